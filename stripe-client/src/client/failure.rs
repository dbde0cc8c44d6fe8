//! [`Failure`]: a failed attempt.

use crate::error::Error;
use std::time::Duration;

/// A failed attempt, with the response headers about retries.
pub(super) struct Failure {
    pub(super) error: Error,
    /// `Stripe-Should-Retry`.
    pub(super) advice: Option<bool>,
    /// `Stripe-Rate-Limited-Reason`.
    pub(super) limiter: Option<String>,
    /// `Retry-After`.
    pub(super) after: Option<Duration>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, advice: None, limiter: None, after: None }
    }
}
