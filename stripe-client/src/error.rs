//! [`Error`]: the errors of the transport and of the API.

#[cfg(feature = "type-payment_intent")]
mod api;
mod body;
mod display;
mod facts;
mod kind;
mod message;

pub use kind::ErrorKind;

use crate::request::{Request, Response};
use crate::stall::Stall;
use body::ErrorBody;
use bytes::Bytes;
use std::time::Duration;
use stripe_types::{DecodeError, Method};

/// An error of a request. Contains no key, and of the request only its method and path template.
pub struct Error(Box<ErrorParts>);

struct ErrorParts {
    kind: ErrorKind,
    request: String,
    status: Option<u16>,
    request_id: Option<String>,
    body: ErrorBody,
    /// The time of the response in seconds since 1970, by Stripe's clock.
    date: Option<i64>,
    asked_at: Option<i64>,
    /// The body of the response; shared with the response, and with the errors of other elements of a page.
    answer: Bytes,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    /// The connected account on whose behalf the request was made.
    account: Option<String>,
    /// True if a time limit was reached.
    timeout: bool,
    /// The invalid value, in words.
    detail: Option<String>,
    #[cfg(feature = "type-payment_intent")]
    api: std::sync::OnceLock<Option<Box<stripe_types::ApiErrors>>>,
}

/// The start of the message about an invalid key, which adds nothing to the error.
const INVALID_KEY: &str = "Invalid API Key provided";

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
        Self(Box::new(ErrorParts {
            kind,
            request,
            status: None,
            request_id: None,
            body: ErrorBody::default(),
            date: None,
            asked_at: None,
            answer: Bytes::new(),
            source,
            account: None,
            timeout: false,
            detail: None,
            #[cfg(feature = "type-payment_intent")]
            api: std::sync::OnceLock::new(),
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
        let timeout = error.is_timeout();
        let mut error = Self::new(kind, described(request), Some(error.without_url().into()));
        error.0.timeout = timeout;
        error
    }

    /// Creates an error of a transport of the application.
    pub(crate) fn own_transport(request: &Request, error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self::new(ErrorKind::Network, described(request), Some(error))
    }

    /// Creates an error for an attempt that took too long.
    pub(crate) fn late_attempt(request: &Request, limit: Duration) -> Self {
        let why = format!("the time limit of {} s has passed", limit.as_secs_f64());
        let mut error = Self::new(ErrorKind::Network, described(request), Some(why.into()));
        error.0.timeout = true;
        error
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
        error.0.body = ErrorBody::parse(body);
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

    /// Creates an error for an operation with an invalid value.
    pub(crate) fn input(method: Method, path: &str, detail: String) -> Self {
        let mut error = Self::new(ErrorKind::Input, format!("{method} {path}"), None);
        error.0.detail = Some(detail);
        error
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
        let mut error = Self::new(ErrorKind::Network, described(request), Some(why.into()));
        error.0.timeout = true;
        error
    }

    /// Creates an error for a `Date` that differs too much from the local clock, both in seconds since 1970.
    pub fn clock(request: &Request, answered: i64, local: i64) -> Self {
        Self::new(ErrorKind::Clock { answered, local }, described(request), None)
    }

    /// Creates an error for a list without progress.
    pub(crate) fn endless(list: &Request, stall: Stall) -> Self {
        Self::new(ErrorKind::Endless(stall), described(list), None)
    }
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

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::new(ErrorKind::Decode, "object".to_owned(), Some(error.into()))
    }
}
