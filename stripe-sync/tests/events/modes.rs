//! Live and test: rows of both never come together, whichever way they come; and keys that do not tell their mode lose nothing.

use crate::binary::run;
use crate::fixture::{HASTE, Kind, Setup, client, send, text};
use crate::on_each_database;
use fake_stripe::Fault;
use serde_json::json;
use stripe_sync::client::API_VERSION;
use stripe_sync::models::Customer;
use stripe_sync::runtime::{AnyStore, Engine, Events, Model, SyncError};

on_each_database!(
    rows_of_tests_are_not_mixed_with_live_ones_by_any_way_in,
    what_came_by_events_alone_has_a_mode_too,
    a_key_that_does_not_tell_its_mode_takes_live_events,
    a_key_that_does_not_tell_its_mode_is_known_by_the_answers,
);

const LIVE: &str = "sk_live_fake";
const UNKNOWN: &str = "sk_org_fake";
const SAYS: &str = "were read with a test key, and this is a live one; use another database";

async fn setup(kind: Kind) -> Setup {
    let account = crate::fixture::ACCOUNT;
    Setup::with(kind, 1, |fake| fake.another_key(LIVE, account).another_key(UNKNOWN, account)).await
}

fn engine(setup: &Setup, key: &str) -> Engine<AnyStore> {
    Engine::new(client(&setup.stripe.url(), key, None), setup.store.clone(), &[Customer::table()])
}

/// Runs each command that writes, or compares, with the live key: none does.
async fn refuse_all(setup: &Setup) {
    let before = setup.rows("SELECT id FROM customers ORDER BY id").await;
    setup.stripe.mutate(1, 20);
    setup.stripe.forget_requests();
    for command in [
        &["sync", "Customer"][..],
        &["sync", "Customer", "--full", "--limit", "1"],
        &["pull"],
        &["verify", "Customer"],
        &["events", "poll"],
        &["events", "process"],
        &["events", "process", "--inbox"],
        &["webhook", "serve"],
    ] {
        let refused = run(setup, &[command, &["--api-key", LIVE]].concat()).await;
        assert_eq!(refused.status, Some(2), "{command:?}: {}{}", refused.out, refused.err);
        assert!(refused.err.contains(SAYS), "{command:?}: {}", refused.err);
    }
    let live = engine(setup, LIVE);
    let is_refused =
        |error: SyncError| assert!(matches!(error, SyncError::OtherMode { live: true, .. }), "{error}");
    is_refused(live.sync_by_ids::<Customer>(["cus_1"]).await.expect_err("refused"));
    is_refused(
        live.sync_json("customer", r#"{"id":"cus_1","object":"customer"}"#, 1).await.expect_err("refused"),
    );
    is_refused(live.sync_all().await.expect_err("refused"));
    is_refused(Events::new(engine(setup, LIVE)).step().await.expect_err("refused"));
    is_refused(Events::new(engine(setup, LIVE)).poll().await.expect_err("refused"));
    assert_eq!(setup.rows("SELECT id FROM customers ORDER BY id").await, before);
    let asked = setup.stripe.requests();
    let listed = asked
        .iter()
        .filter(|request| !request.contains("/v1/account") && !request.contains("/v1/customers/cus_1"));
    assert_eq!(listed.collect::<Vec<_>>(), Vec::<&String>::new(), "nothing is listed");
}

async fn rows_of_tests_are_not_mixed_with_live_ones_by_any_way_in(kind: Kind) {
    let setup = setup(kind).await;
    assert_eq!(run(&setup, &["sync", "Customer"]).await.status, Some(0));
    refuse_all(&setup).await;
}

async fn what_came_by_events_alone_has_a_mode_too(kind: Kind) {
    let setup = setup(kind).await;
    setup.stripe.mutate(2, 20);
    setup.stripe.advance(100);
    assert_eq!(run(&setup, &["events", "poll"]).await.status, Some(0));
    refuse_all(&setup).await;
}

async fn a_key_that_does_not_tell_its_mode_takes_live_events(kind: Kind) {
    let setup = setup(kind).await;
    setup.stripe.faults().always(1, "/v1/balance", Fault::Forbidden);
    let events = Events::new(engine(&setup, UNKNOWN)).pace(HASTE);
    for live in [true, false] {
        let id = format!("cus_{live}");
        let customer = json!({ "id": id, "object": "customer", "created": 1, "livemode": live, "balance": 0,
            "metadata": {}, "delinquent": false });
        let event = json!({ "id": format!("evt_{live}"), "object": "event", "api_version": API_VERSION,
            "created": 1_700_000_000, "livemode": live, "type": "customer.created", "data": { "object": customer } });
        send(&setup.receiver(), &event).await;
    }
    let report = events.process().await.expect("applied");
    assert_eq!((report.applied, report.ignored), (2, 0), "{report:?}");
    assert_eq!(setup.rows("SELECT id FROM customers ORDER BY id").await, ["cus_false", "cus_true"]);
}

async fn a_key_that_does_not_tell_its_mode_is_known_by_the_answers(kind: Kind) {
    let setup = setup(kind).await;
    for balance in [Some(Fault::Forbidden), None] {
        setup.stripe.faults().clear();
        balance.into_iter().for_each(|fault| setup.stripe.faults().always(1, "/v1/balance", fault));
        assert_eq!(run(&setup, &["sync", "Customer", "--api-key", UNKNOWN]).await.status, Some(0));
        let customer = text(&setup.stripe.objects("customer")[0]["id"]);
        setup.stripe.advance(10);
        setup.stripe.update("customer", &customer, &json!({ "name": "changed" }));
        setup.stripe.advance(100);
        let again = run(&setup, &["sync", "Customer", "--api-key", UNKNOWN]).await;
        assert_eq!(again.status, Some(0), "{}", again.err);
        let name = format!("SELECT name FROM customers WHERE id = '{customer}'");
        assert_eq!(setup.rows(&name).await, ["changed"]);
        let verified = run(&setup, &["verify", "Customer", "--api-key", UNKNOWN]).await;
        assert_eq!(verified.status, Some(0), "{}{}", verified.out, verified.err);
        let refused = run(&setup, &["sync", "Customer", "--api-key", LIVE]).await;
        assert!(refused.err.contains(SAYS), "{}{}", refused.out, refused.err);
    }
}
