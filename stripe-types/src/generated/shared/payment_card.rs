// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentCardPlan;

/// Held by `ConfirmationTokenPaymentMethodOptionsCard.installments`, `PaymentMethodDetailsCard.installments`, `PaymentRecordCardDetails.installments`.
#[derive(Clone, Default)]
pub struct PaymentCard {
    pub plan: Option<Box<PaymentCardPlan>>,
}
crate::record!(
    PaymentCard, "", false,
    ["plan"],
    [plan],
);
