//! [`Error`]: the errors of the transport and of the API.

mod message;

use crate::request::{Request, Response};
use crate::stall::Stall;
use bytes::Bytes;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;
use stripe_types::{DecodeError, RawJson, Reader};

/// The first second of the year 10000, which HTTP dates cannot represent.
const LAST_DATE: i64 = 253_402_300_800;

/// An error of a request. Contains no key, and of the request only its method and path template.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    request: String,
    status: Option<u16>,
    request_id: Option<String>,
    body: Body,
    /// The time of the response in seconds since 1970, by Stripe's clock.
    date: Option<i64>,
    asked_at: Option<i64>,
    /// The body of the response; shared with the response, and with the errors of other elements of a page.
    answer: Bytes,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    /// The connected account on whose behalf the request was made.
    account: Option<String>,
}

/// The kind of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The settings of the client are invalid.
    Setup,
    /// The connection to the API failed.
    Connect,
    /// The certificate of the API is not trusted.
    Tls,
    /// The connection was lost or timed out.
    Network,
    /// 400: the parameters are invalid.
    Invalid,
    /// 402: the payment failed.
    Card,
    /// 409: the request conflicts with another one, such as one with the same idempotency key.
    Conflict,
    /// 401: the key is invalid.
    Authentication,
    /// 403: the key lacks a permission.
    Permission,
    /// 401, 403 or 404: the connected account on whose behalf the request was made is deleted, or denies access to
    /// the key.
    Account,
    /// 404: the object or path does not exist.
    Missing,
    /// 429: there are too many requests, or another request holds a lock.
    RateLimited,
    /// 5xx: an error at Stripe.
    Server,
    /// Any other failure status.
    Api,
    /// The response cannot be decoded.
    Decode,
    /// A list claims more pages but makes no progress.
    Endless(Stall),
    /// The response exceeds the size limit.
    TooLong {
        /// The limit in bytes.
        limit: u64,
    },
    /// The `Date` of the response differs by hours from the local clock.
    Clock {
        /// The `Date`, in seconds since 1970.
        answered: i64,
        /// The local clock, in seconds since 1970.
        local: i64,
    },
}

/// The start of the message about an invalid key, which adds nothing to the error.
const INVALID_KEY: &str = "Invalid API Key provided";

/// The body of an error response.
#[derive(Debug, Default)]
struct Body {
    kind: Option<String>,
    code: Option<String>,
    decline_code: Option<String>,
    advice_code: Option<String>,
    param: Option<String>,
    message: Option<String>,
    /// The message without data of the request.
    shown: Option<String>,
    raw: Option<RawJson>,
}

impl Error {
    pub(crate) fn setup(message: impl Into<String>) -> Self {
        let message: String = message.into();
        Self::new(ErrorKind::Setup, "client".to_owned(), Some(message.into()))
    }

    fn new(
        kind: ErrorKind,
        request: String,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self(Box::new(Inner {
            kind,
            request,
            status: None,
            request_id: None,
            body: Body::default(),
            date: None,
            asked_at: None,
            answer: Bytes::new(),
            source,
            account: None,
        }))
    }

    /// Creates an error of the connection, without URLs, which may contain customer data.
    pub(crate) fn transport(request: &Request, error: reqwest::Error) -> Self {
        let kind = match () {
            () if error.is_builder() || error.is_redirect() => ErrorKind::Setup,
            () if is_tls(&error) => ErrorKind::Tls,
            () if error.is_connect() => ErrorKind::Connect,
            () => ErrorKind::Network,
        };
        Self::new(kind, described(request), Some(error.without_url().into()))
    }

    /// Creates an error from a response with a failure status.
    pub(crate) fn status(request: &Request, response: &Response) -> Self {
        let (status, body) = (response.status, &response.body);
        let kind = match status {
            400 => ErrorKind::Invalid,
            402 => ErrorKind::Card,
            409 => ErrorKind::Conflict,
            401 => ErrorKind::Authentication,
            403 => ErrorKind::Permission,
            404 => ErrorKind::Missing,
            429 => ErrorKind::RateLimited,
            500.. => ErrorKind::Server,
            _ => ErrorKind::Api,
        };
        let mut error = Self::new(kind, described(request), None);
        error.0.status = Some(status);
        error.0.request_id.clone_from(&response.request_id);
        error.0.date = response.date;
        error.0.asked_at = response.asked_at;
        error.0.body = Body::parse(body);
        let message = error.0.body.message.as_deref().filter(|message| !message.starts_with(INVALID_KEY));
        let shown = message.map(|message| message::shown(message, request.sent()));
        error.0.body.shown = shown.filter(|message| !message.is_empty());
        error.0.answer = body.clone();
        error
    }

