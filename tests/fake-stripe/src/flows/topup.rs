//! Top-ups of the balance.

use super::machine::Machine;
use super::movement::{Movement, add_transaction};
use super::objects::{again, fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{State, apply};
use serde_json::{Value, json};

/// The states of a top-up.
const TOPUP: Machine = Machine {
    name: "top-up",
    code: "topup_unexpected_state",
    actions: &[("cancel", &["pending"], "canceled"), ("arrive", &["pending"], "succeeded")],
};

/// The time until a top-up arrives, in seconds.
const TRANSIT: i64 = 3600;

/// Adds funds to the balance, which arrive later.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    if int(&input["amount"]) < 1 {
        let message = "This value must be greater than or equal to 1.";
        return Err(ApiError::parameter("parameter_invalid_integer", "amount", message));
    }
    let mut topup = new(state, "topup");
    apply("topup", &mut topup, input);
    topup["expected_availability_date"] = (state.now() + TRANSIT).into();
    state.hide(text(&topup["id"]), json!({ "flow": true }));
    state.add("topup", &topup);
    Ok(topup)
}

/// Cancels a top-up that has not arrived.
pub(super) fn cancel(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let topup = fetch(state, "topup", ids[0])?;
    let status = TOPUP.next(&topup, "cancel")?;
    state.change("topup", ids[0], &json!({ "status": status }), &["canceled"]);
    Ok(again(state, &topup))
}

/// Adds the funds of a top-up that arrives.
pub(super) fn arrive(state: &mut State, topup: &Value) -> Result<(), ApiError> {
    let status = TOPUP.next(topup, "arrive")?;
    let movement = Movement { kind: "topup", amount: int(&topup["amount"]), fee: 0, available: state.now() };
    let transaction = add_transaction(state, topup, &movement);
    let fields = json!({ "status": status, "balance_transaction": transaction });
    state.change("topup", text(&topup["id"]), &fields, &["succeeded"]);
    Ok(())
}
