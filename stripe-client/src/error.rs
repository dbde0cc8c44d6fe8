//! Errors of the transport and of the API.

mod message;

use crate::stall::Stall;
use crate::{Request, Response};
use bytes::Bytes;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;
use stripe_types::{DecodeError, RawJson, Reader};

/// The first second of the year 10000, which HTTP dates do not reach.
const LAST_DATE: i64 = 253_402_300_800;

/// Why a request has no answer. Holds no key, and of the request only its method and path template.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    request: String,
    status: Option<u16>,
    request_id: Option<String>,
    body: Body,
    /// When, in seconds since 1970 by Stripe's clock.
    date: Option<i64>,
    asked_at: Option<i64>,
    /// What was answered; shared with the response, and with the errors of other elements of a page.
    answer: Bytes,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    /// The connected account on whose behalf the request was made.
    account: Option<String>,
}

/// What kind of error it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client was set up wrongly.
    Setup,
    /// No connection to the API came about.
    Connect,
    /// The API showed a certificate that is not trusted.
    Tls,
    /// The connection broke, or took too long.
    Network,
    /// 400: the parameters are not what they should be.
    Invalid,
    /// 402: the payment failed.
    Card,
    /// 409: another request stands in the way, such as one with the same idempotency key.
    Conflict,
    /// 401: the key is not taken.
    Authentication,
    /// 403: the key may not do this.
    Permission,
    /// 401, 403 or 404: the connected account on whose behalf the request was made is gone, or does not give the key access.
    Account,
    /// 404: there is no such object or path.
    Missing,
    /// 429: too many requests, or another one holds a lock.
    RateLimited,
    /// 5xx: Stripe's fault.
    Server,
    /// Any other status of failure.
    Api,
    /// The answer is not what it should be.
    Decode,
    /// A list says that it goes on, and makes no progress.
    Endless(Stall),
    /// The answer has more bytes than it may have.
    TooLong {
        /// How many it may have.
        limit: u64,
    },
    /// The `Date` of the answer is hours away from the clock of this machine.
    Clock {
        /// The `Date`, in seconds since 1970.
        answered: i64,
        /// The clock of this machine, in seconds since 1970.
        local: i64,
    },
}

/// The beginning of the message about a wrong key, which says no more than the error itself.
const INVALID_KEY: &str = "Invalid API Key provided";

/// What the API said of the error.
#[derive(Debug, Default)]
struct Body {
    kind: Option<String>,
    code: Option<String>,
    decline_code: Option<String>,
    advice_code: Option<String>,
    param: Option<String>,
    message: Option<String>,
    /// The message as it may be shown.
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

    /// An error of the connection. URLs are taken out of it: they may hold customer data.
    pub(crate) fn transport(request: &Request, error: reqwest::Error) -> Self {
        let kind = match () {
            () if error.is_builder() || error.is_redirect() => ErrorKind::Setup,
            () if is_tls(&error) => ErrorKind::Tls,
            () if error.is_connect() => ErrorKind::Connect,
            () => ErrorKind::Network,
        };
        Self::new(kind, described(request), Some(error.without_url().into()))
    }

    /// An answer with a status of failure.
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

