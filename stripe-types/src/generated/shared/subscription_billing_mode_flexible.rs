// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `QuoteSubscriptionDataBillingMode.flexible`, `SubscriptionBillingMode.flexible`.
#[derive(Clone, Default)]
pub struct SubscriptionBillingModeFlexible {
    pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscount>,
}

crate::record!(
    SubscriptionBillingModeFlexible, "", false,
    ["proration_discounts"],
    [proration_discounts],
);

crate::open_enum! {
    /// Values of `SubscriptionBillingModeFlexible.proration_discounts`.
    pub enum SubscriptionBillingModeFlexibleProrationDiscount {
        Included = "included",
        Itemized = "itemized",
    }
}
