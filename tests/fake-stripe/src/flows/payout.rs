//! Payouts from the balance.

use super::balance::available;
use super::machine::Machine;
use super::movement::{Movement, add_transaction};
use super::objects::{again, fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{Entry, State, apply};
use serde_json::{Value, json};

/// The states of a payout.
const PAYOUT: Machine = Machine {
    name: "payout",
    code: "payout_unexpected_state",
    actions: &[("cancel", &["pending"], "canceled"), ("arrive", &["pending", "in_transit"], "paid")],
};

/// The time until a payout arrives, in seconds.
const TRANSIT: i64 = 2 * 86_400;

/// Pays an amount out.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let amount = int(&input["amount"]);
    if amount < 1 {
        let message = "This value must be greater than or equal to 1.";
        return Err(ApiError::parameter("parameter_invalid_integer", "amount", message));
    }
    let currency = text(&input["currency"]).to_lowercase();
    if amount > available(state, &currency) {
        let message = "You have insufficient funds in your Stripe account for this transfer. Your card balance is too low.";
        return Err(ApiError::state("balance_insufficient", message));
    }
    Ok(make(state, amount, &currency, input))
}

fn make(state: &mut State, amount: i64, currency: &str, input: &Value) -> Value {
    let mut payout = new(state, "payout");
    apply("payout", &mut payout, input);
    payout["amount"] = amount.into();
    payout["currency"] = currency.into();
    payout["arrival_date"] = (state.now() + TRANSIT).into();
    let movement = Movement { kind: "payout", amount: -amount, fee: 0, available: state.now() };
    payout["balance_transaction"] = add_transaction(state, &payout, &movement);
    state.hide(text(&payout["id"]), json!({ "flow": true }));
    state.add("payout", &payout);
    payout
}

/// Cancels a payout that has not left.
pub(super) fn cancel(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let payout = fetch(state, "payout", ids[0])?;
    let status = PAYOUT.next(&payout, "cancel")?;
    let movement =
        Movement { kind: "payout_cancel", amount: int(&payout["amount"]), fee: 0, available: state.now() };
    add_transaction(state, &payout, &movement);
    state.change("payout", ids[0], &json!({ "status": status }), &["canceled"]);
    Ok(again(state, &payout))
}

/// Pays the available balance of a currency out automatically: the payout is the sum of the transactions that are listed by
/// it. `None` if nothing is available.
pub(super) fn pay_out(state: &mut State, currency: &str) -> Option<Value> {
    let now = state.now();
    let ready = |entry: &Entry| {
        let it = entry.value();
        let paid = entry.field("payout").is_some_and(|id| !id.is_empty());
        (!paid && it["currency"] == currency && int(&it["available_on"]) <= now).then_some(it)
    };
    let ready: Vec<Value> =
        state.kind("balance_transaction").live().filter_map(|(_, entry)| ready(entry)).collect();
    let amount: i64 = ready.iter().map(|it| int(&it["net"])).sum();
    if amount < 1 || amount > available(state, currency) {
        return None;
    }
    let payout = make(state, amount, currency, &json!({}));
    let id = text(&payout["id"]).to_owned();
    for mut transaction in ready {
        transaction["status"] = "available".into();
        state.put_listed("balance_transaction", &transaction, "payout", &id);
    }
    if let Some(own) = state.object("balance_transaction", text(&payout["balance_transaction"])) {
        state.put_listed("balance_transaction", &own, "payout", &id);
    }
    let fields = json!({ "automatic": true, "reconciliation_status": "completed" });
    state.change("payout", &id, &fields, &["updated", "reconciliation_completed"]);
    state.object("payout", &id)
}

/// Marks a payout as paid when it arrives.
pub(super) fn arrive(state: &mut State, payout: &Value) -> Result<(), ApiError> {
    let status = PAYOUT.next(payout, "arrive")?;
    state.change("payout", text(&payout["id"]), &json!({ "status": status }), &["paid"]);
    Ok(())
}
