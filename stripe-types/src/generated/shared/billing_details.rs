// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by `Charge.billing_details`, `ConfirmationTokenPaymentMethodPreview.billing_details`, `PaymentMethod.billing_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingDetails {
    pub address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tax_id: Option<String>,
}

crate::record!(
    BillingDetails, "", false,
    ["address", "email", "name", "phone", "tax_id"],
    [address, email, name, phone, tax_id],
);
