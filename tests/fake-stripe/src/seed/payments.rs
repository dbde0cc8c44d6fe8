//! Payments that fit the customers and invoices of core billing.

use super::values::{amount, customer_of, patched};
use crate::state::State;
use serde_json::{Value, json};

/// Returns a seeded payment intent.
pub(super) fn payment_intent(state: &State, index: u64) -> Value {
    let customer = customer_of(state, index);
    let fields = json!({
        "amount": amount(index),
        "amount_received": amount(index),
        "currency": "usd",
        "customer": state.id("customer", customer),
        "latest_charge": state.id("charge", index),
        "payment_method": state.id("payment_method", customer),
        "status": "succeeded",
    });
    patched(state, "payment_intent", index, &fields)
}

/// Returns a seeded charge.
pub(super) fn charge(state: &State, index: u64) -> Value {
    let customer = customer_of(state, index);
    let refunded = index < state.seed.sizes.refunds;
    let fields = json!({
        "amount": amount(index),
        "amount_captured": amount(index),
        "amount_refunded": if refunded { amount(index) } else { 0 },
        "balance_transaction": state.id("balance_transaction", index),
        "captured": true,
        "currency": "usd",
        "customer": state.id("customer", customer),
        "paid": true,
        "payment_intent": state.id("payment_intent", index),
        "payment_method": state.id("payment_method", customer),
        "refunded": refunded,
        "status": "succeeded",
    });
    let mut charge = patched(state, "charge", index, &fields);
    charge.as_object_mut().map(|fields| fields.remove("refunds"));
    charge
}

/// Returns a seeded refund.
pub(super) fn refund(state: &State, index: u64) -> Value {
    let fields = json!({
        "amount": amount(index),
        "balance_transaction": state.id("balance_transaction", state.seed.sizes.invoices + index),
        "charge": state.id("charge", index),
        "currency": "usd",
        "payment_intent": state.id("payment_intent", index),
        "status": "succeeded",
    });
    patched(state, "refund", index, &fields)
}

/// Returns a seeded dispute.
pub(super) fn dispute(state: &State, index: u64) -> Value {
    let charge = state.seed.sizes.invoices.saturating_sub(1).saturating_sub(index);
    let fields = json!({
        "amount": amount(charge),
        "balance_transactions": [],
        "charge": state.id("charge", charge),
        "currency": "usd",
        "payment_intent": state.id("payment_intent", charge),
        "reason": "fraudulent",
        "status": "needs_response",
    });
    patched(state, "dispute", index, &fields)
}

/// Returns a seeded balance transaction.
pub(super) fn balance_transaction(state: &State, index: u64) -> Value {
    let refund = index.checked_sub(state.seed.sizes.invoices);
    let (source, total) = match refund {
        Some(refund) => (state.id("refund", refund), -amount(refund)),
        None => (state.id("charge", index), amount(index)),
    };
    let fee = if refund.is_some() { 0 } else { total * 29 / 1000 + 30 };
    let fields = json!({
        "amount": total,
        "currency": "usd",
        "fee": fee,
        "net": total - fee,
        "source": source,
        "status": "available",
        "type": if refund.is_some() { "refund" } else { "charge" },
    });
    patched(state, "balance_transaction", index, &fields)
}
