//! Events on their way from the account to the tables, whatever becomes of them.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod accounts;
mod binary;
mod chaos;
mod command;
mod console;
mod convergence;
#[path = "../support/databases.rs"]
mod databases;
mod endpoint;
mod filter;
mod fixture;
mod gone;
mod handlers;
mod keys;
mod kill;
mod kinds;
mod limits;
mod listen;
mod log;
mod modes;
mod operations;
mod order;
mod platform;
mod poll;
mod pooled;
mod process;
mod receiver;
mod redact;
mod refusals;
mod refusing;
mod replay;
mod revoked;
#[path = "../support/schema.rs"]
mod schema;
mod serve;
mod tables;
mod testing;
mod upgrade;

pub(crate) use databases::on_each_database;
