// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentIntentNextAction.redirect_to_url`, `SetupIntentNextAction.redirect_to_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentNextActionRedirectToUrl {
    pub return_url: Option<String>,
    pub url: Option<String>,
}

crate::record!(
    IntentNextActionRedirectToUrl, "", false,
    ["return_url", "url"],
    [return_url, url],
);
