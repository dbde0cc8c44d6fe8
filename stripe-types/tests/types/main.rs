//! Decoding what Stripe sends.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod decode;
#[cfg(feature = "all")]
mod events;
mod habits;
#[cfg(all(feature = "all", feature = "serialize"))]
mod objects;
mod reader;
#[cfg(all(
    feature = "all",
    feature = "deserialize",
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time"
))]
mod values;
