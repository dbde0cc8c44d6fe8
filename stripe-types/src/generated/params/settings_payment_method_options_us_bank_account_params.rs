// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
    MethodOptionsUsBankAccountFinancialConnectionsFiltersParams, Permission, Prefetch,
};

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsUsBankAccountParams.financial_connections`.
    pub struct OptionsUsBankAccountFinancialConnectionsParams {
        boxed {
            filters: MethodOptionsUsBankAccountFinancialConnectionsFiltersParams,
        }
        lists {
            permissions: Permission,
            prefetch: Prefetch,
        }
    }
}

crate::params! {
    /// Held by `SubscriptionPaymentSettingsPaymentMethodOptionsParams.us_bank_account`, `InvoicePaymentSettingsPaymentMethodOptionsParams.us_bank_account`.
    pub struct PaymentSettingsPaymentMethodOptionsUsBankAccountParams {
        optional {
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            financial_connections: OptionsUsBankAccountFinancialConnectionsParams,
        }
    }
}
