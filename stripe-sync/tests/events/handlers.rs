//! Handlers of an application.

use crate::fixture::{Kind, Setup, text};
use crate::on_each_database;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use stripe_sync::runtime::{
    EventContext, EventPattern, EventSelection, Handler, HookError, Origins, Transaction,
};
use stripe_sync::types::{Customer, PromotionCode, events};

on_each_database!(
    a_handler_that_fails_costs_no_row_and_is_tried_again,
    what_no_model_keeps_is_handled_too,
    a_handler_that_can_never_run_is_refused_at_the_start,
    what_cannot_be_handled_is_parked_with_its_reason,
);

/// Fails some times, and counts.
#[derive(Clone, Default)]
struct Flaky {
    failures: u32,
    calls: Arc<AtomicU32>,
}

impl Handler<Customer> for Flaky {
    async fn within(
        &self,
        event: &EventContext<'_, Customer>,
        _: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        let customer = event.object()?;
        assert!(event.previous_attributes().is_some_and(|before| before.contains("email")));
        assert_eq!(customer.email.as_deref(), Some("new@example.com"));
        let call = self.calls.fetch_add(1, Ordering::SeqCst);
        if call < self.failures { Err("not now".into()) } else { Ok(()) }
    }
}

impl Handler<PromotionCode> for Flaky {
    async fn outside(&self, event: &EventContext<'_, PromotionCode>) -> Result<(), HookError> {
        assert_eq!(event.event_type(), "promotion_code.created");
        self.calls.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

/// Changes a customer; returns its id.
fn change(setup: &Setup) -> String {
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    setup.stripe.update("customer", &id, &json!({ "email": "new@example.com" }));
    setup.stripe.advance(9);
    id
}

async fn a_handler_that_fails_costs_no_row_and_is_tried_again(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let id = change(&setup);
    setup.receive_all(&setup.receiver()).await;
    let flaky = Flaky { failures: 2, ..Flaky::default() };
    let events = setup.events().on(events::CUSTOMER_UPDATED, flaky.clone());
    let report = events.step().await.expect("a step");
    assert_eq!((report.retried, report.failures.len()), (1, 1), "{report:?}");
    assert!(report.failures[0].reason.contains("a handler failed: not now"));
    let emails = setup.rows(&format!("SELECT email FROM customers WHERE id = '{id}'")).await;
    assert_eq!(emails, ["new@example.com"], "the row is there");
    setup.drain(&events).await;
    assert_eq!(flaky.calls.load(Ordering::SeqCst), 3);
    events.replay(&EventSelection::All, Origins::Inbox).await.expect("due");
    setup.drain(&events).await;
    assert_eq!(flaky.calls.load(Ordering::SeqCst), 3, "what was handled is not handled again");
}

async fn what_no_model_keeps_is_handled_too(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    setup.stripe.create("promotion_code", &json!({}));
    setup.receive_all(&setup.receiver()).await;
    let counts = Flaky::default();
    let events = setup.events().on::<PromotionCode>("promotion_code.*", counts.clone());
    setup.drain(&events).await;
    assert_eq!(counts.calls.load(Ordering::SeqCst), 1);
}

async fn a_handler_that_can_never_run_is_refused_at_the_start(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events().on::<Customer>("customer.update", Flaky::default());
    let refused = events.check_handlers().expect_err("a typo").to_string();
    let expected =
        "a handler never runs: no event of a `Customer` has a type like `customer.update`; they are ";
    assert!(refused.starts_with(expected), "{refused}");
    assert_eq!(events.step().await.expect_err("a typo").to_string(), refused);
    let unknown = EventPattern::<Customer>::unchecked("customer.renamed");
    setup.events().on(unknown, Flaky::default()).check_handlers().expect("it may be new");
}

async fn what_cannot_be_handled_is_parked_with_its_reason(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    change(&setup);
    setup.receive_all(&setup.receiver()).await;
    let never = Flaky { failures: u32::MAX, ..Flaky::default() };
    let pace = stripe_sync::runtime::Pace { max_attempts: 3, ..crate::fixture::HASTE };
    let events = setup.events().pace(pace).on::<Customer>("customer.updated", never.clone());
    setup.drain(&events).await;
    assert_eq!(never.calls.load(Ordering::SeqCst), 3);
    let parked = setup.rows("SELECT error FROM stripe_sync_events WHERE state = 'parked'").await;
    assert_eq!(parked, ["failed after 3 attempts: a handler failed: not now"]);
    let events = setup.events().on::<Customer>("customer.updated", Flaky::default());
    let again = events.replay(&EventSelection::Failed, Origins::Inbox).await.expect("due");
    assert_eq!(again.from_inbox, 1);
    setup.drain(&events).await;
    assert_eq!(setup.status().await.parked, 0);
}
