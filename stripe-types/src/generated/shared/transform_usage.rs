// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `Plan.transform_usage`, `Price.transform_quantity`.
#[derive(Clone, Default)]
pub struct TransformUsage {
    pub divide_by: i64,
    pub round: TransformUsageRound,
}
crate::record!(
    TransformUsage, "", false,
    ["divide_by", "round"],
    [divide_by, round],
);

crate::open_enum! {
    /// Values of `TransformUsage.round`.
    pub enum TransformUsageRound {
        Down = "down",
        Up = "up",
    }
}
