// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, DiscountParams, Map, PriceId, SubscriptionItemBillingThresholdsParams,
    SubscriptionItemPriceDataParams,
};

crate::params! {
    /// Held by `UpdateCustomerSubscription.items`, `InvoiceSubscriptionDetailsParams.items`, `UpdateSubscription.items`.
    pub struct UpdateSubscriptionItemParams {
        optional {
            clear_usage: bool,
            deleted: bool,
            discounts: Clearable<Vec<DiscountParams>>,
            id: String,
            metadata: Clearable<Map<Clearable<String>>>,
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
