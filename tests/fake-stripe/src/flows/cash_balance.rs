//! Cash balances of customers, which bank transfers fund.

use super::objects::{fetch, int, new};
use crate::error::ApiError;
use crate::state::{State, blank, merge};
use serde_json::{Value, json};

const KIND: &str = "customer_cash_balance_transaction";

/// Funds the cash balance of a customer, as a bank transfer does.
pub(super) fn fund(state: &mut State, ids: &[&str], input: &Value) -> Result<Value, ApiError> {
    fetch(state, "customer", ids[0])?;
    let ending = funds(state, ids[0], &input["currency"]) + int(&input["amount"]);
    let mut transaction = new(state, KIND);
    let fields = json!({ "currency": input["currency"], "customer": ids[0], "ending_balance": ending, "net_amount": input["amount"],
        "type": "funded" });
    merge(&mut transaction, &fields);
    state.add(KIND, &transaction);
    let balance = balance(state, ids[0], &Value::Null);
    state.record("cash_balance", "funds_available", &balance, None);
    Ok(transaction)
}

/// Returns the funds of a customer in a currency.
fn funds(state: &State, customer: &str, currency: &Value) -> i64 {
    let all = state.objects_with(KIND, "customer", customer);
    all.iter().rev().find(|it| it["currency"] == *currency).map_or(0, |it| int(&it["ending_balance"]))
}

/// Returns the cash balance of a customer.
pub(super) fn balance(state: &State, customer: &str, _: &Value) -> Value {
    let mut balance = blank("cash_balance");
    let mut available = json!({});
    for transaction in state.objects_with(KIND, "customer", customer) {
        if let Some(currency) = transaction["currency"].as_str() {
            available[currency] = transaction["ending_balance"].clone();
        }
    }
    merge(&mut balance, &json!({ "available": available, "customer": customer }));
    balance
}
