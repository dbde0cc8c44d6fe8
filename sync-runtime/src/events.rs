//! [`Events`]: from the inbox to the tables.

mod account_rows;
mod adopt;
mod adoption;
mod apply;
mod connected;
mod handler;
mod hold;
mod outcome;
mod pace;
mod parts;
mod pattern;
mod poll;
mod probe;
mod renewal;
mod replay;
mod report;
mod retention;
mod settle;
mod subject;
mod unconfirmed;

pub use connected::Connected;
pub use handler::{EventContext, Handler};
pub use pace::Pace;
pub use pattern::EventPattern;
pub use poll::Polled;
pub use probe::EventStage;
pub use replay::{Origins, Replayed};
pub use report::{EventFailure, EventReport};
pub use retention::Retention;

use crate::engine::{Engine, Warned};
use crate::error::SyncError;
use crate::inbox::Claim;
use crate::store::Inbox;
use crate::store::Store;
use adoption::Adoption;

use parts::EventParts;
pub(crate) use probe::Probe;
use renewal::Renewal;
use retention::Sweeper;
use std::sync::Arc;
use stripe_types::Object;

/// Applies the events of an inbox to the tables of an engine, polls Stripe for events, and replays them.
///
/// Any number of these, in any number of processes, may work at once. The tables converge, in whatever order and however often
/// events come: each row has the instant at which it was true, and older content changes nothing. So it is safe to apply an
/// event again whose worker has stopped before it was settled.
///
/// ```no_run
/// # use sync_runtime::{Engine, Events, Handler, HookError, EventContext, SqliteStore, Transaction};
/// # use stripe_types::{Customer, events};
/// struct Welcome;
///
/// impl Handler<Customer> for Welcome {
///     async fn within(&self, event: &EventContext<'_, Customer>, transaction: &mut Transaction<'_>) -> Result<(), HookError> {
///         let customer = event.object()?;
///         // … write into the transaction: it is done once, with the event.
///         Ok(())
///     }
/// }
///
/// # async fn example(engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
/// let events = Events::new(engine).on(events::CUSTOMER_CREATED, Welcome);
/// events.poll().await?;
/// let report = events.process().await?;
/// println!("{} applied, {} parked", report.applied, report.parked);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Events<S> {
    parts: EventParts<S>,
    sweeper: Sweeper,
    adoption: Adoption,
    warned: Warned,
}

/// The application of events in steps: by [`Events`] of one account, or [`Connected`] ones.
pub trait ApplyEvents: Sync {
    /// Claims events that are due, and applies them.
    ///
    /// # Errors
    /// If the API is not reachable, or the database fails.
    fn step(&self) -> impl Future<Output = Result<EventReport, SyncError>> + Send;
}

impl<S: Store + Inbox> ApplyEvents for Events<S> {
    async fn step(&self) -> Result<EventReport, SyncError> {
        Self::step(self).await
    }
}

/// Applies the events of several accounts. An error of one account is logged, and does not delay the others; it is returned if
/// all accounts fail.
impl<E: ApplyEvents + Send> ApplyEvents for Vec<E> {
    async fn step(&self) -> Result<EventReport, SyncError> {
        let (mut report, mut failures) = (EventReport::default(), Vec::new());
        for events in self {
            match events.step().await {
                Ok(applied) => report.add(&applied),
                Err(error) => failures.push(error),
            }
        }
        if failures.len() == self.len() {
            return failures.pop().map_or(Ok(report), Err);
        }
        for error in failures {
            tracing::error!(%error, "events of an account are not applied");
        }
        Ok(report)
    }
}

impl<E: ApplyEvents + Send> ApplyEvents for Arc<E> {
    async fn step(&self) -> Result<EventReport, SyncError> {
        E::step(self).await
    }
}

