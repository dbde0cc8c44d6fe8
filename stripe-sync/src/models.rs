//! Ready-made models of core billing, written with the derive itself: columns for what is asked for most, and the whole
//! object as JSON beside them.

mod balance_transaction;
mod charge;
mod coupon;
mod customer;
mod dispute;
mod invoice;
mod payment_intent;
mod payment_method;
mod price;
mod product;
mod refund;
mod subscription;

pub use balance_transaction::BalanceTransaction;
pub use charge::Charge;
pub use coupon::Coupon;
pub use customer::Customer;
pub use dispute::Dispute;
pub use invoice::{Invoice, InvoiceLine};
pub use payment_intent::PaymentIntent;
pub use payment_method::PaymentMethod;
pub use price::Price;
pub use product::Product;
pub use refund::Refund;
pub use subscription::{Subscription, SubscriptionItem};

use crate::Model;
use crate::runtime::Table;

/// The tables of all ready-made models that have a list of their own; those of their children come with them.
pub fn all() -> Vec<&'static Table> {
    vec![
        Product::table(),
        Price::table(),
        Coupon::table(),
        Customer::table(),
        PaymentMethod::table(),
        Subscription::table(),
        Invoice::table(),
        PaymentIntent::table(),
        Charge::table(),
        Refund::table(),
        Dispute::table(),
        BalanceTransaction::table(),
    ]
}
