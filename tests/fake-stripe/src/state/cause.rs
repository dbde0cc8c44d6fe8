//! [`Cause`]: the request behind a change.

/// The request that caused a change.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cause {
    /// The id of the request; none for changes that nobody requested.
    pub(crate) request: Option<String>,
    /// The idempotency key of the request.
    pub(crate) idempotency_key: Option<String>,
}
