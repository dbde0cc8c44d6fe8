//! Runs and windows: each part of a list is with one worker, and nobody else moves it.

use super::Fixture;
use crate::models::{customer, customers, items, of, progress};
use std::time::Duration;
use sync_runtime::StoreError;
use sync_runtime::store::{
    Batch, FullListing, LetterSelection, ListRun, ModelStatus, PRUNE_PASS, Progress, RecordStore as _,
    RowStore as _, RunEnd, RunRequest, RunStore as _, Window, WindowStep, Worker,
};

const LONG: Duration = Duration::from_secs(600);

fn request(now: i64) -> RunRequest<'static> {
    RunRequest {
        account: "acct",
        model: "Customer",
        now,
        passes: 1,
        prunes: false,
        full: false,
        livemode: Some(false),
    }
}

async fn begun<F: Fixture>(database: &F, request: RunRequest<'_>) -> ListRun {
    database.store().begin_run(&request).await.expect("begun").0
}

async fn claimed<F: Fixture>(database: &F, run: &ListRun, worker: &str, lease: Duration) -> Option<Window> {
    database.store().claim_window(run, Worker { name: worker, lease }).await.expect("claimed")
}

fn step(window: Window, split: Option<Window>) -> WindowStep {
    WindowStep { account: "acct".to_owned(), model: "Customer", window, split, lease: LONG }
}

async fn write<F: Fixture>(database: &F, id: &str, step: WindowStep) -> Result<(), StoreError> {
    let batch = Batch { steps: vec![step], ..of(customers(), 10, &[customer(id, 1)]) };
    database.store().commit(&batch).await.map(drop)
}

pub(crate) async fn a_window_is_with_one_worker_until_its_lease_ends<F: Fixture>() {
    let database = F::ready().await;
    let run = begun(&database, request(100)).await;
    let first = claimed(&database, &run, "one", Duration::ZERO).await.expect("a window");
    assert_eq!((first.pass, first.until, first.since, first.rows), (0, 100, None, 0));
    let second = claimed(&database, &run, "two", LONG).await.expect("its lease has ended");
    assert_eq!(claimed(&database, &run, "three", LONG).await, None);

    let moved = |window: &Window| Window { cursor: Some("b".to_owned()), rows: 1, ..window.clone() };
    let lost = write(&database, "a", step(moved(&first), None)).await;
    assert!(matches!(lost, Err(StoreError::Lost { model: "Customer" })), "{lost:?}");
    assert_eq!(database.rows("SELECT id FROM customers").await, Vec::<String>::new(), "nothing of the page");
    write(&database, "b", step(moved(&second), None)).await.expect("written");
    assert_eq!(database.rows("SELECT id FROM customers").await, ["b"]);

    database.store().release("two", "Customer").await.expect("given back");
    let third = claimed(&database, &run, "three", LONG).await.expect("a window");
    assert_eq!((third.cursor.as_deref(), third.rows), (Some("b"), 1), "it goes on where it stood");
    write(&database, "c", step(second, None)).await.expect_err("it was given back");
}

pub(crate) async fn what_is_split_off_is_another_window<F: Fixture>() {
    let database = F::ready().await;
    let run = begun(&database, request(100)).await;
    let window = claimed(&database, &run, "one", LONG).await.expect("a window");
    let older = Window { until: 40, ..Window::default() };
    let newer = Window { since: Some(40), rows: 1, ..window.clone() };
    let lost = Window { claim: window.claim + 1, ..newer.clone() };
    write(&database, "a", step(lost, Some(older.clone()))).await.expect_err("it is another's");
    assert_eq!(claimed(&database, &run, "two", LONG).await, None, "nothing is split off");
    write(&database, "a", step(newer.clone(), Some(older))).await.expect("written");
    let spare = database.store().renew("acct", Worker { name: "one", lease: LONG }).await.expect("renewed");
    assert_eq!(spare, ["Customer"]);
    let other = claimed(&database, &run, "two", LONG).await.expect("the older part");
    assert_eq!((other.until, other.since), (40, None));
    let spare = database.store().renew("acct", Worker { name: "one", lease: LONG }).await.expect("renewed");
    assert!(spare.is_empty());

    assert_eq!(database.store().end_run(&run, 120).await.expect("asked"), RunEnd::Waiting);
    write(&database, "a", step(Window { done: true, ..newer }, None)).await.expect("written");
    assert_eq!(database.store().end_run(&run, 120).await.expect("asked"), RunEnd::Waiting);
    write(&database, "b", step(Window { done: true, rows: 7, ..other }, None)).await.expect("written");
    for _ in 0..2 {
        assert_eq!(database.store().end_run(&run, 120).await.expect("asked"), RunEnd::Complete);
    }
    let runs = database.store().runs("acct").await.expect("readable");
    let ended = ListRun { open: false, rows: 8, completed_at: Some(120), complete: Some(100), ..run };
    assert_eq!(runs, [ended]);
}

