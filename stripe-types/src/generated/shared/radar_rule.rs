// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by no other object.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadarRule {
    pub id: String,
    pub action: String,
    pub predicate: String,
}

crate::record!(
    RadarRule, "", false,
    ["id", "action", "predicate"],
    [id, action, predicate],
);
