// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentP24Bank;

/// Held by `PaymentMethodDetails.p24`, `PaymentRecordDetails.p24`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentP24 {
    pub bank: Option<PaymentP24Bank>,
    pub reference: Option<String>,
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentP24, "", false,
    ["bank", "reference", "verified_name"],
    [bank, reference, verified_name],
);
