//! [`Desk`]: where pages wait to be written. Those of one table are written together: a transaction costs about as much for
//! eight pages as for one, but for the rows.
//!
//! Writing is a task of its own, so that it goes on while the walks, which are one task together, map what comes next.

use crate::chain::Chain;
use crate::engine::run::Run;
use crate::engine::schedule::slots::{Places, WRITERS};
use crate::map::Mapped;
use crate::model::Table;
use crate::store::{Batch, Committed, DeadLetter, Store, StoreError, TableBatch, WrittenTable};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// How much is written together at the most, in bytes of JSON, unless one page has more.
const BYTES: usize = 1 << 20;

/// The batch, and what became of it. What was written together is counted with the first.
pub(crate) type Answer = (Batch, Result<Committed, StoreError>);

/// Pages that wait to be written.
#[derive(Debug, Default)]
pub(crate) struct Desk(Mutex<Papers>);

#[derive(Debug, Default)]
struct Papers {
    waiting: Vec<Waiting>,
    /// How many are at work on them.
    clerks: usize,
}

#[derive(Debug)]
struct Waiting {
    page: Batch,
    answer: oneshot::Sender<Answer>,
}

impl<S: Store> Run<'_, S> {
    /// Writes a batch: all of it, or nothing.
    pub(crate) async fn write(&self, batch: Batch) -> Answer {
        let Some(table) = joinable(&batch) else {
            let _seat = self.places.writer().await;
            let store = self.store.clone();
            return done(tokio::spawn(async move { write_alone(&store, batch).await })).await;
        };
        let mut answered = self.desk.add(batch);
        // Whoever is ready at the same time comes along.
        tokio::task::yield_now().await;
        if let Some(clerk) = Clerk::wanted(&self.desk) {
            let (store, places) = (self.store.clone(), Arc::clone(&self.places));
            let work = tokio::spawn(async move { clerk.work(&store, &places).await });
            tokio::select! {
                biased;
                answer = &mut answered => return answer.unwrap_or_else(|_| abandoned(table)),
                () = done(work) => {}
            }
        }
        answered.await.unwrap_or_else(|_| abandoned(table))
    }
}

/// Who writes what waits on a desk, until nothing does.
struct Clerk {
    desk: Arc<Desk>,
    is_at_work: bool,
}

impl Clerk {
    /// One more, if something waits and there are not enough.
    fn wanted(desk: &Arc<Desk>) -> Option<Self> {
        let mut papers = desk.papers();
        let wanted = !papers.waiting.is_empty() && papers.clerks < WRITERS;
        papers.clerks += usize::from(wanted);
        wanted.then(|| Self { desk: Arc::clone(desk), is_at_work: true })
    }

    async fn work<S: Store>(mut self, store: &S, places: &Places) {
        loop {
            // Others write too: for other accounts, and what stands alone.
            let seat = places.writer().await;
            let Some(pages) = self.take() else { return };
            write_together(store, pages).await;
            drop(seat);
        }
    }

    /// What is to be written next. If there is nothing, the clerk leaves at the same instant: what comes later gets another one.
    fn take(&mut self) -> Option<Vec<Waiting>> {
        let mut papers = self.desk.papers();
        let pages = papers.take();
        if pages.is_none() {
            papers.clerks -= 1;
            self.is_at_work = false;
        }
        pages
    }
}

impl Drop for Clerk {
    fn drop(&mut self) {
        if self.is_at_work {
            self.desk.papers().clerks -= 1;
        }
    }
}

async fn write_alone<S: Store>(store: &S, batch: Batch) -> Answer {
    let written = store.commit_each(&batch).await;
    (batch, written)
}

/// Writes pages in one transaction; where that fails, each by itself, so that it is known which of them it was.
async fn write_together<S: Store>(store: &S, mut pages: Vec<Waiting>) {
    if pages.len() > 1 {
        let mut joined = Joined::of(&mut pages);
        let done = store.commit_each(&joined.batch).await;
        joined.part(&mut pages);
        match done {
            Ok(written) => {
                let mut written = Some(written);
                let all = pages.into_iter();
                return all.for_each(|it| it.answer(Ok(written.take().unwrap_or_else(nothing))));
            }
            Err(error) => {
                tracing::debug!(error = %Chain(&error), "pages are not written together; one by one")
            }
        }
    }
    for Waiting { page, answer } in pages {
        // Whoever does not wait any more has no use for it.
        drop(answer.send(write_alone(store, page).await));
    }
}

