//! Events that the database or the application refuses cost themselves.

use crate::binary::run;
use crate::fixture::{HASTE, Kind, Setup, text};
use crate::on_each_database;
use serde_json::{Value, json};
use stripe_sync::models::Customer;
use stripe_sync::runtime::{
    EventContext, EventSelection, Events, Handler, HookError, Hooks, NoObserver, Options, Origins, Pace,
    SavedRow, Transaction,
};

on_each_database!(
    a_deletion_that_is_refused_is_parked,
    a_row_that_a_trigger_refuses_parks_its_own_event,
    a_hook_that_fails_parks_its_own_event,
    a_handler_that_panics_parks_its_own_event,
    a_deletion_that_is_refused_is_told_by_the_command,
);

/// Two tries, one after the other.
pub(crate) const TWICE: Pace = Pace { max_attempts: 2, ..HASTE };

async fn filled(kind: Kind) -> (Setup, Vec<String>) {
    let setup = Setup::new(kind, 1).await;
    let report = setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    let mut ids: Vec<String> = setup.stripe.objects("customer").iter().map(|it| text(&it["id"])).collect();
    ids.sort_unstable();
    (setup, ids)
}

/// A row of the application that needs that of a customer.
async fn hold(setup: &Setup, id: &str) {
    setup
        .execute(
            "CREATE TABLE orders (customer text, account text, \
             FOREIGN KEY (customer, account) REFERENCES customers (id, _account))",
        )
        .await;
    setup.execute(&format!("INSERT INTO orders SELECT id, _account FROM customers WHERE id = '{id}'")).await;
}

async fn customers(setup: &Setup) -> Vec<String> {
    setup.rows("SELECT id FROM customers ORDER BY id").await
}

async fn a_deletion_that_is_refused_is_parked(kind: Kind) {
    let (setup, ids) = filled(kind).await;
    hold(&setup, &ids[0]).await;
    for id in &ids[..2] {
        assert!(setup.stripe.delete("customer", id));
    }
    setup.stripe.advance(9);
    setup.receive_all(&setup.receiver()).await;
    let events = setup.events().pace(TWICE);
    let report = events.process().await.expect("processed");
    assert_eq!((report.parked, report.rows.deleted), (1, 1), "{report:?}");
    assert_eq!(report.failures.len(), 1);
    assert_eq!(report.failures[0].object_id, ids[0]);
    assert!(report.failures[0].reason.contains("its row cannot be"), "{:?}", report.failures);
    assert_eq!(customers(&setup).await, [&ids[..1], &ids[2..]].concat());
    setup.execute("DELETE FROM orders").await;
    events.replay(&EventSelection::Failed, Origins::Inbox).await.expect("due again");
    let report = events.process().await.expect("processed");
    assert_eq!((report.parked, report.rows.deleted), (0, 1), "{report:?}");
    assert_eq!(customers(&setup).await, ids[2..]);
    setup.assert_equal().await;
}

/// Fails after the row of one customer.
struct Poison(String);

impl Hooks for Poison {
    async fn after(&self, row: &SavedRow<'_>, _: &mut Transaction<'_>) -> Result<(), HookError> {
        if row.id() == self.0 { Err("not this one".into()) } else { Ok(()) }
    }
}

/// Changes some customers.
fn change(setup: &Setup, ids: &[String]) {
    for id in ids {
        setup.stripe.update("customer", id, &json!({ "email": "new@example.com" }));
    }
    setup.stripe.advance(9);
}

/// A trigger of the application that refuses the row of one customer, on PostgreSQL by an SQLSTATE of its own.
pub(crate) async fn refuse(setup: &Setup, kind: Kind, id: &str) {
    let trigger = match kind {
        Kind::Sqlite => format!(
            "CREATE TRIGGER refuses BEFORE UPDATE ON customers WHEN NEW.id = '{id}' \
             BEGIN SELECT RAISE(ABORT, 'not this one'); END"
        ),
        Kind::Postgres => format!(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             RAISE EXCEPTION 'not this one' USING ERRCODE = 'APP01'; END $$; \
             CREATE TRIGGER refuses BEFORE UPDATE ON customers FOR EACH ROW WHEN (NEW.id = '{id}') \
             EXECUTE FUNCTION refuse()"
        ),
    };
    setup.execute(&trigger).await;
}

