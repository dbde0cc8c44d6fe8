//! Hooks of an application.

use super::Fixture;
use crate::models::{customer, customers, of};
use stripe_types::{Customer, RawJson};
use sync_runtime::store::{AnyHooks, Batch, RowStore as _};
use sync_runtime::{HookError, Hooks, PendingRow, SavedRow, Transaction, Verdict};

/// Leaves out `skip`, refuses `refuse` after it has written something, fails after `fail` is written, and logs the rest.
struct Log;

impl Hooks for Log {
    async fn before(
        &self,
        row: &mut PendingRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<Verdict, HookError> {
        let object: Customer = row.object()?;
        log(transaction, format!("before {}", row.id())).await?;
        row.default("notes", object.email.map(|email| format!("of {email}")))?;
        match row.id() {
            "skip" => Ok(Verdict::Skip),
            "refuse" => Err("not ours".into()),
            // Of a statement that fails.
            "broken" => execute(transaction, FAILS).await.map(|()| Verdict::Write),
            "panic" => panic!("no"),
            "ended" => execute(transaction, "ROLLBACK").await.map(|()| Verdict::Write),
            _ => Ok(Verdict::Write),
        }
    }

    async fn after(&self, row: &SavedRow<'_>, transaction: &mut Transaction<'_>) -> Result<(), HookError> {
        RawJson::parse(row.json())?;
        log(transaction, format!("after {} {}", row.id(), row.is_new())).await?;
        match row.id() {
            "fail" => Err("too late".into()),
            "panic-after" => panic!("{}", row.json()),
            "broken-after" => execute(transaction, FAILS).await,
            "ended-after" => execute(transaction, "ROLLBACK").await,
            // Its error is not told.
            "silent" => {
                drop(execute(transaction, FAILS).await);
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

const FAILS: &str = "INSERT INTO no_such_table VALUES (1)";

pub(super) async fn log(transaction: &mut Transaction<'_>, line: String) -> Result<(), HookError> {
    execute(transaction, &format!("INSERT INTO log VALUES ('{line}')")).await
}

pub(super) async fn execute(transaction: &mut Transaction<'_>, statement: &str) -> Result<(), HookError> {
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

/// Ids of which a hook fails, and of which it does not.
const POISON: [&str; 7] = ["broken", "broken-after", "ended", "ended-after", "fail", "panic", "panic-after"];
const GOOD: [&str; 4] = ["a", "b", "c", "d"];

pub(crate) async fn a_hook_that_fails_costs_its_own_object<F: Fixture>() {
    let database = ready::<F>().await;
    for poison in POISON {
        let page: Vec<(&str, &str)> =
            [&GOOD[..2], &[poison], &GOOD[2..]].concat().into_iter().map(|id| (id, poison)).collect();
        let written = database.store().commit_each(&batch(10, &page)).await.expect(poison).tables;
        assert_eq!(written[0].written.refused, 1, "{poison}");
        let refused: Vec<&str> = written[0].refused.keys().map(String::as_str).collect();
        assert_eq!(refused, [poison]);
        assert_eq!(database.rows("SELECT id FROM customers ORDER BY id").await, GOOD, "{poison}");
        database.execute("DELETE FROM customers; DELETE FROM log").await;
    }
    let reasons =
        database.rows("SELECT id || ': ' || reason FROM stripe_sync_dead_letters ORDER BY id").await;
    for (reason, told) in reasons.iter().zip([
        "broken: a hook refused: ",
        "broken-after: a hook failed: ",
        "ended: a hook refused: it left the transaction broken",
        "ended-after: a hook failed: it left the transaction broken",
        "fail: a hook failed: too late",
        "panic: a hook refused: it panicked: no",
        "panic-after: a hook failed: it panicked; its output says why",
    ]) {
        assert!(reason.starts_with(told), "{reason}");
    }
    assert_eq!(reasons.len(), POISON.len());
}

pub(crate) async fn many_hooks_that_fail_cost_their_own_objects<F: Fixture>() {
    let database = ready::<F>().await;
    let page: Vec<(&str, &str)> = POISON.iter().chain(&GOOD).map(|id| (*id, "e")).collect();
    let written = database.store().commit(&batch(10, &page)).await.expect("written")[0];
    assert_eq!((written.inserted, written.refused), (GOOD.len() as u64, POISON.len() as u64));
    assert_eq!(database.rows("SELECT id FROM customers ORDER BY id").await, GOOD);
    let lines = database.rows(LINES).await;
    assert!(lines.iter().all(|line| POISON.iter().all(|id| !line.ends_with(id))), "{lines:?}");
    let again = database.store().commit(&batch(20, &page)).await.expect("written")[0];
    assert_eq!((again.unchanged, again.refused), (GOOD.len() as u64, POISON.len() as u64));
}

pub(crate) async fn a_hook_that_tells_no_error_breaks_nothing<F: Fixture>() {
    let database = ready::<F>().await;
    let page = [("a", "e"), ("silent", "e"), ("b", "e")];
    let written = database.store().commit(&batch(10, &page)).await.expect("written")[0];
    // On PostgreSQL nothing more can be done in the transaction; on SQLite the row stays.
    let kept = database.rows("SELECT id FROM customers ORDER BY id").await;
    assert!(kept.starts_with(&["a".to_owned(), "b".to_owned()]), "{kept:?}");
    assert_eq!(written.inserted + written.refused, 3);
    assert_eq!(written.inserted, kept.len() as u64);
}
