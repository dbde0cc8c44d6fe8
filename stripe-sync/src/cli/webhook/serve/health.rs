//! [`Health`]: the readiness and the metrics of the service.

use super::metrics::{MetricKind, Metrics};
use crate::cli::service::{BacklogCache, total};
use serde_json::{Value, json};
use std::time::Duration;
use stripe_sync::runtime::store::{Backlog, Inbox, RowStore as _, WriteFailure};
use stripe_sync::runtime::{AnyStore, KeyAccount, Receiver};

/// The time limit of a write to the database.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The parts of the service whose health is reported.
#[derive(Debug)]
pub(super) struct Health {
    pub(super) store: AnyStore,
    pub(super) backlogs: BacklogCache,
    /// The accounts of the keys.
    pub(super) accounts: Vec<KeyAccount>,
    pub(super) receiver: Receiver,
    /// The longest time that the oldest event may wait.
    pub(super) max_lag: Option<Duration>,
}

impl Health {
    /// Returns true if the service is ready, and the answer of `/readyz`.
    pub(super) async fn readiness(&self) -> (bool, Value) {
        let Some(backlogs) = self.backlogs.backlogs().await.map(|counted| counted.own) else {
            return (false, json!({ "ready": false, "reason": "the database does not answer" }));
        };
        let all = total(&backlogs);
        if let Some(trouble) = self.write_failure().await {
            let reason = format!("the last write failed: {}", trouble.reason);
            return (false, json!({ "ready": false, "reason": reason, "pending": all.pending }));
        }
        let reason = if self.accounts.iter().any(|account| account.known().is_none()) {
            Some("the account of the key is not known yet, because the API did not answer")
        } else if self.max_lag.is_some_and(|longest| lag(&all) > longest) {
            Some("the oldest pending event exceeds --max-lag")
        } else {
            None
        };
        let of_each = backlogs.iter().map(|(account, it)| {
            (
                account.clone(),
                json!({ "lag_seconds": lag(it).as_secs_f64(), "pending": it.pending, "parked": it.parked }),
            )
        });
        let accounts: serde_json::Map<String, Value> = of_each.collect();
        let mut answer = json!({
            "ready": reason.is_none(),
            "lag_seconds": lag(&all).as_secs_f64(),
            "pending": all.pending,
            "accounts": accounts,
        });
        if let Some(reason) = reason {
            answer["reason"] = reason.into();
        }
        (reason.is_none(), answer)
    }

    /// Returns the error of the last write, after another write: while the service is not ready no webhook may arrive
    /// that would write again.
    async fn write_failure(&self) -> Option<WriteFailure> {
        let trouble = self.store.write_failure()?;
        match tokio::time::timeout(TIMEOUT, self.store.try_write()).await {
            Ok(Ok(())) => self.store.write_failure().filter(|trouble| !trouble.is_old()),
            Ok(Err(_)) => self.store.write_failure(),
            Err(_) => Some(trouble),
        }
    }

    /// Returns the metrics in the text format of Prometheus.
    pub(super) async fn metrics(&self) -> String {
        let mut metrics = Metrics::default();
        self.write_receipts(&mut metrics);
        self.write_work(&mut metrics);
        let backlogs = self.backlogs.backlogs().await.map(|counted| counted.all);
        let reached = u64::from(backlogs.is_some());
        metrics.write(
            "stripe_sync_database_up",
            MetricKind::Gauge,
            "1 if the database answers, otherwise 0.",
            &[("", reached)],
        );
        if let Some(backlogs) = backlogs {
            write_backlog(&mut metrics, &total(&backlogs));
            write_backlogs(&mut metrics, &backlogs);
        }
        metrics.into_text()
    }

    fn write_receipts(&self, metrics: &mut Metrics) {
        let counts = self.receiver.counts();
        let counters: [(_, _, &[_]); 4] = [
            ("received", "Webhooks whose event was stored.", &[("", counts.kept)]),
            ("duplicates", "Webhooks whose event was stored before.", &[("", counts.duplicates)]),
            (
                "refused",
                "Webhooks that were rejected, by reason.",
                &[
                    (r#"{reason="signature"}"#, counts.unverified),
                    (r#"{reason="no_event"}"#, counts.no_event),
                    (r#"{reason="too_large"}"#, counts.too_large),
                    (r#"{reason="incomplete"}"#, counts.incomplete),
                    (r#"{reason="unavailable"}"#, counts.unavailable),
                ],
            ),
            (
                "out_of_tolerance",
                "Webhooks with a signature time too far from the local clock. Past times are rejected.",
                &[(r#"{time="past"}"#, counts.expired), (r#"{time="future"}"#, counts.early)],
            ),
        ];
        for (name, help, samples) in counters {
            metrics.write(&format!("stripe_sync_webhooks_{name}_total"), MetricKind::Counter, help, samples);
        }
    }

    fn write_work(&self, metrics: &mut Metrics) {
        let counts = self.receiver.work_counts();
        for (name, help, value) in [
            ("events_applied", "Events that this process applied.", counts.applied),
            ("events_unchanged", "Events that changed no row.", counts.unchanged),
            ("events_stale", "Events older than their rows.", counts.stale),
            ("events_ignored", "Events of objects without a model.", counts.ignored),
            ("events_retried", "Failed attempts that are retried.", counts.retried),
            ("events_parked", "Events that failed the maximum number of attempts.", counts.parked),
            ("worker_troubles", "Errors that kept a worker from claiming events.", counts.troubles),
        ] {
            metrics.write(&format!("stripe_sync_{name}_total"), MetricKind::Counter, help, &[("", value)]);
        }
    }
}

fn write_backlog(metrics: &mut Metrics, backlog: &Backlog) {
    metrics.write(
        "stripe_sync_inbox_events",
        MetricKind::Gauge,
        &format!("Unapplied events in the inbox, counted up to {}.", Backlog::MOST),
        &[(r#"{state="pending"}"#, backlog.pending), (r#"{state="parked"}"#, backlog.parked)],
    );
    metrics.write(
        "stripe_sync_lag_seconds",
        MetricKind::Gauge,
        "Age of the oldest pending event in seconds.",
        &[("", lag(backlog).as_secs_f64())],
    );
}

fn write_backlogs(metrics: &mut Metrics, backlogs: &[(String, Backlog)]) {
    let label = |account: &str| account.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let (mut events, mut lags) = (Vec::new(), Vec::new());
    for (account, backlog) in backlogs {
        let account = label(account);
        events.push((format!(r#"{{account="{account}",state="pending"}}"#), backlog.pending));
        events.push((format!(r#"{{account="{account}",state="parked"}}"#), backlog.parked));
        lags.push((format!(r#"{{account="{account}"}}"#), lag(backlog).as_secs_f64()));
    }
    let help = "Unapplied events in the inbox, by account.";
    metrics.write("stripe_sync_account_inbox_events", MetricKind::Gauge, help, &events);
    let help = "Age of the oldest pending event in seconds, by account.";
    metrics.write("stripe_sync_account_lag_seconds", MetricKind::Gauge, help, &lags);
}

fn lag(backlog: &Backlog) -> Duration {
    Duration::from_millis(backlog.lag.unwrap_or_default())
}
