//! What seems to have drifted is looked at once more, after the lists: it may have changed while they were walked, be hidden by
//! them, or not have been written yet.

use crate::engine::backfill::prune::FORGOTTEN;
use crate::engine::run::Run;
use crate::engine::verify::check::{Check, Suspect};
use crate::engine::verify::compare::Found;
use crate::engine::verify::verified::How;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{Batch, Store};

/// How many are asked for together.
const BATCH: usize = 100;
/// How often an object is asked for that changes each time.
const TRIES: u32 = 3;

impl How {
    /// What was found, if it is not as it should be.
    pub(crate) fn of(found: Found) -> Option<Self> {
        match (found.as_of, found.columns) {
            (None, _) => Some(Self::Missing),
            (Some(_), columns) if columns.is_empty() => None,
            (Some(_), columns) => Some(Self::Differs(columns.into_iter().collect())),
        }
    }
}

/// Returns whether asking for an object tells more than its list. Of what Stripe forgets with time it does not: it never changes, and that
/// it is not there does not mean that it was deleted.
pub(crate) fn can_ask_again(table: &Table) -> bool {
    table.is_retrievable() && !FORGOTTEN.contains(&table.object.name)
}

impl<S: Store> Run<'_, S> {
    /// Decides of all suspects.
    pub(crate) async fn settle(&self, check: &mut Check<'_>) -> Result<(), SyncError> {
        let suspects = std::mem::take(&mut check.suspects);
        if suspects.is_empty() {
            return Ok(());
        }
        let table = check.table;
        if can_ask_again(table) {
            let ids = suspects.into_iter().map(|suspect| suspect.id).collect();
            return self.ask_again(check, ids).await;
        }
        // The list is all that there is; but rows and tombstones may have become newer than it.
        let ids: Vec<String> = suspects.iter().map(|suspect| suspect.id.clone()).collect();
        let instants = self.store.instants(&check.account.id, table, &ids).await?;
        for Suspect { id, how, as_of, .. } in suspects {
            let instant = instants.get(&id).copied();
            let stands = match &how {
                How::Missing => instant.is_none_or(|instant| instant < as_of),
                How::Extra => {
                    instant.is_some_and(|instant| instant < as_of) && self.lives(table, &id).await?
                }
                How::Differs(_) => instant.is_some_and(|instant| instant <= as_of),
            };
            if stands {
                check.add(id, how);
            }
        }
        Ok(())
    }

    /// Asks for objects by their ids, and compares them with their rows as these are now.
    pub(crate) async fn ask_again(&self, check: &mut Check<'_>, ids: Vec<String>) -> Result<(), SyncError> {
        for ids in ids.chunks(BATCH) {
            let mut ids = ids.to_vec();
            for tries in 1..=TRIES {
                let mut changed = Vec::new();
                for (id, answer) in self.ask(check.table, ids, &mut check.walked).await {
                    match answer {
                        Ok((text, as_of)) => {
                            let (how, row) = self.look(check, &text, as_of).await?;
                            // A row that is newer than the answer may be right.
                            match how {
                                Some(_) if tries < TRIES && row.is_some_and(|row| row > as_of) => {
                                    changed.push(id);
                                }
                                Some(how) => check.add(id, how),
                                None => {}
                            }
                        }
                        Err(error) if error.is_missing() => {
                            if self.lives(check.table, &id).await? {
                                check.add(id, How::Extra);
                            }
                        }
                        Err(error) if error.is_refusal() => check.unread.add(format!("{id}: {error}")),
                        Err(error) => return Err(error.into()),
                    }
                }
                ids = changed;
                if ids.is_empty() {
                    break;
                }
            }
        }
        Ok(())
    }

    /// How the row of an object is, and its instant.
    async fn look(
        &self,
        check: &mut Check<'_>,
        text: &str,
        as_of: i64,
    ) -> Result<(Option<How>, Option<i64>), SyncError> {
        let mut batch = Batch::default();
        let table = check.table;
        let objects = self.map_all(table, &[text], None, as_of, &mut batch, &mut check.walked).await?;
        let (objects, verdicts) = self.wanted(table, objects, as_of).await?;
        if let Some(id) = verdicts.removed.iter().next() {
            return Ok((self.lives(table, id).await?.then_some(How::Extra), None));
        }
        if !verdicts.skipped.is_empty() {
            return Ok((None, None));
        }
        if let Some(found) = self.compare(table, &objects).await?.pop() {
            let row = found.as_of;
            return Ok((How::of(found), row));
        }
        if let Some(letter) = batch.dead_letters.iter().find(|letter| batch.unread.contains(&letter.id)) {
            check.unread.add(format!("{}: {}", letter.id, letter.reason));
            return Ok((None, None));
        }
        let how = match batch.gone.first() {
            Some(gone) => self.lives(table, &gone.id).await?.then_some(How::Extra),
            None => Some(How::Missing),
        };
        Ok((how, None))
    }
}
