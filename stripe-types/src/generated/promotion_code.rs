// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CouponId, Currency, CustomerId, Expand, Expandable, Expansion, ListInfo, ListStyle, Map, Metadata,
    Object, ObjectInfo, PromotionCodeId, Timestamp,
};

/// The object `promotion_code`.
///
/// See <https://docs.stripe.com/api/promotion_codes/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionCode {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-id)
    pub id: PromotionCodeId,
    /// True if the code can be used now. One that has expired or was used up is inactive.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-active)
    pub active: bool,
    /// The code that customers type. Case does not matter, and only one active code of a customer may have
    /// it. [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-code)
    pub code: String,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-created)
    pub created: Timestamp,
    /// The only customer who can use the code; null where anybody can. The id of a `customer`; expandable;
    /// expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-customer_account)
    pub customer_account: Option<String>,
    /// The time at which the code expires. A time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-expires_at)
    pub expires_at: Option<Timestamp>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-livemode)
    pub livemode: bool,
    /// The number of times that the code can be used. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-max_redemptions)
    pub max_redemptions: Option<i64>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-metadata)
    pub metadata: Option<Metadata>,
    /// The promotion behind the code: its coupon.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-promotion)
    pub promotion: PromotionCodePromotion,
    /// Conditions: first purchases alone, or a minimum amount.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-restrictions)
    pub restrictions: PromotionCodeRestrictions,
    /// The number of times that the code was used.
    /// [Reference](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-times_redeemed)
    pub times_redeemed: i64,
}

crate::record!(
    PromotionCode, "promotion_code", true,
    [
        "id", "active", "code", "created", "customer", "customer_account", "expires_at", "livemode",
        "max_redemptions", "metadata", "promotion", "restrictions", "times_redeemed",
    ],
    [
        id, active, code, created, customer, customer_account, expires_at, livemode, max_redemptions,
        metadata, promotion, restrictions, times_redeemed,
    ],
);

impl Object for PromotionCode {
    type Id = PromotionCodeId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "promotion_code",
        type_name: "PromotionCode",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/promotion_codes/{promotion_code}"),
        list: Some(&ListInfo { path: "/v1/promotion_codes", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "code", "coupon", "created", "customer", "customer_account"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "promotion.coupon", targets: &["coupon"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &["promotion_code.created", "promotion_code.updated"],
    };
}

impl PromotionCode {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_PROMOTION_COUPON: Expand<Self> = Expand::field("promotion.coupon");
}

/// Held by
/// [`PromotionCodeRestrictions::currency_options`](crate::PromotionCodeRestrictions::currency_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionCodeCurrencyOption {
    /// Minimum amount: in minor units of the currency.
    pub minimum_amount: i64,
}

crate::record!(
    PromotionCodeCurrencyOption, "", false,
    ["minimum_amount"],
    [minimum_amount],
);

/// Held by [`PromotionCode::promotion`](crate::PromotionCode::promotion).
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionCodePromotion {
    /// Details where `type` is `coupon`. The id of a `coupon`; expandable; may be null or absent.
    pub coupon: Option<Expandable<CouponId>>,
    /// Type: one of `coupon`.
    pub type_: PromotionCodePromotionType,
}

crate::record!(
    PromotionCodePromotion, "", false,
    ["coupon", "type"],
    [coupon, type_],
);

crate::open_enum! {
    /// Values of [`PromotionCodePromotion::type_`](crate::PromotionCodePromotion::type_),
    /// [`PromotionCodePromotionParams::type_`](crate::PromotionCodePromotionParams::type_).
    pub enum PromotionCodePromotionType {
        Coupon = "coupon",
    }
}

/// Held by [`PromotionCode::restrictions`](crate::PromotionCode::restrictions).
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionCodeRestrictions {
    /// Currency options: may be absent.
    pub currency_options: Option<Map<PromotionCodeCurrencyOption>>,
    /// First time transaction.
    pub first_time_transaction: bool,
    /// Minimum amount: in minor units of the currency; may be null or absent.
    pub minimum_amount: Option<i64>,
    /// Minimum amount currency: may be null or absent.
    pub minimum_amount_currency: Option<Currency>,
}

crate::record!(
    PromotionCodeRestrictions, "", false,
    ["currency_options", "first_time_transaction", "minimum_amount", "minimum_amount_currency"],
    [currency_options, first_time_transaction, minimum_amount, minimum_amount_currency],
);
