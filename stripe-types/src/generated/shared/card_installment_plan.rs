// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `InstallmentOptions.plan`, `CardInstallments.plan`, `PaymentMethodOptionsCardInstallments.available_plans` and 1 more.
#[derive(Clone, Default)]
pub struct CardInstallmentPlan {
    pub count: Option<i64>,
    pub interval: Option<CardInstallmentPlanInterval>,
    pub type_: CardInstallmentPlanType,
}

crate::record!(
    CardInstallmentPlan, "", false,
    ["count", "interval", "type"],
    [count, interval, type_],
);

crate::open_enum! {
    /// Values of `CardInstallmentPlan.interval`.
    pub enum CardInstallmentPlanInterval {
        Month = "month",
    }
}

crate::open_enum! {
    /// Values of `CardInstallmentPlan.type`.
    pub enum CardInstallmentPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}
