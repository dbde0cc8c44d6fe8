// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateUpi;

/// Held by `InvoicesPaymentMethodOptions.upi`, `SetupIntentPaymentMethodOptions.upi`, `SubscriptionPaymentMethodOptions.upi`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUpi {
    pub mandate_options: Option<Box<MandateUpi>>,
}

crate::record!(
    InvoicePaymentMethodOptionsUpi, "", false,
    ["mandate_options"],
    [mandate_options],
);
