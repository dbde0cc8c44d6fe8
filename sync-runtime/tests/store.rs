//! What holds for a store, whatever the order in which things come.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use sqlx::{AssertSqlSafe, Row as _};
use std::collections::BTreeMap;
use stripe_types::{Customer, Object as _, Subscription, SubscriptionItem};
use sync_runtime::{
    Batch, ChildRows, ChildTable, Column, DeadLetter, Gone, Link, Mapped, Object, Plan, Progress, Source,
    SqliteStore, Store, Table, TableBatch, Written,
};

fn customers() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Customer", "customers").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None),
        Column::of::<Option<String>, _>("notes", Source::Local { default: None }, None),
    ]);
    &TABLE
}

fn subscriptions() -> &'static Table {
    static TABLE: Table = Table::of::<Subscription>("Sub", "subs")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<Option<String>, _>("status", Source::Path(&["status"]), None),
        ])
        .children(&[ChildTable { path: &["items"], table: Link(items), rows: ChildRows::Elements }]);
    &TABLE
}

fn items() -> &'static Table {
    static TABLE: Table = Table::of::<SubscriptionItem>("Item", "items").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<String, _>("sub", Source::Parent, Some(Link(subscriptions))),
        Column::of::<Option<i64>, _>("quantity", Source::Path(&["quantity"]), None),
    ]);
    &TABLE
}

async fn store() -> SqliteStore {
    let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
    store.migrate(&[customers(), subscriptions(), items()]).await.expect("tables");
    store
}

async fn rows(store: &SqliteStore, query: &str) -> Vec<String> {
    let rows = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_all(store.pool()).await.expect("rows");
    rows.iter().map(|row| row.get(0)).collect()
}

fn mapped(table: &'static Table, text: &str) -> Mapped {
    match Plan::new(table).map(text).expect("an object") {
        Object::Live(mapped) => mapped,
        Object::Deleted { id } => panic!("{id} is deleted"),
    }
}

fn of(table: &'static Table, as_of: i64, texts: &[&str]) -> Batch {
    let objects = texts.iter().map(|text| mapped(table, text)).collect();
    Batch { tables: vec![TableBatch { table, as_of, objects }], ..Batch::default() }
}

async fn write(store: &SqliteStore, table: &'static Table, as_of: i64, text: &str) -> Written {
    store.commit(&of(table, as_of, &[text])).await.expect("written")[0]
}

