// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::LegalEntityDob;

/// Held by `ConfirmationTokenPaymentMethodPreview.klarna`, `PaymentMethod.klarna`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodKlarna {
    pub dob: Option<Box<LegalEntityDob>>,
}

crate::record!(
    PaymentMethodKlarna, "", false,
    ["dob"],
    [dob],
);
