// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SubscriptionScheduleInvoiceItemPeriodStart.type`, `SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams.type`.
    pub enum SubscriptionScheduleInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        PhaseStart = "phase_start",
        Timestamp = "timestamp",
    }
}
