// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SubscriptionBillingSchedulesBillUntil.type`, `BillUntilParams.type`.
    pub enum SubscriptionBillingSchedulesBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }
}
