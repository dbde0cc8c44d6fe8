//! [`Check`]: what is known so far of a model that is verified.

use crate::engine::report::ModelReport;
use crate::engine::source::api::Account;
use crate::engine::verify::unread::Unread;
use crate::engine::verify::verified::{Drift, How, VerifiedModel};
use crate::model::Table;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many drifting objects of a model are named; all are counted.
const NAMED: usize = 100;
/// How many objects of a model are held back to be looked at once more. Where more have drifted, what the lists show counts.
const HELD: usize = 1000;

/// What is known so far of a model.
pub(crate) struct Check<'c> {
    pub(crate) table: &'static Table,
    pub(crate) account: &'c Account,
    /// The hashes of the ids that lists have shown: 8 bytes each, whatever the ids.
    pub(crate) shown: HashSet<u64>,
    /// What has to be looked at once more.
    pub(crate) suspects: Vec<Suspect>,
    pub(crate) verified: VerifiedModel,
    /// What could not be compared.
    pub(crate) unread: Unread,
    /// What the walks through the lists count.
    pub(crate) walked: ModelReport,
}

/// An object whose row seems to have drifted.
#[derive(Debug)]
pub(crate) struct Suspect {
    pub(crate) id: String,
    pub(crate) how: How,
    /// The instant of its row, where that was read.
    pub(crate) row: Option<i64>,
    /// The instant of what the row was compared with.
    pub(crate) as_of: i64,
}

impl<'c> Check<'c> {
    pub(crate) fn new(table: &'static Table, account: &'c Account) -> Self {
        let id = &account.id;
        Self {
            table,
            account,
            shown: HashSet::new(),
            suspects: Vec::new(),
            unread: Unread::default(),
            verified: VerifiedModel { model: table.model, account: id.clone(), ..VerifiedModel::default() },
            walked: ModelReport { model: table.model, account: id.clone(), ..ModelReport::default() },
        }
    }

    /// Holds an object back. Where too many are, it counts at once, unless its row is newer than what the list showed.
    pub(crate) fn suspect(&mut self, suspect: Suspect) {
        if self.suspects.len() < HELD {
            self.suspects.push(suspect);
        } else if suspect.row.is_none_or(|row| row <= suspect.as_of) {
            self.add(suspect.id, suspect.how);
        }
    }

    /// Counts what has drifted.
    pub(crate) fn add(&mut self, id: String, how: How) {
        let verified = &mut self.verified;
        match &how {
            How::Missing => verified.missing += 1,
            How::Extra => verified.extra += 1,
            How::Differs(columns) => {
                verified.differing += 1;
                for column in columns {
                    *verified.columns.entry(column.clone()).or_default() += 1;
                }
            }
        }
        if verified.drift.len() < NAMED {
            verified.drift.push(Drift { id, how });
        }
    }
}

pub(crate) fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
