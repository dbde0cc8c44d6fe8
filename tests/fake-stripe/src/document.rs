//! What the vendored OpenAPI document says: schemas, operations and their parameters.
//!
//! It shares no code with the generator of our types: the fake is an independent judge of them.

mod operation;
mod parameters;
mod schemas;
mod spec;

pub use operation::{Answer, Encoding, Operation};
pub(crate) use parameters::{typed, validate};
pub(crate) use spec::{NestedList, decode};
pub use spec::{SPEC, Spec};
