// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerId, DiscountId, DiscountSource, Expandable, InvoiceId, PromotionCodeId, SubscriptionId,
    SubscriptionItemId, Timestamp,
};

/// What Stripe answers for a deleted `discount`.
#[derive(Clone, Default)]
pub struct DeletedDiscount {
    pub id: DiscountId,
    pub checkout_session: Option<String>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub deleted: bool,
    pub invoice: Option<InvoiceId>,
    pub invoice_item: Option<String>,
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
    pub source: DiscountSource,
    pub start: Timestamp,
    pub subscription: Option<SubscriptionId>,
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
