//! A pooler that gives each transaction another connection: nothing may stay on one, neither the schema nor a statement.

use crate::fixture::Setup;
use test_postgres::{Pooler, TestDatabase};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_and_events_are_written_through_a_pooler_of_transactions() {
    let database = TestDatabase::new().await;
    let pooler = Pooler::start(database.url()).await;
    let url = format!("{}&schema=own", pooler.url());
    let setup = Setup::over(url, 5, |fake| fake).await;
    let report = setup.engine().sync_all().await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    setup.receive_all(&setup.receiver()).await;
    setup.drain(&setup.events()).await;
    let verified = setup.engine().verify(&Default::default(), &stripe_sync::runtime::NoObserver).await;
    assert!(verified.expect("compared").is_equal());
    let tables = setup.rows("SELECT count(*)::text FROM pg_tables WHERE schemaname = 'public'").await;
    assert_eq!(tables, ["0"], "all tables are in the schema");
}
