// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardMandateOptions.supported_types`, `SetupIntentPaymentMethodOptionsCardMandateOptions.supported_types`.
    pub enum SupportedType {
        India = "india",
    }
}
