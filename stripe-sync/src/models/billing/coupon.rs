// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{CouponDuration, CouponId, Currency, Decimal, RawJson, Timestamp};

/// Rows of objects `coupon`, from `/v1/coupons`.
///
/// See <https://docs.stripe.com/api/coupons/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Coupon, table = "coupons", account, absent = null)]
pub struct Coupon {
    pub id: CouponId,
    pub amount_off: Option<i64>,
    pub applies_to: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub currency_options: Option<RawJson>,
    pub duration: CouponDuration,
    pub duration_in_months: Option<i64>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub max_redemptions: Option<i64>,
    pub metadata: Option<RawJson>,
    pub name: Option<String>,
    pub percent_off: Option<Decimal>,
    pub redeem_by: Option<Timestamp>,
    pub times_redeemed: i64,
    pub valid: bool,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
