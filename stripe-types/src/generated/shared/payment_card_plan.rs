// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `InstallmentOptions.plan`, `PaymentCard.plan`, `PaymentMethodOptionsCardInstallments.available_plans` and 1 more.
#[derive(Clone, Default)]
pub struct PaymentCardPlan {
    pub count: Option<i64>,
    pub interval: Option<PaymentCardPlanInterval>,
    pub type_: PaymentCardPlanType,
}
crate::record!(
    PaymentCardPlan, "", false,
    ["count", "interval", "type"],
    [count, interval, type_],
);

crate::open_enum! {
    /// Values of `PaymentCardPlan.interval`.
    pub enum PaymentCardPlanInterval {
        Month = "month",
    }
}

crate::open_enum! {
    /// Values of `PaymentCardPlan.type`.
    pub enum PaymentCardPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}
