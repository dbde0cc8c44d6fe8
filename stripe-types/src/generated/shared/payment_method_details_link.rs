// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.link`, `PaymentRecordDetails.link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsLink {
    pub country: Option<String>,
}

crate::record!(
    PaymentMethodDetailsLink, "", false,
    ["country"],
    [country],
);
