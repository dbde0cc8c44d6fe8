//! Idempotency keys: the same request again gets the same answer again.

use super::error::ApiError;
use super::reply::Reply;
use super::request::Incoming;
use crate::spec::Operation;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

/// How long a key may be.
const MAX_KEY: usize = 255;

/// The keys that were used, and what came of their requests.
#[derive(Debug, Default)]
pub(crate) struct Keys(Mutex<HashMap<String, Stored>>);

#[derive(Debug)]
pub(super) struct Stored {
    /// Method, path and parameters.
    request: (String, String, Value),
    request_id: String,
    reply: Reply,
}

/// The key of a request, if it is of those whose keys count.
pub(super) fn key(incoming: &Incoming, operation: &Operation) -> Result<Option<String>, ApiError> {
    let counts = operation.method == "POST" || (operation.method == "DELETE" && operation.is_v2());
    let Some(key) = incoming.header("idempotency-key").filter(|_| counts) else { return Ok(None) };
    if key.chars().count() > MAX_KEY {
        return Err(ApiError::invalid("Idempotency keys have at most 255 characters."));
    }
    Ok(Some(key.to_owned()))
}

impl Keys {
    /// Nobody else uses a key as long as the guard is held: requests with keys are executed one after another.
    pub(super) fn lock(&self) -> MutexGuard<'_, HashMap<String, Stored>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Stored {
    pub(super) fn new(incoming: &Incoming, parameters: &Value, request_id: &str, reply: Reply) -> Self {
        Self { request: identity(incoming, parameters), request_id: request_id.to_owned(), reply }
    }

    /// The answer again, if the request is the same.
    pub(super) fn replay(&self, incoming: &Incoming, parameters: &Value) -> Result<Reply, ApiError> {
        if self.request != identity(incoming, parameters) {
            return Err(ApiError::idempotency(
                "Keys for idempotent requests can only be used with the same parameters they were first used with.",
            ));
        }
        let mut reply = self.reply.clone();
        reply.headers.push(("idempotent-replayed", "true".to_owned()));
        reply.headers.push(("original-request", self.request_id.clone()));
        Ok(reply)
    }
}

fn identity(incoming: &Incoming, parameters: &Value) -> (String, String, Value) {
    (incoming.method.clone(), incoming.path.clone(), parameters.clone())
}
