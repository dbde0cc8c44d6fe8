// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentLinkAfterCompletion.hosted_confirmation`, `BillingPortalFlowsFlowAfterCompletion.hosted_confirmation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionConfirmation {
    pub custom_message: Option<String>,
}

crate::record!(
    CompletionConfirmation, "", false,
    ["custom_message"],
    [custom_message],
);
