// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PreferredLanguage;

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.bancontact`, `InvoicePaymentSettingsPaymentMethodOptionsParams.bancontact`.
    pub struct BancontactParams {
        optional {
            preferred_language: PreferredLanguage,
        }
    }
}
