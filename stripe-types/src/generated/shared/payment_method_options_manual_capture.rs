// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CaptureMethod, PaymentMethodOptionsFpxSetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.affirm`, `CheckoutSessionPaymentMethodOptions.afterpay_clearpay`, `CheckoutSessionPaymentMethodOptions.cashapp` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsManualCapture {
    pub capture_method: Option<CaptureMethod>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsManualCapture, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);
