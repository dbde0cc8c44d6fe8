//! Turns Stripe's OpenAPI document into Rust types.

pub mod spec;
