//! The model of events, which the inbox feeds.

use crate::fixture::{HASTE, Kind, SECRET, Setup, client, text};
use crate::on_each_database;
use serde_json::json;
use std::time::SystemTime;
use stripe_sync::client::webhook::signature;
use stripe_sync::client::{Page, Request};
use stripe_sync::models::{Customer, Event};
use stripe_sync::runtime::{
    AnyStore, Engine, Events, Model, NoObserver, Options, Receipt, Verified, VerifyOptions,
};

on_each_database!(
    events_of_the_inbox_are_rows_of_the_model,
    events_that_are_missing_are_not_asked_for_one_by_one,
);

async fn events(setup: &Setup) -> Events<AnyStore> {
    let api = client(&setup.stripe.url(), setup.stripe.api_key(), None);
    let engine = Engine::new(api, setup.store.clone(), &[Customer::table(), Event::table()]);
    setup.store.migrate(&engine.tables()).await.expect("tables");
    Events::new(engine).pace(HASTE)
}

async fn verify(events: &Events<AnyStore>) -> Verified {
    events.engine().verify(&VerifyOptions::default(), &NoObserver).await.expect("compared")
}

/// Sends the events as they are in the list, to the letter.
async fn deliver(setup: &Setup, events: &Events<AnyStore>) {
    let list = Request::get("/v1/events").param("limit", "100");
    let text = events.engine().client().execute(&list).await.expect("a page").into_text().expect("text");
    for body in Page::parse(&text).expect("a page").data {
        let header = signature(SECRET, SystemTime::now(), body.as_bytes());
        let receipt = setup.receiver().receive(Some(&header), body.as_bytes()).await;
        assert_eq!(receipt, Receipt::Kept);
    }
}

async fn events_of_the_inbox_are_rows_of_the_model(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = events(&setup).await;
    setup.stripe.mutate(1, 20);
    events.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    for way in ["poll", "webhook"] {
        setup.stripe.advance(100);
        let id = text(&setup.stripe.objects("customer")[0]["id"]);
        setup.stripe.update("customer", &id, &json!({ "description": way }));
        match way {
            "poll" => drop(events.poll().await.expect("a poll")),
            _ => deliver(&setup, &events).await,
        }
        setup.drain(&events).await;
        setup.stripe.forget_requests();
        let verified = verify(&events).await;
        assert!(verified.is_equal() && verified.is_complete(), "{way}: {verified:?}");
        let log = verified.models.iter().find(|model| model.model == "Event").expect("the model");
        assert_eq!(log.compared, setup.told().len() as u64);
    }
    // A webhook is still pending when it is sent; and it has the version of its endpoint.
    let last = text(&setup.told()[0]["id"]);
    setup
        .execute(&format!(
            "UPDATE events SET pending_webhooks = 7, raw = '{{}}', data = '{{}}', api_version = 'x' WHERE id = '{last}'"
        ))
        .await;
    assert!(verify(&events).await.is_equal(), "how it is rendered is no drift");
    setup.execute(&format!("UPDATE events SET \"type\" = 'x' WHERE id = '{last}'")).await;
    let verified = verify(&events).await;
    assert_eq!(verified.models.iter().map(|model| model.differing).sum::<u64>(), 1);
}

async fn events_that_are_missing_are_not_asked_for_one_by_one(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    let events = events(&setup).await;
    setup.stripe.mutate(1, 30);
    events.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    setup.stripe.advance(100);
    setup.execute("DELETE FROM events").await;
    setup.stripe.forget_requests();
    let verified = verify(&events).await;
    let log = verified.models.iter().find(|model| model.model == "Event").expect("the model");
    assert_eq!(log.missing, setup.told().len() as u64, "{log:?}");
    let alone = setup.stripe.requests().into_iter().filter(|it| it.contains("/v1/events/")).count();
    assert_eq!(alone, 0);
}
