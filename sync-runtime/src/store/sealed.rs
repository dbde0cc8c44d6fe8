//! [`Sealed`]: keeps other crates from implementing the contracts of stores, so that these may grow.

/// A store of this crate.
pub trait Sealed: Send + Sync {}
