//! [`AccountOutcome`]: the result of applying the events of an account, as text and JSON.

use super::apply::Applied;
use crate::cli::Settings;
use crate::cli::output::{absent_as_json, print_json};
use serde_json::{Value, json};
use stripe_sync::runtime::report::EventFailure;
use stripe_sync::runtime::{
    EventReport, Report,
    report::{Polled, Replayed},
};

/// The result of applying the events of an account.
#[derive(Debug)]
pub(super) struct AccountOutcome {
    pub(super) account: String,
    pub(super) source: EventSource,
    pub(super) applied: Applied,
}

/// The source of the events.
#[derive(Debug)]
pub(super) enum EventSource {
    Polled(Polled),
    Replayed(Replayed),
}

impl AccountOutcome {
    /// Returns true if nothing failed.
    pub(super) fn is_clean(&self) -> bool {
        let source = match &self.source {
            EventSource::Polled(polled) => polled.missed.as_ref().is_none_or(Report::is_clean),
            EventSource::Replayed(replayed) => replayed.unknown.is_empty(),
        };
        source && self.applied.report.failures.is_empty()
    }

    /// Returns the numbers of events that were accepted, settled, and failed.
    pub(super) fn work(&self) -> [u64; 3] {
        let accepted = match &self.source {
            EventSource::Polled(polled) => polled.new,
            EventSource::Replayed(replayed) => replayed.from_api,
        };
        let EventReport { applied, unchanged, stale, ignored, retried, parked, .. } = &self.applied.report;
        [accepted, applied + unchanged + stale + ignored, retried + parked]
    }

    /// Returns true if there was nothing to do.
    pub(super) fn is_empty(&self) -> bool {
        let source =
            matches!(&self.source, EventSource::Polled(polled) if polled.new == 0 && polled.missed.is_none());
        source && self.applied.report.claimed == 0
    }

    /// Prints the result; with `-v` each failure with its reason, with `-vv` also the type and object of its event.
    pub(super) fn print(&self, settings: &Settings, verbose: u8) {
        if settings.json {
            return print_json(&self.as_json());
        }
        for line in self.source.lines() {
            say!("{line}");
        }
        for line in self.lines() {
            say!("{line}");
        }
        let failures = &self.applied.report.failures;
        for failure in failures.iter().filter(|_| verbose > 0) {
            say!("{}", describe(failure, verbose));
        }
        if verbose == 0 && !failures.is_empty() {
            say!("-v shows why events failed");
        }
    }

    fn lines(&self) -> Vec<String> {
        let Applied { report, pending } = &self.applied;
        let rows = &report.rows;
        let mut lines = vec![
            format!(
                "events: {} applied, {} unchanged, {} stale (older than the rows), {} ignored (no model), {} failed",
                report.applied,
                report.unchanged,
                report.stale,
                report.ignored,
                report.failures.len()
            ),
            format!(
                "rows: {} inserted, {} updated, {} deleted, {} unchanged, {} stale; {} referenced objects; {} requests",
                rows.inserted,
                rows.updated,
                rows.deleted,
                rows.unchanged,
                rows.stale,
                rows.parents,
                rows.requests
            ),
        ];
        if report.parked > 0 {
            lines.push(format!(
                "{} events reached the limit of attempts; `events process --failed` applies them again",
                report.parked
            ));
        }
        if *pending > 0 {
            lines.push(format!("{pending} events are pending in the inbox and will be retried"));
        }
        lines
    }

    fn as_json(&self) -> Value {
        let Applied { report, pending } = &self.applied;
        let rows = &report.rows;
        let failures = report.failures.iter().map(|it| {
            json!({ "id": it.id, "type": it.event_type, "object": it.object_id, "attempts": it.attempts, "reason": it.reason })
        });
        json!({
            "account": self.account,
            "origin": self.source.as_json(),
            "events": {
                "applied": report.applied,
                "unchanged": report.unchanged,
                "stale": report.stale,
                "ignored": report.ignored,
                "failed": report.failures.len(),
                "parked": report.parked,
                "pending": pending,
            },
            "rows": {
                "inserted": rows.inserted,
                "updated": rows.updated,
                "deleted": rows.deleted,
                "unchanged": rows.unchanged,
                "stale": rows.stale,
                "child_rows": rows.child_rows,
                "parents": rows.parents,
                "dead_lettered": rows.dead_letters,
                "absent": absent_as_json(&rows.absent),
                "requests": rows.requests,
            },
            "failures": failures.collect::<Vec<_>>(),
        })
    }
}

/// Describes the failure of an event.
fn describe(failure: &EventFailure, verbose: u8) -> String {
    let EventFailure { id, event_type, object_id, attempts, reason, .. } = failure;
    if verbose < 2 {
        return format!("{id}: {reason}");
    }
    let of = if object_id.is_empty() { String::new() } else { format!(" of {object_id}") };
    let attempts = if *attempts == 1 { "1 attempt".to_owned() } else { format!("{attempts} attempts") };
    format!("{id}: {event_type}{of}, {attempts}: {reason}")
}

impl EventSource {
    fn lines(&self) -> Vec<String> {
        match self {
            Self::Polled(polled) => {
                let mut lines = vec![format!("from the API: {} listed, {} new", polled.seen, polled.new)];
                lines.extend(polled.missed.as_ref().map(missed));
                lines
            }
            Self::Replayed(replayed) => {
                let mut lines = vec![format!(
                    "from the inbox: {}; from the API: {}",
                    replayed.from_inbox, replayed.from_api
                )];
                let unknown = replayed.unknown.iter();
                lines.extend(unknown.map(|id| format!("{id}: not found in the inbox or at Stripe")));
                lines
            }
        }
    }

    fn as_json(&self) -> Value {
        match self {
            Self::Polled(polled) => json!({
                "seen": polled.seen,
                "from_api": polled.new,
                "walked_in_full": polled.missed.is_some(),
                "not_walked": polled.missed.as_ref().map(not_walked).unwrap_or_default(),
            }),
            Self::Replayed(replayed) => json!({
                "from_inbox": replayed.from_inbox,
                "from_api": replayed.from_api,
                "unknown": replayed.unknown,
            }),
        }
    }
}

fn missed(report: &Report) -> String {
    let written: u64 = report.models.iter().map(|model| model.written()).sum();
    let mut text = format!(
        "the last poll is older than the events that Stripe keeps: {} models listed in full, {written} rows written",
        report.models.len()
    );
    for reason in not_walked(report) {
        text.push_str(&format!("\n{reason}"));
    }
    text
}

/// Returns the incomplete models of a full listing.
fn not_walked(report: &Report) -> Vec<String> {
    let failed = report.models.iter().filter_map(|model| match (&model.error, model.dead_letters) {
        (Some(error), _) => Some(format!("{} is incomplete: {error}", model.model)),
        (None, 0) => None,
        (None, count) => Some(format!("{}: {count} objects have no row", model.model)),
    });
    failed.collect()
}
