// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.paynow`, `PaymentRecordDetails.paynow`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentPaynow {
    pub location: Option<String>,
    pub reader: Option<String>,
    pub reference: Option<String>,
}

crate::record!(
    PaymentPaynow, "", false,
    ["location", "reader", "reference"],
    [location, reader, reference],
);
