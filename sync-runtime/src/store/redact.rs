//! Removing the data of a customer, and remembering the objects, so that nothing brings the data back.

#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod columns;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod concerned;
mod redaction;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod rows;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod statements;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod work;

pub use redaction::{Redacted, Redaction};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(super) use statements::Statements;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(super) use work::redact;
