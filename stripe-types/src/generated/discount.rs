// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CouponId, CustomerId, DiscountId, Expand, Expandable, Expansion, InvoiceId, MaybeDeleted, Object,
    ObjectInfo, PromotionCodeId, SubscriptionId, SubscriptionItemId, Timestamp,
};

/// The object `discount`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Discount {
    /// The id, unique within the account.
    pub id: DiscountId,
    /// Checkout session: may be null or absent.
    pub checkout_session: Option<String>,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER);
    /// may be null or absent.
    pub customer: Option<Expandable<CustomerId>>,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// End: a time in seconds since 1970; may be null or absent.
    pub end: Option<Timestamp>,
    /// Invoice: the id of an `invoice`; may be null or absent.
    pub invoice: Option<InvoiceId>,
    /// Invoice item: may be null or absent.
    pub invoice_item: Option<String>,
    /// Promotion code: the id of a `promotion_code`; expandable; expand it by
    /// [`EXPAND_PROMOTION_CODE`](Self::EXPAND_PROMOTION_CODE); may be null or absent.
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
    /// Source.
    pub source: DiscountSource,
    /// Start: a time in seconds since 1970.
    pub start: Timestamp,
    /// Subscription: the id of a `subscription`; may be null or absent.
    pub subscription: Option<SubscriptionId>,
    /// Subscription item: the id of a `subscription_item`; may be null or absent.
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
    type Expanded = MaybeDeleted<Self, DiscountId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["customer.discount.created", "customer.discount.deleted", "customer.discount.updated"],
    };
}

impl Discount {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_PROMOTION_CODE: Expand<Self> = Expand::field("promotion_code");
    pub const EXPAND_SOURCE_COUPON: Expand<Self> = Expand::field("source.coupon");
}

/// Held by [`Discount::source`](crate::Discount::source),
/// [`DeletedDiscount::source`](crate::DeletedDiscount::source).
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountSource {
    /// Details where `type` is `coupon`. The id of a `coupon`; expandable; may be null or absent.
    pub coupon: Option<Expandable<CouponId>>,
    /// Type: one of `coupon`.
    pub type_: DiscountSourceType,
}

crate::record!(
    DiscountSource, "", false,
    ["coupon", "type"],
    [coupon, type_],
);

crate::open_enum! {
    /// Values of [`DiscountSource::type_`](crate::DiscountSource::type_).
    pub enum DiscountSourceType {
        Coupon = "coupon",
    }
}