    /// Names the connected account on whose behalf the request was made. An answer that refuses the account as a whole makes the
    /// error one of the kind [`ErrorKind::Account`].
    pub(crate) fn on_behalf_of(mut self, account: Option<&str>) -> Self {
        let is_invalid = self.code() == Some("account_invalid");
        let Some(account) = account else {
            // An account that is asked for, and gives no access any more, is as good as gone.
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

    /// An answer with a status of success that is not what it should be.
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

    /// An answer that is not what it should be.
    pub fn decode(request: &Request, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(ErrorKind::Decode, described(request), Some(source.into()))
    }

    /// A request that would lead to another place than the API.
    pub(crate) fn unsendable(request: &Request) -> Self {
        let why = "its path must begin with one `/`, and lead nowhere else";
        Self::new(ErrorKind::Invalid, described(request), Some(why.into()))
    }

    /// An answer that is too long.
    pub(crate) fn too_long(request: &Request, limit: u64) -> Self {
        Self::new(ErrorKind::TooLong { limit }, described(request), None)
    }

    /// A request that has taken all the time it had.
    pub(crate) fn late(request: &Request, limit: Duration) -> Self {
        let why = format!("the deadline of {} s has passed, with all tries", limit.as_secs_f64());
        Self::new(ErrorKind::Network, described(request), Some(why.into()))
    }

    /// An answer whose `Date` is too far from the clock of this machine, both in seconds since 1970.
    pub fn clock(request: &Request, answered: i64, local: i64) -> Self {
        Self::new(ErrorKind::Clock { answered, local }, described(request), None)
    }

    /// A list that makes no progress.
    pub(crate) fn endless(list: &Request, stall: Stall) -> Self {
        Self::new(ErrorKind::Endless(stall), described(list), None)
    }

    /// The connected account on whose behalf the request was made, if Stripe has answered.
    pub fn account(&self) -> Option<&str> {
        self.0.account.as_deref()
    }

    /// What kind of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, if there was an answer.
    pub fn status_code(&self) -> Option<u16> {
        self.0.status
    }

    /// The id under which Stripe knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// When Stripe answered, by its own clock, in seconds since 1970.
    pub fn date(&self) -> Option<i64> {
        self.0.date
    }

    /// A second, by Stripe's own clock, that had begun when the request was sent.
    pub fn asked_at(&self) -> Option<i64> {
        self.0.asked_at
    }

    /// Stripe's `type` of the error, such as `card_error`.
    pub fn stripe_type(&self) -> Option<&str> {
        self.0.body.kind.as_deref()
    }

    /// Stripe's `code` of the error, such as `resource_missing`.
    pub fn code(&self) -> Option<&str> {
        self.0.body.code.as_deref()
    }

    /// Why the bank declined a card.
    pub fn decline_code(&self) -> Option<&str> {
        self.0.body.decline_code.as_deref()
    }

    /// The parameter that is wrong.
    pub fn param(&self) -> Option<&str> {
        self.0.body.param.as_deref()
    }

    /// Stripe's message, for developers. It may hold data of the request; the error itself shows it without.
    pub fn message(&self) -> Option<&str> {
        self.0.body.message.as_deref()
    }

    /// Why the network or the bank says that a card was declined, and what it advises.
    pub fn advice_code(&self) -> Option<&str> {
        self.0.body.advice_code.as_deref()
    }

    /// What was answered, whatever it is: the page of a proxy, say. It may hold data of customers.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0.answer)
    }

    /// Where in the answer a value is not what it should be, as in `data[3].amount`.
    pub fn json_path(&self) -> Option<String> {
        let source = self.0.source.as_deref()?;
        source.downcast_ref::<DecodeError>().map(DecodeError::path)
    }

    /// Returns whether the same request, made later, may do better.
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

    /// Returns whether the API has answered, and would answer the same again: for this request, and perhaps not for others. A key that
    /// is not taken is none: nothing is answered to it.
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

    /// The body of the error, if it is JSON.
    pub fn raw(&self) -> Option<&RawJson> {
        self.0.body.raw.as_ref()
    }

    /// Returns whether there is no such object or path.
    pub fn is_missing(&self) -> bool {
        self.0.kind == ErrorKind::Missing
    }

    /// Returns whether the list has no object with the id that was given as its cursor.
    pub fn is_bad_cursor(&self) -> bool {
        self.code() == Some("resource_missing")
            && matches!(self.param(), Some("starting_after" | "ending_before"))
    }
}

/// A time in words.
fn date(seconds: i64) -> String {
    let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let time = std::time::UNIX_EPOCH.checked_add(since).filter(|_| seconds < LAST_DATE);
    time.map_or_else(|| format!("{seconds} s after 1970"), httpdate::fmt_http_date)
}

fn described(request: &Request) -> String {
    format!("{} {}", request.method, request.path())
}

/// Returns whether the chain of causes has one of TLS: trying again does not make a certificate trusted.
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
    /// Reads `{"error": {…}}` of both versions, and `{"error": "code"}` of OAuth; whatever else comes is no reason to fail.
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
            ErrorKind::Setup => f.write_str("the client is set up wrongly")?,
            ErrorKind::Connect => {
                f.write_str("the API cannot be reached; check the network and the base URL")?
            }
            ErrorKind::Tls => {
                f.write_str("the certificate of the API is not trusted; check the base URL and the clock")?
            }
            ErrorKind::Invalid => f.write_str("the request is not accepted")?,
            ErrorKind::Card => f.write_str("the payment failed")?,
            ErrorKind::Conflict => f.write_str("another request stands in the way; try again later")?,
            ErrorKind::Network => f.write_str("the connection broke or took too long")?,
            ErrorKind::Authentication => f.write_str("the API key is not accepted; check it")?,
            ErrorKind::Permission => f.write_str("the API key has no permission for this")?,
            ErrorKind::Account => f.write_str(
                "the connected account is gone or gives this key no access; connect it again, or leave it out",
            )?,
            ErrorKind::Missing => f.write_str("there is no such object or path")?,
            ErrorKind::RateLimited => f.write_str("too many requests; lower the rate")?,
            ErrorKind::Server => f.write_str("Stripe failed to answer")?,
            ErrorKind::Api => f.write_str("the request is refused")?,
            ErrorKind::Decode => f.write_str("the answer is not what it should be")?,
            ErrorKind::TooLong { limit } => {
                write!(f, "the answer is longer than {limit} bytes; if it is right, raise the limit")?;
            }
            ErrorKind::Clock { answered, local } => {
                let (answered, local) = (date(*answered), date(*local));
                write!(
                    f,
                    "the answer is dated {answered}, and the clock of this machine says {local}; set the clock, or look for a \
                     proxy that gives its answers another date"
                )?;
            }
            ErrorKind::Endless(stall) => {
                write!(f, "the list says that it goes on, and makes no progress: {stall}")?;
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
