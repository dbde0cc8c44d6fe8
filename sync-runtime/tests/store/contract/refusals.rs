//! Rows that the database refuses.

use super::{Fixture, NONE};
use crate::models::{customer, customers, items, of, progress, subscription, subscriptions};
use sync_runtime::RowOrigin;
use sync_runtime::store::{Batch, Deletion, Progress, RowStore as _, RunStore as _, Written};

const LETTERS: &str = "SELECT id || ' ' || attempts FROM stripe_sync_dead_letters ORDER BY id";
const IDS: &str = "SELECT id FROM customers ORDER BY id";

pub(crate) async fn a_row_that_is_refused_costs_no_other<F: Fixture>() {
    let database = F::ready().await;
    database.execute(F::UNIQUE).await;
    let names: Vec<String> = (0..100).map(|number| format!("c{number:02}")).collect();
    let page: Vec<String> = names
        .iter()
        .map(|name| {
            customer(name, if ["c17", "c18", "c99"].contains(&name.as_str()) { "secret" } else { name })
        })
        .collect();
    let mut batch = of(customers(), 10, &page);
    batch.progress = Some(progress());
    let written = database.store().commit(&batch).await.expect("written");
    assert_eq!(written, [Written { inserted: 98, refused: 2, ..NONE }], "only one can have the address");
    assert_eq!(database.rows(LETTERS).await, ["c18 1", "c99 1"]);
    assert_eq!(database.rows(IDS).await.len(), 98);
    let reasons = database.rows("SELECT reason FROM stripe_sync_dead_letters").await;
    for reason in reasons {
        assert!(reason.starts_with("the database refuses the row in `customers`: "), "{reason}");
        assert!(!reason.contains("secret"), "{reason}");
    }
    let objects = "SELECT object FROM stripe_sync_dead_letters WHERE id = 'c18'";
    assert_eq!(database.rows(objects).await, [customer("c18", "secret")]);
    let read = database.store().progress("acct", "Customer", 0).await.expect("readable");
    assert_eq!(read, Some(progress()), "the page is done");
    let again = database.store().commit(&batch).await.expect("written");
    assert_eq!(again, [Written { unchanged: 98, refused: 2, ..NONE }]);
    assert_eq!(database.rows(LETTERS).await, ["c18 2", "c99 2"]);
    database.write(customers(), 20, customer("c17", "c17")).await;
    let third =
        Batch { progress: Some(Progress { rows: 2, ..progress() }), ..of(customers(), 30, &page[18..19]) };
    let third = database.store().commit(&third).await.expect("written");
    assert_eq!(third, [Written { inserted: 1, ..NONE }]);
    assert_eq!(database.rows(LETTERS).await, ["c99 2"]);
}

pub(crate) async fn an_object_whose_child_is_refused_is_left_as_it_was<F: Fixture>() {
    let database = F::ready().await;
    database.execute(F::CHECK).await;
    database.write(subscriptions(), 10, subscription("s", &[("a", 1), ("b", 2)])).await;
    let page = [subscription("s", &[("a", 5), ("b", -1)]), subscription("t", &[("c", 3)])];
    let written = database.store().commit(&of(subscriptions(), 20, &page)).await.expect("written");
    assert_eq!(written, [Written { inserted: 1, refused: 1, child_rows: 1, ..NONE }]);
    let rows = "SELECT id || quantity || sub FROM items ORDER BY id";
    assert_eq!(database.rows(rows).await, ["a1s", "b2s", "c3t"]);
    assert_eq!(database.rows(LETTERS).await, ["s 1"]);
    let status = database.store().status(&[subscriptions(), items()]).await.expect("readable");
    assert_eq!((status[0].dead_letters, status[1].rows), (1, 3));
}

/// Only the end of the transaction shows it.
pub(crate) async fn what_is_refused_at_the_end_costs_no_other<F: Fixture>() {
    let database = F::ready().await;
    let page: Vec<String> = ["a", "b", "c", "d"].iter().map(|id| customer(id, id)).collect();
    database.store().commit(&of(customers(), 10, &page)).await.expect("written");
    database
        .execute(
            "CREATE TABLE orders (customer text REFERENCES customers (id) DEFERRABLE INITIALLY DEFERRED); \
             INSERT INTO orders VALUES ('b'), ('c')",
        )
        .await;
    let gone = ["a", "b", "c", "d"].map(|id| Deletion {
        table: customers(),
        id: id.to_owned(),
        as_of: 20,
        origin: RowOrigin::Call,
    });
    let batch = Batch { deletions: gone.into(), ..of(customers(), 20, &[customer("e", "e")]) };
    let done = database.store().commit_each(&batch).await.expect("written");
    let mut refused: Vec<&str> = done.deletions[0].refused.keys().map(String::as_str).collect();
    refused.sort_unstable();
    assert_eq!((done.deletions[0].deleted, refused.as_slice()), (2, ["b", "c"].as_slice()));
    assert_eq!(database.rows(IDS).await, ["b", "c", "e"]);
    assert_eq!(database.rows(LETTERS).await, ["b 1", "c 1"]);
}
