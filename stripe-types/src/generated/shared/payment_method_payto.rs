// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.payto`, `PaymentMethod.payto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodPayto {
    pub bsb_number: Option<String>,
    pub last4: Option<String>,
    pub pay_id: Option<String>,
}

crate::record!(
    PaymentMethodPayto, "", false,
    ["bsb_number", "last4", "pay_id"],
    [bsb_number, last4, pay_id],
);
