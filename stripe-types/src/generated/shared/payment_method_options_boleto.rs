// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SetupFutureUsage;

/// Held by `CheckoutSessionPaymentMethodOptions.boleto`, `PaymentIntentPaymentMethodOptions.boleto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBoleto {
    pub expires_after_days: i64,
    pub setup_future_usage: Option<SetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsBoleto, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);
