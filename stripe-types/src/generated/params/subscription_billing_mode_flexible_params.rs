// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SubscriptionBillingModeFlexibleProrationDiscount;

crate::params! {
    /// Held by `SubscriptionBillingModeParams.flexible`, `MigrateSubscriptionBillingModeParams.flexible`.
    pub struct SubscriptionBillingModeFlexibleParams {
        optional {
            proration_discounts: SubscriptionBillingModeFlexibleProrationDiscount,
        }
    }
}
