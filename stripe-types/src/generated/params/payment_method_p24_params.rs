// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentP24Bank;

crate::params! {
    /// Held by `PaymentMethodDataParams.p24`, `CreatePaymentMethod.p24`.
    pub struct PaymentMethodP24Params {
        optional {
            bank: PaymentP24Bank,
        }
    }
}
