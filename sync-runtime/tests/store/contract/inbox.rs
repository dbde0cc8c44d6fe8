//! The contract of every inbox.

use super::Fixture;
use futures::future::BoxFuture;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use sync_runtime::store::{
    AccountStore as _, Claim, Claimed, EventOutcome, Inbox as _, InboxStatus, Reaction, Received, Settled,
    Worker,
};
use sync_runtime::{EventSelection, HookError, Transaction};

/// Longer than any test.
const LONG: Duration = Duration::from_secs(3600);

fn event(id: &str, object_id: &str, created: i64) -> Received {
    let body = format!(
        r#"{{"id":"{id}","object":"event","api_version":"v","created":{created},"livemode":false,
        "type":"customer.updated","data":{{"object":{{"id":"{object_id}","object":"customer","name":"\u0000 ü"}}}}}}"#
    );
    Received::parse(body.as_bytes()).expect("an event")
}

fn claim(worker: &str, limit: u32, lease: Duration) -> Claim {
    Claim { account: String::new(), worker: worker.to_owned(), limit, lease }
}

fn worker(name: &str) -> Worker<'_> {
    Worker { name, lease: LONG }
}

async fn claimed<F: Fixture>(database: &F, worker: &str, limit: u32) -> Vec<Claimed> {
    database.store().claim(&claim(worker, limit, LONG)).await.expect("claimed")
}

fn ids(claimed: &[Claimed]) -> Vec<&str> {
    claimed.iter().map(|claimed| claimed.event.id.as_str()).collect()
}

fn settled(id: &str, verdict: EventOutcome) -> Settled {
    Settled { account: String::new(), id: id.to_owned(), verdict }
}

fn retry(after: Duration, counts: bool) -> EventOutcome {
    EventOutcome::Retry { after, reason: "not yet".to_owned(), counts }
}

async fn status<F: Fixture>(database: &F) -> InboxStatus {
    let status = database.store().inbox_status(None).await.expect("a status");
    assert_eq!(status.lag.is_some(), status.pending > 0);
    InboxStatus { lag: None, ..status }
}

pub(crate) async fn an_event_is_kept_once_and_as_it_came<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    let (a, b) = (event("evt_a", "cus_1", 5), event("evt_b", "cus_2", 6));
    let connected = Received { account: "acct_1".to_owned(), ..a.clone() };
    assert_eq!(store.receive(&[]).await.expect("nothing"), 0);
    assert_eq!(store.receive(&[a.clone(), a.clone()]).await.expect("kept"), 1);
    let changed = Received { body: "changed".to_owned(), ..a.clone() };
    assert_eq!(store.receive(&[b.clone(), changed, connected.clone()]).await.expect("kept"), 2);
    let own: Vec<Received> = claimed(&database, "w", 9).await.into_iter().map(|it| it.event).collect();
    assert_eq!(own, [a, b], "with everything that is known of them");
    let claim = Claim { account: "acct_1".to_owned(), ..claim("w", 9, LONG) };
    assert_eq!(store.claim(&claim).await.expect("claimed")[0].event, connected);
    assert_eq!(store.waiting(None).await.expect("accounts"), ["", "acct_1"], "also while they are claimed");
    let parked = EventOutcome::Failed { reason: "no".to_owned() };
    let given_up = Settled { account: "acct_1".to_owned(), ..settled("evt_a", parked) };
    assert_eq!(store.settle("w", &[given_up]).await.expect("settled"), 1);
    assert_eq!(store.waiting(None).await.expect("accounts"), [""]);
    let of = |account| async move { store.inbox_status(account).await.expect("a status") };
    assert_eq!(
        (of(Some("acct_1")).await.parked, of(Some("")).await.parked, of(None).await.parked),
        (1, 0, 1)
    );
    let backlog = store.backlog(None).await.expect("a status");
    assert_eq!((backlog.pending, backlog.parked, backlog.lag.is_some()), (2, 1, true));
    assert_eq!(store.failed_events(None, 9).await.expect("parked")[0].account, "acct_1");
    assert_eq!(store.failed_events(Some(""), 9).await.expect("parked"), []);
}

