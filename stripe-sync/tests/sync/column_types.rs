//! Columns follow the types of fields, or have a type that the model names.

#![allow(dead_code, reason = "an application would read the fields")]

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::runtime::{AnyStore, Engine, Options, Table};
use stripe_sync::types::{Customer, CustomerId, CustomerTaxExempt};
use stripe_sync::{Changes, Model, Pool, Rows, StripeSync};

on_each_database!(
    columns_have_the_types_of_fields_and_are_read_back,
    an_existing_column_that_is_wider_stays,
    a_list_becomes_an_array_with_its_values,
);

#[derive(Debug, PartialEq, StripeSync)]
#[stripe(object = Customer, table = "typed")]
struct Typed {
    id: CustomerId,
    #[stripe(metadata = "count", default = 0)]
    small: i16,
    #[stripe(metadata = "count", default = 0)]
    medium: i32,
    #[stripe(metadata = "count", default = 0)]
    wide: i64,
    #[stripe(array)]
    preferred_locales: Option<Vec<String>>,
    #[stripe(with = lengths, array)]
    lengths: Vec<i16>,
    #[stripe(sql_type = "citext")]
    email: Option<String>,
    #[stripe(sql_type = "exempt_kind")]
    tax_exempt: Option<CustomerTaxExempt>,
    #[stripe(metadata = "address", sql_type = "inet")]
    address: Option<String>,
    #[stripe(metadata = "code", sql_type = "short_code")]
    code: Option<String>,
    #[stripe(sql_type = "varchar(20)")]
    name: Option<String>,
    #[stripe(metadata = "rate", sql_type = "numeric(6,2)")]
    rate: Option<stripe_sync::types::Decimal>,
    #[stripe(local)]
    visits: Option<i32>,
}

fn lengths(customer: &Customer) -> Vec<i16> {
    let locales = customer.preferred_locales.iter().flatten();
    locales.map(|locale| i16::try_from(locale.len()).unwrap_or(i16::MAX)).collect()
}

fn is_postgres(setup: &Setup) -> bool {
    matches!(setup.store.pool(), Pool::Postgres(_))
}

