//! [`RequestLog`]: the requests that came, for tests to look at.

use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// The requests so far.
#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    requests: Mutex<Vec<String>>,
    parameters: Mutex<Value>,
    changed: Notify,
}

impl RequestLog {
    /// Adds a request: method, path and query.
    pub(super) fn add(&self, request: String) {
        self.requests().push(request);
        self.changed.notify_waiters();
    }

    /// Stores the parameters of the last request.
    pub(super) fn set_parameters(&self, parameters: &Value) {
        self.parameters.lock().unwrap_or_else(PoisonError::into_inner).clone_from(parameters);
    }

    /// Returns the parameters of the last request.
    pub(crate) fn parameters(&self) -> Value {
        self.parameters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the requests so far.
    pub(crate) fn requests(&self) -> MutexGuard<'_, Vec<String>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for `count` requests whose path begins with `path`.
    pub(crate) async fn wait(&self, count: usize, path: &str) {
        loop {
            let changed = self.changed.notified();
            let matches =
                |request: &&String| request.split(' ').nth(1).is_some_and(|at| at.starts_with(path));
            if self.requests().iter().filter(matches).count() >= count {
                return;
            }
            changed.await;
        }
    }
}
