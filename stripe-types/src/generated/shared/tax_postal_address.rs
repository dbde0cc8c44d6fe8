// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `TaxCustomerDetails.address`, `TaxShipFromDetails.address`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxPostalAddress {
    pub city: Option<String>,
    pub country: String,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

crate::record!(
    TaxPostalAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state"],
    [city, country, line1, line2, postal_code, state],
);
