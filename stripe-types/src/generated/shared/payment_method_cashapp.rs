// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.cashapp`, `PaymentMethod.cashapp`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCashapp {
    pub buyer_id: Option<String>,
    pub cashtag: Option<String>,
}

crate::record!(
    PaymentMethodCashapp, "", false,
    ["buyer_id", "cashtag"],
    [buyer_id, cashtag],
);
