//! Decoding what Stripe sends.

mod decode;
#[cfg(feature = "all")]
mod habits;
#[cfg(all(feature = "all", feature = "serialize"))]
mod objects;
mod reader;
