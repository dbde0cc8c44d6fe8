//! [`ChangedObject`]: an object of which claimed events report changes.

use super::outcome::EventResult;
use super::parts::EventParts;
use crate::changes::decide::{Decision, Reported, decide, shows};
use crate::changes::meaning::{Meaning, ObjectChange, Reading, is_of_platform};
use crate::clock::local_now;
use crate::engine::RowRequest;
use crate::error::SyncError;
use crate::inbox::Claimed;
use crate::model::{Table, TableName};
use crate::origin::{EventOrigin, RowOrigin};
use crate::store::Inbox;
use crate::store::Store;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An object of which claimed events report changes.
pub(super) struct ChangedObject<'e> {
    table: &'static Table,
    id: String,
    /// Set for a row of the platform that the account is connected to.
    pub(super) at_platform: bool,
    /// The indices of the events, with the changes that they report.
    changes: Vec<(usize, ObjectChange<'e>)>,
    /// The instant at which its row was true.
    known: Option<i64>,
}

impl<'e> ChangedObject<'e> {
    /// Returns the request that brings the row up to date; `None` if it is.
    pub(super) fn request(&self, claimed: &[Claimed]) -> Option<RowRequest<'e>> {
        let reported =
            |(event, change): &'_ (usize, ObjectChange<'e>)| (change.clone(), claimed[*event].applied);
        let reported: Vec<(ObjectChange<'e>, bool)> = self.changes.iter().map(reported).collect();
        let reported: Vec<Reported<'_, 'e>> =
            reported.iter().map(|(change, applied)| (change, *applied)).collect();
        match decide(self.known, &reported, self.table.object.retrieve.is_some()) {
            Decision::Act(action) => {
                let (table, id, origin) = (self.table, self.id.clone(), self.origin(claimed));
                Some(RowRequest { table, id, action, origin })
            }
            Decision::UpToDate => None,
        }
    }

    /// Returns the newest event that reports a change which the row did not show before.
    fn origin(&self, claimed: &[Claimed]) -> RowOrigin {
        let newest = self.news(claimed).max_by_key(|(at, change)| (change.at, *at));
        newest.map_or(RowOrigin::Call, |(at, _)| {
            let event = &claimed[at].event;
            let (event_type, id) = (event.event_type.clone(), event.id.clone());
            RowOrigin::Event(Arc::new(EventOrigin { event_type, id }))
        })
    }

    /// Returns the changes that the row did not show before, with the indices of their events.
    pub(super) fn news<'s>(
        &'s self,
        claimed: &'s [Claimed],
    ) -> impl Iterator<Item = (usize, &'s ObjectChange<'e>)> + use<'s, 'e> {
        let is_new = |(event, change): &&(usize, ObjectChange<'e>)| {
            !shows(self.known, (change, claimed[*event].applied))
        };
        self.changes.iter().filter(is_new).map(|(event, change)| (*event, change))
    }
}

/// Returns the objects of which the events report changes. Sets the outcomes of events that report none.
pub(super) fn subjects<'e, S: Store + Inbox>(
    events: &EventParts<S>,
    claimed: &'e [Claimed],
    outcomes: &mut [EventResult],
) -> Vec<ChangedObject<'e>> {
    let reading = Reading {
        kinds: &events.kinds,
        version: events.engine.client().api_version(),
        live: events.engine.parts().source.livemode(),
        now: local_now(),
        shared: events.shared,
    };
    let has_platform = events.platform.is_some();
    let mut subjects: BTreeMap<(bool, TableName, String), ChangedObject<'e>> = BTreeMap::new();
    for (at, claimed) in claimed.iter().enumerate() {
        if claimed.attempts > events.pace.max_attempts {
            // Each worker that had claimed it ended: the event may be the cause.
            outcomes[at] = EventResult::Hopeless("no worker finished it".to_owned());
            continue;
        }
        match reading.meaning(&claimed.event) {
            Meaning::Irrelevant(reason) => outcomes[at] = EventResult::Ignored(reason.to_owned()),
            Meaning::Ambiguous(reason) => outcomes[at] = EventResult::Hopeless(reason),
            Meaning::Changes(changes) => {
                for change in changes {
                    let at_platform = has_platform && is_of_platform(&claimed.event, &change);
                    let key = (at_platform, change.table.full_name(), change.id.clone());
                    let (table, id) = (change.table, change.id.clone());
                    let new = || ChangedObject { table, id, at_platform, changes: Vec::new(), known: None };
                    subjects.entry(key).or_insert_with(new).changes.push((at, change));
                }
            }
        }
    }
    subjects.into_values().collect()
}

/// Reads the instants of the rows: one query for each table.
pub(super) async fn read_instants<S: Store + Inbox>(
    events: &EventParts<S>,
    subjects: &mut [ChangedObject<'_>],
) -> Result<(), SyncError> {
    let mut tables: BTreeMap<(bool, TableName), (&'static Table, Vec<String>)> = BTreeMap::new();
    for subject in &*subjects {
        let key = (subject.at_platform, subject.table.full_name());
        let (_, ids) = tables.entry(key).or_insert_with(|| (subject.table, Vec::new()));
        ids.push(subject.id.clone());
    }
    for ((at_platform, name), (table, ids)) in tables {
        let engine = events.engine_of(at_platform);
        let account = engine.parts().owner.needed_id().await?;
        let instants = engine.store().instants(account, table, &ids).await?;
        let of_table = |subject: &&mut ChangedObject<'_>| {
            (subject.at_platform, subject.table.full_name()) == (at_platform, name)
        };
        for subject in subjects.iter_mut().filter(of_table) {
            subject.known = instants.get(&subject.id).copied();
        }
    }
    Ok(())
}
