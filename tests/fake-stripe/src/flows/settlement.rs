//! What follows from the payment of an invoice.

use super::objects::{int, text};
use crate::state::State;
use serde_json::{Value, json};

/// Marks the invoice that a succeeded payment intent pays as paid.
pub(super) fn intent_succeeded(state: &mut State, intent: &Value) {
    if let Some(invoice) = invoice_of(state, intent) {
        paid(state, &invoice, int(&intent["amount_received"]));
    }
}

/// Records that a payment of an invoice failed.
pub(super) fn intent_failed(state: &mut State, intent: &Value) {
    if let Some(invoice) = invoice_of(state, intent) {
        failed(state, &invoice);
    }
}

fn invoice_of(state: &State, intent: &Value) -> Option<Value> {
    let id = state.hidden(text(&intent["id"]))["invoice"].as_str()?;
    state
        .object("invoice", id)
        .filter(|invoice| invoice["status"] == "open" || invoice["status"] == "uncollectible")
}

/// Marks an invoice as paid by an amount; activates its subscription.
pub(super) fn paid(state: &mut State, invoice: &Value, amount: i64) {
    let id = text(&invoice["id"]);
    let mut transitions = invoice["status_transitions"].clone();
    transitions["paid_at"] = state.now().into();
    let fields = json!({
        "status": "paid", "attempted": true, "amount_paid": int(&invoice["amount_paid"]) + amount,
        "attempt_count": int(&invoice["attempt_count"]) + i64::from(amount > 0), "amount_remaining": 0,
        "status_transitions": transitions, "auto_advance": false, "next_payment_attempt": null,
        "webhooks_delivered_at": state.now(),
    });
    for payment in state.objects_with("invoice_payment", "invoice", id) {
        let transitions = json!({ "canceled_at": null, "paid_at": state.now() });
        let fields = json!({ "status": "paid", "amount_paid": payment["amount_requested"], "status_transitions": transitions });
        state.change("invoice_payment", text(&payment["id"]), &fields, &["paid"]);
    }
    state.change("invoice", id, &fields, &["updated", "paid", "payment_succeeded"]);
    activate(state, invoice);
}

/// Records a failed attempt; a subscription that was active is past due.
pub(super) fn failed(state: &mut State, invoice: &Value) {
    let id = text(&invoice["id"]);
    let fields = json!({ "attempted": true, "attempt_count": int(&invoice["attempt_count"]) + 1 });
    state.change("invoice", id, &fields, &["updated", "payment_failed"]);
    if let Some(subscription) = subscription_of(state, invoice) {
        let renews = subscription["status"] == "active" || subscription["status"] == "trialing";
        if renews && invoice["billing_reason"] != "subscription_create" {
            let id = text(&subscription["id"]);
            state.change("subscription", id, &json!({ "status": "past_due" }), &["updated"]);
        }
    }
}

fn activate(state: &mut State, invoice: &Value) {
    let Some(subscription) = subscription_of(state, invoice) else { return };
    let waits = ["incomplete", "past_due", "unpaid"].contains(&text(&subscription["status"]));
    if waits && subscription["latest_invoice"] == invoice["id"] {
        let id = text(&subscription["id"]);
        state.change("subscription", id, &json!({ "status": "active" }), &["updated"]);
    }
}

/// Returns the subscription of an invoice.
pub(super) fn subscription_of(state: &State, invoice: &Value) -> Option<Value> {
    let id = invoice["parent"]["subscription_details"]["subscription"].as_str()?;
    state.object("subscription", id)
}
