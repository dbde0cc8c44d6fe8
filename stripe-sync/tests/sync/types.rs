//! Columns as people query them: times, decimals, names that are words of SQL, and foreign keys of the application.

#![allow(dead_code, reason = "an application would read the fields")]

use crate::fixture::Setup;
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Engine, Pool, VerifyOptions};
use stripe_sync::types::{
    Coupon, CouponId, Customer, CustomerId, Decimal, Subscription, SubscriptionId, Timestamp,
};
use stripe_sync::{Children, Model, Rows, StripeSync};

on_each_database!(
    times_are_times_for_every_reader,
    decimals_compare_as_numbers_and_lose_nothing,
    columns_may_be_named_as_words_of_sql,
    tables_of_the_application_refer_to_rows,
);

/// 2026-05-27 09:30 UTC.
const TIME: i64 = 1_779_874_200;

/// Each way to read a time.
#[derive(StripeSync)]
#[stripe(object = Customer, table = "moments")]
struct Moment {
    id: CustomerId,
    created: Timestamp,
    #[stripe(path = created)]
    seconds: i64,
    #[stripe(path = created)]
    chrono: chrono::DateTime<chrono::Utc>,
    #[stripe(path = created)]
    time: time::OffsetDateTime,
    #[stripe(path = created)]
    jiff: jiff::Timestamp,
    #[stripe(path = created)]
    day: chrono::NaiveDate,
    #[stripe(metadata = "trial", default = 0)]
    trial: Timestamp,
    #[stripe(metadata = "renewal")]
    renewal: Option<Timestamp>,
    #[stripe(local)]
    seen: Option<Timestamp>,
}

fn customer(id: &str, metadata: Value) -> String {
    json!({ "id": id, "object": "customer", "created": TIME, "livemode": false, "metadata": metadata, "name": id,
        "email": format!("{id}@example.com"), "balance": 7 })
    .to_string()
}

