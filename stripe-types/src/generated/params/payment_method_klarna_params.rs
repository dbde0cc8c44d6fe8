// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PersonDobParams;

crate::params! {
    /// Held by `PaymentMethodDataParams.klarna`, `CreatePaymentMethod.klarna`.
    pub struct PaymentMethodKlarnaParams {
        boxed {
            dob: PersonDobParams,
        }
    }
}
