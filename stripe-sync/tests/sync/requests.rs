//! The number of requests of a backfill.

use crate::fixture::backfill;
use fake_stripe::{FakeStripe, Sizes};
use stripe_sync::client::{Client, Rate};
use stripe_sync::runtime::{AnyStore, Engine, NoObserver, Options};
use stripe_sync::types::{Customer, CustomerId, Invoice, InvoiceId, Subscription, SubscriptionId};
use stripe_sync::{Model, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Customer, table = "custs")]
struct Cust {
    id: CustomerId,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, table = "subs")]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = Cust)]
    customer: CustomerId,
}

#[derive(StripeSync)]
#[stripe(object = Invoice, table = "invs")]
struct Inv {
    id: InvoiceId,
    #[stripe(references = Cust)]
    customer: Option<CustomerId>,
}

/// The rows that an application would read.
#[expect(dead_code, reason = "an application would read them")]
fn read<'r>(cust: &'r Cust, sub: &'r Sub, inv: &'r Inv) -> (&'r CustomerId, [&'r dyn std::fmt::Debug; 4]) {
    (&cust.id, [&sub.id, &sub.customer, &inv.id, &inv.customer])
}

async fn engine(stripe: &FakeStripe) -> Engine<AnyStore> {
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let store = AnyStore::open("sqlite::memory:").await.expect("a database");
    let tables = [Cust::table(), Sub::table(), Inv::table()];
    let engine = Engine::new(client.build().expect("a client"), store, &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_thousand_objects_take_few_requests_and_few_more_when_nothing_has_changed() {
    const EACH: u64 = 10_000;
    let sizes = Sizes { customers: EACH, subscriptions: EACH, invoices: EACH, ..Sizes::scaled(20) };
    let stripe = FakeStripe::builder()
        .api_key("sk_test_fake")
        .time(fake_stripe::Time::Stepping)
        .sizes(sizes)
        .start()
        .await
        .expect("a free port");
    let engine = engine(&stripe).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{:?}", report.models);
    assert_eq!(report.models.iter().map(|model| model.inserted).collect::<Vec<_>>(), [EACH; 3]);
    for model in &report.models {
        assert!(model.requests <= 105, "{model:?}");
    }
    let requests = stripe.requests();
    let walked = requests
        .iter()
        .filter(|request| request.contains("created[gt]") || request.contains("created%5Bgt%5D"))
        .count();
    assert!(walked > 50, "lists are read in parts: {walked} of {}", requests.len());
    assert!(requests.len() <= 320, "{}", requests.len());

    stripe.forget_requests();
    let report = backfill(&engine, &Options::default()).await;
    assert!(
        report.is_clean() && report.models.iter().all(|model| model.written() == 0),
        "{:?}",
        report.models
    );
    assert!(stripe.requests().len() <= 40, "{:?}", stripe.requests());

    let id = stripe.objects("invoice")[5]["id"].as_str().expect("an id").to_owned();
    stripe.update("invoice", &id, &serde_json::json!({ "customer": stripe.objects("customer")[3]["id"] }));
    stripe.forget_requests();
    let report = backfill(&engine, &Options::default()).await;
    assert_eq!(report.models[2].updated, 1, "{:?}", report.models);
    assert!(stripe.requests().len() <= 40, "{:?}", stripe.requests());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_of_the_lists_is_read_from_where_it_is_wanted() {
    let setup = crate::fixture::begin(crate::databases::Kind::Sqlite).await;
    let engine = setup.engine(setup.stripe.api_key()).await;
    let customers = setup.stripe.objects("customer");
    let at = |place: usize| customers[place]["id"].as_str().expect("an id").to_owned();
    let options = Options { starting_after: Some(at(20)), limit: Some(7), ..Options::default() };
    let report = engine.backfill(&options, &NoObserver).await.expect("a run");
    let of = |model: &str| report.models.iter().find(|it| it.model == model).cloned().expect("the model");
    assert_eq!((of("Customer").inserted, of("Customer").error), (7, None));
    let error = of("Coupon").error.expect("it is no coupon");
    assert!(error.contains("does not have the object to begin behind"), "{error}");
    let mut wanted: Vec<String> = (13..20).map(at).collect();
    wanted.sort_unstable();
    let listed = setup.rows("SELECT id FROM customers").await;
    assert!(wanted.iter().all(|id| listed.contains(id)), "{listed:?}");

    let created = customers[200]["created"].as_i64().expect("a time");
    let newer = customers.iter().filter(|it| it["created"].as_i64() > Some(created)).count() as u64;
    let options = Options { created_after: Some(created), ..Options::default() };
    let report = engine.backfill(&options, &NoObserver).await.expect("a run");
    let customers = report.models.iter().find(|it| it.model == "Customer").expect("customers");
    assert_eq!((customers.fetched, customers.requests), (newer, 1));
}
