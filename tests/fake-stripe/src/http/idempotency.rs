//! Idempotency keys: a repeated request gets the first answer again.

use super::reply::ApiReply;
use super::request::Incoming;
use crate::document::Operation;
use crate::error::ApiError;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

/// The length of a key, in characters.
const MAX_KEY: usize = 255;

/// The time for which a key is stored, in seconds.
const DAY: i64 = 86_400;

/// The keys that were used, with the answers to their requests.
#[derive(Debug, Default)]
pub(crate) struct IdempotencyKeys(Mutex<HashMap<String, Stored>>);

/// An answer that was stored for a key.
#[derive(Debug)]
pub(super) struct Stored {
    /// The method, the path and the parameters.
    request: (String, String, Value),
    request_id: String,
    reply: ApiReply,
    /// The time of the request, in Unix seconds.
    at: i64,
}

/// Returns the key of a request, for the methods that use keys.
pub(super) fn key(incoming: &Incoming, operation: &Operation) -> Result<Option<String>, ApiError> {
    let counts = operation.method == "POST" || (operation.method == "DELETE" && operation.is_v2());
    let Some(key) = incoming.header("idempotency-key").filter(|_| counts) else { return Ok(None) };
    if key.chars().count() > MAX_KEY {
        return Err(ApiError::invalid("Idempotency keys have at most 255 characters."));
    }
    Ok(Some(key.to_owned()))
}

impl IdempotencyKeys {
    /// Forgets all keys.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// Locks all keys: requests with keys are executed one after another.
    pub(super) fn lock(&self) -> MutexGuard<'_, HashMap<String, Stored>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Stored {
    pub(super) fn new(incoming: &Incoming, parameters: &Value, origin: (&str, i64), reply: ApiReply) -> Self {
        let (request_id, at) = origin;
        Self { request: identity(incoming, parameters), request_id: request_id.to_owned(), reply, at }
    }

    /// Returns true until the key may be used again, a day later.
    pub(super) fn holds(&self, now: i64) -> bool {
        now - self.at < DAY
    }

    /// Returns the stored answer, if the request is the same.
    pub(super) fn replay(&self, incoming: &Incoming, parameters: &Value) -> Result<ApiReply, ApiError> {
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
