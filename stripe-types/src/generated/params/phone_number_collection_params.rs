// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `BillingPortalConfigurationFeaturesParams.invoice_history`, `CreateBillingPortalConfiguration.login_page`, `UpdateBillingPortalConfigurationFeaturesParams.invoice_history` and 11 more.
    pub struct PhoneNumberCollectionParams {
        required {
            enabled: bool,
        }
    }
}
