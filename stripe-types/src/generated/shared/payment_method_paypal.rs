// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.paypal`, `PaymentMethod.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodPaypal {
    pub country: Option<String>,
    pub payer_email: Option<String>,
    pub payer_id: Option<String>,
}

crate::record!(
    PaymentMethodPaypal, "", false,
    ["country", "payer_email", "payer_id"],
    [country, payer_email, payer_id],
);
