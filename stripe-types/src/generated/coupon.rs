// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, Currency, Decimal, ListInfo, ListStyle, Map, Metadata, Object, ObjectInfo, Timestamp};

/// The object `coupon`.
///
/// See <https://docs.stripe.com/api/coupons/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coupon {
    pub id: CouponId,
    pub amount_off: Option<i64>,
    pub applies_to: Option<Box<CouponAppliesTo>>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub currency_options: Option<Map<CouponCurrencyOption>>,
    pub duration: CouponDuration,
    pub duration_in_months: Option<i64>,
    pub livemode: bool,
    pub max_redemptions: Option<i64>,
    pub metadata: Option<Metadata>,
    pub name: Option<String>,
    pub percent_off: Option<Decimal>,
    pub redeem_by: Option<Timestamp>,
    pub times_redeemed: i64,
    pub valid: bool,
}

crate::record!(
    Coupon, "coupon", true,
    [
        "id", "amount_off", "applies_to", "created", "currency", "currency_options", "duration",
        "duration_in_months", "livemode", "max_redemptions", "metadata", "name", "percent_off", "redeem_by",
        "times_redeemed", "valid",
    ],
    [
        id, amount_off, applies_to, created, currency, currency_options, duration, duration_in_months,
        livemode, max_redemptions, metadata, name, percent_off, redeem_by, times_redeemed, valid,
    ],
);

impl Object for Coupon {
    type Id = CouponId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "coupon",
        type_name: "Coupon",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/coupons/{coupon}"),
        list: Some(&ListInfo { path: "/v1/coupons", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["coupon.created", "coupon.deleted", "coupon.updated"],
    };
}

/// Held by `Coupon.applies_to`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponAppliesTo {
    pub products: Vec<String>,
}

crate::record!(
    CouponAppliesTo, "", false,
    ["products"],
    [products],
);

/// Held by `Coupon.currency_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponCurrencyOption {
    pub amount_off: i64,
}

crate::record!(
    CouponCurrencyOption, "", false,
    ["amount_off"],
    [amount_off],
);

crate::open_enum! {
    /// Values of `Coupon.duration`, `CreateCoupon.duration`.
    pub enum CouponDuration {
        Forever = "forever",
        Once = "once",
        Repeating = "repeating",
    }
}
