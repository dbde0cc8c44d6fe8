// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AutomaticTaxStatus, ConnectAccountReference};

/// Held by `CheckoutSession.automatic_tax`, `Quote.automatic_tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteAutomaticTax {
    pub enabled: bool,
    pub liability: Option<Box<ConnectAccountReference>>,
    pub provider: Option<String>,
    pub status: Option<AutomaticTaxStatus>,
}

crate::record!(
    QuoteAutomaticTax, "", false,
    ["enabled", "liability", "provider", "status"],
    [enabled, liability, provider, status],
);
