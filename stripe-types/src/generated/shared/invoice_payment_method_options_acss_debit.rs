// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{TransactionType, VerificationMethod};

/// Held by `InvoicesPaymentMethodOptions.acss_debit`, `SubscriptionPaymentMethodOptions.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsAcssDebit {
    pub mandate_options: Option<Box<InvoicePaymentMethodOptionsAcssDebitMandateOptions>>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    InvoicePaymentMethodOptionsAcssDebit, "", false,
    ["mandate_options", "verification_method"],
    [mandate_options, verification_method],
);

/// Held by `InvoicePaymentMethodOptionsAcssDebit.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    pub transaction_type: Option<TransactionType>,
}

crate::record!(
    InvoicePaymentMethodOptionsAcssDebitMandateOptions, "", false,
    ["transaction_type"],
    [transaction_type],
);
