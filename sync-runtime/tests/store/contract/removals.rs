//! Rows that a hook no longer wants.

use super::hooks::log;
use super::{Fixture, NONE};
use crate::models::{customers, flagged, kept, notes, of};
use futures::future;
use std::collections::HashSet;
use stripe_types::{Customer, PaymentMethod};
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{AnyHooks, Batch, HookVerdicts, RowStore as _, SubList, Written};
use sync_runtime::table::{Column, Source};
use sync_runtime::{HookError, Hooks, Link, PendingRow, Table, Transaction, Verdict};

/// Keeps customers whose address begins with `yes`, leaves others as they are for `skip`, refuses `never`, and removes the rest.
struct Matching;

impl Hooks for Matching {
    async fn before(&self, row: &mut PendingRow<'_>, _: &mut Transaction<'_>) -> Result<Verdict, HookError> {
        let customer: Customer = row.object()?;
        match customer.email.unwrap_or_default() {
            email if email.starts_with("yes") => Ok(Verdict::Write),
            email if email == "skip" => Ok(Verdict::Skip),
            email if email == "never" => Err("never".into()),
            _ => Ok(Verdict::Remove),
        }
    }
}

fn customer(id: &str, email: &str) -> String {
    format!(r#"{{"id":"{id}","object":"customer","email":"{email}","metadata":{{"notes":"{email}"}}}}"#)
}

fn matching(table: &'static Table, as_of: i64, id: &str, email: &str) -> Batch {
    let mut batch = of(table, as_of, &[customer(id, email)]);
    batch.tables[0].hooks = Some(AnyHooks::new(Matching));
    batch
}

async fn ready<F: Fixture>() -> F {
    let database = F::empty().await;
    let tables = [customers(), flagged(), notes(), kept(), memos()];
    database.store().migrate(&tables).await.expect("tables");
    database
}

async fn commit<F: Fixture>(database: &F, batch: &Batch) -> Written {
    database.store().commit(batch).await.expect("written")[0]
}

/// Listed below customers.
fn memos() -> &'static Table {
    static TABLE: Table = Table::of::<PaymentMethod>("Memo", "memos").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("owner", Source::Path(&["customer"]), Some(Link::to(customers))),
    ]);
    &TABLE
}

pub(crate) async fn a_row_that_stops_matching_goes_in_whatever_order_things_come<F: Fixture>() {
    let news = [(10, "yes"), (20, "no"), (30, "yes again"), (40, "no again")];
    for (count, orders) in [(2, vec![vec![0, 1], vec![1, 0]]), (3, all_orders(3)), (4, all_orders(4))] {
        let database = ready::<F>().await;
        for (at, order) in orders.iter().enumerate() {
            let id = format!("cus_{at}");
            for table in [customers(), flagged(), kept()] {
                for (as_of, email) in order.iter().map(|at| news[*at]) {
                    let page = as_of % 20 == 0;
                    let batch = Batch { page, ..matching(table, as_of, &id, email) };
                    commit(&database, &batch).await;
                }
            }
        }
        let expected = if count == 3 { vec!["yes again"; orders.len()] } else { Vec::new() };
        for table in ["customers", "flagged", "kept"] {
            let rows = database.rows(&format!("SELECT email FROM {table}")).await;
            assert_eq!(rows, expected, "{count} {table}");
        }
        let notes = database.rows("SELECT note FROM notes").await;
        assert_eq!(notes, expected, "child rows go and come with their parents");
    }
}

/// The orders of some places.
fn all_orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let fewer = all_orders(count - 1);
    let with_last = |order: &Vec<usize>| {
        let place = |at: usize| {
            let mut order = order.clone();
            order.insert(at, count - 1);
            order
        };
        (0..count).map(place).collect::<Vec<_>>()
    };
    fewer.iter().flat_map(with_last).collect()
}