/// Something that is known of a customer.
#[derive(Debug, Clone)]
enum News {
    Email(u8),
    Deleted,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Each customer's news come with instants of their own, in any order, some twice.
    #[test]
    fn the_newest_wins_in_whatever_order_things_come(
        news in prop::collection::vec((0..4_u8, prop_oneof![4 => any::<u8>().prop_map(News::Email), 1 => Just(News::Deleted)]), 1..24),
        order in prop::collection::vec(any::<prop::sample::Index>(), 1..48),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let store = store().await;
            let mut newest: BTreeMap<u8, (usize, News)> = BTreeMap::new();
            for index in &order {
                let at = index.index(news.len());
                let (customer, what) = &news[at];
                let (id, as_of) = (format!("cus_{customer}"), at as i64 + 1);
                match what {
                    News::Email(email) => {
                        let text = format!(r#"{{"id":"{id}","object":"customer","email":"{email}"}}"#);
                        write(&store, customers(), as_of, &text).await;
                    }
                    News::Deleted => {
                        let gone = vec![Gone { table: customers(), id, as_of }];
                        store.commit(&Batch { gone, ..Batch::default() }).await.expect("written");
                    }
                }
                let known = newest.entry(*customer).or_insert((at, what.clone()));
                if at >= known.0 {
                    *known = (at, what.clone());
                }
            }
            let expected: Vec<String> = newest
                .iter()
                .filter_map(|(customer, (_, what))| match what {
                    News::Email(email) => Some(format!("cus_{customer} {email}")),
                    News::Deleted => None,
                })
                .collect();
            let found = rows(&store, "SELECT id || ' ' || email FROM customers ORDER BY id").await;
            prop_assert_eq!(found, expected);
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn what_became_of_each_object_is_told() {
    let store = store().await;
    let (a, b) =
        (r#"{"id":"a","object":"customer","email":"1"}"#, r#"{"id":"a","object":"customer","email":"2"}"#);
    assert_eq!(write(&store, customers(), 10, a).await, Written { inserted: 1, ..Written::default() });
    assert_eq!(write(&store, customers(), 20, a).await, Written { unchanged: 1, ..Written::default() });
    assert_eq!(
        write(&store, customers(), 15, b).await,
        Written { stale: 1, ..Written::default() },
        "it was still as it was at 20: what was true at 15 is of the past"
    );
    assert_eq!(write(&store, customers(), 30, b).await, Written { updated: 1, ..Written::default() });
}

#[tokio::test]
async fn children_are_replaced_as_a_set_and_only_where_they_are_told_of() {
    let store = store().await;
    let list = |items: &str| {
        format!(
            r#"{{"id":"s","object":"subscription","items":{{"object":"list","data":[{items}],"has_more":false,"url":"/x"}}}}"#
        )
    };
    let item = |id: &str, quantity: u8| {
        format!(r#"{{"id":"{id}","object":"subscription_item","quantity":{quantity}}}"#)
    };
    let all = || rows(&store, "SELECT id || quantity || sub FROM items ORDER BY id");
    let first = list(&format!("{},{}", item("a", 1), item("b", 2)));
    assert_eq!(write(&store, subscriptions(), 10, &first).await.child_rows, 2);
    assert_eq!(all().await, ["a1s", "b2s"]);
    let second = list(&format!("{},{}", item("b", 3), item("c", 4)));
    assert_eq!(write(&store, subscriptions(), 20, &second).await.child_rows, 2);
    assert_eq!(all().await, ["b3s", "c4s"]);
    write(&store, subscriptions(), 15, &first).await;
    assert_eq!(all().await, ["b3s", "c4s"], "what is older changes nothing");
    write(&store, subscriptions(), 30, r#"{"id":"s","object":"subscription"}"#).await;
    assert_eq!(all().await, ["b3s", "c4s"], "a list that is absent is not empty");
    write(&store, subscriptions(), 40, &list("")).await;
    assert_eq!(all().await, Vec::<String>::new());
    write(&store, subscriptions(), 50, &first).await;
    let gone = vec![Gone { table: subscriptions(), id: "s".to_owned(), as_of: 60 }];
    store.commit(&Batch { gone, ..Batch::default() }).await.expect("written");
    assert_eq!(all().await, Vec::<String>::new(), "children go with their parent");
}

#[tokio::test]
async fn a_batch_is_written_whole_or_not_at_all() {
    let store = store().await;
    let mut batch = of(customers(), 10, &[r#"{"id":"a","object":"customer"}"#]);
    batch.progress = Some(progress());
    batch.dead_letters.push(DeadLetter {
        model: "Customer",
        id: "x".to_owned(),
        reason: "r".to_owned(),
        object: "{}".to_owned(),
        as_of: 10,
    });
    let break_it =
        "CREATE TRIGGER t BEFORE INSERT ON stripe_sync_progress BEGIN SELECT RAISE(ABORT, 'no'); END";
    sqlx::query(break_it).execute(store.pool()).await.expect("a trigger");
    let error = store.commit(&batch).await.expect_err("a failure");
    assert_eq!(error.to_string(), "the database failed to write: no");
    assert_eq!(rows(&store, "SELECT id FROM customers").await, Vec::<String>::new());
    assert_eq!(rows(&store, "SELECT id FROM stripe_sync_dead_letters").await, Vec::<String>::new());
    sqlx::query("DROP TRIGGER t").execute(store.pool()).await.expect("no trigger");
    store.commit(&batch).await.expect("written");
    assert_eq!(store.progress("acct", "Customer", 0).await.expect("readable"), Some(progress()));
    assert_eq!(rows(&store, "SELECT id FROM customers").await, ["a"]);
}

fn progress() -> Progress {
    Progress {
        account: "acct".to_owned(),
        model: "Customer".to_owned(),
        pass: 0,
        until: 100,
        cursor: Some("a".to_owned()),
        last_created: Some(5),
        rows: 1,
        done: false,
        completed_at: None,
    }
}

#[tokio::test]
async fn what_is_missing_has_neither_row_nor_tombstone() {
    let store = store().await;
    write(&store, customers(), 10, r#"{"id":"row","object":"customer"}"#).await;
    let gone = vec![Gone { table: customers(), id: "tomb\"stone\\".to_owned(), as_of: 10 }];
    store.commit(&Batch { gone, ..Batch::default() }).await.expect("written");
    let ids = ["row", "tomb\"stone\\", "neither\u{1}"].map(str::to_owned);
    assert_eq!(store.missing(customers(), &ids).await.expect("readable"), ["neither\u{1}"]);
}

#[tokio::test]
async fn migrating_adds_what_is_missing_and_takes_nothing_away() {
    let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
    let own = "CREATE TABLE customers (id TEXT PRIMARY KEY NOT NULL, mine TEXT)";
    sqlx::query(own).execute(store.pool()).await.expect("a table");
    sqlx::query("INSERT INTO customers VALUES ('a', 'kept')").execute(store.pool()).await.expect("a row");
    let done = store.migrate(&[customers()]).await.expect("migrated");
    assert!(done.contains(&"added the column customers.email".to_owned()), "{done:?}");
    write(&store, customers(), 10, r#"{"id":"a","object":"customer","email":"e"}"#).await;
    assert_eq!(rows(&store, "SELECT mine || email FROM customers").await, ["kepte"]);
    assert_eq!(store.migrate(&[customers()]).await.expect("migrated"), Vec::<String>::new());
}

#[tokio::test]
async fn mapping_tells_missing_from_empty_and_names_the_column() {
    static STRICT: Table = Table::of::<Customer>("Strict", "strict").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<i64, _>("balance", Source::Path(&["balance"]), None),
    ]);
    let plan = Plan::new(&STRICT);
    let failure = |text: &str| plan.map(text).expect_err("a failure").to_string();
    let prefix = "column `balance` of `Strict`, from `Path(balance)`: ";
    assert!(failure(r#"{"id":"a","object":"customer"}"#).starts_with(&format!("{prefix}there is no value")));
    assert_eq!(
        failure(r#"{"id":"a","object":"customer","balance":9223372036854775808}"#),
        format!("{prefix}expected an integer of 64 bits")
    );
    assert_eq!(failure(r#"{"object":"customer","balance":1}"#), "the object has no id");
    assert_eq!(failure(r#"{"id":"a","object":"invoice"}"#), "the object is not a `customer`");
    assert!(failure("<html>").starts_with("the object is not readable"));
}
