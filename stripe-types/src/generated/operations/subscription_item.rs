// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, Map, PriceId, SubscriptionId, SubscriptionItem,
    SubscriptionItemBillingThresholdsParams, SubscriptionItemDiscountParams, SubscriptionItemId,
    SubscriptionItemPaymentBehavior, SubscriptionItemPriceDataParams, SubscriptionItemProrationBehavior,
    Timestamp,
};

crate::operation! {
    /// Creates a subscription item.
    ///
    /// `POST /v1/subscription_items`, by the cargo feature `subscription_item`.
    /// [Reference](https://docs.stripe.com/api/subscription_items/create)
    pub struct CreateSubscriptionItem: Post "/v1/subscription_items" Form => SubscriptionItem {
        required {
            /// The subscription that the item belongs to. The id of a `subscription`.
            subscription: SubscriptionId,
        }
        optional {
            /// The discounts of this item; they are taken off before those of the subscription. Can be
            /// cleared.
            discounts: Clearable<Vec<SubscriptionItemDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Payment behavior: one of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: SubscriptionItemPaymentBehavior,
            /// The price of the item. The id of a `price`.
            price: PriceId,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionItemProrationBehavior,
            /// Proration date: a time in seconds since 1970.
            proration_date: Timestamp,
            /// The number of units; null for metered prices.
            quantity: i64,
            /// Tax rates of this item; where empty, those of the subscription apply. Can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// The quantity of usage at which an invoice is created before the period ends. Can be cleared.
            billing_thresholds: Clearable<SubscriptionItemBillingThresholdsParams>,
            /// Price data.
            price_data: SubscriptionItemPriceDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionItem>,
        }
    }
}

crate::operation! {
    /// Deletes a subscription item.
    ///
    /// `DELETE /v1/subscription_items/{item}`, by the cargo feature `subscription_item`.
    /// [Reference](https://docs.stripe.com/api/subscription_items/delete)
    pub struct DeleteSubscriptionItem: Delete "/v1/subscription_items/{item}" Form => Deleted<SubscriptionItemId> {
        path {
            /// Item: the id of a `subscription_item`.
            item: SubscriptionItemId,
        }
        optional {
            /// Clear usage.
            clear_usage: bool,
            /// Payment behavior: one of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: SubscriptionItemPaymentBehavior,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionItemProrationBehavior,
            /// Proration date: a time in seconds since 1970.
            proration_date: Timestamp,
        }
    }
}

crate::operation! {
    /// Lists subscription items.
    ///
    /// `GET /v1/subscription_items`, by the cargo feature `subscription_item`.
    /// [Reference](https://docs.stripe.com/api/subscription_items/list)
    pub struct ListSubscriptionItems: Get "/v1/subscription_items" Form => List<SubscriptionItem> {
        required {
            /// Only objects with this `subscription`. The id of a `subscription`.
            subscription: SubscriptionId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<SubscriptionItem>>,
        }
    }
}

crate::operation! {
    /// Retrieves a subscription item.
    ///
    /// `GET /v1/subscription_items/{item}`, by the cargo feature `subscription_item`.
    /// [Reference](https://docs.stripe.com/api/subscription_items/retrieve)
    pub struct RetrieveSubscriptionItem: Get "/v1/subscription_items/{item}" Form => SubscriptionItem {
        path {
            /// Item: the id of a `subscription_item`.
            item: SubscriptionItemId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionItem>,
        }
    }
}

crate::operation! {
    /// Updates a subscription item.
    ///
    /// `POST /v1/subscription_items/{item}`, by the cargo feature `subscription_item`.
    /// [Reference](https://docs.stripe.com/api/subscription_items/update)
    pub struct UpdateSubscriptionItem: Post "/v1/subscription_items/{item}" Form => SubscriptionItem {
        path {
            /// Item: the id of a `subscription_item`.
            item: SubscriptionItemId,
        }
        optional {
            /// The discounts of this item; they are taken off before those of the subscription. Can be
            /// cleared.
            discounts: Clearable<Vec<SubscriptionItemDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Off session.
            off_session: bool,
            /// Payment behavior: one of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: SubscriptionItemPaymentBehavior,
            /// The price of the item. The id of a `price`.
            price: PriceId,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionItemProrationBehavior,
            /// Proration date: a time in seconds since 1970.
            proration_date: Timestamp,
            /// The number of units; null for metered prices.
            quantity: i64,
            /// Tax rates of this item; where empty, those of the subscription apply. Can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// The quantity of usage at which an invoice is created before the period ends. Can be cleared.
            billing_thresholds: Clearable<SubscriptionItemBillingThresholdsParams>,
            /// Price data.
            price_data: SubscriptionItemPriceDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionItem>,
        }
    }
}
