//! Applying claimed events together: their meaning, the decisions, one transaction, and the settling.

use super::account_rows::AccountRows;
use super::outcome::EventResult;
use super::parts::EventParts;
use super::probe::EventStage;
use super::report::EventReport;
use super::settle::Settling;
use super::subject::{ChangedObject, read_instants, subjects};
use crate::changes::meaning::connection;
use crate::engine::{RowOutcome, RowRequest};
use crate::error::SyncError;
use crate::inbox::Claimed;
use crate::store::Inbox;
use crate::store::Store;

/// Applies claimed events, and settles them. If the account is `held`, for this reason, requests nothing on its behalf.
pub(super) async fn apply<S: Store + Inbox>(
    events: &EventParts<S>,
    worker: &str,
    claimed: &[Claimed],
    held: Option<String>,
) -> Result<EventReport, SyncError> {
    let connection = claimed.iter().filter_map(|claimed| connection(&claimed.event)).next_back();
    let mut report = EventReport { claimed: claimed.len() as u64, connection, ..EventReport::default() };
    let outcomes = outcomes(events, claimed, held, &mut report).await;
    let mut settling = Settling { events, worker, report: &mut report };
    match outcomes {
        Ok(outcomes) => settling.settle(claimed, &outcomes).await?,
        Err(error) => {
            settling.release(claimed).await;
            return Err(error);
        }
    }
    Ok(report)
}

/// Brings the rows up to date of which the events report changes. Returns the outcome of each event.
async fn outcomes<S: Store + Inbox>(
    events: &EventParts<S>,
    claimed: &[Claimed],
    held: Option<String>,
    report: &mut EventReport,
) -> Result<Vec<EventResult>, SyncError> {
    let mut outcomes = vec![EventResult::Stale; claimed.len()];
    let mut subjects = subjects(events, claimed, &mut outcomes);
    read_instants(events, &mut subjects).await?;
    let requests: Vec<Option<RowRequest<'_>>> =
        subjects.iter().map(|subject| subject.request(claimed)).collect();
    events.probe.reach(EventStage::Decided);
    let due = |at_platform: bool| {
        let all =
            subjects.iter().zip(&requests).filter(move |(subject, _)| subject.at_platform == at_platform);
        all.filter_map(|(subject, request)| Some((subject, request.clone()?))).unzip::<_, _, Vec<_>, Vec<_>>()
    };
    let (platform, requests_of_platform) = due(true);
    let mut done = events.engine_of(true).refresh(&requests_of_platform, &mut report.rows).await?;
    let (own, requests_of_own) = due(false);
    let mut rows = AccountRows { engine: events.engine_of(false), held, report };
    done.extend(rows.refresh(&requests_of_own).await?);
    events.probe.reach(EventStage::Written);
    add_outcomes(claimed, platform.into_iter().chain(own).zip(&done), &mut outcomes);
    Ok(outcomes)
}

/// Adds the outcomes of objects to those of their events.
fn add_outcomes<'o>(
    claimed: &[Claimed],
    done: impl Iterator<Item = (&'o ChangedObject<'o>, &'o RowOutcome)>,
    outcomes: &mut [EventResult],
) {
    let mut wrote = vec![false; outcomes.len()];
    for (subject, outcome) in done {
        for (event, change) in subject.news(claimed) {
            wrote[event] |= matches!(outcome, RowOutcome::Current { changed: true, .. });
            let of_event = EventResult::of(change, outcome);
            outcomes[event] = outcomes[event].clone().max(of_event);
        }
    }
    for (outcome, wrote) in outcomes.iter_mut().zip(wrote) {
        if let EventResult::Unconfirmed { changed, .. } = outcome {
            *changed = wrote;
        }
    }
}
