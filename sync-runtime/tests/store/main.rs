//! What holds for every store, whatever the order in which things come.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod contract;
mod models;

mod any;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
