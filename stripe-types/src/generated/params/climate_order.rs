// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Clearable;

crate::params! {
    /// Held by [`CreateClimateOrder::beneficiary`](crate::CreateClimateOrder::beneficiary).
    pub struct ClimateOrderBeneficiaryParams {
        required {
            /// Public name.
            public_name: String,
        }
    }
}

crate::params! {
    /// Held by [`UpdateClimateOrder::beneficiary`](crate::UpdateClimateOrder::beneficiary).
    pub struct UpdateClimateOrderBeneficiaryParams {
        required {
            /// Public name: can be cleared.
            public_name: Clearable<String>,
        }
    }
}
