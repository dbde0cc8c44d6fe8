// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SubscriptionTrialEndBehavior.missing_payment_method`, `TrialSettingsEndBehaviorParams.missing_payment_method`.
    pub enum SubscriptionTrialEndBehaviorMissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }
}