    /// Sets the connected account on whose behalf the request was made. If the response rejects the account itself,
    /// the kind becomes [`ErrorKind::Account`].
    pub(crate) fn on_behalf_of(mut self, account: Option<&str>) -> Self {
        let is_invalid = self.code() == Some("account_invalid");
        let Some(account) = account else {
            // An account that is requested itself, and denies access, counts as deleted.
            if is_invalid && matches!(self.0.status, Some(403 | 404)) {
                self.0.kind = ErrorKind::Missing;
            }
            return self;
        };
        let is_named = self.message().is_some_and(|message| message.contains(account));
        let is_refused = match self.0.status {
            Some(401) => true,
            Some(403) => is_invalid || is_named && self.says("does not have access to account"),
            Some(404) => is_invalid || is_named || self.0.request.ends_with(" /v1/account"),
            _ => false,
        };
        if is_refused {
            self.0.kind = ErrorKind::Account;
        }
        self.0.account = Some(account.to_owned());
        self
    }

    fn says(&self, words: &str) -> bool {
        self.message().is_some_and(|message| message.contains(words))
    }

    /// Creates an error for a successful response that cannot be decoded.
    pub(crate) fn undecodable(
        request: &Request,
        response: &Response,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        let mut error = Self::decode(request, source);
        error.0.status = Some(response.status());
        error.0.request_id = response.request_id().map(str::to_owned);
        error.0.answer = response.body.clone();
        error
    }

    /// Creates an error for a response that cannot be decoded.
    pub fn decode(request: &Request, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(ErrorKind::Decode, described(request), Some(source.into()))
    }

    /// Creates an error for a path outside the API.
    pub(crate) fn unsendable(request: &Request) -> Self {
        let why = "its path must start with exactly one `/` and have no dot segments";
        Self::new(ErrorKind::Invalid, described(request), Some(why.into()))
    }

    /// Creates an error for a response that exceeds the size limit.
    pub(crate) fn too_long(request: &Request, limit: u64) -> Self {
        Self::new(ErrorKind::TooLong { limit }, described(request), None)
    }

    /// Creates an error for a request whose deadline has passed.
    pub(crate) fn late(request: &Request, limit: Duration) -> Self {
        let why = format!("the deadline of {} s has passed, with all attempts", limit.as_secs_f64());
        Self::new(ErrorKind::Network, described(request), Some(why.into()))
    }

    /// Creates an error for a `Date` that differs too much from the local clock, both in seconds since 1970.
    pub fn clock(request: &Request, answered: i64, local: i64) -> Self {
        Self::new(ErrorKind::Clock { answered, local }, described(request), None)
    }

    /// Creates an error for a list without progress.
    pub(crate) fn endless(list: &Request, stall: Stall) -> Self {
        Self::new(ErrorKind::Endless(stall), described(list), None)
    }

    /// Returns the connected account on whose behalf the request was made, if Stripe responded.
    pub fn account(&self) -> Option<&str> {
        self.0.account.as_deref()
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the HTTP status, if there was a response.
    pub fn status_code(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns Stripe's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the time of the response by Stripe's clock, in seconds since 1970.
    pub fn date(&self) -> Option<i64> {
        self.0.date
    }

    /// Returns a second by Stripe's clock that had started when the request was sent.
    pub fn asked_at(&self) -> Option<i64> {
        self.0.asked_at
    }

    /// Returns Stripe's `type` of the error, such as `card_error`.
    pub fn stripe_type(&self) -> Option<&str> {
        self.0.body.kind.as_deref()
    }

    /// Returns Stripe's `code` of the error, such as `resource_missing`.
    pub fn code(&self) -> Option<&str> {
        self.0.body.code.as_deref()
    }

    /// Returns the bank's code for a declined card.
    pub fn decline_code(&self) -> Option<&str> {
        self.0.body.decline_code.as_deref()
    }

    /// Returns the invalid parameter.
    pub fn param(&self) -> Option<&str> {
        self.0.body.param.as_deref()
    }

    /// Returns Stripe's message for developers. It may contain data of the request; `Display` shows it without.
    pub fn message(&self) -> Option<&str> {
        self.0.body.message.as_deref()
    }

    /// Returns the advice of the network or bank for a declined card.
    pub fn advice_code(&self) -> Option<&str> {
        self.0.body.advice_code.as_deref()
    }

    /// Returns the body of the response, which may be the page of a proxy. It may contain customer data.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0.answer)
    }

    /// Returns the JSON path of the value that cannot be decoded, such as `data[3].amount`.
    pub fn json_path(&self) -> Option<String> {
        let source = self.0.source.as_deref()?;
        source.downcast_ref::<DecodeError>().map(DecodeError::path)
    }

    /// Returns true if the request may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect
            | ErrorKind::Network
            | ErrorKind::RateLimited
            | ErrorKind::Server
            | ErrorKind::Conflict => true,
            ErrorKind::Api => self.0.status == Some(424),
            _ => false,
        }
    }

    /// Returns true if the API rejected this request, and would reject it again. Other requests may succeed, so an
    /// invalid key does not count.
    pub fn is_refusal(&self) -> bool {
        match self.0.kind {
            ErrorKind::Invalid
            | ErrorKind::Card
            | ErrorKind::Permission
            | ErrorKind::Missing
            | ErrorKind::Decode
            | ErrorKind::TooLong { .. }
            | ErrorKind::Endless(_) => true,
            ErrorKind::Api => !self.is_retryable(),
            _ => false,
        }
    }

    /// Returns the body of the error, if it is JSON.
    pub fn raw(&self) -> Option<&RawJson> {
        self.0.body.raw.as_ref()
    }

    /// Returns true if the object or path does not exist.
    pub fn is_missing(&self) -> bool {
        self.0.kind == ErrorKind::Missing
    }

    /// Returns true if the list has no object with the id of its cursor.
    pub fn is_bad_cursor(&self) -> bool {
        self.code() == Some("resource_missing")
            && matches!(self.param(), Some("starting_after" | "ending_before"))
    }
}

