// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsFpxSetupFutureUsage;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.alipay`, `CheckoutSessionPaymentMethodOptionsParams.bancontact`, `CheckoutSessionPaymentMethodOptionsParams.crypto` and 18 more.
    pub struct PaymentMethodOptionsEpsParams {
        optional {
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}
