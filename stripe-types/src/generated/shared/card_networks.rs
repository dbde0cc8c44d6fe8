// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodCard.networks`, `PaymentMethodCardPresent.networks`, `PaymentMethodInteracPresent.networks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardNetworks {
    pub available: Vec<String>,
    pub preferred: Option<String>,
}

crate::record!(
    CardNetworks, "", false,
    ["available", "preferred"],
    [available, preferred],
);
