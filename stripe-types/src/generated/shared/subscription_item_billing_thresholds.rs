// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`SubscriptionItem::billing_thresholds`](crate::SubscriptionItem::billing_thresholds),
/// [`SubscriptionScheduleConfigurationItem::billing_thresholds`](crate::SubscriptionScheduleConfigurationItem::billing_thresholds).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionItemBillingThresholds {
    /// Usage gte: may be null or absent.
    pub usage_gte: Option<i64>,
}

crate::record!(
    SubscriptionItemBillingThresholds, "", false,
    ["usage_gte"],
    [usage_gte],
);
