//! Thin events, read through the API: made from the events of an account when they are requested.

use super::call::ApiCall;
use crate::error::ApiError;
use crate::state::{Entry, State, json_text, thin};
use serde_json::{Value, json};

/// The path of thin events.
const PATH: &str = "/v2/core/events";

/// Answers a request for one thin event or for a page of them; `None` if it is for something else, or for seeded ones.
pub(super) fn answer(state: &State, call: &ApiCall<'_>) -> Option<Result<String, ApiError>> {
    if call.is_sample() {
        return None;
    }
    // Seeded fakes have thin events of their own, which are listed like other objects.
    let made = state.kind("v2.core.event").is_empty() || call.query().get("object_id").is_some();
    match call.operation.template.strip_prefix(PATH)? {
        "/{id}" => state.object("event", call.id()).map(|event| Ok(json_text(&thin(&event)))),
        "" if made => Some(list(state, call).map(|page| json_text(&page))),
        _ => None,
    }
}

fn list(state: &State, call: &ApiCall<'_>) -> Result<Value, ApiError> {
    let query = call.query();
    let limit = query.integer("limit")?.unwrap_or(20).clamp(1, 100) as usize;
    let events = state.kind("event");
    let after = query.get("page").and_then(|id| events.position(id));
    let wanted = query.get("object_id");
    let about = |event: &Value| wanted.is_none_or(|id| event["related_object"]["id"] == id);
    let listed = events.before(after).filter(|entry| state.remembers(entry.created)).map(Entry::value);
    let mut found: Vec<Value> = listed.map(|event| thin(&event)).filter(about).take(limit + 1).collect();
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).and_then(|last| last["id"].as_str());
    let object = wanted.map(|id| format!("object_id={id}&")).unwrap_or_default();
    let next = next.map(|id| format!("{PATH}?{object}limit={limit}&page={id}"));
    Ok(json!({ "data": found, "next_page_url": next, "previous_page_url": null }))
}
