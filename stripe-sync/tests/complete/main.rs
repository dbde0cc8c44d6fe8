//! Whether the tables have all that the accounts have, and nothing else: pruning, verifying, several accounts.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod accounts;
#[path = "../support/databases.rs"]
mod databases;
mod fixture;
mod prune;
mod requests;
mod verify;
mod workers;

pub(crate) use databases::on_each_database;
