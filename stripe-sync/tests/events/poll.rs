//! Events that nobody sends: asked for, and replayed.

use crate::fixture::{Kind, Setup, text};
use crate::on_each_database;
use fake_stripe::Fault;
use serde_json::json;
use stripe_sync::runtime::{EventSelection, NoObserver, Options, Origins, report::Replayed};

on_each_database!(
    a_poll_brings_what_no_webhook_brought,
    after_a_long_time_all_is_walked,
    a_quiet_account_is_not_walked,
    an_event_that_shows_up_late_is_not_lost,
    a_cursor_that_is_refused_in_any_way_costs_no_event,
    a_replay_writes_nothing_that_is_there,
    a_replay_takes_what_is_asked_for,
    an_old_version_and_a_deletion_are_applied,
);

const DAY: i64 = 86_400;

/// Futures that an application may spawn.
fn sendable<T: Send>(future: T) -> T {
    future
}

async fn a_poll_brings_what_no_webhook_brought(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    setup.stripe.mutate(1, 250);
    let told = setup.told().len() as u64;
    let polled = events.poll().await.expect("a poll");
    assert_eq!((polled.seen, polled.new), (told, told), "three pages");
    setup.drain(&events).await;
    setup.assert_equal().await;
    setup.stripe.advance(100);
    setup.stripe.mutate(2, 250);
    let polled = events.poll().await.expect("a poll");
    assert_eq!(polled.new, setup.told().len() as u64 - told);
    assert!(polled.seen < polled.new + 100, "from the cursor: {polled:?}");
    assert!(polled.missed.is_none());
    setup.drain(&events).await;
    setup.assert_equal().await;
    setup.stripe.forget_requests();
    assert_eq!(events.poll().await.expect("a poll").new, 0);
    assert_eq!(setup.stripe.requests().len(), 1, "{:?}", setup.stripe.requests());
}

async fn after_a_long_time_all_is_walked(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    events.poll().await.expect("a poll");
    setup.drain(&events).await;
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    setup.stripe.update("customer", &id, &json!({ "email": "missed@example.com" }));
    setup.stripe.advance(40 * DAY);
    setup.stripe.mutate(1, 20);
    let polled = sendable(events.poll()).await.expect("a poll");
    assert!(polled.missed.is_some_and(|report| report.is_clean()));
    setup.drain(&events).await;
    setup.assert_equal().await;
    assert!(events.poll().await.expect("a poll").missed.is_none(), "once");
}

async fn a_quiet_account_is_not_walked(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    for _ in 0..4 {
        setup.stripe.advance(20 * DAY);
        setup.stripe.forget_requests();
        assert!(events.poll().await.expect("a poll").missed.is_none());
        assert!(setup.stripe.requests().len() <= 3, "{:?}", setup.stripe.requests());
    }
}

/// Stripe shows some events later than others that are newer.
async fn an_event_that_shows_up_late_is_not_lost(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    setup.stripe.update("customer", &id, &json!({ "email": "first@example.com" }));
    events.poll().await.expect("a poll");
    let cursor = "SELECT cursor FROM stripe_sync_progress WHERE cursor IS NOT NULL";
    assert_eq!(setup.rows(cursor).await, Vec::<String>::new(), "all of them are new");
    let known = text(&setup.told()[0]["id"]);
    // What is older than the first one shows up now.
    setup.execute(&format!("UPDATE stripe_sync_events SET id = 'evt_x' WHERE id = '{known}'")).await;
    assert_eq!(events.poll().await.expect("a poll").new, 1);
    setup.stripe.advance(100);
    events.poll().await.expect("a poll");
    let newest = setup.told().last().map(|event| text(&event["id"])).expect("an event");
    assert_eq!(setup.rows(cursor).await, [newest]);
    setup.stripe.forget_requests();
    events.poll().await.expect("a poll");
    assert_eq!(setup.stripe.requests().len(), 1, "from the cursor");
}

