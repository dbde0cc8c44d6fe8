// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsFpxSetupFutureUsage;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.konbini`, `CheckoutSessionPaymentMethodOptionsParams.oxxo`, `PaymentMethodOptionsParams.oxxo`.
    pub struct PaymentMethodOptionsOxxoParams {
        optional {
            expires_after_days: i64,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}
