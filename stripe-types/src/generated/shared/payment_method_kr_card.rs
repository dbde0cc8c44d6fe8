// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodKrCardBrand;

/// Held by `ConfirmationTokenPaymentMethodPreview.kr_card`, `PaymentMethod.kr_card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodKrCard {
    pub brand: Option<PaymentMethodKrCardBrand>,
    pub last4: Option<String>,
}

crate::record!(
    PaymentMethodKrCard, "", false,
    ["brand", "last4"],
    [brand, last4],
);
