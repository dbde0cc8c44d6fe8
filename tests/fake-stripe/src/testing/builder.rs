//! [`Builder`]: the settings of a fake.

use super::fake::FakeStripe;
use crate::events;
use crate::faults::Faults;
use crate::http::{self, ApiKeys, RequestLimiter, ServerState};
use crate::sample::Variety;
use crate::seed;
use crate::state::{ACCOUNT, Seed, Sizes, State, Time};
use std::net::SocketAddr;
use std::sync::{Arc, RwLock};
use std::time::Duration;

/// The time between two looks at the clock for what has fallen due.
const TICK: Duration = Duration::from_millis(500);

/// Settings of a fake.
#[derive(Debug, Clone)]
pub struct Builder {
    seed: u64,
    sizes: Sizes,
    variety: Variety,
    keys: ApiKeys,
    connected: Vec<String>,
    time: Time,
    rate_limit: Option<u32>,
    listen: SocketAddr,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            seed: 1,
            sizes: Sizes::scaled(50),
            variety: Variety::default(),
            keys: ApiKeys::default(),
            connected: Vec::new(),
            time: Time::default(),
            rate_limit: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        }
    }
}

impl FakeStripe {
    /// Starts a fake without objects that accepts any key, on a free port, in real time.
    ///
    /// # Errors
    /// If no port is free.
    pub async fn start() -> std::io::Result<Self> {
        Self::builder().empty().start().await
    }

    /// Returns settings to begin with: seed 1, 50 customers.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Builder {
    /// Sets the seed: the same one makes the same objects. Default: 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the number of objects at the start. Default: those of 50 customers.
    pub fn sizes(mut self, sizes: Sizes) -> Self {
        self.sizes = sizes;
        self
    }

    /// Starts without objects.
    pub fn empty(self) -> Self {
        self.sizes(Sizes::default())
    }

    /// Sets the variety of the objects at the start.
    pub fn variety(mut self, variety: Variety) -> Self {
        self.variety = variety;
        self
    }

    /// Sets the way in which time passes. Default: [`Time::Real`].
    pub fn time(mut self, time: Time) -> Self {
        self.time = time;
        self
    }

    /// Accepts this key only. Default: any key of Stripe's form.
    pub fn api_key(mut self, key: &str) -> Self {
        self.keys.own = Some(key.to_owned());
        self
    }

    /// Accepts another key, of another account with the same objects; and no undeclared ones.
    pub fn another_key(mut self, key: &str, account: &str) -> Self {
        self.keys.others.push((key.to_owned(), account.to_owned()));
        self
    }

    /// Connects an account that has objects of the same seed, and a state of its own from then on.
    pub fn connected_account(mut self, account: &str) -> Self {
        self.connected.push(account.to_owned());
        self
    }

    /// Accepts a restricted key that has only these permissions, such as `customer_read`; to write includes to read.
    pub fn restricted_key(mut self, key: &str, permissions: &[&str]) -> Self {
        let permissions = permissions.iter().map(|name| (*name).to_owned()).collect();
        self.keys.restricted.push((key.to_owned(), permissions));
        self
    }

    /// Accepts this number of requests in each second, and refuses others with status 429 and `Retry-After`. Default: no limit.
    pub fn rate_limit(mut self, requests: u32) -> Self {
        self.rate_limit = Some(requests);
        self
    }

    /// Sets the address to listen on. Default: a free port of the loopback interface.
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
        let seed = Seed { number: self.seed, sizes: self.sizes, variety: self.variety };
        let mut state = State::new(ACCOUNT, seed, self.time);
        seed::fill(&mut state);
        state.connects.clone_from(&self.connected);
        let wake = Arc::clone(&state.wake);
        let shared = Arc::new(ServerState {
            platform: Arc::new(RwLock::new(state)),
            connected: Default::default(),
            faults: Faults::default(),
            api_keys: self.keys,
            limiter: RequestLimiter::new(self.rate_limit),
            idempotency: Default::default(),
            webhooks: Default::default(),
            deliveries: Default::default(),
            wake,
            log: Default::default(),
            time: self.time,
            seeded: self.connected,
        });
        let router = http::router(Arc::clone(&shared));
        let dispatcher = tokio::spawn(events::run(Arc::clone(&shared)));
        let clock = tokio::spawn(tick(Arc::clone(&shared)));
        let server = tokio::spawn(async move {
            // Serving ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(FakeStripe::new(shared, address, [server, dispatcher, clock]))
    }
}

/// Does what falls due as time passes, until the task is aborted.
async fn tick(shared: Arc<ServerState>) {
    let mut seconds = tokio::time::interval(TICK);
    loop {
        seconds.tick().await;
        shared.tick();
    }
}
