// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    InvoicePaymentMethodOptionsAcssDebitVerificationMethod, LinkedAccountOptionsFilters, Permission,
    Prefetch,
};

/// Held by `InvoicesPaymentMethodOptions.us_bank_account`, `SubscriptionPaymentMethodOptions.us_bank_account`.
#[derive(Clone, Default)]
pub struct InvoicePaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<Box<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions>>,
    pub verification_method: Option<InvoicePaymentMethodOptionsAcssDebitVerificationMethod>,
}

crate::record!(
    InvoicePaymentMethodOptionsUsBankAccount, "", false,
    ["financial_connections", "verification_method"],
    [financial_connections, verification_method],
);

/// Held by `InvoicePaymentMethodOptionsUsBankAccount.financial_connections`.
#[derive(Clone, Default)]
pub struct InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    pub filters: Option<Box<LinkedAccountOptionsFilters>>,
    pub permissions: Option<Vec<Permission>>,
    pub prefetch: Option<Vec<Prefetch>>,
}

crate::record!(
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions, "", false,
    ["filters", "permissions", "prefetch"],
    [filters, permissions, prefetch],
);
