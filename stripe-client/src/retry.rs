//! [`RetryPolicy`]: the number of retries, and the pauses between them.

use crate::error::{Error, ErrorKind};
use std::time::Duration;

/// The longest pause by `Retry-After`.
const LONGEST_AFTER: Duration = Duration::from_secs(60);

/// The policy of retries. A `Retry-After` of up to a minute is always obeyed.
#[derive(Debug, Clone, Copy)]
pub struct RetryPolicy {
    /// The maximum number of retries.
    pub max_retries: u32,
    /// The pause before the first retry, which doubles with each retry.
    pub base: Duration,
    /// The longest pause.
    pub cap: Duration,
}

impl Default for RetryPolicy {
    /// Returns the policy of Stripe's own libraries: two retries, with pauses of 0.5 to 5 seconds.
    fn default() -> Self {
        Self { max_retries: 2, base: Duration::from_millis(500), cap: Duration::from_secs(5) }
    }
}

impl RetryPolicy {
    /// Returns the pause before the next attempt; `None` if a retry is useless. `attempt` counts from 0; `advice` is
    /// the header `Stripe-Should-Retry`, `after` the header `Retry-After`.
    pub(crate) fn pause(
        &self,
        attempt: u32,
        error: &Error,
        advice: Option<bool>,
        after: Option<Duration>,
    ) -> Option<Duration> {
        if attempt >= self.max_retries || !advice.unwrap_or_else(|| error.is_retryable()) {
            return None;
        }
        let doubled = self.base.saturating_mul(2_u32.saturating_pow(attempt));
        // Rate limits count over seconds, so a normal pause would be too short.
        let slow = if error.kind() == ErrorKind::RateLimited { 2 } else { 1 };
        let longest = doubled.min(self.cap).saturating_mul(slow);
        // Half of the pause is random, so that clients that failed together retry at different times.
        let own = longest.mul_f64(0.5 + fastrand::f64() / 2.0);
        Some(after.map_or(own, |after| own.max(after.min(LONGEST_AFTER))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Request;

    #[test]
    fn a_pause_is_at_least_retry_after_and_at_most_a_minute() {
        let error = Error::late(&Request::get("/v1/customers"), Duration::ZERO);
        let pause = |after| RetryPolicy::default().pause(0, &error, None, after).expect("another try");
        assert!(pause(None) <= Duration::from_millis(500));
        assert!(pause(Some(Duration::ZERO)) >= Duration::from_millis(250));
        assert_eq!(pause(Some(Duration::from_secs(7))), Duration::from_secs(7));
        assert_eq!(pause(Some(Duration::from_secs(1 << 40))), LONGEST_AFTER);
        assert_eq!(RetryPolicy::default().pause(2, &error, None, Some(Duration::ZERO)), None);
        assert_eq!(RetryPolicy::default().pause(0, &error, Some(false), Some(Duration::ZERO)), None);
    }
}
