// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutAcssDebitPaymentMethodOptions.verification_method`, `InvoicePaymentMethodOptionsAcssDebit.verification_method`, `InvoicePaymentMethodOptionsUsBankAccount.verification_method` and 13 more.
    pub enum VerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}
