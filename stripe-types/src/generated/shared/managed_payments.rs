// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`PaymentLink::managed_payments`](crate::PaymentLink::managed_payments),
/// [`SetupIntent::managed_payments`](crate::SetupIntent::managed_payments),
/// [`Subscription::managed_payments`](crate::Subscription::managed_payments) and 2 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedPayments {
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    ManagedPayments, "", false,
    ["enabled"],
    [enabled],
);
