//! [`Receiver`]: from a request to the inbox. Applying what was received is not done here.

mod body;
mod clock;
mod counts;
mod receipt;
mod router;
mod work;
mod writer;

pub use counts::{ReceiptCounts, WorkCounts};
pub use receipt::Receipt;

use crate::engine::KeyAccount;
use crate::events::{Probe, Step};
use crate::inbox::{Inbox, Received};
use body::Bodies;
use clock::Clock;
use counts::Counts;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use stripe_client::webhook::{SignatureError, Verifier};
use tokio::sync::Notify;
use writer::Writer;

/// How long the API may take to say whose a webhook is.
const PATIENCE: Duration = Duration::from_secs(5);

/// Takes webhooks: verifies that they come from Stripe, and keeps their events.
///
/// Each secret belongs to the endpoint of one account: what is signed with it has happened in that account, unless the event names
/// an account that is connected to it.
///
/// [`receive`](Self::receive) is for any framework; [`router`](Self::router) is for axum. [`work`](Self::work) applies what is
/// kept.
///
/// ```no_run
/// # use sync_runtime::{Receiver, SqliteStore};
/// # use stripe_client::webhook::Verifier;
/// # async fn example(store: SqliteStore, listener: tokio::net::TcpListener) -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::new(std::env::var("STRIPE_WEBHOOK_SECRET")?)?;
/// let receiver = Receiver::new(store, verifier, "acct_1");
/// axum::serve(listener, receiver.router("/webhooks/stripe")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Receiver {
    endpoints: Vec<Endpoint>,
    bodies: Bodies,
    clock: Clock,
    writer: Writer,
    counts: Counts,
    /// Rings when an event is due.
    bell: Arc<Notify>,
    probe: Probe,
}

/// Where the webhooks of an account come.
#[derive(Debug, Clone)]
struct Endpoint {
    verifier: Verifier,
    account: KeyAccount,
}

impl Endpoint {
    /// The id of the account, asked for unless it is known; nothing if the API does not answer soon.
    async fn account(&self) -> Option<&str> {
        match tokio::time::timeout(PATIENCE, self.account.ask_once()).await {
            Ok(Ok(id)) => Some(id),
            Ok(Err(error)) => {
                tracing::error!(%error, "it is not known whose a webhook is");
                None
            }
            Err(_) => {
                tracing::error!(patience = ?PATIENCE, "it is not known whose a webhook is: the API does not answer");
                None
            }
        }
    }
}

