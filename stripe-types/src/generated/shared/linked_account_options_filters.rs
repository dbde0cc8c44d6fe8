// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentUsBankAccountAccountType;

/// Held by `InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions.filters`, `LinkedAccountOptionsCommon.filters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedAccountOptionsFilters {
    pub account_subcategories: Option<Vec<PaymentUsBankAccountAccountType>>,
}

crate::record!(
    LinkedAccountOptionsFilters, "", false,
    ["account_subcategories"],
    [account_subcategories],
);
