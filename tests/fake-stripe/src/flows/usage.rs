//! Metered usage: events of meters, and their sums.

use super::objects::{fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The kind of the events of meters.
const EVENT: &str = "billing.meter_event";

/// Returns true for a price of metered usage.
pub(super) fn is_metered(price: &Value) -> bool {
    price["recurring"]["usage_type"] == "metered"
}

/// Adds an event of a meter.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let name = text(&input["event_name"]);
    let meter = active_meter(state, name).ok_or_else(|| {
        let message = format!("No active meter found for event_name {name}.");
        ApiError::parameter("resource_missing", "event_name", &message)
    })?;
    let payload = &input["payload"];
    let customer = required(payload, text(&meter["customer_mapping"]["event_payload_key"]))?;
    let counts = meter["default_aggregation"]["formula"] == "count";
    if !counts {
        let key = text(&meter["value_settings"]["event_payload_key"]);
        let value = required(payload, key)?;
        if value.parse::<f64>().is_err() {
            let message = format!("Invalid value for {key}: must be a number.");
            return Err(ApiError::parameter("parameter_invalid", &format!("payload[{key}]"), &message));
        }
    }
    fetch(state, "customer", customer)
        .map_err(|_| ApiError::bad_reference("customer", customer, "payload[stripe_customer_id]"))?;
    let mut event = new(state, EVENT);
    let id = input["identifier"].as_str().unwrap_or(text(&event["id"])).to_owned();
    if state.object(EVENT, &id).is_some() {
        let message = format!("An event already exists with identifier {id}.");
        return Err(ApiError::parameter("resource_already_exists", "identifier", &message));
    }
    apply(EVENT, &mut event, input);
    let fields = json!({ "id": id, "identifier": id, "timestamp": input["timestamp"].as_i64().unwrap_or(state.now()) });
    merge(&mut event, &fields);
    state.put_listed(EVENT, &event, "customer", customer);
    // Events of meters have no id.
    event.as_object_mut().map(|fields| fields.remove("id"));
    Ok(event)
}

fn active_meter(state: &State, event_name: &str) -> Option<Value> {
    let meters = state.kind("billing.meter").live().map(|(_, entry)| entry.value());
    meters.into_iter().find(|meter| meter["event_name"] == event_name && meter["status"] == "active")
}

fn required<'p>(payload: &'p Value, key: &str) -> Result<&'p str, ApiError> {
    let missing = || {
        let message = format!("Missing required payload key: {key}.");
        ApiError::parameter("parameter_missing", &format!("payload[{key}]"), &message)
    };
    payload[key].as_str().ok_or_else(missing)
}

/// Returns the usage of a customer at a metered price in a period, rounded down.
pub(super) fn used(state: &State, price: &Value, customer: &str, period: (i64, i64)) -> i64 {
    let meter = state.object("billing.meter", text(&price["recurring"]["meter"])).unwrap_or_default();
    aggregated(state, &meter, customer, period) as i64
}

/// Returns the events of a customer in a period, aggregated as the meter has it.
fn aggregated(state: &State, meter: &Value, customer: &str, (from, until): (i64, i64)) -> f64 {
    let key = text(&meter["value_settings"]["event_payload_key"]);
    let events = state.kind(EVENT).live().filter(|(_, entry)| entry.field("customer") == Some(customer));
    let events = events.map(|(_, entry)| entry.value()).filter(|event| {
        event["event_name"] == meter["event_name"] && (from..until).contains(&int(&event["timestamp"]))
    });
    let mut values = events.map(|event| text(&event["payload"][key]).parse::<f64>().unwrap_or(1.0));
    match text(&meter["default_aggregation"]["formula"]) {
        "count" => values.count() as f64,
        "last" => values.next_back().unwrap_or_default(),
        _ => values.sum(),
    }
}

/// Returns the usage of a customer by a meter: one summary of the whole time.
pub(super) fn summaries(state: &State, meter: &str, input: &Value) -> Value {
    let found = state.object("billing.meter", meter).unwrap_or_default();
    let period = (int(&input["start_time"]), int(&input["end_time"]));
    let summary = json!({
        "id": format!("mtrusg_{meter}"), "object": "billing.meter_event_summary", "livemode": false, "meter": meter,
        "aggregated_value": aggregated(state, &found, text(&input["customer"]), period),
        "start_time": period.0, "end_time": period.1,
    });
    json!({ "object": "list", "data": [summary], "has_more": false, "url": format!("/v1/billing/meters/{meter}/event_summaries") })
}