async fn a_row_that_a_trigger_refuses_parks_its_own_event(kind: Kind) {
    let (setup, ids) = filled(kind).await;
    refuse(&setup, kind, &ids[2]).await;
    change(&setup, &ids[..5]);
    setup.receive_all(&setup.receiver()).await;
    let report = setup.events().pace(TWICE).process().await.expect("processed");
    assert_eq!(report.parked, 1, "{report:?}");
    let parked = "SELECT attempts || ' ' || (error LIKE '%database refuses%') FROM stripe_sync_events WHERE state = 'parked'";
    let parked = setup.rows(parked).await;
    assert!(["2 1", "2 true"].contains(&parked[0].as_str()), "{parked:?}");
    let new = setup.rows("SELECT id FROM customers WHERE email = 'new@example.com' ORDER BY id").await;
    assert_eq!(new, [&ids[..2], &ids[3..5]].concat());
}

async fn a_hook_that_fails_parks_its_own_event(kind: Kind) {
    let (setup, ids) = filled(kind).await;
    change(&setup, &ids[..5]);
    setup.receive_all(&setup.receiver()).await;
    let engine = setup.engine().with_hooks::<Customer>(Poison(ids[2].clone()));
    let report = Events::new(engine).pace(TWICE).process().await.expect("processed");
    assert_eq!(report.parked, 1, "{report:?}");
    assert_eq!(report.failures[0].object_id, ids[2]);
    assert!(report.failures[0].reason.contains("a hook failed: not this one"), "{:?}", report.failures);
    let new = setup.rows("SELECT id FROM customers WHERE email = 'new@example.com' ORDER BY id").await;
    assert_eq!(new, [&ids[..2], &ids[3..5]].concat());
}

/// Panics at one customer.
struct Panics(String);

impl Handler<stripe_sync::types::Customer> for Panics {
    async fn within(
        &self,
        event: &EventContext<'_, stripe_sync::types::Customer>,
        _: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        assert!(event.object()?.id.as_str() != self.0, "not this one");
        Ok(())
    }
}

async fn a_handler_that_panics_parks_its_own_event(kind: Kind) {
    let (setup, ids) = filled(kind).await;
    change(&setup, &ids[..3]);
    setup.receive_all(&setup.receiver()).await;
    let events = setup.events().pace(TWICE).on("customer.updated", Panics(ids[1].clone()));
    let report = events.process().await.expect("processed");
    assert_eq!((report.parked, report.failures.len()), (1, 1), "{report:?}");
    assert_eq!(report.failures[0].object_id, ids[1]);
    assert!(report.failures[0].reason.contains("it panicked"), "{:?}", report.failures);
    let new = setup.rows("SELECT id FROM customers WHERE email = 'new@example.com' ORDER BY id").await;
    assert_eq!(new, ids[..3], "the rows are there");
}

async fn a_deletion_that_is_refused_is_told_by_the_command(kind: Kind) {
    let (setup, ids) = filled(kind).await;
    hold(&setup, &ids[0]).await;
    for id in &ids[..2] {
        assert!(setup.stripe.delete("customer", id));
    }
    setup.stripe.advance(9);
    let polled = run(&setup, &["events", "poll", "--model", "customer", "--json"]).await.json(1);
    assert_eq!((&polled["rows"]["deleted"], &polled["events"]["failed"]), (&json!(1), &json!(1)), "{polled}");
    for _ in 0..2 {
        let synced = run(&setup, &["sync", "customer", "--json"]).await.json(1);
        let model = &synced["models"][0];
        assert_eq!((&model["deleted"], &model["dead_lettered"]), (&json!(0), &json!(1)), "{synced}");
        assert_eq!(model["refusals"][0]["id"], Value::from(ids[0].as_str()));
    }
    let told = run(&setup, &["sync", "customer"]).await;
    assert_eq!(told.status, Some(1), "{}", told.out);
    assert!(told.out.contains(&format!("Customer {}: the object is deleted", ids[0])), "{}", told.out);
    setup.execute("DELETE FROM orders").await;
    let synced = run(&setup, &["sync", "customer", "--json"]).await.json(0);
    assert_eq!(synced["models"][0]["deleted"], json!(1), "{synced}");
}
