//! Stripe's OpenAPI document: reading it, checking its shape, vendoring the facts of it.
//!
//! The only part of the generator that reads a document. What it cannot make sense of is collected as [`Problem`]s with a
//! JSON pointer; nothing is skipped in silence.

mod document;
mod fetch;
mod layout;
mod operation;
mod schema;
mod vendor;

pub use document::{Document, Problem, SpecError, is_version};
pub use operation::{Encoding, Operation, Response};
pub use schema::{Node, Property, Shape, StringFormat};
pub use vendor::{Original, Source, VendorError, Vendored, vendor};

/// Where Stripe publishes its newest document.
pub const LATEST_URL: &str =
    "https://raw.githubusercontent.com/stripe/openapi/master/latest/openapi.spec3.json";
