// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    ChargeId, PaymentIntentId, RawJson, ReviewClosedReason, ReviewId, ReviewOpenedReason, Timestamp,
};

/// Rows of objects `review`, from `/v1/reviews`.
///
/// See <https://docs.stripe.com/api/reviews/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Review, table = "reviews", account, absent = null)]
pub struct Review {
    pub id: ReviewId,
    pub billing_zip: Option<String>,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Charge))]
    pub charge: Option<ChargeId>,
    pub closed_reason: Option<ReviewClosedReason>,
    pub created: Timestamp,
    pub ip_address: Option<String>,
    pub ip_address_location: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub open: bool,
    pub opened_reason: ReviewOpenedReason,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::PaymentIntent))]
    pub payment_intent: Option<PaymentIntentId>,
    pub reason: String,
    pub session: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
