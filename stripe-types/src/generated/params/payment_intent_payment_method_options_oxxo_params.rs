// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsFpxSetupFutureUsage;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.konbini`, `CheckoutSessionPaymentMethodOptionsParams.oxxo`, `PaymentIntentPaymentMethodOptionsParams.oxxo`.
    pub struct PaymentIntentPaymentMethodOptionsOxxoParams {
        optional {
            expires_after_days: i64,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}
