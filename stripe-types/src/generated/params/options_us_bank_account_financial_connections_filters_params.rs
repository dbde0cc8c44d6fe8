// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentUsBankAccountAccountType;

crate::params! {
    /// Held by `OptionsUsBankAccountFinancialConnectionsParams.filters`, `MethodOptionsUsBankAccountFinancialConnectionsParams.filters`.
    pub struct MethodOptionsUsBankAccountFinancialConnectionsFiltersParams {
        lists {
            account_subcategories: PaymentUsBankAccountAccountType,
        }
    }
}
