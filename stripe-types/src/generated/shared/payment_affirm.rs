// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.affirm`, `PaymentRecordDetails.affirm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAffirm {
    pub location: Option<String>,
    pub reader: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentAffirm, "", false,
    ["location", "reader", "transaction_id"],
    [location, reader, transaction_id],
);
