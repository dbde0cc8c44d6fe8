// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsManualCapture.setup_future_usage`, `PaymentMethodOptionsFpx.setup_future_usage`, `CheckoutAuBecsDebitPaymentMethodOptions.setup_future_usage` and 23 more.
    pub enum PaymentMethodOptionsFpxSetupFutureUsage {
        None = "none",
    }
}
