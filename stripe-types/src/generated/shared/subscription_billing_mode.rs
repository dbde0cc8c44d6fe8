// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{SubscriptionBillingModeFlexible, SubscriptionBillingModeType, Timestamp};

/// Held by `Subscription.billing_mode`, `SubscriptionSchedule.billing_mode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingMode {
    pub flexible: Option<Box<SubscriptionBillingModeFlexible>>,
    pub type_: SubscriptionBillingModeType,
    pub updated_at: Option<Timestamp>,
}

crate::record!(
    SubscriptionBillingMode, "", false,
    ["flexible", "type", "updated_at"],
    [flexible, type_, updated_at],
);
