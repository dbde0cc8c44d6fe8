// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardMandateOptions.interval`, `SetupIntentPaymentMethodOptionsCardMandateOptions.interval`, `PaymentMethodOptionsCardMandateOptionsParams.interval` and 1 more.
    pub enum PaymentMethodOptionsCardMandateOptionsInterval {
        Day = "day",
        Month = "month",
        Sporadic = "sporadic",
        Week = "week",
        Year = "year",
    }
}
