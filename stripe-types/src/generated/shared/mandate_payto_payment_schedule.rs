// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandateOptionsPayto.payment_schedule`, `MandatePayto.payment_schedule`, `PaymentIntentPaymentMethodOptionsMandateOptionsPayto.payment_schedule` and 2 more.
    pub enum MandatePaytoPaymentSchedule {
        Adhoc = "adhoc",
        Annual = "annual",
        Daily = "daily",
        Fortnightly = "fortnightly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        SemiAnnual = "semi_annual",
        Weekly = "weekly",
    }
}
