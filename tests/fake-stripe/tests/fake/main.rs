//! Tests of the answers of the fake. One program, because each takes long to link.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod access;
mod actions;
mod api;
mod billing;
mod connect;
mod deliveries;
mod objects;
mod operations;
mod payments;
mod process;
mod properties;
mod renewals;
mod repeats;
mod support;
mod writes;