impl<S: Store + Inbox> Events<S> {
    /// Applies the events of the account of the key, or of the connected account that the client acts for. Leaves those of
    /// other accounts to their own keys.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # use sync_runtime::{Engine, Events, Pace, Retention, SqliteStore};
    /// # async fn example(engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let retention = Retention::default().settled(Duration::from_secs(7 * 86_400));
    /// let pace = Pace { max_attempts: 5, ..Pace::default() };
    /// let events = Events::new(engine).retention(retention).pace(pace);
    /// events.poll().await?;
    /// events.process().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(engine: Engine<S>) -> Self {
        Self {
            parts: EventParts::new(engine),
            sweeper: Sweeper::default(),
            adoption: Adoption::default(),
            warned: Warned::default(),
        }
    }

    /// Marks the tables as shared with other accounts: an event for a table without a column for the account fails with that
    /// reason.
    pub fn shared(mut self) -> Self {
        self.parts.shared = true;
        self
    }

    /// Sets the time for which the inbox keeps settled and failed events. Old ones are deleted little by little, between other
    /// work.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.sweeper.retention = retention;
        self
    }

    /// Sets the platform that the account is connected to: events about the account itself, its persons and its external
    /// accounts update the rows of the platform, which lists these.
    pub fn connected_to(mut self, platform: &Self) -> Self {
        self.parts.platform = Some(Arc::clone(&platform.parts.engine));
        self
    }

    /// Sets the numbers of events and attempts, and the times between them.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.parts.pace = pace;
        self
    }

    /// Adds a handler for events whose object is a `T`: those of a constant of [`types::events`](stripe_types::events), or of a
    /// text, where a `*` at the end matches anything, as in `customer.*`. The handler runs after the rows are written, once for
    /// each event, also if no model keeps the object. If it fails, the rows stay, and the event is retried.
    ///
    /// A text that no event of the object can match is an error when events are first applied. For a type that Stripe has added
    /// since, use [`EventPattern::unchecked`].
    pub fn on<T: Object>(mut self, events: impl Into<EventPattern<T>>, handler: impl Handler<T>) -> Self {
        self.parts.handlers.add(events.into(), handler);
        self
    }

    /// Checks that each handler can run, for a program that is not to start otherwise. Applying events checks it, too.
    ///
    /// # Errors
    /// [`SyncError::Handlers`] if no event matches the types of a handler.
    pub fn check_handlers(&self) -> Result<(), SyncError> {
        self.parts.handlers.check()
    }

    /// Sets a function that is called at each step, so that tests can end the process between any two.
    #[doc(hidden)]
    pub fn probe(mut self, probe: impl Fn(EventStage) + Send + Sync + 'static) -> Self {
        self.parts.probe = Probe::new(probe);
        self
    }

    /// Returns the engine.
    pub fn engine(&self) -> &Engine<S> {
        &self.parts.engine
    }

    /// Returns the id of the account, after its events from an earlier release are assigned to it.
    async fn account_id(&self) -> Result<&str, SyncError> {
        self.parts.handlers.check()?;
        let account = self.parts.engine.parts().owner.id().await?;
        match self.parts.shared {
            true => self.parts.engine.parts().owner.admit_mode(true).await?,
            false => self.parts.engine.admit().await?,
        }
        self.adopt_if_due(account).await?;
        Ok(account)
    }

    /// Applies all events that are due.
    ///
    /// # Errors
    /// If the API is not reachable, or the database fails; claimed events are due again when their lease ends. Errors of single
    /// events are in the report.
    pub async fn process(&self) -> Result<EventReport, SyncError> {
        let mut report = EventReport::default();
        loop {
            let step = self.step().await?;
            if step.claimed == 0 {
                return Ok(report);
            }
            report.add(&step);
        }
    }

    /// Claims events that are due, and applies them together.
    ///
    /// # Errors
    /// As [`process`](Self::process).
    pub async fn step(&self) -> Result<EventReport, SyncError> {
        self.step_unless(None).await
    }

    /// Claims and applies events as [`step`](Self::step) does. If the account is `held`, for this reason, requests nothing on
    /// its behalf.
    async fn step_unless(&self, held: Option<String>) -> Result<EventReport, SyncError> {
        self.sweeper.sweep(self.parts.engine.store()).await;
        let claim = Claim {
            account: self.account_id().await?.to_owned(),
            worker: format!("{:016x}", crate::random::unique()),
            limit: self.parts.pace.batch,
            lease: self.parts.pace.lease,
        };
        let claimed = self.parts.engine.store().claim(&claim).await?;
        if claimed.is_empty() {
            return Ok(EventReport::default());
        }
        let _renewal = Renewal::start(self.parts.engine.store().clone(), claim.worker.clone(), claim.lease);
        self.parts.probe.reach(EventStage::Claimed);
        let report = apply::apply(&self.parts, &claim.worker, &claimed, held).await?;
        self.warned.warn(&report.rows.absent);
        Ok(report)
    }
}
