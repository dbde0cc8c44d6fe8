// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, CouponId, Currency, Decimal, Expand, ListInfo, ListStyle, Map, MaybeDeleted, Metadata, Object,
    ObjectInfo, Timestamp,
};

/// The object `coupon`.
///
/// See <https://docs.stripe.com/api/coupons/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Coupon {
    /// The id: chosen by you, or made by Stripe. It can be used again after a deletion.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-id)
    pub id: CouponId,
    /// The amount taken off; null where `percent_off` is set. In minor units of `currency`; may be null or
    /// absent. [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-amount_off)
    pub amount_off: Option<i64>,
    /// The products that the coupon is limited to. Expand it by
    /// [`EXPAND_APPLIES_TO`](Self::EXPAND_APPLIES_TO); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-applies_to)
    pub applies_to: Option<Boxed<CouponAppliesTo>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-created)
    pub created: Timestamp,
    /// The currency of `amount_off`; null for percentages. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-currency)
    pub currency: Option<Currency>,
    /// The amount taken off in other currencies, by their three letters. Expand it by
    /// [`EXPAND_CURRENCY_OPTIONS`](Self::EXPAND_CURRENCY_OPTIONS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-currency_options)
    pub currency_options: Option<Map<CouponCurrencyOption>>,
    /// The duration of the discount on a subscription: `once`, `repeating` or `forever`. One of `forever`,
    /// `once`, `repeating`. [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-duration)
    pub duration: CouponDuration,
    /// The number of months for `repeating`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-duration_in_months)
    pub duration_in_months: Option<i64>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-livemode)
    pub livemode: bool,
    /// The number of times that the coupon can be used, by all customers together. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-max_redemptions)
    pub max_redemptions: Option<i64>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-metadata)
    pub metadata: Option<Metadata>,
    /// The name that customers see on invoices and receipts. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-name)
    pub name: Option<String>,
    /// The share taken off, in percent; null where `amount_off` is set. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-percent_off)
    pub percent_off: Option<Decimal>,
    /// The time after which it can no longer be redeemed. Discounts that were redeemed before go on. A time
    /// in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-redeem_by)
    pub redeem_by: Option<Timestamp>,
    /// The number of times that it was used.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-times_redeemed)
    pub times_redeemed: i64,
    /// True if it can still be used: not past `redeem_by` or `max_redemptions`.
    /// [Reference](https://docs.stripe.com/api/coupons/object#coupon_object-valid)
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
    type Expanded = MaybeDeleted<Self, CouponId>;
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
        only_expanded: &["applies_to", "currency_options"],
        nested_lists: &[],
        events: &["coupon.created", "coupon.deleted", "coupon.updated"],
    };
}

impl Coupon {
    pub const EXPAND_APPLIES_TO: Expand<Self> = Expand::field("applies_to");
    pub const EXPAND_CURRENCY_OPTIONS: Expand<Self> = Expand::field("currency_options");
}

/// Held by [`Coupon::applies_to`](crate::Coupon::applies_to).
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponAppliesTo {
    /// Products.
    pub products: Vec<String>,
}

crate::record!(
    CouponAppliesTo, "", false,
    ["products"],
    [products],
);

/// Held by [`Coupon::currency_options`](crate::Coupon::currency_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCurrencyOption {
    /// Amount off: in minor units of the currency.
    pub amount_off: i64,
}

crate::record!(
    CouponCurrencyOption, "", false,
    ["amount_off"],
    [amount_off],
);

crate::open_enum! {
    /// Values of [`Coupon::duration`](crate::Coupon::duration),
    /// [`CreateCoupon::duration`](crate::CreateCoupon::duration).
    pub enum CouponDuration {
        Forever = "forever",
        Once = "once",
        Repeating = "repeating",
    }
}
