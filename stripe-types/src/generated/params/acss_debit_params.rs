// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{InvoicePaymentMethodOptionsAcssDebitVerificationMethod, TransactionType};

crate::params! {
    /// Held by `AcssDebitParams.mandate_options`.
    pub struct AcssDebitMandateOptionsParams {
        optional {
            transaction_type: TransactionType,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.acss_debit`, `InvoicePaymentSettingsPaymentMethodOptionsParams.acss_debit`.
    pub struct AcssDebitParams {
        optional {
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            mandate_options: AcssDebitMandateOptionsParams,
        }
    }
}
