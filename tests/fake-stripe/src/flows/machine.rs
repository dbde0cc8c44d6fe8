//! State machines, as tables that one can read.

use crate::error::ApiError;
use serde_json::Value;

/// The statuses of a kind of object, and the actions that lead from one to another.
#[derive(Debug)]
pub(super) struct Machine {
    /// The name of the object in errors.
    pub(super) name: &'static str,
    /// The code of an error.
    pub(super) code: &'static str,
    /// For each action, the statuses in which it is allowed, and the status to which it leads.
    pub(super) actions: &'static [(&'static str, &'static [&'static str], &'static str)],
}

impl Machine {
    /// Returns the status to which an action leads, or the error that it is not allowed in the status of an object.
    pub(super) fn next(&self, object: &Value, action: &str) -> Result<&'static str, ApiError> {
        let status = object["status"].as_str().unwrap_or_default();
        let allowed = self.actions.iter().filter(|(name, _, _)| *name == action);
        if let Some((_, _, to)) = allowed.clone().find(|(_, from, _)| from.contains(&status)) {
            return Ok(to);
        }
        let from: Vec<&str> = allowed.flat_map(|(_, from, _)| from.iter().copied()).collect();
        let message = format!(
            "You cannot {action} this {} because it has a status of {status}. Only with one of the following statuses is this \
             possible: {}.",
            self.name,
            from.join(", ")
        );
        Err(ApiError::state(self.code, &message))
    }
}
