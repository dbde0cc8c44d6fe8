//! Keeping below the rates that Stripe allows.

mod pace;

use pace::Pace;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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

/// Requests a second with a live key, with one for tests, and for one endpoint.
const LIVE: f64 = 100.0;
const TEST: f64 = 25.0;
const PER_ENDPOINT: f64 = 25.0;

/// Paces requests: one pace for all, one for each endpoint.
///
/// The pace is halved when Stripe refuses a request for coming too soon, and grows back a little with each answer. That
/// the rate changes while it runs is why no ready-made limiter is used.
#[derive(Debug)]
pub(crate) struct Limiter {
    all: Arc<Gate>,
    /// The limit of each endpoint.
    each: f64,
    endpoints: Mutex<HashMap<String, Arc<Gate>>>,
}

/// What requests go through one by one, in the order in which they come.
#[derive(Debug)]
struct Gate {
    /// Who has it is the next one.
    turn: tokio::sync::Mutex<()>,
    pace: Mutex<Pace>,
}

impl Limiter {
    pub(crate) fn new(rate: Rate, live: bool) -> Self {
        let (all, each) = match rate {
            Rate::Standard => (if live { LIVE } else { TEST }, PER_ENDPOINT),
            Rate::PerSecond(rate) => (rate, rate),
            Rate::Unlimited => (f64::INFINITY, f64::INFINITY),
        };
        Self { all: Arc::new(Gate::new(all)), each, endpoints: Mutex::default() }
    }

    /// Waits until a request to the endpoint may go. Whoever gives up waiting costs the others nothing.
    pub(crate) async fn wait(&self, endpoint: &str) {
        let own = self.gate(endpoint);
        // Its own gate first: who waits there keeps nobody else waiting.
        let _own = own.open().await;
        let _all = self.all.open().await;
        let now = Instant::now();
        own.pace().passed(now);
        self.all.pace().passed(now);
    }

    /// Returns how many requests to the endpoint may go a second, as things are now.
    pub(crate) fn rate(&self, endpoint: &str) -> f64 {
        self.all.pace().rate().min(self.gate(endpoint).pace().rate())
    }

    /// A request that was sent at `sent` was refused for coming too soon: by the limit of its endpoint, or by that of all.
    pub(crate) fn slow_down(&self, endpoint: &str, all: bool, sent: Instant) {
        let own = self.gate(endpoint);
        let gate = if all { &self.all } else { &own };
        // Where we set no limit, the standard one is what we come back to.
        gate.pace().slow_down(sent, PER_ENDPOINT);
    }

    /// A request was answered.
    pub(crate) fn speed_up(&self, endpoint: &str) {
        self.all.pace().speed_up();
        self.gate(endpoint).pace().speed_up();
    }

    fn gate(&self, endpoint: &str) -> Arc<Gate> {
        let mut endpoints = self.endpoints.lock().unwrap_or_else(PoisonError::into_inner);
        match endpoints.get(endpoint) {
            Some(gate) => Arc::clone(gate),
            None => {
                Arc::clone(endpoints.entry(endpoint.to_owned()).or_insert(Arc::new(Gate::new(self.each))))
            }
        }
    }
}

impl Gate {
    fn new(limit: f64) -> Self {
        Self { turn: tokio::sync::Mutex::default(), pace: Mutex::new(Pace::new(limit)) }
    }

    /// Waits until the next request may go. It is shut for others as long as what is returned lives.
    async fn open(&self) -> tokio::sync::MutexGuard<'_, ()> {
        let turn = self.turn.lock().await;
        loop {
            let next = self.pace().next();
            match next.filter(|at| *at > Instant::now()) {
                // The pace may have become slower meanwhile.
                Some(at) => tokio::time::sleep_until(at).await,
                None => return turn,
            }
        }
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
