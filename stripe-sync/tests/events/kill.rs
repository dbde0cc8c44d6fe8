//! A process that ends between any two steps loses nothing, and does nothing twice.

use crate::fixture::{ACCOUNT, HASTE, Kind, Setup, send, text};
use crate::on_each_database;
use crate::process::{Orders, Process};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt as _;
use std::time::{Duration, Instant};
use stripe_sync::runtime::store::{Claim, Inbox as _};
use stripe_sync::runtime::{
    AnyStore, EventContext, EventStage, Events, Handler, HookError, NoObserver, Options, Pace, Receipt,
    Transaction,
};
use stripe_sync::types::Customer;

on_each_database!(
    a_process_may_end_between_any_two_steps,
    what_a_killed_worker_has_claimed_is_applied_within_seconds,
);

/// The longest time until another worker has applied what a killed one had claimed.
const TAKEN_OVER: Duration = Duration::from_secs(15);

/// The exit of an aborted process.
const SIGABRT: i32 = 6;

/// Writes the id of each event.
pub(crate) struct Log;

impl Handler<Customer> for Log {
    async fn within(
        &self,
        event: &EventContext<'_, Customer>,
        transaction: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        let query = sqlx::AssertSqlSafe(format!("INSERT INTO log VALUES ('{}')", event.id()));
        match transaction {
            Transaction::Sqlite(connection) => {
                sqlx::raw_sql(query).execute(&mut **connection).await.map(drop)?
            }
            Transaction::Postgres(connection) => {
                sqlx::raw_sql(query).execute(&mut **connection).await.map(drop)?
            }
        }
        Ok(())
    }
}

/// The events of an ended worker are due at once.
const PACE: Pace = Pace { lease: Duration::ZERO, batch: 4, ..HASTE };

fn events(setup: &Setup) -> Events<AnyStore> {
    setup.events().pace(PACE).on::<Customer>("customer.*", Log)
}

async fn what_a_killed_worker_has_claimed_is_applied_within_seconds(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    change(&setup, 1);
    setup.receive_all(&setup.receiver()).await;
    let pace = Pace::default();
    let claim =
        Claim { account: ACCOUNT.to_owned(), worker: "killed".to_owned(), limit: 1000, lease: pace.lease };
    let claimed = setup.store.claim(&claim).await.expect("claimed").len();
    assert!(claimed > 0);
    let (start, events) = (Instant::now(), setup.events().pace(pace));
    let mut tries = tokio::time::interval(Duration::from_millis(200));
    while setup.store.inbox_status(None).await.expect("readable").pending > 0 {
        assert!(start.elapsed() < TAKEN_OVER, "{:?}", setup.store.inbox_status(None).await);
        tries.tick().await;
        events.process().await.expect("processed");
        // What is asked for in the second of its event is asked for once more when that second is over.
        setup.stripe.advance(1);
    }
    eprintln!("{kind:?}: {claimed} events are taken over after {:?}", start.elapsed());
    setup.assert_equal().await;
}

async fn a_process_may_end_between_any_two_steps(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    setup.execute("CREATE TABLE log (id text)").await;
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    let mut taken: BTreeMap<String, Value> = BTreeMap::new();
    for (at, step) in EventStage::ALL.into_iter().enumerate() {
        for time in 1..=2 {
            change(&setup, at as u64 * 10 + u64::from(time));
            killed(&setup, step, time, &mut taken).await;
            // It starts again, and Stripe sends again what was not taken.
            let receiver = setup.receiver();
            for event in setup.told().into_iter().filter(|event| !taken.contains_key(&text(&event["id"]))) {
                assert_eq!(send(&receiver, &event).await, Receipt::Kept);
            }
            taken.extend(setup.told().into_iter().map(|event| (text(&event["id"]), event)));
            setup.drain(&events(&setup)).await;
            setup.assert_equal().await;
            let of_customers = taken.values().filter(|event| text(&event["type"]).starts_with("customer."));
            let expected: Vec<String> = of_customers.map(|event| text(&event["id"])).collect();
            let mut logged = setup.rows("SELECT id FROM log").await;
            logged.sort_unstable();
            assert_eq!(logged, expected, "{step:?}, {time}: each is handled once");
        }
    }
}

/// Two customers, one of them twice in a second.
fn change(setup: &Setup, number: u64) {
    let customers = setup.stripe.objects("customer");
    for at in [0, 1, 2] {
        let fields = json!({ "email": format!("{number}-{at}@example.com") });
        setup.stripe.update("customer", customers[at]["id"].as_str().expect("an id"), &fields);
    }
    setup.stripe.mutate(number, 3);
    setup.stripe.advance(3);
}

/// Runs a process until it is ended at a step. Whatever was answered with success counts as taken.
async fn killed(setup: &Setup, step: EventStage, time: u32, taken: &mut BTreeMap<String, Value>) {
    let new = setup.told().into_iter().filter(|event| !taken.contains_key(&text(&event["id"])));
    let new: Vec<Value> = new.collect();
    let url = setup.url();
    let orders = Orders { database: &url, stripe: &setup.stripe, pace: PACE, end: Some((step, time)) };
    let mut process = Process::start(&orders);
    let (ids, status) = tokio::task::block_in_place(|| (process.receive(&new), process.end()));
    assert_eq!(status.signal(), Some(SIGABRT), "{step:?} was reached {time} times");
    taken.extend(new.into_iter().map(|event| (text(&event["id"]), event)).filter(|(id, _)| ids.contains(id)));
}
