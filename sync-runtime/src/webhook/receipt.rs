//! [`Receipt`]: the outcome of a webhook request.

/// The outcome of a webhook request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Receipt {
    /// The event is in the inbox, durably; it may have been there before.
    Kept,
    /// The signature is not valid, or is too old. The log has the reason.
    Unverified,
    /// The body is from Stripe, and is not an event.
    NoEvent,
    /// The body is too large.
    TooLarge,
    /// The body did not arrive in time, or was truncated.
    Incomplete,
    /// The database rejects the event for now. Stripe will send it again.
    Unavailable,
}

impl Receipt {
    /// Returns the HTTP status of the answer.
    pub fn status(self) -> u16 {
        match self {
            Self::Kept => 200,
            Self::Unverified | Self::NoEvent => 400,
            Self::TooLarge => 413,
            Self::Incomplete => 408,
            Self::Unavailable => 503,
        }
    }

    /// Returns the text of the answer. It does not reveal how close a signature was to a valid one.
    pub fn message(self) -> &'static str {
        match self {
            Self::Kept => "received",
            Self::Unverified => "the signature is not valid",
            Self::NoEvent => "the body is not an event",
            Self::TooLarge => "the body is too large",
            Self::Incomplete => "the body did not come in time",
            Self::Unavailable => "try again later",
        }
    }
}
