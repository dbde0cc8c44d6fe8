// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SubscriptionSchedulePhaseConfiguration.billing_cycle_anchor`, `SubscriptionScheduleDefaultSettings.billing_cycle_anchor`, `SubscriptionSchedulePhaseParams.billing_cycle_anchor` and 2 more.
    pub enum SubscriptionScheduleDefaultSettingsBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }
}
