// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.managed_payments`, `PaymentIntent.managed_payments`, `PaymentLink.managed_payments` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedPayments {
    pub enabled: bool,
}

crate::record!(
    ManagedPayments, "", false,
    ["enabled"],
    [enabled],
);
