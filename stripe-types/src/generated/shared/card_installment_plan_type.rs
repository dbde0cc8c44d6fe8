// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CardInstallmentPlan.type`, `InstallmentsPlanParams.type`.
    pub enum CardInstallmentPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}
