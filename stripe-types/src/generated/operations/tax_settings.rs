// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AddressParams, Expand, TaxSettings, TaxSettingsDefaultsTaxBehavior};

crate::operation! {
    /// `GET /v1/tax/settings`
    pub struct RetrieveTaxSettings: Get "/v1/tax/settings" Form => TaxSettings {
        lists {
            expand: Expand<TaxSettings>,
        }
    }
}

crate::params! {
    /// Held by `UpdateTaxSettings.defaults`.
    pub struct TaxSettingsDefaultsParams {
        optional {
            tax_behavior: TaxSettingsDefaultsTaxBehavior,
            tax_code: String,
        }
    }
}

crate::params! {
    /// Held by `UpdateTaxSettings.head_office`.
    pub struct TaxSettingsHeadOfficeParams {
        required {
            address: AddressParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/tax/settings`
    pub struct UpdateTaxSettings: Post "/v1/tax/settings" Form => TaxSettings {
        boxed {
            defaults: TaxSettingsDefaultsParams,
            head_office: TaxSettingsHeadOfficeParams,
        }
        lists {
            expand: Expand<TaxSettings>,
        }
    }
}
