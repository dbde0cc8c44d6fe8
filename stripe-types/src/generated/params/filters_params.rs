// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentUsBankAccountAccountType;

crate::params! {
    /// Held by `MethodOptionsUsBankAccountFinancialConnectionsParams.filters`, `FinancialConnectionsParams.filters`.
    pub struct FiltersParams {
        lists {
            account_subcategories: PaymentUsBankAccountAccountType,
        }
    }
}
