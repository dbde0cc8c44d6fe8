//! The verification: the walk of a backfill whose pages are compared with the rows.

mod compare;
mod diff;
mod findings;
pub(crate) mod run;
mod sink;
mod suspects;
mod unread;
mod verified;

pub(crate) use diff::diff;
pub use diff::{ColumnDiff, ObjectDiff};
pub use verified::{Drift, DriftKind, Verified, VerifiedModel, VerifyOptions};
