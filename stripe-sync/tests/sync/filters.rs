//! Models that keep only some of the objects: rows go when they stop matching, and nobody calls them missing.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::Model;
use stripe_sync::models::{Customer, CustomerTaxId};
use stripe_sync::runtime::{
    AnyStore, Engine, Events, HookError, Hooks, Options, PendingRow, Transaction, Verdict,
};

on_each_database!(a_filter_holds_on_every_way_in);

/// Keeps customers who are not described as hidden; leaves those as they are whom it may not look at.
struct Visible;

impl Hooks for Visible {
    async fn before(&self, row: &mut PendingRow<'_>, _: &mut Transaction<'_>) -> Result<Verdict, HookError> {
        let customer: stripe_sync::types::Customer = row.object()?;
        Ok(match customer.description.as_deref() {
            Some("hidden") => Verdict::Remove,
            Some("secret") => Verdict::Skip,
            _ => Verdict::Write,
        })
    }
}

async fn engine(setup: &Setup) -> Engine<AnyStore> {
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client, setup.store.clone(), &[Customer::table(), CustomerTaxId::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine.with_hooks::<Customer>(Visible)
}

async fn assert_verified(engine: &Engine<AnyStore>, skipped: u64, when: &str) {
    let verified = verify(engine).await;
    assert!(verified.is_equal() && verified.is_complete(), "{when}: {verified:?}");
    let customers = verified.models.iter().find(|model| model.model == "Customer").expect("customers");
    assert_eq!(customers.skipped, skipped, "{when}");
}

async fn a_filter_holds_on_every_way_in(setup: Setup) {
    let describe = |id: &str, as_what: &str| {
        setup.stripe.advance(10);
        assert!(setup.stripe.update("customer", id, &json!({ "description": as_what })));
        setup.stripe.advance(10);
    };
    let ids = setup.ids("customer");
    describe(&ids[0], "secret");
    let engine = engine(&setup).await;
    let report = backfill(&engine, &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    assert_verified(&engine, 1, "what is skipped is not missing").await;
    let below = setup.rows("SELECT customer FROM customer_tax_ids ORDER BY 1").await;
    let with_list = below.first().expect("a customer with tax ids").clone();
    let [by_event, by_id] = [&ids[2], &ids[3]].map(Clone::clone);
    assert!(![&by_event, &by_id].contains(&&with_list));
    let events = Events::new(engine);
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");

    describe(&by_event, "hidden");
    events.poll().await.expect("a poll");
    let applied = events.process().await.expect("applied");
    assert_eq!((applied.rows.removed, applied.applied), (1, 1), "{applied:?}");
    assert_verified(events.engine(), 2, "by an event").await;

    describe(&by_id, "hidden");
    let asked = events.engine().sync_by_ids::<Customer>([by_id.clone()]).await.expect("asked for");
    assert_eq!((asked.removed, asked.skipped), (1, 0));
    assert_verified(events.engine(), 3, "by its id").await;

    describe(&with_list, "hidden");
    let listed = backfill(events.engine(), &Options { full: true, ..Options::default() }).await;
    assert_eq!(listed.models.iter().map(|model| model.removed).sum::<u64>(), 1, "{listed:?}");
    assert_verified(events.engine(), 4, "by a list").await;
    let left = setup.rows(&format!("SELECT id FROM customer_tax_ids WHERE customer = '{with_list}'")).await;
    assert_eq!(left, Vec::<String>::new(), "with what is listed below it");

    describe(&by_event, "");
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");
    assert!(setup.row_ids("customers").await.contains(&by_event), "it matches again");
    assert_verified(events.engine(), 3, "it is back").await;
    // What a hook would remove, and is there.
    describe(&by_event, "hidden");
    let verified = verify(events.engine()).await;
    let customers = verified.models.iter().find(|model| model.model == "Customer").expect("customers");
    assert_eq!((customers.extra, customers.missing), (1, 0), "{customers:?}");
}
