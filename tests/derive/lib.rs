//! The examples of the derive's documentation as doctests. `tests/ui` has the compiler messages of mistakes.
//!
//! Not in the crate of the derive: what the tests of a proc macro need is compiled once more, for the compiler's side.

/// The examples.
#[cfg(doctest)]
#[doc = include_str!("../../sync-derive/src/derive/introduction.md")]
#[doc = include_str!("../../sync-derive/src/derive/details.md")]
pub struct Documentation;
