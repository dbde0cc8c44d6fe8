// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by [`LinkedAccountOptionsCommon::filters`](crate::LinkedAccountOptionsCommon::filters),
/// [`InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions::filters`](crate::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions::filters).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedAccountOptionsFilters {
    /// Account subcategories: one of `checking`, `savings`; may be absent.
    pub account_subcategories: Option<Vec<LinkedAccountOptionsFiltersAccountSubcategory>>,
}

crate::record!(
    LinkedAccountOptionsFilters, "", false,
    ["account_subcategories"],
    [account_subcategories],
);

crate::open_enum! {
    /// Values of
    /// [`LinkedAccountOptionsFilters::account_subcategories`](crate::LinkedAccountOptionsFilters::account_subcategories),
    /// [`InvoiceUsBankAccountFinancialConnectionsFiltersParams::account_subcategories`](crate::InvoiceUsBankAccountFinancialConnectionsFiltersParams::account_subcategories),
    /// [`SetupIntentUsBankAccountFinancialConnectionsFiltersParams::account_subcategories`](crate::SetupIntentUsBankAccountFinancialConnectionsFiltersParams::account_subcategories)
    /// and 2 more.
    pub enum LinkedAccountOptionsFiltersAccountSubcategory {
        Checking = "checking",
        Savings = "savings",
    }
}

/// Held by
/// [`InvoicePaymentMethodOptionsUpi::mandate_options`](crate::InvoicePaymentMethodOptionsUpi::mandate_options),
/// [`CheckoutUpiPaymentMethodOptions::mandate_options`](crate::CheckoutUpiPaymentMethodOptions::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptionsUpi {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount type: one of `fixed`, `maximum`; may be null or absent.
    pub amount_type: Option<MandateOptionsUpiAmountType>,
    /// Description: at most 20 characters; may be null or absent.
    pub description: Option<String>,
    /// End date: a time in seconds since 1970; may be null or absent.
    pub end_date: Option<Timestamp>,
}

crate::record!(
    MandateOptionsUpi, "", false,
    ["amount", "amount_type", "description", "end_date"],
    [amount, amount_type, description, end_date],
);

crate::open_enum! {
    /// Values of [`MandateOptionsUpi::amount_type`](crate::MandateOptionsUpi::amount_type),
    /// [`InvoiceUpiMandateOptionsParams::amount_type`](crate::InvoiceUpiMandateOptionsParams::amount_type),
    /// [`SubscriptionUpiMandateOptionsParams::amount_type`](crate::SubscriptionUpiMandateOptionsParams::amount_type)
    /// and 2 more.
    pub enum MandateOptionsUpiAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}
