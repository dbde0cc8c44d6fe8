// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by `Charge.shipping`, `Customer.shipping`, `Invoice.customer_shipping` and 3 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shipping {
    pub address: Option<Box<Address>>,
    pub carrier: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tracking_number: Option<String>,
}

crate::record!(
    Shipping, "", false,
    ["address", "carrier", "name", "phone", "tracking_number"],
    [address, carrier, name, phone, tracking_number],
);
