// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{InvoicePaymentMethodOptionsAcssDebitVerificationMethod, TransactionType};

crate::params! {
    /// Held by `SubscriptionPaymentSettingsPaymentMethodOptionsParams.acss_debit`, `InvoicePaymentSettingsPaymentMethodOptionsParams.acss_debit`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams {
        optional {
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            mandate_options: SettingsPaymentMethodOptionsAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams.mandate_options`.
    pub struct SettingsPaymentMethodOptionsAcssDebitMandateOptionsParams {
        optional {
            transaction_type: TransactionType,
        }
    }
}
