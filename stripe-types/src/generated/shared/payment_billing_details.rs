// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by `PaymentEvaluationPaymentMethodDetails.billing_details`, `PaymentRecordDetails.billing_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentBillingDetails {
    pub address: Address,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
}

crate::record!(
    PaymentBillingDetails, "", false,
    ["address", "email", "name", "phone"],
    [address, email, name, phone],
);
