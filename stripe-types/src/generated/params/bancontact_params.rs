// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodDetailsBancontactPreferredLanguage;

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.bancontact`, `InvoicePaymentSettingsPaymentMethodOptionsParams.bancontact`.
    pub struct BancontactParams {
        optional {
            preferred_language: PaymentMethodDetailsBancontactPreferredLanguage,
        }
    }
}
