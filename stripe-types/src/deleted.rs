//! What is left of deleted objects.

/// What Stripe answers for a deleted object: `{id, object, deleted: true}`.
#[derive(Clone, Default)]
pub struct Deleted<I> {
    /// The id that the object had.
    pub id: I,
    /// The kind of object.
    pub object: String,
    /// Always true.
    pub deleted: bool,
}

crate::record!(Deleted<I>, "", true, ["id", "object", "deleted"], [id, object, deleted]);
