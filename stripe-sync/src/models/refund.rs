//! Refunds: money that is paid back.

use crate::StripeSync;
use crate::models::{Charge, PaymentIntent};
use crate::types::{BalanceTransactionId, ChargeId, Currency, PaymentIntentId, RawJson, RefundId, Timestamp};

/// A refund.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Refund, table = "refunds")]
pub struct Refund {
    /// The id.
    pub id: RefundId,
    /// What is paid back.
    #[stripe(references = Charge)]
    pub charge: Option<ChargeId>,
    /// The payment that it belongs to.
    #[stripe(references = PaymentIntent)]
    pub payment_intent: Option<PaymentIntentId>,
    /// How it stands.
    pub status: Option<String>,
    /// The amount, in minor units.
    pub amount: i64,
    /// The currency of the amounts.
    pub currency: Currency,
    /// Why.
    pub reason: Option<String>,
    /// What it did to the balance.
    pub balance_transaction: Option<BalanceTransactionId>,
    /// When it was created.
    pub created: Timestamp,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
