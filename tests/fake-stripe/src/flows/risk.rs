//! Risk: warnings of issuers, and reviews of payments.

use super::machine::Machine;
use super::objects::{again, fetch, new, text};
use crate::error::ApiError;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// The states of a review, by its reason.
const REVIEW: Machine = Machine {
    name: "review",
    code: "review_unexpected_state",
    actions: &[("approve", &["rule", "manual"], "approved")],
};

/// Adds the warning of an issuer that a charge may be fraud.
pub(super) fn warn(state: &mut State, charge: &Value) {
    let mut warning = new(state, "radar.early_fraud_warning");
    let fields = json!({ "actionable": true, "charge": charge["id"], "fraud_type": "made_with_stolen_card",
        "payment_intent": charge["payment_intent"] });
    merge(&mut warning, &fields);
    state.add("radar.early_fraud_warning", &warning);
}

/// Opens a review of a charge.
pub(super) fn review(state: &mut State, charge: &Value) {
    let mut review = new(state, "review");
    let fields = json!({ "charge": charge["id"], "open": true, "opened_reason": "rule", "payment_intent": charge["payment_intent"],
        "reason": "rule" });
    merge(&mut review, &fields);
    state.put("review", &review);
    state.record("review", "opened", &review, None);
}

/// Approves a review.
pub(super) fn approve(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let review = fetch(state, "review", ids[0])?;
    let reason = REVIEW.next(&json!({ "status": review["reason"] }), "approve")?;
    let fields = json!({ "open": false, "reason": reason, "closed_reason": reason });
    state.change("review", text(&review["id"]), &fields, &["closed"]);
    Ok(again(state, &review))
}
