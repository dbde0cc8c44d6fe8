//! The number of requests for parents that rows name: their lists are walked where that takes fewer.

use crate::databases::{Database, Kind};
use crate::fixture::{OTHER_KEY, Setup, backfill};
use crate::on_each_database;
use fake_stripe::{FakeStripe, Fault, Sizes};
use sqlx::AssertSqlSafe;
use std::collections::BTreeSet;
use stripe_sync::client::{Client, Rate};
use stripe_sync::models::{Invoice, Subscription};
use stripe_sync::runtime::{Accounts, AnyStore, Engine, NoObserver, Options, Pool, Report, Table};
use stripe_sync::types::{Customer, CustomerId, SubscriptionId};
use stripe_sync::{Model, StripeSync};

on_each_database!(parents_of_an_empty_database_cost_little_more_than_their_lists);

/// The number of objects of each kind: ten pages.
const EACH: u64 = 1000;

#[derive(StripeSync)]
#[stripe(object = Customer, table = "custs", account)]
struct Cust {
    id: CustomerId,
}

#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::Subscription, table = "subs", account)]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = Cust)]
    customer: CustomerId,
}

/// The rows that an application would read.
#[expect(dead_code, reason = "an application would read them")]
fn read<'r>(cust: &'r Cust, sub: &'r Sub) -> [&'r dyn std::fmt::Debug; 3] {
    [&cust.id, &sub.id, &sub.customer]
}

async fn fake(sizes: Sizes) -> FakeStripe {
    let builder = FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(sizes);
    builder.another_key(OTHER_KEY, "acct_other").start().await.expect("a free port")
}

fn client(stripe: &FakeStripe, key: &str) -> Client {
    Client::builder(key).base_url(stripe.url()).rate(Rate::Unlimited).build().expect("a client")
}

