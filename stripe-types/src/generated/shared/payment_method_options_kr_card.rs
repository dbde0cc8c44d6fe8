// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CaptureMethod, PaymentMethodOptionsPixSetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.amazon_pay`, `CheckoutSessionPaymentMethodOptions.kakao_pay`, `CheckoutSessionPaymentMethodOptions.kr_card` and 9 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKrCard {
    pub capture_method: Option<CaptureMethod>,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsKrCard, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);
