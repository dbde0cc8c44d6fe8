// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, TaxIdType};

/// Held by [`TaxCalculation::customer_details`](crate::TaxCalculation::customer_details),
/// [`TaxTransaction::customer_details`](crate::TaxTransaction::customer_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCustomerDetails {
    /// Address: may be null or absent.
    pub address: Option<Boxed<TaxPostalAddress>>,
    /// Address source: one of `billing`, `shipping`; may be null or absent.
    pub address_source: Option<TaxCustomerDetailsAddressSource>,
    /// Ip address: may be null or absent.
    pub ip_address: Option<String>,
    /// Tax ids.
    pub tax_ids: Vec<TaxCustomerDetailsTaxId>,
    /// Taxability override: one of `customer_exempt`, `none`, `reverse_charge`.
    pub taxability_override: TaxCustomerDetailsTaxabilityOverride,
}

crate::record!(
    TaxCustomerDetails, "", false,
    ["address", "address_source", "ip_address", "tax_ids", "taxability_override"],
    [address, address_source, ip_address, tax_ids, taxability_override],
);

crate::open_enum! {
    /// Values of [`TaxCustomerDetails::address_source`](crate::TaxCustomerDetails::address_source),
    /// [`TaxCalculationCustomerDetailsParams::address_source`](crate::TaxCalculationCustomerDetailsParams::address_source).
    pub enum TaxCustomerDetailsAddressSource {
        Billing = "billing",
        Shipping = "shipping",
    }
}

/// Held by [`TaxCustomerDetails::tax_ids`](crate::TaxCustomerDetails::tax_ids).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCustomerDetailsTaxId {
    /// Type: one of 117 values.
    pub type_: TaxIdType,
    /// Value.
    pub value: String,
}

crate::record!(
    TaxCustomerDetailsTaxId, "", false,
    ["type", "value"],
    [type_, value],
);

crate::open_enum! {
    /// Values of [`TaxCustomerDetails::taxability_override`](crate::TaxCustomerDetails::taxability_override),
    /// [`TaxCalculationCustomerDetailsParams::taxability_override`](crate::TaxCalculationCustomerDetailsParams::taxability_override).
    pub enum TaxCustomerDetailsTaxabilityOverride {
        CustomerExempt = "customer_exempt",
        None = "none",
        ReverseCharge = "reverse_charge",
    }
}

/// Held by [`TaxCustomerDetails::address`](crate::TaxCustomerDetails::address),
/// [`TaxShipFromDetails::address`](crate::TaxShipFromDetails::address).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxPostalAddress {
    /// City: may be null or absent.
    pub city: Option<String>,
    /// Country.
    pub country: String,
    /// Line1: may be null or absent.
    pub line1: Option<String>,
    /// Line2: may be null or absent.
    pub line2: Option<String>,
    /// Postal code: may be null or absent.
    pub postal_code: Option<String>,
    /// State: may be null or absent.
    pub state: Option<String>,
}

crate::record!(
    TaxPostalAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state"],
    [city, country, line1, line2, postal_code, state],
);

/// Held by [`TaxCalculation::ship_from_details`](crate::TaxCalculation::ship_from_details),
/// [`TaxTransaction::ship_from_details`](crate::TaxTransaction::ship_from_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxShipFromDetails {
    /// Address.
    pub address: TaxPostalAddress,
}

crate::record!(
    TaxShipFromDetails, "", false,
    ["address"],
    [address],
);
