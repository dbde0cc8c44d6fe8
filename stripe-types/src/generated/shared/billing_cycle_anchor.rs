// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BillingPortalSubscriptionUpdate.billing_cycle_anchor`, `BillingPortalConfigurationFeaturesSubscriptionUpdateParams.billing_cycle_anchor`, `PortalConfigurationFeaturesSubscriptionUpdateParams.billing_cycle_anchor` and 3 more.
    pub enum BillingCycleAnchor {
        Now = "now",
        Unchanged = "unchanged",
    }
}