pub(crate) async fn events_are_known_by_who_receives_them<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    let from = |receiver: &str, account: &str, id: &str| {
        Received { account: account.to_owned(), ..event(id, id, 1) }.received_by(receiver)
    };
    let events = [
        from("acct_1", "", "evt_a"),
        from("acct_1", "acct_2", "evt_b"),
        from("acct_3", "", "evt_c"),
        from("acct_3", "acct_2", "evt_b"),
    ];
    assert_eq!(store.receive(&events).await.expect("kept"), 3, "that of an account comes by two platforms");
    let waiting = async |receiver| store.waiting(receiver).await.expect("accounts");
    assert_eq!(waiting(None).await, ["acct_1", "acct_2", "acct_3"]);
    assert_eq!(waiting(Some("acct_1")).await, ["acct_1", "acct_2"]);
    assert_eq!(waiting(Some("acct_3")).await, ["acct_2", "acct_3"]);
    assert_eq!(waiting(Some("acct_2")).await, Vec::<String>::new(), "it has no endpoint of its own");
    store.receives("acct_2", &["acct_2".to_owned()]).await.expect("remembered");
    assert_eq!(waiting(Some("acct_2")).await, ["acct_2"]);

    let of_one = Claim { account: "acct_1".to_owned(), ..claim("w", 9, LONG) };
    assert_eq!(ids(&store.claim(&of_one).await.expect("claimed")), ["evt_a"]);
    let parked = EventOutcome::Failed { reason: "no".to_owned() };
    let given_up = Settled { account: "acct_1".to_owned(), ..settled("evt_a", parked) };
    store.settle("w", &[given_up]).await.expect("settled");
    let told = async |receiver| {
        let backlogs = store.backlogs(receiver).await.expect("backlogs");
        let told = backlogs.iter().map(|(account, it)| {
            assert_eq!(it.lag.is_some(), it.pending > 0);
            format!("{account} {} {}", it.pending, it.parked)
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(told(None).await, ["acct_1 0 1", "acct_2 1 0", "acct_3 1 0"]);
    assert_eq!(told(Some("acct_1")).await, ["acct_1 0 1", "acct_2 1 0"]);
}

pub(crate) async fn events_are_claimed_oldest_first_and_by_one_worker<F: Fixture>() {
    let database = F::ready().await;
    let events =
        [event("evt_c", "3", 7), event("evt_a", "1", 9), event("evt_b", "2", 7), event("evt_d", "4", 8)];
    database.store().receive(&events).await.expect("kept");
    assert_eq!(ids(&claimed(&database, "w", 3).await), ["evt_b", "evt_c", "evt_d"]);
    assert_eq!(ids(&claimed(&database, "v", 3).await), ["evt_a"]);
    assert_eq!(claimed(&database, "u", 3).await, []);
}

pub(crate) async fn events_of_one_object_are_never_with_two_workers<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    store.receive(&[event("evt_b", "1", 2), event("evt_x", "2", 4)]).await.expect("kept");
    assert_eq!(ids(&claimed(&database, "w", 1).await), ["evt_b"]);
    let late = [event("evt_a", "1", 1), event("evt_c", "1", 3)];
    store.receive(&late).await.expect("kept");
    assert_eq!(ids(&claimed(&database, "v", 9).await), ["evt_x"], "the others wait for that of their object");
    store.settle("w", &[settled("evt_b", EventOutcome::Applied)]).await.expect("settled");
    assert_eq!(ids(&claimed(&database, "v", 9).await), ["evt_a", "evt_c"], "together, in order");
}

pub(crate) async fn what_a_worker_leaves_behind_is_claimed_again<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    store.receive(&[event("evt_a", "1", 1)]).await.expect("kept");
    let gone = store.claim(&claim("gone", 9, Duration::ZERO)).await.expect("claimed");
    assert_eq!(gone[0].attempts, 1);
    let again = claimed(&database, "w", 9).await;
    assert_eq!((ids(&again), again[0].attempts), (vec!["evt_a"], 2));
    let late = store.settle("gone", &[settled("evt_a", EventOutcome::Applied)]).await.expect("no failure");
    assert_eq!(late, 0, "it is no longer its own");
    assert_eq!(store.settle("w", &[settled("evt_a", EventOutcome::Applied)]).await.expect("settled"), 1);
    assert_eq!(claimed(&database, "w", 9).await, []);
}

