// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsFpxSetupFutureUsage;

/// Held by `CheckoutSessionPaymentMethodOptions.oxxo`, `PaymentIntentPaymentMethodOptions.oxxo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsOxxo {
    pub expires_after_days: i64,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsOxxo, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);