pub(crate) async fn what_became_of_removed_rows_is_told<F: Fixture>() {
    let database = ready::<F>().await;
    let write = async |as_of, email| commit(&database, &matching(customers(), as_of, "a", email)).await;
    assert_eq!(write(5, "no").await, Written { skipped: 1, ..NONE }, "there is no row");
    assert_eq!(write(5, "yes").await, Written { stale: 1, ..NONE }, "a removal wins a tie");
    assert_eq!(write(10, "never").await, Written { refused: 1, ..NONE });
    assert_eq!(write(11, "skip").await, Written { skipped: 1, ..NONE });
    let letters = database.rows("SELECT id FROM stripe_sync_dead_letters").await;
    assert_eq!(letters, Vec::<String>::new(), "what is skipped is no dead letter any more");
    assert_eq!(write(12, "yes").await, Written { inserted: 1, ..NONE });
    let batch = matching(customers(), 20, "a", "no");
    let each = database.store().commit_each(&batch).await.expect("written");
    assert_eq!(each.tables[0].written, Written { removed: 1, ..NONE });
    assert_eq!(each.tables[0].changed, HashSet::from(["a".to_owned()]));
    let instants = database.store().instants("", customers(), &["a".to_owned()]).await.expect("readable");
    assert_eq!(instants.get("a"), Some(&20), "what is older tells nothing new");
    let missing = database.store().missing("", &[(customers(), vec!["a".to_owned(), "b".to_owned()])]).await;
    assert_eq!(missing.expect("readable"), [["b"]], "what was removed is not asked for again");
}

pub(crate) async fn what_is_listed_below_a_removed_row_goes_with_it<F: Fixture>() {
    let database = ready::<F>().await;
    for id in ["a", "b"] {
        commit(&database, &matching(customers(), 10, id, "yes")).await;
        let memo = format!(r#"{{"id":"memo_{id}","object":"payment_method","customer":"{id}"}}"#);
        commit(&database, &of(memos(), 30, &[memo])).await;
    }
    let column = memos().columns.iter().find(|column| column.name == "owner").expect("a column");
    let sub_lists = [SubList { table: memos(), column, parent: customers() }];
    let batch = Batch { sub_lists: sub_lists.into(), ..matching(customers(), 20, "a", "no") };
    commit(&database, &batch).await;
    assert_eq!(database.rows("SELECT id FROM customers").await, ["b"]);
    assert_eq!(database.rows("SELECT id FROM memos").await, ["memo_b"]);
}

/// Nobody sees a removal half: whoever comes later sees all of what came before.
pub(crate) async fn removals_and_writes_at_once_leave_the_newest<F: Fixture>() {
    let database = ready::<F>().await;
    let mut batches = Vec::new();
    for id in 0..12 {
        for (as_of, email) in [(10, "yes"), (20, "no"), (11, "yes"), (19, "yes")] {
            batches.push(matching(customers(), as_of, &format!("cus_{id}"), email));
        }
    }
    let written = batches.iter().map(|batch| database.store().commit(batch));
    for written in future::join_all(written).await {
        written.expect("written");
    }
    assert_eq!(database.rows("SELECT id FROM customers").await, Vec::<String>::new());
}

/// Writes a line for each object, and leaves out all of them but `write`.
struct Talkative;

impl Hooks for Talkative {
    async fn before(
        &self,
        row: &mut PendingRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<Verdict, HookError> {
        log(transaction, row.id().to_owned()).await?;
        match row.id() {
            "skip" => Ok(Verdict::Skip),
            "remove" => Ok(Verdict::Remove),
            "refuse" => Err("no".into()),
            _ => Ok(Verdict::Write),
        }
    }
}

pub(crate) async fn asking_the_hooks_writes_nothing<F: Fixture>() {
    let database = ready::<F>().await;
    database.execute("CREATE TABLE log (line text)").await;
    let texts = ["skip", "remove", "refuse", "write"].map(|id| customer(id, "e"));
    let mut batch = of(customers(), 10, &texts);
    batch.tables[0].hooks = Some(AnyHooks::new(Talkative));
    let ids = |id: &str| HashSet::from([id.to_owned()]);
    let expected = HookVerdicts { skipped: ids("skip"), removed: ids("remove"), refused: ids("refuse") };
    assert_eq!(database.store().verdicts(&batch.tables[0]).await.expect("asked"), expected);
    for table in ["log", "customers", "stripe_sync_removed", "stripe_sync_dead_letters"] {
        let rows = database.rows(&format!("SELECT CAST(count(*) AS text) FROM {table}")).await;
        assert_eq!(rows, ["0"], "{table}");
    }
}
