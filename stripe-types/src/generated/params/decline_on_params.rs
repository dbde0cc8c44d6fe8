// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountSettingsCardPaymentsParams.decline_on`, `V2AccountConfigurationMerchantCardPaymentsParams.decline_on`.
    pub struct DeclineOnParams {
        optional {
            avs_failure: bool,
            cvc_failure: bool,
        }
    }
}