impl Receiver {
    /// Keeps events in an inbox, of the endpoints of an account: [`Engine::account`](crate::Engine::account) of its key, or its
    /// id. What arrives while two commits are under way is written together next, so that many are kept
    /// by one commit.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub fn new(inbox: impl Inbox + 'static, verifier: Verifier, account: impl Into<KeyAccount>) -> Self {
        let counts = Counts::default();
        let writer = Writer::start(inbox, counts.clone());
        let endpoints = vec![Endpoint { verifier, account: account.into() }];
        let (bodies, clock) = (Bodies::default(), Clock::default());
        Self { endpoints, bodies, clock, writer, counts, bell: Arc::default(), probe: Probe::default() }
    }

    /// Also keeps the events of endpoints of another account, which sign with other secrets.
    pub fn or(mut self, verifier: Verifier, account: impl Into<KeyAccount>) -> Self {
        self.endpoints.push(Endpoint { verifier, account: account.into() });
        self
    }

    /// How the requests have ended that this receiver and its clones have taken.
    pub fn counts(&self) -> ReceiptCounts {
        self.counts.receipts()
    }

    /// How the events have ended that the workers of this receiver and its clones have applied.
    pub fn work_counts(&self) -> WorkCounts {
        self.counts.work()
    }

    /// Tells a worker of this receiver or its clones that events are due, where something else has made them so. Without it, they
    /// look within a second.
    pub fn ring(&self) {
        self.bell.notify_one();
    }

    /// How large a body may be, in bytes; 4 MiB unless set.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.bodies.limit(bytes);
        self
    }

    /// Returns how long the [`router`](Self::router) waits for a body to come whole; 10 seconds unless set.
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.bodies.deadline(timeout);
        self
    }

    /// Returns how many bytes of all bodies together the [`router`](Self::router) holds; 64 MiB unless set. A request that finds no space
    /// waits for it, and is [`Unavailable`](Receipt::Unavailable) in the end; a body that is larger than all of it is too large.
    pub fn body_budget(mut self, bytes: usize) -> Self {
        self.bodies.budget(bytes);
        self
    }

    /// Gives bodies that are still on their way this long to come whole: for a service that is to stop. Stripe sends again what
    /// was not answered.
    pub fn hurry(&self, patience: Duration) {
        self.bodies.hurry(patience);
    }

    /// Checks the header `Stripe-Signature` before the body is read, as the [`router`](Self::router) does.
    ///
    /// # Errors
    /// The receipt to answer with, which is counted, if no body can be right: the header is missing, malformed or too old.
    pub fn check_header(&self, signature: Option<&str>) -> Result<(), Receipt> {
        let (header, now) = (signature.unwrap_or_default(), SystemTime::now());
        let checked = self.endpoint(|verifier| verifier.check_header(header, now));
        checked.map(drop).map_err(|error| self.counts.count(self.refuse(error, header, now, false)))
    }

    /// What is told of each step, so that tests can end the process between any two.
    #[doc(hidden)]
    pub fn probe(mut self, probe: impl Fn(Step) + Send + Sync + 'static) -> Self {
        self.probe = Probe::new(probe);
        self
    }

    /// Takes a request: the header `Stripe-Signature`, and the body as the bytes that came. Answer with the
    /// [`status`](Receipt::status) and the [`message`](Receipt::message) of the receipt.
    pub async fn receive(&self, signature: Option<&str>, body: &[u8]) -> Receipt {
        self.counts.count(self.take(signature, body).await)
    }

    async fn take(&self, signature: Option<&str>, body: &[u8]) -> Receipt {
        if self.bodies.is_too_large(body.len()) {
            return Receipt::TooLarge;
        }
        let (header, now) = (signature.unwrap_or_default(), SystemTime::now());
        let endpoint = match self.endpoint(|verifier| verifier.verify_at(body, header, now)) {
            Ok(endpoint) => endpoint,
            Err(error) => return self.refuse(error, header, now, true),
        };
        if let Some(seconds) = endpoint.verifier.deviation(header, now) {
            self.out_of_tolerance(seconds, true);
        }
        self.probe.reach(Step::Verified);
        let mut event = match Received::parse(body) {
            Ok(event) => event,
            Err(error) => {
                tracing::warn!(%error, "a webhook is signed by Stripe, and is no event");
                return Receipt::NoEvent;
            }
        };
        event.tell_apart(now);
        // Nothing is kept of which it is not known whose it is: Stripe sends it again.
        let Some(account) = endpoint.account().await else { return Receipt::Unavailable };
        if !self.writer.keep(event.received_by(account)).await {
            return Receipt::Unavailable;
        }
        self.ring();
        self.probe.reach(Step::Kept);
        Receipt::Kept
    }

    /// The first endpoint whose secrets pass a check.
    ///
    /// # Errors
    /// Why none does. That it is too old says more than that other secrets do not fit.
    fn endpoint(
        &self,
        check: impl Fn(&Verifier) -> Result<(), SignatureError>,
    ) -> Result<&Endpoint, SignatureError> {
        let mut refused = None;
        for endpoint in &self.endpoints {
            match check(&endpoint.verifier) {
                Ok(()) => return Ok(endpoint),
                Err(SignatureError::Expired) => refused = Some(SignatureError::Expired),
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        Err(refused.unwrap_or(SignatureError::Mismatch))
    }

    /// Refuses a signature; one whose time is wrong with a warning.
    fn refuse(&self, error: SignatureError, header: &str, now: SystemTime, verified: bool) -> Receipt {
        let mut verifiers = self.endpoints.iter().map(|endpoint| &endpoint.verifier);
        match (error, verifiers.find_map(|verifier| verifier.deviation(header, now))) {
            (SignatureError::Expired, Some(seconds)) => self.out_of_tolerance(seconds, verified),
            _ => tracing::debug!(%error, "a webhook is refused"),
        }
        Receipt::Unverified
    }

    fn out_of_tolerance(&self, seconds: i64, verified: bool) {
        self.clock.warn(seconds, verified);
        self.counts.out_of_tolerance(seconds);
    }
}
