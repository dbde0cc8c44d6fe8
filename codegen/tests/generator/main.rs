//! The output of the generator and its reports.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod additive;
mod builder;
mod bump;
mod diff;
mod docs;
mod fixups;
mod golden;
mod models;
mod names;
mod openapi;
mod pinned;
mod project;
mod vendor;
