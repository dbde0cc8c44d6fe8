//! The operations of subscriptions and their items.

use super::invoicing::pay;
use super::objects::{again, fetch, new, refuse_taxes, text, unsupported};
use super::subscribing::{SUBSCRIPTION, add_item, bill, cancel, collect, embed_items};
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
        state.set("customer", text(&customer["id"]), &json!({ "currency": currency }));
    }
    // Time passes for subscriptions of flows only, and not for seeded ones.
    state.hide(&id, json!({ "billed": true }));
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

/// Refuses what would need a proration.
fn refuse_anchor(state: &State, input: &Value) -> Result<(), ApiError> {
    let anchored = input["billing_cycle_anchor"].as_i64().is_some_and(|at| at != state.now());
    if (anchored || input["backdate_start_date"].is_i64()) && input["proration_behavior"] != "none" {
        return Err(unsupported("prorations", "billing_cycle_anchor", "pass proration_behavior=none"));
    }
    Ok(())
}

/// Changes a subscription.
pub(super) fn update(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    refuse_taxes(input)?;
    let id = *ids.last().unwrap_or(&"");
    let before = fetch(state, "subscription", id)?;
    SUBSCRIPTION.next(&before, "update")?;
    if let Some(items) = input["items"].as_array() {
        update_items(state, &before, items, input)?;
    }
    let mut subscription = fetch(state, "subscription", id)?;
    let items = subscription["items"].clone();
    apply("subscription", &mut subscription, input);
    subscription["items"] = items;
    let end = super::periods::period_of(&subscription).1;
    match input["cancel_at_period_end"].as_bool() {
        Some(true) => merge(
            &mut subscription,
            &json!({ "cancel_at": end, "canceled_at": state.now(),
            "cancellation_details": { "comment": null, "feedback": null, "reason": "cancellation_requested" } }),
        ),
        Some(false) => merge(
            &mut subscription,
            &json!({ "cancel_at": null, "canceled_at": null,
            "cancellation_details": { "comment": null, "feedback": null, "reason": null } }),
        ),
        None => {}
    }
    if input.get("discounts").is_some() {
        let owner = json!({ "subscription": id });
        subscription["discounts"] =
            discount::create(state, &input["discounts"], &before["customer"], &owner)?.into();
    }
    state.put("subscription", &subscription);
    state.record("subscription", "updated", &subscription, Some(&before));
    if input["trial_end"] == "now" && before["status"] == "trialing" {
        end_trial(state, id)?;
    }
    fetch(state, "subscription", id)
}

fn update_items(
    state: &mut State,
    subscription: &Value,
    items: &[Value],
    input: &Value,
) -> Result<(), ApiError> {
    let id = text(&subscription["id"]);
    if input["proration_behavior"] != "none" {
        return Err(unsupported("prorations", "items", "pass proration_behavior=none"));
    }
    for (at, wanted) in items.iter().enumerate() {
        match wanted["id"].as_str() {
            Some(item) if wanted["deleted"] == true => {
                fetch(state, "subscription_item", item)?;
                state.remove("subscription_item", item);
            }
            Some(item) => change_item(state, item, wanted)?,
            None => {
                let (start, end) = super::periods::period_of(subscription);
                add_item(state, id, wanted, (start, Some(end)), at)?;
            }
        }
    }
    embed_items(state, id);
    Ok(())
}

fn change_item(state: &mut State, id: &str, wanted: &Value) -> Result<(), ApiError> {
    let mut item = fetch(state, "subscription_item", id)?;
    if wanted["price"].is_string() || wanted["price_data"].is_object() {
        item["price"] = super::catalog::price_of(state, wanted, "price")?;
    }
    for name in ["quantity", "metadata"] {
        if !wanted[name].is_null() {
            item[name] = wanted[name].clone();
        }
    }
    state.put("subscription_item", &item);
    Ok(())
}

/// Adds an item to a subscription.
pub(super) fn create_item(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let subscription = fetch(state, "subscription", text(&input["subscription"]))?;
    let before: Vec<Value> =
        state.objects_with("subscription_item", "subscription", text(&subscription["id"]));
    let wanted = json!({ "items": [input], "proration_behavior": input["proration_behavior"] });
    update(state, &[text(&subscription["id"])], &wanted)?;
    let after = state.objects_with("subscription_item", "subscription", text(&subscription["id"]));
    let added = after.into_iter().find(|item| !before.iter().any(|it| it["id"] == item["id"]));
    Ok(added.unwrap_or_default())
}

