// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandateOptions.payment_schedule`, `MandateAcssDebit.payment_schedule`, `PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit.payment_schedule`.
    pub enum MandateOptionsPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}
