// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerId, List, NestedList, Object, ObjectInfo, RateType, ShippingRateId, TaxBehavior,
    TaxCalculationLineItem, TaxCustomerDetails, TaxLineItemTaxBreakdown, TaxRateFlatAmount,
    TaxShipFromDetails, TaxType, TaxabilityReason, Timestamp,
};

/// The object `tax.calculation`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxCalculation {
    pub id: Option<String>,
    pub amount_total: i64,
    pub currency: Currency,
    pub customer: Option<CustomerId>,
    pub customer_details: TaxCustomerDetails,
    pub expires_at: Option<Timestamp>,
    pub line_items: Option<List<TaxCalculationLineItem>>,
    pub livemode: bool,
    pub ship_from_details: Option<Box<TaxShipFromDetails>>,
    pub shipping_cost: Option<Box<TaxCalculationShippingCost>>,
    pub tax_amount_exclusive: i64,
    pub tax_amount_inclusive: i64,
    pub tax_breakdown: Vec<TaxBreakdown>,
    pub tax_date: Timestamp,
}

crate::record!(
    TaxCalculation, "tax.calculation", false,
    [
        "id", "amount_total", "currency", "customer", "customer_details", "expires_at", "line_items",
        "livemode", "ship_from_details", "shipping_cost", "tax_amount_exclusive", "tax_amount_inclusive",
        "tax_breakdown", "tax_date",
    ],
    [
        id, amount_total, currency, customer, customer_details, expires_at, line_items, livemode,
        ship_from_details, shipping_cost, tax_amount_exclusive, tax_amount_inclusive, tax_breakdown,
        tax_date,
    ],
);

impl Object for TaxCalculation {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax.calculation",
        type_name: "TaxCalculation",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/tax/calculations/{calculation}"),
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[
            NestedList { path: "line_items", items: &["tax.calculation_line_item"], always: false },
        ],
        events: &[],
    };
}

/// Held by `TaxCalculation.tax_breakdown`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxBreakdown {
    pub amount: i64,
    pub inclusive: bool,
    pub tax_rate_details: TaxRateDetails,
    pub taxability_reason: TaxabilityReason,
    pub taxable_amount: i64,
}

crate::record!(
    TaxBreakdown, "", false,
    ["amount", "inclusive", "tax_rate_details", "taxability_reason", "taxable_amount"],
    [amount, inclusive, tax_rate_details, taxability_reason, taxable_amount],
);

/// Held by `TaxCalculation.shipping_cost`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxCalculationShippingCost {
    pub amount: i64,
    pub amount_tax: i64,
    pub shipping_rate: Option<ShippingRateId>,
    pub tax_behavior: TaxBehavior,
    pub tax_breakdown: Option<Vec<TaxLineItemTaxBreakdown>>,
    pub tax_code: String,
}

crate::record!(
    TaxCalculationShippingCost, "", false,
    ["amount", "amount_tax", "shipping_rate", "tax_behavior", "tax_breakdown", "tax_code"],
    [amount, amount_tax, shipping_rate, tax_behavior, tax_breakdown, tax_code],
);

/// Held by `TaxBreakdown.tax_rate_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRateDetails {
    pub country: Option<String>,
    pub flat_amount: Option<Box<TaxRateFlatAmount>>,
    pub percentage_decimal: String,
    pub rate_type: Option<RateType>,
    pub state: Option<String>,
    pub tax_type: Option<TaxType>,
}

crate::record!(
    TaxRateDetails, "", false,
    ["country", "flat_amount", "percentage_decimal", "rate_type", "state", "tax_type"],
    [country, flat_amount, percentage_decimal, rate_type, state, tax_type],
);
