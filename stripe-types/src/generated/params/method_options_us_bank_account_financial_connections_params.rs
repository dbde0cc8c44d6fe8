// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{MethodOptionsUsBankAccountFinancialConnectionsFiltersParams, Permission, Prefetch};

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsUsBankAccountParams.financial_connections`, `SetupIntentPaymentMethodOptionsUsBankAccountParams.financial_connections`.
    pub struct MethodOptionsUsBankAccountFinancialConnectionsParams {
        optional {
            return_url: String,
        }
        boxed {
            filters: MethodOptionsUsBankAccountFinancialConnectionsFiltersParams,
        }
        lists {
            permissions: Permission,
            prefetch: Prefetch,
        }
    }
}
