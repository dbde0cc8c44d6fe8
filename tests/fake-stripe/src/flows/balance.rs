//! The balance of an account.

use super::objects::{int, text};
use crate::state::{State, blank};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Returns the balance: the sum of the transactions, available and pending, by currency.
pub(super) fn balance(state: &State) -> Value {
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

/// Returns the available balance of a currency.
pub(super) fn available(state: &State, currency: &str) -> i64 {
    let all = balance(state);
    let list = all["available"].as_array();
    list.into_iter().flatten().find(|it| it["currency"] == currency).map_or(0, |it| int(&it["amount"]))
}

/// Records that funds have become available.
pub(super) fn record_available(state: &mut State) {
    let balance = balance(state);
    state.record("balance", "available", &balance, None);
}
