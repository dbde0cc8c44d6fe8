// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{CustomerId, PromotionCodeId, RawJson, Timestamp};

/// Rows of objects `promotion_code`, from `/v1/promotion_codes`.
///
/// See <https://docs.stripe.com/api/promotion_codes/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::PromotionCode, table = "promotion_codes", account, absent = null)]
pub struct PromotionCode {
    pub id: PromotionCodeId,
    pub active: bool,
    pub code: String,
    pub created: Timestamp,
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub expires_at: Option<Timestamp>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub max_redemptions: Option<i64>,
    pub metadata: Option<RawJson>,
    pub promotion: Option<RawJson>,
    pub restrictions: Option<RawJson>,
    pub times_redeemed: i64,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
