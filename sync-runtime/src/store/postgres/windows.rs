//! Runs and windows on PostgreSQL.

use super::clean;
use super::connections::Connections;
use super::failure::failed;
use super::limits::PLAIN;
use super::session::{Execute as _, Session, Statement, query};
use crate::inbox::milliseconds;
use crate::sql::FORGET;
use crate::sql::postgres as sql;
use crate::sql::windows as shared;
use crate::store::windows::claim;
use crate::store::{Ending, ListRun, RunWish, Step, StoreError, Window, Worker};
use sql::windows::WINDOWS;
use sqlx::Row as _;
use sqlx::postgres::PgRow;

pub(super) async fn runs(connections: &Connections, account: &str) -> Result<Vec<ListRun>, StoreError> {
    let failure = failed("read the runs");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let rows = query(shared::runs()).bind(account).all(&mut transaction).await.map_err(&failure)?;
    Ok(rows.iter().map(run).collect())
}

pub(super) async fn begin_run(
    connections: &Connections,
    wish: &RunWish<'_>,
) -> Result<(ListRun, bool), StoreError> {
    let failure = failed("begin a run");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let run = begin_in(&mut transaction, wish).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)?;
    Ok(run)
}

async fn begin_in(transaction: &mut Session<'_>, wish: &RunWish<'_>) -> sqlx::Result<(ListRun, bool)> {
    let of = |text: String| query(text).bind(wish.account.to_owned()).bind(wish.model.to_owned());
    of(shared::NOTE.to_owned()).run(transaction).await?;
    let last = run(&of(shared::run(&WINDOWS)).one(transaction).await?);
    let busy = of(shared::busy(&WINDOWS)).one(transaction).await?.get::<i64, _>(0) > 0;
    if let Some(run) = last.clone().joined(wish, busy) {
        return Ok((run, true));
    }
    let (run, windows) = ListRun::of(wish, Some(last));
    let statement = of(shared::BEGIN.to_owned()).bind(run.began).bind(run.prunes).bind(run.livemode);
    statement.run(transaction).await?;
    of(shared::CLEAR.to_owned()).run(transaction).await?;
    of(FORGET.to_owned()).bind(run.began).run(transaction).await?;
    for window in &windows {
        add(transaction, (wish.account, wish.model), window).await?;
    }
    Ok((run, false))
}

async fn add(
    transaction: &mut Session<'_>,
    (account, model): (&str, &str),
    window: &Window,
) -> sqlx::Result<()> {
    let statement = query(shared::add()).bind(account).bind(model).bind(window.pass).bind(window.until);
    let statement = statement.bind(window.since).bind(window.cursor.as_deref().map(clean::text));
    let statement = statement.bind(window.last_created).bind(window.rows).bind(window.done);
    statement.run(transaction).await.map(drop)
}

pub(super) async fn claim_window(
    connections: &Connections,
    run: &ListRun,
    worker: Worker<'_>,
) -> Result<Option<Window>, StoreError> {
    let failure = failed("claim a window");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let statement = query(shared::claim(&WINDOWS)).bind(&run.account).bind(&run.model).bind(worker.name);
    let statement = statement.bind(claim()).bind(milliseconds(worker.lease));
    let row = statement.optional(&mut transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)?;
    Ok(row.as_ref().map(window))
}

pub(super) async fn end_run(connections: &Connections, run: &ListRun, at: i64) -> Result<Ending, StoreError> {
    let failure = failed("end a run");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let ended = of(run, shared::END).bind(run.began).bind(at);
    if close(&mut transaction, run, ended).await.map_err(&failure)? {
        transaction.commit().await.map_err(failure)?;
        return Ok(Ending::Complete);
    }
    let open = of(run, shared::UNDER_WAY).bind(run.began).one(&mut transaction).await;
    let open = open.map_err(&failure)?;
    Ok(if open.get::<i64, _>(0) > 0 { Ending::Waiting } else { Ending::Complete })
}

pub(super) async fn call_off(connections: &Connections, run: &ListRun) -> Result<(), StoreError> {
    let failure = failed("call off a run");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let ended = of(run, shared::call_off(&WINDOWS)).bind(run.began);
    close(&mut transaction, run, ended).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)
}

/// Ends a run by a statement, unless that finds something against it; then its windows are forgotten.
async fn close(transaction: &mut Session<'_>, run: &ListRun, ending: Statement<'_>) -> sqlx::Result<bool> {
    let ended = ending.run(transaction).await?.rows_affected() > 0;
    if ended {
        of(run, shared::CLEAR).run(transaction).await?;
    }
    Ok(ended)
}

/// A statement about the model of a run.
fn of<'r>(run: &'r ListRun, text: impl Into<String>) -> Statement<'r> {
    query(text).bind(&run.account).bind(&run.model)
}

pub(super) async fn renew(
    connections: &Connections,
    account: &str,
    worker: Worker<'_>,
) -> Result<Vec<String>, StoreError> {
    let failure = failed("renew leases");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let statement = query(shared::renew(&WINDOWS)).bind(worker.name).bind(milliseconds(worker.lease));
    statement.run(&mut transaction).await.map_err(&failure)?;
    let spare = query(shared::spare(&WINDOWS)).bind(account);
    let rows = spare.all(&mut transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn release(connections: &Connections, worker: &str, model: &str) -> Result<(), StoreError> {
    let failure = failed("give back windows");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let statement = query(shared::RELEASE).bind(worker).bind(model);
    statement.run(&mut transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)
}

pub(super) async fn catch_up(
    connections: &Connections,
    account: &str,
    model: &str,
    at: i64,
) -> Result<(), StoreError> {
    let failure = failed("remember what is complete");
    let mut connection = connections.acquire().await.map_err(&failure)?;
    let mut transaction = connection.begin(PLAIN).await.map_err(&failure)?;
    let statement = query(shared::CATCH_UP).bind(account).bind(model).bind(at);
    statement.run(&mut transaction).await.map_err(&failure)?;
    transaction.commit().await.map_err(failure)
}

/// Moves the window of a step; false if it belongs to another worker.
pub(super) async fn advance(transaction: &mut Session<'_>, step: &Step) -> sqlx::Result<bool> {
    let window = &step.window;
    let statement = query(shared::advance(&WINDOWS)).bind(&step.account).bind(step.model).bind(window.pass);
    let statement = statement.bind(window.until).bind(window.since);
    let statement = statement.bind(window.cursor.as_deref().map(clean::text)).bind(window.last_created);
    let statement = statement.bind(window.rows).bind(window.done).bind(window.claim);
    let statement = statement.bind(milliseconds(step.lease));
    if statement.run(transaction).await?.rows_affected() == 0 {
        return Ok(false);
    }
    if let Some(split) = &step.split {
        add(transaction, (&step.account, step.model), split).await?;
    }
    Ok(true)
}

fn run(row: &PgRow) -> ListRun {
    ListRun {
        account: row.get(0),
        model: row.get(1),
        began: row.get(2),
        prunes: row.get(3),
        open: row.get(4),
        livemode: row.get(5),
        rows: row.get(6),
        completed_at: row.get(7),
        complete: row.get(8),
        dead_letters: row.get(9),
    }
}

fn window(row: &PgRow) -> Window {
    Window {
        pass: row.get(0),
        until: row.get(1),
        since: row.get(2),
        cursor: row.get(3),
        last_created: row.get(4),
        rows: row.get(5),
        done: row.get(6),
        claim: row.get(7),
    }
}
