// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomerBalanceSettings.reconciliation_mode`, `PaymentIntent.confirmation_method`, `CreatePaymentIntent.confirmation_method`.
    pub enum PaymentIntentConfirmationMethod {
        Automatic = "automatic",
        Manual = "manual",
    }
}
