// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountSettingsParams.bacs_debit_payments`, `UpdateAccountSettingsParams.bacs_debit_payments`, `V2AccountConfigurationMerchantParams.bacs_debit_payments` and 1 more.
    pub struct BacsDebitPaymentsParams {
        optional {
            display_name: String,
        }
    }
}
