// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BillingPortalSubscriptionCancel.proration_behavior`, `BillingPortalSubscriptionUpdate.proration_behavior`, `SubscriptionSchedulePhaseConfiguration.proration_behavior` and 17 more.
    pub enum ProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}
