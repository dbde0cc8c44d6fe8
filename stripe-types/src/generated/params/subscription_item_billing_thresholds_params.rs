// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `SubscriptionItemParams.billing_thresholds`, `UpdateSubscriptionItemParams.billing_thresholds`, `CreateSubscriptionItem.billing_thresholds` and 1 more.
    pub struct SubscriptionItemBillingThresholdsParams {
        required {
            usage_gte: i64,
        }
    }
}
