//! What the fake answers. One program, because each takes long to link.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod access;
mod api;
mod billing;
mod deliveries;
mod objects;
mod operations;
mod payments;
mod process;
mod properties;
mod repeats;
mod support;
mod writes;
