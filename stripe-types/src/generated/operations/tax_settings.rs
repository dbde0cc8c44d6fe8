// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, TaxSettings, TaxSettingsDefaultsParams, TaxSettingsHeadOfficeParams};

crate::operation! {
    /// Retrieves tax settings.
    ///
    /// `GET /v1/tax/settings`, by the cargo feature `tax_settings`.
    /// [Reference](https://docs.stripe.com/api/tax/settings/retrieve)
    pub struct RetrieveTaxSettings: Get "/v1/tax/settings" Form => TaxSettings {
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxSettings>,
        }
    }
}

crate::operation! {
    /// Updates tax settings.
    ///
    /// `POST /v1/tax/settings`, by the cargo feature `tax_settings`.
    /// [Reference](https://docs.stripe.com/api/tax/settings/create)
    pub struct UpdateTaxSettings: Post "/v1/tax/settings" Form => TaxSettings {
        boxed {
            /// Defaults.
            defaults: TaxSettingsDefaultsParams,
            /// Head office.
            head_office: TaxSettingsHeadOfficeParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxSettings>,
        }
    }
}
