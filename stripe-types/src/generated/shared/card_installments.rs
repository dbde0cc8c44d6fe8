// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CardInstallmentPlan;

/// Held by `ConfirmationTokenPaymentMethodOptionsCard.installments`, `PaymentMethodDetailsCard.installments`, `PaymentRecordCardDetails.installments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardInstallments {
    pub plan: Option<Box<CardInstallmentPlan>>,
}

crate::record!(
    CardInstallments, "", false,
    ["plan"],
    [plan],
);
