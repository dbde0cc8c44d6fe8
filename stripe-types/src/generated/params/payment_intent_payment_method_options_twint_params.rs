// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsPixSetupFutureUsage;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.demo_pay`, `CheckoutSessionPaymentMethodOptionsParams.twint`, `PaymentIntentPaymentMethodOptionsParams.twint`.
    pub struct PaymentIntentPaymentMethodOptionsTwintParams {
        optional {
            setup_future_usage: PaymentMethodOptionsPixSetupFutureUsage,
        }
    }
}
