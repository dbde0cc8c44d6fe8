// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, DeletedDiscount, Discount, Expand, SubscriptionId};

crate::operation! {
    /// Deletes a customer discount.
    ///
    /// `DELETE /v1/customers/{customer}/discount`, by the cargo feature `discount`.
    /// [Reference](https://docs.stripe.com/api/customers/discount/delete)
    pub struct DeleteCustomerDiscount: Delete "/v1/customers/{customer}/discount" Form => DeletedDiscount {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
    }
}

crate::operation! {
    /// Deletes a customer subscription discount.
    ///
    /// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`, by the cargo
    /// feature `discount`. [Reference](https://docs.stripe.com/api/customers/subscriptions/discount/delete)
    pub struct DeleteCustomerSubscriptionDiscount: Delete "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Form => DeletedDiscount {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Subscription exposed id.
            subscription_exposed_id: String,
        }
    }
}

crate::operation! {
    /// Deletes a subscription discount.
    ///
    /// `DELETE /v1/subscriptions/{subscription_exposed_id}/discount`, by the cargo feature `discount`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/discount/delete)
    pub struct DeleteSubscriptionDiscount: Delete "/v1/subscriptions/{subscription_exposed_id}/discount" Form => DeletedDiscount {
        path {
            /// Subscription exposed id: the id of a `subscription`.
            subscription_exposed_id: SubscriptionId,
        }
    }
}

crate::operation! {
    /// Retrieves a customer discount.
    ///
    /// `GET /v1/customers/{customer}/discount`, by the cargo feature `discount`.
    /// [Reference](https://docs.stripe.com/api/customers/discount/retrieve)
    pub struct RetrieveCustomerDiscount: Get "/v1/customers/{customer}/discount" Form => Discount {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Discount>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer subscription discount.
    ///
    /// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`, by the cargo feature
    /// `discount`. [Reference](https://docs.stripe.com/api/customers/subscriptions/discount/retrieve)
    pub struct RetrieveCustomerSubscriptionDiscount: Get "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Form => Discount {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Subscription exposed id.
            subscription_exposed_id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Discount>,
        }
    }
}
