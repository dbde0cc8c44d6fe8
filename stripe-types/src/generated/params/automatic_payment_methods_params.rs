// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AmountIncludesIof;

crate::params! {
    /// Held by `CreatePaymentIntent.automatic_payment_methods`, `CreateSetupIntent.automatic_payment_methods`.
    pub struct AutomaticPaymentMethodsParams {
        required {
            enabled: bool,
        }
        optional {
            allow_redirects: AmountIncludesIof,
        }
    }
}
