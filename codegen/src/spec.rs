//! Stripe's OpenAPI document: reading it, checking its shape, vendoring the facts of it.
//!
//! [`openapiv3`] has the types of a document; ours, which begin with [`Document`], are the narrow waist behind which nobody sees
//! it. The only part of the generator that reads a document. What it cannot make sense of is collected as [`Problem`]s with a
//! JSON pointer; nothing is skipped in silence.

mod document;
mod error;
mod fetch;
mod layout;
mod node;
mod operation;
mod parse;
mod paths;
mod schema;
mod vendor;

pub use document::{Document, is_version};
pub(crate) use error::unsupported;
pub use error::{Problem, SpecError, VendorError};
pub use node::{Node, Property, Shape, StringFormat};
pub use operation::{Encoding, Operation, Response};
pub use vendor::{Original, Source, Vendored, vendor};

/// The URL of Stripe's latest document.
pub const LATEST_URL: &str =
    "https://raw.githubusercontent.com/stripe/openapi/master/latest/openapi.spec3.json";
