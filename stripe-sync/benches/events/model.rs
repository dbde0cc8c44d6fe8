//! A model as applications write them: the columns that they need.

use stripe_sync::StripeSync;
use stripe_sync::types::{CustomerId, Timestamp};

/// Rows of customers.
#[derive(Debug, StripeSync)]
#[stripe(object = stripe_sync::types::Customer, table = "customers")]
#[expect(dead_code, reason = "nothing reads the rows")]
pub(crate) struct Customer {
    id: CustomerId,
    email: Option<String>,
    name: Option<String>,
    delinquent: Option<bool>,
    balance: Option<i64>,
    created: Timestamp,
}
