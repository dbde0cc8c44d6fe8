// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, TaxBehavior, TaxRateId};

/// Held by `CreditNote.total_taxes`, `CreditNoteLineItem.taxes`, `Invoice.total_taxes` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceTaxesTax {
    pub amount: i64,
    pub tax_behavior: TaxBehavior,
    pub tax_rate_details: Option<Box<InvoiceTaxesTaxRateDetails>>,
    pub taxability_reason: InvoiceTaxesTaxTaxabilityReason,
    pub taxable_amount: Option<i64>,
    pub type_: InvoiceTaxesTaxType,
}

crate::record!(
    InvoiceTaxesTax, "", false,
    ["amount", "tax_behavior", "tax_rate_details", "taxability_reason", "taxable_amount", "type"],
    [amount, tax_behavior, tax_rate_details, taxability_reason, taxable_amount, type_],
);

/// Held by `InvoiceTaxesTax.tax_rate_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceTaxesTaxRateDetails {
    pub tax_rate: Expandable<TaxRateId>,
}

crate::record!(
    InvoiceTaxesTaxRateDetails, "", false,
    ["tax_rate"],
    [tax_rate],
);

crate::open_enum! {
    /// Values of `InvoiceTaxesTax.taxability_reason`.
    pub enum InvoiceTaxesTaxTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotAvailable = "not_available",
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

crate::open_enum! {
    /// Values of `InvoiceTaxesTax.type`.
    pub enum InvoiceTaxesTaxType {
        TaxRateDetails = "tax_rate_details",
    }
}