async fn a_cursor_that_is_refused_in_any_way_costs_no_event(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.stripe.mutate(1, 250);
    setup.stripe.advance(100);
    events.poll().await.expect("a poll");
    for (seed, status) in [(2, 400), (3, 404)] {
        let refused = Fault::Refused { status, message: "That event is too old." };
        setup.stripe.mutate(seed, 10);
        setup.stripe.advance(100);
        // First the cursor of the last poll, then that of the walk from the newest.
        setup.stripe.faults().next(1, "/v1/events", refused);
        setup.stripe.faults().once_after(2, "/v1/events", refused);
        let polled = events.poll().await.expect("a poll");
        assert!(polled.new > 0 && polled.missed.is_none(), "{polled:?}");
        let kept = setup.rows("SELECT id FROM stripe_sync_events").await.len();
        assert_eq!(kept, setup.told().len(), "{status}");
    }
    setup.stripe.advance(40 * DAY);
    setup.stripe.mutate(4, 10);
    setup.stripe.faults().next(1, "/v1/events", Fault::Refused { status: 404, message: "Gone." });
    assert!(events.poll().await.expect("a poll").missed.is_some(), "all is walked");
}

async fn a_replay_writes_nothing_that_is_there(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    setup.stripe.mutate(1, 60);
    events.poll().await.expect("a poll");
    setup.drain(&events).await;
    setup.stripe.forget_requests();
    let count = setup.told().len() as u64;
    let replayed = events.replay(&EventSelection::All, Origins::Inbox).await.expect("due");
    assert_eq!(replayed.from_inbox, count);
    let report = events.process().await.expect("applied");
    assert_eq!((report.claimed, report.stale + report.ignored), (count, count), "{report:?}");
    assert_eq!((report.rows.written(), report.rows.child_rows), (0, 0));
    assert_eq!(setup.stripe.requests(), Vec::<String>::new(), "nothing is asked for");
    // What somebody has broken is mended by it.
    setup.execute("DELETE FROM customers").await;
    events.replay(&EventSelection::Type("customer.*".to_owned()), Origins::Inbox).await.expect("due");
    setup.drain(&events).await;
    assert!(!setup.rows("SELECT id FROM customers").await.is_empty());
}

async fn a_replay_takes_what_is_asked_for(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.stripe.mutate(1, 60);
    let told = setup.told();
    let of_customers: Vec<String> = told
        .iter()
        .filter(|event| text(&event["type"]).starts_with("customer."))
        .map(|event| text(&event["id"]))
        .collect();
    let pattern = EventSelection::Type("customer.*".to_owned());
    let expected = Replayed { from_api: of_customers.len() as u64, ..Replayed::default() };
    assert_eq!(events.replay(&pattern, Origins::InboxAndApi).await.expect("due"), expected);
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_events").await.len(), of_customers.len());
    setup.drain(&events).await;
    let other = told.iter().find(|event| !of_customers.contains(&text(&event["id"]))).expect("one");
    let ids = vec![text(&other["id"]), of_customers[0].clone(), "evt_none".to_owned()];
    let replayed = events.replay(&EventSelection::Ids(ids), Origins::InboxAndApi).await.expect("due");
    let expected = Replayed { from_inbox: 1, from_api: 1, unknown: vec!["evt_none".to_owned()] };
    assert_eq!(replayed, expected);
    setup.drain(&events).await;
    let trouble = fake_stripe::Trouble::default();
    setup.stripe.deliver("http://127.0.0.1:1/", "no", &trouble, 1).await;
    let replayed = events.replay(&EventSelection::Failed, Origins::InboxAndApi).await.expect("due");
    let count = told.len() as u64;
    assert_eq!(replayed.from_api + replayed.from_inbox, count, "no endpoint has taken any: {replayed:?}");
    setup.drain(&events).await;
}

async fn an_old_version_and_a_deletion_are_applied(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = setup.events();
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    let customers = setup.stripe.objects("customer");
    let (changed, gone) = (text(&customers[0]["id"]), text(&customers[1]["id"]));
    setup.stripe.advance(100);
    setup.stripe.update("customer", &changed, &json!({ "email": "new@example.com" }));
    setup.stripe.delete("customer", &gone);
    setup.stripe.advance(100);
    let receiver = setup.receiver();
    for mut event in setup.told() {
        event["api_version"] = "2019-01-01".into();
        if event["data"]["object"]["id"] == changed.as_str() {
            event["data"]["object"] = json!({ "id": changed, "object": "customer", "email": 7 });
        }
        crate::fixture::send(&receiver, &event).await;
    }
    setup.stripe.forget_requests();
    let report = events.process().await.expect("applied");
    assert!(report.is_clean(), "{report:?}");
    let asked = setup.stripe.requests();
    assert!(asked.iter().any(|request| request.contains(&changed)), "{asked:?}");
    assert!(!asked.iter().any(|request| request.contains(&gone)), "a deletion is believed: {asked:?}");
    setup.assert_equal().await;
}
