// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{TransactionType, VerificationMethod};

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
            verification_method: VerificationMethod,
        }
        boxed {
            mandate_options: AcssDebitMandateOptionsParams,
        }
    }
}
