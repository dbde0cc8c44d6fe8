//! Payment intents: payments from their beginning to their end.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{
    ChargeId, Currency, CustomerId, PaymentIntentId, PaymentIntentStatus, PaymentMethodId, RawJson, Timestamp,
};

/// A payment intent.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::PaymentIntent, table = "payment_intents")]
pub struct PaymentIntent {
    /// The id.
    pub id: PaymentIntentId,
    /// Who pays.
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    /// How it stands.
    pub status: PaymentIntentStatus,
    /// What is to be paid, in minor units.
    pub amount: Option<i64>,
    /// What was paid, in minor units.
    pub amount_received: Option<i64>,
    /// The currency of the amounts.
    pub currency: Option<Currency>,
    /// What it is paid with.
    pub payment_method: Option<PaymentMethodId>,
    /// The latest attempt to charge.
    pub latest_charge: Option<ChargeId>,
    /// What it is for.
    pub description: Option<String>,
    /// When it was canceled.
    pub canceled_at: Option<Timestamp>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
