//! Disputes: charges that customers object to.

use crate::StripeSync;
use crate::models::{Charge, PaymentIntent};
use crate::types::{ChargeId, Currency, DisputeId, DisputeStatus, PaymentIntentId, RawJson, Timestamp};

/// A dispute.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Dispute, table = "disputes")]
pub struct Dispute {
    /// The id.
    pub id: DisputeId,
    /// What is disputed.
    #[stripe(references = Charge)]
    pub charge: ChargeId,
    /// The payment that it belongs to.
    #[stripe(references = PaymentIntent)]
    pub payment_intent: Option<PaymentIntentId>,
    /// How it stands.
    pub status: DisputeStatus,
    /// Why.
    pub reason: String,
    /// The amount, in minor units.
    pub amount: i64,
    /// The currency of the amounts.
    pub currency: Currency,
    /// Until when evidence can be handed in.
    #[stripe(path = evidence_details.due_by)]
    pub evidence_due_by: Option<Timestamp>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
