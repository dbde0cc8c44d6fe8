// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

/// Held by `IssuingFleetReportedBreakdown.fuel`, `IssuingFleetReportedBreakdown.non_fuel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingFleetFuelPriceData {
    pub gross_amount_decimal: Option<Decimal>,
}

crate::record!(
    IssuingFleetFuelPriceData, "", false,
    ["gross_amount_decimal"],
    [gross_amount_decimal],
);

/// Held by `IssuingAuthorizationFleetData.reported_breakdown`, `IssuingTransactionFleetData.reported_breakdown`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingFleetReportedBreakdown {
    pub fuel: Option<Box<IssuingFleetFuelPriceData>>,
    pub non_fuel: Option<Box<IssuingFleetFuelPriceData>>,
    pub tax: Option<Box<IssuingFleetTaxData>>,
}

crate::record!(
    IssuingFleetReportedBreakdown, "", false,
    ["fuel", "non_fuel", "tax"],
    [fuel, non_fuel, tax],
);

/// Held by `IssuingFleetReportedBreakdown.tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingFleetTaxData {
    pub local_amount_decimal: Option<Decimal>,
    pub national_amount_decimal: Option<Decimal>,
}

crate::record!(
    IssuingFleetTaxData, "", false,
    ["local_amount_decimal", "national_amount_decimal"],
    [local_amount_decimal, national_amount_decimal],
);
