//! [`Outcome`]: what a command has done with events, as it tells it.

use super::apply::Applied;
use crate::cli::Settings;
use crate::cli::output::{absent_as_json, print_json};
use serde_json::{Value, json};
use stripe_sync::runtime::{EventFailure, Polled, Replayed, Report};

/// What a command has done with the events of an account.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) account: String,
    pub(super) origin: Origin,
    pub(super) applied: Applied,
}

/// Where the events came from.
#[derive(Debug)]
pub(super) enum Origin {
    Polled(Polled),
    Replayed(Replayed),
}

impl Outcome {
    /// Returns whether nothing has failed.
    pub(super) fn is_clean(&self) -> bool {
        let came = match &self.origin {
            Origin::Polled(polled) => polled.missed.as_ref().is_none_or(Report::is_clean),
            Origin::Replayed(replayed) => replayed.unknown.is_empty(),
        };
        came && self.applied.report.failures.is_empty()
    }

    /// Returns whether there was something to do.
    pub(super) fn is_empty(&self) -> bool {
        let came =
            matches!(&self.origin, Origin::Polled(polled) if polled.new == 0 && polled.missed.is_none());
        came && self.applied.report.claimed == 0
    }

    /// Prints it; if asked to say more, each failure with its reason, and then with what the event is.
    pub(super) fn print(&self, settings: &Settings, verbose: u8) {
        if settings.json {
            return print_json(&self.as_json());
        }
        for line in self.origin.lines() {
            say!("{line}");
        }
        for line in self.lines() {
            say!("{line}");
        }
        let failures = &self.applied.report.failures;
        for failure in failures.iter().filter(|_| verbose > 0) {
            say!("{}", words(failure, verbose));
        }
        if verbose == 0 && !failures.is_empty() {
            say!("-v says why events have failed");
        }
    }

    fn lines(&self) -> Vec<String> {
        let Applied { report, pending } = &self.applied;
        let rows = &report.rows;
        let mut lines = vec![
            format!(
                "events: {} applied, {} unchanged, {} stale (older than the rows), {} ignored (of nothing that is kept), \
                 {} failed",
                report.applied,
                report.unchanged,
                report.stale,
                report.ignored,
                report.failures.len()
            ),
            format!(
                "rows: {} new, {} changed, {} deleted, {} unchanged, {} stale; {} of others that they refer to; {} requests",
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
            lines
                .push(format!("{} were given up; `events process --failed` tries them again", report.parked));
        }
        if *pending > 0 {
            lines.push(format!("{pending} wait in the inbox for another try"));
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
            "origin": self.origin.as_json(),
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

/// Why an event has failed.
fn words(failure: &EventFailure, verbose: u8) -> String {
    let EventFailure { id, event_type, object_id, attempts, reason, .. } = failure;
    if verbose < 2 {
        return format!("{id}: {reason}");
    }
    let of = if object_id.is_empty() { String::new() } else { format!(" of {object_id}") };
    let times = if *attempts == 1 { "once".to_owned() } else { format!("{attempts} times") };
    format!("{id}: {event_type}{of}, tried {times}: {reason}")
}

impl Origin {
    fn lines(&self) -> Vec<String> {
        match self {
            Self::Polled(polled) => {
                let mut lines = vec![format!("from the API: {} seen, {} new", polled.seen, polled.new)];
                lines.extend(polled.missed.as_ref().map(missed));
                lines
            }
            Self::Replayed(replayed) => {
                let mut lines = vec![format!(
                    "from the inbox: {}; from the API: {}",
                    replayed.from_inbox, replayed.from_api
                )];
                let unknown = replayed.unknown.iter();
                lines.extend(unknown.map(|id| format!("{id}: neither the inbox nor the API has it")));
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
        "more time has passed than Stripe keeps events for: {} models were walked in full, {written} rows written",
        report.models.len()
    );
    for reason in not_walked(report) {
        text.push_str(&format!("\n{reason}"));
    }
    text
}

/// What a walk of all models has left undone.
fn not_walked(report: &Report) -> Vec<String> {
    let failed = report.models.iter().filter_map(|model| match (&model.error, model.dead_letters) {
        (Some(error), _) => Some(format!("{} did not come to its end: {error}", model.model)),
        (None, 0) => None,
        (None, count) => Some(format!("{}: {count} objects have no row", model.model)),
    });
    failed.collect()
}