pub(crate) async fn what_became_of_events_is_told_and_counted<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    let events: Vec<Received> =
        (1..=6).map(|number| event(&format!("evt_{number}"), &number.to_string(), number)).collect();
    store.receive(&events).await.expect("kept");
    claimed(&database, "w", 9).await;
    let ignored = EventOutcome::Ignored { reason: "not kept".to_owned() };
    let parked = EventOutcome::Failed { reason: "it's \"broken\" \u{0}".to_owned() };
    let verdicts = [
        settled("evt_1", EventOutcome::Applied),
        settled("evt_2", ignored),
        settled("evt_3", parked),
        settled("evt_4", retry(LONG, true)),
        settled("evt_5", retry(Duration::ZERO, true)),
        settled("evt_6", retry(Duration::ZERO, false)),
    ];
    assert_eq!(store.settle("w", &verdicts).await.expect("settled"), 6);
    let expected = InboxStatus { pending: 3, applied: 1, ignored: 1, parked: 1, lag: None };
    assert_eq!(status(&database).await, expected);
    let parked = store.failed_events(None, 9).await.expect("parked");
    assert_eq!((parked.len(), parked[0].id.as_str(), parked[0].attempts), (1, "evt_3", 1));
    assert!(parked[0].reason.starts_with("it's \"broken\" "), "{parked:?}");
    let due = claimed(&database, "w", 9).await;
    let tries: Vec<(&str, u32)> = due.iter().map(|it| (it.event.id.as_str(), it.attempts)).collect();
    assert_eq!(tries, [("evt_5", 2), ("evt_6", 1)], "one waits; a try that is not counted is none");
}

/// Writes a line, and fails if it is told to.
struct Line {
    fails: Option<Failure>,
}

#[derive(Debug, Clone, Copy)]
enum Failure {
    Error,
    Panic,
    /// It ends the transaction, and does not say so.
    Broken,
}

impl Reaction for Line {
    fn run<'f>(&'f self, transaction: &'f mut Transaction<'_>) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(async move {
            super::hooks::log(transaction, "done".to_owned()).await?;
            match self.fails {
                Some(Failure::Error) => Err("no".into()),
                Some(Failure::Panic) => panic!("no"),
                Some(Failure::Broken) => {
                    // The transaction cannot be committed after this.
                    super::hooks::execute(transaction, "ROLLBACK").await.map_err(|_| "it is there".into())
                }
                None => Ok(()),
            }
        })
    }
}

pub(crate) async fn a_reaction_is_done_with_the_settling_or_not_at_all<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    database.execute("CREATE TABLE log (line text)").await;
    store.receive(&[event("evt_a", "1", 1)]).await.expect("kept");
    claimed(&database, "w", 9).await;
    let done = settled("evt_a", EventOutcome::Applied);
    for failure in [Failure::Error, Failure::Panic, Failure::Broken] {
        let line = Line { fails: Some(failure) };
        let failed = store.settle_with(worker("w"), &done, &line).await.expect("the database works");
        assert!(failed.is_err(), "{failure:?}");
        assert_eq!(status(&database).await.pending, 1, "{failure:?}");
    }
    let other =
        store.settle_with(worker("v"), &done, &Line { fails: None }).await.expect("the database works");
    assert!(!other.expect("it did not run"), "it is not the worker's");
    assert_eq!(database.rows("SELECT line FROM log").await, Vec::<String>::new());
    let mine =
        store.settle_with(worker("w"), &done, &Line { fails: None }).await.expect("the database works");
    assert!(mine.expect("it ran"));
    assert_eq!(status(&database).await.applied, 1);
    assert_eq!(database.rows("SELECT line FROM log").await, ["done"]);
}

