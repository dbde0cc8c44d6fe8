// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsFpxSetupFutureUsage;

/// Held by `CheckoutSessionPaymentMethodOptions.alipay`, `CheckoutSessionPaymentMethodOptions.bancontact`, `CheckoutSessionPaymentMethodOptions.eps` and 20 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsFpx {
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsFpx, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);
