// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, CustomerId, Expand, List, NestedList, Object, ObjectInfo, ShippingRateId,
    TaxCalculationLineItem, TaxCustomerDetails, TaxLineItemTaxBreakdown, TaxRateFlatAmount,
    TaxShipFromDetails, Timestamp,
};

/// The object `tax.calculation`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCalculation {
    /// The id, unique within the account. May be null or absent.
    pub id: Option<String>,
    /// Amount total: in minor units of `currency`.
    pub amount_total: i64,
    /// Currency.
    pub currency: Currency,
    /// Customer: the id of a `customer`; may be null or absent.
    pub customer: Option<CustomerId>,
    /// Customer details.
    pub customer_details: TaxCustomerDetails,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// Line items: expand it by [`EXPAND_LINE_ITEMS`](Self::EXPAND_LINE_ITEMS); absent unless expanded.
    pub line_items: Option<List<TaxCalculationLineItem>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Ship from details: may be null or absent.
    pub ship_from_details: Option<Boxed<TaxShipFromDetails>>,
    /// Shipping cost: may be null or absent.
    pub shipping_cost: Option<Boxed<TaxCalculationShippingCost>>,
    /// Tax amount exclusive: in minor units of `currency`.
    pub tax_amount_exclusive: i64,
    /// Tax amount inclusive: in minor units of `currency`.
    pub tax_amount_inclusive: i64,
    /// Tax breakdown.
    pub tax_breakdown: Vec<TaxBreakdown>,
    /// Tax date: a time in seconds since 1970.
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
    type Expanded = Self;
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
        only_expanded: &["line_items"],
        nested_lists: &[
            NestedList { path: "line_items", items: &["tax.calculation_line_item"], always: false },
        ],
        events: &[],
    };
}

impl TaxCalculation {
    pub const EXPAND_LINE_ITEMS: Expand<Self> = Expand::list("line_items");
}

/// Held by [`TaxCalculation::tax_breakdown`](crate::TaxCalculation::tax_breakdown).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Inclusive.
    pub inclusive: bool,
    /// Tax rate details.
    pub tax_rate_details: TaxRateDetails,
    /// Taxability reason: one of 15 values.
    pub taxability_reason: TaxCalculationTaxabilityReason,
    /// Taxable amount: in minor units of the currency.
    pub taxable_amount: i64,
}

crate::record!(
    TaxBreakdown, "", false,
    ["amount", "inclusive", "tax_rate_details", "taxability_reason", "taxable_amount"],
    [amount, inclusive, tax_rate_details, taxability_reason, taxable_amount],
);

crate::open_enum! {
    /// Values of [`TaxRateDetails::rate_type`](crate::TaxRateDetails::rate_type).
    pub enum TaxCalculationRateType {
        FlatAmount = "flat_amount",
        Percentage = "percentage",
    }
}

/// Held by [`TaxCalculation::shipping_cost`](crate::TaxCalculation::shipping_cost).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCalculationShippingCost {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Amount tax: in minor units of the currency.
    pub amount_tax: i64,
    /// Shipping rate: the id of a `shipping_rate`; may be absent.
    pub shipping_rate: Option<ShippingRateId>,
    /// Tax behavior: one of `exclusive`, `inclusive`.
    pub tax_behavior: TaxCalculationTaxBehavior,
    /// Tax breakdown: may be absent.
    pub tax_breakdown: Option<Vec<TaxLineItemTaxBreakdown>>,
    /// Tax code.
    pub tax_code: String,
}

crate::record!(
    TaxCalculationShippingCost, "", false,
    ["amount", "amount_tax", "shipping_rate", "tax_behavior", "tax_breakdown", "tax_code"],
    [amount, amount_tax, shipping_rate, tax_behavior, tax_breakdown, tax_code],
);

crate::open_enum! {
    /// Values of
    /// [`TaxCalculationShippingCost::tax_behavior`](crate::TaxCalculationShippingCost::tax_behavior),
    /// [`TaxCalculationShippingCostParams::tax_behavior`](crate::TaxCalculationShippingCostParams::tax_behavior).
    pub enum TaxCalculationTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

crate::open_enum! {
    /// Values of [`TaxRateDetails::tax_type`](crate::TaxRateDetails::tax_type).
    pub enum TaxCalculationTaxType {
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

crate::open_enum! {
    /// Values of [`TaxBreakdown::taxability_reason`](crate::TaxBreakdown::taxability_reason).
    pub enum TaxCalculationTaxabilityReason {
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

/// Held by [`TaxBreakdown::tax_rate_details`](crate::TaxBreakdown::tax_rate_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRateDetails {
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Flat amount: may be null or absent.
    pub flat_amount: Option<Boxed<TaxRateFlatAmount>>,
    /// Percentage decimal.
    pub percentage_decimal: String,
    /// Rate type: one of `flat_amount`, `percentage`; may be null or absent.
    pub rate_type: Option<TaxCalculationRateType>,
    /// State: may be null or absent.
    pub state: Option<String>,
    /// Tax type: one of 14 values; may be null or absent.
    pub tax_type: Option<TaxCalculationTaxType>,
}

crate::record!(
    TaxRateDetails, "", false,
    ["country", "flat_amount", "percentage_decimal", "rate_type", "state", "tax_type"],
    [country, flat_amount, percentage_decimal, rate_type, state, tax_type],
);
