//! The tools for tests of applications.

use crate::databases::Database;
use crate::fixture::Kind;
use crate::on_each_database;
use serde_json::json;
use std::time::{SystemTime, UNIX_EPOCH};
use stripe_sync::testing::{FromJson, TestError, TestStripe, wait_until_applied};
use stripe_sync::types::{
    self, CustomerId, Decimal, PriceId, SubscriptionId, SubscriptionStatus, Timestamp, events,
};
use stripe_sync::{
    AnyStore, Children, Engine, EventContext, Events, Handler, HookError, Model, Receiver, Rows, StripeSync,
    Transaction,
};

on_each_database!(
    an_event_of_this_second_is_applied_at_once,
    the_reason_of_an_event_that_is_not_applied_is_the_error,
    a_service_is_waited_for,
    a_model_with_an_account_requests_nothing_for_it,
);

#[derive(Debug, PartialEq, StripeSync)]
#[stripe(object = types::Customer, table = "customers")]
struct Customer {
    id: CustomerId,
    email: Option<String>,
    #[stripe(local)]
    notes: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "subscriptions", account, filter = is_active)]
struct Subscription {
    id: SubscriptionId,
    #[stripe(references = Customer, foreign_key)]
    customer: CustomerId,
    status: SubscriptionStatus,
    created: Timestamp,
    #[stripe(with = prices)]
    prices: Vec<PriceId>,
    #[stripe(metadata = "rate", default = "1.5")]
    rate: Decimal,
    #[stripe(children = Item)]
    items: Children<Item>,
    #[stripe(link(users, on = status))]
    user_id: Option<i64>,
}

fn prices(subscription: &types::Subscription) -> Vec<PriceId> {
    subscription.items.data.iter().map(|item| item.price.id.clone()).collect()
}

fn is_active(subscription: &types::Subscription) -> bool {
    subscription.status == SubscriptionStatus::Active
}

#[derive(StripeSync)]
#[stripe(object = types::SubscriptionItem, table = "items", account)]
struct Item {
    id: types::SubscriptionItemId,
    #[stripe(parent = Subscription)]
    subscription: SubscriptionId,
}

