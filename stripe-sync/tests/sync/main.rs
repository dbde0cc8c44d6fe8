//! Synchronising: what the rows hold, and whether the tables have all that the accounts have, and nothing else.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod absent;
mod accounts;
#[path = "../support/api.rs"]
mod api;
mod availability;
mod clock;
mod column_types;
mod columns;
mod crashes;
#[path = "../support/databases.rs"]
mod databases;
mod design;
mod endless;
mod expanded;
mod filters;
mod fixture;
mod hooks;
mod lost;
mod matching;
mod migrated;
mod missed_deletions;
mod models;
mod names;
#[cfg(feature = "uuid")]
mod own_keys;
mod poison;
mod prune;
mod refusals;
mod related;
mod reported_lists;
mod requests;
mod rows;
mod runs;
mod shapes;
#[path = "../support/mod.rs"]
mod support;
mod test_clocks;
mod types;
mod unlinked;
mod verify;
mod workers;

pub(crate) use databases::on_each_database;
