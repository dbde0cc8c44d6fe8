//! What the derive's documentation shows compiles. What the compiler says of mistakes is in `tests/ui`.
//!
//! Not in the crate of the derive: what the tests of a proc macro need is compiled once more, for the compiler's side.

/// The examples.
#[cfg(doctest)]
#[doc = include_str!("../../sync-derive/src/derive.md")]
pub struct Documentation;
