//! Runs, their windows, and the ids that they have seen.

use super::SqlStore;
use crate::inbox::milliseconds;
use crate::model::Table;
use crate::sql::windows as sql;
use crate::sql::{self as shared, SystemSql};
use crate::store::advance::add;
use crate::store::contract::RunStore;
use crate::store::database::Database;
use crate::store::query::{Cells, Query, firsts, query};
use crate::store::session::{Access, Session};
use crate::store::windows::claim;
use crate::store::{FullListing, ListRun, Progress, RunEnd, RunRequest, StoreError, Window, Worker};

/// The length from which on an id has no row, in bytes: it is too long for an index.
const LONGEST: usize = 2000;

impl<D: Database> RunStore for SqlStore<D> {
    async fn begin_run(&self, request: &RunRequest<'_>) -> Result<(ListRun, bool), StoreError> {
        let failure = self.failed("begin a run");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::Write).await.map_err(&failure)?;
        let begun = begin(&mut *session, self.terms(), request).await.map_err(&failure)?;
        session.commit().await.map_err(failure)?;
        Ok(begun)
    }

    async fn claim_window(&self, run: &ListRun, worker: Worker<'_>) -> Result<Option<Window>, StoreError> {
        let failure = self.failed("claim a window");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::Write).await.map_err(&failure)?;
        if let Some(begin) = self.terms().begin_epoch {
            query(begin).bind(claim()).run(&mut *session).await.map_err(&failure)?;
        }
        let statement = of(run, sql::claim(self.terms())).bind(worker.name).bind(claim());
        let statement = statement.bind(milliseconds(worker.lease));
        let row = statement.optional(&mut *session).await.map_err(&failure)?;
        session.commit().await.map_err(&failure)?;
        row.as_ref().map(window).transpose().map_err(failure)
    }

    async fn end_run(&self, run: &ListRun, at: i64) -> Result<RunEnd, StoreError> {
        let failure = self.failed("end a run");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::Write).await.map_err(&failure)?;
        let ending = of(run, sql::END).bind(run.began).bind(at);
        if close(&mut *session, run, ending).await.map_err(&failure)? {
            session.commit().await.map_err(failure)?;
            return Ok(RunEnd::Complete);
        }
        let open = of(run, sql::UNDER_WAY).bind(run.began).one(&mut *session).await;
        let open: i64 = open.and_then(|row| row.get(0)).map_err(failure)?;
        Ok(if open > 0 { RunEnd::Waiting } else { RunEnd::Complete })
    }

    async fn cancel_run(&self, run: &ListRun) -> Result<(), StoreError> {
        let failure = self.failed("cancel a run");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::Write).await.map_err(&failure)?;
        let ending = of(run, sql::cancel_run(self.terms())).bind(run.began);
        close(&mut *session, run, ending).await.map_err(&failure)?;
        session.commit().await.map_err(failure)
    }

    async fn renew(&self, account: &str, worker: Worker<'_>) -> Result<Vec<String>, StoreError> {
        let failure = self.failed("renew leases");
        let mut connection = self.connect().await.map_err(&failure)?;
        let mut session = connection.begin(Access::Write).await.map_err(&failure)?;
        let renewal = query(sql::renew(self.terms())).bind(worker.name).bind(milliseconds(worker.lease));
        renewal.run(&mut *session).await.map_err(&failure)?;
        let spare = query(sql::spare(self.terms())).bind(account);
        let rows = spare.all(&mut *session).await.map_err(&failure)?;
        session.commit().await.map_err(&failure)?;
        firsts(&rows).map_err(failure)
    }

    async fn release(&self, worker: &str, model: &str) -> Result<(), StoreError> {
        let statement = query(sql::RELEASE).bind(worker).bind(model);
        self.change(Access::Write, statement).await.map(drop).map_err(self.failed("release windows"))
    }

    async fn release_claim(&self, run: &ListRun, claim: i64) -> Result<(), StoreError> {
        let statement = of(run, sql::RELEASE_CLAIM).bind(claim);
        self.change(Access::Write, statement).await.map(drop).map_err(self.failed("release a window"))
    }

    async fn runs(&self, account: &str) -> Result<Vec<ListRun>, StoreError> {
        let rows = self.fetch(Access::Read, query(sql::runs()).bind(account)).await;
        rows.and_then(|rows| rows.iter().map(run).collect()).map_err(self.failed("read the runs"))
    }

    async fn catch_up(&self, account: &str, model: &str, at: i64) -> Result<(), StoreError> {
        let statement = query(sql::CATCH_UP).bind(account).bind(model).bind(at);
        let done = self.change(Access::Write, statement).await;
        done.map(drop).map_err(self.failed("record that rows are complete"))
    }

    async fn progress(
        &self,
        account: &str,
        model: &str,
        pass: usize,
    ) -> Result<Option<Progress>, StoreError> {
        let statement = query(sql::PROGRESS).bind(account).bind(model).bind(pass as i64);
        let rows = self.fetch(Access::Read, statement).await;
        rows.and_then(|rows| rows.first().map(progress).transpose()).map_err(self.failed("read the progress"))
    }

    async fn accounts(&self, model: &str) -> Result<Vec<String>, StoreError> {
        let rows = self.fetch(Access::Read, query(shared::accounts::OWNERS).bind(model)).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read the runs"))
    }

    async fn mark_seen(&self, listing: &FullListing, ids: &[String]) -> Result<(), StoreError> {
        let statement = query(self.terms().mark_seen).bind(&listing.account).bind(listing.model);
        let ids = ids.iter().map(String::as_str).filter(|id| id.len() < LONGEST);
        let statement = statement.bind(listing.began).bind_all(ids);
        let done = self.change(Access::Write, statement).await;
        done.map(drop).map_err(self.failed("record the ids that a list has shown"))
    }

    async fn unseen(
        &self,
        table: &'static Table,
        listing: &FullListing,
        livemode: Option<bool>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let livemode = livemode.filter(|_| table.mode_column().is_some());
        let text = shared::unseen(self.driver().dialect(), table, livemode.is_some());
        let statement = query(text).bind(i64::from(limit)).bind(after.unwrap_or_default());
        let statement = statement.bind(listing.began).bind(&listing.account).bind(listing.model);
        let rows = self.fetch(Access::Read, statement.bind_some(livemode)).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("find rows that no list has returned"))
    }

    async fn forget_seen(&self, listing: &FullListing) -> Result<(), StoreError> {
        let statement = query(shared::FORGET).bind(&listing.account).bind(listing.model).bind(listing.began);
        let done = self.change(Access::Write, statement).await;
        done.map(drop).map_err(self.failed("forget the ids that a list has shown"))
    }
}