async fn engine(setup: &Setup, tables: &[&'static stripe_sync::Table]) -> Engine<AnyStore> {
    let engine = Engine::new(setup.client(setup.stripe.api_key()), setup.store.clone(), tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

fn is_sqlite(setup: &Setup) -> bool {
    matches!(setup.store.pool(), Pool::Sqlite(_))
}

async fn times_are_times_for_every_reader(setup: Setup) {
    let engine = engine(&setup, &[Moment::table()]).await;
    engine
        .sync_json("customer", &customer("cus_1", json!({ "renewal": "1779874201" })), 10)
        .await
        .expect("written");
    engine.sync_json("customer", &customer("cus_2", json!({})), 10).await.expect("written");
    let row = Moment::find(engine.store(), "cus_1").await.expect("a row").expect("a row");
    assert_eq!((row.created, row.seconds, row.trial), (Timestamp(TIME), TIME, Timestamp(0)));
    assert_eq!((row.chrono.timestamp(), row.time.unix_timestamp(), row.jiff.as_second()), (TIME, TIME, TIME));
    assert_eq!(
        (row.day.to_string(), row.renewal, row.seen),
        ("2026-05-27".to_owned(), Some(Timestamp(TIME + 1)), None)
    );
    // Texts, seconds and times find rows by a time.
    let by = |value: stripe_sync::runtime::table::SqlValue| Moment::by(engine.store(), "created", value);
    for value in [TIME.into(), Timestamp(TIME).into(), "2026-05-27T09:30:00Z".into()] {
        assert_eq!(by(value).await.expect("rows").len(), 2);
    }
    assert!(Moment::by(engine.store(), "renewal", TIME).await.expect("no rows").is_empty());
    let (month, seen) = match is_sqlite(&setup) {
        true => (
            "strftime('%Y-%m', created)",
            "UPDATE moments SET seen = strftime('%Y-%m-%dT%H:%M:%SZ', created)",
        ),
        false => ("to_char(created AT TIME ZONE 'UTC', 'YYYY-MM')", "UPDATE moments SET seen = created"),
    };
    assert_eq!(setup.rows(&format!("SELECT DISTINCT {month} FROM moments")).await, ["2026-05"]);
    setup.execute(seen).await;
    let compared = match setup.store.pool() {
        Pool::Sqlite(pool) => {
            let query = "SELECT count(*) FROM moments WHERE created = ? AND chrono > ? AND seen IS NOT NULL";
            let query = sqlx::query_scalar::<_, i64>(query).bind(Timestamp(TIME));
            query.bind(row.chrono - chrono::Duration::seconds(1)).fetch_one(pool).await
        }
        Pool::Postgres(pool) => {
            let query =
                "SELECT count(*) FROM moments WHERE created = $1 AND chrono > $2 AND seen IS NOT NULL";
            let query = sqlx::query_scalar::<_, i64>(query).bind(Timestamp(TIME));
            query.bind(row.chrono - chrono::Duration::seconds(1)).fetch_one(pool).await
        }
        _ => panic!("another kind of store"),
    };
    assert_eq!(compared.expect("a count"), 2);
    // Nothing has changed, so that no row is written again.
    let report = engine.sync_json("customer", &customer("cus_2", json!({})), 11).await.expect("written");
    assert_eq!((report.models[0].unchanged, report.models[0].updated), (1, 0));
}

#[derive(StripeSync)]
#[stripe(object = Coupon, table = "discounts")]
struct Discount {
    id: CouponId,
    percent_off: Option<Decimal>,
    #[stripe(path = percent_off)]
    exact: Option<rust_decimal::Decimal>,
    #[stripe(local)]
    rate: Option<Decimal>,
}

async fn decimals_compare_as_numbers_and_lose_nothing(setup: Setup) {
    let engine = engine(&setup, &[Discount::table()]).await;
    let all = ["9.5", "100", "0.10", "20.0000000000000000001", "-3", "33.333333333333333333"];
    for (at, digits) in all.iter().enumerate() {
        let percent: Value = serde_json::from_str(&format!("{digits:?}")).expect("JSON");
        let coupon = json!({ "id": format!("c{at}"), "object": "coupon", "created": TIME, "livemode": false,
            "duration": "once", "metadata": {}, "percent_off": percent, "times_redeemed": 0, "valid": true });
        engine.sync_json("coupon", &coupon.to_string(), 10).await.expect("written");
    }
    let rows = setup.rows("SELECT id FROM discounts WHERE percent_off > 20 ORDER BY percent_off").await;
    // The digits behind the fifteenth are too fine for the number of SQLite.
    let expected: &[&str] = if is_sqlite(&setup) { &["c5", "c1"] } else { &["c3", "c5", "c1"] };
    assert_eq!(rows, expected);
    let rows = setup.rows("SELECT id FROM discounts ORDER BY percent_off, id").await;
    assert_eq!(rows, ["c4", "c2", "c0", "c3", "c5", "c1"]);
    for (at, digits) in all.iter().enumerate() {
        let row = Discount::find(engine.store(), format!("c{at}")).await.expect("a row").expect("a row");
        let percent = row.percent_off.expect("a number");
        assert_eq!(
            (percent.as_str(), row.exact.expect("a number").to_string()),
            (*digits, (*digits).to_owned())
        );
    }
    let found = Discount::by(engine.store(), "percent_off", "9.50").await.expect("rows");
    assert_eq!(found.len(), 1);
    setup.execute("UPDATE discounts SET rate = '1.50'").await;
    let row = Discount::find(engine.store(), "c0").await.expect("a row").expect("a row");
    assert_eq!(row.rate.expect("a rate").as_str(), "1.50");
}

/// Columns, tables and indexes with names that mean something in SQL.
#[derive(StripeSync)]
#[stripe(object = Customer, table = "select", account, on_delete = flag, raw = jsonb, index(order, group))]
struct Selected {
    id: CustomerId,
    #[stripe(path = email)]
    order: Option<String>,
    #[stripe(path = name)]
    group: Option<String>,
    #[stripe(path = created)]
    user: Timestamp,
    #[stripe(path = balance)]
    default: Option<i64>,
    #[stripe(path = preferred_locales)]
    table: Option<Vec<String>>,
    #[stripe(path = tax_exempt)]
    r#type: Option<String>,
    #[stripe(metadata = "where")]
    r#where: Option<String>,
    #[stripe(json, path = address)]
    values: Option<String>,
    #[stripe(local)]
    check: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = Subscription, table = "order", account)]
struct Ordered {
    id: SubscriptionId,
    #[stripe(path = customer, references = Selected, foreign_key)]
    references: CustomerId,
    #[stripe(path = start_date, index)]
    from: Timestamp,
    #[stripe(path = status)]
    to: String,
    #[stripe(path = items, children = OrderedItem)]
    union: Children<OrderedItem>,
}

#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::SubscriptionItem, table = "primary", account)]
struct OrderedItem {
    id: stripe_sync::types::SubscriptionItemId,
    #[stripe(parent = Ordered, foreign_key)]
    key: SubscriptionId,
    #[stripe(path = price.unit_amount_decimal)]
    limit: Option<Decimal>,
}

async fn columns_may_be_named_as_words_of_sql(setup: Setup) {
    let engine = engine(&setup, &[Ordered::table(), Selected::table()]).await;
    for _ in 0..2 {
        let report = engine.sync_all().await.expect("a run");
        assert!(report.is_clean(), "{report:?}");
    }
    let verified = engine.verify(&VerifyOptions::default(), &stripe_sync::runtime::NoObserver).await;
    assert!(verified.expect("compared").is_equal());
    let id = setup.ids("customer").remove(0);
    let row =
        Selected::find_in(engine.store(), "acct_fake", id.as_str()).await.expect("a row").expect("a row");
    let email = row.order.expect("an email address");
    let found = Selected::by_in(engine.store(), "acct_fake", "order", email.as_str()).await.expect("rows");
    assert!(found.iter().any(|found| found.id == row.id));
    let deleted = json!({ "id": &id, "object": "customer", "deleted": true }).to_string();
    engine.sync_json("customer", &deleted, i64::from(u32::MAX)).await.expect("a deletion");
    let flagged = setup.rows(r#"SELECT id FROM "select" WHERE _deleted"#).await;
    assert_eq!(flagged, [id]);
    let tables = engine.tables();
    let again = engine.store().migrate(&tables).await.expect("tables");
    assert_eq!(again, Vec::<String>::new());
    assert!(engine.store().check(&tables).await.expect("a check").is_empty());
}

async fn tables_of_the_application_refer_to_rows(setup: Setup) {
    let engine = engine(&setup, &[models::Customer::table()]).await;
    for id in ["cus_1", "cus_2", "cus_3"] {
        engine.sync_json("customer", &customer(id, json!({})), 10).await.expect("written");
    }
    // As the guide says, with the account and without.
    for statement in [
        "CREATE UNIQUE INDEX customers_id ON customers (id)",
        "CREATE TABLE orders (id integer PRIMARY KEY, customer text REFERENCES customers (id) \
         ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED)",
        "CREATE TABLE carts (id integer PRIMARY KEY, customer text, account text, \
         FOREIGN KEY (customer, account) REFERENCES customers (id, _account) \
         ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED)",
        "INSERT INTO orders VALUES (1, 'cus_1'), (2, 'cus_2')",
        "INSERT INTO carts VALUES (1, 'cus_1', 'acct_fake'), (2, 'cus_2', 'acct_fake')",
    ] {
        setup.execute(statement).await;
    }
    let changed = customer("cus_1", json!({ "plan": "pro" }));
    engine.sync_json("customer", &changed, 11).await.expect("written");
    assert_eq!(engine.store().migrate(&engine.tables()).await.expect("tables"), Vec::<String>::new());
    let deleted = json!({ "id": "cus_2", "object": "customer", "deleted": true }).to_string();
    engine.sync_json("customer", &deleted, 12).await.expect("deleted");
    assert_eq!(setup.rows("SELECT id FROM customers ORDER BY id").await, ["cus_1", "cus_3"]);
    for table in ["orders", "carts"] {
        let query = format!("SELECT coalesce(customer, '-') FROM {table} ORDER BY id");
        assert_eq!(setup.rows(&query).await, ["cus_1", "-"], "{table}");
    }
}
