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
pub use handler::{Handler, Notice};
pub use pace::Pace;
pub use poll::Polled;
pub use probe::Step;
pub use replay::{Origins, Replayed};
pub use report::{EventFailure, EventReport};
pub use retention::Retention;

use crate::engine::{Engine, Warned};
use crate::error::SyncError;
use crate::inbox::{Claim, Inbox};
use crate::store::Store;
use adoption::Adoption;

use parts::EventParts;
pub(crate) use probe::Probe;
use renewal::Renewal;
use retention::Sweeper;
use std::sync::Arc;
use stripe_types::Object;

/// Applies the events of an inbox to the tables of an engine, asks Stripe for events, and has them replayed.
///
/// Any number of these, in any number of processes, may work at once. The tables converge, whatever the order in which events
/// come, and however often: each row knows the instant at which it was true, and what is older changes nothing. So it does no
/// harm that an event whose worker is gone before it said so is applied again.
///
/// ```no_run
/// # use sync_runtime::{Engine, Events, Handler, HookError, Notice, SqliteStore, Transaction};
/// # use stripe_types::Customer;
/// struct Welcome;
///
/// impl Handler<Customer> for Welcome {
///     async fn within(&self, event: &Notice<'_, Customer>, transaction: &mut Transaction<'_>) -> Result<(), HookError> {
///         let customer = event.object()?;
///         // … write into the transaction: it is done once, with the event.
///         Ok(())
///     }
/// }
///
/// # async fn example(engine: Engine<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
/// let events = Events::new(engine).on::<Customer>("customer.created", Welcome);
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

/// What applies events, some at a time: [`Events`] of an account, or [`Connected`] ones.
pub trait ApplyEvents: Sync {
    /// Claims some events that are due, and applies them.
    ///
    /// # Errors
    /// If the API is not reached, or the database fails.
    fn step(&self) -> impl Future<Output = Result<EventReport, SyncError>> + Send;
}

impl<S: Store + Inbox> ApplyEvents for Events<S> {
    async fn step(&self) -> Result<EventReport, SyncError> {
        Self::step(self).await
    }
}

/// Those of several accounts. What keeps the events of one from being applied stands in the log, and does not hold up others; it
/// is an error if nothing is applied for any.
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
    /// For the events of the account of the key, or of the one that the client of the engine acts on behalf of. Those of other
    /// accounts are left to whoever has a key for them.
    pub fn new(engine: Engine<S>) -> Self {
        Self {
            parts: EventParts::new(engine),
            sweeper: Sweeper::default(),
            adoption: Adoption::default(),
            warned: Warned::default(),
        }
    }

    /// Says that the tables are those of other accounts, too: an event that tells of rows in one that does not tell accounts
    /// apart is given up, with that as its reason.
    pub fn shared(mut self) -> Self {
        self.parts.shared = true;
        self
    }

    /// Returns how long the inbox keeps what it no longer needs. It is forgotten little by little, beside the events that are applied.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.sweeper.retention = retention;
        self
    }

    /// Says which platform the account is connected to: what its events tell of the account itself, its persons and what it is
    /// paid by goes to the rows of the platform, which lists these.
    pub fn connected_to(mut self, platform: &Self) -> Self {
        self.parts.platform = Some(Arc::clone(&platform.parts.engine));
        self
    }

    /// Returns how many at once, and how often.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.parts.pace = pace;
        self
    }

    /// What the application does with events of a type, whose object is a `T`; a `*` at the end of the type stands for
    /// anything, as in `customer.*`. It runs when the rows are written, once for each event, whether or not there is a model.
    /// If it fails, the rows stay, and the event is tried again.
    pub fn on<T: Object>(mut self, event_type: impl Into<String>, handler: impl Handler<T>) -> Self {
        self.parts.handlers.add::<T>(event_type.into(), handler);
        self
    }

    /// What is told of each step, so that tests can end the process between any two.
    #[doc(hidden)]
    pub fn probe(mut self, probe: impl Fn(Step) + Send + Sync + 'static) -> Self {
        self.parts.probe = Probe::new(probe);
        self
    }

    /// The engine.
    pub fn engine(&self) -> &Engine<S> {
        &self.parts.engine
    }

    /// The id of the account. Its events of an earlier release are told apart from those of others by now.
    async fn account_id(&self) -> Result<&str, SyncError> {
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
    /// If the API is not reached, or the database fails: what was claimed is due again when its lease ends. What goes wrong
    /// with single events stands in the report.
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

    /// Claims some events that are due, and applies them together.
    ///
    /// # Errors
    /// As [`process`](Self::process).
    pub async fn step(&self) -> Result<EventReport, SyncError> {
        self.step_unless(None).await
    }

    /// As [`step`](Self::step); if the account is `held`, for this reason, asks for nothing on its behalf.
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
        self.parts.probe.reach(Step::Claimed);
        let report = apply::apply(&self.parts, &claim.worker, &claimed, held).await?;
        self.warned.warn(&report.rows.absent);
        Ok(report)
    }
}
