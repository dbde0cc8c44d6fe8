//! Stripe's objects as Rust types, generated from its OpenAPI document.
