//! What an application does beside.

use super::Fixture;
use crate::models::{customer, customers, of};
use stripe_types::{Customer, RawJson};
use sync_runtime::{AnyHooks, Batch, HookError, Hooks, Incoming, Landed, Store as _, Transaction, Verdict};

/// Leaves out `skip`, refuses `refuse` after it has written something, fails after `fail` is written, and logs the rest.
struct Log;

impl Hooks for Log {
    async fn before(
        &self,
        row: &mut Incoming<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<Verdict, HookError> {
        let object: Customer = row.object()?;
        log(transaction, format!("before {}", row.id())).await?;
        row.default("notes", object.email.map(|email| format!("of {email}")))?;
        match row.id() {
            "skip" => Ok(Verdict::Skip),
            "refuse" => Err("not ours".into()),
            // Of a statement that fails.
            "broken" => {
                execute(transaction, "INSERT INTO no_such_table VALUES (1)").await.map(|()| Verdict::Write)
            }
            _ => Ok(Verdict::Write),
        }
    }

    async fn after(&self, row: &Landed<'_>, transaction: &mut Transaction<'_>) -> Result<(), HookError> {
        RawJson::parse(row.json())?;
        log(transaction, format!("after {} {}", row.id(), row.is_new())).await?;
        if row.id() == "fail" { Err("too late".into()) } else { Ok(()) }
    }
}

pub(super) async fn log(transaction: &mut Transaction<'_>, line: String) -> Result<(), HookError> {
    execute(transaction, &format!("INSERT INTO log VALUES ('{line}')")).await
}

async fn execute(transaction: &mut Transaction<'_>, statement: &str) -> Result<(), HookError> {
    let query = sqlx::AssertSqlSafe(statement.to_owned());
    match transaction {
        Transaction::Sqlite(connection) => sqlx::query(query).execute(&mut **connection).await.map(drop)?,
        Transaction::Postgres(connection) => sqlx::query(query).execute(&mut **connection).await.map(drop)?,
    }
    Ok(())
}

/// Customers, with hooks.
fn batch(as_of: i64, customers_of: &[(&str, &str)]) -> Batch {
    let texts: Vec<String> = customers_of.iter().map(|(id, email)| customer(id, email)).collect();
    let mut batch = of(customers(), as_of, &texts);
    batch.tables[0].hooks = Some(AnyHooks::new(Log));
    batch
}

async fn ready<F: Fixture>() -> F {
    let database = F::ready().await;
    database.execute("CREATE TABLE log (line text)").await;
    database
}

const LINES: &str = "SELECT line FROM log ORDER BY line";
const ROWS: &str = "SELECT id || ' ' || notes FROM customers ORDER BY id";

pub(crate) async fn hooks_leave_out_refuse_and_give_defaults<F: Fixture>() {
    let database = ready::<F>().await;
    let first =
        batch(10, &[("a", "1"), ("broken", "2"), ("skip", "3"), ("refuse", "4"), ("b", "it's \\\"5\\\"")]);
    let written = database.store().commit(&first).await.expect("written")[0];
    assert_eq!((written.inserted, written.skipped, written.refused), (2, 1, 2));
    assert_eq!(database.rows(ROWS).await, ["a of 1", "b of it's \"5\""]);
    let lines = ["after a true", "after b true", "before a", "before b", "before skip"];
    assert_eq!(database.rows(LINES).await, lines, "what a hook did that failed is taken back");
    let letters = "SELECT id || ' ' || reason FROM stripe_sync_dead_letters WHERE id = 'refuse'";
    assert_eq!(database.rows(letters).await, ["refuse a hook refused: not ours"]);
}

pub(crate) async fn hooks_are_told_of_what_has_changed_and_keep_what_is_the_applications<F: Fixture>() {
    let database = ready::<F>().await;
    database.store().commit(&batch(10, &[("a", "1"), ("b", "1")])).await.expect("written");
    database.execute("UPDATE customers SET notes = 'mine'").await;
    database.execute("DELETE FROM log").await;
    database.store().commit(&batch(20, &[("a", "1"), ("b", "2")])).await.expect("written");
    assert_eq!(database.rows(LINES).await, ["after b false", "before a", "before b"]);
    assert_eq!(database.rows(ROWS).await, ["a mine", "b mine"]);
}

pub(crate) async fn a_hook_that_fails_afterwards_takes_back_the_batch<F: Fixture>() {
    let database = ready::<F>().await;
    let error = database.store().commit(&batch(10, &[("a", "1"), ("fail", "1")])).await;
    assert_eq!(error.expect_err("a failure").to_string(), "a hook of `Customer` failed: too late");
    assert_eq!(database.rows(ROWS).await, Vec::<String>::new());
    assert_eq!(database.rows(LINES).await, Vec::<String>::new());
}
