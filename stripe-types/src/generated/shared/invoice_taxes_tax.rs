// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingCreditBalanceTransactionId, Boxed, DiscountId, Expandable, TaxRateId};

/// Held by [`LineItem::taxes`](crate::LineItem::taxes),
/// [`Invoice::total_taxes`](crate::Invoice::total_taxes),
/// [`CreditNote::total_taxes`](crate::CreditNote::total_taxes) and 1 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceTaxesTax {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Tax behavior: one of `exclusive`, `inclusive`.
    pub tax_behavior: InvoiceTaxesTaxTaxBehavior,
    /// Details where `type` is `tax_rate_details`. May be null or absent.
    pub tax_rate_details: Option<Boxed<InvoiceTaxesTaxRateDetails>>,
    /// Taxability reason: one of 16 values.
    pub taxability_reason: InvoiceTaxesTaxTaxabilityReason,
    /// Taxable amount: in minor units of the currency; may be null or absent.
    pub taxable_amount: Option<i64>,
    /// Type: one of `tax_rate_details`.
    pub type_: InvoiceTaxesTaxType,
}

crate::record!(
    InvoiceTaxesTax, "", false,
    ["amount", "tax_behavior", "tax_rate_details", "taxability_reason", "taxable_amount", "type"],
    [amount, tax_behavior, tax_rate_details, taxability_reason, taxable_amount, type_],
);

/// Held by [`InvoiceTaxesTax::tax_rate_details`](crate::InvoiceTaxesTax::tax_rate_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceTaxesTaxRateDetails {
    /// Tax rate: the id of a `tax_rate`; expandable.
    pub tax_rate: Expandable<TaxRateId>,
}

crate::record!(
    InvoiceTaxesTaxRateDetails, "", false,
    ["tax_rate"],
    [tax_rate],
);

crate::open_enum! {
    /// Values of [`InvoiceTaxesTax::tax_behavior`](crate::InvoiceTaxesTax::tax_behavior).
    pub enum InvoiceTaxesTaxTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

crate::open_enum! {
    /// Values of [`InvoiceTaxesTax::taxability_reason`](crate::InvoiceTaxesTax::taxability_reason).
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
    /// Values of [`InvoiceTaxesTax::type_`](crate::InvoiceTaxesTax::type_).
    pub enum InvoiceTaxesTaxType {
        TaxRateDetails = "tax_rate_details",
    }
}

/// Held by [`LineItem::pretax_credit_amounts`](crate::LineItem::pretax_credit_amounts),
/// [`CreditNote::pretax_credit_amounts`](crate::CreditNote::pretax_credit_amounts),
/// [`Invoice::total_pretax_credit_amounts`](crate::Invoice::total_pretax_credit_amounts) and 1 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct PretaxCreditAmount {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Details where `type` is `credit_balance_transaction`. The id of a
    /// `billing.credit_balance_transaction`; expandable; may be absent.
    pub credit_balance_transaction: Option<Expandable<BillingCreditBalanceTransactionId>>,
    /// Details where `type` is `discount`. The id of a `discount`; expandable; may be absent.
    pub discount: Option<Expandable<DiscountId>>,
    /// Type: one of `credit_balance_transaction`, `discount`.
    pub type_: PretaxCreditAmountType,
}

crate::record!(
    PretaxCreditAmount, "", false,
    ["amount", "credit_balance_transaction", "discount", "type"],
    [amount, credit_balance_transaction, discount, type_],
);

crate::open_enum! {
    /// Values of [`PretaxCreditAmount::type_`](crate::PretaxCreditAmount::type_).
    pub enum PretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }
}
