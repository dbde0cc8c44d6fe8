//! Writes of single batches.

use super::{Fixture, NONE};
use crate::models::{
    customer, customers, gone, of, of_account, products, progress, raw_customers, subscription, subscriptions,
};
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Batch, DeadLetter, Progress, RowStore as _, RunStore as _, Written};

pub(crate) async fn what_became_of_each_object_is_told<F: Fixture>() {
    let database = F::ready().await;
    let (a, b) = (customer("a", 1), customer("a", 2));
    assert_eq!(database.write(customers(), 10, &a).await, Written { inserted: 1, ..NONE });
    assert_eq!(database.write(customers(), 10, &a).await, Written { unchanged: 1, ..NONE });
    assert_eq!(database.write(customers(), 20, &a).await, Written { unchanged: 1, ..NONE });
    assert_eq!(
        database.write(customers(), 15, &b).await,
        Written { stale: 1, ..NONE },
        "it was still as it was at 20: what was true at 15 is of the past"
    );
    assert_eq!(database.write(customers(), 30, &b).await, Written { updated: 1, ..NONE });
    database.store().commit(&gone(customers(), "a", 40)).await.expect("written");
    assert_eq!(database.write(customers(), 40, &a).await, Written { stale: 1, ..NONE });
    assert_eq!(database.write(customers(), 41, &a).await, Written { inserted: 1, ..NONE });
    let page = of(customers(), 35, &[customer("new", 0), a, customer("b", 0)]);
    assert_eq!(
        database.store().commit(&page).await.expect("written"),
        [Written { inserted: 2, stale: 1, ..NONE }]
    );
}

pub(crate) async fn local_columns_are_never_written<F: Fixture>() {
    let database = F::ready().await;
    database.write(customers(), 10, customer("a", 1)).await;
    database.execute("UPDATE customers SET notes = 'mine'").await;
    database.write(customers(), 20, customer("a", 2)).await;
    assert_eq!(database.rows("SELECT notes || email FROM customers").await, ["mine2"]);
}

const ITEMS: &str = "SELECT id || quantity || sub FROM items ORDER BY id";

