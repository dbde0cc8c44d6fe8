//! Values that seeded objects share.

use crate::random::Random;
use crate::state::{State, merge};
use serde_json::Value;

/// Returns a seeded object with some fields of its own.
pub(super) fn patched(state: &State, kind: &str, index: u64, fields: &Value) -> Value {
    let mut object = state.seeded(kind, index);
    merge(&mut object, fields);
    object
}

/// Returns the random numbers of an object of core billing.
pub(super) fn random(state: &State, kind: &str, index: u64) -> Random {
    Random::new(state.seed.number ^ 0xB111, kind, index)
}

/// Returns the amount of the payment with an index.
pub(super) fn amount(index: u64) -> i64 {
    500 + (index as i64 * 700) % 20_000
}

/// Returns the customer of the payment with an index.
pub(super) fn customer_of(state: &State, index: u64) -> u64 {
    random(state, "payment", index).below(state.seed.sizes.customers.max(1))
}
