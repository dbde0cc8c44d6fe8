//! Shapes of tables that applications have: lists of ids as rows, filters, links within a tenant, and rows read back as their
//! structs.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::runtime::{AnyStore, Engine, Events, Options, Table};
use stripe_sync::types::{
    self, CustomerId, InvoiceId, Subscription, SubscriptionId, SubscriptionItemId, SubscriptionStatus,
};
use stripe_sync::{Changes, Children, MigrationFiles, Model, Rows as _, StoreError, StripeSync};

on_each_database!(
    a_list_of_ids_is_stored_as_rows,
    a_filter_keeps_rows_in_step,
    a_link_stays_within_its_tenant,
    rows_are_read_with_their_relations,
    migrations_of_own_models_are_files,
);

#[derive(Debug, StripeSync)]
#[allow(dead_code, reason = "some fields are columns alone")]
#[stripe(object = types::Customer, table = "people")]
struct Person {
    id: CustomerId,
    email: Option<String>,
    #[stripe(metadata = "team")]
    team: Option<String>,
    #[stripe(link(members, on = email, where = team, create))]
    member: Option<i64>,
}

#[derive(Debug, StripeSync)]
#[allow(dead_code, reason = "some fields are columns alone")]
#[stripe(object = Subscription, table = "plans", filter = is_paid)]
struct Plan {
    id: SubscriptionId,
    #[stripe(references = Person)]
    customer: CustomerId,
    status: SubscriptionStatus,
    #[stripe(children = Line)]
    items: Children<Line>,
}

fn is_paid(subscription: &Subscription) -> bool {
    matches!(subscription.status, SubscriptionStatus::Active | SubscriptionStatus::Trialing)
}

#[derive(Debug, StripeSync)]
#[allow(dead_code, reason = "some fields are columns alone")]
#[stripe(object = types::SubscriptionItem, table = "plan_lines")]
struct Line {
    id: SubscriptionItemId,
    #[stripe(parent = Plan)]
    subscription: SubscriptionId,
    quantity: Option<i64>,
}

#[derive(Debug, StripeSync)]
#[allow(dead_code, reason = "some fields are columns alone")]
#[stripe(object = types::Invoice, table = "bills")]
struct Bill {
    id: InvoiceId,
    #[stripe(children = BillDiscount, key = value)]
    discounts: Children<BillDiscount>,
}

#[derive(Debug, StripeSync)]
#[allow(dead_code, reason = "some fields are columns alone")]
#[stripe(key = value, table = "bill_discounts")]
struct BillDiscount {
    #[stripe(parent = Bill)]
    invoice: InvoiceId,
    #[stripe(value)]
    discount: types::DiscountId,
}

