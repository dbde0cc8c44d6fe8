// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    FiltersParams, FinancialConnectionsAccountPermission, FinancialConnectionsSessionPrefetch,
    VerificationMethod,
};

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsUsBankAccountParams.financial_connections`.
    pub struct MethodOptionsUsBankAccountFinancialConnectionsParams {
        boxed {
            filters: FiltersParams,
        }
        lists {
            permissions: FinancialConnectionsAccountPermission,
            prefetch: FinancialConnectionsSessionPrefetch,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.us_bank_account`, `InvoicePaymentSettingsPaymentMethodOptionsParams.us_bank_account`.
    pub struct PaymentSettingsPaymentMethodOptionsUsBankAccountParams {
        optional {
            verification_method: VerificationMethod,
        }
        boxed {
            financial_connections: MethodOptionsUsBankAccountFinancialConnectionsParams,
        }
    }
}
