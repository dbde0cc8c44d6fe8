// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TransformQuantity.round`, `TransformUsage.round`, `PlanTransformUsageParams.round`.
    pub enum TransformUsageRound {
        Down = "down",
        Up = "up",
    }
}
