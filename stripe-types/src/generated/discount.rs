// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CouponId, CustomerId, DiscountId, DiscountSourceType, ExpandTo, Expandable, Expansion, InvoiceId, Object,
    ObjectInfo, PromotionCodeId, SubscriptionId, SubscriptionItemId, Timestamp,
};

/// The object `discount`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Discount {
    pub id: DiscountId,
    pub checkout_session: Option<String>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub end: Option<Timestamp>,
    pub invoice: Option<InvoiceId>,
    pub invoice_item: Option<String>,
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
    pub source: DiscountSource,
    pub start: Timestamp,
    pub subscription: Option<SubscriptionId>,
    pub subscription_item: Option<SubscriptionItemId>,
}

crate::record!(
    Discount, "discount", true,
    [
        "id", "checkout_session", "customer", "customer_account", "end", "invoice", "invoice_item",
        "promotion_code", "source", "start", "subscription", "subscription_item",
    ],
    [
        id, checkout_session, customer, customer_account, end, invoice, invoice_item, promotion_code, source,
        start, subscription, subscription_item,
    ],
);

impl Object for Discount {
    type Id = DiscountId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "discount",
        type_name: "Discount",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "promotion_code", targets: &["promotion_code"], array: false },
            Expansion { path: "source.coupon", targets: &["coupon"], array: false },
        ],
        nested_lists: &[],
        events: &["customer.discount.created", "customer.discount.deleted", "customer.discount.updated"],
    };
}

impl Discount {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_PROMOTION_CODE: ExpandTo<Self, PromotionCodeId> = ExpandTo::new("promotion_code");
    pub const EXPAND_SOURCE_COUPON: ExpandTo<Self, CouponId> = ExpandTo::new("source.coupon");
}

/// Held by `DeletedDiscount.source`, `Discount.source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountSource {
    pub coupon: Option<Expandable<CouponId>>,
    pub type_: DiscountSourceType,
}

crate::record!(
    DiscountSource, "", false,
    ["coupon", "type"],
    [coupon, type_],
);