pub(crate) async fn children_are_replaced_as_a_set_and_only_where_they_are_told_of<F: Fixture>() {
    let database = F::ready().await;
    let first = subscription("s", &[("a", 1), ("b", 2)]);
    database.write(subscriptions(), 10, subscription("other", &[("o", 9)])).await;
    assert_eq!(database.write(subscriptions(), 10, &first).await.child_rows, 2);
    assert_eq!(database.rows(ITEMS).await, ["a1s", "b2s", "o9other"]);
    let second = subscription("s", &[("b", 3), ("c", 4)]);
    assert_eq!(database.write(subscriptions(), 20, &second).await.child_rows, 2);
    assert_eq!(database.rows(ITEMS).await, ["b3s", "c4s", "o9other"]);
    database.write(subscriptions(), 30, r#"{"id":"s","object":"subscription"}"#).await;
    assert_eq!(database.rows(ITEMS).await, ["b3s", "c4s", "o9other"], "a list that is absent is not empty");
    database.write(subscriptions(), 40, subscription("s", &[])).await;
    assert_eq!(database.rows(ITEMS).await, ["o9other"]);
    database.write(subscriptions(), 50, &first).await;
    database.store().commit(&gone(subscriptions(), "s", 60)).await.expect("written");
    assert_eq!(database.rows(ITEMS).await, ["o9other"], "children go with their parent");
}

pub(crate) async fn the_children_of_what_is_stale_stay<F: Fixture>() {
    let database = F::ready().await;
    database.write(subscriptions(), 20, subscription("s", &[("b", 3)])).await;
    let older = subscription("s", &[("a", 1), ("b", 2)]);
    assert_eq!(database.write(subscriptions(), 15, &older).await, Written { stale: 1, ..NONE });
    database.store().commit(&gone(subscriptions(), "s", 15)).await.expect("written");
    assert_eq!(database.rows(ITEMS).await, ["b3s"], "what is older changes nothing");
    database.store().commit(&gone(subscriptions(), "s", 30)).await.expect("written");
    database.write(subscriptions(), 25, &older).await;
    assert_eq!(database.rows(ITEMS).await, Vec::<String>::new(), "what is deleted has no children");
}

pub(crate) fn letter(id: &str, reason: &str) -> DeadLetter {
    DeadLetter {
        model: "Customer",
        id: id.to_owned(),
        reason: reason.to_owned(),
        object: "{}".to_owned(),
        as_of: 10,
    }
}

const LETTERS: &str = "SELECT id || reason || attempts FROM stripe_sync_dead_letters ORDER BY id";

pub(crate) async fn a_batch_is_written_whole_or_not_at_all<F: Fixture>() {
    let database = F::ready().await;
    let mut batch = of(customers(), 10, &[customer("a", 1)]);
    batch.progress = Some(progress());
    batch.dead_letters.push(letter("x", "r"));
    batch.deletions = gone(customers(), "g", 10).deletions;
    database.execute(F::BREAK).await;
    let error = database.store().commit(&batch).await.expect_err("a failure").to_string();
    assert!(error.starts_with("the database failed to write: no"), "{error}");
    let none = Vec::<String>::new();
    assert_eq!(database.rows("SELECT id FROM customers").await, none);
    assert_eq!(database.rows("SELECT id FROM stripe_sync_tombstones").await, none);
    assert_eq!(database.rows(LETTERS).await, none);
    database.execute(F::MEND).await;
    database.store().commit(&batch).await.expect("written");
    let read = database.store().progress("acct", "Customer", 0).await.expect("readable");
    assert_eq!(read, Some(progress()));
    assert_eq!(database.rows("SELECT id FROM customers").await, ["a"]);
}

pub(crate) async fn what_has_a_row_is_no_dead_letter<F: Fixture>() {
    let database = F::ready().await;
    let letters = |letters| Batch { dead_letters: letters, ..Batch::default() };
    let first = letters(vec![letter("a", "r"), letter("b", "r")]);
    database.store().commit(&first).await.expect("written");
    database.store().commit(&letters(vec![letter("b", "again")])).await.expect("written");
    assert_eq!(database.rows(LETTERS).await, ["ar1", "bagain2"]);
    database.write(customers(), 20, customer("a", 1)).await;
    assert_eq!(database.rows(LETTERS).await, ["bagain2"]);
}

pub(crate) async fn what_is_missing_has_neither_row_nor_tombstone<F: Fixture>() {
    let database = F::ready().await;
    database.write(customers(), 10, customer("row", 1)).await;
    database.store().commit(&gone(customers(), "tomb\"stone\\", 10)).await.expect("written");
    let ids = ["row", "tomb\"stone\\", "neither\u{1}", "nor"].map(str::to_owned);
    let others = vec!["row".to_owned()];
    let wanted = [(customers(), ids.to_vec()), (raw_customers(), others)];
    let missing = database.store().missing("", &wanted).await.expect("readable");
    assert_eq!(missing, [vec!["neither\u{1}", "nor"], vec!["row"]]);
    assert!(database.store().missing("", &[]).await.expect("readable").is_empty());
    let by_account = [products()];
    database.store().migrate(&by_account).await.expect("tables");
    let product = r#"{"id":"row","object":"product"}"#;
    database.store().commit(&of_account("acct_1", products(), 10, &[product])).await.expect("written");
    let ids = vec!["row".to_owned(), "none".to_owned()];
    let wanted = [(customers(), ids.clone()), (products(), ids.clone()), (raw_customers(), ids)];
    for (account, of_products) in [("acct_1", vec!["none"]), ("acct_2", vec!["row", "none"])] {
        let missing = database.store().missing(account, &wanted).await.expect("readable");
        assert_eq!(missing, [vec!["none"], of_products, vec!["row", "none"]], "{account}");
    }
}

pub(crate) async fn ids_are_read_in_order_and_from_any_of_them<F: Fixture>() {
    let database = F::ready().await;
    let texts: Vec<String> = ["d", "b", "a", "c"].iter().map(|id| customer(id, 1)).collect();
    database.store().commit(&of(customers(), 10, &texts)).await.expect("written");
    let ids =
        async |after, limit| database.store().ids(customers(), "acct", after, limit).await.expect("ids");
    assert_eq!(ids(None, 3).await, ["a", "b", "c"]);
    assert_eq!(ids(Some("c"), 3).await, ["d"]);
    assert_eq!(ids(Some("bb"), 1).await, ["c"], "also where the row is gone meanwhile");
    assert_eq!(ids(Some("d"), 3).await, [""; 0]);
}

pub(crate) async fn signs_that_a_database_refuses_cost_no_object<F: Fixture>() {
    let database = F::ready().await;
    let text = r#"{"id":"a\u0000b","object":"customer","email":"nul \u0000","name":"half \ud83d \\u0000"}"#;
    assert_eq!(database.write(raw_customers(), 10, text).await, Written { inserted: 1, ..NONE });
    assert_eq!(database.write(raw_customers(), 20, text).await, Written { unchanged: 1, ..NONE });
    assert_eq!(database.write(raw_customers(), 15, text).await, Written { stale: 1, ..NONE });
    let ids = ["a\0b", "c\0"].map(str::to_owned);
    let wanted = [(raw_customers(), ids.to_vec())];
    assert_eq!(database.store().missing("", &wanted).await.expect("readable"), [["c\0"]]);
    let batch = Batch { dead_letters: vec![letter("\0", "\0")], ..gone(raw_customers(), "a\0b", 30) };
    database.store().commit(&batch).await.expect("written");
    assert_eq!(database.rows("SELECT id FROM raw_customers").await, Vec::<String>::new());
}

pub(crate) async fn the_end_of_a_walk_never_moves_back<F: Fixture>() {
    let database = F::ready().await;
    for (completed_at, expected) in
        [(None, None), (Some(50), Some(50)), (Some(40), Some(50)), (None, Some(50))]
    {
        let progress = Progress { completed_at, ..progress() };
        let batch = Batch { progress: Some(progress), ..Batch::default() };
        database.store().commit(&batch).await.expect("written");
        let read = database.store().progress("acct", "Customer", 0).await.expect("readable");
        assert_eq!(read.expect("progress").completed_at, expected);
    }
    assert_eq!(database.store().progress("acct", "Customer", 1).await.expect("readable"), None);
}
