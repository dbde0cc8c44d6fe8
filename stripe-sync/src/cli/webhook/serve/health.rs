//! [`Health`]: how the service does: whether it is ready, and its figures.

use super::metrics::{Kind, Metrics};
use serde_json::{Value, json};
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Backlog, Inbox, Receiver};

/// How long the database may take to say how the inbox does.
const PATIENCE: Duration = Duration::from_secs(5);

/// What can be asked of the service.
#[derive(Debug)]
pub(super) struct Health {
    pub(super) store: AnyStore,
    pub(super) receiver: Receiver,
    /// How long the oldest event may wait.
    pub(super) max_lag: Option<Duration>,
}

impl Health {
    /// Whether it is ready, and why not.
    pub(super) async fn readiness(&self) -> (bool, Value) {
        let Some(backlog) = self.backlog().await else {
            return (false, json!({ "ready": false, "reason": "the database does not answer" }));
        };
        let lag = lag(&backlog);
        let ready = self.max_lag.is_none_or(|longest| lag <= longest);
        let mut told =
            json!({ "ready": ready, "lag_seconds": lag.as_secs_f64(), "pending": backlog.pending });
        if !ready {
            told["reason"] = "the oldest event waits for too long".into();
        }
        (ready, told)
    }

    /// The figures, as Prometheus reads them.
    pub(super) async fn metrics(&self) -> String {
        let mut metrics = Metrics::default();
        self.write_receipts(&mut metrics);
        self.write_work(&mut metrics);
        let backlog = self.backlog().await;
        let reached = u64::from(backlog.is_some());
        metrics.write(
            "stripe_sync_database_up",
            Kind::Gauge,
            "Whether the database answers.",
            &[("", reached)],
        );
        if let Some(backlog) = backlog {
            write_backlog(&mut metrics, &backlog);
        }
        metrics.into_text()
    }

    fn write_receipts(&self, metrics: &mut Metrics) {
        let counts = self.receiver.counts();
        let counters: [(_, _, &[_]); 3] = [
            ("received", "Webhooks whose event is kept.", &[("", counts.kept)]),
            ("duplicates", "Those of them whose event was there before.", &[("", counts.duplicates)]),
            (
                "refused",
                "Webhooks that were not taken.",
                &[
                    (r#"{reason="signature"}"#, counts.unverified),
                    (r#"{reason="no_event"}"#, counts.no_event),
                    (r#"{reason="too_large"}"#, counts.too_large),
                    (r#"{reason="unavailable"}"#, counts.unavailable),
                ],
            ),
        ];
        for (name, help, samples) in counters {
            metrics.write(&format!("stripe_sync_webhooks_{name}_total"), Kind::Counter, help, samples);
        }
    }

    fn write_work(&self, metrics: &mut Metrics) {
        let counts = self.receiver.work_counts();
        for (name, help, value) in [
            ("events_applied", "Events that this process has applied.", counts.applied),
            ("events_unchanged", "Events after which the rows were as before.", counts.unchanged),
            ("events_stale", "Events that were older than the rows.", counts.stale),
            ("events_ignored", "Events of nothing that is kept.", counts.ignored),
            ("events_retried", "Tries of events that are tried again.", counts.retried),
            ("events_parked", "Events that were given up.", counts.parked),
            ("worker_troubles", "How often a worker could not work.", counts.troubles),
        ] {
            metrics.write(&format!("stripe_sync_{name}_total"), Kind::Counter, help, &[("", value)]);
        }
    }

    /// How the inbox does; nothing if the database does not say.
    async fn backlog(&self) -> Option<Backlog> {
        match tokio::time::timeout(PATIENCE, self.store.backlog(None)).await {
            Ok(Ok(backlog)) => Some(backlog),
            Ok(Err(error)) => {
                tracing::error!(%error, "the database does not say how the inbox does");
                None
            }
            Err(_) => {
                tracing::error!(patience = ?PATIENCE, "the database does not answer");
                None
            }
        }
    }
}

fn write_backlog(metrics: &mut Metrics, backlog: &Backlog) {
    metrics.write(
        "stripe_sync_inbox_events",
        Kind::Gauge,
        &format!("Events in the inbox that are not applied; {} stands for more, too.", Backlog::MOST),
        &[(r#"{state="pending"}"#, backlog.pending), (r#"{state="parked"}"#, backlog.parked)],
    );
    metrics.write(
        "stripe_sync_lag_seconds",
        Kind::Gauge,
        "How long the oldest event waits that is not applied.",
        &[("", lag(backlog).as_secs_f64())],
    );
}

fn lag(backlog: &Backlog) -> Duration {
    Duration::from_millis(backlog.lag.unwrap_or_default())
}
