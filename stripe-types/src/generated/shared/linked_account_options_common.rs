// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    FinancialConnectionsAccountPermission, FinancialConnectionsSessionPrefetch, LinkedAccountOptionsFilters,
};

/// Held by `CheckoutUsBankAccountPaymentMethodOptions.financial_connections`, `PaymentIntentPaymentMethodOptionsUsBankAccount.financial_connections`, `SetupIntentPaymentMethodOptionsUsBankAccount.financial_connections`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedAccountOptionsCommon {
    pub filters: Option<Box<LinkedAccountOptionsFilters>>,
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
    pub return_url: Option<String>,
}

crate::record!(
    LinkedAccountOptionsCommon, "", false,
    ["filters", "permissions", "prefetch", "return_url"],
    [filters, permissions, prefetch, return_url],
);
