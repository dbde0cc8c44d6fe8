//! [`Jobs`]: backfills and verifications that were started from the console, in this process.

use crate::cli::verified::remember;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use stripe_sync::runtime::report::{ModelReport, VerifiedModel};
use stripe_sync::runtime::{AnyStore, Engine, Observer, Options, Table, VerifyOptions};
use tokio::task::AbortHandle;

/// The number of jobs that are remembered.
const REMEMBERED: usize = 50;

/// The jobs of this process, the latest first.
#[derive(Debug, Default)]
pub(super) struct Jobs(Mutex<VecDeque<ConsoleJob>>);

/// The work of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum JobKind {
    Backfill,
    Verify,
}

/// A job as it is now.
#[derive(Debug, Clone)]
pub(super) struct ConsoleJob {
    pub(super) id: u64,
    pub(super) work: JobKind,
    pub(super) model: &'static str,
    pub(super) account: String,
    started: Instant,
    state: Arc<Mutex<JobProgress>>,
    abort: Option<AbortHandle>,
}

/// The progress of a job.
#[derive(Debug, Clone, Default)]
pub(super) struct JobProgress {
    pub(super) fetched: u64,
    /// The number of objects in the last complete run; 0 if there is none.
    pub(super) expected: u64,
    pub(super) requests: u64,
    /// The result in words; `None` while it runs.
    pub(super) result: Option<String>,
    elapsed: Option<Duration>,
}

/// Records the progress of a job.
struct Watch(Arc<Mutex<JobProgress>>);

impl Observer for Watch {
    fn page(&self, model: &ModelReport) {
        let mut state = lock(&self.0);
        state.fetched = model.fetched;
        state.expected = model.expected;
        state.requests = model.requests;
    }

    fn done(&self, model: &ModelReport) {
        self.page(model);
    }
}

impl Jobs {
    /// Returns the jobs, the latest first.
    pub(super) fn all(&self) -> Vec<ConsoleJob> {
        self.lock().iter().cloned().collect()
    }

    /// Starts a job for a model of an account.
    pub(super) fn start(&self, work: JobKind, engine: &Engine<AnyStore>, table: &'static Table) {
        let state = Arc::new(Mutex::new(JobProgress::default()));
        let account = engine.account().known().unwrap_or_default().to_owned();
        let engine = Engine::new(engine.client().clone(), engine.store().clone(), &[table]);
        let (watch, ending) = (Watch(Arc::clone(&state)), Arc::clone(&state));
        let started = Instant::now();
        let task = tokio::spawn(async move {
            let result = run(work, &engine, table, &watch).await;
            tracing::info!(model = table.model, result, "finished a job of the console");
            end(&ending, result, started);
        });
        let mut jobs = self.lock();
        let id = jobs.front().map_or(1, |job| job.id + 1);
        jobs.push_front(ConsoleJob {
            id,
            work,
            model: table.model,
            account,
            started,
            state,
            abort: Some(task.abort_handle()),
        });
        jobs.truncate(REMEMBERED);
    }

    /// Stops a job. Its pages so far stay written, and the next run resumes. Returns false if there is no such job.
    pub(super) fn stop(&self, id: u64) -> bool {
        let found = self.lock().iter().find(|job| job.id == id).cloned();
        found.is_some_and(|job| {
            if let Some(abort) = &job.abort {
                abort.abort();
            }
            end(&job.state, "stopped; the next run resumes".to_owned(), job.started);
            true
        })
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<ConsoleJob>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ConsoleJob {
    /// Returns the progress.
    pub(super) fn state(&self) -> JobProgress {
        lock(&self.state).clone()
    }

    /// Returns the time that it took, or has taken so far.
    pub(super) fn elapsed(&self) -> Duration {
        lock(&self.state).elapsed.unwrap_or_else(|| self.started.elapsed())
    }
}

impl JobProgress {
    /// Returns the objects per second, and the estimated seconds that are left.
    pub(super) fn rate(&self, elapsed: Duration) -> (f64, Option<f64>) {
        let rate = self.fetched as f64 / elapsed.as_secs_f64().max(0.001);
        let left = self.expected.saturating_sub(self.fetched);
        (rate, (self.expected > 0 && rate > 0.0).then(|| left as f64 / rate))
    }
}

async fn run(work: JobKind, engine: &Engine<AnyStore>, table: &'static Table, watch: &Watch) -> String {
    let named = std::collections::BTreeSet::from([table.model]);
    match work {
        JobKind::Backfill => {
            let options = Options { named, ..Options::default() };
            match engine.backfill(&options, watch).await {
                Ok(report) => report.models.iter().map(backfilled).collect::<Vec<_>>().join("; "),
                Err(error) => format!("failed: {error}"),
            }
        }
        JobKind::Verify => {
            let options = VerifyOptions { named, ..VerifyOptions::default() };
            match engine.verify(&options, watch).await {
                Ok(verified) => {
                    remember(engine.store(), &verified, true).await;
                    verified.models.iter().map(verified_words).collect::<Vec<_>>().join("; ")
                }
                Err(error) => format!("failed: {error}"),
            }
        }
    }
}

fn backfilled(model: &ModelReport) -> String {
    let ModelReport { inserted, updated, unchanged, dead_letters, .. } = model;
    match (&model.error, &model.unavailable) {
        (Some(error), _) => format!("incomplete: {error}"),
        (None, Some(_)) => "not available to the account".to_owned(),
        (None, None) => {
            format!(
                "{inserted} inserted, {updated} updated, {unchanged} unchanged, {dead_letters} dead letters"
            )
        }
    }
}

fn verified_words(model: &VerifiedModel) -> String {
    let VerifiedModel { compared, missing, extra, differing, .. } = model;
    match &model.error {
        Some(error) => format!("incomplete: {error}"),
        None if missing + extra + differing == 0 => format!("no drift in {compared} objects"),
        None => format!("{missing} missing, {extra} extra, {differing} differing of {compared} objects"),
    }
}

fn end(state: &Mutex<JobProgress>, result: String, started: Instant) {
    let mut state = lock(state);
    if state.result.is_none() {
        state.result = Some(result);
        state.elapsed = Some(started.elapsed());
    }
}

fn lock(state: &Mutex<JobProgress>) -> MutexGuard<'_, JobProgress> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
