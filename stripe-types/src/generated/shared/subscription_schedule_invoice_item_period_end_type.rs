// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SubscriptionScheduleInvoiceItemPeriodEnd.type`, `SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams.type`.
    pub enum SubscriptionScheduleInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        PhaseEnd = "phase_end",
        Timestamp = "timestamp",
    }
}
