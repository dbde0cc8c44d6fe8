// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SubscriptionBillingModeFlexibleProrationDiscount;

/// Held by `QuoteSubscriptionDataBillingMode.flexible`, `SubscriptionBillingMode.flexible`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingModeFlexible {
    pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscount>,
}

crate::record!(
    SubscriptionBillingModeFlexible, "", false,
    ["proration_discounts"],
    [proration_discounts],
);
