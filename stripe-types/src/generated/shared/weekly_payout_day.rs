// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BalanceSettingsPayoutSchedule.weekly_payout_days`, `TransferSchedule.weekly_payout_days`, `PayoutsScheduleParams.weekly_payout_days` and 1 more.
    pub enum WeeklyPayoutDay {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}
