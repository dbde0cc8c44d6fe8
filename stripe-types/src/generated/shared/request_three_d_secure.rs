// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutCardPaymentMethodOptions.request_three_d_secure`, `InvoicePaymentMethodOptionsCard.request_three_d_secure`, `PaymentIntentPaymentMethodOptionsCard.request_three_d_secure` and 7 more.
    pub enum RequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}
