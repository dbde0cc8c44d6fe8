//! The content of columns after a sync, including values that the listed object lacks.

#![allow(missing_docs, dead_code, reason = "an application would read the fields")]

use fake_stripe::{FakeStripe, Sizes};
use stripe_sync::client::{Client, Rate};
use stripe_sync::runtime::{AnyStore, Engine, NoObserver, Options, Pool, SqliteStore};
use stripe_sync::types::{
    Customer, CustomerId, Subscription, SubscriptionId, SubscriptionItem, SubscriptionItemId,
};
use stripe_sync::{Children, Model, StripeSync};

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
    let stripe = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes::scaled(20))
        .start()
        .await
        .expect("a fake");
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let store = SqliteStore::open("sqlite::memory:").await.expect("a database");
    let engine = Engine::new(client.build().expect("a client"), store, &[Sub::table(), Cust::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    let report = engine.backfill(&Options::default(), &NoObserver).await.expect("a run");
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
#[stripe(object = Subscription, table = "tenant_subs", account = tenant, livemode, on_delete = flag)]
struct TenantSub {
    id: SubscriptionId,
    tenant: String,
    #[stripe(references = Tenant, foreign_key)]
    customer: CustomerId,
    #[stripe(children = Item)]
    items: Children<Item>,
}

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem, key = position, account, livemode)]
struct Item {
    #[stripe(parent = TenantSub, foreign_key)]
    subscription: SubscriptionId,
    #[stripe(path = id)]
    item: SubscriptionItemId,
}

#[derive(StripeSync)]
#[stripe(object = Customer, schema = "billing", table = "tenants", account)]
struct Tenant {
    id: CustomerId,
}

#[tokio::test]
async fn rows_know_their_account_and_their_mode() {
    let stripe = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes::scaled(20))
        .start()
        .await
        .expect("a fake");
    let database = test_postgres::TestDatabase::new().await;
    for url in ["sqlite::memory:", database.url()] {
        let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
        let store = AnyStore::open(url).await.expect("a database");
        let engine = Engine::new(client.build().expect("a client"), store, &[TenantSub::table()]);
        engine.store().migrate(&engine.tables()).await.expect("tables");
        let report = engine.backfill(&Options::default(), &NoObserver).await.expect("a run");
        assert!(report.is_clean(), "{report:?}");
        assert!(report.models[0].parents > 0, "they are read first");
        let again = engine.backfill(&Options::default(), &NoObserver).await.expect("a run");
        assert_eq!(
            (again.models[0].written(), again.models[0].parents, again.models[0].child_rows),
            (0, 0, 0)
        );
        let query = |tenants: &str| {
            format!(
                "SELECT count(*) FROM tenant_subs JOIN {tenants} AS tenants ON tenants.id = customer \
                 AND tenants._account = tenant JOIN \"items\" AS item ON subscription = tenant_subs.id \
                 AND item._account = tenant AND _position = 0 \
                 WHERE tenant = 'acct_fake' AND NOT tenant_subs._livemode AND NOT item._livemode AND NOT _deleted"
            )
        };
        let rows: i64 = match engine.store().pool() {
            Pool::Sqlite(pool) => {
                let query = sqlx::AssertSqlSafe(query("billing_tenants"));
                sqlx::query_scalar(query).fetch_one(pool).await.expect("a count")
            }
            Pool::Postgres(pool) => {
                let query = sqlx::AssertSqlSafe(query("billing.tenants"));
                sqlx::query_scalar(query).fetch_one(pool).await.expect("a count")
            }
            _ => unreachable!("one of the two"),
        };
        assert_eq!(rows as usize, stripe.objects("subscription").len());
    }
}