/// What a task has done; a panic of it goes on here.
async fn done<T>(task: JoinHandle<T>) -> T {
    match task.await {
        Ok(done) => done,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime is being shut down, and this with it.
            Err(_) => std::future::pending().await,
        },
    }
}

/// What a page has written that another one has counted.
fn nothing() -> Committed {
    Committed { tables: vec![WrittenTable::default()], deletions: Vec::new() }
}

/// A page whose writing has ended in a panic. It was not written; its window will be claimed again.
fn abandoned(table: &Table) -> Answer {
    (Batch::default(), Err(StoreError::Lost { model: table.model }))
}

/// The table of a batch that is a page and nothing else, which may be written with others.
fn joinable(batch: &Batch) -> Option<&'static Table> {
    let [own] = batch.tables.as_slice() else { return None };
    let alone = !batch.page
        || own.hooks.is_some()
        || !batch.gone.is_empty()
        || batch.progress.is_some()
        || !batch.unlinked.is_empty();
    (!alone).then_some(own.table)
}

impl Desk {
    fn add(&self, page: Batch) -> oneshot::Receiver<Answer> {
        let (answer, answered) = oneshot::channel();
        self.papers().waiting.push(Waiting { page, answer });
        answered
    }

    fn papers(&self) -> MutexGuard<'_, Papers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Papers {
    /// Takes the page that has waited longest, and those that can be written together with it.
    fn take(&mut self) -> Option<Vec<Waiting>> {
        let table = joinable(&self.waiting.first()?.page).map(Table::full_name);
        let (mut bytes, mut ids) = (0, HashSet::new());
        let is_taken = |it: &mut Waiting| {
            if joinable(&it.page).map(Table::full_name) != table {
                return false;
            }
            let own = || it.page.tables.iter().flat_map(|own| &own.objects);
            bytes += it.page.tables.iter().map(TableBatch::bytes).sum::<usize>();
            // What two pages show is written twice, so that the later one counts.
            let fits = ids.is_empty() || bytes <= BYTES && own().all(|it| !ids.contains(&it.row.id));
            if fits {
                ids.extend(own().map(|it| it.row.id.clone()));
            }
            fits
        };
        Some(self.waiting.extract_if(.., is_taken).collect())
    }
}

impl Waiting {
    fn answer(self, written: Result<Committed, StoreError>) {
        drop(self.answer.send((self.page, written)));
    }
}

/// Pages as one batch.
struct Joined {
    batch: Batch,
    /// How many objects and dead letters each has brought.
    shares: Vec<(usize, usize)>,
}

impl Joined {
    /// Takes out of pages what they have.
    fn of(pages: &mut [Waiting]) -> Self {
        let mut batch = Batch { page: true, ..Batch::default() };
        let mut shares = Vec::with_capacity(pages.len());
        for Waiting { page, .. } in pages {
            let Batch { account, tables, dead_letters, steps, .. } = page;
            for own in tables {
                shares.push((own.objects.len(), dead_letters.len()));
                let as_of = own.as_of;
                let dated = |object: Mapped| Mapped { as_of: object.as_of.or(Some(as_of)), ..object };
                let objects = own.objects.drain(..).map(dated);
                match batch.tables.first_mut() {
                    Some(all) => all.objects.extend(objects),
                    None => batch.tables.push(TableBatch {
                        table: own.table,
                        as_of,
                        objects: objects.collect(),
                        hooks: None,
                    }),
                }
            }
            batch.account.clone_from(account);
            batch.dead_letters.append(dead_letters);
            batch.steps.extend(steps.iter().cloned());
        }
        Self { batch, shares }
    }

    /// Gives it back to them.
    fn part(&mut self, pages: &mut [Waiting]) {
        let all: Vec<Mapped> = self.batch.tables.iter_mut().flat_map(|all| all.objects.drain(..)).collect();
        let (mut objects, mut letters) = (all.into_iter(), self.batch.dead_letters.drain(..));
        for (Waiting { page, .. }, (own, own_letters)) in pages.iter_mut().zip(&self.shares) {
            page.tables.iter_mut().for_each(|it| it.objects.extend(objects.by_ref().take(*own)));
            page.dead_letters.extend(letters.by_ref().take(*own_letters).collect::<Vec<DeadLetter>>());
        }
    }
}
