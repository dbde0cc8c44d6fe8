//! Faults that tests switch on: those of networks and of busy servers.

use std::sync::Mutex;
use std::time::Duration;

/// A fault of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The answer comes late.
    Latency(Duration),
    /// 429 by a limiter.
    RateLimited,
    /// 429 by a limiter, with `Retry-After`.
    RetryAfter {
        /// The seconds to wait.
        seconds: u32,
    },
    /// 429 because another request holds a lock on the object.
    LockTimeout,
    /// A status of the 500s, with the hint whether to retry if there is one.
    ServerError {
        /// The status.
        status: u16,
        /// The value of `Stripe-Should-Retry`.
        should_retry: Option<bool>,
    },
    /// The request is executed, and its outcome kept for its idempotency key, but the answer is a status of the 500s.
    AfterExecution {
        /// The status.
        status: u16,
    },
    /// The request is executed; the connection is closed before the body.
    Reset,
    /// The request is executed; the connection is closed in the middle of the body.
    Truncated,
    /// A page of HTML with status 200 instead of JSON.
    Html,
    /// A page of HTML with status 502, as from a proxy.
    Html502,
    /// 409: another request with the same idempotency key is in progress.
    Conflict,
    /// The first object of a list has a string where an integer belongs, and the second no id.
    BrokenObject,
    /// 403: the key lacks a permission.
    Forbidden,
    /// A status of the 400s with a message, as for features that an account does not have.
    Refused {
        /// The status.
        status: u16,
        /// The message.
        message: &'static str,
    },
}

/// The faults that are switched on.
#[derive(Debug, Default)]
pub struct Faults(Mutex<Rules>);

#[derive(Debug, Default)]
struct Rules {
    rules: Vec<FaultRule>,
    requests: u64,
}

#[derive(Debug)]
struct FaultRule {
    fault: Fault,
    path: String,
    /// The number of requests that pass first.
    after: u64,
    /// The number of requests that it strikes; then the rule is removed.
    times: u64,
    /// The number of requests of which one is struck.
    one_in: u64,
}

impl Faults {
    /// Strikes the next `times` requests whose path begins with `path`.
    pub fn next(&self, times: u64, path: &str, fault: Fault) {
        self.add(FaultRule { fault, path: path.to_owned(), after: 0, times, one_in: 1 });
    }

    /// Strikes one request whose path begins with `path`, after `after` others of them.
    pub fn once_after(&self, after: u64, path: &str, fault: Fault) {
        self.add(FaultRule { fault, path: path.to_owned(), after, times: 1, one_in: 1 });
    }

    /// Strikes one request in `one_in` whose path begins with `path`, until [`clear`](Self::clear).
    pub fn always(&self, one_in: u64, path: &str, fault: Fault) {
        self.add(FaultRule {
            fault,
            path: path.to_owned(),
            after: 0,
            times: u64::MAX,
            one_in: one_in.max(1),
        });
    }

    /// Switches all faults off.
    pub fn clear(&self) {
        self.state().rules.clear();
    }

    /// Returns the faults that strike a request.
    pub(crate) fn strike(&self, path: &str) -> Vec<Fault> {
        let mut state = self.state();
        state.requests += 1;
        let number = state.requests;
        let mut faults = Vec::new();
        for rule in state.rules.iter_mut().filter(|rule| path.starts_with(&rule.path)) {
            if rule.after > 0 {
                rule.after -= 1;
            } else if rule.times > 0 && number.is_multiple_of(rule.one_in) {
                rule.times -= 1;
                faults.push(rule.fault);
            }
        }
        state.rules.retain(|rule| rule.times > 0);
        faults
    }

    fn add(&self, rule: FaultRule) {
        self.state().rules.push(rule);
    }

    fn state(&self) -> std::sync::MutexGuard<'_, Rules> {
        // A panic of another thread leaves nothing half-done here.
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
