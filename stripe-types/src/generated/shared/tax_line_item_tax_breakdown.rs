// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{TaxType, TaxabilityReason};

/// Held by `TaxLineItemTaxBreakdown.jurisdiction`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxJurisdiction {
    pub country: String,
    pub display_name: String,
    pub level: TaxJurisdictionLevel,
    pub state: Option<String>,
}

crate::record!(
    TaxJurisdiction, "", false,
    ["country", "display_name", "level", "state"],
    [country, display_name, level, state],
);

crate::open_enum! {
    /// Values of `TaxJurisdiction.level`.
    pub enum TaxJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        State = "state",
    }
}

/// Held by `TaxCalculationLineItem.tax_breakdown`, `TaxCalculationShippingCost.tax_breakdown`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxLineItemTaxBreakdown {
    pub amount: i64,
    pub jurisdiction: TaxJurisdiction,
    pub sourcing: TaxLineItemTaxBreakdownSourcing,
    pub tax_rate_details: Option<Box<TaxLineItemTaxRateDetails>>,
    pub taxability_reason: TaxabilityReason,
    pub taxable_amount: i64,
}

crate::record!(
    TaxLineItemTaxBreakdown, "", false,
    ["amount", "jurisdiction", "sourcing", "tax_rate_details", "taxability_reason", "taxable_amount"],
    [amount, jurisdiction, sourcing, tax_rate_details, taxability_reason, taxable_amount],
);

crate::open_enum! {
    /// Values of `TaxLineItemTaxBreakdown.sourcing`.
    pub enum TaxLineItemTaxBreakdownSourcing {
        Destination = "destination",
        Origin = "origin",
    }
}

/// Held by `TaxLineItemTaxBreakdown.tax_rate_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxLineItemTaxRateDetails {
    pub display_name: String,
    pub percentage_decimal: String,
    pub tax_type: TaxType,
}

crate::record!(
    TaxLineItemTaxRateDetails, "", false,
    ["display_name", "percentage_decimal", "tax_type"],
    [display_name, percentage_decimal, tax_type],
);
