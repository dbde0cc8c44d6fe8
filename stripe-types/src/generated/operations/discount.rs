// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerId, Discount, DiscountId, DiscountSource, Expand, Expandable, InvoiceId, PromotionCodeId,
    SubscriptionId, SubscriptionItemId, Timestamp,
};

crate::operation! {
    /// `DELETE /v1/customers/{customer}/discount`
    pub struct DeleteCustomerDiscount: Delete "/v1/customers/{customer}/discount" Form => DeletedDiscount {
        path {
            customer: CustomerId,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
    pub struct DeleteCustomerSubscriptionDiscount: Delete "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Form => DeletedDiscount {
        path {
            customer: CustomerId,
            subscription_exposed_id: String,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/subscriptions/{subscription_exposed_id}/discount`
    pub struct DeleteSubscriptionDiscount: Delete "/v1/subscriptions/{subscription_exposed_id}/discount" Form => DeletedDiscount {
        path {
            subscription_exposed_id: SubscriptionId,
        }
    }
}

/// What Stripe answers for a deleted `discount`.
#[derive(Clone, Default)]
#[non_exhaustive]
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

crate::operation! {
    /// `GET /v1/customers/{customer}/discount`
    pub struct RetrieveCustomerDiscount: Get "/v1/customers/{customer}/discount" Form => Discount {
        path {
            customer: CustomerId,
        }
        lists {
            expand: Expand<Discount>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
    pub struct RetrieveCustomerSubscriptionDiscount: Get "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Form => Discount {
        path {
            customer: CustomerId,
            subscription_exposed_id: String,
        }
        lists {
            expand: Expand<Discount>,
        }
    }
}
