// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{FiltersParams, FinancialConnectionsAccountPermission, FinancialConnectionsSessionPrefetch};

crate::params! {
    /// Held by `PaymentMethodOptionsUsBankAccountParams.financial_connections`, `SetupIntentPaymentMethodOptionsUsBankAccountParams.financial_connections`.
    pub struct FinancialConnectionsParams {
        optional {
            return_url: String,
        }
        boxed {
            filters: FiltersParams,
        }
        lists {
            permissions: FinancialConnectionsAccountPermission,
            prefetch: FinancialConnectionsSessionPrefetch,
        }
    }
}
