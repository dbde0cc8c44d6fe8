// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.link`, `PaymentMethod.link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodLink {
    pub email: Option<String>,
}

crate::record!(
    PaymentMethodLink, "", false,
    ["email"],
    [email],
);
