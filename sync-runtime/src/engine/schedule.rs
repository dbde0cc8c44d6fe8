//! The schedule of a backfill: slots, leases, splits, concurrency and progress.

pub(crate) mod leases;
pub(crate) mod probe;
pub(crate) mod progress;
pub(crate) mod slots;
pub(crate) mod split;
