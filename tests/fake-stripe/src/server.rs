//! Starting the fake, and what a test sees of it.

use crate::faults::Faults;
use crate::http::{self, Keys};
use crate::random::Random;
use crate::sample::Variety;
use crate::webhooks::{self, Trouble, Webhooks};
use crate::world::{Sizes, World};
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

/// The key that the fake takes unless it is given another.
const API_KEY: &str = "sk_test_fake";

/// Settings of a fake.
#[derive(Debug, Clone)]
pub struct Builder {
    seed: u64,
    sizes: Sizes,
    variety: Variety,
    api_key: String,
    /// Other keys, and the accounts that they are of.
    others: Vec<(String, String)>,
    listen: SocketAddr,
}

/// What the handlers of requests share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) world: RwLock<World>,
    pub(crate) faults: Faults,
    pub(crate) api_key: String,
    pub(crate) others: Vec<(String, String)>,
    pub(crate) keys: Keys,
    pub(crate) webhooks: Webhooks,
    parameters: Mutex<Value>,
    log: Mutex<Vec<String>>,
    logged: tokio::sync::Notify,
}

/// A fake that runs until it is dropped.
#[derive(Debug)]
pub struct FakeStripe {
    shared: Arc<Shared>,
    address: SocketAddr,
    server: tokio::task::JoinHandle<()>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            seed: 1,
            sizes: Sizes::scaled(50),
            variety: Variety::default(),
            api_key: API_KEY.to_owned(),
            others: Vec::new(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        }
    }
}

impl Builder {
    /// The seed: the same one makes the same objects.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How many objects there are.
    pub fn sizes(mut self, sizes: Sizes) -> Self {
        self.sizes = sizes;
        self
    }

    /// How objects vary.
    pub fn variety(mut self, variety: Variety) -> Self {
        self.variety = variety;
        self
    }

    /// The key that is taken.
    pub fn api_key(mut self, key: &str) -> Self {
        key.clone_into(&mut self.api_key);
        self
    }

    /// Another key that is taken. It is of another account, which has the same objects.
    pub fn another_key(mut self, key: &str, account: &str) -> Self {
        self.others.push((key.to_owned(), account.to_owned()));
        self
    }

    /// The address to listen on; without it, a free port of the loopback interface.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Builds the objects and starts to listen.
    ///
    /// # Errors
    /// If the address cannot be listened on.
    pub async fn start(self) -> std::io::Result<FakeStripe> {
        let listener = tokio::net::TcpListener::bind(self.listen).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            world: RwLock::new(World::new(self.seed, self.sizes, self.variety)),
            faults: Faults::default(),
            api_key: self.api_key,
            others: self.others,
            keys: Keys::default(),
            webhooks: Webhooks::default(),
            parameters: Mutex::default(),
            log: Mutex::default(),
            logged: tokio::sync::Notify::new(),
        });
        let router = http::router(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            // Serving ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(FakeStripe { shared, address, server })
    }
}

impl FakeStripe {
    /// Settings to begin with: seed 1, 50 customers.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens, as in `http://127.0.0.1:12111`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The key that it takes.
    pub fn api_key(&self) -> &str {
        &self.shared.api_key
    }

    /// The switches for faults.
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// The requests so far: method, path and query, in the order in which they came.
    pub fn requests(&self) -> Vec<String> {
        self.shared.log().clone()
    }

    /// Waits until so many requests have come whose path begins with `path`.
    pub async fn wait_for_requests(&self, count: usize, path: &str) {
        loop {
            let logged = self.shared.logged.notified();
            let concerns =
                |request: &&String| request.split(' ').nth(1).is_some_and(|at| at.starts_with(path));
            if self.shared.log().iter().filter(concerns).count() >= count {
                return;
            }
            logged.await;
        }
    }

    /// How many requests there were for each path.
    pub fn request_counts(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for request in self.shared.log().iter() {
            let path = request.split([' ', '?']).nth(1).unwrap_or_default();
            *counts.entry(path.to_owned()).or_default() += 1;
        }
        counts
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        self.shared.log().clear();
    }

    /// The parameters of the last request that named an operation, as a tree: scalars as strings where they came in a
    /// form or a query, as they are where they came as JSON; null if there was none.
    pub fn last_parameters(&self) -> Value {
        self.shared.parameters().clone()
    }

    /// The time by its clock, in seconds: that of its answers and its events. It moves when something changes.
    pub fn now(&self) -> i64 {
        self.shared.read().now()
    }

    /// Lets time pass.
    pub fn advance(&self, seconds: i64) {
        self.shared.write().advance(seconds);
    }

    /// Changes so many things at random, the same ones for the same seed and state.
    pub fn mutate(&self, seed: u64, times: u64) {
        let mut random = Random::new(seed, "mutate", 0);
        for _ in 0..times {
            self.shared.write().mutate(&mut random);
        }
    }

    /// Sends the events that were not sent before to an endpoint with this secret, with trouble by chance. Returns how many were
    /// sent; those that are not taken are sent again the next time.
    pub async fn deliver(&self, url: &str, secret: &str, trouble: &Trouble, seed: u64) -> usize {
        let events: Vec<String> =
            self.shared.read().kind("event").live().map(|(_, entry)| entry.id.clone()).collect();
        let due = self.shared.webhooks.due(&events, trouble, &mut Random::new(seed, "deliver", 0));
        for id in &due {
            let text = self.text("event", id).unwrap_or_default();
            let status = webhooks::post(url, secret, &text).await;
            self.shared.webhooks.delivered(id, status.is_ok_and(|status| (200..300).contains(&status)));
        }
        due.len()
    }

    /// The objects of a kind that are not deleted, in the order of their creation.
    pub fn objects(&self, kind: &str) -> Vec<Value> {
        self.shared.read().kind(kind).live().map(|(_, entry)| entry.value()).collect()
    }

    /// Returns the JSON of an object as the API answers it; `None` if there is none.
    pub fn text(&self, kind: &str, id: &str) -> Option<String> {
        self.shared.read().kind(kind).get(id).map(|entry| entry.text.to_string())
    }

    /// Adds an object of a kind, with these fields; tells of it by an event. Returns its id.
    pub fn create(&self, kind: &str, fields: &Value) -> String {
        self.shared.write().create(kind, fields)
    }

    /// Changes fields of an object; tells of it by an event. False if there is none.
    pub fn update(&self, kind: &str, id: &str, fields: &Value) -> bool {
        self.shared.write().update(kind, id, fields)
    }

    /// Deletes an object; tells of it by an event. False if there is none.
    pub fn delete(&self, kind: &str, id: &str) -> bool {
        self.shared.write().delete(kind, id)
    }
}

impl Drop for FakeStripe {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Shared {
    pub(crate) fn read(&self) -> std::sync::RwLockReadGuard<'_, World> {
        self.world.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(crate) fn write(&self) -> std::sync::RwLockWriteGuard<'_, World> {
        self.world.write().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(crate) fn record(&self, request: String) {
        self.log().push(request);
        self.logged.notify_waiters();
    }

    /// Keeps what [`FakeStripe::last_parameters`] tells.
    pub(crate) fn receive(&self, parameters: &Value) {
        self.parameters().clone_from(parameters);
    }

    fn parameters(&self) -> MutexGuard<'_, Value> {
        self.parameters.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn log(&self) -> MutexGuard<'_, Vec<String>> {
        self.log.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
