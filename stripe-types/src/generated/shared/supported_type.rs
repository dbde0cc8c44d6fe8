// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardMandateOptions.supported_types`, `SetupIntentPaymentMethodOptionsCardMandateOptions.supported_types`, `PaymentMethodOptionsCardMandateOptionsParams.supported_types` and 1 more.
    pub enum SupportedType {
        India = "india",
    }
}
