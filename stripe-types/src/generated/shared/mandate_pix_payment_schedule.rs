// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandatePix.payment_schedule`, `PaymentMethodOptionsMandateOptionsPix.payment_schedule`, `SubscriptionPaymentMethodOptionsMandateOptionsPix.payment_schedule` and 2 more.
    pub enum MandatePixPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}
