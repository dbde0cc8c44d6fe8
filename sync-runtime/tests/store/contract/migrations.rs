//! Making the tables what the models say, and telling where they are not.

use super::Fixture;
use crate::models::{
    all, customer, customers, fields, invoices, links, orders, products, subscriptions, tags,
};
use crate::models::{gone, of_account, timed};
use stripe_types::Customer;
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Batch, RowStore as _, RunStore as _};
use sync_runtime::table::{Column, Source};
use sync_runtime::{Changes, Store, StoreError, Table};

/// Returns the differences between a database and models.
async fn check(store: &impl Store, tables: &[&'static Table]) -> Vec<String> {
    let differences = store.check(tables).await.expect("readable");
    differences.into_iter().map(|difference| difference.words).collect()
}

const OWN: &str = "CREATE TABLE customers (id text PRIMARY KEY NOT NULL, mine text)";

pub(crate) async fn migrating_adds_what_is_missing_and_takes_nothing_away<F: Fixture>() {
    let database = F::empty().await;
    database.execute(OWN).await;
    database.execute("INSERT INTO customers VALUES ('a', 'kept')").await;
    let done = database.store().migrate(&[customers()]).await.expect("migrated");
    assert!(done.contains(&"added the column customers.email".to_owned()), "{done:?}");
    database.write(customers(), 10, customer("a", "e")).await;
    assert_eq!(database.rows("SELECT mine || email FROM customers").await, ["kepte"]);
    let again = database.store().migrate(&[customers()]).await.expect("migrated");
    assert_eq!(again, Vec::<String>::new());
}

pub(crate) async fn what_cannot_be_mended_is_told_and_nothing_is_done<F: Fixture>() {
    let database = F::empty().await;
    database
        .execute("CREATE TABLE customers (id text PRIMARY KEY NOT NULL, email boolean, mine text NOT NULL)")
        .await;
    let error = database.store().migrate(&[subscriptions(), customers()]).await.expect_err("a mismatch");
    let StoreError::Mismatch(words) = error else { panic!("{error}") };
    let words = words.join("\n").to_lowercase();
    let (words, advice) = words.split_once("; rename it, or keep").unwrap_or((&words, ""));
    assert_eq!(
        words,
        "the column customers.email is boolean, and the model customer needs text\n\
         the column customers.mine is not of the model customer, may not be null and has no default: no row can be written; \
         give it a default, or let it be null\n\
         stripe-sync did not create the table customers and does not alter it"
    );
    assert!(advice.contains("the tables of stripe-sync") && advice.contains("of the url"), "{advice}");
    let differences = check(database.store(), &[subscriptions()]).await;
    assert_eq!(
        differences.len(),
        2,
        "neither the system's tables nor that of the other model: {differences:?}"
    );
}

pub(crate) async fn a_check_tells_every_difference_and_changes_nothing<F: Fixture>() {
    let database = F::empty().await;
    let told = async || check(database.store(), &all()).await;
    assert_eq!(told().await.len(), 5, "nothing is there");
    assert_eq!(told().await.len(), 5, "still not");
    database.store().migrate(&all()).await.expect("migrated");
    assert_eq!(told().await, Vec::<String>::new());
    database.execute("ALTER TABLE customers DROP COLUMN email").await;
    database.execute("ALTER TABLE subs ADD COLUMN mine text").await;
    database.execute("DROP TABLE items").await;
    database.execute("INSERT INTO stripe_sync_migrations (step) VALUES (9999)").await;
    assert_eq!(
        told().await,
        [
            "the tables of the synchronisation itself are of a newer version of this program",
            "the column customers.email is not there; migrate",
            "the column subs.mine is not of the model Sub; it is left alone",
            "the table items of the model Item is not there; migrate",
        ]
    );
    let differences = database.store().check(&all()).await.expect("readable");
    let hinder: Vec<bool> = differences.iter().map(|difference| difference.hinders).collect();
    assert_eq!(hinder, [false, true, false, true]);
}

pub(crate) async fn two_who_migrate_at_once_do_it_once<F: Fixture>() {
    let database = F::empty().await;
    let migrators = [database.another().await, database.another().await, database.another().await];
    let running = migrators.map(|store| tokio::spawn(async move { store.migrate(&all()).await }));
    let mut done = Vec::new();
    for migrator in running {
        done.push(migrator.await.expect("no panic").expect("migrated"));
    }
    done.retain(|words| !words.is_empty());
    assert_eq!(done.len(), 1, "{done:?}");
    let created = done[0].iter().filter(|words| words.starts_with("created")).count();
    assert_eq!(created, all().len(), "{done:?}");
}

pub(crate) async fn the_printed_schema_is_what_migrating_makes<F: Fixture>() {
    let database = F::empty().await;
    database.execute(&F::schema(&all())).await;
    assert_eq!(check(database.store(), &all()).await, Vec::<String>::new());
    assert_eq!(database.store().migrate(&all()).await.expect("migrated"), Vec::<String>::new());
}

/// Customers as an older model had them.
fn old_customers() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Customer", "customers").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<i64>, _>("email", Source::Path(&["balance"]), None),
        Column::of::<String, _>("object", Source::Path(&["object"]), None),
        Column::of::<Option<String>, _>("notes", Source::Local { default: None }, None),
    ]);
    &TABLE
}

