// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Clearable;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsBacsDebitParams.mandate_options`, `PaymentIntentPaymentMethodOptionsBacsDebitParams.mandate_options`, `SetupIntentPaymentMethodOptionsBacsDebitParams.mandate_options`.
    pub struct SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams {
        optional {
            reference_prefix: Clearable<String>,
        }
    }
}
