// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `QuoteSubscriptionDataBillingMode.type`, `SubscriptionBillingMode.type`, `BillingModeParams.type`.
    pub enum SubscriptionBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}
