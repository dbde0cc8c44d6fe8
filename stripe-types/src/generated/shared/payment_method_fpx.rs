// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodFpxBank;

/// Held by `ConfirmationTokenPaymentMethodPreview.fpx`, `PaymentMethod.fpx`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodFpx {
    pub bank: PaymentMethodFpxBank,
}

crate::record!(
    PaymentMethodFpx, "", false,
    ["bank"],
    [bank],
);
