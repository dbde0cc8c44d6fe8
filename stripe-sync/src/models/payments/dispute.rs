// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{Charge, PaymentIntent};
use crate::types::{ChargeId, Currency, DisputeId, DisputeStatus, PaymentIntentId, RawJson, Timestamp};

/// Rows of objects `dispute`, from `/v1/disputes`.
///
/// See <https://docs.stripe.com/api/disputes/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Dispute, table = "disputes", account, absent = null)]
pub struct Dispute {
    pub id: DisputeId,
    pub amount: i64,
    pub balance_transactions: Option<RawJson>,
    #[stripe(references = Charge)]
    pub charge: ChargeId,
    pub created: Timestamp,
    pub currency: Currency,
    pub enhanced_eligibility_types: Option<RawJson>,
    pub evidence: Option<RawJson>,
    pub evidence_details: Option<RawJson>,
    #[stripe(path = evidence_details.due_by)]
    pub evidence_due_by: Option<Timestamp>,
    pub is_charge_refundable: bool,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    #[stripe(references = PaymentIntent)]
    pub payment_intent: Option<PaymentIntentId>,
    pub payment_method_details: Option<RawJson>,
    pub reason: String,
    pub status: DisputeStatus,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
