//! [`Requested`]: the ids of parents that a run has requested, so that none is requested twice, and no row is written before its
//! parents.

use crate::model::TableName;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// The ids that a run has requested: 8 bytes each, however long they are.
#[derive(Debug, Default)]
pub(crate) struct Requested {
    ids: Mutex<RequestedKeys>,
    written: Notify,
}

#[derive(Debug, Default)]
struct RequestedKeys {
    all: HashSet<u64>,
    /// The ids whose answers are not written yet.
    in_flight: HashSet<u64>,
}

/// The ids that are requested for one batch.
#[derive(Debug)]
pub(crate) struct InFlight<'r> {
    requested: &'r Requested,
    own: HashSet<u64>,
    written: bool,
}

/// Returns the key of an id in a table.
pub(crate) fn key(table: TableName, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (table, id).hash(&mut hasher);
    hasher.finish()
}

impl Requested {
    /// Waits until other batches have written the ids that they have requested, as far as these are among `keys`. A batch that waits has
    /// requested nothing yet, so there is no deadlock.
    pub(crate) async fn begin(&self, keys: &HashSet<u64>) -> InFlight<'_> {
        loop {
            let written = self.written.notified();
            if self.keys().in_flight.is_disjoint(keys) {
                return InFlight { requested: self, own: HashSet::new(), written: false };
            }
            written.await;
        }
    }

    fn keys(&self) -> MutexGuard<'_, RequestedKeys> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl InFlight<'_> {
    /// Returns whether an id need not be requested: it was, and the answer is written, or will be with this batch.
    pub(crate) fn is_settled(&self, key: u64) -> bool {
        let keys = self.requested.keys();
        keys.all.contains(&key) && (self.own.contains(&key) || !keys.in_flight.contains(&key))
    }

    /// Adds ids that are requested now.
    pub(crate) fn add(&mut self, ids: impl IntoIterator<Item = u64>) {
        let mut keys = self.requested.keys();
        for id in ids {
            self.own.insert(id);
            keys.all.insert(id);
            keys.in_flight.insert(id);
        }
    }

    /// Ends with the batch written.
    pub(crate) fn written(mut self) {
        self.written = true;
    }
}

/// Ids that were not written have to be requested again.
impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        let mut keys = self.requested.keys();
        for key in &self.own {
            keys.in_flight.remove(key);
            if !self.written {
                keys.all.remove(key);
            }
        }
        drop(keys);
        self.requested.written.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;

    #[test]
    fn a_batch_waits_until_the_parents_that_others_have_requested_are_written() {
        let requested = Requested::default();
        let keys = HashSet::from([1, 2]);
        let begin = |keys| requested.begin(keys).now_or_never();
        let mut first = begin(&keys).expect("nothing is requested");
        first.add([2, 3]);
        assert!(first.is_settled(2) && !first.is_settled(1));
        assert!(begin(&keys).is_none(), "2 is in flight");
        let one = HashSet::from([1]);
        let other = begin(&one).expect("it is not requested");
        assert!(!other.is_settled(3), "an id in flight for another batch is not there");
        first.written();
        let second = begin(&keys).expect("it is written");
        assert!(second.is_settled(2) && second.is_settled(3));
        drop((second, other));

        let mut failed = begin(&keys).expect("nothing is requested");
        failed.add([1]);
        drop(failed);
        assert!(!begin(&keys).expect("nothing is requested").is_settled(1), "it was not written");
    }
}
