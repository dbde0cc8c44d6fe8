//! Charges: attempts to move money.

use crate::StripeSync;
use crate::models::{Customer, PaymentIntent};
use crate::types::{
    BalanceTransactionId, ChargeId, Currency, CustomerId, PaymentIntentId, RawJson, Timestamp,
};

/// A charge.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Charge, table = "charges")]
pub struct Charge {
    /// The id.
    pub id: ChargeId,
    /// Who is charged.
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    /// The payment it is for.
    #[stripe(references = PaymentIntent)]
    pub payment_intent: Option<PaymentIntentId>,
    /// How it stands.
    pub status: String,
    /// The amount, in minor units.
    pub amount: i64,
    /// What was paid back, in minor units.
    pub amount_refunded: i64,
    /// The currency of the amounts.
    pub currency: Currency,
    /// Whether it succeeded.
    pub paid: bool,
    /// Whether all of it was paid back.
    pub refunded: bool,
    /// Whether it was disputed.
    pub disputed: bool,
    /// Why it failed.
    pub failure_code: Option<String>,
    /// What it did to the balance.
    pub balance_transaction: Option<BalanceTransactionId>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