/// Customers whose e-mail address has to be there.
fn strict_customers() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Customer", "customers").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<String, _>("email", Source::Path(&["email"]), None),
        Column::of::<Option<String>, _>("notes", Source::Local { default: None }, None),
    ]);
    &TABLE
}

pub(crate) async fn what_is_destructive_is_told_and_done_only_if_allowed<F: Fixture>() {
    let database = F::empty().await;
    let store = database.store();
    store.migrate(&[old_customers()]).await.expect("tables");
    database.write(old_customers(), 10, r#"{"id":"a","object":"customer","balance":5}"#).await;
    database.execute("UPDATE customers SET notes = 'mine'").await;
    database.execute("ALTER TABLE customers ADD COLUMN app text DEFAULT 'kept'").await;
    database.execute("CREATE INDEX app_index ON customers (app)").await;
    let error = store.migrate(&[customers()]).await.expect_err("a mismatch").to_string();
    let expected = "and the model Customer needs text; `migrate --allow-destructive` changes it";
    assert!(error.to_lowercase().contains(&expected.to_lowercase()), "{error}");
    assert_eq!(
        database.rows("SELECT notes FROM customers WHERE email = 5").await,
        ["mine"],
        "nothing was done"
    );

    let plan = store.plan(&[customers()], Changes::Destructive).await.expect("a plan");
    assert_eq!(plan.losses, ["1 values of customers.object"]);
    let done = store.migrate_with(&[customers()], Changes::Destructive).await.expect("migrated");
    let done = done.join("\n").to_lowercase();
    assert!(done.contains("changed the type of the column customers.email to text"), "{done}");
    assert!(done.contains("took away the column customers.object"), "{done}");
    let rows = "SELECT email || notes || app FROM customers";
    assert_eq!(database.rows(rows).await, ["5minekept"]);
    let told = ["the column customers.app is not of the model Customer; it is left alone"];
    assert_eq!(check(store, &[customers()]).await, told);
    database.write(customers(), 20, customer("b", "e")).await;

    let told = check(store, &[strict_customers()]).await;
    assert!(
        told.contains(
            &"the column customers.email may be NULL, and that of the model Customer may not".into()
        )
    );
    assert_eq!(store.migrate(&[strict_customers()]).await.expect("migrated"), Vec::<String>::new());
    let done = store.migrate_with(&[strict_customers()], Changes::Destructive).await.expect("migrated");
    assert_eq!(done, ["forbade NULL in the column customers.email"]);
    assert_eq!(check(store, &[strict_customers()]).await.len(), 1);
    assert_eq!(database.rows("SELECT id FROM customers").await, ["a", "b"]);
    let again = store.migrate_with(&[strict_customers()], Changes::Destructive).await.expect("migrated");
    assert_eq!(again, Vec::<String>::new());
}

/// Orders and products that are not by account yet; the one named by the other.
fn old_products() -> &'static Table {
    static TABLE: Table =
        Table::of::<stripe_types::Product>("Product", "products").columns(&[Column::of::<String, _>(
            "id",
            Source::Id(&["id"]),
            None,
        )]);
    &TABLE
}

