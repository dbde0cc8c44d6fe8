// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Clearable;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsBacsDebitParams.mandate_options`, `PaymentMethodOptionsBacsDebitParams.mandate_options`, `SetupIntentPaymentMethodOptionsBacsDebitParams.mandate_options`.
    pub struct MandateOptionsParams {
        optional {
            reference_prefix: Clearable<String>,
        }
    }
}
