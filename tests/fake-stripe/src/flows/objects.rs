//! Reading and creating the objects of flows.

use crate::error::ApiError;
use crate::state::{State, blank};
use serde_json::{Value, json};

/// Returns the text of a value; empty if it is none.
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Returns the integer of a value; 0 if it is none.
pub(super) fn int(value: &Value) -> i64 {
    value.as_i64().unwrap_or_default()
}

/// Returns an object, or the error that it is missing.
pub(super) fn fetch(state: &State, kind: &str, id: &str) -> Result<Value, ApiError> {
    state.object(kind, id).ok_or_else(|| ApiError::missing(kind, id, "id"))
}

/// Returns a stored object again, after changes.
pub(super) fn again(state: &State, object: &Value) -> Value {
    state.object(text(&object["object"]), text(&object["id"])).unwrap_or_else(|| object.clone())
}

/// Returns a new object of a kind, with its id and time, and not yet stored.
pub(super) fn new(state: &State, kind: &str) -> Value {
    let mut object = blank(kind);
    object["id"] = state.next_id(kind).into();
    if object["created"].is_i64() {
        object["created"] = state.now().into();
    }
    object
}

/// Returns a list as it is embedded in an object: its first ten elements.
pub(super) fn embedded(items: &[Value], url: &str) -> Value {
    let first: Vec<&Value> = items.iter().take(10).collect();
    json!({ "object": "list", "data": first, "has_more": items.len() > 10, "url": url })
}

/// Refuses what this fake does not compute.
pub(super) fn unsupported(what: &str, param: &str, instead: &str) -> ApiError {
    let message = format!("This fake of Stripe does not compute {what}; {instead}");
    ApiError::parameter("parameter_invalid", param, &message)
}

/// Refuses taxes, of which this fake has no engine.
pub(super) fn refuse_taxes(input: &Value) -> Result<(), ApiError> {
    if input["automatic_tax"]["enabled"] == true {
        return Err(unsupported("taxes", "automatic_tax[enabled]", "leave automatic_tax out"));
    }
    for name in ["default_tax_rates", "tax_rates"] {
        if input[name].as_array().is_some_and(|rates| !rates.is_empty()) {
            return Err(unsupported("taxes", name, "leave tax rates out"));
        }
    }
    Ok(())
}