/// Formats a time.
fn date(seconds: i64) -> String {
    let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let time = std::time::UNIX_EPOCH.checked_add(since).filter(|_| seconds < LAST_DATE);
    time.map_or_else(|| format!("{seconds} s after 1970"), httpdate::fmt_http_date)
}

fn described(request: &Request) -> String {
    format!("{} {}", request.method, request.path())
}

/// Returns true if a cause of the error is a TLS error, which a retry does not solve.
fn is_tls(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if error.is::<rustls::Error>() || inner.is_some_and(|inner| inner.is::<rustls::Error>()) {
            return true;
        }
        cause = error.source();
    }
    false
}

impl Body {
    /// Reads `{"error": {…}}` of both versions, and `{"error": "code"}` of OAuth; whatever else comes is no reason to
    /// fail.
    fn parse(body: &[u8]) -> Self {
        let mut parsed = Self::default();
        let Ok(text) = std::str::from_utf8(body) else { return parsed };
        parsed.raw = RawJson::parse(text).ok();
        let _ = parsed.read(&mut Reader::new(text));
        parsed
    }

    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), stripe_types::DecodeError> {
        json.begin_object()?;
        let mut first = true;
        while let Some(key) = json.next_key(&mut first)? {
            match &*key {
                "error" if json.peek()? == stripe_types::Kind::Object => self.read(json)?,
                "error" | "code" => self.code = json.string().ok().map(Into::into),
                "type" => self.kind = json.string().ok().map(Into::into),
                "decline_code" => self.decline_code = json.string().ok().map(Into::into),
                "advice_code" => self.advice_code = json.string().ok().map(Into::into),
                "param" => self.param = json.string().ok().map(Into::into),
                "message" | "error_description" => self.message = json.string().ok().map(Into::into),
                _ => json.skip()?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, request, status, request_id, body, account, .. } = &*self.0;
        f.write_str(request)?;
        if let Some(account) = account {
            write!(f, " on behalf of {account}")?;
        }
        f.write_str(": ")?;
        match kind {
            ErrorKind::Setup => f.write_str("invalid client settings")?,
            ErrorKind::Connect => {
                f.write_str("the API cannot be reached; check the network and the base URL")?
            }
            ErrorKind::Tls => {
                f.write_str("the certificate of the API is not trusted; check the base URL and the clock")?
            }
            ErrorKind::Invalid => f.write_str("the request was rejected")?,
            ErrorKind::Card => f.write_str("the payment failed")?,
            ErrorKind::Conflict => f.write_str("conflict with another request; try again later")?,
            ErrorKind::Network => f.write_str("the connection was lost or timed out")?,
            ErrorKind::Authentication => f.write_str("the API key is not accepted; check it")?,
            ErrorKind::Permission => f.write_str("the API key has no permission for this")?,
            ErrorKind::Account => f.write_str(
                "the connected account is deleted or denies access to this key; connect it again, or skip it",
            )?,
            ErrorKind::Missing => f.write_str("the object or path does not exist")?,
            ErrorKind::RateLimited => f.write_str("too many requests; lower the rate")?,
            ErrorKind::Server => f.write_str("Stripe failed to respond")?,
            ErrorKind::Api => f.write_str("the request was rejected")?,
            ErrorKind::Decode => f.write_str("the response cannot be decoded")?,
            ErrorKind::TooLong { limit } => {
                write!(f, "the response is longer than {limit} bytes; raise the limit if this is expected")?;
            }
            ErrorKind::Clock { answered, local } => {
                let (answered, local) = (date(*answered), date(*local));
                write!(
                    f,
                    "the response is dated {answered}, but the local clock is at {local}; set the clock, or look for a proxy that \
                     changes the date"
                )?;
            }
            ErrorKind::Endless(stall) => {
                write!(f, "the list claims more pages but makes no progress: {stall}")?;
            }
        }
        let details = [
            status.map(|status| format!("status {status}")),
            body.code.as_ref().map(|code| format!("code {code}")),
            body.decline_code.as_ref().map(|code| format!("declined: {code}")),
            body.param.as_ref().map(|param| format!("parameter {param}")),
            request_id.as_ref().map(|id| format!("request {id}")),
        ];
        let details: Vec<String> = details.into_iter().flatten().collect();
        if !details.is_empty() {
            write!(f, " ({})", details.join(", "))?;
        }
        body.shown.as_ref().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}
