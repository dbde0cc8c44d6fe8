// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Decimal};

/// Held by [`IssuingTransaction::amount_details`](crate::IssuingTransaction::amount_details),
/// [`IssuingAuthorization::amount_details`](crate::IssuingAuthorization::amount_details),
/// [`IssuingAuthorizationRequest::amount_details`](crate::IssuingAuthorizationRequest::amount_details) and 1
/// more.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAmountDetails {
    /// Atm fee: in minor units of the currency; may be null or absent.
    pub atm_fee: Option<i64>,
    /// Cashback amount: in minor units of the currency; may be null or absent.
    pub cashback_amount: Option<i64>,
}

crate::record!(
    IssuingAmountDetails, "", false,
    ["atm_fee", "cashback_amount"],
    [atm_fee, cashback_amount],
);

/// Held by [`IssuingTransaction::merchant_data`](crate::IssuingTransaction::merchant_data),
/// [`IssuingAuthorization::merchant_data`](crate::IssuingAuthorization::merchant_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationMerchantData {
    /// Category.
    pub category: String,
    /// Category code.
    pub category_code: String,
    /// City: may be null or absent.
    pub city: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Network id.
    pub network_id: String,
    /// Postal code: may be null or absent.
    pub postal_code: Option<String>,
    /// State: may be null or absent.
    pub state: Option<String>,
    /// Tax id: may be null or absent.
    pub tax_id: Option<String>,
    /// Terminal id: may be null or absent.
    pub terminal_id: Option<String>,
    /// Url: may be null or absent.
    pub url: Option<String>,
}

crate::record!(
    IssuingAuthorizationMerchantData, "", false,
    [
        "category", "category_code", "city", "country", "name", "network_id", "postal_code", "state",
        "tax_id", "terminal_id", "url",
    ],
    [category, category_code, city, country, name, network_id, postal_code, state, tax_id, terminal_id, url],
);

/// Held by [`IssuingFleetReportedBreakdown::fuel`](crate::IssuingFleetReportedBreakdown::fuel).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingFleetFuelPriceData {
    /// Gross amount decimal: an exact decimal; may be null or absent.
    pub gross_amount_decimal: Option<Decimal>,
}

crate::record!(
    IssuingFleetFuelPriceData, "", false,
    ["gross_amount_decimal"],
    [gross_amount_decimal],
);

/// Held by [`IssuingFleetReportedBreakdown::non_fuel`](crate::IssuingFleetReportedBreakdown::non_fuel).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingFleetNonFuelPriceData {
    /// Gross amount decimal: an exact decimal; may be null or absent.
    pub gross_amount_decimal: Option<Decimal>,
}

crate::record!(
    IssuingFleetNonFuelPriceData, "", false,
    ["gross_amount_decimal"],
    [gross_amount_decimal],
);

/// Held by
/// [`IssuingTransactionFleetData::reported_breakdown`](crate::IssuingTransactionFleetData::reported_breakdown),
/// [`IssuingAuthorizationFleetData::reported_breakdown`](crate::IssuingAuthorizationFleetData::reported_breakdown).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingFleetReportedBreakdown {
    /// Fuel: may be null or absent.
    pub fuel: Option<Boxed<IssuingFleetFuelPriceData>>,
    /// Non fuel: may be null or absent.
    pub non_fuel: Option<Boxed<IssuingFleetNonFuelPriceData>>,
    /// Tax: may be null or absent.
    pub tax: Option<Boxed<IssuingFleetTaxData>>,
}

crate::record!(
    IssuingFleetReportedBreakdown, "", false,
    ["fuel", "non_fuel", "tax"],
    [fuel, non_fuel, tax],
);

/// Held by [`IssuingFleetReportedBreakdown::tax`](crate::IssuingFleetReportedBreakdown::tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingFleetTaxData {
    /// Local amount decimal: an exact decimal; may be null or absent.
    pub local_amount_decimal: Option<Decimal>,
    /// National amount decimal: an exact decimal; may be null or absent.
    pub national_amount_decimal: Option<Decimal>,
}

crate::record!(
    IssuingFleetTaxData, "", false,
    ["local_amount_decimal", "national_amount_decimal"],
    [local_amount_decimal, national_amount_decimal],
);
