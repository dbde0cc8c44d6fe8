//! Disputes: funds are withdrawn, and reinstated when the dispute is won.

use super::machine::Machine;
use super::movement::{Movement, add_transaction};
use super::objects::{again, fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The states of a dispute.
const DISPUTE: Machine = Machine {
    name: "dispute",
    code: "dispute_unexpected_state",
    actions: &[
        ("submit", &["needs_response", "warning_needs_response"], "under_review"),
        ("win", &["needs_response", "under_review"], "won"),
        ("lose", &["needs_response", "under_review"], "lost"),
        ("close", &["needs_response", "warning_needs_response"], "lost"),
    ],
};

/// The fee of a dispute, in minor units.
const FEE: i64 = 1500;
/// The time to respond, in seconds.
const DUE: i64 = 7 * 86_400;

/// Opens a dispute of a charge.
pub(super) fn open(state: &mut State, charge: &Value, reason: &str) -> Value {
    let mut dispute = new(state, "dispute");
    let fields = json!({
        "amount": charge["amount"], "charge": charge["id"], "currency": charge["currency"], "reason": reason,
        "payment_intent": charge["payment_intent"], "status": "needs_response", "is_charge_refundable": false,
    });
    merge(&mut dispute, &fields);
    dispute["evidence_details"]["due_by"] = (state.now() + DUE).into();
    let movement =
        Movement { kind: "adjustment", amount: -int(&charge["amount"]), fee: FEE, available: state.now() };
    withdraw(state, &mut dispute, &movement);
    state.put("dispute", &dispute);
    state.record("dispute", "created", &dispute, None);
    state.record("dispute", "funds_withdrawn", &dispute, None);
    state.change("charge", text(&charge["id"]), &json!({ "disputed": true }), &["updated"]);
    dispute
}

fn withdraw(state: &mut State, dispute: &mut Value, movement: &Movement) {
    let id = add_transaction(state, dispute, movement);
    let transaction = state.object("balance_transaction", text(&id)).unwrap_or_default();
    if let Some(all) = dispute["balance_transactions"].as_array_mut() {
        all.push(transaction);
    }
}

/// Changes a dispute. Submitted evidence of `winning_evidence` wins it, and of `losing_evidence` loses it, as in Stripe's
/// test mode.
pub(super) fn update(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut dispute = fetch(state, "dispute", ids[0])?;
    let before = dispute.clone();
    apply("dispute", &mut dispute, input);
    let given = input["evidence"].as_object().is_some_and(|evidence| !evidence.is_empty());
    if !given || input["submit"] == false {
        state.put("dispute", &dispute);
        state.record("dispute", "updated", &dispute, Some(&before));
        return Ok(dispute);
    }
    dispute["status"] = DISPUTE.next(&before, "submit")?.into();
    dispute["evidence_details"]["has_evidence"] = true.into();
    dispute["evidence_details"]["submission_count"] =
        (int(&before["evidence_details"]["submission_count"]) + 1).into();
    state.put("dispute", &dispute);
    state.record("dispute", "updated", &dispute, Some(&before));
    match text(&input["evidence"]["uncategorized_text"]) {
        "winning_evidence" => end(state, &dispute, "win"),
        "losing_evidence" => end(state, &dispute, "lose"),
        _ => Ok(dispute),
    }
}

/// Accepts a dispute as lost.
pub(super) fn close(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let dispute = fetch(state, "dispute", ids[0])?;
    end(state, &dispute, "close")
}

fn end(state: &mut State, dispute: &Value, action: &str) -> Result<Value, ApiError> {
    let status = DISPUTE.next(dispute, action)?;
    let mut ended = dispute.clone();
    ended["status"] = status.into();
    if status == "won" {
        let movement = Movement {
            kind: "adjustment",
            amount: int(&dispute["amount"]),
            fee: -FEE,
            available: state.now(),
        };
        withdraw(state, &mut ended, &movement);
        state.put("dispute", &ended);
        state.record("dispute", "funds_reinstated", &ended, None);
    }
    state.put("dispute", &ended);
    state.record("dispute", "closed", &ended, None);
    Ok(again(state, &ended))
}