pub(crate) async fn a_key_changes_with_what_holds_on_to_it<F: Fixture>() {
    let database = F::empty().await;
    let store = database.store();
    store.migrate(&[old_products()]).await.expect("tables");
    database.write(old_products(), 10, r#"{"id":"p","object":"product"}"#).await;
    let tables = [orders(), links(), products()];
    let error = store.migrate(&tables).await.expect_err("a mismatch").to_string();
    let expected = "the key of products is (id), and that of the model Product is (id, account)";
    assert!(error.contains(expected), "{error}");
    let done = store.migrate_with(&tables, Changes::Destructive).await.expect("migrated");
    assert!(done.contains(&"changed the key of products to (id, account)".to_owned()), "{done:?}");
    assert_eq!(database.rows("SELECT id FROM products").await, Vec::<String>::new(), "of no account");
    for account in ["one", "two"] {
        let batch = of_account(account, products(), 20, &[r#"{"id":"p","object":"product"}"#]);
        store.commit(&batch).await.expect("written");
        let text = r#"{"id":"o","object":"charge","metadata":{"product":"p","more":"p"}}"#;
        store.commit(&of_account(account, orders(), 20, &[text])).await.expect("written");
    }
    assert_eq!(check(store, &tables).await, Vec::<String>::new());
    let gone = Batch { account: "one".to_owned(), ..gone(products(), "p", 30) };
    store.commit(&gone).await.expect("written");
    let rows = "SELECT account FROM orders WHERE product IS NULL UNION ALL SELECT account FROM links";
    assert_eq!(database.rows(rows).await, ["one", "two"]);
}

pub(crate) async fn columns_of_the_application_are_never_taken_away<F: Fixture>() {
    let database = F::empty().await;
    let store = database.store();
    store.migrate(&[strict_customers()]).await.expect("migrated");
    database.execute("ALTER TABLE customers ADD COLUMN mine text").await;
    database.execute("ALTER TABLE customers ADD COLUMN wanted text NOT NULL DEFAULT 'w'").await;
    database.execute("INSERT INTO customers (id, email, mine) VALUES ('a', '1', 'kept')").await;
    let done = store.migrate_with(&[old_customers()], Changes::Destructive).await.expect("migrated");
    assert!(!done.iter().any(|words| words.contains("took away")), "{done:?}");
    assert_eq!(database.rows("SELECT mine || wanted FROM customers").await, ["keptw"]);
}

/// Tables of the application that do not fit the model: a type, the key, no key, a value that must be there. Each with its row.
const OTHERS: [&str; 5] = [
    "CREATE TABLE customers (id integer PRIMARY KEY, mine text); INSERT INTO customers VALUES (1, 'kept')",
    "CREATE TABLE customers (number integer PRIMARY KEY, id text, mine text); \
     INSERT INTO customers VALUES (1, '1', 'kept')",
    "CREATE TABLE customers (id text, mine text); INSERT INTO customers VALUES (NULL, 'kept')",
    "CREATE TABLE customers (id text PRIMARY KEY NOT NULL, email boolean, mine text); \
     INSERT INTO customers VALUES ('1', NULL, 'kept')",
    "CREATE TABLE customers (id text PRIMARY KEY NOT NULL, email text NOT NULL, mine text); \
     INSERT INTO customers VALUES ('1', 'e', 'kept')",
];

pub(crate) async fn a_table_of_the_application_is_never_altered<F: Fixture>() {
    for own in OTHERS {
        for was_created in [false, true] {
            let database = F::empty().await;
            let store = database.store();
            if was_created {
                store.migrate(&[customers()]).await.expect("migrated");
                database.execute("DROP TABLE customers").await;
            }
            database.execute(own).await;
            let before = check(store, &[customers()]).await;
            for changes in [Changes::Safe, Changes::Destructive] {
                let told = store.migrate_with(&[customers()], changes).await.expect_err(own).to_string();
                let advice = "stripe-sync did not create the table customers and does not alter it";
                assert!(told.contains(advice), "{told}");
                assert!(!told.contains("--allow-destructive"), "{told}");
            }
            assert_eq!(check(store, &[customers()]).await, before, "{own}");
            assert_eq!(database.rows("SELECT mine FROM customers").await, ["kept"], "{own}");
        }
    }
}

/// The application has let stripe-sync add columns to a table of its own. A model that changes alters none of it.
pub(crate) async fn a_table_that_is_shared_is_never_altered<F: Fixture>() {
    let database = F::empty().await;
    database.execute(OWN).await;
    database.execute("INSERT INTO customers VALUES ('a', 'kept')").await;
    let store = database.store();
    store.migrate(&[customers()]).await.expect("added columns");
    database.execute("UPDATE customers SET email = 'e'").await;
    let done = store.migrate_with(&[strict_customers()], Changes::Destructive).await.expect("nothing to do");
    assert_eq!(done, Vec::<String>::new());
    let told = store.migrate_with(&[old_customers()], Changes::Destructive).await.expect_err("a mismatch");
    assert!(told.to_string().contains("does not alter it; rename it"), "{told}");
    assert_eq!(database.rows("SELECT id || mine || email FROM customers").await, ["akepte"]);
}

fn by_account_with_others() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Parent", "parents")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<String, _>("account", Source::Account, None),
        ])
        .children(&[sync_runtime::table::ChildTable {
            path: &["metadata", "x"],
            table: sync_runtime::Link::to(child),
            rows: sync_runtime::table::ChildRows::Pieces { separators: ",", kept: false },
        }]);
    &TABLE
}

