// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentEpsBank;

crate::params! {
    /// Held by `PaymentMethodDataParams.eps`, `CreatePaymentMethod.eps`.
    pub struct PaymentMethodEpsParams {
        optional {
            bank: PaymentEpsBank,
        }
    }
}
