// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutAcssDebitPaymentMethodOptions.currency`, `SetupIntentPaymentMethodOptionsAcssDebit.currency`, `CheckoutSessionPaymentMethodOptionsAcssDebitParams.currency` and 1 more.
    pub enum CheckoutAcssDebitPaymentMethodOptionsCurrency {
        Cad = "cad",
        Usd = "usd",
    }
}
