//! [`JoinedPages`]: pages that are written in one transaction.

use crate::map::Mapped;
use crate::store::{Batch, Committed, DeadLetter, StoreError, TableBatch};
use tokio::sync::oneshot;

/// A page that waits to be written.
#[derive(Debug)]
pub(super) struct PendingPage {
    pub(super) page: Batch,
    pub(super) result: oneshot::Sender<(Batch, Result<Committed, StoreError>)>,
}

impl PendingPage {
    /// Passes the result on.
    pub(super) fn finish(self, written: Result<Committed, StoreError>) {
        drop(self.result.send((self.page, written)));
    }
}

/// Pages as one batch.
pub(super) struct JoinedPages {
    pub(super) batch: Batch,
    /// The numbers of objects and dead letters of each page.
    shares: Vec<(usize, usize)>,
}

impl JoinedPages {
    /// Moves the content of pages into one batch.
    pub(super) fn of(pages: &mut [PendingPage]) -> Self {
        let repeatable = pages.iter().all(|it| it.page.repeatable);
        let mut batch = Batch { page: true, repeatable, ..Batch::default() };
        let mut shares = Vec::with_capacity(pages.len());
        for PendingPage { page, .. } in pages {
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

    /// Moves the content back to the pages.
    pub(super) fn split_into(&mut self, pages: &mut [PendingPage]) {
        let all: Vec<Mapped> = self.batch.tables.iter_mut().flat_map(|all| all.objects.drain(..)).collect();
        let (mut objects, mut letters) = (all.into_iter(), self.batch.dead_letters.drain(..));
        for (PendingPage { page, .. }, (own, own_letters)) in pages.iter_mut().zip(&self.shares) {
            page.tables.iter_mut().for_each(|it| it.objects.extend(objects.by_ref().take(*own)));
            page.dead_letters.extend(letters.by_ref().take(*own_letters).collect::<Vec<DeadLetter>>());
        }
    }
}
