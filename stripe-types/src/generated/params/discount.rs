// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerId, DiscountId, DiscountSource, Expandable, InvoiceId, PromotionCodeId, SubscriptionId,
    SubscriptionItemId, Timestamp,
};

/// The answer for a deleted `discount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedDiscount {
    /// The id, unique within the account.
    pub id: DiscountId,
    /// Checkout session: may be null or absent.
    pub checkout_session: Option<String>,
    /// Customer: the id of a `customer`; expandable; may be null or absent.
    pub customer: Option<Expandable<CustomerId>>,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// Deleted.
    pub deleted: bool,
    /// Invoice: the id of an `invoice`; may be null or absent.
    pub invoice: Option<InvoiceId>,
    /// Invoice item: may be null or absent.
    pub invoice_item: Option<String>,
    /// Promotion code: the id of a `promotion_code`; expandable; may be null or absent.
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
    DeletedDiscount, "discount", true,
    [
        "id", "checkout_session", "customer", "customer_account", "deleted", "invoice", "invoice_item",
        "promotion_code", "source", "start", "subscription", "subscription_item",
    ],
    [
        id, checkout_session, customer, customer_account, deleted, invoice, invoice_item, promotion_code,
        source, start, subscription, subscription_item,
    ],
);
