// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CardInstallmentPlanInterval, CardInstallmentPlanType};

/// Held by `InstallmentOptions.plan`, `CardInstallments.plan`, `PaymentMethodOptionsCardInstallments.available_plans` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
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
