//! The backfill: from the lists of all models to the tables.

pub(crate) mod availability;
mod catch_up;
mod instants;
mod job;
pub(crate) mod list_walk;
mod missed_deletions;
mod missing_rows;
mod model;
mod need;
mod owner;
mod pages;
mod parents;
mod pass;
mod prune;
mod related;
pub(crate) mod run;
pub(crate) mod sink;
pub(crate) mod sub_list_read;
mod sublists;
pub(crate) mod walk;
mod windows;
