// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountIdentityBusinessDetailsIdNumbersType;

crate::params! {
    /// Held by `BusinessDetailsParams.id_numbers`, `V2AccountIdentityBusinessDetailsParams.id_numbers`.
    pub struct BusinessDetailsIdNumberParams {
        required {
            type_ = "type": V2AccountIdentityBusinessDetailsIdNumbersType,
            value: String,
        }
        optional {
            registrar: String,
        }
    }
}
