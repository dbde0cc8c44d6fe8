//! Objects that lack what they must have: the ready-made models have a row of each, and the application's own structs none.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::client::Client;
use stripe_sync::models;
use stripe_sync::runtime::{Changes, Engine, Options, Report};
use stripe_sync::types::{InvoiceId, InvoiceStatus, Timestamp};
use stripe_sync::{Model, StripeSync};

/// An invoice as an application has it.
#[derive(StripeSync)]
#[stripe(object = stripe_sync::types::Invoice, table = "bills")]
#[allow(dead_code, reason = "only its columns are wanted")]
struct Bill {
    id: InvoiceId,
    amount_due: i64,
    subtotal: i64,
    total: i64,
    status: Option<InvoiceStatus>,
    created: Timestamp,
}

/// The fields that objects of a model lack, and the number of objects that lack each.
fn absent(report: &Report, model: &str) -> Vec<(String, u64)> {
    let models = report.models.iter().filter(|it| it.model == model);
    let fields = models.flat_map(|it| it.absent.fields());
    fields.map(|(model, column, objects)| (format!("{model}.{column}"), objects)).collect()
}

async fn what_is_absent_though_required_is_null_and_counted(setup: Setup) {
    let invoices = setup.ids("invoice");
    for id in &invoices {
        assert!(setup.stripe.update("invoice", id, &json!({ "amount_due": null, "livemode": null })));
    }
    assert!(setup.stripe.update("invoice", &invoices[0], &json!({ "currency": null })));
    let line = lose_a_subtotal(&setup);
    let engine = setup.engine(setup.stripe.api_key()).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");

    let count = u64::try_from(invoices.len()).expect("a number");
    let expected = [
        ("Invoice.amount_due".to_owned(), count),
        ("Invoice.currency".to_owned(), 1),
        ("InvoiceLine.subtotal".to_owned(), 1),
    ];
    assert_eq!(absent(&report, "Invoice"), expected);
    assert_eq!(setup.row_ids("invoices").await, invoices);
    let null = setup.rows("SELECT id FROM invoices WHERE amount_due IS NULL AND NOT livemode").await;
    assert_eq!(null.len(), invoices.len(), "of an object that does not say it, the key does");
    assert_eq!(setup.rows("SELECT id FROM invoice_lines WHERE subtotal IS NULL").await, [line]);
    assert!(verify(&engine).await.is_equal());
    assert_eq!(
        absent(&backfill(&engine, &Options { full: true, ..Options::default() }).await, "Invoice"),
        expected
    );
}

/// Takes the subtotal of a line out of the invoice that it is embedded in. Returns the id of the line.
fn lose_a_subtotal(setup: &Setup) -> String {
    let whole =
        |invoice: &&Value| invoice["lines"]["has_more"] == false && invoice["lines"]["data"][0].is_object();
    let invoices = setup.stripe.objects("invoice");
    let invoice = invoices.iter().find(whole).expect("an invoice with all of its lines");
    let mut lines = invoice["lines"].clone();
    lines["data"][0]["subtotal"] = Value::Null;
    lines["data"][0]["livemode"] = Value::Null;
    let text = |value: &Value| value.as_str().expect("an id").to_owned();
    assert!(setup.stripe.update("invoice", &text(&invoice["id"]), &json!({ "lines": lines })));
    text(&lines["data"][0]["id"])
}

async fn a_struct_of_the_application_is_strict_and_its_dead_letter_says_what_helps(setup: Setup) {
    let invoices = setup.ids("invoice");
    assert!(setup.stripe.update("invoice", &invoices[0], &json!({ "subtotal": null })));
    let old = json!({ "amount_due": null, "subtotal": null, "total": null });
    assert!(setup.stripe.update("invoice", &invoices[1], &old));
    let client = Client::builder(setup.stripe.api_key()).base_url(setup.stripe.url());
    let engine = Engine::new(client.build().expect("a client"), setup.store.clone(), &[Bill::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    let report = backfill(&engine, &Options::default()).await;
    assert_eq!((report.models[0].dead_letters, absent(&report, "Bill")), (2, vec![]));
    let reason = async |id: &String| {
        let query = format!("SELECT reason FROM stripe_sync_dead_letters WHERE id = '{id}'");
        setup.rows(&query).await.remove(0)
    };
    let one = reason(&invoices[0]).await;
    assert!(
        one.contains("column `subtotal` of `Bill`") && one.contains("make the field an `Option`"),
        "{one}"
    );
    assert!(!one.contains("API version"), "{one}");
    let many = reason(&invoices[1]).await;
    assert!(
        many.contains("3 values are missing at once: the object looks like API version other than"),
        "{many}"
    );
}

async fn columns_that_could_not_be_null_can_be_after_a_migration_that_loses_nothing(setup: Setup) {
    let engine = setup.filled().await;
    let invoices = setup.ids("invoice");
    // As the tables were before.
    let strict = strict_invoices();
    let done = setup.store.migrate_with(&[strict], Changes::Destructive).await.expect("as they were");
    assert_eq!(done, ["forbade NULL in the column invoices.amount_due"]);
    assert!(setup.stripe.update("invoice", &invoices[0], &json!({ "amount_due": null })));
    let before = setup.rows("SELECT CAST(raw AS text) FROM invoices ORDER BY id").await;

    let done = setup.store.migrate(&engine.tables()).await.expect("migrated");
    assert_eq!(done, ["let the column invoices.amount_due be NULL"]);
    assert_eq!(setup.rows("SELECT CAST(raw AS text) FROM invoices ORDER BY id").await, before);
    assert_eq!(setup.store.migrate(&engine.tables()).await.expect("migrated"), Vec::<String>::new());
    let report = backfill(&engine, &Options { full: true, ..Options::default() }).await;
    assert!(report.is_clean(), "{report:?}");
    let null = setup.rows("SELECT id FROM invoices WHERE amount_due IS NULL").await;
    assert_eq!(null, [invoices[0].clone()]);
}

/// The table of the ready-made invoices, as it was when `amount_due` had to be there.
fn strict_invoices() -> &'static stripe_sync::runtime::Table {
    let table = models::Invoice::table();
    let columns: Vec<_> = table
        .columns
        .iter()
        .cloned()
        .map(|column| match column.name {
            "amount_due" => {
                stripe_sync::runtime::table::Column { nullable: false, absent_is_null: false, ..column }
            }
            _ => column,
        })
        .collect();
    let strict = stripe_sync::runtime::Table::of::<stripe_sync::types::Invoice>(table.model, table.name);
    Box::leak(Box::new(strict.columns(Box::leak(columns.into_boxed_slice()))))
}

on_each_database!(
    what_is_absent_though_required_is_null_and_counted,
    a_struct_of_the_application_is_strict_and_its_dead_letter_says_what_helps,
    columns_that_could_not_be_null_can_be_after_a_migration_that_loses_nothing,
);
