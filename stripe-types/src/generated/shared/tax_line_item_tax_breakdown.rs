// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Boxed;

crate::open_enum! {
    /// Values of [`TaxCalculationLineItem::tax_behavior`](crate::TaxCalculationLineItem::tax_behavior),
    /// [`TaxCalculationLineItemParams::tax_behavior`](crate::TaxCalculationLineItemParams::tax_behavior).
    pub enum TaxCalculationLineItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

/// Held by [`TaxLineItemTaxBreakdown::jurisdiction`](crate::TaxLineItemTaxBreakdown::jurisdiction).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxJurisdiction {
    /// Country.
    pub country: String,
    /// Display name.
    pub display_name: String,
    /// Level: one of `city`, `country`, `county`, `district`, `state`.
    pub level: TaxJurisdictionLevel,
    /// State: may be null or absent.
    pub state: Option<String>,
}

crate::record!(
    TaxJurisdiction, "", false,
    ["country", "display_name", "level", "state"],
    [country, display_name, level, state],
);

crate::open_enum! {
    /// Values of [`TaxJurisdiction::level`](crate::TaxJurisdiction::level).
    pub enum TaxJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        State = "state",
    }
}

/// Held by [`TaxCalculationLineItem::tax_breakdown`](crate::TaxCalculationLineItem::tax_breakdown),
/// [`TaxCalculationShippingCost::tax_breakdown`](crate::TaxCalculationShippingCost::tax_breakdown).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxLineItemTaxBreakdown {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Jurisdiction.
    pub jurisdiction: TaxJurisdiction,
    /// Sourcing: one of `destination`, `origin`.
    pub sourcing: TaxLineItemTaxBreakdownSourcing,
    /// Tax rate details: may be null or absent.
    pub tax_rate_details: Option<Boxed<TaxLineItemTaxRateDetails>>,
    /// Taxability reason: one of 15 values.
    pub taxability_reason: TaxLineItemTaxBreakdownTaxabilityReason,
    /// Taxable amount: in minor units of the currency.
    pub taxable_amount: i64,
}

crate::record!(
    TaxLineItemTaxBreakdown, "", false,
    ["amount", "jurisdiction", "sourcing", "tax_rate_details", "taxability_reason", "taxable_amount"],
    [amount, jurisdiction, sourcing, tax_rate_details, taxability_reason, taxable_amount],
);

crate::open_enum! {
    /// Values of [`TaxLineItemTaxBreakdown::sourcing`](crate::TaxLineItemTaxBreakdown::sourcing).
    pub enum TaxLineItemTaxBreakdownSourcing {
        Destination = "destination",
        Origin = "origin",
    }
}

crate::open_enum! {
    /// Values of
    /// [`TaxLineItemTaxBreakdown::taxability_reason`](crate::TaxLineItemTaxBreakdown::taxability_reason).
    pub enum TaxLineItemTaxBreakdownTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }
}

/// Held by [`TaxLineItemTaxBreakdown::tax_rate_details`](crate::TaxLineItemTaxBreakdown::tax_rate_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxLineItemTaxRateDetails {
    /// Display name.
    pub display_name: String,
    /// Percentage decimal.
    pub percentage_decimal: String,
    /// Tax type: one of 14 values.
    pub tax_type: TaxLineItemTaxRateDetailsTaxType,
}

crate::record!(
    TaxLineItemTaxRateDetails, "", false,
    ["display_name", "percentage_decimal", "tax_type"],
    [display_name, percentage_decimal, tax_type],
);

crate::open_enum! {
    /// Values of [`TaxLineItemTaxRateDetails::tax_type`](crate::TaxLineItemTaxRateDetails::tax_type).
    pub enum TaxLineItemTaxRateDetailsTaxType {
        AmusementTax = "amusement_tax",
        CommunicationsTax = "communications_tax",
        Gst = "gst",
        Hst = "hst",
        Igst = "igst",
        Jct = "jct",
        LeaseTax = "lease_tax",
        Pst = "pst",
        Qst = "qst",
        RetailDeliveryFee = "retail_delivery_fee",
        Rst = "rst",
        SalesTax = "sales_tax",
        ServiceTax = "service_tax",
        Vat = "vat",
    }
}
