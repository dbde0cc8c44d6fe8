// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentIdealBank;

crate::params! {
    /// Held by `PaymentMethodDataParams.ideal`, `CreatePaymentMethod.ideal`.
    pub struct PaymentMethodIdealParams {
        optional {
            bank: PaymentIdealBank,
        }
    }
}
