// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TransformUsageRound;

crate::params! {
    /// Held by `CreatePlan.transform_usage`, `CreatePrice.transform_quantity`.
    pub struct PlanTransformUsageParams {
        required {
            divide_by: i64,
            round: TransformUsageRound,
        }
    }
}