impl<D: Database> SqlStore<D> {
    /// Returns the SQL of the system tables, as far as databases differ.
    pub(super) fn terms(&self) -> &'static SystemSql {
        self.driver().dialect().system_sql()
    }
}

/// Returns a statement about the model of a run.
fn of<'r>(run: &'r ListRun, text: impl Into<std::borrow::Cow<'static, str>>) -> Query<'r> {
    query(text).bind(&run.account).bind(&run.model)
}

async fn begin(
    session: &mut (dyn Session + '_),
    terms: &SystemSql,
    request: &RunRequest<'_>,
) -> sqlx::Result<(ListRun, bool)> {
    let of = |text: String| query(text).bind(request.account).bind(request.model);
    of(sql::NOTE.to_owned()).run(session).await?;
    let last = run(&of(sql::run(terms)).one(session).await?)?;
    let busy: i64 = of(sql::busy(terms)).one(session).await?.get(0)?;
    if let Some(run) = last.clone().joined(request, busy > 0) {
        return Ok((run, true));
    }
    let (run, windows) = ListRun::of(request, Some(last));
    let beginning = of(sql::BEGIN.to_owned()).bind(run.began).bind(run.prunes).bind(run.livemode);
    beginning.run(session).await?;
    of(sql::CLEAR.to_owned()).run(session).await?;
    of(shared::FORGET.to_owned()).bind(run.began).run(session).await?;
    for window in &windows {
        add(session, (request.account, request.model), window).await?;
    }
    Ok((run, false))
}

/// Ends a run by a statement that changes nothing if the run must go on. Deletes the windows of a run that has ended.
async fn close(session: &mut (dyn Session + '_), run: &ListRun, ending: Query<'_>) -> sqlx::Result<bool> {
    let ended = ending.run(session).await? > 0;
    if ended {
        of(run, sql::CLEAR).run(session).await?;
    }
    Ok(ended)
}

fn run(row: &Cells) -> sqlx::Result<ListRun> {
    Ok(ListRun {
        account: row.get(0)?,
        model: row.get(1)?,
        began: row.get(2)?,
        prunes: row.get(3)?,
        open: row.get(4)?,
        livemode: row.get(5)?,
        rows: row.get(6)?,
        completed_at: row.get(7)?,
        complete: row.get(8)?,
        dead_letters: row.get(9)?,
    })
}

fn window(row: &Cells) -> sqlx::Result<Window> {
    Ok(Window {
        pass: row.get(0)?,
        until: row.get(1)?,
        since: row.get(2)?,
        cursor: row.get(3)?,
        last_created: row.get(4)?,
        rows: row.get(5)?,
        done: row.get(6)?,
        claim: row.get(7)?,
        epoch: row.get(8)?,
    })
}

fn progress(row: &Cells) -> sqlx::Result<Progress> {
    Ok(Progress {
        account: row.get(0)?,
        model: row.get(1)?,
        pass: usize::try_from(row.get::<i64>(2)?).unwrap_or_default(),
        until: row.get(3)?,
        cursor: row.get(4)?,
        last_created: row.get(5)?,
        rows: row.get(6)?,
        done: row.get(7)?,
        completed_at: row.get(8)?,
        began: row.get(9)?,
        livemode: row.get(10)?,
    })
}
