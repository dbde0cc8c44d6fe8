//! Queries that were prepared before a migration see the columns that the table has now.

use crate::fixture::Setup;
use crate::on_each_database;
use serde_json::json;
use stripe_sync::runtime::{AnyStore, Engine};
use stripe_sync::types::Customer;
use stripe_sync::types::CustomerId;
use stripe_sync::{Changes, Model, Pool, Rows, StripeSync};

on_each_database!(
    queries_of_the_application_see_the_columns_of_a_migration,
    rows_are_read_after_another_process_has_migrated,
);

#[derive(Debug, PartialEq, StripeSync)]
#[stripe(object = Customer, table = "moving")]
struct Before {
    id: CustomerId,
    #[stripe(metadata = "count", default = 0)]
    count: i64,
    email: Option<String>,
}

/// The columns have another order, another type, and another one is new.
#[derive(Debug, PartialEq, StripeSync)]
#[stripe(object = Customer, table = "moving")]
struct After {
    id: CustomerId,
    name: Option<String>,
    email: Option<String>,
    #[stripe(metadata = "count")]
    count: Option<String>,
}

/// Creates the table, with the row of a customer, and returns the id.
async fn written(setup: &Setup) -> String {
    let id = setup.ids("customer").remove(0);
    let fields = json!({ "email": "jenny@example.com", "name": "Jenny", "metadata": { "count": "7" } });
    setup.stripe.advance(10);
    assert!(setup.stripe.update("customer", &id, &fields));
    setup.stripe.advance(10);
    let engine = Engine::new(setup.client(setup.stripe.api_key()), setup.store.clone(), &[Before::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine.sync_by_ids::<Before>([id.clone()]).await.expect("asked for");
    id
}

async fn migrate(store: &AnyStore) {
    store.migrate_with(&[After::table()], Changes::Destructive).await.expect("tables");
}

fn before(id: &str) -> Before {
    Before { id: id.into(), count: 7, email: Some("jenny@example.com".to_owned()) }
}

/// The name is yet to be read from Stripe.
fn after(id: &str) -> After {
    After {
        id: id.into(),
        name: None,
        email: Some("jenny@example.com".to_owned()),
        count: Some("7".to_owned()),
    }
}

const QUERY: &str = "SELECT * FROM moving";

/// Reads the only row on three connections at once, where the database has so many.
macro_rules! all {
    ($setup:expr, $model:ty) => {
        match $setup.store.pool() {
            Pool::Sqlite(pool) => {
                vec![sqlx::query_as::<_, $model>(QUERY).fetch_one(pool).await.expect("a row")]
            }
            Pool::Postgres(pool) => {
                let mut connections = Vec::new();
                for _ in 0..3 {
                    connections.push(pool.acquire().await.expect("a connection"));
                }
                let mut rows = Vec::new();
                for connection in &mut connections {
                    rows.push(
                        sqlx::query_as::<_, $model>(QUERY).fetch_one(&mut **connection).await.expect("a row"),
                    );
                }
                rows
            }
            _ => unreachable!("a store that this does not know"),
        }
    };
}

async fn queries_of_the_application_see_the_columns_of_a_migration(setup: Setup) {
    let id = written(&setup).await;
    for row in all!(setup, Before) {
        assert_eq!(row, before(&id));
    }
    migrate(&setup.store).await;
    for row in all!(setup, After) {
        assert_eq!(row, after(&id));
    }
}

async fn rows_are_read_after_another_process_has_migrated(setup: Setup) {
    let id = written(&setup).await;
    assert_eq!(Before::find(&setup.store, &*id).await.expect("read"), Some(before(&id)));
    let by = Before::by(&setup.store, "email", "jenny@example.com").await.expect("read");
    assert_eq!(by, [before(&id)]);
    migrate(&setup.other_store().await).await;
    assert_eq!(After::find(&setup.store, &*id).await.expect("read"), Some(after(&id)));
    let by = After::by(&setup.store, "email", "jenny@example.com").await.expect("read");
    assert_eq!(by, [after(&id)]);
}
