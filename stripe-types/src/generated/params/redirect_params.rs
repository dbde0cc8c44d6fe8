// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `BillingPortalSessionFlowDataAfterCompletionParams.redirect`, `CreateSource.redirect`.
    pub struct RedirectParams {
        required {
            return_url: String,
        }
    }
}
