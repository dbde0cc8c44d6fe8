//! Synchronising an account, whatever happens meanwhile: in the end the database has what Stripe has.

use crate::support::{assert_equal, column, core, fake};
use fake_stripe::{FakeStripe, Fault};
use serde_json::json;
use std::sync::Mutex;
use std::time::Duration;
use stripe_sync::Model;
use stripe_sync::client::{Client, Rate, RetryPolicy};
use stripe_sync::models::{Charge, Coupon, Customer, Invoice, Price, Product, Subscription};
use stripe_sync::runtime::{
    Engine, HookError, Hooks, NoObserver, Observer, Options, PendingRow, Report, SqliteStore, Table,
    Transaction, Verdict, report::ModelReport,
};
use stripe_sync::types::{CreateCustomer, UpdateCustomer};

fn client(stripe: &FakeStripe) -> Client {
    let retry =
        RetryPolicy { max_retries: 8, base: Duration::from_millis(1), cap: Duration::from_millis(10) };
    Client::builder(stripe.api_key())
        .base_url(stripe.url())
        .rate(Rate::Unlimited)
        .retry(retry)
        .build()
        .expect("a client")
}

async fn engine(stripe: &FakeStripe, tables: &[&'static Table]) -> Engine<SqliteStore> {
    let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
    let engine = Engine::new(client(stripe), store, tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

async fn sync(engine: &Engine<SqliteStore>) -> Report {
    engine.backfill(&Options::default(), &NoObserver).await.expect("a run")
}

fn written(report: &Report) -> u64 {
    report.models.iter().map(|model| model.written() + model.child_rows + model.parents).sum()
}

#[tokio::test]
async fn the_database_has_what_the_account_has() {
    let stripe = fake().await;
    let engine = engine(&stripe, &core()).await;
    let report = sync(&engine).await;
    assert!(report.is_clean(), "{report:?}");
    assert_equal(&stripe, engine.store().pool()).await;
    let parents: u64 = report.models.iter().map(|model| model.parents).sum();
    assert_eq!(parents, 0, "what others refer to is walked before them");
}

#[tokio::test]
async fn a_second_run_writes_nothing() {
    let stripe = fake().await;
    let engine = engine(&stripe, &core()).await;
    sync(&engine).await;
    let second = sync(&engine).await;
    assert_eq!(written(&second), 0);
    assert!(second.models.iter().all(|model| model.unchanged == model.fetched), "{second:?}");
}

#[tokio::test]
async fn a_later_run_brings_what_has_changed() {
    let stripe = fake().await;
    let engine = engine(&stripe, &core()).await;
    sync(&engine).await;
    let id = stripe.objects("customer")[3]["id"].as_str().expect("an id").to_owned();
    stripe.update("customer", &id, &json!({ "email": "new@example.com" }));
    // What is created in the future of the fake is beyond the walk: it is created in its past here.
    stripe.create("product", &json!({ "name": "New", "created": 1_750_000_000 }));
    let report = sync(&engine).await;
    let customers = report.models.iter().find(|model| model.model == "Customer").expect("customers");
    assert_eq!((customers.inserted, customers.updated), (0, 1));
    assert_equal(&stripe, engine.store().pool()).await;
}

#[tokio::test]
async fn local_columns_are_never_written() {
    mod app {
        use stripe_sync::types::{Customer, CustomerId};

        #[derive(stripe_sync::StripeSync)]
        #[stripe(object = Customer, table = "people")]
        pub(super) struct Person {
            pub(super) id: CustomerId,
            pub(super) email: Option<String>,
            #[stripe(local)]
            pub(super) notes: Option<String>,
            #[stripe(local = "7")]
            pub(super) visits: i64,
        }

        impl Person {
            #[expect(dead_code, reason = "an application would read them")]
            fn all(&self) -> (&CustomerId, &Option<String>, &Option<String>, i64) {
                (&self.id, &self.email, &self.notes, self.visits)
            }
        }
    }
    let stripe = fake().await;
    let engine = engine(&stripe, &[app::Person::table()]).await;
    sync(&engine).await;
    let pool = engine.store().pool();
    sqlx::query("UPDATE people SET notes = 'mine'").execute(pool).await.expect("an update");
    for customer in stripe.objects("customer") {
        let id = customer["id"].as_str().expect("an id");
        stripe.update("customer", id, &json!({ "email": "all@example.com" }));
    }
    sync(&engine).await;
    let rows = column(pool, "SELECT DISTINCT email || notes || visits FROM people").await;
    assert_eq!(rows, ["all@example.commine7"]);
}

#[tokio::test]
async fn what_rows_refer_to_is_there_though_it_is_not_asked_for() {
    let stripe = fake().await;
    let engine = engine(&stripe, &[Subscription::table()]).await;
    let report = sync(&engine).await;
    assert!(report.is_clean(), "{report:?}");
    let pool = engine.store().pool();
    for (child, column_name, parent) in [
        ("subscriptions", "customer", "customers"),
        ("subscription_items", "price", "prices"),
        ("prices", "product", "products"),
    ] {
        let query =
            format!("SELECT {column_name} FROM {child} WHERE {column_name} NOT IN (SELECT id FROM {parent})");
        assert_eq!(column(pool, &query).await, Vec::<String>::new(), "{child}.{column_name}");
    }
    assert!(report.models[0].parents > 0);
    let retrieved = stripe.request_counts();
    let single = |path: &str| path.matches('/').count() > 2;
    assert!(
        retrieved.iter().all(|(path, count)| *count == 1 || !single(path)),
        "no object is asked for twice: {retrieved:?}"
    );
}

#[tokio::test]
async fn what_is_deleted_is_no_reason_to_ask_again() {
    let stripe = fake().await;
    let charge = stripe.objects("charge")[0].clone();
    let customer = charge["customer"].as_str().expect("a customer");
    let intent = charge["payment_intent"].as_str().expect("a payment intent");
    stripe.delete("customer", customer);
    stripe.delete("payment_intent", intent);
    let engine = engine(&stripe, &[Charge::table()]).await;
    assert!(sync(&engine).await.is_clean());
    let tombstones =
        column(engine.store().pool(), "SELECT id FROM stripe_sync_tombstones ORDER BY object").await;
    assert_eq!(tombstones, [customer, intent]);
    stripe.forget_requests();
    sync(&engine).await;
    let asked = stripe.requests();
    assert!(!asked.iter().any(|request| request.contains(customer) || request.contains(intent)), "{asked:?}");
}

/// Deletes the object at the end of the second page while the first one is written: the list will refuse it as a cursor.
struct Saboteur<'f> {
    stripe: &'f FakeStripe,
    pages: Mutex<u32>,
}

impl Observer for Saboteur<'_> {
    fn page(&self, model: &ModelReport) {
        let mut pages = self.pages.lock().expect("no other panic");
        *pages += 1;
        if *pages == 1 && model.model == "Customer" {
            let customers = self.stripe.objects("customer");
            let last = &customers[customers.len() - 200];
            self.stripe.delete("customer", last["id"].as_str().expect("an id"));
        }
    }

    fn done(&self, _model: &ModelReport) {}
}

#[tokio::test]
async fn a_cursor_that_is_refused_costs_no_row() {
    let stripe = fake().await;
    let engine = engine(&stripe, &[Customer::table()]).await;
    let saboteur = Saboteur { stripe: &stripe, pages: Mutex::new(0) };
    let report = engine.backfill(&Options::default(), &saboteur).await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    let left: Vec<String> = stripe
        .objects("customer")
        .iter()
        .map(|object| object["id"].as_str().expect("an id").to_owned())
        .collect();
    let rows = column(engine.store().pool(), "SELECT id FROM customers").await;
    assert!(left.iter().all(|id| rows.contains(id)), "{} of {}", rows.len(), left.len());
    let requests = stripe.requests();
    assert!(requests.len() < 12, "no endless loop: {requests:?}");
}

#[tokio::test]
async fn a_busy_and_broken_network_costs_no_row() {
    let stripe = fake().await;
    stripe.faults().always(7, "/", Fault::ServerError { status: 500, should_retry: None });
    stripe.faults().always(5, "/", Fault::LockTimeout);
    stripe.faults().always(11, "/", Fault::Truncated);
    stripe.faults().always(13, "/", Fault::Reset);
    let engine = engine(&stripe, &core()).await;
    let report = sync(&engine).await;
    assert!(report.is_clean(), "{report:?}");
    stripe.faults().clear();
    assert_equal(&stripe, engine.store().pool()).await;
}

#[tokio::test]
async fn a_broken_object_costs_itself_alone_and_is_kept() {
    let stripe = fake().await;
    let engine = engine(&stripe, &[Customer::table()]).await;
    stripe.faults().once_after(1, "/v1/customers", Fault::BrokenObject);
    let report = sync(&engine).await;
    assert_eq!(report.models[0].dead_letters, 2, "{report:?}");
    assert_eq!(report.models[0].inserted, 248);
    assert!(!report.is_clean());
    let pool = engine.store().pool();
    let reasons = column(pool, "SELECT reason FROM stripe_sync_dead_letters ORDER BY reason").await;
    assert!(reasons[0].contains("column `created` of `Customer`"), "{reasons:?}");
    assert!(reasons[1].contains("has no id"), "{reasons:?}");
    let kept = column(pool, "SELECT object FROM stripe_sync_dead_letters WHERE reason LIKE 'column%'").await;
    assert!(kept[0].contains("\"created\":\"soon\""));

    let report = sync(&engine).await;
    assert!(report.is_clean());
    assert_eq!(report.models[0].inserted, 2);
    let left = column(pool, "SELECT reason FROM stripe_sync_dead_letters").await;
    assert_eq!(left.len(), 1, "what has no id stays until somebody has looked at it: {left:?}");
}

#[tokio::test]
async fn trouble_with_one_model_does_not_stop_the_others() {
    for fault in [Fault::Html, Fault::Forbidden] {
        let stripe = fake().await;
        let engine = engine(&stripe, &[Product::table(), Price::table(), Customer::table()]).await;
        stripe.faults().next(9, "/v1/products", fault);
        let report = sync(&engine).await;
        let failed: Vec<&str> =
            report.models.iter().filter(|model| model.error.is_some()).map(|model| model.model).collect();
        assert_eq!(failed, ["Product"], "{fault:?}");
        assert_eq!(column(engine.store().pool(), "SELECT id FROM customers").await.len(), 250);
        stripe.faults().clear();
        assert!(sync(&engine).await.is_clean(), "nothing is lost: the next run brings the rest");
        let products = column(engine.store().pool(), "SELECT id FROM products").await;
        assert_eq!(products.len(), stripe.objects("product").len());
    }
}

#[tokio::test]
async fn what_is_not_set_up_is_told_by_a_refusal_of_the_first_page_alone() {
    let stripe = fake().await;
    let engine = engine(&stripe, &[Customer::table()]).await;
    let refused = Fault::Refused { status: 400, message: "The account is not set up for this." };
    stripe.faults().next(1, "/v1/customers", refused);
    let first = sync(&engine).await;
    // Every account has customers.
    assert!(first.models[0].error.is_some() && first.models[0].unavailable.is_none(), "{first:?}");
    let coupons = self::engine(&stripe, &[Coupon::table()]).await;
    stripe.faults().next(1, "/v1/coupons", refused);
    let report = sync(&coupons).await;
    assert!(report.is_clean() && report.models[0].unavailable.is_some(), "{report:?}");
    stripe.faults().once_after(1, "/v1/customers", refused);
    let second = sync(&engine).await;
    assert!(second.models[0].error.is_some() && second.models[0].unavailable.is_none(), "{second:?}");
    assert!(sync(&engine).await.is_clean());
    assert_eq!(column(engine.store().pool(), "SELECT id FROM customers").await.len(), 250);
}

#[tokio::test]
async fn a_limit_is_kept() {
    let stripe = fake().await;
    let engine = engine(&stripe, &[Invoice::table()]).await;
    let options = Options { limit: Some(130), ..Options::default() };
    let report = engine.backfill(&options, &NoObserver).await.expect("a run");
    assert_eq!(report.models[0].fetched, 130);
    assert_eq!(column(engine.store().pool(), "SELECT id FROM invoices").await.len(), 130);
    assert_eq!(sync(&engine).await.models[0].inserted, 120, "and does not count as a complete walk");
}

#[tokio::test]
async fn what_the_application_has_changed_is_there_at_once() {
    let stripe = fake().await;
    let engine = engine(&stripe, &core()).await;
    let client = client(&stripe);
    let created =
        client.call(CreateCustomer::new().email("jenny@example.com")).reply().await.expect("created");
    let report = engine.sync(&created).await.expect("written");
    assert_eq!(report.models.iter().map(|model| model.inserted).sum::<u64>(), 1);
    let update = UpdateCustomer::new(&created.id).email("jenny@example.org");
    engine.sync(&client.call(update).reply().await.expect("updated")).await.expect("written");
    let emails = column(engine.store().pool(), "SELECT email FROM customers").await;
    assert_eq!(emails, ["jenny@example.org"]);
}

#[tokio::test]
async fn objects_are_brought_by_their_ids_with_what_they_refer_to() {
    let stripe = fake().await;
    let engine = engine(&stripe, &core()).await;
    let subscriptions = stripe.objects("subscription");
    let ids = || subscriptions.iter().map(|it| it["id"].as_str().expect("an id"));
    let report = engine.sync_by_ids::<Subscription>(ids().take(3)).await.expect("a run");
    assert_eq!((report.inserted, report.dead_letters), (3, 0));
    assert!(report.parents > 0 && report.child_rows > 0);
    let all = engine.sync_by_ids::<Subscription>(ids().chain(["sub_none"])).await.expect("a run");
    assert_eq!((all.unchanged, all.inserted), (3, subscriptions.len() as u64 - 3));
    let gone = column(engine.store().pool(), "SELECT id FROM stripe_sync_tombstones").await;
    assert_eq!(gone, ["sub_none"]);
}

#[tokio::test]
async fn hooks_see_the_objects_of_their_model() {
    struct NoTests;
    impl Hooks for NoTests {
        async fn before(
            &self,
            row: &mut PendingRow<'_>,
            _: &mut Transaction<'_>,
        ) -> Result<Verdict, HookError> {
            let product: stripe_sync::types::Product = row.object()?;
            Ok(if product.active { Verdict::Write } else { Verdict::Skip })
        }
    }
    let stripe = fake().await;
    let engine = engine(&stripe, &[Product::table()]).await.with_hooks::<Product>(NoTests);
    let report = sync(&engine).await;
    let active = stripe.objects("product").iter().filter(|product| product["active"] == true).count() as u64;
    let (all, written) = (stripe.objects("product").len() as u64, &report.models[0]);
    assert_eq!((written.inserted, written.skipped), (active, all - active));
    assert!(report.is_clean());
}
