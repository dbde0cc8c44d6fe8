// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CouponId, Currency, CustomerId, DiscountSourceType, ExpandTo, Expandable, Expansion, ListInfo, ListStyle,
    Map, Metadata, Object, ObjectInfo, PromotionCodeId, Timestamp,
};

/// The object `promotion_code`.
///
/// See <https://docs.stripe.com/api/promotion_codes/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCode {
    pub id: PromotionCodeId,
    pub active: bool,
    pub code: String,
    pub created: Timestamp,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub livemode: bool,
    pub max_redemptions: Option<i64>,
    pub metadata: Option<Metadata>,
    pub promotion: PromotionCodePromotion,
    pub restrictions: PromotionCodeRestrictions,
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
        nested_lists: &[],
        events: &["promotion_code.created", "promotion_code.updated"],
    };
}

impl PromotionCode {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_PROMOTION_COUPON: ExpandTo<Self, CouponId> = ExpandTo::new("promotion.coupon");
}

/// Held by `PromotionCodeRestrictions.currency_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCodeCurrencyOption {
    pub minimum_amount: i64,
}

crate::record!(
    PromotionCodeCurrencyOption, "", false,
    ["minimum_amount"],
    [minimum_amount],
);

/// Held by `PromotionCode.promotion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCodePromotion {
    pub coupon: Option<Expandable<CouponId>>,
    pub type_: DiscountSourceType,
}

crate::record!(
    PromotionCodePromotion, "", false,
    ["coupon", "type"],
    [coupon, type_],
);

/// Held by `PromotionCode.restrictions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCodeRestrictions {
    pub currency_options: Option<Map<PromotionCodeCurrencyOption>>,
    pub first_time_transaction: bool,
    pub minimum_amount: Option<i64>,
    pub minimum_amount_currency: Option<Currency>,
}

crate::record!(
    PromotionCodeRestrictions, "", false,
    ["currency_options", "first_time_transaction", "minimum_amount", "minimum_amount_currency"],
    [currency_options, first_time_transaction, minimum_amount, minimum_amount_currency],
);
