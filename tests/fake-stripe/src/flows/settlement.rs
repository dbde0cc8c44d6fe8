//! Consequences of the payment of an invoice.

use super::objects::{int, text};
use super::subscription_end::cancel;
use crate::state::State;
use serde_json::{Value, json};

/// The days between the attempts to pay an invoice, as Stripe's smart retries have them with default settings: at most two
/// weeks.
const RETRIES: [i64; 3] = [3, 5, 6];

/// Marks the invoice that a succeeded payment intent pays as paid.
pub(super) fn intent_succeeded(state: &mut State, intent: &Value) {
    if let Some(invoice) = invoice_of(state, intent) {
        paid(state, &invoice, int(&intent["amount_received"]));
    }
}

/// Records that a payment of an invoice failed.
pub(super) fn intent_failed(state: &mut State, intent: &Value, automatic: bool) {
    if let Some(invoice) = invoice_of(state, intent) {
        failed(state, &invoice, automatic);
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

/// Records a failed attempt. A subscription that was active is past due; its invoice is paid again later, as far as
/// [`RETRIES`] has it, and with the last attempt the subscription ends.
pub(super) fn failed(state: &mut State, invoice: &Value, automatic: bool) {
    let id = text(&invoice["id"]);
    let before = int(&invoice["attempt_count"]);
    // Payments that the merchant tries are outside of the schedule, except the first.
    let counts = automatic || before == 0;
    let count = before + i64::from(counts);
    let retried = invoice["collection_method"] == "charge_automatically" && invoice["auto_advance"] == true;
    let next =
        RETRIES.get(usize::try_from(count - 1).unwrap_or_default()).filter(|_| retried && is_later(invoice));
    let mut fields = json!({ "attempted": true, "attempt_count": count });
    if counts {
        fields["next_payment_attempt"] = next.map(|days| state.now() + days * 86_400).into();
    }
    state.change("invoice", id, &fields, &["updated", "payment_failed"]);
    let Some(subscription) = subscription_of(state, invoice).filter(|_| is_later(invoice)) else { return };
    if ["active", "trialing"].contains(&text(&subscription["status"])) {
        let id = text(&subscription["id"]);
        state.change("subscription", id, &json!({ "status": "past_due" }), &["updated"]);
    } else if counts && next.is_none() && subscription["status"] == "past_due" {
        let reason = json!({ "reason": "payment_failed" });
        // A subscription that is past due can be canceled.
        let _ = cancel(state, &subscription, &reason);
    }
}

/// Returns true for an invoice that is not the first of a subscription: the first one is not retried.
fn is_later(invoice: &Value) -> bool {
    invoice["billing_reason"] != "subscription_create"
}

/// Records that the payment of an invoice is processed; its subscription is active meanwhile.
pub(super) fn processing(state: &mut State, invoice: &Value) {
    let fields = json!({ "attempted": true, "attempt_count": int(&invoice["attempt_count"]) + 1, "next_payment_attempt": null });
    state.change("invoice", text(&invoice["id"]), &fields, &["updated"]);
    activate(state, invoice);
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
