// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Payments, from the intent to the balance.

mod balance_transaction;
mod charge;
mod dispute;
mod payment_intent;
mod payment_intent_amount_details_line_item;
mod payment_method;
mod payout;
mod payout_balance_transaction;
mod refund;
mod setup_attempt;
mod setup_intent;

pub use balance_transaction::BalanceTransaction;
pub use charge::Charge;
pub use dispute::Dispute;
pub use payment_intent::PaymentIntent;
pub use payment_intent_amount_details_line_item::PaymentIntentAmountDetailsLineItem;
pub use payment_method::PaymentMethod;
pub use payout::Payout;
pub use payout_balance_transaction::PayoutBalanceTransaction;
pub use refund::Refund;
pub use setup_attempt::SetupAttempt;
pub use setup_intent::SetupIntent;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(PaymentMethod::table),
    Link::to(SetupIntent::table),
    Link::to(PaymentIntent::table),
    Link::to(Charge::table),
    Link::to(Refund::table),
    Link::to(Dispute::table),
    Link::to(Payout::table),
    Link::to(BalanceTransaction::table),
    Link::to(PayoutBalanceTransaction::table),
    Link::to(SetupAttempt::table),
    Link::to(PaymentIntentAmountDetailsLineItem::table),
];
