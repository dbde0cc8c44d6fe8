//! Refunds, never above the charge.

use super::machine::Machine;
use super::movement::{Movement, add_transaction};
use super::objects::{again, fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{State, apply};
use serde_json::{Value, json};

/// The states of a refund.
const REFUND: Machine = Machine {
    name: "refund",
    code: "refund_unexpected_state",
    actions: &[
        ("cancel", &["requires_action"], "canceled"),
        ("succeed", &["pending"], "succeeded"),
        ("fail", &["pending", "succeeded"], "failed"),
    ],
};

/// The time after which refunds of some test cards succeed or fail, in seconds.
const LATER: i64 = 3600;

/// Refunds a charge, or the charge of a payment intent.
pub(super) fn create(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let charge = charge_of(state, ids, input)?;
    let left = int(&charge["amount_captured"]) - int(&charge["amount_refunded"]);
    let left = if charge["captured"] == true { left } else { 0 };
    if left <= 0 {
        let message = format!("Charge {} has already been refunded.", text(&charge["id"]));
        return Err(ApiError::state("charge_already_refunded", &message));
    }
    if charge["disputed"] == true {
        return Err(ApiError::state(
            "charge_disputed",
            "This charge is disputed, so that it cannot be refunded.",
        ));
    }
    let amount = input["amount"].as_i64().unwrap_or(left);
    if amount < 1 {
        let message = "This value must be greater than or equal to 1.";
        return Err(ApiError::parameter("parameter_invalid_integer", "amount", message));
    }
    if amount > left {
        let message = format!(
            "Refund amount ({amount}) is greater than unrefunded amount on charge ({left}), in minor units"
        );
        return Err(ApiError::parameter("amount_too_large", "amount", &message));
    }
    Ok(make(state, &charge, amount, input))
}

/// Adds a refund of an amount that the charge allows.
pub(super) fn make(state: &mut State, charge: &Value, amount: i64, input: &Value) -> Value {
    let mut refund = new(state, "refund");
    apply("refund", &mut refund, input);
    for name in ["currency", "payment_intent"] {
        refund[name] = charge[name].clone();
    }
    refund["charge"] = charge["id"].clone();
    refund["amount"] = amount.into();
    let movement = Movement { kind: "refund", amount: -amount, fee: 0, available: state.now() };
    refund["balance_transaction"] = add_transaction(state, &refund, &movement);
    let refunded = int(&charge["amount_refunded"]) + amount;
    let fields =
        json!({ "amount_refunded": refunded, "refunded": refunded >= int(&charge["amount_captured"]) });
    if let Some(succeeds) = state.hidden(text(&charge["id"]))["refunds_later"].as_bool() {
        refund["status"] = if succeeds { "pending" } else { "succeeded" }.into();
        let facts = json!({ "flow": true, "succeeds": succeeds, "ends_at": state.now() + LATER });
        state.hide(text(&refund["id"]), facts);
    }
    state.add("refund", &refund);
    state.change("charge", text(&charge["id"]), &fields, &["refunded"]);
    refund
}

/// Ends a refund that was pending, or that fails after it seemed to have succeeded; then its funds come back.
pub(super) fn end(state: &mut State, refund: &Value) -> Result<(), ApiError> {
    let id = text(&refund["id"]);
    let succeeds = state.hidden(id)["succeeds"] == true;
    let status = REFUND.next(refund, if succeeds { "succeed" } else { "fail" })?;
    state.hide(id, json!({ "ended": true }));
    if succeeds {
        state.change("refund", id, &json!({ "status": status }), &["updated"]);
        return Ok(());
    }
    let amount = int(&refund["amount"]);
    let movement = Movement { kind: "refund_failure", amount, fee: 0, available: state.now() };
    let transaction = add_transaction(state, refund, &movement);
    let fields =
        json!({ "status": status, "failure_balance_transaction": transaction, "failure_reason": "unknown" });
    state.change("refund", id, &fields, &["failed"]);
    let charge = fetch(state, "charge", text(&refund["charge"]))?;
    let fields = json!({ "amount_refunded": int(&charge["amount_refunded"]) - amount, "refunded": false });
    state.change("charge", text(&charge["id"]), &fields, &["updated"]);
    Ok(())
}

/// Cancels a refund that requires an action.
pub(super) fn cancel(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let refund = fetch(state, "refund", ids[0])?;
    let status = REFUND.next(&refund, "cancel")?;
    state.change("refund", ids[0], &json!({ "status": status }), &["updated"]);
    Ok(again(state, &refund))
}

fn charge_of(state: &State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    if let Some(id) = ids.first().copied().or(input["charge"].as_str()) {
        return fetch(state, "charge", id);
    }
    let Some(id) = input["payment_intent"].as_str() else {
        let message =
            "One of the following params should be provided for this request: payment_intent or charge.";
        return Err(ApiError::parameter("parameter_missing", "charge", message));
    };
    let intent = fetch(state, "payment_intent", id)?;
    let charge = intent["latest_charge"].as_str().and_then(|charge| state.object("charge", charge));
    charge.ok_or_else(|| {
        let message = format!("This PaymentIntent ({id}) does not have a successful charge to refund.");
        ApiError::state("payment_intent_unexpected_state", &message)
    })
}
