//! Hooks that know where they are: the cause of a change, the row before and after it, and deletions.

use crate::fixture::{Setup, backfill, verify};
use crate::on_each_database;
use serde_json::json;
use std::sync::{Arc, Mutex};
use stripe_sync::runtime::{AnyStore, DeletedRow, Engine, Events, Options, RowOrigin};
use stripe_sync::types::{self, CustomerId, SubscriptionId, SubscriptionStatus};
use stripe_sync::{HookError, Hooks, Model, PendingRow, SavedRow, StripeSync, Transaction, Verdict};

on_each_database!(
    hooks_know_the_cause_of_a_change_and_the_row_before_it,
    a_hook_sees_deletions_and_can_keep_the_row,
);

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "people")]
struct Person {
    id: CustomerId,
    name: Option<String>,
    email: Option<String>,
    #[stripe(local = "0")]
    visits: i64,
}

#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "plans", on_delete = flag)]
#[expect(dead_code, reason = "only the table is used")]
struct Plan {
    id: SubscriptionId,
    #[stripe(references = Person)]
    customer: CustomerId,
    status: SubscriptionStatus,
    #[stripe(deleted)]
    ended: bool,
}

/// The calls of hooks.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<Call>>>);

#[derive(Debug, Clone, PartialEq)]
struct Call {
    hook: &'static str,
    id: String,
    origin: RowOrigin,
    is_new: bool,
    previous: Option<String>,
    current: Option<String>,
    changed: Vec<&'static str>,
}

impl Log {
    fn add(&self, call: Call) {
        self.0.lock().expect("no panic").push(call);
    }

    /// Returns the calls since the last time.
    fn take(&self) -> Vec<Call> {
        std::mem::take(&mut *self.0.lock().expect("no panic"))
    }
}

impl Hooks for Log {
    async fn before(&self, row: &mut PendingRow<'_>, _: &mut Transaction<'_>) -> Result<Verdict, HookError> {
        let previous: Option<Person> = row.previous()?;
        self.add(Call {
            hook: "before",
            id: row.id().to_owned(),
            origin: row.origin().clone(),
            is_new: row.is_new(),
            previous: previous.and_then(|it| it.name),
            current: row.object::<types::Customer>()?.name,
            changed: Vec::new(),
        });
        Ok(Verdict::Write)
    }

    async fn after(&self, row: &SavedRow<'_>, _: &mut Transaction<'_>) -> Result<(), HookError> {
        let (previous, current): (Option<Person>, Person) = (row.previous()?, row.current()?);
        assert_eq!((current.id.as_str(), current.visits), (row.id(), 0));
        assert_eq!(row.has_changed("name"), row.changed_columns().contains(&"name"));
        self.add(Call {
            hook: "after",
            id: row.id().to_owned(),
            origin: row.origin().clone(),
            is_new: row.is_new(),
            previous: previous.and_then(|it| it.name),
            current: current.name,
            changed: row.changed_columns(),
        });
        Ok(())
    }

    async fn deleted(&self, row: &DeletedRow<'_>, _: &mut Transaction<'_>) -> Result<(), HookError> {
        let previous: Person = row.previous()?;
        self.add(Call {
            hook: "deleted",
            id: row.id().to_owned(),
            origin: row.origin().clone(),
            is_new: false,
            previous: previous.name,
            current: None,
            changed: Vec::new(),
        });
        match previous.email.as_deref() {
            Some("keep@example.com") => Err("it is needed".into()),
            _ => Ok(()),
        }
    }
}

