//! The ids that a run has asked for because rows refer to them, so that none is asked for twice, and no row is written before
//! what it refers to.

use crate::model::TableName;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// The ids that a run has asked for: 8 bytes each, whatever they are.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    ids: Mutex<Ids>,
    landed: Notify,
}

#[derive(Debug, Default)]
struct Ids {
    all: HashSet<u64>,
    /// Those whose answers are not written yet.
    flying: HashSet<u64>,
}

/// The ids that are asked for so that a batch can be written.
#[derive(Debug)]
pub(crate) struct Flight<'a> {
    asked: &'a Asked,
    own: HashSet<u64>,
    landed: bool,
}

/// What stands for an id of a table.
pub(crate) fn key(table: TableName, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (table, id).hash(&mut hasher);
    hasher.finish()
}

impl Asked {
    /// Waits until what others have asked for is written, as far as it is among `keys`. Whoever waits has asked for nothing
    /// yet: so nobody waits in a circle.
    pub(crate) async fn flight(&self, keys: &HashSet<u64>) -> Flight<'_> {
        loop {
            let landed = self.landed.notified();
            if self.ids().flying.is_disjoint(keys) {
                return Flight { asked: self, own: HashSet::new(), landed: false };
            }
            landed.await;
        }
    }

    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Flight<'_> {
    /// Returns whether there is no need to ask for an id: that was done, and the answer is written, or will be with this batch.
    pub(crate) fn is_settled(&self, key: u64) -> bool {
        let ids = self.asked.ids();
        ids.all.contains(&key) && (self.own.contains(&key) || !ids.flying.contains(&key))
    }

    /// Takes note of ids that are asked for now.
    pub(crate) fn ask(&mut self, keys: impl IntoIterator<Item = u64>) {
        let mut ids = self.asked.ids();
        for key in keys {
            self.own.insert(key);
            ids.all.insert(key);
            ids.flying.insert(key);
        }
    }

    /// The batch is written.
    pub(crate) fn land(mut self) {
        self.landed = true;
    }
}

/// What was not written has to be asked for again.
impl Drop for Flight<'_> {
    fn drop(&mut self) {
        let mut ids = self.asked.ids();
        for key in &self.own {
            ids.flying.remove(key);
            if !self.landed {
                ids.all.remove(key);
            }
        }
        drop(ids);
        self.asked.landed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;

    #[test]
    fn who_refers_to_what_others_ask_for_waits_until_it_is_written() {
        let asked = Asked::default();
        let keys = HashSet::from([1, 2]);
        let flight = |keys| asked.flight(keys).now_or_never();
        let mut first = flight(&keys).expect("nobody asks");
        first.ask([2, 3]);
        assert!(first.is_settled(2) && !first.is_settled(1));
        assert!(flight(&keys).is_none(), "2 is on its way");
        let one = HashSet::from([1]);
        let other = flight(&one).expect("nobody asks for it");
        assert!(!other.is_settled(3), "what is on its way for others is not there");
        first.land();
        let second = flight(&keys).expect("it is written");
        assert!(second.is_settled(2) && second.is_settled(3));
        drop((second, other));

        let mut failed = flight(&keys).expect("nobody asks");
        failed.ask([1]);
        drop(failed);
        assert!(!flight(&keys).expect("nobody asks").is_settled(1), "it was not written");
    }
}
