// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.oxxo`, `PaymentRecordDetails.oxxo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentOxxo {
    pub number: Option<String>,
}

crate::record!(
    PaymentOxxo, "", false,
    ["number"],
    [number],
);
