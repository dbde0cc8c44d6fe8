// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentMethodOptionsMandateOptionsDebit, SetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.bacs_debit`, `CheckoutSessionPaymentMethodOptions.sepa_debit`, `PaymentIntentPaymentMethodOptions.bacs_debit` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsDebit>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub target_date: Option<String>,
}

crate::record!(
    PaymentMethodOptions, "", false,
    ["mandate_options", "setup_future_usage", "target_date"],
    [mandate_options, setup_future_usage, target_date],
);
