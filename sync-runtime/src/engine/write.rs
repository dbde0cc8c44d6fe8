//! Writing: batches, the write queue, and deletions.

mod checked;
pub(crate) mod commit;
mod deletions;
mod joined;
pub(crate) mod own_rows;
pub(crate) mod owner;
mod parent_list;
pub(crate) mod queue;
pub(crate) mod refresh;
mod saved;
pub(crate) mod tombstones;

pub(crate) use refresh::{RowOutcome, RowRequest};
