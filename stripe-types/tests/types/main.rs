//! Decoding what Stripe sends.

mod decode;
#[cfg(all(feature = "all", feature = "serialize"))]
mod objects;
mod reader;
