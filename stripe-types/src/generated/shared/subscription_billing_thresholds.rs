// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `Subscription.billing_thresholds`, `SubscriptionSchedulePhaseConfiguration.billing_thresholds`, `SubscriptionScheduleDefaultSettings.billing_thresholds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingThresholds {
    pub amount_gte: Option<i64>,
    pub reset_billing_cycle_anchor: Option<bool>,
}

crate::record!(
    SubscriptionBillingThresholds, "", false,
    ["amount_gte", "reset_billing_cycle_anchor"],
    [amount_gte, reset_billing_cycle_anchor],
);
