// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.sofort`, `PaymentMethod.sofort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodSofort {
    pub country: Option<String>,
}

crate::record!(
    PaymentMethodSofort, "", false,
    ["country"],
    [country],
);
