// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentEpsBank;

/// Held by `PaymentMethodDetails.eps`, `PaymentRecordDetails.eps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEps {
    pub bank: Option<PaymentEpsBank>,
    pub verified_name: Option<String>,
}

crate::record!(
    PaymentEps, "", false,
    ["bank", "verified_name"],
    [bank, verified_name],
);
