//! What columns hold once a model is synchronised: also what is not in the object as Stripe lists it.

#![allow(missing_docs, dead_code, reason = "an application would read the fields")]

use fake_stripe::{FakeStripe, Sizes};
use stripe_sync::client::{Client, Rate};
use stripe_sync::runtime::{Engine, Options, Silent, SqliteStore, Store};
use stripe_sync::types::{Customer, CustomerId, Subscription, SubscriptionId, SubscriptionItemId};
use stripe_sync::{Model, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Subscription, table = "subs", raw = text, rename_all = "camelCase")]
struct Sub {
    id: SubscriptionId,
    #[stripe(references = Cust)]
    customer: CustomerId,
    #[stripe(path = customer => Customer.email)]
    customer_email: Option<String>,
    #[stripe(path = items.data[0].id)]
    first_item: Option<SubscriptionItemId>,
    #[stripe(metadata = "seats", default = 1)]
    seats: u32,
    #[stripe(json, path = automatic_tax)]
    tax: String,
    #[stripe(skip)]
    cache: Vec<String>,
}

#[derive(StripeSync)]
#[stripe(object = Customer, table = "custs")]
struct Cust {
    id: CustomerId,
    email: Option<String>,
    preferred_locales: Option<Vec<String>>,
}

#[tokio::test]
async fn what_was_expanded_is_in_the_row() {
    let stripe = FakeStripe::builder().sizes(Sizes::scaled(20)).start().await.expect("a fake");
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
    let engine = Engine::new(client.build().expect("a client"), store, &[Sub::table(), Cust::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    let report = engine.backfill(&Options::default(), &Silent).await.expect("a run");
    assert!(report.is_clean(), "{report:?}");

    let query = "SELECT count(*) FROM subs JOIN custs ON custs.id = subs.customer \
                 WHERE subs.customerEmail IS custs.email AND subs.seats = 1 \
                 AND subs.firstItem LIKE 'si_%' AND json_valid(subs.tax) AND subs.raw LIKE '{%'";
    let rows: i64 = sqlx::query_scalar(query).fetch_one(engine.store().pool()).await.expect("a count");
    assert_eq!(rows as usize, stripe.objects("subscription").len());
    let emails = "SELECT count(*) FROM subs WHERE customerEmail IS NOT NULL";
    let emails: i64 = sqlx::query_scalar(emails).fetch_one(engine.store().pool()).await.expect("a count");
    assert!(emails > 0);
}

#[derive(StripeSync)]
#[stripe(object = Customer, table = "tenants", account)]
struct Tenant {
    id: CustomerId,
}

#[tokio::test]
async fn what_no_store_does_is_refused_and_not_left_out() {
    let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
    let error = store.migrate(&[Tenant::table()]).await.expect_err("refused").to_string();
    assert!(error.contains("not done by any store yet") && error.contains("Tenant: `account`"), "{error}");
}
