//! Movements of the balance, each with its balance transaction.

use super::objects::new;
use crate::state::{State, merge};
use serde_json::{Value, json};

/// A movement of the balance.
pub(super) struct Movement {
    /// The type, such as `refund`.
    pub(super) kind: &'static str,
    pub(super) amount: i64,
    pub(super) fee: i64,
    /// The time at which the funds are available.
    pub(super) available: i64,
}

/// Adds a balance transaction. Returns its id.
pub(super) fn add_transaction(state: &mut State, source: &Value, movement: &Movement) -> Value {
    let mut transaction = new(state, "balance_transaction");
    let fees = match movement.fee {
        0 => json!([]),
        fee => json!([{ "amount": fee, "application": null, "currency": source["currency"],
            "description": "Stripe processing fees", "type": "stripe_fee" }]),
    };
    let due = movement.available <= state.now();
    let fields = json!({
        "amount": movement.amount, "available_on": movement.available, "currency": source["currency"],
        "description": source["description"], "fee": movement.fee, "fee_details": fees,
        "net": movement.amount - movement.fee, "reporting_category": category(movement.kind), "source": source["id"],
        "status": if due { "available" } else { "pending" }, "type": movement.kind,
    });
    merge(&mut transaction, &fields);
    state.put("balance_transaction", &transaction);
    transaction["id"].clone()
}

fn category(kind: &str) -> &str {
    match kind {
        "adjustment" => "dispute",
        kind => kind,
    }
}
