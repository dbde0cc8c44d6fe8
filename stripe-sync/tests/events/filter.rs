//! Fields that are kept out of the database are nowhere in it.

use crate::fixture::{Kind, Setup, text};
use crate::on_each_database;
use crate::refusals::{TWICE, refuse};
use serde_json::json;
use stripe_sync::runtime::{FieldFilter, NoObserver, Options, SyncError, VerifyOptions};

on_each_database!(
    excluded_fields_are_stored_nowhere,
    masked_fields_are_stored_as_equal_masks,
    events_stored_before_the_filter_are_applied_without_the_fields,
    a_masked_reference_is_refused,
);

/// Occurs in each value that must not be stored.
const SECRET: &str = "kept-out";

fn filter() -> FieldFilter {
    let filter = FieldFilter::default().exclude("customer", "email").expect("a field");
    let filter = filter.mask_with(b"a key of sixteen bytes or more").expect("a key");
    filter.exclude("*", "address").and_then(|it| it.mask("customer", "name")).expect("fields")
}

async fn filtered(kind: Kind) -> (Setup, Vec<String>) {
    let mut setup = Setup::new(kind, 1).await;
    setup.store = setup.store.clone().filtered(filter());
    let ids: Vec<String> = setup.stripe.objects("customer").iter().map(|it| text(&it["id"])).collect();
    (setup, ids)
}

/// Gives some customers values that must not be stored.
fn change(setup: &Setup, ids: &[String], mark: &str) {
    for id in ids {
        let email = format!("{mark}@{SECRET}.example.com");
        let fields = json!({ "email": email, "name": format!("Name {SECRET}"), "description": mark, "address": { "line1": SECRET, "city": "Bern" } });
        setup.stripe.update("customer", id, &fields);
    }
    setup.stripe.advance(9);
}

/// Everything that the database holds.
async fn contents(setup: &Setup, kind: Kind) -> String {
    match kind {
        Kind::Sqlite => {
            let url = setup.url();
            let path = url.strip_prefix("sqlite://").expect("a file");
            let files = [path.to_owned(), format!("{path}-wal")];
            let bytes = files.iter().flat_map(|file| std::fs::read(file).unwrap_or_default());
            String::from_utf8_lossy(&bytes.collect::<Vec<u8>>()).into_owned()
        }
        Kind::Postgres => {
            let tables = "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables \
                          WHERE table_schema NOT IN ('pg_catalog', 'information_schema')";
            let mut contents = String::new();
            for table in setup.rows(tables).await {
                let rows = setup.rows(&format!("SELECT row::text FROM {table} AS row")).await;
                contents.extend(rows);
            }
            contents
        }
    }
}

async fn excluded_fields_are_stored_nowhere(kind: Kind) {
    let (setup, ids) = filtered(kind).await;
    change(&setup, &ids[..5], "listed");
    let engine = setup.engine();
    assert!(engine.backfill(&Options::default(), &NoObserver).await.expect("a run").is_clean());
    refuse(&setup, kind, &ids[2]).await;
    change(&setup, &ids[..5], "reported");
    setup.receive_all(&setup.receiver()).await;
    let report = setup.events().pace(TWICE).process().await.expect("processed");
    assert!(report.parked >= 1 && report.applied >= 4, "{report:?}");
    let full = Options { full: true, ..Options::default() };
    let report = engine.backfill(&full, &NoObserver).await.expect("a run");
    assert_eq!(report.models.iter().map(|model| model.dead_letters).sum::<u64>(), 1, "{report:?}");
    let contents = contents(&setup, kind).await;
    assert!(contents.contains(&ids[0]) && !contents.contains(SECRET), "it is stored somewhere");
    setup
        .execute(match kind {
            Kind::Sqlite => "DROP TRIGGER refuses",
            Kind::Postgres => "DROP TRIGGER refuses ON customers",
        })
        .await;
    assert!(engine.backfill(&full, &NoObserver).await.expect("a run").is_clean());
    let verified = engine.verify(&VerifyOptions::default(), &NoObserver).await.expect("compared");
    assert!(verified.is_equal() && verified.is_complete(), "{verified:?}");
    assert_eq!(setup.rows("SELECT id FROM customers WHERE email IS NOT NULL").await, [""; 0]);
}

async fn masked_fields_are_stored_as_equal_masks(kind: Kind) {
    let (setup, ids) = filtered(kind).await;
    change(&setup, &ids[..3], "listed");
    assert!(setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run").is_clean());
    let query = format!("SELECT DISTINCT name FROM customers WHERE id IN ('{}')", ids[..3].join("', '"));
    let names = setup.rows(&query).await;
    let [name] = names.as_slice() else { panic!("{names:?}") };
    assert!(name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
}

async fn events_stored_before_the_filter_are_applied_without_the_fields(kind: Kind) {
    let mut setup = Setup::new(kind, 1).await;
    let ids: Vec<String> = setup.stripe.objects("customer").iter().map(|it| text(&it["id"])).collect();
    change(&setup, &ids[..2], "reported");
    setup.receive_all(&setup.receiver()).await;
    setup.store = setup.store.clone().filtered(filter());
    setup.drain(&setup.events()).await;
    let rows = setup.rows("SELECT CAST(raw AS text) FROM customers WHERE email IS NULL").await;
    assert_eq!(rows.len(), setup.rows("SELECT id FROM customers").await.len());
    assert!(!rows.is_empty() && rows.iter().all(|row| !row.contains(SECRET)));
}

async fn a_masked_reference_is_refused(kind: Kind) {
    let mut setup = Setup::new(kind, 1).await;
    let filter = FieldFilter::default().mask_with(b"a key of sixteen bytes or more").expect("a key");
    setup.store = setup.store.clone().filtered(filter.mask("invoice", "customer").expect("a field"));
    let result = setup.engine().backfill(&Options::default(), &NoObserver).await;
    let Err(SyncError::Models(reason)) = result else { panic!("it is not refused") };
    assert!(reason.contains("`customer` cannot be masked: it holds the id of another object"), "{reason}");
}
