//! [`RecordStore`]: rows and records for people: pages of rows, dead letters, and the events of an object.

use crate::store::sealed::Sealed;
use crate::store::{
    LetterSelection, ListedRow, ObjectEvents, RowQuery, StoreError, StoredDeadLetter, StoredEvent,
};
use std::future::Future;

/// A database whose rows and records a person looks at.
///
/// - Nothing here writes, except for [`drop_letters`](Self::drop_letters).
/// - Pages are found by the key of the last row, so that the last page is as fast as the first.
pub trait RecordStore: Sealed {
    /// Returns a page of rows. A condition with a value that its column cannot have holds for no row.
    fn listed_rows(
        &self,
        query: &RowQuery,
    ) -> impl Future<Output = Result<Vec<ListedRow>, StoreError>> + Send;

    /// Returns up to `limit` dead letters, the latest first.
    fn letters(
        &self,
        which: &LetterSelection,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<StoredDeadLetter>, StoreError>> + Send;

    /// Returns the JSON of the object of a dead letter; empty if the retention has removed it, `None` if there is no such letter.
    fn letter_content(
        &self,
        letter: &StoredDeadLetter,
    ) -> impl Future<Output = Result<Option<String>, StoreError>> + Send;

    /// Deletes dead letters. Returns their number. The objects stay without rows until a sync or an event writes them.
    fn drop_letters(&self, which: &LetterSelection) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Returns up to `limit` events of the inbox about an object, the latest first. Reads them along an index.
    fn events_of(
        &self,
        which: &ObjectEvents,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<StoredEvent>, StoreError>> + Send;
}