fn child() -> &'static Table {
    static TABLE: Table = Table::of_elements("Child", "children").columns(&[
        Column::of::<String, _>(
            "parent",
            Source::Parent,
            Some(sync_runtime::Link::to(by_account_with_others)),
        )
        .foreign_key(),
        Column::of::<String, _>("value", Source::Value, None),
    ]);
    &TABLE
}

pub(crate) async fn models_that_contradict_each_other_are_refused<F: Fixture>() {
    let database = F::empty().await;
    let tables = [by_account_with_others(), child()];
    let error = database.store().migrate(&tables).await.expect_err("a contradiction");
    let StoreError::Mismatch(words) = error else { panic!("{error}") };
    assert_eq!(
        words,
        [
            "the model Child is a child of Parent, which is by account: write `account` on it too",
            "the foreign key of children.parent leads to a table that is by account: write `account` on Child too, or leave out `foreign_key`",
        ]
    );
    assert_eq!(check(database.store(), &tables).await.len(), 5);
}

pub(crate) async fn a_plan_has_only_what_is_new<F: Fixture>() {
    let database = F::empty().await;
    let store = database.store();
    let everything = [invoices(), fields(), tags(), timed(), orders(), links(), products()];
    let first = store.plan(&everything[..3], Changes::Safe).await.expect("a plan");
    let created = first.words.iter().filter(|words| words.starts_with("created")).count();
    assert_eq!(created, 3, "{:?}", first.words);
    assert_eq!(check(store, &everything[..3]).await.len(), 4, "nothing was done");
    database.execute(&first.sql).await;
    let none = store.plan(&everything[..3], Changes::Destructive).await.expect("a plan");
    assert_eq!((none.sql.as_str(), none.words.len()), ("", 0));
    let second = store.plan(&everything, Changes::Safe).await.expect("a plan");
    assert!(!second.sql.contains("\"invs\"") && second.sql.contains("timed"), "{}", second.sql);
    database.execute(&second.sql).await;
    assert_eq!(check(store, &everything).await, Vec::<String>::new());
    database.execute(&format!("DROP INDEX {}", F::INDEX)).await;
    assert_eq!(check(store, &everything).await.len(), 1);
    let third = store.migrate(&everything).await.expect("migrated");
    assert_eq!(third.len(), 1, "{third:?}");
    assert!(third[0].starts_with("added the index "), "{third:?}");
}

/// Events alone would not fill it.
pub(crate) async fn a_table_with_something_new_is_complete_no_more<F: Fixture>() {
    let database = F::ready().await;
    for model in ["Customer", "Sub", "RawCustomer"] {
        database
            .execute(&format!(
                "INSERT INTO stripe_sync_runs (account, model, began, prunes, open, rows, complete) \
                 VALUES ('', '{model}', 100, FALSE, FALSE, 1, 100)"
            ))
            .await;
    }
    let complete = async || {
        let runs = database.store().runs("").await.expect("readable");
        let complete = runs.into_iter().filter(|run| run.complete.is_some() && !run.open);
        let mut models: Vec<String> = complete.map(|run| run.model).collect();
        models.sort_unstable();
        models
    };
    database.store().migrate(&all()).await.expect("nothing to do");
    assert_eq!(complete().await, ["Customer", "RawCustomer", "Sub"]);
    database.execute("ALTER TABLE customers DROP COLUMN notes").await;
    database.store().migrate(&all()).await.expect("migrated");
    assert_eq!(complete().await, ["Customer", "RawCustomer", "Sub"], "it is the application's own");
    database.execute("ALTER TABLE customers DROP COLUMN email").await;
    database.execute("DROP TABLE items").await;
    database.store().migrate(&all()).await.expect("migrated");
    assert_eq!(complete().await, ["RawCustomer"], "child rows come with their parents");
    database.store().migrate_with(&[other_customers()], Changes::Destructive).await.expect("migrated");
    assert_eq!(complete().await, Vec::<String>::new());
}

/// Customers with their JSON, with a balance in place of the e-mail address.
fn other_customers() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("RawCustomer", "raw_customers").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<i64>, _>("raw", Source::Path(&["balance"]), None),
        Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None),
    ]);
    &TABLE
}