/// Changes an item of a subscription.
pub(super) fn update_item(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let item = fetch(state, "subscription_item", ids[0])?;
    let notes = input
        .as_object()
        .is_some_and(|fields| fields.keys().all(|name| ["metadata", "expand"].contains(&name.as_str())));
    let mut wanted = input.clone();
    wanted["id"] = ids[0].into();
    let behavior = if notes { "none".into() } else { input["proration_behavior"].clone() };
    update(
        state,
        &[text(&item["subscription"])],
        &json!({ "items": [wanted], "proration_behavior": behavior }),
    )?;
    Ok(again(state, &item))
}

/// Removes an item of a subscription.
pub(super) fn delete_item(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let item = fetch(state, "subscription_item", ids[0])?;
    let wanted = json!({ "items": [{ "id": ids[0], "deleted": true }], "proration_behavior": input["proration_behavior"] });
    update(state, &[text(&item["subscription"])], &wanted)?;
    Ok(json!({ "id": ids[0], "object": "subscription_item", "deleted": true }))
}

/// Cancels a subscription at once.
pub(super) fn delete(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    if input["prorate"] == true {
        return Err(unsupported("prorations", "prorate", "leave prorate out"));
    }
    let subscription = fetch(state, "subscription", ids.last().unwrap_or(&""))?;
    let details = &input["cancellation_details"];
    cancel(state, &subscription, if details.is_object() { details } else { &Value::Null })
}

/// Resumes a paused subscription.
pub(super) fn resume(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let subscription = fetch(state, "subscription", ids[0])?;
    let status = SUBSCRIPTION.next(&subscription, "resume")?;
    state.change("subscription", ids[0], &json!({ "status": status }), &["updated", "resumed"]);
    renew(state, ids[0], "subscription_update")?;
    fetch(state, "subscription", ids[0])
}

/// Ends a trial: the first period is billed, or the subscription pauses or ends without a payment method.
pub(super) fn end_trial(state: &mut State, id: &str) -> Result<(), ApiError> {
    let subscription = fetch(state, "subscription", id)?;
    let customer = fetch(state, "customer", text(&subscription["customer"]))?;
    let payable = !subscription["default_payment_method"].is_null()
        || !customer["invoice_settings"]["default_payment_method"].is_null();
    let behavior = text(&subscription["trial_settings"]["end_behavior"]["missing_payment_method"]);
    match behavior {
        "cancel" if !payable => return cancel(state, &subscription, &Value::Null).map(|_| ()),
        "pause" if !payable => {
            let status = SUBSCRIPTION.next(&subscription, "pause")?;
            state.change("subscription", id, &json!({ "status": status }), &["updated", "paused"]);
            return Ok(());
        }
        _ => {}
    }
    let now = state.now();
    let status = SUBSCRIPTION.next(&subscription, "end trial")?;
    let fields = json!({ "status": status, "trial_end": now, "billing_cycle_anchor": now });
    state.set("subscription", id, &fields);
    renew_from(state, &subscription, now, "subscription_cycle")
}

/// Begins the next period of a subscription, and bills it.
pub(super) fn renew(state: &mut State, id: &str, reason: &str) -> Result<(), ApiError> {
    let subscription = fetch(state, "subscription", id)?;
    let start = super::periods::period_of(&subscription).1;
    renew_from(state, &subscription, start, reason)
}

fn renew_from(state: &mut State, before: &Value, start: i64, reason: &str) -> Result<(), ApiError> {
    let id = text(&before["id"]);
    let anchor = fetch(state, "subscription", id)?["billing_cycle_anchor"].as_i64().unwrap_or(start);
    for mut item in state.objects_with("subscription_item", "subscription", id) {
        let end = super::periods::end_of(start, anchor, &item["price"]);
        merge(&mut item, &json!({ "current_period_start": start, "current_period_end": end }));
        state.put("subscription_item", &item);
    }
    embed_items(state, id);
    let subscription = fetch(state, "subscription", id)?;
    let invoice = bill(state, &subscription, reason)?;
    let subscription = fetch(state, "subscription", id)?;
    state.record("subscription", "updated", &subscription, Some(before));
    match text(&subscription["pause_collection"]["behavior"]) {
        "keep_as_draft" => {}
        "void" | "mark_uncollectible" => {
            invoicing::finalize(state, text(&invoice["id"]))?;
            let open = fetch(state, "invoice", text(&invoice["id"]))?["status"] == "open";
            let end = if subscription["pause_collection"]["behavior"] == "void" {
                super::invoice::void
            } else {
                super::invoice::mark_uncollectible
            };
            if open {
                end(state, &[text(&invoice["id"])], &Value::Null)?;
            }
        }
        _ => {
            // A declined card is in the events, and makes the subscription past due.
            let _ = collect(state, &invoice);
        }
    }
    Ok(())
}
