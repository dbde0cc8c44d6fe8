// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DefaultFor, PaymentSchedule, TransactionType};

/// Held by `CheckoutAcssDebitPaymentMethodOptions.mandate_options`, `SetupIntentPaymentMethodOptionsAcssDebit.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateOptionsAcssDebit {
    pub custom_mandate_url: Option<String>,
    pub default_for: Option<Vec<DefaultFor>>,
    pub interval_description: Option<String>,
    pub payment_schedule: Option<PaymentSchedule>,
    pub transaction_type: Option<TransactionType>,
}

crate::record!(
    MandateOptionsAcssDebit, "", false,
    ["custom_mandate_url", "default_for", "interval_description", "payment_schedule", "transaction_type"],
    [custom_mandate_url, default_for, interval_description, payment_schedule, transaction_type],
);
