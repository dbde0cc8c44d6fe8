//! [`ModelFindings`]: the differences found so far in a model that is verified.

use super::unread::UnreadObjects;
use super::verified::{Drift, DriftKind, VerifiedModel};
use crate::engine::report::ModelReport;
use crate::engine::source::account::Account;
use crate::model::Table;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The number of differing objects of a model that are named; all are counted.
const NAMED: usize = 100;
/// The number of objects of a model that are held back for a second look. Of more, the lists decide.
const HELD: usize = 1000;

/// The differences found so far in a model.
pub(super) struct ModelFindings {
    /// The hashes of the ids that lists have returned: 8 bytes each, however long they are.
    seen: HashSet<u64>,
    /// The objects that need a second look.
    pub(super) suspects: Vec<Suspect>,
    pub(super) verified: VerifiedModel,
    /// The objects and lists that could not be compared.
    pub(super) unread: UnreadObjects,
    /// The counts of the walks through the lists.
    pub(super) walked: ModelReport,
}

/// An object whose row seems to differ.
#[derive(Debug)]
pub(super) struct Suspect {
    pub(super) id: String,
    pub(super) kind: DriftKind,
    /// The instant of its row, if it was read.
    pub(super) row: Option<i64>,
    /// The instant of the object that the row was compared with.
    pub(super) as_of: i64,
}

impl ModelFindings {
    pub(super) fn new(table: &'static Table, account: &Account) -> Self {
        let id = &account.id;
        Self {
            seen: HashSet::new(),
            suspects: Vec::new(),
            unread: UnreadObjects::default(),
            verified: VerifiedModel { model: table.model, account: id.clone(), ..VerifiedModel::default() },
            walked: ModelReport { model: table.model, account: id.clone(), ..ModelReport::default() },
        }
    }

    /// Remembers that a list shows an id. Returns whether it is new.
    pub(super) fn see(&mut self, id: &str) -> bool {
        self.seen.insert(hash(id))
    }

    /// Returns whether a list has returned an id.
    pub(super) fn has_seen(&self, id: &str) -> bool {
        self.seen.contains(&hash(id))
    }

    /// Holds an object back. If there are too many, counts it at once, unless its row is newer than the object.
    pub(super) fn suspect(&mut self, suspect: Suspect) {
        if self.suspects.len() < HELD {
            self.suspects.push(suspect);
        } else if suspect.row.is_none_or(|row| row <= suspect.as_of) {
            self.add(suspect.id, suspect.kind);
        }
    }

    /// Counts an object that differs.
    pub(super) fn add(&mut self, id: String, kind: DriftKind) {
        let verified = &mut self.verified;
        match &kind {
            DriftKind::Missing => verified.missing += 1,
            DriftKind::Extra => verified.extra += 1,
            DriftKind::Differs(columns) => {
                verified.differing += 1;
                for column in columns {
                    *verified.columns.entry(column.clone()).or_default() += 1;
                }
            }
        }
        if verified.drift.len() < NAMED {
            verified.drift.push(Drift { id, kind });
        }
    }
}

fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
