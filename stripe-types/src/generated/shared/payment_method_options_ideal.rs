// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsPixSetupFutureUsage;

/// Held by `CheckoutSessionPaymentMethodOptions.twint`, `PaymentIntentPaymentMethodOptions.alipay`, `PaymentIntentPaymentMethodOptions.ideal` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsIdeal {
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsIdeal, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);
