//! The contract of every store.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod contract;
mod models;

mod any;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
