// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountSettingsParams.branding`, `UpdateAccountSettingsParams.branding`, `V2AccountConfigurationMerchantParams.branding` and 1 more.
    pub struct BrandingParams {
        optional {
            icon: String,
            logo: String,
            primary_color: String,
            secondary_color: String,
        }
    }
}
