//! [`Store`]: the contracts of a database, split by capability. Only this crate implements them.

mod accounts;
mod history;
mod inbox;
mod records;
mod redact;
mod rows;
mod runs;
mod schema;

pub use accounts::AccountStore;
pub use history::HistoryStore;
pub use inbox::Inbox;
pub use records::RecordStore;
pub use redact::RedactStore;
pub use rows::RowStore;
pub use runs::RunStore;
pub use schema::SchemaStore;

use crate::filter::FieldFilter;

/// A database with the tables of the models and the tables that the synchronization keeps for itself. Clones share the
/// database.
///
/// A store has each of the capabilities below; a function that needs one of them asks for that one.
pub trait Store:
    SchemaStore
    + RowStore
    + RunStore
    + Inbox
    + AccountStore
    + RecordStore
    + HistoryStore
    + RedactStore
    + Clone
    + 'static
{
    /// Returns the fields that never reach the database.
    fn filter(&self) -> &FieldFilter;
}
