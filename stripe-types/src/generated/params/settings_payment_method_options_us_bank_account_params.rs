// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{FiltersParams, InvoicePaymentMethodOptionsAcssDebitVerificationMethod, Permission, Prefetch};

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsUsBankAccountParams.financial_connections`.
    pub struct MethodOptionsUsBankAccountFinancialConnectionsParams {
        boxed {
            filters: FiltersParams,
        }
        lists {
            permissions: Permission,
            prefetch: Prefetch,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.us_bank_account`, `InvoicePaymentSettingsPaymentMethodOptionsParams.us_bank_account`.
    pub struct PaymentSettingsPaymentMethodOptionsUsBankAccountParams {
        optional {
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            financial_connections: MethodOptionsUsBankAccountFinancialConnectionsParams,
        }
    }
}
