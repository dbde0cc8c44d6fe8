//! Keeping below the rates that Stripe allows.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How many requests a second are made at the most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rate {
    /// What Stripe allows for the kind of key: 100 a second with a live one, 25 with one for tests; 25 for each endpoint.
    Standard,
    /// So many a second.
    PerSecond(f64),
    /// As many as come.
    Unlimited,
}

/// Requests a second for one endpoint.
const PER_ENDPOINT: f64 = 25.0;
/// The slowest pace that refusals lead to, in requests a second.
const SLOWEST: f64 = 0.5;

/// Paces requests: one pace for all, one for each endpoint.
///
/// The pace is halved when Stripe refuses a request for coming too soon, and grows back a little with each answer. That
/// the rate changes while it runs is why no ready-made limiter is used.
#[derive(Debug)]
pub(crate) struct Limiter {
    all: f64,
    each: f64,
    paces: Mutex<HashMap<String, Pace>>,
}

#[derive(Debug)]
struct Pace {
    rate: f64,
    limit: f64,
    /// When the next request may go.
    next: Instant,
    /// When it was last made slower.
    slowed: Option<Instant>,
}

impl Limiter {
    pub(crate) fn new(rate: Rate, live: bool) -> Self {
        let (all, each) = match rate {
            Rate::Standard => (if live { 100.0 } else { 25.0 }, PER_ENDPOINT),
            Rate::PerSecond(rate) => (rate, rate),
            Rate::Unlimited => (f64::INFINITY, f64::INFINITY),
        };
        Self { all, each, paces: Mutex::default() }
    }

    /// Waits until a request to the endpoint may go.
    pub(crate) async fn wait(&self, endpoint: &str) {
        let at = {
            let mut paces = self.paces();
            let all = reserve(&mut paces, "", self.all);
            all.max(reserve(&mut paces, endpoint, self.each))
        };
        if let Some(at) = at {
            tokio::time::sleep_until(at).await;
        }
    }

    /// A request that was sent at `sent` was refused for coming too soon: by the limit of its endpoint, or by that of all.
    pub(crate) fn slow_down(&self, endpoint: &str, all: bool, sent: Instant) {
        let (name, limit) = if all { ("", self.all) } else { (endpoint, self.each) };
        // Where we set no limit, the standard one is what we come back to.
        let limit = if limit.is_finite() { limit } else { PER_ENDPOINT };
        let mut paces = self.paces();
        let pace = pace(&mut paces, name, limit);
        // Requests that were under way together are refused together; that is one reason to slow down, not many.
        if pace.slowed.is_none_or(|slowed| sent >= slowed) {
            pace.rate = (pace.rate / 2.0).max(SLOWEST);
            pace.slowed = Some(Instant::now());
        }
    }

    /// A request was answered.
    pub(crate) fn speed_up(&self, endpoint: &str) {
        let mut paces = self.paces();
        for name in ["", endpoint] {
            if let Some(pace) = paces.get_mut(name) {
                pace.rate = (pace.rate + pace.limit / 50.0).min(pace.limit);
            }
        }
    }

    fn paces(&self) -> MutexGuard<'_, HashMap<String, Pace>> {
        self.paces.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn pace<'p>(paces: &'p mut HashMap<String, Pace>, endpoint: &str, limit: f64) -> &'p mut Pace {
    let new = || Pace { rate: limit, limit, next: Instant::now(), slowed: None };
    paces.entry(endpoint.to_owned()).or_insert_with(new)
}

/// The time at which the next request may go, which is then taken; `None` if it may go at any time.
fn reserve(paces: &mut HashMap<String, Pace>, endpoint: &str, limit: f64) -> Option<Instant> {
    if limit.is_infinite() && !paces.contains_key(endpoint) {
        return None;
    }
    let pace = pace(paces, endpoint, limit);
    let at = pace.next.max(Instant::now());
    pace.next = at + Duration::from_secs_f64(1.0 / pace.rate);
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn seconds_for(requests: u32, limiter: &Limiter) -> f64 {
        let start = Instant::now();
        for _ in 0..requests {
            limiter.wait("GET /v1/customers").await;
        }
        start.elapsed().as_secs_f64()
    }

    #[tokio::test(start_paused = true)]
    async fn no_second_sees_more_requests_than_the_rate() {
        let limiter = Limiter::new(Rate::PerSecond(10.0), false);
        let seconds = seconds_for(31, &limiter).await;
        assert!((3.0..3.1).contains(&seconds), "{seconds}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_halves_the_pace_and_answers_bring_it_back() {
        let limiter = Limiter::new(Rate::PerSecond(10.0), false);
        limiter.slow_down("GET /v1/customers", false, Instant::now());
        limiter.slow_down("GET /v1/customers", false, Instant::now() - Duration::from_secs(1));
        let slow = seconds_for(11, &limiter).await;
        assert!((1.9..2.1).contains(&slow), "{slow}");
        for _ in 0..50 {
            limiter.speed_up("GET /v1/customers");
        }
        let fast = seconds_for(11, &limiter).await;
        assert!(fast < 1.3, "{fast}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_by_the_limit_of_all_slows_every_endpoint() {
        let limiter = Limiter::new(Rate::Unlimited, false);
        assert!(seconds_for(100, &limiter).await < 0.01);
        limiter.slow_down("GET /v1/charges", true, Instant::now());
        let slow = seconds_for(26, &limiter).await;
        assert!((1.9..2.1).contains(&slow), "{slow}");
    }
}
