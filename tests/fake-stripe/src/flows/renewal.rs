//! Renewals: the periods of subscriptions, and the ends of trials.

use super::invoicing;
use super::objects::{fetch, text};
use super::periods::{end_of, period_of};
use super::subscribing::{bill, collect, embed_items};
use super::subscription_end::{SUBSCRIPTION, cancel};
use crate::error::ApiError;
use crate::state::{State, merge};
use serde_json::{Value, json};

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

/// Makes the draft of the next invoice of a subscription.
pub(super) fn upcoming(state: &mut State, id: &str) -> Result<Value, ApiError> {
    let subscription = fetch(state, "subscription", id)?;
    let over = subscription["cancel_at"].as_i64().is_some_and(|at| at <= period_of(&subscription).1);
    if over || subscription["status"] == "canceled" {
        return Err(ApiError::state("invoice_upcoming_none", "No upcoming invoices for customer"));
    }
    if subscription["status"] == "trialing" {
        let end = subscription["trial_end"].clone();
        state.set("subscription", id, &json!({ "status": "active", "billing_cycle_anchor": end }));
    }
    let start = period_of(&subscription).1;
    begin_period(state, id, start)?;
    let subscription = fetch(state, "subscription", id)?;
    bill(state, &subscription, "upcoming")
}

/// Begins the next period of a subscription, and bills it.
pub(super) fn renew(state: &mut State, id: &str, reason: &str) -> Result<(), ApiError> {
    let subscription = fetch(state, "subscription", id)?;
    let start = period_of(&subscription).1;
    renew_from(state, &subscription, start, reason)
}

/// Moves the items of a subscription to the period that begins at a time.
fn begin_period(state: &mut State, id: &str, start: i64) -> Result<(), ApiError> {
    let anchor = fetch(state, "subscription", id)?["billing_cycle_anchor"].as_i64().unwrap_or(start);
    for mut item in state.objects_with("subscription_item", "subscription", id) {
        let end = end_of(start, anchor, &item["price"]);
        state.hide(text(&item["id"]), json!({ "usage_from": item["current_period_start"] }));
        merge(&mut item, &json!({ "current_period_start": start, "current_period_end": end }));
        state.put("subscription_item", &item);
    }
    embed_items(state, id);
    Ok(())
}

fn renew_from(state: &mut State, before: &Value, start: i64, reason: &str) -> Result<(), ApiError> {
    let id = text(&before["id"]);
    begin_period(state, id, start)?;
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
