// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Bic, PaymentIdealBank};

/// Held by `ConfirmationTokenPaymentMethodPreview.ideal`, `PaymentMethod.ideal`.
#[derive(Clone, Default)]
pub struct PaymentMethodIdeal {
    pub bank: Option<PaymentIdealBank>,
    pub bic: Option<Bic>,
}

crate::record!(
    PaymentMethodIdeal, "", false,
    ["bank", "bic"],
    [bank, bic],
);
