// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentMethodOptionsAlmaCaptureMethod, PaymentMethodOptionsFpxSetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.affirm`, `CheckoutSessionPaymentMethodOptions.afterpay_clearpay`, `CheckoutSessionPaymentMethodOptions.cashapp` and 2 more.
#[derive(Clone, Default)]
pub struct PaymentMethodOptionsManualCapture {
    pub capture_method: Option<PaymentMethodOptionsAlmaCaptureMethod>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsManualCapture, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);
