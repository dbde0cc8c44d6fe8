// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.link`, `PaymentRecordDetails.link`.
#[derive(Clone, Default)]
pub struct PaymentMethodDetailsLink {
    pub country: Option<String>,
}

crate::record!(
    PaymentMethodDetailsLink, "", false,
    ["country"],
    [country],
);
