//! When a request is tried again, and after how long.

use crate::error::{Error, ErrorKind};
use std::time::Duration;

/// The longest pause that an answer can ask for by `Retry-After`.
const LONGEST_AFTER: Duration = Duration::from_secs(60);

/// How often and how soon requests are repeated. Where an answer says by `Retry-After` when to come back, no request comes sooner,
/// up to a minute.
#[derive(Debug, Clone, Copy)]
pub struct RetryPolicy {
    /// How many times after the first.
    pub max_retries: u32,
    /// The pause before the first repetition; it doubles with each.
    pub base: Duration,
    /// The longest pause.
    pub cap: Duration,
}

impl Default for RetryPolicy {
    /// That of Stripe's own libraries: twice, after half a second to five.
    fn default() -> Self {
        Self { max_retries: 2, base: Duration::from_millis(500), cap: Duration::from_secs(5) }
    }
}

impl RetryPolicy {
    /// The pause before trying again after `error`, if there is a point in it. `attempt` counts from 0; `advice` is what the
    /// answer's `Stripe-Should-Retry` says, `after` what its `Retry-After` says.
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
        // Limiters count over seconds: coming back as soon as after other failures only makes them refuse again.
        let slow = if error.kind() == ErrorKind::RateLimited { 2 } else { 1 };
        let longest = doubled.min(self.cap).saturating_mul(slow);
        // Half of it is chance, so that clients that failed together do not come back together.
        let own = longest.mul_f64(0.5 + fastrand::f64() / 2.0);
        Some(after.map_or(own, |after| own.max(after.min(LONGEST_AFTER))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Request;

    #[test]
    fn no_request_comes_back_sooner_than_the_answer_says_nor_much_later() {
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
