//! Tests of the models, hooks and handlers, in process and without Stripe.

use crate::app::App;
use crate::models::{Customer, Membership, OpenInvoice, Subscription};
use serde_json::json;
use stripe_sync::testing::{FromJson, TestStripe};
use stripe_sync::types::SubscriptionStatus;
use stripe_sync::{AnyStore, Pool, Rows};
use test_postgres::TestDatabase;

#[tokio::test]
async fn a_subscription_has_the_prices_of_its_items() {
    let stripe = TestStripe::start().await.expect("a fake");
    let price = stripe.monthly_price(2000);
    let customer = stripe.customer().with_subscription(&price).trialing().create();
    let json = stripe.text("subscription", &customer.subscription.expect("a subscription"));
    let row = Subscription::from_json(&json.expect("JSON")).expect("a row");
    assert_eq!(row.status, SubscriptionStatus::Trialing);
    assert_eq!(row.prices, [row.price.expect("a price")]);
}

/// Returns a number of the application's own tables.
async fn number(store: &AnyStore, query: &'static str) -> i64 {
    match store.pool() {
        Pool::Sqlite(pool) => sqlx::query_scalar(query).fetch_one(pool).await,
        Pool::Postgres(pool) => sqlx::query_scalar(query).fetch_one(pool).await,
        _ => panic!("another kind of store"),
    }
    .expect("a number")
}

async fn a_subscription_grants_access_and_a_failed_payment_reminds(url: &str) {
    let stripe = TestStripe::start().await.expect("a fake");
    let store = AnyStore::open(url).await.expect("a database");
    let app = App::new(stripe.client().expect("a client"), store.clone()).await.expect("the application");
    let price = stripe.monthly_price(2000);
    let paid = stripe.customer().email("paid@example.com").with_subscription(&price).create();
    let late = stripe.customer().email("late@example.com").with_subscription(&price).past_due().create();
    stripe.deliver(app.events()).await.expect("applied");

    let row = Customer::find(&store, paid.id).await.expect("rows").expect("a customer");
    assert!(row.user_id.is_some(), "linked to a new user");
    assert_eq!(number(&store, "SELECT count(*) FROM users WHERE has_access").await, 1);
    assert_eq!(number(&store, "SELECT count(DISTINCT customer) FROM reminders").await, 1);
    assert_eq!(OpenInvoice::by(&store, "customer", late.id).await.expect("rows").len(), 1);

    let id = paid.subscription.expect("a subscription");
    let member = Membership::find(&store, &*id).await.expect("rows").expect("a member");
    assert!(!member.has_ended);
    stripe.call("DELETE", &format!("/v1/subscriptions/{id}"), &json!({})).expect("canceled");
    stripe.deliver(app.events()).await.expect("applied");
    assert_eq!(number(&store, "SELECT count(*) FROM users WHERE has_access").await, 0);
    let ended = Membership::find(&store, &*id).await.expect("rows").expect("it stays");
    assert_eq!((ended.number, ended.has_ended), (member.number, true));
}

#[tokio::test]
async fn a_subscription_grants_access_and_a_failed_payment_reminds_on_sqlite() {
    a_subscription_grants_access_and_a_failed_payment_reminds("sqlite::memory:").await;
}

#[tokio::test]
async fn a_subscription_grants_access_and_a_failed_payment_reminds_on_postgres() {
    let database = TestDatabase::new().await;
    a_subscription_grants_access_and_a_failed_payment_reminds(database.url()).await;
}