async fn events(setup: &Setup, log: &Log) -> Events<AnyStore> {
    let client = setup.client(setup.stripe.api_key());
    let engine = Engine::new(client, setup.store.clone(), &[Person::table(), Plan::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    Events::new(engine.with_hooks::<Person>(log.clone()))
}

async fn apply(setup: &Setup, events: &Events<AnyStore>) {
    setup.stripe.advance(10);
    events.poll().await.expect("a poll");
    let report = events.process().await.expect("applied");
    assert_eq!(report.parked + report.retried, 0, "{report:?}");
}

/// Returns the type of the event that is the cause.
fn event_type(call: &Call) -> &str {
    call.origin.event().map_or("", |event| &event.event_type)
}

async fn hooks_know_the_cause_of_a_change_and_the_row_before_it(setup: Setup) {
    let log = Log::default();
    let events = events(&setup, &log).await;
    let id = &setup.ids("customer")[0];
    let report = backfill(events.engine(), &Options::default()).await;
    assert!(report.is_clean(), "{report:?}");
    let calls = log.take();
    assert_eq!(calls.len(), 2 * setup.ids("customer").len());
    let is_first = |call: &Call| call.origin.is_backfill() && call.is_new && call.previous.is_none();
    assert!(calls.iter().all(is_first), "{calls:?}");
    assert_eq!(calls.iter().find(|it| it.hook == "after").expect("a call").changed.len(), 4);
    apply(&setup, &events).await;
    log.take();

    let before = setup.rows(&format!("SELECT coalesce(name, '') FROM people WHERE id = '{id}'")).await.pop();
    setup.stripe.update("customer", id, &json!({ "name": "Jenny" }));
    apply(&setup, &events).await;
    let calls = log.take();
    assert_eq!(calls.iter().map(|it| it.hook).collect::<Vec<_>>(), ["before", "after"], "{calls:?}");
    for call in &calls {
        assert_eq!(
            (call.id.as_str(), event_type(call), call.is_new),
            (id.as_str(), "customer.updated", false)
        );
        assert!(call.origin.event().is_some_and(|event| event.id.starts_with("evt_")));
        assert_eq!((call.previous.clone(), call.current.as_deref()), (before.clone(), Some("Jenny")));
    }
    assert_eq!(calls[1].changed, ["name"]);

    let verified = verify(events.engine()).await;
    assert!(verified.is_equal(), "{verified:?}");
    let calls = log.take();
    assert!(calls.iter().all(|it| it.hook == "before" && it.origin == RowOrigin::Verify && !it.is_new));
    setup.stripe.update("customer", id, &json!({ "name": "Jo" }));
    setup.stripe.advance(10);
    events.engine().sync_by_ids::<Person>([id.clone()]).await.expect("asked for");
    assert!(log.take().iter().all(|it| it.origin == RowOrigin::Call && it.current.as_deref() == Some("Jo")));

    // A parent has the cause of the row that refers to it.
    let plan = &setup.stripe.objects("subscription")[0];
    let customer = plan["customer"].as_str().expect("an id");
    setup.execute(&format!("DELETE FROM people WHERE id = '{customer}'")).await;
    setup.stripe.update(
        "subscription",
        plan["id"].as_str().expect("an id"),
        &json!({ "metadata": { "a": "b" } }),
    );
    apply(&setup, &events).await;
    let of_parent: Vec<Call> = log.take().into_iter().filter(|it| it.id == customer).collect();
    assert_eq!(
        of_parent.iter().map(|it| (it.hook, it.is_new)).collect::<Vec<_>>(),
        [("before", true), ("after", true)]
    );
    assert!(of_parent.iter().all(|it| event_type(it) == "customer.subscription.updated"), "{of_parent:?}");
}

async fn a_hook_sees_deletions_and_can_keep_the_row(setup: Setup) {
    let log = Log::default();
    let events = events(&setup, &log).await;
    let ids = setup.ids("customer");
    setup.stripe.update("customer", &ids[1], &json!({ "email": "keep@example.com" }));
    backfill(events.engine(), &Options::default()).await;
    apply(&setup, &events).await;
    log.take();
    setup.stripe.delete("customer", &ids[0]);
    setup.stripe.delete("customer", &ids[1]);
    setup.stripe.advance(10);
    events.poll().await.expect("a poll");
    events.process().await.expect("applied");
    let calls: Vec<Call> = log.take().into_iter().filter(|it| it.hook == "deleted").collect();
    assert!(calls.iter().all(|it| event_type(it) == "customer.deleted"), "{calls:?}");
    assert!([&ids[0], &ids[1]].iter().all(|id| calls.iter().any(|it| it.id == **id)), "{calls:?}");
    let left = setup.row_ids("people").await;
    assert!(!left.contains(&ids[0]) && left.contains(&ids[1]), "a hook has kept one");
    let reasons = setup.rows("SELECT reason FROM stripe_sync_dead_letters").await;
    assert_eq!(
        reasons,
        ["the object is deleted, and its row cannot be: a hook failed: it is needed"],
        "the deletion is a dead letter"
    );
}
