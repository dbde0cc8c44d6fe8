// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandateOptionsAcssDebit.default_for`, `MandateAcssDebit.default_for`, `SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams.default_for`.
    pub enum DefaultFor {
        Invoice = "invoice",
        Subscription = "subscription",
    }
}