#[test]
fn a_row_comes_from_json_without_anything_else() -> Result<(), TestError> {
    let item =
        Item::from_json(r#"{ "id": "si_1", "object": "subscription_item", "subscription": "sub_1" }"#)?;
    assert_eq!((item.id.as_str(), item.subscription.as_str()), ("si_1", "parent_test"));
    let row = Customer::from_json(r#"{ "id": "cus_1", "object": "customer", "email": "a@example.com" }"#)?;
    assert_eq!(row, Customer { id: "cus_1".into(), email: Some("a@example.com".to_owned()), notes: None });

    let refused =
        Subscription::from_json(r#"{ "id": "sub_1", "object": "subscription", "status": "active" }"#);
    let refused = refused.map(|_| ()).expect_err("a required value is missing").to_string();
    assert!(refused.starts_with("the JSON is no row of `Subscription`: column `customer`"), "{refused}");
    let deleted = Customer::from_json(r#"{ "id": "cus_1", "object": "customer", "deleted": true }"#);
    assert!(matches!(deleted, Err(TestError::Deleted("Customer"))));
    Ok(())
}

#[tokio::test]
async fn a_row_comes_from_an_object_of_the_fake() -> Result<(), TestError> {
    let stripe = TestStripe::start().await?;
    let price = stripe.monthly_price(100);
    let customer = stripe.customer().with_subscription(&price).canceled().create();
    let id = customer.subscription.expect("a subscription");
    // No filter, no parent and no table of users are needed.
    let row = Subscription::from_json(&stripe.text("subscription", &id).expect("JSON"))?;
    assert_eq!((row.id.as_str(), row.customer.as_str()), (id.as_str(), customer.id.as_str()));
    assert_eq!((row.status, row.prices), (SubscriptionStatus::Canceled, vec![price.into()]));
    assert_eq!((row.rate, row.user_id, row.items.is_empty()), ("1.5".into(), None, true));
    assert!(row.created.seconds() <= stripe.now());
    Ok(())
}

/// A fake, a store, and the database that goes with the test.
async fn setup(kind: Kind) -> (TestStripe, AnyStore, Database) {
    let database = Database::new(kind).await;
    let stripe = TestStripe::start().await.expect("a fake");
    let store = AnyStore::open(&database.url()).await.expect("a database");
    (stripe, store, database)
}

async fn engine(stripe: &TestStripe, store: &AnyStore) -> Engine<AnyStore> {
    stripe.engine(store.clone(), &[Customer::table()]).await.expect("an engine")
}

async fn an_event_of_this_second_is_applied_at_once(kind: Kind) {
    let (stripe, store, _database) = setup(kind).await;
    let events = Events::new(engine(&stripe, &store).await);
    let id = stripe.customer().email("a@example.com").create().id;
    let report = stripe.deliver(&events).await.expect("applied");
    assert_eq!((report.applied, report.retried), (1, 0));
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_secs();
    assert!(stripe.now().abs_diff(i64::try_from(now).expect("a time")) < 60, "the clocks are in step");

    // Of any type, about an object that is there, and about one that is not.
    let changed = json!({ "id": id, "object": "customer", "email": "b@example.com" });
    stripe.send(&events, "customer.updated", &changed).await.expect("applied");
    let other = json!({ "id": "cus_other", "object": "customer", "email": "c@example.com" });
    stripe.send(&events, "customer.created", &other).await.expect("applied");
    for (id, email) in [(id.as_str(), "b@example.com"), ("cus_other", "c@example.com")] {
        let row = Customer::find(&store, id).await.expect("rows").expect("a row");
        assert_eq!(row.email.as_deref(), Some(email));
    }
    assert_eq!(stripe.deliver(&events).await.expect("applied").claimed, 0, "each event is delivered once");
}

struct Refusing;

impl Handler<types::Customer> for Refusing {
    async fn within(
        &self,
        _: &EventContext<'_, types::Customer>,
        _: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        Err("the mail server is away".into())
    }
}

async fn the_reason_of_an_event_that_is_not_applied_is_the_error(kind: Kind) {
    let (stripe, store, _database) = setup(kind).await;
    let events = Events::new(engine(&stripe, &store).await).on(events::CUSTOMER_CREATED, Refusing);
    stripe.customer().create();
    let error = stripe.deliver(&events).await.expect_err("a handler fails").to_string();
    assert!(error.starts_with("the event customer.created (evt_"), "{error}");
    assert!(error.ends_with("is not applied: a handler failed: the mail server is away"), "{error}");
}

async fn a_service_is_waited_for(kind: Kind) {
    let (stripe, store, _database) = setup(kind).await;
    let receiver = Receiver::new(store.clone(), stripe.verifier(), TestStripe::ACCOUNT);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let router = receiver.clone().router("/hook");
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let events = Events::new(engine(&stripe, &store).await);
    let worker = tokio::spawn(async move { receiver.work(&events, std::future::pending()).await });
    let id = stripe.customer().create().id;
    assert_eq!(stripe.deliver_to(&url).await, 1);
    wait_until_applied(&store).await.expect("applied");
    assert!(Customer::find(&store, id).await.expect("rows").is_some());
    server.abort();
    worker.abort();
}

async fn a_model_with_an_account_requests_nothing_for_it(kind: Kind) {
    let (stripe, store, _database) = setup(kind).await;
    match store.pool() {
        stripe_sync::Pool::Sqlite(pool) => sqlx::query(USERS).execute(pool).await.map(drop),
        stripe_sync::Pool::Postgres(pool) => sqlx::query(USERS).execute(pool).await.map(drop),
        _ => panic!("another kind of store"),
    }
    .expect("a table of users");
    let engine = stripe.engine(store.clone(), &[Subscription::table()]).await.expect("an engine");
    let events = Events::new(engine);
    let price = stripe.monthly_price(100);
    let id = stripe.customer().with_subscription(&price).create().subscription.expect("a subscription");
    stripe.deliver(&events).await.expect("applied");
    let row = Subscription::find_in(&store, TestStripe::ACCOUNT, id).await.expect("rows").expect("a row");
    assert_eq!(row.status, SubscriptionStatus::Active);
    let requests = stripe.requests();
    assert!(requests.iter().all(|request| !request.contains("/v1/account")), "{requests:?}");

    let other = Engine::new(stripe.client().expect("a client"), store, &[Subscription::table()]);
    let error = other.with_account("acct_other").sync_all().await.expect_err("the key is of another account");
    let expected = "the engine is set to the account acct_other, and the key is of acct_fake";
    assert!(error.to_string().contains(expected), "{error}");
}

const USERS: &str = "CREATE TABLE users (id BIGINT PRIMARY KEY, status TEXT)";
