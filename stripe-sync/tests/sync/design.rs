//! The example of the documentation compiles, and does what it should on both databases.

#![allow(missing_docs, dead_code, unreachable_pub, reason = "the structs are those of the documentation")]

use fake_stripe::{FakeStripe, Sizes};
use stripe_sync::client::Client;
use stripe_sync::runtime::store::RowStore as _;
use stripe_sync::runtime::{AnyStore, Engine};
use stripe_sync::types::{
    Customer, CustomerId, PriceId, RawJson, Subscription, SubscriptionId, SubscriptionItem,
    SubscriptionItemId, SubscriptionStatus, Timestamp,
};
use stripe_sync::{Children, Model, StripeSync};

#[derive(StripeSync)]
#[stripe(object = Customer, table = "customers")]
pub struct Cust {
    pub id: CustomerId,
    pub email: Option<String>,
    #[stripe(path = address.city)]
    pub city: Option<String>,
    #[stripe(raw)]
    pub raw: RawJson,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, table = "subscriptions")]
pub struct Sub {
    pub id: SubscriptionId,
    #[stripe(references = Cust)]
    pub customer: CustomerId,
    pub status: SubscriptionStatus,
    #[stripe(path = cancellation_details.reason)]
    pub cancel_reason: Option<String>,
    #[stripe(metadata = "plan_tier")]
    pub tier: Option<String>,
    #[stripe(with = age)]
    pub age: i64,
    pub created: Timestamp,
    #[stripe(children = SubItem)]
    pub items: Children<SubItem>,
    #[stripe(local)]
    pub notes: Option<String>,
}

fn age(subscription: &Subscription) -> i64 {
    subscription.created.seconds() - subscription.start_date.seconds()
}

#[derive(StripeSync)]
#[stripe(object = SubscriptionItem)]
pub struct SubItem {
    pub id: SubscriptionItemId,
    #[stripe(parent = Sub)]
    pub subscription: SubscriptionId,
    #[stripe(path = price.id)]
    pub price: PriceId,
    pub quantity: Option<i64>,
}

#[test]
fn the_example_is_a_table() {
    let table = Sub::table();
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    assert_eq!(columns, ["id", "customer", "status", "cancel_reason", "tier", "age", "created", "notes"]);
    assert_eq!(table.columns[1].references.expect("a reference").table().name, "customers");
    assert_eq!(table.children[0].table.table().name, "sub_items");
}

async fn the_example_is_kept_as_stripe_has_it(url: &str) {
    let stripe = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes::scaled(60))
        .start()
        .await
        .expect("a free port");
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).build().expect("a client");
    let store = AnyStore::open(url).await.expect("a database");
    let engine = Engine::new(client, store, &[Sub::table(), Cust::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    assert_eq!(engine.store().check(&engine.tables()).await.expect("readable"), []);
    let report = engine.sync_all().await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    let subscriptions = stripe.objects("subscription").len() as i64;
    let status = engine.store().status(&engine.tables()).await.expect("readable");
    let rows = |table: &str| status.iter().find(|status| status.table == table).map(|status| status.rows);
    assert!(subscriptions > 0);
    assert_eq!(rows("subscriptions"), Some(subscriptions));
    assert_eq!(rows("customers"), Some(stripe.objects("customer").len() as i64));
    let again = engine.sync_all().await.expect("a run");
    let written: u64 = again.models.iter().map(|model| model.written() + model.child_rows).sum();
    assert_eq!(written, 0, "{again:?}");
}

#[tokio::test]
async fn the_example_runs_on_sqlite() {
    the_example_is_kept_as_stripe_has_it("sqlite::memory:").await;
}

#[tokio::test]
async fn the_example_runs_on_postgres() {
    let database = test_postgres::TestDatabase::new().await;
    the_example_is_kept_as_stripe_has_it(database.url()).await;
}
