//! What the fake answers. One program, because each takes long to link.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod api;
mod objects;
mod operations;
mod repeats;
mod support;
mod writes;
