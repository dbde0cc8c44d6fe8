// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TaxRate;

/// Held by [`Item::taxes`](crate::Item::taxes), [`ShippingCost::taxes`](crate::ShippingCost::taxes),
/// [`TotalDetailsBreakdown::taxes`](crate::TotalDetailsBreakdown::taxes).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemsTaxAmount {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Rate.
    pub rate: TaxRate,
    /// Taxability reason: one of 15 values; may be null or absent.
    pub taxability_reason: Option<LineItemsTaxAmountTaxabilityReason>,
    /// Taxable amount: in minor units of the currency; may be null or absent.
    pub taxable_amount: Option<i64>,
}

crate::record!(
    LineItemsTaxAmount, "", false,
    ["amount", "rate", "taxability_reason", "taxable_amount"],
    [amount, rate, taxability_reason, taxable_amount],
);

crate::open_enum! {
    /// Values of [`LineItemsTaxAmount::taxability_reason`](crate::LineItemsTaxAmount::taxability_reason).
    pub enum LineItemsTaxAmountTaxabilityReason {
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
