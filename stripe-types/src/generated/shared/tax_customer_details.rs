// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    TaxCustomerDetailsAddressSource, TaxCustomerDetailsTaxabilityOverride, TaxIdType, TaxPostalAddress,
};

/// Held by `TaxCalculation.customer_details`, `TaxTransaction.customer_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxCustomerDetails {
    pub address: Option<Box<TaxPostalAddress>>,
    pub address_source: Option<TaxCustomerDetailsAddressSource>,
    pub ip_address: Option<String>,
    pub tax_ids: Vec<TaxCustomerDetailsTaxId>,
    pub taxability_override: TaxCustomerDetailsTaxabilityOverride,
}

crate::record!(
    TaxCustomerDetails, "", false,
    ["address", "address_source", "ip_address", "tax_ids", "taxability_override"],
    [address, address_source, ip_address, tax_ids, taxability_override],
);

/// Held by `TaxCustomerDetails.tax_ids`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxCustomerDetailsTaxId {
    pub type_: TaxIdType,
    pub value: String,
}

crate::record!(
    TaxCustomerDetailsTaxId, "", false,
    ["type", "value"],
    [type_, value],
);
