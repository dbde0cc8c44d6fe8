//! The client against the fake and against sockets: what it sends, and what it makes of the answers.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod endless;
mod errors;
mod events;
mod faults;
mod headers;
mod limits;
mod operations;
mod safety;
mod server;
mod transport;
mod walk;
