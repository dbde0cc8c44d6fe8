// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodDetailsBancontactPreferredLanguage;

/// Held by `InvoicesPaymentMethodOptions.bancontact`, `SubscriptionPaymentMethodOptions.bancontact`.
#[derive(Clone, Default)]
pub struct InvoicePaymentMethodOptionsBancontact {
    pub preferred_language: PaymentMethodDetailsBancontactPreferredLanguage,
}

crate::record!(
    InvoicePaymentMethodOptionsBancontact, "", false,
    ["preferred_language"],
    [preferred_language],
);
