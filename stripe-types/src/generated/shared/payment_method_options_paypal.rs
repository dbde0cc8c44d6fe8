// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CaptureMethod, PaymentMethodOptionsPixSetupFutureUsage};

/// Held by `CheckoutSessionPaymentMethodOptions.paypal`, `PaymentIntentPaymentMethodOptions.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPaypal {
    pub capture_method: Option<CaptureMethod>,
    pub preferred_locale: Option<String>,
    pub reference: Option<String>,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsPaypal, "", false,
    ["capture_method", "preferred_locale", "reference", "setup_future_usage"],
    [capture_method, preferred_locale, reference, setup_future_usage],
);
