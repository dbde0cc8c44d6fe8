// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentP24Bank;

/// Held by `ConfirmationTokenPaymentMethodPreview.p24`, `PaymentMethod.p24`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodP24 {
    pub bank: Option<PaymentP24Bank>,
}

crate::record!(
    PaymentMethodP24, "", false,
    ["bank"],
    [bank],
);
