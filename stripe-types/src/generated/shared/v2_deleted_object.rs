// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by no other object.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2DeletedObject {
    /// Id.
    pub id: String,
    /// Object: may be absent.
    pub object: Option<String>,
}

crate::record!(
    V2DeletedObject, "", false,
    ["id", "object"],
    [id, object],
);
