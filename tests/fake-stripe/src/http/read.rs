//! Single objects: those that are stored, and samples of others.

use super::call::ApiCall;
use super::expand;
use crate::Variety;
use crate::error::ApiError;
use crate::sample::{SAMPLE, sample, sample_of};
use crate::state::{Entry, State, blank, json_text};
use serde_json::{Value, json};

/// Answers a GET of a single object.
pub(super) fn retrieve(state: &State, call: &ApiCall<'_>, kind: &str) -> Result<String, ApiError> {
    if !call.names_object() {
        return Ok(json_text(&outside(call, kind)));
    }
    match existing(state, kind, call.id()) {
        Ok(Some(entry)) => answered(state, kind, entry, call),
        Ok(None) => Ok(json_text(&outside(call, kind))),
        Err(missing) => {
            let plan = || plan_of_price(state, kind, call.id()).map(|plan| json_text(&plan));
            stub(state, kind, call.id()).or_else(plan).ok_or(missing)
        }
    }
}

/// Returns the object with an id; none for a sample, and an error if there is no such object.
pub(super) fn existing<'w>(state: &'w State, kind: &str, id: &str) -> Result<Option<&'w Entry>, ApiError> {
    match state.kind(kind).get(id).filter(|entry| !entry.deleted) {
        Some(entry) => Ok(Some(entry)),
        None if id == SAMPLE || !State::stores(kind) || kind == "country_spec" => Ok(None),
        None => Err(ApiError::missing(kind, id, "id")),
    }
}

/// Returns the stub of a deleted object, for the kinds that have one.
fn stub(state: &State, kind: &str, id: &str) -> Option<String> {
    let stubs = ["customer", "terminal.configuration", "terminal.location", "terminal.reader"];
    let deleted = state.kind(kind).get(id).is_some_and(|entry| entry.deleted);
    let stub = || json!({ "id": id, "object": kind, "deleted": true }).to_string();
    (deleted && stubs.contains(&kind)).then(stub)
}

/// Returns a recurring price as a plan, which has the same id.
fn plan_of_price(state: &State, kind: &str, id: &str) -> Option<Value> {
    let price = state.object("price", id).filter(|price| kind == "plan" && price["recurring"].is_object())?;
    let mut plan = blank("plan");
    for name in [
        "active",
        "billing_scheme",
        "created",
        "currency",
        "id",
        "metadata",
        "nickname",
        "product",
        "tiers_mode",
    ] {
        plan[name] = price[name].clone();
    }
    for name in ["interval", "interval_count", "meter", "usage_type"] {
        plan[name] = price["recurring"][name].clone();
    }
    plan["amount"] = price["unit_amount"].clone();
    plan["amount_decimal"] = price["unit_amount_decimal"].clone();
    Some(plan)
}

/// Returns the text of an object, expanded as the call requests.
pub(super) fn answered(
    state: &State,
    kind: &str,
    entry: &Entry,
    call: &ApiCall<'_>,
) -> Result<String, ApiError> {
    let paths = call.query().expansions("")?;
    if paths.is_empty() {
        return Ok(entry.text.to_string());
    }
    expand::expanded(state, kind, entry, &paths)
}

/// Returns a sample in place of an object that is not stored.
pub(super) fn outside(call: &ApiCall<'_>, kind: &str) -> Value {
    let mut object = sample(kind, 1, Variety::default());
    let id =
        if call.path == "/v1/account" { Some(call.account) } else { call.names_object().then(|| call.id()) };
    if let (Some(id), true) = (id, object.get("id").is_some()) {
        object["id"] = id.into();
    }
    object
}

/// Returns the text of a sample of a schema.
pub(super) fn other(schema: &Value) -> String {
    json_text(&sample_of(schema, Variety::default()))
}
