// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`SubscriptionBillingMode::flexible`](crate::SubscriptionBillingMode::flexible),
/// [`QuoteSubscriptionDataBillingMode::flexible`](crate::QuoteSubscriptionDataBillingMode::flexible).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingModeFlexible {
    /// Proration discounts: one of `included`, `itemized`; may be absent.
    pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscounts>,
}

crate::record!(
    SubscriptionBillingModeFlexible, "", false,
    ["proration_discounts"],
    [proration_discounts],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionBillingModeFlexible::proration_discounts`](crate::SubscriptionBillingModeFlexible::proration_discounts),
    /// [`SubscriptionBillingModeFlexibleParams::proration_discounts`](crate::SubscriptionBillingModeFlexibleParams::proration_discounts),
    /// [`SubscriptionScheduleBillingModeFlexibleParams::proration_discounts`](crate::SubscriptionScheduleBillingModeFlexibleParams::proration_discounts)
    /// and 1 more.
    pub enum SubscriptionBillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}
