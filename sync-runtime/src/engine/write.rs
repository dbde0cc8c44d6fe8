//! Writing: batches, the write queue, and deletions.

mod admission;
pub(crate) mod admitted;
pub(crate) mod commit;
pub(crate) mod deletions;
mod own_rows;
pub(crate) mod queue;
pub(crate) mod refresh;

pub(crate) use refresh::{RowOutcome, RowRequest};
