//! The facts of an error: the kind, and the response of Stripe.

use super::{Error, ErrorKind};
use std::borrow::Cow;
use stripe_types::{DeclineCode, DecodeError, RawJson};

impl Error {
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
    pub fn decline_code(&self) -> Option<&DeclineCode> {
        self.0.body.decline_code.as_ref()
    }

    /// Returns the page of Stripe's documentation on the code.
    pub fn doc_url(&self) -> Option<&str> {
        self.0.body.doc_url.as_deref()
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

    /// Returns true if a time limit was reached: of an attempt, or of the request with all attempts. The outcome of a
    /// `POST` is then unknown; repeat it with the same idempotency key.
    pub fn is_timeout(&self) -> bool {
        self.0.timeout
    }

    /// Returns true if no complete response came: the connection failed, was lost or timed out.
    pub fn is_network(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Network)
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
            | ErrorKind::Input
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

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}
