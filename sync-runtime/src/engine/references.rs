//! References: the parents that rows refer to, and the order of models by them.

pub(crate) mod order;
pub(crate) mod parents;
pub(crate) mod requested;

pub use order::reachable as with_children;