/// An engine for some tables, with a database that has nothing in it.
async fn engine(stripe: &FakeStripe, url: &str, tables: &[&'static Table]) -> Engine<AnyStore> {
    let store = AnyStore::open(url).await.expect("a database");
    let engine = Engine::new(client(stripe, stripe.api_key()), store, tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

async fn in_memory(stripe: &FakeStripe) -> Engine<AnyStore> {
    engine(stripe, "sqlite::memory:", &[Sub::table()]).await
}

/// The number of requests for lists, and for single objects of a kind.
fn counts(stripe: &FakeStripe, single: &str) -> (usize, usize) {
    let requests = stripe.requests();
    let singles = requests.iter().filter(|request| request.contains(single)).count();
    (requests.len() - singles, singles)
}

/// The number of rows of a table, or of a table with a condition.
async fn rows(engine: &Engine<AnyStore>, table: &str) -> i64 {
    let query = AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
    match engine.store().pool() {
        Pool::Sqlite(pool) => sqlx::query_scalar(query).fetch_one(pool).await.expect("a number"),
        Pool::Postgres(pool) => sqlx::query_scalar(query).fetch_one(pool).await.expect("a number"),
        _ => unreachable!("a store that this does not know"),
    }
}

/// A run without errors.
async fn clean(engine: &Engine<AnyStore>, options: &Options) -> Report {
    let report = backfill(engine, options).await;
    assert!(report.is_clean(), "{report:?}");
    report
}

async fn parents_of_an_empty_database_cost_little_more_than_their_lists(setup: Setup) {
    let sizes = Sizes { customers: EACH, subscriptions: EACH, invoices: EACH, ..Sizes::scaled(20) };
    let stripe = fake(sizes).await;
    let kind = if matches!(setup.store.pool(), Pool::Sqlite(_)) { Kind::Sqlite } else { Kind::Postgres };
    for table in [Invoice::table(), Subscription::table()] {
        let databases = [Database::new(kind).await, Database::new(kind).await];
        let one = engine(&stripe, &databases[0].url(), &[table]).await;
        let listed: Vec<&'static Table> =
            one.tables().into_iter().filter(|table| table.object.list.is_some()).collect();
        let all = engine(&stripe, &databases[1].url(), &listed).await;
        stripe.forget_requests();
        clean(&all, &Options::default()).await;
        let lists = stripe.requests().len();
        stripe.forget_requests();
        let report = clean(&one, &Options::default()).await;
        let requests = stripe.requests();
        assert!(requests.len() * 100 <= lists * 115, "{}: {} for {lists}", table.model, requests.len());
        assert_eq!(report.models.len(), 1, "parents are no models of the run");
        assert!(report.models[0].parents >= EACH, "{report:?}");
        assert!(report.models[0].requests as usize + 10 >= requests.len(), "they are counted");
        for table in &listed {
            let expected = if table.object.name == "customer" { EACH as i64 } else { 0 };
            assert!(rows(&one, table.name).await >= expected, "{}", table.name);
        }
        stripe.forget_requests();
        let again = clean(&one, &Options::default()).await;
        assert_eq!(again.models[0].written() + again.models[0].parents, 0, "{again:?}");
        assert!(stripe.requests().len() <= 30, "{:?}", stripe.requests());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deleted_parents_are_requested_once_each() {
    let sizes = Sizes { customers: EACH, subscriptions: EACH, ..Sizes::scaled(20) };
    let stripe = fake(sizes).await;
    let named = stripe.objects("subscription").into_iter().map(|it| it["customer"].to_string());
    let named: BTreeSet<String> = named.collect();
    let deleted: Vec<&str> = named.iter().take(50).map(|id| id.trim_matches('"')).collect();
    deleted.iter().for_each(|id| assert!(stripe.delete("customer", id)));
    let engine = in_memory(&stripe).await;
    stripe.forget_requests();
    clean(&engine, &Options::default()).await;
    let (lists, singles) = counts(&stripe, "/v1/customers/");
    assert_eq!(singles, deleted.len());
    assert!(lists <= 30, "{lists}");
    assert_eq!(rows(&engine, "custs").await as usize, EACH as usize - deleted.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parents_that_the_key_may_not_read_are_not_requested_again_and_again() {
    let sizes = Sizes { customers: EACH, subscriptions: EACH, ..Sizes::scaled(20) };
    let stripe = fake(sizes).await;
    stripe.faults().always(1, "/v1/customers", Fault::Forbidden);
    let engine = in_memory(&stripe).await;
    clean(&engine, &Options::default()).await;
    let (_, singles) = counts(&stripe, "/v1/customers/");
    assert!(singles <= 2, "{singles}");
    assert_eq!((rows(&engine, "subs").await, rows(&engine, "custs").await), (EACH as i64, 0));
    assert!(stripe.requests().len() <= 25, "{:?}", stripe.requests());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_of_a_list_takes_no_more_requests_than_twice_its_parents() {
    let sizes = Sizes { customers: 20 * EACH, subscriptions: EACH, ..Sizes::scaled(20) };
    let stripe = fake(sizes).await;
    let created = stripe.objects("subscription")[EACH as usize - 80]["created"].as_i64();
    for options in [
        Options { limit: Some(40), ..Options::default() },
        Options { created_after: created, ..Options::default() },
        Options { limit: Some(2), ..Options::default() },
    ] {
        let engine = in_memory(&stripe).await;
        stripe.forget_requests();
        let report = clean(&engine, &options).await;
        let rows = report.models[0].fetched as usize;
        let requests = stripe.requests().len();
        assert!(rows > 0 && requests <= 2 * rows + 10, "{requests} for {rows}");
        let alone = "subs WHERE customer NOT IN (SELECT id FROM custs)";
        assert_eq!(self::rows(&engine, alone).await, 0, "each has its parent");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_much_longer_than_the_rows_that_name_its_objects_is_not_walked() {
    let sizes = Sizes { customers: 60 * EACH, subscriptions: 300, ..Sizes::scaled(20) };
    let stripe = fake(sizes).await;
    let engine = in_memory(&stripe).await;
    stripe.forget_requests();
    clean(&engine, &Options::default()).await;
    let (lists, singles) = counts(&stripe, "/v1/customers/");
    assert!(lists <= 15 && (250..=300).contains(&singles), "{lists} and {singles}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_account_walks_its_own_lists() {
    let sizes = Sizes { customers: EACH, subscriptions: EACH, ..Sizes::scaled(20) };
    let stripe = fake(sizes).await;
    let store = AnyStore::open("sqlite::memory:").await.expect("a database");
    let clients = [stripe.api_key(), OTHER_KEY].map(|key| client(&stripe, key));
    let accounts = Accounts::new(clients, &store, &[Sub::table()]);
    store.migrate(&accounts.engines()[0].tables()).await.expect("tables");
    stripe.forget_requests();
    let reports = accounts.backfill(&Options::default(), &NoObserver).await.expect("runs");
    assert!(reports.iter().all(|it| it.report.as_ref().is_ok_and(Report::is_clean)), "{reports:?}");
    let (lists, singles) = counts(&stripe, "/v1/customers/");
    assert!(singles == 0 && lists <= 60, "{lists} and {singles}");
    assert_eq!(rows(&accounts.engines()[0], "custs").await, 2 * EACH as i64);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn few_new_parents_are_requested_one_by_one_and_none_if_they_are_left_out() {
    let sizes = Sizes { customers: EACH, subscriptions: EACH, ..Sizes::scaled(20) };
    let stripe = fake(sizes).await;
    let engine = in_memory(&stripe).await;
    let left_out = Options { no_related: true, ..Options::default() };
    clean(&engine, &left_out).await;
    assert_eq!(rows(&engine, "custs").await, 0);
    assert!(stripe.requests().iter().all(|request| !request.contains("/v1/customers/")));
    clean(&engine, &Options { full: true, ..Options::default() }).await;
    assert_eq!(rows(&engine, "custs").await, EACH as i64);

    let price = stripe.monthly_price(1000);
    for _ in 0..3 {
        stripe.customer().with_card("visa").with_subscription(&price).create();
    }
    stripe.forget_requests();
    clean(&engine, &Options { full: true, ..Options::default() }).await;
    let (lists, singles) = counts(&stripe, "/v1/customers/");
    assert!(singles == 3 && lists <= 20, "{lists} and {singles}");
    assert_eq!(rows(&engine, "custs").await, EACH as i64 + 3);
}
