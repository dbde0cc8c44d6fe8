// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsKrCard.setup_future_usage`, `PaymentMethodOptionsPaypal.setup_future_usage`, `CheckoutPaytoPaymentMethodOptions.setup_future_usage` and 17 more.
    pub enum PaymentMethodOptionsPixSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
    }
}
