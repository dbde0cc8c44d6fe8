//! A business at work: payments, subscriptions and invoices change many objects at once, and the events of the changes are
//! enough for equal rows.

use crate::fixture::{HASTE, Kind, SECRET, Setup, client, core};
use crate::on_each_database;
use fake_stripe::Trouble;
use stripe_sync::runtime::{Engine, Events, NoObserver, Options, Table, VerifyOptions};

on_each_database!(rows_equal_the_account_after_random_operations);

/// The kinds of object without an event for each of their changes, in Stripe as in its fake.
const SILENT: [&str; 6] = [
    "balance_transaction",
    "customer_balance_transaction",
    "invoice_payment",
    "invoiceitem",
    "payment_intent",
    "payment_method",
];

async fn rows_equal_the_account_after_random_operations(kind: Kind) {
    let setup = Setup::with(kind, 1, |fake| fake.empty()).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/stripe", listener.local_addr().expect("an address"));
    let server = tokio::spawn(axum::serve(listener, setup.receiver().router("/stripe")).into_future());
    let tables: Vec<&'static Table> =
        core().into_iter().filter(|table| !SILENT.contains(&table.object.name)).collect();
    let engine = || {
        let client = client(&setup.stripe.url(), setup.stripe.api_key(), None);
        Engine::new(client, setup.store.clone(), &tables)
    };
    let events = Events::new(engine()).pace(HASTE);
    setup.stripe.operate(1, 80);
    engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    for round in 2..4 {
        setup.stripe.operate(round, 60);
        // What falls due while events are applied has events of its own.
        while setup.stripe.deliver(&url, SECRET, &Trouble::default(), round).await > 0 {
            setup.drain(&events).await;
        }
        let verified = engine().verify(&VerifyOptions::default(), &NoObserver).await.expect("compared");
        let drifts: Vec<_> = verified.models.iter().filter(|model| !model.drift.is_empty()).collect();
        assert!(verified.is_equal() && verified.is_complete(), "round {round}: {drifts:?}");
        let compared: u64 = verified.models.iter().map(|model| model.compared).sum();
        assert!(compared > 50, "round {round} does too little: {compared}");
    }
    server.abort();
}
