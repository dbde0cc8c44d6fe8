// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentMethodOptionsCaptureMethod, PaymentMethodOptionsSetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.affirm`, `CheckoutSessionPaymentMethodOptions.afterpay_clearpay`, `CheckoutSessionPaymentMethodOptions.cashapp` and 2 more.
#[derive(Clone, Default)]
pub struct PaymentMethodOptions {
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    pub setup_future_usage: Option<PaymentMethodOptionsSetupFutureUsage>,
}
crate::record!(
    PaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);