pub(crate) async fn settled_events_can_be_replayed_and_forgotten<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    let mut events: Vec<Received> =
        (1..=5).map(|number| event(&format!("evt_{number}"), &number.to_string(), number)).collect();
    for (event, event_type) in events.iter_mut().zip(["a.b", "a.bc", "a_b", "x", "x"]) {
        event_type.clone_into(&mut event.event_type);
    }
    store.receive(&events).await.expect("kept");
    claimed(&database, "w", 9).await;
    let parked = EventOutcome::Failed { reason: "broken".to_owned() };
    let ignored = EventOutcome::Ignored { reason: "not kept".to_owned() };
    let verdicts = ["evt_1", "evt_2", "evt_3"].map(|id| settled(id, EventOutcome::Applied));
    store.settle("w", &verdicts).await.expect("settled");
    store.settle("w", &[settled("evt_4", parked.clone()), settled("evt_5", ignored)]).await.expect("settled");
    for (which, expected) in [
        (EventSelection::Type("a.*".to_owned()), vec!["evt_1", "evt_2"]),
        (EventSelection::Type("a.b".to_owned()), vec!["evt_1"]),
        (EventSelection::Type("a_*".to_owned()), vec!["evt_3"]),
        (EventSelection::Failed, vec!["evt_4"]),
        (
            EventSelection::Ids(vec!["evt_2".to_owned(), "evt_5".to_owned(), "no".to_owned()]),
            vec!["evt_2", "evt_5"],
        ),
        (EventSelection::All, vec!["evt_1", "evt_2", "evt_3", "evt_4", "evt_5"]),
    ] {
        assert_eq!(store.replay(Some(""), &which).await.expect("due"), expected.len() as u64, "{which:?}");
        assert_eq!(store.replay(Some("acct_1"), &which).await.expect("due"), 0);
        let again = claimed(&database, "w", 9).await;
        assert_eq!(ids(&again), expected, "{which:?}");
        for it in &again {
            let number = it.event.created;
            assert_eq!((it.attempts, it.applied), (1, number <= 3), "{which:?}");
            let verdict = match number {
                4 => parked.clone(),
                5 => EventOutcome::Ignored { reason: String::new() },
                _ => EventOutcome::Applied,
            };
            store.settle("w", &[settled(&it.event.id, verdict)]).await.expect("settled");
        }
    }
    store.receive(&[event("evt_6", "6", 6)]).await.expect("kept");
    assert_eq!(store.forget(LONG).await.expect("forgotten"), 0);
    database.execute("UPDATE stripe_sync_events SET received_at = received_at - 10000").await;
    assert_eq!(store.forget(Duration::from_secs(5)).await.expect("forgotten"), 4);
    assert_eq!(database.rows("SELECT id FROM stripe_sync_events ORDER BY id").await, ["evt_4", "evt_6"]);
}

pub(crate) async fn many_events_are_forgotten_while_others_are_kept<F: Fixture>() {
    const OLD: usize = 2_500;
    let database = F::ready().await;
    let store = database.store();
    let old: Vec<Received> =
        (0..OLD).map(|number| event(&format!("old_{number}"), &number.to_string(), 1)).collect();
    store.receive(&old).await.expect("kept");
    database
        .execute("UPDATE stripe_sync_events SET state = 'applied', received_at = received_at - 10000")
        .await;
    let another = database.another().await;
    let new = [event("evt_1", "1", 1)];
    let (forgotten, kept) = futures::join!(store.forget(Duration::from_secs(5)), another.receive(&new));
    assert_eq!((forgotten.expect("forgotten"), kept.expect("kept")), (OLD as u64, 1));
    assert_eq!(database.rows("SELECT id FROM stripe_sync_events").await, ["evt_1"]);
}

pub(crate) async fn the_content_of_old_failures_goes_and_their_ids_stay<F: Fixture>() {
    let database = F::ready().await;
    let store = database.store();
    store.receive(&[event("evt_1", "cus_1", 1), event("evt_2", "cus_2", 2)]).await.expect("kept");
    claimed(&database, "w", 1).await;
    let parked = EventOutcome::Failed { reason: "broken".to_owned() };
    store.settle("w", &[settled("evt_1", parked)]).await.expect("settled");
    database
        .execute(
            "INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts) \
             VALUES ('', 'Customer', 'cus_9', 'no place', '{}', 1, 1)",
        )
        .await;
    assert_eq!(store.forget_contents(Duration::from_secs(1 << 32)).await.expect("nothing is as old"), 0);
    database.execute("UPDATE stripe_sync_events SET received_at = received_at - 10000000").await;
    assert_eq!(store.forget_contents(LONG).await.expect("removed"), 2);
    assert_eq!(store.forget_contents(LONG).await.expect("once"), 0);
    assert_eq!(database.rows("SELECT id FROM stripe_sync_dead_letters WHERE object = ''").await, ["cus_9"]);
    assert_eq!(database.rows("SELECT id FROM stripe_sync_events WHERE body LIKE '%name%'").await, ["evt_2"]);
    store.replay(None, &EventSelection::Failed).await.expect("due");
    let again = claimed(&database, "w", 1).await;
    let event = &again[0].event;
    assert_eq!((event.id.as_str(), event.object_id.as_str(), event.snapshot()), ("evt_1", "cus_1", None));
}

