//! The work: events that wait, dead letters, and the age of the rows.

use super::finding::Finding;
use crate::cli::times::{age, span};
use stripe_sync::runtime::store::{
    Inbox as _, LetterSelection, ModelStatus, RecordStore as _, RowStore as _,
};
use stripe_sync::runtime::{AnyStore, StoreError, Table};

/// The age of a pending event that is a fault, in seconds.
const LATE: u64 = 300;
/// The age of rows that is worth a warning, in seconds.
const OLD: u64 = 2 * 86_400;
/// The number of dead letters that are counted.
const MOST: u32 = 1000;

/// Examines the events, the dead letters and the rows.
pub(super) async fn examine(store: &AnyStore, tables: &[&'static Table], findings: &mut Vec<Finding>) {
    for finding in [events(store).await, letters(store).await, rows(store, tables).await] {
        match finding {
            Ok(found) => findings.extend(found),
            Err(error) => {
                findings.push(Finding::fault("database", error.to_string(), "check the server's log"))
            }
        }
    }
}

async fn events(store: &AnyStore) -> Result<Vec<Finding>, StoreError> {
    let mut findings = Vec::new();
    for (account, backlog) in store.backlogs(None).await? {
        let lag = backlog.lag.unwrap_or_default() / 1000;
        if backlog.pending > 0 && lag > LATE {
            findings.push(Finding::fault(
                "lag",
                format!("{} events of {account} wait, the oldest for {}", backlog.pending, span(lag)),
                "run `stripe-sync webhook serve`, or `stripe-sync events poll --follow`",
            ));
        }
        if backlog.parked > 0 {
            findings.push(Finding::fault(
                "events",
                format!("{} events of {account} failed the maximum number of attempts", backlog.parked),
                "run `stripe-sync -v events process --failed`, which shows the reasons",
            ));
        }
    }
    if findings.is_empty() {
        findings.push(Finding::good("events", "none waits, none has failed"));
    }
    Ok(findings)
}

async fn letters(store: &AnyStore) -> Result<Vec<Finding>, StoreError> {
    let letters = store.letters(&LetterSelection::default(), MOST).await?;
    Ok(vec![match letters.first() {
        None => Finding::good("dead letters", "none"),
        Some(first) => Finding::warning(
            "dead letters",
            format!("{} objects have no row, such as {} {}", letters.len(), first.model, first.id),
            "run `stripe-sync dead-letters list`, solve the reasons, then `stripe-sync dead-letters retry --all`",
        ),
    }])
}

async fn rows(store: &AnyStore, tables: &[&'static Table]) -> Result<Vec<Finding>, StoreError> {
    let status = store.status(tables).await?;
    let incomplete: Vec<&ModelStatus> = status.iter().filter(|model| model.completed_at.is_none()).collect();
    let oldest = status.iter().filter_map(|model| model.complete).min();
    Ok(vec![match (incomplete.as_slice(), oldest) {
        (incomplete, _) if incomplete.len() == status.len() => {
            Finding::warning("rows", "no model was ever synced completely", "run `stripe-sync sync`")
        }
        ([first, ..], _) => Finding::warning(
            "rows",
            format!("{} models were never synced completely, such as {}", incomplete.len(), first.model),
            "run `stripe-sync sync`",
        ),
        ([], Some(oldest)) if age(oldest) > OLD => Finding::warning(
            "rows",
            format!("the oldest model was last complete {} ago", span(age(oldest))),
            "run `stripe-sync sync` each night, beside webhooks",
        ),
        ([], _) => Finding::good("rows", "each model was synced completely"),
    }])
}
