// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PreferredLanguage;

/// Held by `InvoicesPaymentMethodOptions.bancontact`, `SubscriptionPaymentMethodOptions.bancontact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsBancontact {
    pub preferred_language: PreferredLanguage,
}

crate::record!(
    InvoicePaymentMethodOptionsBancontact, "", false,
    ["preferred_language"],
    [preferred_language],
);
