//! A fake of Stripe, a database, and what goes between them.

use crate::databases::Database;
pub(crate) use crate::databases::Kind;
use fake_stripe::{Builder, FakeStripe, Sizes};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Row};
use std::collections::BTreeSet;
use std::time::{Duration, Instant, SystemTime};
use stripe_sync::client::webhook::{Verifier, signature};
use stripe_sync::client::{Client, Rate, RetryPolicy};
use stripe_sync::models;
use stripe_sync::runtime::store::{Inbox, InboxStatus};
use stripe_sync::runtime::{AnyStore, Engine, Events, Pace, Pool, Receipt, Receiver, Table};

pub(crate) const SECRET: &str = "whsec_test";
/// The account of the fake's own key.
pub(crate) const ACCOUNT: &str = "acct_fake";
/// The time limit for applying events.
const PATIENCE: Duration = Duration::from_secs(300);

/// Each test makes its fakes itself: with a seed, or several of them.
pub(crate) async fn begin(kind: Kind) -> Kind {
    kind
}

pub(crate) struct Setup {
    pub(crate) stripe: FakeStripe,
    pub(crate) store: AnyStore,
    url: String,
    /// Goes with the test; none where the test has a database already.
    _database: Option<Database>,
}

/// Nobody waits: what fails is due again at once, and so is what a worker leaves behind.
pub(crate) const HASTE: Pace = Pace {
    batch: 20,
    lease: Duration::from_secs(600),
    max_attempts: 50,
    base: Duration::ZERO,
    cap: Duration::ZERO,
};

/// The models of core billing, all of whose objects are in the lists of the account.
pub(crate) fn core() -> Vec<&'static Table> {
    let core = models::ready().into_iter().filter(|model| ["billing", "payments"].contains(&model.group));
    core.filter(|model| !model.is_below()).map(|model| model.table).collect()
}

impl Setup {
    pub(crate) async fn new(kind: Kind, seed: u64) -> Self {
        Self::with(kind, seed, |fake| fake).await
    }

    /// With a fake that is set up in some way.
    pub(crate) async fn with(kind: Kind, seed: u64, set_up: impl FnOnce(Builder) -> Builder) -> Self {
        let database = Database::new(kind).await;
        let setup = Self::over(database.url(), seed, set_up).await;
        Self { _database: Some(database), ..setup }
    }

    /// A fake, and the database of a URL.
    pub(crate) async fn over(url: String, seed: u64, set_up: impl FnOnce(Builder) -> Builder) -> Self {
        let sizes = Sizes { others: 1, ..Sizes::scaled(20) };
        let fake = set_up(
            FakeStripe::builder()
                .api_key("sk_test_fake")
                .time(fake_stripe::Time::Stepping)
                .seed(seed)
                .sizes(sizes),
        );
        let stripe = fake.start().await.expect("a free port");
        let store = AnyStore::open(&url).await.expect("a database");
        let setup = Self { store, stripe, url, _database: None };
        let tables = setup.engine().tables();
        setup.store.migrate(&tables).await.expect("tables");
        setup
    }

    /// A database that is made by a dump, and nothing else.
    pub(crate) async fn of_dump(kind: Kind, dump: &str, set_up: impl FnOnce(Builder) -> Builder) -> Self {
        let stripe = set_up(FakeStripe::builder().api_key("sk_test_fake").time(fake_stripe::Time::Stepping))
            .start()
            .await
            .expect("a free port");
        let database = Database::new(kind).await;
        let store = AnyStore::open(&database.url()).await.expect("a database");
        let setup = Self { store, stripe, url: database.url(), _database: Some(database) };
        setup.execute(dump).await;
        setup
    }

