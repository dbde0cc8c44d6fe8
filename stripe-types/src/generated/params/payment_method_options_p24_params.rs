// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsFpxSetupFutureUsage;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.p24`, `PaymentMethodOptionsParams.p24`.
    pub struct PaymentMethodOptionsP24Params {
        optional {
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
            tos_shown_and_accepted: bool,
        }
    }
}
