// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TaxIdType;

/// Held by `Invoice.customer_tax_ids`, `CheckoutSessionCustomerDetails.tax_ids`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceTaxId {
    pub type_: TaxIdType,
    pub value: Option<String>,
}

crate::record!(
    InvoiceTaxId, "", false,
    ["type", "value"],
    [type_, value],
);
