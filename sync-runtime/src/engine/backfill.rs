//! The backfill: from the lists of all models to the tables.

pub(crate) mod availability;
pub(crate) mod catch_up;
mod instants;
mod missing_rows;
mod models;
pub(crate) mod prune;
pub(crate) mod sublists;
pub(crate) mod walk;
pub(crate) mod windows;
