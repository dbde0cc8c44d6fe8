//! Coupons: what discounts are made from.

use crate::StripeSync;
use crate::types::{CouponDuration, CouponId, Currency, Decimal, RawJson, Timestamp};

/// A coupon.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Coupon, table = "coupons")]
pub struct Coupon {
    /// The id, which may be a code chosen by the user.
    pub id: CouponId,
    /// Its name.
    pub name: Option<String>,
    /// The discount in percent.
    pub percent_off: Option<Decimal>,
    /// The discount in minor units of `currency`.
    pub amount_off: Option<i64>,
    /// The currency of the discount.
    pub currency: Option<Currency>,
    /// How long it holds.
    pub duration: CouponDuration,
    /// Whether it can be used.
    pub valid: bool,
    /// How often it was used.
    pub times_redeemed: i64,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