async fn engine(setup: &Setup, tables: &[&'static Table]) -> Engine<AnyStore> {
    let engine = Engine::new(setup.client(setup.stripe.api_key()), setup.store.clone(), tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

async fn members(setup: &Setup) {
    let id = match setup.store.pool() {
        stripe_sync::Pool::Sqlite(_) => "id INTEGER PRIMARY KEY",
        _ => "id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    };
    setup.execute(&format!("CREATE TABLE members ({id}, email TEXT NOT NULL, team TEXT NOT NULL)")).await;
}

async fn a_list_of_ids_is_stored_as_rows(setup: Setup) {
    let engine = engine(&setup, &[Bill::table()]).await;
    let id = &setup.ids("invoice")[0];
    setup.stripe.update(
        "invoice",
        id,
        &json!({ "discounts": ["di_b", { "id": "di_a", "object": "discount" }, "di_b"] }),
    );
    setup.stripe.advance(10);
    engine.sync_by_ids::<Bill>([id.clone()]).await.expect("asked for");
    let bill = Bill::find(&setup.store, id.as_str()).await.expect("read").expect("a row");
    let discounts = bill.discounts(&setup.store).await.expect("read");
    let ids: Vec<&str> = discounts.iter().map(|it| it.discount.as_str()).collect();
    assert_eq!(ids, ["di_a", "di_b"]);
    assert!(bill.discounts.is_empty(), "read on demand");
    setup.stripe.update("invoice", id, &json!({ "discounts": ["di_c"] }));
    setup.stripe.advance(10);
    engine.sync_by_ids::<Bill>([id.clone()]).await.expect("asked for");
    let discounts = bill.discounts(&setup.store).await.expect("read");
    assert_eq!(discounts.iter().map(|it| it.discount.as_str()).collect::<Vec<_>>(), ["di_c"]);
    let invoice = discounts[0].invoice(&setup.store).await.expect("read").expect("a row");
    assert_eq!(invoice.id.as_str(), id);
}

async fn a_filter_keeps_rows_in_step(setup: Setup) {
    members(&setup).await;
    let events = Events::new(engine(&setup, &[Plan::table(), Person::table()]).await);
    let report = backfill(events.engine(), &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    let is_paid = |it: &&serde_json::Value| it["status"] == "active" || it["status"] == "trialing";
    let id = |it: &serde_json::Value| it["id"].as_str().expect("an id").to_owned();
    let all = setup.stripe.objects("subscription");
    let mut paid: Vec<String> = all.iter().filter(is_paid).map(id).collect();
    paid.sort_unstable();
    assert!(!paid.is_empty() && paid.len() < all.len());
    assert_eq!(setup.row_ids("plans").await, paid);
    assert_eq!(setup.rows("SELECT DISTINCT subscription FROM plan_lines ORDER BY 1").await, paid);
    let verified = verify(events.engine()).await;
    assert!(verified.is_equal() && verified.is_complete(), "{verified:?}");

    let change = async |status: &str| {
        setup.stripe.advance(10);
        setup.stripe.update("subscription", &paid[0], &json!({ "status": status }));
        setup.stripe.advance(10);
        events.poll().await.expect("a poll");
        events.process().await.expect("applied");
        setup.row_ids("plans").await.contains(&paid[0])
    };
    assert!(!change("past_due").await, "it no longer matches");
    assert!(change("active").await, "it matches again");
    let verified = verify(events.engine()).await;
    assert!(verified.is_equal(), "{verified:?}");
}

async fn a_link_stays_within_its_tenant(setup: Setup) {
    members(&setup).await;
    setup
        .execute(
            "INSERT INTO members (email, team) VALUES ('a@example.com', 'red'), ('a@example.com', 'blue')",
        )
        .await;
    let ids = setup.ids("customer");
    for (id, email, team) in [
        (&ids[0], "a@example.com", "blue"),
        (&ids[1], "A@example.com", "red"),
        (&ids[2], "b@example.com", "red"),
    ] {
        setup.stripe.update("customer", id, &json!({ "email": email, "metadata": { "team": team } }));
    }
    setup.stripe.advance(10);
    let engine = engine(&setup, &[Person::table()]).await;
    engine.sync_by_ids::<Person>(ids[..3].to_vec()).await.expect("asked for");
    let teams = setup
        .rows("SELECT p.team || ' ' || m.team || ' ' || m.email FROM people p JOIN members m ON m.id = p.member ORDER BY p.email, p.team")
        .await;
    let mut teams = teams;
    teams.sort_unstable();
    assert_eq!(teams, ["blue blue a@example.com", "red red a@example.com", "red red b@example.com"]);
    assert_eq!(
        setup.rows("SELECT email FROM members WHERE team = 'red' ORDER BY email").await.len(),
        2,
        "one is new"
    );
}

async fn rows_are_read_with_their_relations(setup: Setup) {
    members(&setup).await;
    let engine = engine(&setup, &[Plan::table(), Person::table()]).await;
    backfill(&engine, &Options::default()).await;
    let store = &setup.store;
    let id = &setup.row_ids("plans").await[0];
    let plan = Plan::find(store, id.as_str()).await.expect("read").expect("a row");
    let customer = plan.customer(store).await.expect("read").expect("a row");
    assert_eq!((customer.id.as_str(), customer.member), (plan.customer.as_str(), None));
    let lines = plan.items(store).await.expect("read");
    assert!(!lines.is_empty() && lines.iter().all(|line| line.subscription.as_str() == id));
    let parent = lines[0].subscription(store).await.expect("read").expect("a row");
    assert_eq!(parent.status, plan.status);
    let plans = Plan::by(store, "status", plan.status.as_str()).await.expect("read");
    assert!(plans.windows(2).all(|two| two[0].id.as_str() < two[1].id.as_str()), "by their ids");
    assert!(plans.iter().any(|it| it.id == plan.id));
    assert_eq!(
        Line::by(store, "quantity", 1_i64)
            .await
            .expect("read")
            .iter()
            .filter(|it| it.quantity != Some(1))
            .count(),
        0
    );
    assert!(Person::by(store, "member", None::<i64>).await.expect("read").len() > 1);
    assert!(Plan::find(store, "sub_none").await.expect("read").is_none());
    let Err(StoreError::Query(reason)) = Plan::by(store, "stauts", "active").await else {
        panic!("no such column")
    };
    assert_eq!(reason, "`Plan` has no column `stauts`; its columns are `id`, `customer`, `status`");
}

async fn migrations_of_own_models_are_files(setup: Setup) {
    members(&setup).await;
    let tables = stripe_sync::with_children(&[Plan::table(), Person::table()]);
    let folder = tempfile::tempdir().expect("a folder");
    let migration = setup.store.plan(&tables, Changes::Safe).await.expect("a plan");
    let file = migration.write_file(folder.path(), MigrationFiles::Sqlx).expect("written").expect("a file");
    assert!(file.to_string_lossy().ends_with("_stripe_sync.sql"));
    let migrator = sqlx::migrate::Migrator::new(folder.path()).await.expect("a folder of migrations");
    match setup.store.pool() {
        stripe_sync::Pool::Sqlite(pool) => migrator.run(pool).await.expect("applied"),
        stripe_sync::Pool::Postgres(pool) => migrator.run(pool).await.expect("applied"),
        _ => unreachable!("a store that this does not know"),
    }
    assert_eq!(setup.store.check(&tables).await.expect("compared"), []);
    assert!(setup.store.plan(&tables, Changes::Safe).await.expect("a plan").is_empty());
}

/// Each type of column that the documentation of the derive names.
#[cfg(all(
    feature = "chrono",
    feature = "json",
    feature = "rust_decimal",
    feature = "time",
    feature = "uuid"
))]
mod types_of_columns {
    use super::{Setup, engine};
    use crate::on_each_database;
    use serde_json::json;
    use std::collections::BTreeMap;
    use stripe_sync::types::{
        Currency, Customer, CustomerId, CustomerTaxExempt, Decimal, RawJson, Timestamp,
    };
    use stripe_sync::{Model, Rows as _, StripeSync, column_type};

    on_each_database!(every_type_of_column_is_read_back);

    /// A text that is stored otherwise than it is shown, such as an encrypted one.
    #[derive(Debug, PartialEq, sqlx::Type)]
    #[sqlx(transparent)]
    struct Sealed(String);
    column_type!(Sealed: String);

    impl From<Sealed> for String {
        fn from(sealed: Sealed) -> Self {
            sealed.0
        }
    }

    fn sealed(customer: &Customer) -> Option<Sealed> {
        customer.email.as_deref().map(|email| Sealed(email.chars().rev().collect()))
    }

    fn lengths(customer: &Customer) -> Result<Vec<i32>, String> {
        let locales = customer.preferred_locales.iter().flatten();
        locales.map(|locale| i32::try_from(locale.len()).map_err(|error| error.to_string())).collect()
    }

    fn ends(customer: &Customer) -> chrono::DateTime<chrono::Utc> {
        chrono::DateTime::from_timestamp(customer.created.seconds() + 60, 0).unwrap_or_default()
    }

    #[derive(Debug, StripeSync)]
    #[allow(dead_code, reason = "some fields are columns alone")]
    #[stripe(object = Customer, table = "everything")]
    struct Everything {
        id: CustomerId,
        #[stripe(path = balance, default = 0)]
        small: i16,
        #[stripe(path = balance, default = 0)]
        medium: i32,
        #[stripe(path = balance, default = 0)]
        wide: i64,
        #[stripe(metadata = "seats", default = 1)]
        seats: u32,
        #[stripe(metadata = "bytes")]
        bytes: Option<u64>,
        livemode: bool,
        currency: Option<Currency>,
        tax_exempt: Option<CustomerTaxExempt>,
        created: Timestamp,
        #[stripe(path = created)]
        at: chrono::DateTime<chrono::Utc>,
        #[stripe(path = created)]
        day: chrono::NaiveDate,
        #[stripe(path = created)]
        instant: time::OffsetDateTime,
        #[stripe(path = created)]
        date: time::Date,
        #[stripe(with = ends)]
        ends: chrono::DateTime<chrono::Utc>,
        #[stripe(metadata = "reference")]
        reference: Option<uuid::Uuid>,
        #[stripe(metadata = "rate")]
        rate: Option<Decimal>,
        #[stripe(metadata = "rate", column = "exact")]
        exact: Option<rust_decimal::Decimal>,
        preferred_locales: Option<Vec<String>>,
        #[stripe(with = lengths)]
        lengths: Vec<i32>,
        #[stripe(with = sealed)]
        sealed: Option<Sealed>,
        #[stripe(json)]
        metadata: Option<BTreeMap<String, String>>,
        #[stripe(json)]
        address: Option<serde_json::Value>,
        #[stripe(json, column = "address_text", path = address)]
        address_text: Option<String>,
        #[stripe(raw)]
        raw: RawJson,
        #[stripe(local = "7")]
        visits: i32,
        #[stripe(skip)]
        cache: Vec<std::net::IpAddr>,
    }

    async fn every_type_of_column_is_read_back(setup: Setup) {
        let id = &setup.ids("customer")[0];
        let uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8";
        let metadata = json!({ "seats": "3", "bytes": "9000000000", "reference": uuid, "rate": "1.50" });
        setup.stripe.update(
            "customer",
            id,
            &json!({
                "balance": -300, "currency": "eur", "tax_exempt": "exempt", "created": 1_779_874_200, "email": "abc",
                "preferred_locales": ["de", "en-GB"], "metadata": metadata, "address": { "city": "Bonn" }
            }),
        );
        setup.stripe.advance(10);
        let engine = engine(&setup, &[Everything::table()]).await;
        let report = engine.sync_by_ids::<Everything>([id.clone()]).await.expect("asked for");
        assert_eq!(report.dead_letters, 0, "{report:?}");
        let row = Everything::find(&setup.store, id.as_str()).await.expect("read").expect("a row");
        assert_eq!(
            (row.small, row.medium, row.wide, row.seats, row.bytes),
            (-300, -300, -300, 3, Some(9_000_000_000))
        );
        assert_eq!((row.livemode, row.tax_exempt), (false, Some(CustomerTaxExempt::Exempt)));
        assert_eq!(row.currency.as_ref().map(Currency::as_str), Some("eur"));
        assert_eq!((row.created.seconds(), row.at.timestamp()), (1_779_874_200, 1_779_874_200));
        assert_eq!((row.instant.unix_timestamp(), row.ends.timestamp()), (1_779_874_200, 1_779_874_260));
        assert_eq!(
            (row.day.to_string(), row.date.to_string()),
            ("2026-05-27".to_owned(), "2026-05-27".to_owned())
        );
        assert_eq!(row.reference.map(|it| it.to_string()).as_deref(), Some(uuid));
        assert_eq!(row.rate.as_ref().map(Decimal::as_str), Some("1.50"));
        assert_eq!(row.exact.map(|it| it.to_string()).as_deref(), Some("1.50"));
        assert_eq!(row.preferred_locales, Some(vec!["de".to_owned(), "en-GB".to_owned()]));
        assert_eq!((row.lengths, row.sealed), (vec![2, 5], Some(Sealed("cba".to_owned()))));
        assert_eq!(row.metadata.as_ref().and_then(|it| it.get("seats")).map(String::as_str), Some("3"));
        assert_eq!(row.address.as_ref().map(|it| it["city"].clone()), Some(json!("Bonn")));
        assert!(row.address_text.is_some_and(|text| text.contains("Bonn")));
        assert!(row.raw.as_str().contains(id.as_str()));
        assert_eq!((row.visits, row.cache.len()), (7, 0));
    }
}
