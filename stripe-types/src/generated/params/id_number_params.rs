// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountIdNumbersType;

crate::params! {
    /// Held by `V2AccountTokenIdentityIndividualParams.id_numbers`, `V2AccountIdentityIndividualParams.id_numbers`, `CreateV2CoreAccountPersonToken.id_numbers` and 2 more.
    pub struct IdNumberParams {
        required {
            type_ = "type": V2AccountIdNumbersType,
            value: String,
        }
    }
}
