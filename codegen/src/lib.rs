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
//! What is known of the API and stands in no document is in the tables of [`facts`]; the names that types have been given, in the
//! [`Ledger`]. [`generate`] runs all of it for the
//! types crate, [`Builder`] for any other. [`diff`](mod@diff) compares two documents, and [`bump`](mod@bump) takes the
//! project from one to the next.

mod builder;
pub mod bump;
pub mod diff;
pub mod emit;
pub mod facts;
pub mod fixups;
mod generate;
pub mod ir;
mod lacks;
mod ledger;
pub mod lower;
pub mod passes;
pub mod spec;
pub mod tree;

pub use builder::{Builder, Built};
pub use generate::{GenerateError, Generated, generate, ledger_path, vendored_path};
pub use ledger::Ledger;
