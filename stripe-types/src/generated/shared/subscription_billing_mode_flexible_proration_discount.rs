// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SubscriptionBillingModeFlexible.proration_discounts`, `FlexibleParams.proration_discounts`.
    pub enum SubscriptionBillingModeFlexibleProrationDiscount {
        Included = "included",
        Itemized = "itemized",
    }
}
