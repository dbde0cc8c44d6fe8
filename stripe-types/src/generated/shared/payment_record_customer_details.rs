// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CustomerId;

/// Held by `PaymentAttemptRecord.customer_details`, `PaymentRecord.customer_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordCustomerDetails {
    pub customer: Option<CustomerId>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
}

crate::record!(
    PaymentRecordCustomerDetails, "", false,
    ["customer", "email", "name", "phone"],
    [customer, email, name, phone],
);
