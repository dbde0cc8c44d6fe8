//! Turns Stripe's OpenAPI document into Rust types.
//!
//! The phases, each a module that no longer sees what is before its predecessor:
//!
//! 1. [`spec`] reads a document and checks its shape; it alone knows OpenAPI, together with
//! 2. [`fixups`], which mend what the document is known to say wrongly, and
//! 3. [`lower`], which turns schemas into the types of [`ir`];
//! 4. [`passes`] decide on those: which are equal, what they are called, which file they stand in; the last one proves
//!    that no schema was forgotten;
//! 5. [`emit`] writes them as Rust text, and decides nothing;
//! 6. [`tree`] puts the files on disk, or says how those on disk differ.
//!
//! The tables of [`facts`] have facts about the API that no document states; the [`NameRegistry`] has the names given so far.
//! [`generate`] runs all phases for the types crate, [`Builder`] for any other. [`diff`](mod@diff) compares two documents, and
//! [`bump`](mod@bump) moves the project from one to the next.

mod builder;
pub mod bump;
mod coverage;
pub mod diff;
pub mod emit;
pub mod facts;
pub mod fixups;
mod generate;
pub mod ir;
pub mod lower;
pub mod passes;
mod registry;
pub mod spec;
pub mod tree;

pub use builder::{Builder, Built};
pub use generate::{GenerateError, Generated, generate, names_path, vendored_path};
pub use registry::NameRegistry;
