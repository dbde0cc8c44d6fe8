// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SubscriptionBillingModeFlexibleProrationDiscount;

crate::params! {
    /// Held by `BillingModeParams.flexible`, `SubscriptionBillingModeParams.flexible`.
    pub struct FlexibleParams {
        optional {
            proration_discounts: SubscriptionBillingModeFlexibleProrationDiscount,
        }
    }
}