async fn engine(setup: &Setup, tables: &[&'static Table]) -> Engine<AnyStore> {
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client, setup.store.clone(), tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

/// Sets fields of a customer at Stripe.
fn set(setup: &Setup, id: &str, fields: &serde_json::Value) {
    setup.stripe.advance(10);
    assert!(setup.stripe.update("customer", id, fields));
    setup.stripe.advance(10);
}

/// The types of the columns of a table on PostgreSQL, in their order.
async fn types(setup: &Setup, table: &str) -> String {
    let query = format!(
        "SELECT string_agg(format_type(atttypid, atttypmod), ', ' ORDER BY attnum) FROM pg_attribute \
         WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped"
    );
    setup.rows(&query).await.remove(0)
}

/// Not every server has the extension.
const CITEXT: &str =
    "DO $$ BEGIN CREATE EXTENSION citext; EXCEPTION WHEN OTHERS THEN CREATE DOMAIN citext AS text; END $$";

async fn columns_have_the_types_of_fields_and_are_read_back(setup: Setup) {
    if is_postgres(&setup) {
        setup.execute(CITEXT).await;
        setup.execute("CREATE TYPE exempt_kind AS ENUM ('none', 'exempt', 'reverse')").await;
        setup.execute("CREATE DOMAIN short_code AS text CHECK (length(value) <= 8)").await;
    }
    let engine = engine(&setup, &[Typed::table()]).await;
    let id = setup.ids("customer").remove(0);
    let metadata = json!({ "count": "-300", "address": "2001:db8::1", "code": "a-1", "rate": "1.50" });
    let fields = json!({
        "preferred_locales": ["de", "e\"n[1]"], "email": "Jenny@example.com", "tax_exempt": "exempt",
        "metadata": metadata, "name": "Jenny",
    });
    set(&setup, &id, &fields);
    let report = engine.sync_by_ids::<Typed>([id.clone()]).await.expect("asked for");
    assert_eq!(report.dead_letters, 0, "{report:?}");
    let row = Typed::find(&setup.store, &*id).await.expect("read").expect("a row");
    let expected = Typed {
        id: id.as_str().into(),
        small: -300,
        medium: -300,
        wide: -300,
        preferred_locales: Some(vec!["de".to_owned(), "e\"n[1]".to_owned()]),
        lengths: vec![2, 6],
        email: Some("Jenny@example.com".to_owned()),
        tax_exempt: Some(CustomerTaxExempt::Exempt),
        address: Some("2001:db8::1".to_owned()),
        code: Some("a-1".to_owned()),
        name: Some("Jenny".to_owned()),
        rate: Some("1.50".into()),
        visits: None,
    };
    assert_eq!(row, expected);
    let tables = [Typed::table()];
    assert_eq!(setup.store.migrate(&tables).await.expect("tables"), Vec::<String>::new());
    let differences = setup.store.check(&tables).await.expect("a check");
    assert!(differences.is_empty(), "{differences:?}");
    if is_postgres(&setup) {
        let expected = "text, smallint, integer, bigint, text[], smallint[], citext, exempt_kind, inet, short_code, \
                        character varying(20), numeric(6,2), integer, bigint";
        assert_eq!(types(&setup, "typed").await, expected);
    }
    other_values_are_written_or_refused(&setup, &engine, &id).await;
}

/// What `citext` takes for equal is written nevertheless, and what a type refuses affects its object alone.
async fn other_values_are_written_or_refused(setup: &Setup, engine: &Engine<AnyStore>, id: &str) {
    set(setup, id, &json!({ "email": "jenny@example.com", "metadata": { "address": "10.0.0.0/8" } }));
    engine.sync_by_ids::<Typed>([id]).await.expect("asked for");
    let row = Typed::find(&setup.store, id).await.expect("read").expect("a row");
    assert_eq!(row.email.as_deref(), Some("jenny@example.com"));
    assert_eq!(row.address.as_deref(), Some("10.0.0.0/8"));
    let by_email = Typed::by(&setup.store, "email", "jenny@example.com").await.expect("rows");
    assert!(by_email.iter().any(|row| row.id.as_str() == id));

    set(setup, id, &json!({ "name": "a name of more than twenty letters" }));
    let report = backfill(engine, &Options { full: true, ..Options::default() }).await;
    let refused = report.models[0].refusals.iter().map(|refusal| refusal.id.as_str()).collect::<Vec<_>>();
    let too_long: &[&str] = if is_postgres(setup) { &[id] } else { &[] };
    assert_eq!(refused, too_long, "{report:?}");
    set(setup, id, &json!({ "name": "short" }));
    assert!(backfill(engine, &Options { full: true, ..Options::default() }).await.is_clean());
    assert!(verify(engine).await.is_equal());
}

#[derive(StripeSync)]
#[stripe(object = Customer, table = "counted")]
struct Wide {
    id: CustomerId,
    #[stripe(metadata = "count", default = 0)]
    balance: i64,
    preferred_locales: Option<Vec<String>>,
    #[stripe(local)]
    visits: Option<i64>,
}

#[derive(StripeSync)]
#[stripe(object = Customer, table = "counted")]
struct Narrow {
    id: CustomerId,
    #[stripe(metadata = "count", default = 0)]
    balance: i16,
    preferred_locales: Option<Vec<String>>,
    #[stripe(local)]
    visits: Option<i32>,
}

#[derive(StripeSync)]
#[stripe(object = Customer, table = "counted")]
struct Listed {
    id: CustomerId,
    #[stripe(metadata = "count", default = 0)]
    balance: i32,
    #[stripe(array)]
    preferred_locales: Option<Vec<String>>,
}

async fn an_existing_column_that_is_wider_stays(setup: Setup) {
    let id = setup.ids("customer").remove(0);
    set(&setup, &id, &json!({ "metadata": { "count": "7" } }));
    engine(&setup, &[Wide::table()]).await.sync_by_ids::<Wide>([id.clone()]).await.expect("asked for");
    setup.execute("UPDATE counted SET visits = 3").await;
    let changes = setup.store.migrate_with(&[Narrow::table()], Changes::Destructive).await.expect("tables");
    assert_eq!(changes, Vec::<String>::new(), "it holds all values");
    let row = Narrow::find(&setup.store, &*id).await.expect("read").expect("a row");
    assert_eq!((row.balance, row.visits), (7, Some(3)));
    let engine = engine(&setup, &[Narrow::table()]).await;
    assert!(backfill(&engine, &Options { full: true, ..Options::default() }).await.is_clean());
    assert!(verify(&engine).await.is_equal());
    if is_postgres(&setup) {
        assert_eq!(types(&setup, "counted").await, "text, bigint, jsonb, bigint, bigint");
    }
}

async fn a_list_becomes_an_array_with_its_values(setup: Setup) {
    let id = setup.ids("customer").remove(0);
    set(&setup, &id, &json!({ "preferred_locales": ["de", "en, GB"] }));
    engine(&setup, &[Wide::table()]).await.sync_by_ids::<Wide>([id.clone()]).await.expect("asked for");
    let tables = [Listed::table()];
    if is_postgres(&setup) {
        let error = setup.store.migrate(&tables).await.expect_err("another type").to_string();
        let expected = "the column counted.preferred_locales is jsonb, and the model Listed needs text[]";
        assert!(error.contains(expected), "{error}");
        setup.store.migrate_with(&tables, Changes::Destructive).await.expect("tables");
        assert_eq!(setup.rows("SELECT preferred_locales[2] FROM counted").await, ["en, GB"]);
    }
    let engine = engine(&setup, &tables).await;
    let row = Listed::find(&setup.store, &*id).await.expect("read").expect("a row");
    assert_eq!(row.preferred_locales, Some(vec!["de".to_owned(), "en, GB".to_owned()]));
    assert!(backfill(&engine, &Options { full: true, ..Options::default() }).await.is_clean());
    assert!(verify(&engine).await.is_equal());
}
