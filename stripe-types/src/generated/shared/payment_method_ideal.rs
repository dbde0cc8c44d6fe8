// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentIdealBank, PaymentIdealBic};

/// Held by `ConfirmationTokenPaymentMethodPreview.ideal`, `PaymentMethod.ideal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodIdeal {
    pub bank: Option<PaymentIdealBank>,
    pub bic: Option<PaymentIdealBic>,
}

crate::record!(
    PaymentMethodIdeal, "", false,
    ["bank", "bic"],
    [bank, bic],
);
