// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CardInstallmentPlan.interval`, `InstallmentsPlanParams.interval`.
    pub enum CardInstallmentPlanInterval {
        Month = "month",
    }
}
