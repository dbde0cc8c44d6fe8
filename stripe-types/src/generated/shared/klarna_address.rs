// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.sofort`, `KlarnaPayerDetails.address`, `PaymentMethod.sofort` and 2 more.
#[derive(Clone, Default)]
pub struct KlarnaAddress {
    pub country: Option<String>,
}
crate::record!(
    KlarnaAddress, "", false,
    ["country"],
    [country],
);
