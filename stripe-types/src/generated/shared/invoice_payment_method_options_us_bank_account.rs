// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    FinancialConnectionsAccountPermission, FinancialConnectionsSessionPrefetch, LinkedAccountOptionsFilters,
    VerificationMethod,
};

/// Held by `InvoicesPaymentMethodOptions.us_bank_account`, `SubscriptionPaymentMethodOptions.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<Box<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions>>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    InvoicePaymentMethodOptionsUsBankAccount, "", false,
    ["financial_connections", "verification_method"],
    [financial_connections, verification_method],
);

/// Held by `InvoicePaymentMethodOptionsUsBankAccount.financial_connections`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    pub filters: Option<Box<LinkedAccountOptionsFilters>>,
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
}

crate::record!(
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions, "", false,
    ["filters", "permissions", "prefetch"],
    [filters, permissions, prefetch],
);
