//! The content of the vendored OpenAPI document: schemas, operations and their parameters.
//!
//! The module shares no code with the generator of our types: the fake is an independent judge of them.

mod operation;
mod parameters;
mod schemas;
mod spec;

pub use operation::{Answer, Encoding, Operation};
pub(crate) use parameters::{typed, validate};
pub(crate) use spec::{DocumentList, decode};
pub use spec::{SPEC, Spec};
