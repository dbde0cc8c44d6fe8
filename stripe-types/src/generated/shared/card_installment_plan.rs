// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`CardInstallments::plan`](crate::CardInstallments::plan),
/// [`InstallmentOptions::plan`](crate::InstallmentOptions::plan),
/// [`PaymentMethodOptionsCardInstallments::plan`](crate::PaymentMethodOptionsCardInstallments::plan) and 2
/// more.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardInstallmentPlan {
    /// Count: may be null or absent.
    pub count: Option<i64>,
    /// Interval: one of `month`; may be null or absent.
    pub interval: Option<CardInstallmentPlanInterval>,
    /// Type: one of `bonus`, `fixed_count`, `revolving`.
    pub type_: CardInstallmentPlanType,
}

crate::record!(
    CardInstallmentPlan, "", false,
    ["count", "interval", "type"],
    [count, interval, type_],
);

crate::open_enum! {
    /// Values of [`CardInstallmentPlan::interval`](crate::CardInstallmentPlan::interval),
    /// [`ConfirmationTokenInstallmentPlanParams::interval`](crate::ConfirmationTokenInstallmentPlanParams::interval),
    /// [`PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams::interval`](crate::PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams::interval).
    pub enum CardInstallmentPlanInterval {
        Month = "month",
    }
}

crate::open_enum! {
    /// Values of [`CardInstallmentPlan::type_`](crate::CardInstallmentPlan::type_),
    /// [`ConfirmationTokenInstallmentPlanParams::type_`](crate::ConfirmationTokenInstallmentPlanParams::type_),
    /// [`PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams::type_`](crate::PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams::type_).
    pub enum CardInstallmentPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}
