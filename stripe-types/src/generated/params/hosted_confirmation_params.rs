// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `BillingPortalSessionFlowDataAfterCompletionParams.hosted_confirmation`, `AfterCompletionParams.hosted_confirmation`.
    pub struct HostedConfirmationParams {
        optional {
            custom_message: String,
        }
    }
}
