//! The operations of subscriptions: creation, discounts and their end.

use super::invoicing::pay;
use super::objects::{fetch, new, refuse_taxes, text, unsupported};
use super::renewal::renew;
use super::subscribing::{add_item, bill, embed_items};
use super::subscription_end::{SUBSCRIPTION, cancel};
use super::{discount, invoicing};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Creates a subscription with its items and its first invoice.
pub(super) fn create(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    refuse_anchor(state, input)?;
    let customer_id = ids.first().copied().unwrap_or(text(&input["customer"]));
    let customer = fetch(state, "customer", customer_id)?;
    if input["collection_method"] == "send_invoice" && !input["days_until_due"].is_i64() {
        let message = "Missing required param: days_until_due.";
        return Err(ApiError::parameter("parameter_missing", "days_until_due", message));
    }
    let checkpoint = state.checkpoint();
    let outcome = build(state, &customer, input).and_then(|id| start(state, &id, input));
    if outcome.is_err() {
        // Nothing was created.
        state.roll_back(checkpoint);
    }
    outcome
}

/// Stores a subscription with its items. Returns its id.
fn build(state: &mut State, customer: &Value, input: &Value) -> Result<String, ApiError> {
    let mut subscription = new(state, "subscription");
    apply("subscription", &mut subscription, input);
    let id = text(&subscription["id"]).to_owned();
    let now = state.now();
    let trial_end = match (&input["trial_end"], input["trial_period_days"].as_i64()) {
        (Value::Number(at), _) => at.as_i64(),
        (_, Some(days)) if days > 0 => Some(now + days * 86_400),
        _ => None,
    };
    let status = if trial_end.is_some() { "trialing" } else { "active" };
    let owner = json!({ "subscription": id });
    let fields = json!({
        "customer": customer["id"], "start_date": now, "billing_cycle_anchor": trial_end.unwrap_or(now), "status": status,
        "trial_start": trial_end.map(|_| now), "trial_end": trial_end, "test_clock": customer["test_clock"],
        "discounts": discount::create(state, &input["discounts"], &customer["id"], &owner)?,
    });
    merge(&mut subscription, &fields);
    state.put("subscription", &subscription);
    let mut currency = Value::Null;
    for (at, wanted) in input["items"].as_array().into_iter().flatten().enumerate() {
        let item = add_item(state, &id, wanted, (now, trial_end), at)?;
        if !currency.is_null() && currency != item["price"]["currency"] {
            let message = "All prices of a subscription must have the same currency.";
            return Err(ApiError::parameter("parameter_invalid", "items", message));
        }
        currency = item["price"]["currency"].clone();
    }
    state.set("subscription", &id, &json!({ "currency": currency }));
    embed_items(state, &id);
    if customer["currency"].is_null() {
        state.change("customer", text(&customer["id"]), &json!({ "currency": currency }), &["updated"]);
    }
    // Time passes for subscriptions of flows only, and not for seeded ones.
    state.hide(&id, json!({ "flow": true }));
    Ok(id)
}

/// Bills a new subscription for the first time.
fn start(state: &mut State, id: &str, input: &Value) -> Result<Value, ApiError> {
    let subscription = fetch(state, "subscription", id)?;
    let charges =
        subscription["collection_method"] == "charge_automatically" && subscription["status"] == "active";
    if charges {
        state.set("subscription", id, &json!({ "status": "incomplete" }));
    }
    let subscription = fetch(state, "subscription", id)?;
    add_invoice_items(state, &subscription, input)?;
    let invoice = bill(state, &subscription, "subscription_create")?;
    let subscription = fetch(state, "subscription", id)?;
    state.record("subscription", "created", &subscription, None);
    let behavior = input["payment_behavior"].as_str().unwrap_or("allow_incomplete");
    let invoice = invoicing::finalize(state, text(&invoice["id"]))?;
    if invoice["status"] == "open" && charges && behavior != "default_incomplete" {
        if !invoicing::has_method(state, &invoice) {
            let message = "This customer has no attached payment source or default payment method. Please consider adding a default \
                           payment method.";
            return Err(ApiError::state("resource_missing", message));
        }
        let paid = pay(state, text(&invoice["id"]), None, true);
        if behavior == "error_if_incomplete" {
            paid?;
        }
    }
    fetch(state, "subscription", id)
}

/// Adds items that are billed once, with the first invoice.
fn add_invoice_items(state: &mut State, subscription: &Value, input: &Value) -> Result<(), ApiError> {
    for wanted in input["add_invoice_items"].as_array().into_iter().flatten() {
        super::invoice::add_pending_item(state, wanted, &subscription["customer"])?;
    }
    Ok(())
}

/// Refuses what would need a proration.
fn refuse_anchor(state: &State, input: &Value) -> Result<(), ApiError> {
    let anchored = input["billing_cycle_anchor"].as_i64().is_some_and(|at| at != state.now());
    if (anchored || input["backdate_start_date"].is_i64()) && input["proration_behavior"] != "none" {
        return Err(unsupported("prorations", "billing_cycle_anchor", "pass proration_behavior=none"));
    }
    Ok(())
}

/// Cancels a subscription at once.
pub(super) fn delete(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    if input["prorate"] == true {
        return Err(unsupported("prorations", "prorate", "leave prorate out"));
    }
    let id = ids.last().copied().unwrap_or_default();
    let subscription = fetch(state, "subscription", id)?;
    if subscription["status"] == "canceled" {
        return Err(ApiError::missing("subscription", id, "id"));
    }
    let details = &input["cancellation_details"];
    cancel(state, &subscription, if details.is_object() { details } else { &Value::Null })
}

/// Removes the discounts of a subscription.
pub(super) fn delete_discount(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let subscription = fetch(state, "subscription", ids[0])?;
    let last = subscription["discounts"].as_array().and_then(|all| all.last()).and_then(Value::as_str);
    let removed = fetch(state, "discount", last.unwrap_or(ids[0]))?;
    discount::remove(state, &subscription["discounts"]);
    state.change("subscription", ids[0], &json!({ "discounts": [] }), &["updated"]);
    let mut stub = removed;
    stub["deleted"] = true.into();
    Ok(stub)
}

/// Resumes a paused subscription.
pub(super) fn resume(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let subscription = fetch(state, "subscription", ids[0])?;
    let status = SUBSCRIPTION.next(&subscription, "resume")?;
    state.change("subscription", ids[0], &json!({ "status": status }), &["updated", "resumed"]);
    renew(state, ids[0], "subscription_update")?;
    fetch(state, "subscription", ids[0])
}

/// Makes the draft of the first invoice of a subscription that is not created yet.
pub(super) fn first_invoice(state: &mut State, customer: &Value, input: &Value) -> Result<Value, ApiError> {
    refuse_anchor(state, input)?;
    let id = build(state, customer, input)?;
    let subscription = fetch(state, "subscription", &id)?;
    bill(state, &subscription, "subscription_create")
}
