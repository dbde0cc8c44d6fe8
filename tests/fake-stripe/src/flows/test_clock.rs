//! Test clocks: time that moves on request for the objects of some customers.

use super::due::fall_due;
use super::objects::{again, fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{Clock, State, Time, apply};
use serde_json::{Value, json};

const KIND: &str = "test_helpers.test_clock";

/// Creates a test clock.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut clock = new(state, KIND);
    apply(KIND, &mut clock, input);
    clock["deletes_after"] = (state.now() + 30 * 86_400).into();
    state.add(KIND, &clock);
    Ok(clock)
}

/// Moves a test clock, and does what falls due until then.
pub(super) fn advance(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let clock = fetch(state, KIND, ids[0])?;
    let until = int(&input["frozen_time"]);
    if until <= int(&clock["frozen_time"]) {
        let message = "Test clocks can only be advanced to a later time.";
        return Err(ApiError::parameter("parameter_invalid", "frozen_time", message));
    }
    state.change(KIND, ids[0], &json!({ "status": "advancing" }), &["advancing"]);
    fall_due(state, until, Some(ids[0]));
    state.change(KIND, ids[0], &json!({ "status": "ready", "frozen_time": until }), &["ready"]);
    Ok(again(state, &clock))
}

/// Deletes a test clock with its customers.
pub(super) fn delete(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    fetch(state, KIND, ids[0])?;
    for customer in state.objects_with("customer", "test_clock", ids[0]) {
        super::customer::delete(state, &[text(&customer["id"])], &Value::Null)?;
    }
    state.delete(KIND, ids[0]);
    Ok(json!({ "id": ids[0], "object": KIND, "deleted": true }))
}

/// Returns the clock for a call: that of the customer, subscription or invoice that it names, if that is on a test clock.
pub(super) fn clock_for(state: &State, ids: &[&str], input: &Value) -> Option<Clock> {
    let kinds = ["customer", "subscription", "invoice", "subscription_item"];
    let named = [
        ("test_clock", KIND),
        ("customer", "customer"),
        ("subscription", "subscription"),
        ("invoice", "invoice"),
    ];
    let by_parameter = named.iter().filter_map(|(name, kind)| state.object(kind, input[*name].as_str()?));
    let by_path = ids.iter().flat_map(|id| kinds.iter().filter_map(|kind| state.object(kind, id)));
    let id = by_parameter.chain(by_path).find_map(|object| clock_of(state, &object))?;
    let clock = state.object(KIND, &id)?;
    Some(Clock::new(Time::Fixed(int(&clock["frozen_time"]))))
}

fn clock_of(state: &State, object: &Value) -> Option<String> {
    if object["object"] == KIND {
        return object["id"].as_str().map(str::to_owned);
    }
    if let Some(subscription) = object["subscription"].as_str() {
        return clock_of(state, &state.object("subscription", subscription)?);
    }
    object["test_clock"].as_str().map(str::to_owned)
}
