// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ConfirmationToken.setup_future_usage`, `CustomerSessionPaymentElementFeatures.payment_method_save_usage`, `PaymentEvaluationMoneyMovementCard.customer_presence` and 16 more.
    pub enum PaymentIntentSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}
