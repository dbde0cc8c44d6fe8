//! [`Settling`]: running the application's handlers for claimed events, and recording the outcomes in the inbox.

use super::outcome::EventResult;
use super::parts::EventParts;
use super::probe::EventStage;
use super::report::{EventFailure, EventReport};
use crate::chain::Chain;
use crate::error::SyncError;
use crate::hooks::catch_panics;
use crate::inbox::{Claimed, EventOutcome, Received, Settled};
use crate::store::Inbox;
use crate::store::{Store, Worker};
use std::time::Duration;

/// The settling of events that a worker has claimed.
pub(super) struct Settling<'s, S> {
    pub(super) events: &'s EventParts<S>,
    pub(super) worker: &'s str,
    pub(super) report: &'s mut EventReport,
}

impl<S: Store + Inbox> Settling<'_, S> {
    /// Runs the handlers, and settles the events.
    pub(super) async fn settle(
        &mut self,
        claimed: &[Claimed],
        outcomes: &[EventResult],
    ) -> Result<(), SyncError> {
        let mut settled = Vec::with_capacity(outcomes.len());
        for (claimed, outcome) in claimed.iter().zip(outcomes) {
            settled.extend(self.settle_one(claimed, outcome).await?);
        }
        self.events.probe.reach(EventStage::Handled);
        self.events.engine.store().settle(self.worker, &settled).await?;
        self.events.probe.reach(EventStage::Settled);
        Ok(())
    }

    /// Runs the handlers of an event and settles it with them. Returns how to settle it otherwise.
    async fn settle_one(
        &mut self,
        claimed: &Claimed,
        outcome: &EventResult,
    ) -> Result<Option<Settled>, SyncError> {
        let (store, pace) = (self.events.engine.store(), &self.events.pace);
        let lease = Worker { name: self.worker, lease: pace.lease };
        // A replayed event was handled before.
        let runs = outcome.is_settled() && !claimed.applied;
        let Some(handlers) = self.events.handlers.of(&claimed.event).filter(|_| runs) else {
            return Ok(Some(self.count(claimed, outcome, outcome.verdict(claimed, pace))));
        };
        let done = match catch_panics(handlers.outside()).await {
            Ok(()) => store.settle_with(lease, &settled(claimed, EventOutcome::Applied), &handlers).await?,
            Err(error) => Err(error),
        };
        if let Err(error) = done {
            let outcome = EventResult::Failed(format!("a handler failed: {}", Chain(&*error)));
            return Ok(Some(self.count(claimed, &outcome, outcome.verdict(claimed, pace))));
        }
        // An event that concerns no row is applied by its handler.
        let outcome =
            if matches!(outcome, EventResult::Ignored(_)) { &EventResult::Applied } else { outcome };
        self.count(claimed, outcome, EventOutcome::Applied);
        Ok(None)
    }

    /// Counts an event in the report.
    fn count(&mut self, claimed: &Claimed, outcome: &EventResult, verdict: EventOutcome) -> Settled {
        let wrote = match outcome {
            EventResult::Unconfirmed { changed: true, .. } => self.events.unconfirmed.add(&claimed.event),
            EventResult::Unconfirmed { .. } => false,
            _ => self.events.unconfirmed.take(&claimed.event),
        };
        let report = &mut *self.report;
        if claimed.attempts > 1 {
            report.again.push(claimed.event.id.clone());
        }
        match &verdict {
            EventOutcome::Applied if *outcome == EventResult::Stale && !wrote => report.stale += 1,
            EventOutcome::Applied if *outcome == EventResult::Unchanged && !wrote => report.unchanged += 1,
            EventOutcome::Applied => report.applied += 1,
            EventOutcome::Ignored { .. } => report.ignored += 1,
            EventOutcome::Retry { counts, .. } => {
                report.retried += 1;
                report.unconfirmed += u64::from(!counts);
            }
            EventOutcome::Failed { .. } => report.parked += 1,
        }
        if let EventOutcome::Failed { reason } | EventOutcome::Retry { reason, counts: true, .. } = &verdict {
            // The rejection by an account is logged once for all of its events.
            if !matches!(outcome, EventResult::Withheld(_)) {
                let Received { id, event_type, .. } = &claimed.event;
                tracing::warn!(event = id, event_type, reason, "event not applied");
            }
            let Received { id, event_type, object_id, .. } = claimed.event.clone();
            let (attempts, reason) = (claimed.attempts, reason.clone());
            report.failures.push(EventFailure { id, event_type, object_id, attempts, reason });
        }
        settled(claimed, verdict)
    }

    /// Releases the events, so that others may claim them at once; if that fails, when their lease ends.
    pub(super) async fn release(&self, claimed: &[Claimed]) {
        let reason = || "the worker failed".to_owned();
        let verdict = || EventOutcome::Retry { after: Duration::ZERO, reason: reason(), counts: false };
        let released: Vec<Settled> = claimed.iter().map(|claimed| settled(claimed, verdict())).collect();
        if let Err(error) = self.events.engine.store().settle(self.worker, &released).await {
            tracing::debug!(error = %Chain(&error), "cannot release events; they stay claimed until their lease ends");
        }
    }
}

fn settled(claimed: &Claimed, verdict: EventOutcome) -> Settled {
    Settled { account: claimed.event.account.clone(), id: claimed.event.id.clone(), verdict }
}
