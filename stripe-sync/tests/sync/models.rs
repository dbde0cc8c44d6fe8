//! The ready-made models: each is filled from the fake, whole and without a loss.

#![cfg(feature = "full")]

use crate::support::column;
use fake_stripe::{FakeStripe, Fault, Sizes, Variety};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use stripe_sync::Model;
use stripe_sync::client::{Client, Rate, RetryPolicy};
use stripe_sync::models::{
    self, Card, Customer, CustomerBalanceTransaction, CustomerTaxId, TreasuryTransaction,
};
use stripe_sync::runtime::{Engine, NoObserver, Options, Report, SqliteStore, Table, with_children};
use stripe_sync::types::OBJECTS;

async fn fake() -> FakeStripe {
    let sizes = Sizes { others: 4, ..Sizes::scaled(40) };
    let builder = FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(sizes);
    builder.variety(Variety::wild()).start().await.expect("a free port")
}

async fn engine(stripe: &FakeStripe, tables: &[&'static Table]) -> Engine<SqliteStore> {
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let client = client.retry(RetryPolicy { max_retries: 0, ..RetryPolicy::default() });
    let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
    let engine = Engine::new(client.build().expect("a client"), store, tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

async fn sync(engine: &Engine<SqliteStore>) -> Report {
    engine.backfill(&Options::default(), &NoObserver).await.expect("a run")
}

fn everything() -> Vec<&'static Table> {
    models::ready().iter().map(|model| model.table).collect()
}

/// The rows of all tables, by table.
async fn rows(engine: &Engine<SqliteStore>) -> BTreeMap<&'static str, Vec<String>> {
    let mut rows = BTreeMap::new();
    for table in with_children(&everything()) {
        let names: Vec<String> =
            table.written().map(|column| format!("quote(\"{}\")", column.name)).collect();
        let query = format!("SELECT {} FROM {} ORDER BY id", names.join(" || "), table.name);
        rows.insert(table.name, column(engine.store().pool(), &query).await);
    }
    rows
}

#[tokio::test]
async fn every_model_is_filled_and_a_second_run_changes_nothing() {
    let stripe = fake().await;
    stripe.post("/v1/test_helpers/test_clocks", &json!({ "frozen_time": stripe.now() }));
    stripe.pay_out("usd").expect("a payout");
    let engine = engine(&stripe, &everything()).await;
    let report = sync(&engine).await;
    let letters = "SELECT DISTINCT model || ': ' || reason FROM stripe_sync_dead_letters";
    assert_eq!(column(engine.store().pool(), letters).await, Vec::<String>::new());
    let errors: Vec<_> = report.models.iter().filter(|model| model.error.is_some()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let first = rows(&engine).await;
    let empty: Vec<_> = first.iter().filter(|(_, rows)| rows.is_empty()).map(|(table, _)| table).collect();
    assert!(empty.is_empty(), "{empty:?}");

    let second = sync(&engine).await;
    let written: Vec<_> =
        second.models.iter().filter(|model| model.written() + model.child_rows > 0).collect();
    assert!(written.is_empty(), "{written:#?}");
    assert!(rows(&engine).await == first);
}

#[tokio::test]
async fn each_object_that_the_lists_show_has_its_row() {
    let stripe = fake().await;
    let engine = engine(&stripe, &everything()).await;
    let below: Vec<&str> =
        models::ready().iter().filter(|it| it.is_below()).map(|it| it.table.model).collect();
    // A card may be listed below a customer and below an account.
    for model in sync(&engine).await.models.iter().filter(|model| !below.contains(&model.model)) {
        assert_eq!(model.fetched, model.inserted, "{} is shown once", model.model);
    }
    let has_raw = |table: &Table| table.columns.iter().any(|column| column.name == "raw");
    for model in models::ready().iter().filter(|model| !model.is_below() && has_raw(model.table)) {
        let table = model.table;
        let mut expected = stripe.objects_expanded(table.object.name, &table.expansions());
        // No list shows them.
        expected.retain(|object| object["object"] != "review" || object["open"] == true);
        let query = format!("SELECT raw FROM {}", model.table.name);
        let mut found: Vec<Value> = column(engine.store().pool(), &query)
            .await
            .iter()
            .map(|raw| serde_json::from_str(raw).expect("JSON"))
            .collect();
        for objects in [&mut expected, &mut found] {
            objects.sort_by_key(|object| object["id"].as_str().map(str::to_owned));
        }
        assert!(found == expected, "{}: {} of {}", model.table.name, found.len(), expected.len());
    }
}

#[test]
fn every_kind_that_can_be_listed_as_a_whole_has_a_model() {
    let models = everything();
    for object in OBJECTS.iter().filter(|object| object.info.list.is_some()) {
        let found = models.iter().any(|table| table.object.name == object.info.name);
        assert!(found, "{}", object.info.name);
    }
    assert_eq!(models::all().len(), 78, "the transactions of payouts are read once each");
}

#[test]
fn every_table_tells_accounts_apart_and_finds_rows_by_their_id_alone() {
    for table in with_children(&everything()) {
        let key: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
        assert_eq!(key, ["id", "_account"], "{}", table.name);
    }
}

#[tokio::test]
async fn what_is_listed_below_rows_belongs_to_them() {
    let stripe = fake().await;
    let tables = [Customer::table(), CustomerTaxId::table(), CustomerBalanceTransaction::table()];
    let engine = engine(&stripe, &tables).await;
    let customer = stripe.objects("customer")[0]["id"].as_str().expect("an id").to_owned();
    for _ in 0..230 {
        stripe.create("customer_balance_transaction", &json!({ "customer": customer }));
    }
    let report = sync(&engine).await;
    assert!(report.is_clean(), "{report:#?}");
    let pool = engine.store().pool();
    let many = format!("SELECT id FROM customer_balance_transactions WHERE customer = '{customer}'");
    assert!(column(pool, &many).await.len() > 230, "a list is read to its end");
    let mut ids: Vec<String> = stripe
        .objects("tax_id")
        .iter()
        .filter(|id| id["customer"].is_string())
        .map(|id| format!("{} of {}", id["id"], id["customer"]).replace('"', ""))
        .collect();
    ids.sort_unstable();
    assert!(!ids.is_empty());
    let rows = column(pool, "SELECT id || ' of ' || customer FROM customer_tax_ids ORDER BY id").await;
    assert_eq!(rows, ids);
    let asked = stripe.request_counts();
    let lists = asked.iter().filter(|(path, _)| path.ends_with("/balance_transactions"));
    assert_eq!(lists.map(|(_, count)| count).sum::<usize>(), 40 + 2, "a request a row, and two more pages");
}

#[tokio::test]
async fn a_walk_below_rows_goes_on_where_it_was_cut_off() {
    let stripe = fake().await;
    let tables = [Customer::table(), CustomerBalanceTransaction::table()];
    let engine = engine(&stripe, &tables).await;
    let ids = |stripe: &FakeStripe| {
        let mut ids: Vec<String> = stripe
            .objects("customer")
            .iter()
            .map(|customer| customer["id"].as_str().expect("an id").to_owned())
            .collect();
        ids.sort_unstable();
        ids
    };
    let broken = format!("/v1/customers/{}/", ids(&stripe)[35]);
    stripe.faults().next(1, &broken, Fault::Html);
    let first = sync(&engine).await;
    assert!(first.models.iter().any(|model| model.error.is_some()));
    stripe.forget_requests();
    let second = sync(&engine).await;
    assert!(second.is_clean(), "{second:#?}");
    assert!(second.models.iter().any(|model| model.resumed));
    let asked = stripe.requests();
    let lists: Vec<_> = asked.iter().filter(|request| request.contains("/balance_transactions")).collect();
    assert_eq!(lists.len(), 8, "those of the first 32 were done: {lists:?}");
}

#[tokio::test]
async fn one_list_that_is_refused_does_not_stop_those_of_other_rows() {
    let stripe = fake().await;
    let engine = engine(&stripe, &[Customer::table(), Card::table()]).await;
    let first = stripe.objects("card").iter().find_map(|card| card["customer"].as_str().map(str::to_owned));
    let path = format!("/v1/customers/{}/sources", first.expect("a card of a customer"));
    stripe.faults().next(1, &path, Fault::Forbidden);
    let report = sync(&engine).await;
    let error = report.models.iter().find_map(|model| model.error.as_ref());
    assert!(error.is_some_and(|error| error.contains("/sources")), "{report:#?}");
    assert!(sync(&engine).await.is_clean());
}

#[tokio::test]
async fn what_a_parameter_names_the_parent_of_is_read_by_it() {
    let stripe = fake().await;
    let tables: Vec<&Table> =
        everything().into_iter().filter(|table| table.name.starts_with("treasury")).collect();
    let engine = engine(&stripe, &tables).await;
    assert!(sync(&engine).await.is_clean());
    let rows = column(
        engine.store().pool(),
        "SELECT t.id FROM treasury_transactions t JOIN treasury_financial_accounts a ON a.id = t.financial_account",
    );
    assert_eq!(rows.await.len(), stripe.objects(TreasuryTransaction::table().object.name).len());
}
