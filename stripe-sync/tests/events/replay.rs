//! Stored events, once more.

use crate::fixture::{ACCOUNT, HASTE, Kind, Setup};
use crate::on_each_database;
use serde_json::json;
use stripe_sync::client::API_VERSION;
use stripe_sync::runtime::store::{Inbox, Received};
use stripe_sync::runtime::{AnyStore, EventSelection, Events, NoObserver, Options, Origins, Pace, Pool};

/// The number of events [default of `STRIPE_SYNC_REPLAYED`].
const EVENTS: usize = 500;

on_each_database!(
    what_is_replayed_twice_writes_no_row,
    an_event_whose_row_is_refused_is_tried_again_and_given_up_with_the_reason,
);

async fn what_is_replayed_twice_writes_no_row(kind: Kind) {
    let wanted =
        std::env::var("STRIPE_SYNC_REPLAYED").ok().and_then(|text| text.parse().ok()).unwrap_or(EVENTS);
    let setup = Setup::new(kind, 1).await;
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    for round in 0.. {
        setup.stripe.mutate(round, wanted as u64 / 4 + 1);
        setup.stripe.advance(3);
        if setup.told().len() >= wanted {
            break;
        }
    }
    let told = setup.told();
    for some in told[..wanted].chunks(500) {
        let some = some.iter().map(|event| Received::parse(event.to_string().as_bytes()).expect("an event"));
        setup.store.receive(&some.collect::<Vec<_>>()).await.expect("kept");
    }
    let events = setup.events().pace(Pace { batch: 500, ..HASTE });
    setup.drain(&events).await;
    assert_eq!(setup.status().await.parked, 0);
    let before = tables(&setup).await;
    for _ in 0..2 {
        let replayed = events.replay(&EventSelection::All, Origins::Inbox).await.expect("due");
        assert_eq!(replayed.from_inbox, wanted as u64);
        let written = drained(&setup, &events).await;
        assert_eq!(written, 0, "rows are written");
        assert!(tables(&setup).await == before, "the tables are not the same");
    }
}

async fn an_event_whose_row_is_refused_is_tried_again_and_given_up_with_the_reason(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    setup.execute("CREATE UNIQUE INDEX one_email ON customers (email)").await;
    let event = |id: &str| {
        let event = json!({ "id": format!("evt_{id}"), "object": "event", "api_version": API_VERSION, "created": 1_700_000_000,
            "livemode": false, "type": "customer.created",
            "data": { "object": { "id": id, "object": "customer", "created": 1, "livemode": false, "email": "one@example.com" } } });
        Received::parse(event.to_string().as_bytes()).expect("an event")
    };
    let events = setup.events();
    for id in ["cus_1", "cus_2"] {
        setup.store.receive(&[event(id).received_by(ACCOUNT)]).await.expect("kept");
        events.process().await.expect("applied");
    }
    assert_eq!(setup.rows("SELECT id FROM customers").await, ["cus_1"]);
    let parked = setup.store.failed_events(None, 9).await.expect("parked");
    assert_eq!((parked.len(), parked[0].id.as_str()), (1, "evt_cus_2"), "{parked:?}");
    let reason = &parked[0].reason;
    assert!(reason.starts_with("failed after 50 attempts: "), "another event may make room: {reason}");
    assert!(reason.contains("the database refuses the row in `customers`"), "{reason}");
    setup.execute("DROP INDEX one_email").await;
    events.replay(&EventSelection::Failed, Origins::Inbox).await.expect("due");
    assert_eq!(events.process().await.expect("applied").applied, 1);
}

/// Applies all that is due, and returns how many rows that has written.
async fn drained(setup: &Setup, events: &Events<AnyStore>) -> u64 {
    let mut written = 0;
    while setup.status().await.pending > 0 {
        let report = events.step().await.expect("a step");
        written += report.rows.written() + report.rows.child_rows + report.rows.parents;
    }
    written
}

/// All rows, with what changes when one is written; of PostgreSQL also the transaction that wrote it.
async fn tables(setup: &Setup) -> Vec<Vec<String>> {
    let mut tables = Vec::new();
    for table in setup.engine().tables() {
        let name = table.name;
        let query = match setup.store.pool() {
            Pool::Postgres(_) => format!("SELECT xmin || ' ' || {name}::text FROM {name} ORDER BY 1"),
            _ => {
                let columns = table.columns.iter().map(|column| format!("quote(\"{}\")", column.name));
                let columns = columns.collect::<Vec<_>>().join(" || ' ' || ");
                format!("SELECT _as_of || ' ' || {columns} FROM {name} ORDER BY 1")
            }
        };
        tables.push(setup.rows(&query).await);
    }
    tables
}
