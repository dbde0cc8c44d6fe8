// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, MandateOptionsUpi};

/// Held by [`InvoicesPaymentMethodOptions::upi`](crate::InvoicesPaymentMethodOptions::upi),
/// [`SetupIntentPaymentMethodOptions::upi`](crate::SetupIntentPaymentMethodOptions::upi),
/// [`SubscriptionPaymentMethodOptions::upi`](crate::SubscriptionPaymentMethodOptions::upi).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUpi {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<MandateOptionsUpi>>,
}

crate::record!(
    InvoicePaymentMethodOptionsUpi, "", false,
    ["mandate_options"],
    [mandate_options],
);
