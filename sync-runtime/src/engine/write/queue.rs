//! [`WriteQueue`]: pages that wait to be written. Pages of one table are written together: a transaction of eight pages costs about as
//! much as that of one, apart from the rows.
//!
//! Writing is a task of its own, so that it goes on while the walks, which are one task together, map the next pages.

use super::joined::{JoinedPages, PendingPage};
use crate::chain::Chain;
use crate::engine::schedule::slots::{Slots, WRITERS};
use crate::model::Table;
use crate::store::{Batch, Committed, Store, StoreError, TableBatch, WrittenTable};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// The most bytes of JSON that are written together, unless one page has more.
const BYTES: usize = 1 << 20;

/// The batch with the result of writing it. The first of the pages that are written together has the counts of all.
pub(crate) type BatchResult = (Batch, Result<Committed, StoreError>);

/// Writes batches; pages that wait at the same time together.
#[derive(Debug)]
pub(crate) struct WriteQueue<S> {
    store: S,
    slots: Arc<Slots>,
    pending: Arc<Pending>,
}

impl<S: Store> WriteQueue<S> {
    pub(crate) fn new(store: S, slots: Arc<Slots>) -> Self {
        Self { store, slots, pending: Arc::default() }
    }

    /// Writes a batch: all of it, or nothing.
    pub(crate) async fn write(&self, batch: Batch) -> BatchResult {
        let Some(table) = joinable(&batch) else {
            let _permit = self.slots.writer().await;
            let store = self.store.clone();
            return done(tokio::spawn(async move { write_alone(&store, batch).await })).await;
        };
        let mut written = self.pending.add(batch);
        // Pages that are ready at the same time join.
        tokio::task::yield_now().await;
        if let Some(task) = WriterTask::new(&self.pending) {
            let (store, slots) = (self.store.clone(), Arc::clone(&self.slots));
            let work = tokio::spawn(async move { task.run(&store, &slots).await });
            tokio::select! {
                biased;
                written = &mut written => return written.unwrap_or_else(|_| abandoned(table)),
                () = done(work) => {}
            }
        }
        written.await.unwrap_or_else(|_| abandoned(table))
    }
}

/// The pages that wait, and the number of tasks that write them.
#[derive(Debug, Default)]
struct Pending(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    pages: Vec<PendingPage>,
    tasks: usize,
}

impl Pending {
    fn add(&self, page: Batch) -> oneshot::Receiver<BatchResult> {
        let (result, written) = oneshot::channel();
        self.lock().pages.push(PendingPage { page, result });
        written
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Waiting {
    /// Takes the page that has waited longest, and those that can be written together with it.
    fn take(&mut self) -> Option<Vec<PendingPage>> {
        let table = joinable(&self.pages.first()?.page).map(Table::full_name);
        let (mut bytes, mut ids) = (0, HashSet::new());
        let is_taken = |it: &mut PendingPage| {
            if joinable(&it.page).map(Table::full_name) != table {
                return false;
            }
            let own = || it.page.tables.iter().flat_map(|own| &own.objects);
            bytes += it.page.tables.iter().map(TableBatch::bytes).sum::<usize>();
            // An object on two pages is written twice, so that the later one counts.
            let fits = ids.is_empty() || bytes <= BYTES && own().all(|it| !ids.contains(&it.row.id));
            if fits {
                ids.extend(own().map(|it| it.row.id.clone()));
            }
            fits
        };
        Some(self.pages.extract_if(.., is_taken).collect())
    }
}

/// A task that writes pending pages until there are none.
struct WriterTask {
    pending: Arc<Pending>,
    is_counted: bool,
}

impl WriterTask {
    /// Begins one more task, if pages wait and there are not enough tasks.
    fn new(pending: &Arc<Pending>) -> Option<Self> {
        let mut waiting = pending.lock();
        let wanted = !waiting.pages.is_empty() && waiting.tasks < WRITERS;
        waiting.tasks += usize::from(wanted);
        wanted.then(|| Self { pending: Arc::clone(pending), is_counted: true })
    }

    async fn run<S: Store>(mut self, store: &S, slots: &Slots) {
        loop {
            // The permits are shared with other accounts, and with batches that are written alone.
            let permit = slots.writer().await;
            let Some(pages) = self.take() else { return };
            write_together(store, pages).await;
            drop(permit);
        }
    }

    /// Takes the next pages. If there are none, the task ends at the same instant: later pages get another one.
    fn take(&mut self) -> Option<Vec<PendingPage>> {
        let mut waiting = self.pending.lock();
        let pages = waiting.take();
        if pages.is_none() {
            waiting.tasks -= 1;
            self.is_counted = false;
        }
        pages
    }
}

impl Drop for WriterTask {
    fn drop(&mut self) {
        if self.is_counted {
            self.pending.lock().tasks -= 1;
        }
    }
}

async fn write_alone<S: Store>(store: &S, batch: Batch) -> BatchResult {
    let written = store.commit_each(&batch).await;
    (batch, written)
}

/// Writes pages in one transaction; if that fails, each by itself, to find the one that fails.
async fn write_together<S: Store>(store: &S, mut pages: Vec<PendingPage>) {
    if pages.len() > 1 {
        let mut joined = JoinedPages::of(&mut pages);
        let done = store.commit_each(&joined.batch).await;
        joined.split_into(&mut pages);
        match done {
            Ok(written) => {
                let mut written = Some(written);
                let all = pages.into_iter();
                return all.for_each(|it| it.finish(Ok(written.take().unwrap_or_else(nothing))));
            }
            Err(error) => {
                tracing::debug!(error = %Chain(&error), "cannot write pages together; writing one by one");
            }
        }
    }
    for PendingPage { page, result } in pages {
        // A receiver that is gone does not need the result.
        drop(result.send(write_alone(store, page).await));
    }
}

/// Returns the result of a task, and resumes its panic.
async fn done<T>(task: JoinHandle<T>) -> T {
    match task.await {
        Ok(done) => done,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime is shutting down, and this task with it.
            Err(_) => std::future::pending().await,
        },
    }
}

/// Returns the counts of a page that another page has.
fn nothing() -> Committed {
    Committed { tables: vec![WrittenTable::default()], deletions: Vec::new() }
}

/// Returns the result of a page whose writing has panicked. It was not written; its window will be claimed again.
fn abandoned(table: &Table) -> BatchResult {
    (Batch::default(), Err(StoreError::Lost { model: table.model }))
}

/// Returns the table of a batch that is a page and nothing else, so that it may be written with others.
fn joinable(batch: &Batch) -> Option<&'static Table> {
    let [own] = batch.tables.as_slice() else { return None };
    let alone = !batch.page
        || own.hooks.is_some()
        || !batch.deletions.is_empty()
        || batch.progress.is_some()
        || !batch.unlinked.is_empty();
    (!alone).then_some(own.table)
}
