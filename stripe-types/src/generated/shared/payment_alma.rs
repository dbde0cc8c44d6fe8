// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentAlma.installments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlmaInstallments {
    pub count: i64,
}

crate::record!(
    AlmaInstallments, "", false,
    ["count"],
    [count],
);

/// Held by `PaymentMethodDetails.alma`, `PaymentRecordDetails.alma`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAlma {
    pub installments: Option<Box<AlmaInstallments>>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentAlma, "", false,
    ["installments", "transaction_id"],
    [installments, transaction_id],
);
