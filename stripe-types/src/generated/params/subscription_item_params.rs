// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, DiscountParams, Map, PriceId, SubscriptionItemBillingThresholdsParams,
    SubscriptionItemPriceDataParams,
};

crate::params! {
    /// Held by `CreateCustomerSubscription.items`, `SubscriptionSchedulePhaseParams.items`, `CreateSubscriptionSchedulePhaseParams.items` and 1 more.
    pub struct SubscriptionItemParams {
        optional {
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Map<Clearable<String>>,
            price: PriceId,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            billing_thresholds: Clearable<SubscriptionItemBillingThresholdsParams>,
            price_data: SubscriptionItemPriceDataParams,
        }
    }
}
