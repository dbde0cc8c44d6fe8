//! The second look at objects whose rows seem to differ, after the lists: they may have changed meanwhile, be hidden by the lists, or not
//! be written yet.

use super::findings::Suspect;
use super::sink::Comparison;
use super::verified::DriftKind;
use crate::engine::draft::Draft;
use crate::engine::report::Observer;
use crate::engine::source::lists::TRANSIENT;
use crate::engine::source::mapper::ObjectOrigin;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::Store;

/// The number of objects that are requested together.
const BATCH: usize = 100;
/// The number of times that an object is requested which changes each time.
const TRIES: u32 = 3;

/// Returns whether requesting an object shows more than its list. For transient objects it does not: they never change, and one that is
/// not found was not necessarily deleted.
pub(super) fn is_requestable(table: &Table) -> bool {
    table.is_retrievable() && !TRANSIENT.contains(&table.object.name)
}

/// Decides about all suspects.
pub(super) async fn settle<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
) -> Result<(), SyncError> {
    let suspects = std::mem::take(&mut comparison.findings().suspects);
    if suspects.is_empty() {
        return Ok(());
    }
    let table = comparison.table;
    if is_requestable(table) {
        let ids = suspects.into_iter().map(|suspect| suspect.id).collect();
        return request_again(comparison, ids).await;
    }
    // There is only the list; but rows and tombstones may be newer than it by now.
    let ids: Vec<String> = suspects.iter().map(|suspect| suspect.id.clone()).collect();
    let instants = comparison.pipeline.store.instants(&comparison.account.id, table, &ids).await?;
    for Suspect { id, kind, as_of, .. } in suspects {
        let instant = instants.get(&id).copied();
        let differs = match &kind {
            DriftKind::Missing => instant.is_none_or(|instant| instant < as_of),
            DriftKind::Extra => {
                instant.is_some_and(|instant| instant < as_of)
                    && comparison.rows().has_live_row(table, &id).await?
            }
            DriftKind::Differs(_) => instant.is_some_and(|instant| instant <= as_of),
        };
        if differs {
            comparison.findings().add(id, kind);
        }
    }
    Ok(())
}

/// Requests objects by their ids, and compares them with their current rows.
pub(super) async fn request_again<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    ids: Vec<String>,
) -> Result<(), SyncError> {
    for ids in ids.chunks(BATCH) {
        let mut ids = ids.to_vec();
        for tries in 1..=TRIES {
            ids = request(comparison, ids, tries == TRIES).await?;
            if ids.is_empty() {
                break;
            }
        }
    }
    Ok(())
}

/// Requests some objects. Returns those whose rows have changed meanwhile, unless this is the last time.
async fn request<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    ids: Vec<String>,
    is_last: bool,
) -> Result<Vec<String>, SyncError> {
    let (table, mut draft, mut changed) = (comparison.table, Draft::default(), Vec::new());
    let answers = comparison.pipeline.source.retrieve(table, ids, &mut draft.report).await;
    comparison.findings().walked.add(&draft.report);
    for (id, answer) in answers {
        match answer {
            Ok((text, as_of)) => {
                let (kind, row) = compare_one(comparison, &text, as_of).await?;
                // A row that is newer than the answer may be right.
                match kind {
                    Some(_) if !is_last && row.is_some_and(|row| row > as_of) => changed.push(id),
                    Some(kind) => comparison.findings().add(id, kind),
                    None => {}
                }
            }
            Err(error) if error.is_missing() => {
                if comparison.rows().has_live_row(table, &id).await? {
                    comparison.findings().add(id, DriftKind::Extra);
                }
            }
            Err(error) if error.is_refusal() => {
                comparison.findings().unread.add(format!("{id}: {error}"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(changed)
}

/// Returns the difference between an object and its row, and the instant of the row.
async fn compare_one<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    text: &str,
    as_of: i64,
) -> Result<(Option<DriftKind>, Option<i64>), SyncError> {
    let (table, mut draft) = (comparison.table, Draft::default());
    let listing = ObjectOrigin { table, parent: None, as_of };
    let objects = comparison.pipeline.mapper.map_all(listing, &[text], &mut draft).await?;
    comparison.findings().walked.add(&draft.report);
    let (objects, verdicts) = comparison.without_skipped(objects, as_of).await?;
    if let Some(id) = verdicts.removed.iter().next() {
        return Ok((extra(comparison, id).await?, None));
    }
    if !verdicts.skipped.is_empty() {
        return Ok((None, None));
    }
    if let Some(found) = comparison.rows().compare(table, &objects).await?.pop() {
        let row = found.as_of;
        return Ok((DriftKind::of(found.as_of, found.columns), row));
    }
    let batch = draft.batch;
    if let Some(letter) = batch.dead_letters.iter().find(|letter| batch.unread.contains(&letter.id)) {
        comparison.findings().unread.add(format!("{}: {}", letter.id, letter.reason));
        return Ok((None, None));
    }
    match batch.deletions.first() {
        Some(deletions) => Ok((extra(comparison, &deletions.id).await?, None)),
        None => Ok((Some(DriftKind::Missing), None)),
    }
}

/// Returns the difference of an object that should have no row.
async fn extra<S: Store, O: Observer>(
    comparison: &Comparison<'_, S, O>,
    id: &str,
) -> Result<Option<DriftKind>, SyncError> {
    Ok(comparison.rows().has_live_row(comparison.table, id).await?.then_some(DriftKind::Extra))
}
