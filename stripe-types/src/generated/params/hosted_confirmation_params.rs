// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `BillingPortalSessionFlowDataAfterCompletionParams.hosted_confirmation`, `PaymentLinkAfterCompletionParams.hosted_confirmation`.
    pub struct HostedConfirmationParams {
        optional {
            custom_message: String,
        }
    }
}
