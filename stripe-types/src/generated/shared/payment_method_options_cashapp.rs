// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentMethodOptionsAlmaCaptureMethod, PaymentMethodOptionsSetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.klarna`, `PaymentIntentPaymentMethodOptions.cashapp`.
#[derive(Clone, Default)]
pub struct PaymentMethodOptionsCashapp {
    pub capture_method: Option<PaymentMethodOptionsAlmaCaptureMethod>,
    pub setup_future_usage: Option<PaymentMethodOptionsSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsCashapp, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);
