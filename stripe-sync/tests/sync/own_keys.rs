//! Primary keys of the application, with the id of Stripe unique beside them.

#![allow(dead_code, reason = "an application would read the fields")]

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use std::collections::BTreeSet;
use stripe_sync::runtime::{AnyStore, Engine, Options, Table};
use stripe_sync::types::{self, CustomerId, SubscriptionId, SubscriptionStatus};
use stripe_sync::{Changes, Model, Pool, Rows, StripeSync};

on_each_database!(
    the_database_generates_keys_that_stay,
    a_natural_key_is_told_apart,
    a_table_of_the_application_keeps_its_key,
    a_key_of_a_table_that_is_there_is_never_changed,
);

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "clients")]
struct Client {
    #[stripe(generated)]
    id: i64,
    #[stripe(id)]
    customer: CustomerId,
    email: Option<String>,
    #[stripe(local)]
    notes: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "contracts")]
struct Contract {
    #[stripe(generated)]
    key: uuid::Uuid,
    id: SubscriptionId,
    #[stripe(references = Client, foreign_key)]
    customer: CustomerId,
    status: SubscriptionStatus,
}

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "numbered", account = tenant)]
struct Numbered {
    #[stripe(primary_key)]
    tenant: String,
    #[stripe(metadata = "row", default = "", primary_key)]
    number: String,
    id: CustomerId,
    email: Option<String>,
}

async fn engine(setup: &Setup, tables: &[&'static Table]) -> Engine<AnyStore> {
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client, setup.store.clone(), tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

/// Everything is up to date: the tables fit their models, and their rows are those of Stripe.
async fn assert_settled(engine: &Engine<AnyStore>) {
    let tables = engine.tables();
    assert_eq!(engine.store().migrate(&tables).await.expect("tables"), Vec::<String>::new());
    let differences = engine.store().check(&tables).await.expect("a check");
    assert!(differences.is_empty(), "{differences:?}");
    let verified = verify(engine).await;
    assert!(verified.is_equal() && verified.is_complete(), "{verified:?}");
}

async fn the_database_generates_keys_that_stay(setup: Setup) {
    let engine = engine(&setup, &[Contract::table(), Client::table()]).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    let store = &setup.store;
    let (customer, contract) = (setup.ids("customer").remove(0), setup.ids("subscription").remove(0));
    let before = Client::find(store, &*customer).await.expect("rows").expect("a row");
    let contract = Contract::find(store, &*contract).await.expect("rows").expect("a row");
    assert_eq!(contract.key.get_version_num(), 4);
    let owner = contract.customer(store).await.expect("rows").expect("a client");
    assert_eq!(owner.customer, contract.customer);
    let keys: BTreeSet<i64> =
        setup.rows("SELECT CAST(id AS text) FROM clients").await.iter().flat_map(|id| id.parse()).collect();
    assert_eq!(keys.len(), setup.ids("customer").len(), "each has a key");
    setup.execute("CREATE TABLE calls (client BIGINT NOT NULL REFERENCES clients (id))").await;
    setup.execute(&format!("INSERT INTO calls VALUES ({})", before.id)).await;

    setup.stripe.advance(10);
    setup.stripe.update("customer", &customer, &json!({ "email": "new@example.com" }));
    setup.stripe.advance(10);
    backfill(&engine, &Options { full: true, ..Options::default() }).await;
    let after = Client::find(store, &*customer).await.expect("rows").expect("a row");
    assert_eq!((after.id, after.email.as_deref()), (before.id, Some("new@example.com")));
    assert_settled(&engine).await;
    a_destructive_migration_keeps_keys(&setup, &after).await;
}

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "clients")]
struct Shorter {
    #[stripe(generated)]
    id: i64,
    #[stripe(id)]
    customer: CustomerId,
    #[stripe(local)]
    notes: Option<String>,
}