pub(crate) async fn a_run_is_joined_or_begun_anew<F: Fixture>() {
    let database = F::ready().await;
    let listing = |began| FullListing { account: "acct".to_owned(), model: "Customer", began };
    let first = begun(&database, request(100)).await;
    assert_eq!(begun(&database, request(101)).await, first, "who comes later joins");
    let full = RunRequest { full: true, ..request(102) };
    assert_eq!(begun(&database, full).await.began, 102, "nobody is at work");
    let held = claimed(&database, &first, "one", LONG).await.expect("a window");
    assert_eq!(begun(&database, RunRequest { now: 103, ..full }).await.began, 102, "somebody is at work");
    let pruning = begun(&database, RunRequest { prunes: true, ..request(104) }).await;
    assert!(pruning.prunes && pruning.began == 104, "the run before has not remembered what it has shown");
    write(&database, "a", step(held, None)).await.expect_err("its window is no more");

    database.store().mark_seen(&listing(104), &["x".to_owned()]).await.expect("kept");
    let lists = claimed(&database, &pruning, "one", LONG).await.expect("a window");
    assert_eq!(claimed(&database, &pruning, "two", LONG).await, None, "pruning waits for the lists");
    write(&database, "a", step(Window { done: true, ..lists }, None)).await.expect("written");
    let last = claimed(&database, &pruning, "two", LONG).await.expect("a window");
    assert_eq!(last.pass, PRUNE_PASS);
    assert_eq!(database.rows("SELECT id FROM stripe_sync_shown").await, ["x"]);
    begun(&database, RunRequest { full: true, ..request(105) }).await;
    let other = RunRequest { account: "other", livemode: None, ..request(9) };
    assert_eq!(begun(&database, other).await.livemode, None);
    assert_eq!(database.store().accounts("Customer").await.expect("readable"), ["acct", "other"]);
    let known = begun(&database, RunRequest { livemode: None, full: true, ..request(106) }).await;
    assert_eq!(known.livemode, Some(false), "the mode stays known");
}

pub(crate) async fn many_workers_claim_each_window_once<F: Fixture>() {
    const WINDOWS: i64 = 20;
    let database = F::ready().await;
    let run = begun(&database, RunRequest { passes: WINDOWS as usize, ..request(100) }).await;
    let workers = (0..6).map(async |number| {
        let (store, run) = (database.another().await, run.clone());
        let name = number.to_string();
        let mut claimed = Vec::new();
        while let Some(window) =
            store.claim_window(&run, Worker { name: &name, lease: LONG }).await.expect("claimed")
        {
            claimed.push(window.pass);
        }
        claimed
    });
    let mut claimed: Vec<i64> = futures::future::join_all(workers).await.into_iter().flatten().collect();
    claimed.sort_unstable();
    assert_eq!(claimed, (0..WINDOWS).collect::<Vec<_>>());
}

pub(crate) async fn what_was_known_of_walks_outlives_the_step<F: Fixture>() {
    let database = F::ready().await;
    let poll = Progress { model: "/v1/events".to_owned(), ..progress() };
    database.store().commit(&Batch { progress: Some(poll.clone()), ..Batch::default() }).await.expect("kept");
    assert_eq!(database.store().progress("acct", "/v1/events", 0).await.expect("readable"), Some(poll));
    begun(&database, request(100)).await;
    database.store().catch_up("acct", "Customer", 200).await.expect("written");
    let runs = database.store().runs("acct").await.expect("readable");
    assert_eq!(runs[0].complete, None, "what was never complete does not become so");
}

pub(crate) async fn a_run_is_called_off_unless_something_was_read<F: Fixture>() {
    let database = F::ready().await;
    let is_open = async || database.store().runs("acct").await.expect("readable")[0].open;
    let run = begun(&database, request(100)).await;
    claimed(&database, &run, "one", LONG).await.expect("a window");
    database.store().cancel_run(&run).await.expect("looked at");
    assert!(is_open().await, "somebody is at work");
    database.store().release("one", "Customer").await.expect("given back");
    database.store().cancel_run(&ListRun { began: 99, ..run.clone() }).await.expect("looked at");
    assert!(is_open().await, "it is another run");
    database.store().cancel_run(&run).await.expect("called off");
    assert!(!is_open().await);
    assert_eq!(claimed(&database, &run, "one", LONG).await, None, "nothing is left of it");
    let status = database.store().status(&[customers()]).await.expect("readable");
    assert_eq!((status[0].in_progress, status[0].completed_at, status[0].windows), (false, None, 0));

    let run = begun(&database, request(101)).await;
    let window = claimed(&database, &run, "one", LONG).await.expect("a window");
    write(&database, "a", step(Window { rows: 1, ..window }, None)).await.expect("written");
    database.store().release("one", "Customer").await.expect("given back");
    database.store().cancel_run(&run).await.expect("looked at");
    assert!(is_open().await, "the next one goes on with it");
}

pub(crate) async fn the_status_counts_what_is_there<F: Fixture>() {
    let database = F::ready().await;
    let mut batch = of(customers(), 10, &[customer("a", 1), customer("b", 1)]);
    batch.dead_letters.push(super::letter("x", "r"));
    database.store().commit(&batch).await.expect("written");
    let run = begun(&database, RunRequest { passes: 2, ..request(100) }).await;
    claimed(&database, &run, "one", LONG).await.expect("a window");
    let status = database.store().status(&[customers(), items()]).await.expect("readable");
    let customers = ModelStatus {
        model: "Customer",
        table: "customers",
        account: "acct".to_owned(),
        rows: 2,
        dead_letters: 1,
        completed_at: None,
        complete: None,
        in_progress: true,
        windows: 2,
        in_work: 1,
    };
    let items = ModelStatus {
        model: "Item",
        table: "items",
        account: String::new(),
        rows: 0,
        dead_letters: 0,
        in_progress: false,
        windows: 0,
        in_work: 0,
        ..customers.clone()
    };
    assert_eq!(status, [customers, items]);
    let letters = database.store().letters(&LetterSelection::default(), 9).await.expect("readable");
    let letters: Vec<_> = letters.iter().map(|it| (it.id.as_str(), it.reason.as_str())).collect();
    assert_eq!(letters, [("x", "r")]);
    assert_eq!(database.store().letters(&LetterSelection::default(), 0).await.expect("readable"), []);
}
