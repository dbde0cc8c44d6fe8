// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentMethodOptionsBoletoSetupFutureUsage, PaymentMethodOptionsCaptureMethod};

/// Held by `CheckoutSessionPaymentMethodOptions.klarna`, `PaymentIntentPaymentMethodOptions.cashapp`.
#[derive(Clone, Default)]
pub struct PaymentMethodOptionsCashapp {
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    pub setup_future_usage: Option<PaymentMethodOptionsBoletoSetupFutureUsage>,
}
crate::record!(
    PaymentMethodOptionsCashapp, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);
