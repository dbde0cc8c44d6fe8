//! Faults by switch: what a network and a busy server do to a client.

use std::sync::Mutex;
use std::time::Duration;

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The answer comes late.
    Latency(Duration),
    /// 429 by a limiter.
    RateLimited,
    /// 429 because another request holds a lock on the object.
    LockTimeout,
    /// A status of the 500s, with the hint whether to retry if there is one.
    ServerError {
        /// The status.
        status: u16,
        /// What `Stripe-Should-Retry` says.
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
    /// 409: another request with the same idempotency key is still under way.
    Conflict,
    /// The first object of a list has a string where an integer belongs, and the second no id.
    BrokenObject,
    /// 403: the key may not read this.
    Forbidden,
    /// A status of the 400s with these words: that the account has no use of such objects, say.
    Refused {
        /// The status.
        status: u16,
        /// What the message says.
        message: &'static str,
    },
}

/// The faults that are switched on.
#[derive(Debug, Default)]
pub struct Faults(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    requests: u64,
}

#[derive(Debug)]
struct Rule {
    fault: Fault,
    path: String,
    /// How many requests are let through first.
    after: u64,
    /// How many it strikes; the rule is gone then.
    times: u64,
    /// It strikes one request in so many.
    one_in: u64,
}

impl Faults {
    /// Strikes the next `times` requests whose path begins with `path`.
    pub fn next(&self, times: u64, path: &str, fault: Fault) {
        self.add(Rule { fault, path: path.to_owned(), after: 0, times, one_in: 1 });
    }

    /// Strikes one request whose path begins with `path`, after `after` others of them.
    pub fn once_after(&self, after: u64, path: &str, fault: Fault) {
        self.add(Rule { fault, path: path.to_owned(), after, times: 1, one_in: 1 });
    }

    /// Strikes one request in `one_in` whose path begins with `path`, until [`clear`](Self::clear).
    pub fn always(&self, one_in: u64, path: &str, fault: Fault) {
        self.add(Rule { fault, path: path.to_owned(), after: 0, times: u64::MAX, one_in: one_in.max(1) });
    }

    /// Switches all faults off.
    pub fn clear(&self) {
        self.state().rules.clear();
    }

    /// The faults that strike a request.
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

    fn add(&self, rule: Rule) {
        self.state().rules.push(rule);
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // A panic of another thread leaves nothing half-done here.
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
