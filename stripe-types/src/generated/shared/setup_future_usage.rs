// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutAcssDebitPaymentMethodOptions.setup_future_usage`, `PaymentMethodOptions.setup_future_usage`, `PaymentMethodOptionsBoleto.setup_future_usage` and 24 more.
    pub enum SetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}
