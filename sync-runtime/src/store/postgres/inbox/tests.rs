//! Plans of the statements of the inbox.

use super::*;
use crate::sql::inbox as shared;
use crate::sql::postgres::SYSTEM_SQL;
use crate::sql::records::EVENTS_OF;
use crate::store::Inbox as _;
use crate::store::PostgresStore;
use test_postgres::TestDatabase;

/// Of many events, nearly all of which are settled.
const EVENTS: &str = "INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, body, state, \
     received_at, next_attempt_at) SELECT CASE WHEN n % 2 = 0 THEN 'acct_1' ELSE '' END, 'evt_' || n, 'x.y', 'x', 'x_' || n, \
     n, '{}', CASE n % 1000 WHEN 0 THEN 'pending' WHEN 1 THEN 'parked' ELSE 'applied' END, n, 0 \
     FROM generate_series(1, 50000) AS n; ANALYZE stripe_sync_events";

/// An inbox in which a statement has put events.
async fn filled(events: &str) -> (TestDatabase, PostgresStore) {
    let database = TestDatabase::new().await;
    let store = PostgresStore::open(database.url()).await.expect("a database");
    store.migrate(&[]).await.expect("tables");
    database.execute(events).await;
    (database, store)
}

fn explain(statement: &str) -> Query<'static> {
    query(format!("EXPLAIN {statement}"))
}

async fn plan(store: &PostgresStore, explain: Query<'_>) -> String {
    let mut connection = store.database.connections.acquire().await.expect("a connection");
    let mut transaction = connection.begin(PLAIN).await.expect("a transaction");
    let plan = explain.all(&mut transaction).await.expect("a plan");
    plan.iter().map(|row| row.get::<String>(0).expect("a text")).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn what_is_asked_again_and_again_reads_no_settled_event() {
    let (_database, store) = filled(EVENTS).await;
    for account in [None, Some(""), Some("acct_1")] {
        for (statement, indexes) in [
            (
                shared::backlog(&SYSTEM_SQL).as_str(),
                ["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"].as_slice(),
            ),
            (shared::PARKED, &["stripe_sync_events_parked_idx"]),
            (
                &shared::backlogs(&SYSTEM_SQL),
                &["stripe_sync_events_pending_idx", "stripe_sync_events_parked_idx"],
            ),
        ] {
            let plan = plan(&store, explain(statement).bind(account).bind(50_i64)).await;
            assert!(!plan.contains("Seq Scan on stripe_sync_events"), "{plan}");
            assert!(indexes.iter().all(|index| plan.contains(index)), "{plan}");
        }
    }
    for account in [None, Some("acct_1")] {
        let statement = explain(EVENTS_OF).bind(20_i64).bind("x_1000").bind("x").bind(account);
        let plan = plan(&store, statement).await;
        assert!(plan.contains("Index Scan") && plan.contains("stripe_sync_events_object_idx"), "{plan}");
    }
    let backlog = store.backlog(None).await.expect("a backlog");
    assert_eq!((backlog.pending, backlog.parked), (50, 50));
    assert_eq!(store.backlog(Some("acct_1")).await.expect("a backlog").parked, 0);
}

/// Settled while statistics were taken, and waiting again since.
const REPLAYED: &str = "INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, body, state, \
     received_at, next_attempt_at) SELECT '', 'evt_' || n, 'x.y', 'x', 'x_' || n, n, '{}', 'applied', n, 0 \
     FROM generate_series(1, 20000) AS n; ANALYZE stripe_sync_events; \
     UPDATE stripe_sync_events SET state = 'pending'";

#[tokio::test]
async fn claimed_events_are_found_by_their_key_whatever_statistics_say_of_those_that_wait() {
    let (_database, store) = filled(REPLAYED).await;
    let none: Vec<String> = Vec::new();
    let mut settle = explain(sql::SETTLE).bind("worker");
    for _ in 0..4 {
        settle = settle.bind(&none);
    }
    let settle = settle.bind(Argument::Integers(Vec::new())).bind(Argument::Integers(Vec::new()));
    for statement in [settle, explain(sql::EXPIRE)] {
        let plan = plan(&store, statement).await;
        assert!(!plan.contains("stripe_sync_events_pending_idx"), "{plan}");
    }
}
