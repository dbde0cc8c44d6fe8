//! A crash of the server, which loses the last commits that did not wait for the disk: workers that go on in memory find out.

use super::Postgres;
use crate::contract::Fixture as _;
use crate::models::{all, customer, customers, of};
use sqlx::{AssertSqlSafe, Row as _};
use std::time::Duration;
use sync_runtime::store::{
    Batch, Claim, EventOutcome, Inbox as _, ListRun, Received, RowStore as _, RunEnd, RunRequest,
    RunStore as _, Settled, Window, WindowStep, Worker,
};
use sync_runtime::{PostgresStore, StoreError};
use test_postgres::TestServer;

const LEASE: Duration = Duration::from_secs(600);
const WORKER: Worker<'_> = Worker { name: "one", lease: LEASE };

/// A server with tables, whose next commits are lost in a crash unless they wait for the disk.
async fn ready() -> (TestServer, PostgresStore) {
    let server = TestServer::start();
    let store = PostgresStore::open(&server.url()).await.expect("a database");
    store.migrate(&all()).await.expect("tables");
    (server, store)
}

async fn ids(store: &PostgresStore) -> Vec<String> {
    let rows = sqlx::raw_sql(AssertSqlSafe("SELECT id FROM customers ORDER BY id".to_owned()));
    let rows = rows.fetch_all(store.pool()).await.expect("rows");
    rows.iter().map(|row| row.get(0)).collect()
}

async fn begun(store: &PostgresStore) -> ListRun {
    let request = RunRequest {
        account: "acct",
        model: "Customer",
        now: 100,
        passes: 1,
        prunes: false,
        full: false,
        livemode: Some(false),
    };
    store.begin_run(&request).await.expect("begun").0
}

/// Writes a page of one customer, and returns its window.
async fn page(
    store: &PostgresStore,
    window: &Window,
    id: &str,
    repeatable: bool,
) -> Result<Window, StoreError> {
    let window =
        Window { cursor: Some(id.to_owned()), rows: window.rows + 1, done: id == "d", ..window.clone() };
    let step = WindowStep {
        account: "acct".to_owned(),
        model: "Customer",
        window: window.clone(),
        split: None,
        lease: LEASE,
    };
    let batch = Batch { steps: vec![step], repeatable, ..of(customers(), 10, &[customer(id, 1)]) };
    store.commit(&batch).await.map(|_| window)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_walk_does_not_go_on_behind_pages_that_a_crash_has_lost() {
    let (mut server, store) = ready().await;
    let run = begun(&store).await;
    let window = store.claim_window(&run, WORKER).await.expect("claimed").expect("a window");
    let first = page(&store, &window, "a", false).await.expect("written");
    let second = page(&store, &first, "b", true).await.expect("written");
    assert_eq!(ids(&store).await, ["a", "b"]);
    tokio::task::block_in_place(|| server.crash());
    for repeatable in [true, false] {
        let third = page(&store, &second, "c", repeatable).await;
        assert!(matches!(third, Err(StoreError::Lost { model: "Customer" })), "{third:?}");
    }
    assert_eq!(ids(&store).await, ["a"], "the second page is lost, and the third not written");

    let other = Worker { name: "two", lease: LEASE };
    assert_eq!(store.claim_window(&run, other).await.expect("asked"), None, "it is still claimed");
    store.release_claim(&run, window.claim + 1).await.expect("nothing");
    assert_eq!(store.claim_window(&run, other).await.expect("asked"), None);
    store.release_claim(&run, window.claim).await.expect("released");
    let again = store.claim_window(&run, other).await.expect("claimed").expect("a window");
    assert_eq!((again.cursor.as_deref(), again.rows), (Some("a"), 1));
    assert!(again.epoch.is_some() && again.epoch != window.epoch);
    let mut window = again;
    for (id, repeatable) in [("b", true), ("c", true), ("d", false)] {
        window = page(&store, &window, id, repeatable).await.expect("written");
    }
    assert_eq!(store.end_run(&run, 120).await.expect("ended"), RunEnd::Complete);
    tokio::task::block_in_place(|| server.crash());
    assert_eq!(ids(&store).await, ["a", "b", "c", "d"], "an ended run is durable");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_whose_row_a_crash_has_lost_is_not_settled_and_claimed_again() {
    let (mut server, store) = ready().await;
    let event = br#"{"id":"evt_1","object":"event","type":"customer.created","created":1,"livemode":false,
        "data":{"object":{"id":"a","object":"customer"}}}"#;
    store.receive(&[Received::parse(event).expect("an event")]).await.expect("kept");
    let claim =
        |worker: &str| Claim { account: String::new(), worker: worker.to_owned(), limit: 9, lease: LEASE };
    let settled = Settled { account: String::new(), id: "evt_1".to_owned(), verdict: EventOutcome::Applied };
    let row = || Batch { repeatable: true, ..of(customers(), 10, &[customer("a", 1)]) };
    for (worker, loses) in [("one", true), ("two", false), ("three", true)] {
        assert_eq!(store.claim(&claim(worker)).await.expect("claimed").len(), 1, "{worker}");
        store.commit(&row()).await.expect("written");
        if loses {
            tokio::task::block_in_place(|| server.crash());
            assert_eq!(ids(&store).await, Vec::<String>::new(), "the row is lost");
        }
        let outcome = store.settle(worker, std::slice::from_ref(&settled)).await.expect("settled");
        assert_eq!(outcome, u64::from(!loses), "{worker}");
        if !loses {
            // Row and outcome are lost together, the event is not.
            tokio::task::block_in_place(|| server.crash());
            assert_eq!(ids(&store).await, Vec::<String>::new());
        }
    }
    assert_eq!(store.claim(&claim("four")).await.expect("claimed").len(), 1);
    store.commit(&row()).await.expect("written");
    assert_eq!(store.settle("four", &[settled]).await.expect("settled"), 1);
    store.receive(&[]).await.expect("nothing");
    let other = String::from_utf8_lossy(event).replace("evt_1", "evt_2");
    store.receive(&[Received::parse(other.as_bytes()).expect("an event")]).await.expect("kept");
    tokio::task::block_in_place(|| server.crash());
    assert_eq!(
        ids(&store).await,
        ["a"],
        "receiving waits for the disk, for all that was committed before, too"
    );
    assert_eq!(store.inbox_status(None).await.expect("readable").pending, 1);
}

#[tokio::test]
async fn commits_wait_for_the_disk_unless_their_work_is_repeated() {
    let database = Postgres::ready().await;
    database
        .execute(
            "CREATE TABLE waits (id text, setting text); CREATE FUNCTION waits() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             INSERT INTO waits VALUES (NEW.id, current_setting('synchronous_commit')); RETURN NEW; END $$; \
             CREATE TRIGGER t BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION waits()",
        )
        .await;
    for (id, repeatable) in [("a", false), ("b", true), ("c", false)] {
        let batch = Batch { repeatable, ..of(customers(), 10, &[customer(id, 1)]) };
        database.store().commit(&batch).await.expect("written");
    }
    let usual = database.rows("SELECT current_setting('synchronous_commit')").await.remove(0);
    let settings = database.rows("SELECT setting FROM waits ORDER BY id").await;
    assert_eq!(settings, [usual.as_str(), "off", &usual]);
}
