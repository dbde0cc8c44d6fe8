//! The balance, and payouts from it.

use super::charge::{Movement, add_transaction};
use super::machine::Machine;
use super::objects::{again, fetch, int, new, text};
use crate::error::ApiError;
use crate::state::{Entry, State, apply, blank};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The states of a payout.
const PAYOUT: Machine = Machine {
    name: "payout",
    code: "payout_unexpected_state",
    actions: &[("cancel", &["pending"], "canceled"), ("arrive", &["pending", "in_transit"], "paid")],
};

/// The time until a payout arrives, in seconds.
const TRANSIT: i64 = 2 * 86_400;

/// Returns the balance: the sum of the transactions, available and pending, by currency.
pub(super) fn balance(state: &State, _: &str) -> Value {
    let mut sums: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for transaction in state.kind("balance_transaction").live().map(|(_, entry)| entry.value()) {
        let sum = sums.entry(text(&transaction["currency"]).to_owned()).or_default();
        let net = int(&transaction["net"]);
        match int(&transaction["available_on"]) <= state.now() {
            true => sum.0 += net,
            false => sum.1 += net,
        }
    }
    if sums.is_empty() {
        sums.insert("usd".to_owned(), (0, 0));
    }
    let list = |pick: fn(&(i64, i64)) -> i64| -> Value {
        let part = |(currency, sum): (&String, &(i64, i64))| json!({ "amount": pick(sum), "currency": currency, "source_types": { "card": pick(sum) } });
        sums.iter().map(part).collect()
    };
    let mut balance = blank("balance");
    balance["available"] = list(|sum| sum.0);
    balance["pending"] = list(|sum| sum.1);
    balance
}

fn available(state: &State, currency: &str) -> i64 {
    let all = balance(state, "");
    let list = all["available"].as_array();
    list.into_iter().flatten().find(|it| it["currency"] == currency).map_or(0, |it| int(&it["amount"]))
}

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
pub(crate) fn pay_out(state: &mut State, currency: &str) -> Option<Value> {
    let now = state.now();
    let ready = |entry: &Entry| {
        let it = entry.value();
        let paid =
            entry.field("payout").is_some_and(|id| !id.is_empty()) || text(&it["type"]).starts_with("payout");
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

/// Marks funds as available, and payouts as paid, whose time has come.
pub(super) fn fall_due(state: &mut State) {
    let now = state.now();
    for transaction in state.objects_with("balance_transaction", "status", "pending") {
        if int(&transaction["available_on"]) <= now {
            state.set("balance_transaction", text(&transaction["id"]), &json!({ "status": "available" }));
        }
    }
    for payout in state.objects_with("payout", "status", "pending") {
        if int(&payout["arrival_date"]) <= now
            && let Ok(status) = PAYOUT.next(&payout, "arrive")
        {
            state.change("payout", text(&payout["id"]), &json!({ "status": status }), &["paid"]);
        }
    }
}
