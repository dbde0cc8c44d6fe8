// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandateOptionsAcssDebit.payment_schedule`, `MandateAcssDebit.payment_schedule`, `PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit.payment_schedule` and 2 more.
    pub enum PaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}
