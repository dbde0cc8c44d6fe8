//! Tests of the answers of the fake. One program, because each takes long to link.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod access;
mod actions;
mod api;
mod billing;
mod catalog;
mod checkout;
mod connect;
mod credits;
mod deliveries;
mod faults;
mod objects;
mod operations;
mod parameters;
mod payments;
mod process;
mod properties;
mod renewals;
mod repeats;
mod searches;
mod support;
mod writes;