/// SQLite makes the table anew.
async fn a_destructive_migration_keeps_keys(setup: &Setup, before: &Client) {
    let rows = setup.rows("SELECT CAST(id AS text) || customer FROM clients ORDER BY 1").await;
    let changed = setup.store.migrate_with(&[Shorter::table()], Changes::Destructive).await.expect("tables");
    assert_eq!(changed, ["took away the column clients.email"]);
    assert_eq!(setup.rows("SELECT CAST(id AS text) || customer FROM clients ORDER BY 1").await, rows);
    let new = setup.stripe.create("customer", &json!({}));
    setup.stripe.advance(10);
    let engine = engine(setup, &[Shorter::table()]).await;
    assert!(backfill(&engine, &Options { full: true, ..Options::default() }).await.is_clean());
    let key = |id: &str| format!("SELECT CAST(id AS text) FROM clients WHERE customer = '{id}'");
    assert_eq!(setup.rows(&key(before.customer.as_str())).await, [before.id.to_string()]);
    let new: usize = setup.rows(&key(&new)).await[0].parse().expect("a number");
    assert!(new > rows.len(), "a key of its own");
}

async fn a_natural_key_is_told_apart(setup: Setup) {
    for (number, id) in setup.ids("customer").iter().enumerate() {
        setup.stripe.update("customer", id, &json!({ "metadata": { "row": number.to_string() } }));
    }
    let engine = engine(&setup, &[Numbered::table()]).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    let row = Numbered::by_in(&setup.store, "acct_fake", "number", "1").await.expect("rows");
    assert_eq!((row.len(), row[0].tenant.as_str()), (1, "acct_fake"));
    assert_settled(&engine).await;

    // The database refuses another with the same number; all others are written.
    setup.stripe.advance(10);
    let other = setup.stripe.create("customer", &json!({ "metadata": { "row": "1" } }));
    let fine = setup.stripe.create("customer", &json!({ "metadata": { "row": "new" } }));
    setup.stripe.advance(10);
    let report = backfill(&engine, &Options { full: true, ..Options::default() }).await;
    assert_eq!((report.models[0].dead_letters, report.models[0].inserted), (1, 1), "{report:?}");
    let letters = setup.rows("SELECT id FROM stripe_sync_dead_letters").await;
    assert_eq!(letters, [other]);
    assert!(setup.row_ids("numbered").await.contains(&fine));
}

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "people")]
struct Person {
    #[stripe(id)]
    stripe_id: CustomerId,
    email: Option<String>,
}

async fn a_table_of_the_application_keeps_its_key(setup: Setup) {
    let key = match setup.store.pool() {
        Pool::Sqlite(_) => "INTEGER PRIMARY KEY",
        _ => "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    };
    let table =
        format!("CREATE TABLE people (key {key}, stripe_id TEXT NOT NULL, name TEXT DEFAULT 'unknown')");
    setup.execute(&table).await;
    let tables = [Person::table()];
    let error = setup.store.migrate(&tables).await.expect_err("nothing is unique").to_string();
    assert!(
        error.contains("the key of people is (key), and that of the model Person is (stripe_id)"),
        "{error}"
    );

    setup.execute("CREATE UNIQUE INDEX people_stripe_id ON people (stripe_id)").await;
    let engine = engine(&setup, &tables).await;
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    let query = "SELECT CAST(count(DISTINCT key) AS text) FROM people WHERE name = 'unknown'";
    assert_eq!(setup.rows(query).await, [setup.ids("customer").len().to_string()]);
    assert!(verify(&engine).await.is_equal());
}

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "clients")]
struct Before {
    #[stripe(id)]
    customer: CustomerId,
    email: Option<String>,
}

async fn a_key_of_a_table_that_is_there_is_never_changed(setup: Setup) {
    let engine = engine(&setup, &[Before::table()]).await;
    assert!(backfill(&engine, &Options::default()).await.is_clean());
    let rows = setup.rows("SELECT customer FROM clients ORDER BY 1").await;
    let changed = [Client::table()];
    for changes in [Changes::Safe, Changes::Destructive] {
        let error = setup.store.migrate_with(&changed, changes).await.expect_err("another key").to_string();
        let expected = "the primary key of clients is (customer), and that of the model Client is (id); stripe-sync does not change \
                        the primary key of a table that is there: change it in a migration of your own, and keep (customer) unique";
        assert!(error.contains(expected), "{error}");
    }
    let found = setup.store.check(&changed).await.expect("a check");
    assert!(
        found.iter().any(|found| found.hinders && found.words.contains("the primary key of clients")),
        "{found:?}"
    );
    assert_eq!(setup.rows("SELECT customer FROM clients ORDER BY 1").await, rows);
}