/// Some workers give up half of what they claim; each event is settled once.
pub(crate) async fn many_workers_settle_each_event_once<F: Fixture>() {
    const EVENTS: i64 = 240;
    let database = F::ready().await;
    let events: Vec<Received> =
        (0..EVENTS).map(|at| event(&format!("evt_{at:03}"), &format!("cus_{}", at % 20), at)).collect();
    let log: Arc<Mutex<BTreeMap<String, Vec<i64>>>> = Arc::default();
    let workers = (0..4).map(|worker| {
        let (store, log) = (database.store().clone(), Arc::clone(&log));
        let mine: Vec<Received> = events.iter().skip(worker).step_by(4).cloned().collect();
        tokio::spawn(async move {
            for some in mine.chunks(7) {
                store.receive(some).await.expect("kept");
            }
            let mut round = 0;
            while store.inbox_status(None).await.expect("a status").pending > 0 {
                round += 1;
                let name = format!("{worker} {round}");
                let got = store.claim(&claim(&name, 9, LONG)).await.expect("claimed");
                let settled = got.iter().enumerate().map(|(at, it)| {
                    let gives_up = (at + round) % 3 == 0 && it.attempts < 3;
                    let verdict = if gives_up { retry(Duration::ZERO, true) } else { EventOutcome::Applied };
                    if !gives_up {
                        let mut log = log.lock().expect("no panic");
                        log.entry(it.event.object_id.clone()).or_default().push(it.event.created);
                    }
                    settled(&it.event.id, verdict)
                });
                let settled: Vec<Settled> = settled.collect();
                let done = store.settle(&name, &settled).await.expect("settled");
                assert_eq!(done, settled.len() as u64, "nobody else had them");
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.expect("no panic");
    }
    let mut all: Vec<i64> = log.lock().expect("no panic").values().flatten().copied().collect();
    all.sort_unstable();
    assert_eq!(all, (0..EVENTS).collect::<Vec<_>>());
    assert_eq!(status(&database).await.applied, EVENTS as u64);
}

/// A worker keeps its claims while it renews them, and not longer.
pub(crate) async fn claims_last_while_they_are_renewed<F: Fixture>() {
    const LEASE: Duration = Duration::from_millis(1500);
    let database = F::ready().await;
    let store = database.store();
    store.receive(&[event("evt_a", "1", 1), event("evt_b", "2", 2)]).await.expect("kept");
    assert_eq!(store.claim(&claim("w", 9, LEASE)).await.expect("claimed").len(), 2);
    let start = Instant::now();
    while start.elapsed() < 2 * LEASE {
        store.renew_claims(Worker { name: "w", lease: LONG }).await.expect("renewed");
        assert_eq!(ids(&claimed(&database, "v", 9).await), Vec::<&str>::new());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    store.renew_claims(Worker { name: "other", lease: Duration::ZERO }).await.expect("none of its own");
    assert_eq!(ids(&claimed(&database, "v", 9).await), Vec::<&str>::new());
    store.renew_claims(Worker { name: "w", lease: Duration::ZERO }).await.expect("given up");
    let again = claimed(&database, "v", 9).await;
    assert_eq!(ids(&again), ["evt_a", "evt_b"]);
    assert!(again.iter().all(|it| it.attempts == 2), "{again:?}");
}

/// A reaction that takes as long as the lease of its worker.
struct Slow;

impl Reaction for Slow {
    fn run<'f>(&'f self, transaction: &'f mut Transaction<'_>) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(300)).await;
            super::hooks::log(transaction, "done".to_owned()).await?;
            Ok(())
        })
    }
}

/// On SQLite nobody can renew meanwhile.
pub(crate) async fn a_slow_reaction_keeps_what_its_worker_holds<F: Fixture>() {
    let database = F::ready().await;
    database.execute("CREATE TABLE log (line text)").await;
    let store = database.store();
    store.receive(&[event("evt_a", "1", 1), event("evt_b", "2", 2)]).await.expect("kept");
    let lease = Duration::from_secs(10);
    assert_eq!(store.claim(&claim("w", 9, lease)).await.expect("claimed").len(), 2);
    let renewing = {
        let store = store.clone();
        async move {
            loop {
                tokio::time::sleep(Duration::from_millis(50)).await;
                store.renew_claims(Worker { name: "w", lease }).await.expect("renewed");
            }
        }
    };
    let worker = Worker { name: "w", lease };
    let done = settled("evt_a", EventOutcome::Applied);
    tokio::select! {
        settled = store.settle_with(worker, &done, &Slow) => {
            assert!(settled.expect("the database works").expect("it ran"));
        }
        () = renewing => {}
    }
    assert_eq!(ids(&claimed(&database, "v", 9).await), Vec::<&str>::new());
    assert_eq!(store.settle("w", &[settled("evt_b", EventOutcome::Applied)]).await.expect("settled"), 1);
}
