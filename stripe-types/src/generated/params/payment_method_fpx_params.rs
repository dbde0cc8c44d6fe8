// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodFpxBank;

crate::params! {
    /// Held by `PaymentMethodDataParams.fpx`, `CreatePaymentMethod.fpx`.
    pub struct PaymentMethodFpxParams {
        required {
            bank: PaymentMethodFpxBank,
        }
    }
}
