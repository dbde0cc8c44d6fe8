//! A fake of Stripe, and a database.

use crate::databases::{Database, Kind};
use fake_stripe::{FakeStripe, Sizes};
use sqlx::{AssertSqlSafe, Row};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use stripe_sync::client::{Client, Rate, RetryPolicy};
use stripe_sync::models;
use stripe_sync::runtime::{
    AnyStore, Engine, NoObserver, Observer, Options, Pool, Report, Table, Verified, VerifyOptions,
    report::ModelReport,
};

/// A key of another account, and one of the same account in the other mode.
pub(crate) const OTHER_KEY: &str = "sk_test_other";
pub(crate) const LIVE_KEY: &str = "sk_live_fake";

pub(crate) struct Setup {
    pub(crate) stripe: FakeStripe,
    pub(crate) store: AnyStore,
    database: Database,
}

/// The options of a run that lists everything.
pub(crate) fn full() -> Options {
    Options { full: true, ..Options::default() }
}

/// A fake, and a database.
pub(crate) async fn begin(kind: Kind) -> Setup {
    Setup::new(kind).await
}

impl Setup {
    async fn new(kind: Kind) -> Self {
        let sizes = Sizes { customers: 250, products: 9, ..Sizes::scaled(20) };
        let stripe = FakeStripe::builder()
            .time(fake_stripe::Time::Stepping)
            .sizes(sizes)
            .another_key(OTHER_KEY, "acct_other");
        let stripe = stripe.another_key(LIVE_KEY, "acct_fake").start().await.expect("a free port");
        let database = Database::new(kind).await;
        let store = AnyStore::open(&database.url()).await.expect("a database");
        Self { stripe, store, database }
    }

    pub(crate) fn client(&self, key: &str) -> Client {
        let client = Client::builder(key).base_url(self.stripe.url()).rate(Rate::Unlimited);
        client.build().expect("a client")
    }

    /// An engine for the models of core billing.
    pub(crate) async fn engine(&self, key: &str) -> Engine<AnyStore> {
        self.engine_of(self.client(key), self.store.clone()).await
    }

    /// One that does not give up easily, with connections of its own, as another process has them.
    pub(crate) async fn hardy(&self, key: &str) -> Engine<AnyStore> {
        let retry =
            RetryPolicy { max_retries: 30, base: Duration::from_millis(1), cap: Duration::from_millis(5) };
        let client =
            Client::builder(key).base_url(self.stripe.url()).rate(Rate::PerSecond(2000.0)).retry(retry);
        self.engine_of(client.build().expect("a client"), self.other_store().await).await
    }

    /// The store of another process.
    pub(crate) async fn other_store(&self) -> AnyStore {
        AnyStore::open(&self.database.url()).await.expect("a database")
    }

    async fn engine_of(&self, client: Client, store: AnyStore) -> Engine<AnyStore> {
        let core = models::ready().into_iter().filter(|it| ["billing", "payments"].contains(&it.group));
        let tables: Vec<&'static Table> = core.filter(|it| !it.is_below()).map(|it| it.table).collect();
        let engine = Engine::new(client, store, &tables);
        engine.store().migrate(&engine.tables()).await.expect("tables");
        engine
    }

    /// An engine for some models, at another API, that tries twice.
    pub(crate) async fn engine_at(&self, url: &str, models: &[&str]) -> Engine<AnyStore> {
        let retry =
            RetryPolicy { max_retries: 1, base: Duration::from_millis(1), cap: Duration::from_millis(5) };
        let client = Client::builder("sk_test_1").base_url(url).rate(Rate::Unlimited).retry(retry);
        let chosen = models::ready().into_iter().filter(|it| models.contains(&it.table.model));
        let tables: Vec<&'static Table> = chosen.map(|it| it.table).collect();
        let engine = Engine::new(client.build().expect("a client"), self.store.clone(), &tables);
        engine.store().migrate(&engine.tables()).await.expect("tables");
        engine
    }

    /// An engine whose tables are filled.
    pub(crate) async fn filled(&self) -> Engine<AnyStore> {
        let engine = self.engine(self.stripe.api_key()).await;
        let report = backfill(&engine, &Options::default()).await;
        assert!(report.is_clean(), "{report:?}");
        engine
    }

    pub(crate) async fn execute(&self, statement: &str) {
        let statement = AssertSqlSafe(statement.to_owned());
        match self.store.pool() {
            Pool::Sqlite(pool) => {
                sqlx::raw_sql(statement).execute(pool).await.expect("done");
            }
            Pool::Postgres(pool) => {
                sqlx::raw_sql(statement).execute(pool).await.expect("done");
            }
            _ => unreachable!("a store that this does not know"),
        }
    }

    /// The texts of a query's first column.
    pub(crate) async fn rows(&self, query: &str) -> Vec<String> {
        let query = AssertSqlSafe(query.to_owned());
        match self.store.pool() {
            Pool::Sqlite(pool) => {
                let rows = sqlx::query(query).fetch_all(pool).await.expect("rows");
                rows.iter().map(|row| row.get(0)).collect()
            }
            Pool::Postgres(pool) => {
                let rows = sqlx::query(query).fetch_all(pool).await.expect("rows");
                rows.iter().map(|row| row.get(0)).collect()
            }
            _ => unreachable!("a store that this does not know"),
        }
    }

    /// The ids of a kind that the account has, in order.
    pub(crate) fn ids(&self, kind: &str) -> Vec<String> {
        let id = |object: &serde_json::Value| object["id"].as_str().expect("an id").to_owned();
        let mut ids: Vec<String> = self.stripe.objects(kind).iter().map(id).collect();
        ids.sort_unstable();
        ids
    }

    /// The ids of a table, in order.
    pub(crate) async fn row_ids(&self, table: &str) -> Vec<String> {
        let mut ids = self.rows(&format!("SELECT id FROM {table}")).await;
        ids.sort_unstable();
        ids
    }
}

pub(crate) async fn backfill(engine: &Engine<AnyStore>, options: &Options) -> Report {
    engine.backfill(options, &NoObserver).await.expect("a run")
}

pub(crate) async fn verify(engine: &Engine<AnyStore>) -> Verified {
    engine.verify(&VerifyOptions::default(), &NoObserver).await.expect("compared")
}

/// Makes a price active when the list of active ones was walked: no list shows it.
pub(crate) struct Mover<'f> {
    stripe: &'f FakeStripe,
    pub(crate) id: String,
    done: AtomicBool,
}

impl<'f> Mover<'f> {
    pub(crate) fn new(stripe: &'f FakeStripe) -> Self {
        let prices = stripe.objects("price");
        let inactive = prices.iter().find(|price| price["active"] == false).expect("one");
        Self { stripe, id: inactive["id"].as_str().expect("an id").to_owned(), done: AtomicBool::new(false) }
    }
}

impl Observer for Mover<'_> {
    fn page(&self, model: &ModelReport) {
        if model.model == "Price" && !self.done.swap(true, Ordering::SeqCst) {
            self.stripe.update("price", &self.id, &serde_json::json!({ "active": true }));
        }
    }

    fn done(&self, _: &ModelReport) {}
}
