// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CreateCustomerSubscription.billing_thresholds`, `UpdateCustomerSubscription.billing_thresholds`, `SubscriptionSchedulePhaseParams.billing_thresholds` and 4 more.
    pub struct BillingThresholdsParams {
        optional {
            amount_gte: i64,
            reset_billing_cycle_anchor: bool,
        }
    }
}
