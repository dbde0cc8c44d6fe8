//! Schedules of subscriptions: the first phase begins at once; later ones are not followed.

use super::machine::Machine;
use super::objects::{again, fetch, new, text, unsupported};
use super::subscription;
use super::subscription_end;
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

const KIND: &str = "subscription_schedule";

/// The states of a schedule.
const SCHEDULE: Machine = Machine {
    name: "subscription schedule",
    code: "subscription_schedule_unexpected_state",
    actions: &[
        ("cancel", &["not_started", "active"], "canceled"),
        ("release", &["not_started", "active"], "released"),
    ],
};

/// Creates a schedule, of a subscription that exists or of a new one.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut schedule = new(state, KIND);
    apply(KIND, &mut schedule, input);
    if let Some(id) = input["from_subscription"].as_str() {
        let subscription = fetch(state, "subscription", id)
            .map_err(|_| ApiError::bad_reference("subscription", id, "from_subscription"))?;
        merge(
            &mut schedule,
            &json!({ "customer": subscription["customer"], "subscription": id, "status": "active" }),
        );
    } else {
        begin(state, &mut schedule, input)?;
    }
    let id = text(&schedule["id"]).to_owned();
    state.add(KIND, &schedule);
    let subscription = text(&schedule["subscription"]).to_owned();
    state.change("subscription", &subscription, &json!({ "schedule": id }), &["updated"]);
    Ok(schedule)
}

fn begin(state: &mut State, schedule: &mut Value, input: &Value) -> Result<(), ApiError> {
    let phases = input["phases"].as_array().map(Vec::as_slice).unwrap_or_default();
    let missing = |name: &str| {
        ApiError::parameter("parameter_missing", name, &format!("Missing required param: {name}."))
    };
    if !input["customer"].is_string() {
        return Err(missing("customer"));
    }
    let phase = match phases {
        [] => return Err(missing("phases")),
        [phase] => phase,
        _ => return Err(unsupported("the phases of schedules after the first", "phases", "pass one phase")),
    };
    if input["start_date"].as_i64().is_some_and(|at| at > state.now()) {
        return Err(unsupported("schedules that start later", "start_date", "pass start_date=now"));
    }
    let items: Vec<Value> = phase["items"].as_array().cloned().unwrap_or_default();
    let method = [&phase["default_payment_method"], &input["default_settings"]["default_payment_method"]];
    let mut wanted =
        json!({ "customer": input["customer"], "items": items, "payment_behavior": "allow_incomplete" });
    if let Some(method) = method.into_iter().find(|it| it.is_string()) {
        wanted["default_payment_method"] = method.clone();
    }
    for name in ["discounts", "trial_end", "collection_method"] {
        if !phase[name].is_null() {
            wanted[name] = phase[name].clone();
        }
    }
    if let Some(days) = phase["invoice_settings"]["days_until_due"].as_i64() {
        wanted["days_until_due"] = days.into();
    }
    let made = subscription::create(state, &[], &wanted)?;
    merge(schedule, &json!({ "subscription": made["id"], "status": "active" }));
    Ok(())
}

/// Cancels a schedule with its subscription.
pub(super) fn cancel(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let schedule = fetch(state, KIND, ids[0])?;
    let status = SCHEDULE.next(&schedule, "cancel")?;
    if let Some(subscription) = state.object("subscription", text(&schedule["subscription"])) {
        // One that has ended stays as it is.
        let _ = subscription_end::cancel(state, &subscription, &Value::Null);
    }
    let fields = json!({ "status": status, "canceled_at": state.now(), "subscription": null });
    state.change(KIND, ids[0], &fields, &["canceled"]);
    Ok(again(state, &schedule))
}

/// Releases the subscription of a schedule, which goes on without it.
pub(super) fn release(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let schedule = fetch(state, KIND, ids[0])?;
    let status = SCHEDULE.next(&schedule, "release")?;
    let subscription = schedule["subscription"].clone();
    state.change("subscription", text(&subscription), &json!({ "schedule": null }), &["updated"]);
    let fields = json!({ "status": status, "released_at": state.now(), "released_subscription": subscription, "subscription": null });
    state.change(KIND, ids[0], &fields, &["released"]);
    Ok(again(state, &schedule))
}
