//! A fake of Stripe and an empty database for each test.

#![allow(dead_code, reason = "not every test needs all of it")]

use fake_stripe::{FakeStripe, Sizes, Variety};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Row, SqlitePool};
use std::collections::BTreeSet;
use stripe_sync::models;
use stripe_sync::runtime::Table;

/// The sizes of the tests: a few pages of what matters.
pub(crate) fn sizes() -> Sizes {
    Sizes { subscriptions: 150, ..Sizes::scaled(250) }
}

pub(crate) async fn fake() -> FakeStripe {
    FakeStripe::builder()
        .api_key("sk_test_fake")
        .time(fake_stripe::Time::Stepping)
        .sizes(sizes())
        .variety(Variety::wild())
        .start()
        .await
        .expect("a free port")
}

/// The values of the first column, in order.
pub(crate) async fn column(pool: &SqlitePool, query: &str) -> Vec<String> {
    let rows = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_all(pool).await.expect("rows");
    rows.iter().map(|row| row.get(0)).collect()
}

/// The models of core billing: enough to see how synchronising goes.
pub(crate) fn core() -> Vec<&'static Table> {
    let core = models::ready().into_iter().filter(|model| ["billing", "payments"].contains(&model.group));
    core.filter(|model| !model.is_below()).map(|model| model.table).collect()
}

/// Every object of core billing in the fake has its row, with its own JSON, and there are no others; so do the child rows.
pub(crate) async fn assert_equal(stripe: &FakeStripe, pool: &SqlitePool) {
    let has_raw = |table: &Table| table.columns.iter().any(|column| column.name == "raw");
    for table in core().into_iter().filter(|table| has_raw(table)) {
        let objects = stripe.objects_expanded(table.object.name, &table.expansions());
        let rows = column(pool, &format!("SELECT raw FROM {} ORDER BY id", table.name)).await;
        let rows: Vec<Value> = rows.iter().map(|raw| serde_json::from_str(raw).expect("JSON")).collect();
        let mut expected = objects;
        expected.sort_by_key(|object| object["id"].as_str().map(str::to_owned));
        assert_eq!(rows.len(), expected.len(), "{}", table.name);
        for (row, object) in rows.iter().zip(&expected) {
            assert_eq!(row, object, "{}", table.name);
        }
    }
    for (kind, parent, table) in [
        ("line_item", "invoice", "invoice_lines"),
        ("subscription_item", "subscription", "subscription_items"),
    ] {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let expected: BTreeSet<String> = stripe
            .objects(kind)
            .iter()
            .map(|child| format!("{} of {}", text(&child["id"]), text(&child[parent])))
            .collect();
        let rows = column(pool, &format!("SELECT id || ' of ' || {parent} FROM {table}")).await;
        assert_eq!(rows.into_iter().collect::<BTreeSet<_>>(), expected, "{table}");
    }
}
