// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodFpxBank;

/// Held by `PaymentMethodDetails.fpx`, `PaymentRecordDetails.fpx`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsFpx {
    pub bank: PaymentMethodFpxBank,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsFpx, "", false,
    ["bank", "transaction_id"],
    [bank, transaction_id],
);
