// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by `PaymentEvaluationPaymentDetails.shipping_details`, `PaymentAttemptRecord.shipping_details`, `PaymentRecord.shipping_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentShipping {
    pub address: Address,
    pub name: Option<String>,
    pub phone: Option<String>,
}

crate::record!(
    PaymentShipping, "", false,
    ["address", "name", "phone"],
    [address, name, phone],
);
