// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CaptureMethod, SetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.klarna`, `PaymentIntentPaymentMethodOptions.cashapp`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCashapp {
    pub capture_method: Option<CaptureMethod>,
    pub setup_future_usage: Option<SetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsCashapp, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);
