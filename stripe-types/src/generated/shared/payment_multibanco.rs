// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.multibanco`, `PaymentRecordDetails.multibanco`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMultibanco {
    pub entity: Option<String>,
    pub reference: Option<String>,
}

crate::record!(
    PaymentMultibanco, "", false,
    ["entity", "reference"],
    [entity, reference],
);
