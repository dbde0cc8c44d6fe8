// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsPixSetupFutureUsage;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.demo_pay`, `CheckoutSessionPaymentMethodOptionsParams.twint`, `PaymentMethodOptionsParams.twint`.
    pub struct PaymentMethodOptionsTwintParams {
        optional {
            setup_future_usage: PaymentMethodOptionsPixSetupFutureUsage,
        }
    }
}
