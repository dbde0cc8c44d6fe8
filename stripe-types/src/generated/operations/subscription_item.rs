// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, DiscountParams, Expand, List, Map, PaymentBehavior, PriceId, ProrationBehavior,
    SubscriptionId, SubscriptionItem, SubscriptionItemBillingThresholdsParams, SubscriptionItemId,
    SubscriptionItemPriceDataParams, Timestamp,
};

crate::operation! {
    /// `POST /v1/subscription_items`
    pub struct CreateSubscriptionItem: Post "/v1/subscription_items" Form => SubscriptionItem {
        required {
            subscription: SubscriptionId,
        }
        optional {
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Map<Clearable<String>>,
            payment_behavior: PaymentBehavior,
            price: PriceId,
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            billing_thresholds: Clearable<SubscriptionItemBillingThresholdsParams>,
            price_data: SubscriptionItemPriceDataParams,
        }
        lists {
            expand: Expand<SubscriptionItem>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/subscription_items/{item}`
    pub struct DeleteSubscriptionItem: Delete "/v1/subscription_items/{item}" Form => Deleted<SubscriptionItemId> {
        path {
            item: SubscriptionItemId,
        }
        optional {
            clear_usage: bool,
            payment_behavior: PaymentBehavior,
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
        }
    }
}

crate::operation! {
    /// `GET /v1/subscription_items`
    pub struct ListSubscriptionItems: Get "/v1/subscription_items" Form => List<SubscriptionItem> {
        required {
            subscription: SubscriptionId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<SubscriptionItem>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/subscription_items/{item}`
    pub struct RetrieveSubscriptionItem: Get "/v1/subscription_items/{item}" Form => SubscriptionItem {
        path {
            item: SubscriptionItemId,
        }
        lists {
            expand: Expand<SubscriptionItem>,
        }
    }
}

crate::operation! {
    /// `POST /v1/subscription_items/{item}`
    pub struct UpdateSubscriptionItem: Post "/v1/subscription_items/{item}" Form => SubscriptionItem {
        path {
            item: SubscriptionItemId,
        }
        optional {
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            off_session: bool,
            payment_behavior: PaymentBehavior,
            price: PriceId,
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            billing_thresholds: Clearable<SubscriptionItemBillingThresholdsParams>,
            price_data: SubscriptionItemPriceDataParams,
        }
        lists {
            expand: Expand<SubscriptionItem>,
        }
    }
}
