// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentEpsBank;

/// Held by `ConfirmationTokenPaymentMethodPreview.eps`, `PaymentMethod.eps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodEps {
    pub bank: Option<PaymentEpsBank>,
}

crate::record!(
    PaymentMethodEps, "", false,
    ["bank"],
    [bank],
);
