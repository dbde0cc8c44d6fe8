// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BalanceSettingsPayoutSchedule.interval`, `PayoutsScheduleParams.interval`, `BalanceSettingsPaymentsPayoutsScheduleParams.interval`.
    pub enum BalanceSettingsPayoutScheduleInterval {
        Daily = "daily",
        Manual = "manual",
        Monthly = "monthly",
        Weekly = "weekly",
    }
}
