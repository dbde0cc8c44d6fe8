//! [`Limiter`]: keeps requests below Stripe's rate limits.

mod pace;

use pace::RequestPace;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::time::Instant;

/// The maximum rate of requests.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rate {
    /// Stripe's limits: 100 requests per second with a live key, 25 with a test key, and 25 for each endpoint.
    Standard,
    /// A number of requests per second.
    PerSecond(f64),
    /// No limit, until Stripe rejects a request by rate limit.
    Unlimited,
}

/// The requests per second with a live key, with a test key, and for one endpoint.
const LIVE: f64 = 100.0;
const TEST: f64 = 25.0;
const PER_ENDPOINT: f64 = 25.0;

/// A rate limiter with one rate for all requests and one for each endpoint.
///
/// The rate is halved when Stripe rejects a request by rate limit, and recovers a little with each response. Existing
/// limiters do not support a changing rate.
#[derive(Debug)]
pub(crate) struct Limiter {
    all: Arc<LimitGate>,
    /// The limit of each endpoint.
    each: f64,
    endpoints: Mutex<HashMap<String, Arc<LimitGate>>>,
}

/// A gate that requests pass one at a time, in order of arrival.
#[derive(Debug)]
struct LimitGate {
    /// The lock of the next request.
    turn: tokio::sync::Mutex<()>,
    pace: Mutex<RequestPace>,
}

impl Limiter {
    pub(crate) fn new(rate: Rate, live: bool) -> Self {
        let (all, each) = match rate {
            Rate::Standard => (if live { LIVE } else { TEST }, PER_ENDPOINT),
            Rate::PerSecond(rate) => (rate, rate),
            Rate::Unlimited => (f64::INFINITY, f64::INFINITY),
        };
        Self { all: Arc::new(LimitGate::new(all)), each, endpoints: Mutex::default() }
    }

    /// Waits until a request to the endpoint may be sent. A cancelled wait does not affect other requests.
    pub(crate) async fn wait(&self, endpoint: &str) {
        let own = self.gate(endpoint);
        // First the gate of the endpoint, where a wait delays no other endpoint.
        let _own = own.open().await;
        let _all = self.all.open().await;
        let now = Instant::now();
        own.pace().passed(now);
        self.all.pace().passed(now);
    }

    /// Returns the current number of requests per second to the endpoint.
    pub(crate) fn rate(&self, endpoint: &str) -> f64 {
        self.all.pace().rate().min(self.gate(endpoint).pace().rate())
    }

    /// Records that a request sent at `sent` was rejected by the rate limit of its endpoint, or of all endpoints.
    pub(crate) fn slow_down(&self, endpoint: &str, all: bool, sent: Instant) {
        let own = self.gate(endpoint);
        let gate = if all { &self.all } else { &own };
        // Without a limit of ours, the rate recovers to the standard one.
        gate.pace().slow_down(sent, PER_ENDPOINT);
    }

    /// Records a response.
    pub(crate) fn speed_up(&self, endpoint: &str) {
        self.all.pace().speed_up();
        self.gate(endpoint).pace().speed_up();
    }

    fn gate(&self, endpoint: &str) -> Arc<LimitGate> {
        let mut endpoints = self.endpoints.lock().unwrap_or_else(PoisonError::into_inner);
        match endpoints.get(endpoint) {
            Some(gate) => Arc::clone(gate),
            None => Arc::clone(
                endpoints.entry(endpoint.to_owned()).or_insert(Arc::new(LimitGate::new(self.each))),
            ),
        }
    }
}

impl LimitGate {
    fn new(limit: f64) -> Self {
        Self { turn: tokio::sync::Mutex::default(), pace: Mutex::new(RequestPace::new(limit)) }
    }

    /// Waits until the next request may be sent. The gate is closed for others until the guard is dropped.
    async fn open(&self) -> tokio::sync::MutexGuard<'_, ()> {
        let turn = self.turn.lock().await;
        loop {
            let next = self.pace().next();
            match next.filter(|at| *at > Instant::now()) {
                // The pace may be slower after the wait.
                Some(at) => tokio::time::sleep_until(at).await,
                None => return turn,
            }
        }
    }

    fn pace(&self) -> MutexGuard<'_, RequestPace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
