// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TaxSettingsTaxBehavior;

crate::params! {
    /// Held by [`UpdateTaxSettings::defaults`](crate::UpdateTaxSettings::defaults).
    pub struct TaxSettingsDefaultsParams {
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `inferred_by_currency`.
            tax_behavior: TaxSettingsTaxBehavior,
            /// Tax code.
            tax_code: String,
        }
    }
}

crate::params! {
    /// Held by [`TaxSettingsHeadOfficeParams::address`](crate::TaxSettingsHeadOfficeParams::address).
    pub struct TaxSettingsHeadOfficeAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`UpdateTaxSettings::head_office`](crate::UpdateTaxSettings::head_office).
    pub struct TaxSettingsHeadOfficeParams {
        required {
            /// Address.
            address: TaxSettingsHeadOfficeAddressParams,
        }
    }
}
