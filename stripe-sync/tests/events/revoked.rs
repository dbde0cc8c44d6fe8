//! Accounts that have revoked the access of the key.

use crate::fixture::{Kind, Setup, client, send, text};
use crate::on_each_database;
use crate::refusing::Refusing;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use stripe_sync::client::API_VERSION;
use stripe_sync::models::Customer;
use stripe_sync::runtime::store::Inbox;
use stripe_sync::runtime::{
    Accounts, AnyStore, Engine, Events, Model, NoObserver, Options, Pace, VerifyOptions, report::Connected,
};

on_each_database!(
    a_revoked_account_costs_a_request_and_its_events_are_parked,
    a_revoked_account_does_not_keep_others_from_being_compared,
);

fn event(id: &str, account: &str, event_type: &str, object: &Value) -> Value {
    json!({ "id": id, "object": "event", "account": account, "api_version": API_VERSION, "created": 1_700_000_000,
        "livemode": false, "type": event_type, "data": { "object": object } })
}

/// Tells of a customer without saying what it is now.
fn thin(id: &str, account: &str, customer: &str) -> Value {
    json!({ "id": id, "object": "v2.core.event", "type": "v1.customer.updated", "context": account,
        "created": "2023-11-14T00:00:00Z", "livemode": false,
        "related_object": { "id": customer, "type": "customer", "url": "/v1/customers/x" } })
}

fn engine(setup: &Setup, api: &str, account: Option<&str>) -> Engine<AnyStore> {
    let client = client(api, setup.stripe.api_key(), account);
    Engine::new(client, setup.store.clone(), &[Customer::table()])
}

/// No account but the one that has revoked its access is ever refused; that one is, until it is given again.
fn connected(setup: &Setup, refusing: &Refusing, given: &Arc<AtomicBool>) -> Connected<AnyStore> {
    let (api, revoked, given) = (setup.stripe.url(), refusing.url().to_owned(), Arc::clone(given));
    let own = Events::new(engine(setup, &api, None)).pace(Pace { batch: 20, ..Pace::default() });
    let (store, key) = (setup.store.clone(), setup.stripe.api_key().to_owned());
    Connected::new(own, move |account| {
        let is_refused = account == "acct_gone" && !given.load(Ordering::SeqCst);
        let api = if is_refused { &revoked } else { &api };
        Ok(Events::new(Engine::new(client(api, &key, Some(account)), store.clone(), &[Customer::table()])))
    })
}

async fn a_revoked_account_costs_a_request_and_its_events_are_parked(kind: Kind) {
    let setup =
        Setup::with(kind, 1, |fake| fake.connected_account("acct_ok").connected_account("acct_gone")).await;
    let (receiver, customer) = (setup.receiver(), text(&setup.stripe.objects("customer")[0]["id"]));
    for status in ["403 Forbidden", "401 Unauthorized", "404 Not Found"] {
        let refusing = Refusing::start(status).await;
        let given = Arc::new(AtomicBool::new(false));
        let events = connected(&setup, &refusing, &given);
        setup.execute("DELETE FROM stripe_sync_events").await;
        setup.execute("DELETE FROM customers").await;
        setup.execute("DELETE FROM stripe_sync_tombstones").await;
        send(&receiver, &event("evt_1", "acct_gone", "balance.available", &json!({ "object": "balance" })))
            .await;
        events.step().await.expect("a step");
        assert_eq!(refusing.requests(), 0, "nothing is kept of it: {status}");

        send(&receiver, &thin("evt_2", "acct_gone", &customer)).await;
        send(&receiver, &thin("evt_3", "acct_gone", "cus_2")).await;
        send(&receiver, &thin("evt_4", "acct_ok", &customer)).await;
        let report = events.step().await.expect("a step");
        assert_eq!((report.parked, report.applied), (2, 1), "{status}: {report:?}");
        let asked = refusing.requests();
        assert!((1..=2).contains(&asked), "the two of the batch at once, and never again: {asked}");
        for id in 5..15 {
            send(&receiver, &thin(&format!("evt_{id}"), "acct_gone", &customer)).await;
            events.step().await.expect("a step");
        }
        assert_eq!(refusing.requests(), asked, "it is left alone");
        let parked = setup.store.failed_events(Some("acct_gone"), 99).await.expect("parked");
        assert_eq!(parked.len(), 12, "{status}");
        for event in &parked {
            assert!(event.reason.contains("on behalf of acct_gone"), "{}", event.reason);
            assert!(event.reason.contains("the connected account is deleted or denies access to this key"));
        }
        assert_eq!(setup.status().await.pending, 0, "nothing waits, and nothing says that it is not ready");
        let rows = setup.rows("SELECT _account FROM customers").await;
        assert_eq!(rows, ["acct_ok"]);

        // It is connected again, and what was given up is due.
        given.store(true, Ordering::SeqCst);
        let events = self::connected(&setup, &refusing, &given);
        let application = json!({ "id": "ca_1", "object": "application" });
        send(&receiver, &event("evt_20", "acct_gone", "account.application.deauthorized", &application))
            .await;
        events.step().await.expect("a step");
        send(&receiver, &event("evt_21", "acct_gone", "account.application.authorized", &application)).await;
        events.step().await.expect("a step");
        events.step().await.expect("a step");
        assert_eq!(setup.store.failed_events(None, 99).await.expect("parked"), [], "{status}");
        let rows = setup.rows("SELECT _account FROM customers ORDER BY 1").await;
        assert_eq!(rows, ["acct_gone", "acct_ok"]);
    }
}

async fn a_revoked_account_does_not_keep_others_from_being_compared(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let refusing = Refusing::start("403 Forbidden").await;
    let api = [(setup.stripe.url(), None), (refusing.url().to_owned(), Some("acct_gone"))];
    let clients = api.map(|(api, account)| client(&api, setup.stripe.api_key(), account));
    let accounts = Accounts::new(clients, &setup.store, &[Customer::table()]);
    let done = accounts.backfill(&Options::default(), &NoObserver).await.expect("a run");
    assert!(done[0].report.as_ref().is_ok_and(|report| report.is_clean()));
    assert_eq!(done[1].account, "acct_gone");
    let verified = accounts.verify(&VerifyOptions::default(), &NoObserver).await.expect("compared");
    assert!(verified.is_equal() && !verified.is_complete(), "{verified:?}");
    assert_eq!(verified.models.len(), 1);
    let (account, error) = &verified.failures[0];
    assert_eq!(account, "acct_gone");
    let says = "GET /v1/account on behalf of acct_gone: the connected account is deleted or denies access to this key";
    assert!(error.starts_with(says), "{error}");
}
