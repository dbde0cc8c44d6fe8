// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.adaptive_pricing`, `CustomerSessionComponents.pricing_table`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionPricing {
    pub enabled: bool,
}

crate::record!(
    SessionPricing, "", false,
    ["enabled"],
    [enabled],
);
