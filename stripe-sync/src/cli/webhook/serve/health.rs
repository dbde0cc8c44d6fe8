//! [`Health`]: how the service does: whether it is ready, and its figures.

use super::backlog::{Counted, total};
use super::metrics::{Kind, Metrics};
use serde_json::{Value, json};
use std::time::Duration;
use stripe_sync::runtime::{AnyStore, Backlog, Inbox, KeyAccount, Receiver, Store, Trouble};

/// How long the database may take for a write.
const PATIENCE: Duration = Duration::from_secs(5);

/// What can be asked of the service.
#[derive(Debug)]
pub(super) struct Health {
    pub(super) store: AnyStore,
    pub(super) counted: Counted,
    /// The accounts of the keys.
    pub(super) accounts: Vec<KeyAccount>,
    pub(super) receiver: Receiver,
    /// How long the oldest event may wait.
    pub(super) max_lag: Option<Duration>,
}

impl Health {
    /// Returns whether it is ready, and why not.
    pub(super) async fn readiness(&self) -> (bool, Value) {
        let Some(backlogs) = self.counted.backlogs().await.map(|counted| counted.own) else {
            return (false, json!({ "ready": false, "reason": "the database does not answer" }));
        };
        let all = total(&backlogs);
        if let Some(trouble) = self.trouble().await {
            let reason = format!("the last write was not done: {}", trouble.reason);
            return (false, json!({ "ready": false, "reason": reason, "pending": all.pending }));
        }
        let reason = if self.accounts.iter().any(|account| account.known().is_none()) {
            Some("the API has not said yet whose the key is")
        } else if self.max_lag.is_some_and(|longest| lag(&all) > longest) {
            Some("the oldest event waits for too long")
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
        let mut told = json!({
            "ready": reason.is_none(),
            "lag_seconds": lag(&all).as_secs_f64(),
            "pending": all.pending,
            "accounts": accounts,
        });
        if let Some(reason) = reason {
            told["reason"] = reason.into();
        }
        (reason.is_none(), told)
    }

    /// Returns why the last write failed. Whether the inbox takes events again is tried, because nobody may send any as long as
    /// this is not ready; rows are tried again by the workers.
    async fn trouble(&self) -> Option<Trouble> {
        let trouble = self.store.trouble()?;
        match tokio::time::timeout(PATIENCE, self.store.try_write()).await {
            Ok(Ok(())) => self.store.trouble().filter(|trouble| !trouble.is_old()),
            Ok(Err(_)) => self.store.trouble(),
            Err(_) => Some(trouble),
        }
    }

    /// The figures, as Prometheus reads them.
    pub(super) async fn metrics(&self) -> String {
        let mut metrics = Metrics::default();
        self.write_receipts(&mut metrics);
        self.write_work(&mut metrics);
        let backlogs = self.counted.backlogs().await.map(|counted| counted.all);
        let reached = u64::from(backlogs.is_some());
        metrics.write(
            "stripe_sync_database_up",
            Kind::Gauge,
            "Whether the database answers.",
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
            ("received", "Webhooks whose event is kept.", &[("", counts.kept)]),
            ("duplicates", "Those of them whose event was there before.", &[("", counts.duplicates)]),
            (
                "refused",
                "Webhooks that were not taken.",
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
                "Webhooks whose signature has a time too far from the clock of this machine. Those of the past are refused.",
                &[(r#"{time="past"}"#, counts.expired), (r#"{time="future"}"#, counts.early)],
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

fn write_backlogs(metrics: &mut Metrics, backlogs: &[(String, Backlog)]) {
    let label = |account: &str| account.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let (mut events, mut lags) = (Vec::new(), Vec::new());
    for (account, backlog) in backlogs {
        let account = label(account);
        events.push((format!(r#"{{account="{account}",state="pending"}}"#), backlog.pending));
        events.push((format!(r#"{{account="{account}",state="parked"}}"#), backlog.parked));
        lags.push((format!(r#"{{account="{account}"}}"#), lag(backlog).as_secs_f64()));
    }
    let help = "Events in the inbox that are not applied, by account.";
    metrics.write("stripe_sync_account_inbox_events", Kind::Gauge, help, &events);
    let help = "How long the oldest event waits that is not applied, by account.";
    metrics.write("stripe_sync_account_lag_seconds", Kind::Gauge, help, &lags);
}

fn lag(backlog: &Backlog) -> Duration {
    Duration::from_millis(backlog.lag.unwrap_or_default())
}