    /// The URL of the database.
    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }

    pub(crate) fn engine(&self) -> Engine<AnyStore> {
        engine(&self.stripe.url(), self.stripe.api_key(), self.store.clone())
    }

    pub(crate) fn events(&self) -> Events<AnyStore> {
        Events::new(self.engine()).pace(HASTE)
    }

    pub(crate) fn receiver(&self) -> Receiver {
        self.receiver_of(ACCOUNT)
    }

    pub(crate) fn receiver_of(&self, account: &str) -> Receiver {
        Receiver::new(self.store.clone(), Verifier::new(SECRET).expect("a secret"), account)
    }

    /// Waits until others have settled all events.
    pub(crate) async fn wait_until_settled(&self) {
        let start = Instant::now();
        while self.store.backlog(None).await.expect("a status").pending > 0 {
            assert!(start.elapsed() < PATIENCE, "events are left: {:?}", self.status().await);
            tokio::task::yield_now().await;
        }
    }

    /// The events of the account, the oldest first.
    pub(crate) fn told(&self) -> Vec<Value> {
        self.stripe.objects("event")
    }

    /// Has the inbox take all events of the account.
    pub(crate) async fn receive_all(&self, receiver: &Receiver) {
        for event in self.told() {
            assert_eq!(send(receiver, &event).await, Receipt::Kept);
        }
    }

    pub(crate) async fn status(&self) -> InboxStatus {
        self.store.inbox_status(None).await.expect("a status")
    }

    /// Applies events until none is left, while time goes by.
    pub(crate) async fn drain(&self, events: &Events<AnyStore>) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.store.backlog(None).await.expect("a status").pending == 0 {
                return;
            }
            self.stripe.advance(2);
            events.step().await.expect("a step");
        }
        panic!("events are left: {:?}", self.status().await);
    }

    /// Waits until no event is pending. The figures of a server may be a second old.
    pub(crate) async fn settled(&self) {
        let start = Instant::now();
        while !self.rows("SELECT id FROM stripe_sync_events WHERE state = 'pending'").await.is_empty() {
            assert!(start.elapsed() < Duration::from_secs(60), "events are left");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub(crate) async fn rows(&self, query: &str) -> Vec<String> {
        let query = AssertSqlSafe(query.to_owned());
        match self.store.pool() {
            Pool::Sqlite(pool) => {
                let rows = sqlx::raw_sql(query).fetch_all(pool).await.expect("rows");
                rows.iter().map(|row| row.get(0)).collect()
            }
            Pool::Postgres(pool) => {
                let rows = sqlx::raw_sql(query).fetch_all(pool).await.expect("rows");
                rows.iter().map(|row| row.get(0)).collect()
            }
            _ => panic!("another kind of store"),
        }
    }

    pub(crate) async fn execute(&self, statement: &str) {
        self.rows(statement).await;
    }

    /// Every object has its row, with its own JSON, and there are no others; so do the child rows.
    pub(crate) async fn assert_equal(&self) {
        for table in core().into_iter().filter(|table| has_raw(table)) {
            let kind = table.object.name;
            let query = format!("SELECT CAST(raw AS text) FROM {}", table.name);
            let rows = self.rows(&query).await;
            let rows = by_id(rows.iter().map(|raw| serde_json::from_str(raw).expect("JSON")).collect());
            let objects = by_id(self.stripe.objects_expanded(kind, &table.expansions()));
            let ids =
                |objects: &[Value]| -> Vec<String> { objects.iter().map(|it| text(&it["id"])).collect() };
            assert_eq!(ids(&rows), ids(&objects), "{kind}");
            for (row, object) in rows.iter().zip(&objects) {
                assert_eq!(row, object, "{kind}; {}", self.history(object).await);
            }
        }
        let items = self.stripe.objects("subscription_item");
        let items = items.iter().map(|it| format!("{} {}", text(&it["id"]), it["quantity"]));
        let rows = self.rows("SELECT id || ' ' || quantity FROM subscription_items").await;
        assert_eq!(rows.into_iter().collect::<BTreeSet<_>>(), items.collect::<BTreeSet<_>>());
        let letters = self.rows("SELECT reason FROM stripe_sync_dead_letters").await;
        assert_eq!(letters, Vec::<String>::new());
    }

    /// Returns the events of an object in the inbox, to explain a failure.
    async fn history(&self, object: &Value) -> String {
        let id = text(&object["id"]);
        let events = self
            .rows(&format!(
                "SELECT created || ' ' || type || ' ' || state || ' ' || attempts || ' ' || coalesce(error, '') \
                 FROM stripe_sync_events WHERE body LIKE '%{id}%' ORDER BY created"
            ))
            .await;
        events.join("\n")
    }
}

/// An engine for the models of core billing.
pub(crate) fn engine(api: &str, key: &str, store: AnyStore) -> Engine<AnyStore> {
    Engine::new(client(api, key, None), store, &core())
}

/// A client that may act on behalf of a connected account.
pub(crate) fn client(api: &str, key: &str, account: Option<&str>) -> Client {
    let retry =
        RetryPolicy { max_retries: 8, base: Duration::from_millis(1), cap: Duration::from_millis(10) };
    let client = Client::builder(key).base_url(api).rate(Rate::Unlimited).retry(retry);
    // The fake goes through days in no time.
    let client = client.clock_tolerance(Duration::MAX);
    account.into_iter().fold(client, |client, account| client.account(account)).build().expect("a client")
}

/// Sends an event as Stripe does.
pub(crate) async fn send(receiver: &Receiver, event: &Value) -> Receipt {
    let body = event.to_string();
    let header = signature(SECRET, SystemTime::now(), body.as_bytes());
    receiver.receive(Some(&header), body.as_bytes()).await
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn by_id(mut objects: Vec<Value>) -> Vec<Value> {
    objects.sort_by_key(|object| text(&object["id"]));
    objects
}

/// Models with columns for some fields only do not store the whole object.
fn has_raw(table: &Table) -> bool {
    table.columns.iter().any(|column| column.name == "raw")
}
