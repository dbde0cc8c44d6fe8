// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodDetailsBancontactPreferredLanguage;

crate::params! {
    /// Held by `SubscriptionPaymentSettingsPaymentMethodOptionsParams.bancontact`, `InvoicePaymentSettingsPaymentMethodOptionsParams.bancontact`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsBancontactParams {
        optional {
            preferred_language: PaymentMethodDetailsBancontactPreferredLanguage,
        }
    }
}
