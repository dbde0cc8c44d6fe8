//! [`Receiver`]: from a request to the inbox. Does not apply events.

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
use crate::events::{EventStage, Probe};
use crate::inbox::Received;
use crate::store::Inbox;
use body::Bodies;
use clock::ClockWarnings;
use counts::ReceiverCounts;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use stripe_client::webhook::{SignatureError, Verifier};
use tokio::sync::Notify;
use writer::InboxWriter;

/// The time within which the API must show the account of a webhook.
const PATIENCE: Duration = Duration::from_secs(5);

/// Receives webhooks: verifies that they come from Stripe, and stores their events.
///
/// Each secret belongs to the endpoint of one account: a signed event happened in that account, unless it names a connected
/// account.
///
/// [`receive`](Self::receive) is for any framework; [`router`](Self::router) is for axum. [`work`](Self::work) applies stored
/// events.
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
    endpoints: Vec<AccountEndpoint>,
    bodies: Bodies,
    clock: ClockWarnings,
    writer: InboxWriter,
    counts: ReceiverCounts,
    /// Notified when an event is due.
    bell: Arc<Notify>,
    probe: Probe,
}

/// The endpoint of an account.
#[derive(Debug, Clone)]
struct AccountEndpoint {
    verifier: Verifier,
    account: KeyAccount,
}

impl AccountEndpoint {
    /// Returns the id of the account, requested unless it is known; `None` if the API does not answer soon.
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
    /// Creates a receiver for the endpoints of an account: [`Engine::account`](crate::Engine::account) of its key, or its id.
    /// Events that arrive during two commits are stored by one commit.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub fn new(inbox: impl Inbox + 'static, verifier: Verifier, account: impl Into<KeyAccount>) -> Self {
        let counts = ReceiverCounts::default();
        let writer = InboxWriter::start(inbox, counts.clone());
        let endpoints = vec![AccountEndpoint { verifier, account: account.into() }];
        let (bodies, clock) = (Bodies::default(), ClockWarnings::default());
        Self { endpoints, bodies, clock, writer, counts, bell: Arc::default(), probe: Probe::default() }
    }

    /// Also receives the events of endpoints of another account, which sign with other secrets.
    pub fn or(mut self, verifier: Verifier, account: impl Into<KeyAccount>) -> Self {
        self.endpoints.push(AccountEndpoint { verifier, account: account.into() });
        self
    }

    /// Returns the counts of requests of this receiver and its clones.
    pub fn counts(&self) -> ReceiptCounts {
        self.counts.receipts()
    }

    /// Returns the counts of events that the workers of this receiver and its clones have applied.
    pub fn work_counts(&self) -> WorkCounts {
        self.counts.work()
    }

    /// Wakes a worker of this receiver or its clones, after something else has made events due. Without it, they check within a
    /// second.
    pub fn ring(&self) {
        self.bell.notify_one();
    }

    /// Sets the largest body, in bytes; 4 MiB unless set.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.bodies.limit(bytes);
        self
    }

    /// Sets the time within which the [`router`](Self::router) must receive a whole body; 10 seconds unless set.
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.bodies.deadline(timeout);
        self
    }

    /// Sets the bytes of all bodies together that the [`router`](Self::router) holds; 64 MiB unless set. A request without
    /// space waits for it, and is [`Unavailable`](Receipt::Unavailable) in the end; a body that is larger than all of it is too
    /// large.
    pub fn body_budget(mut self, bytes: usize) -> Self {
        self.bodies.budget(bytes);
        self
    }

    /// Limits the time for bodies that are still arriving, for a service that stops. Stripe sends unanswered events again.
    pub fn hurry(&self, patience: Duration) {
        self.bodies.hurry(patience);
    }

    /// Checks the header `Stripe-Signature` before the body is read, as the [`router`](Self::router) does.
    ///
    /// # Errors
    /// The receipt to answer with, which is counted, if no body can be valid: the header is missing, malformed or too old.
    pub fn check_header(&self, signature: Option<&str>) -> Result<(), Receipt> {
        let (header, now) = (signature.unwrap_or_default(), SystemTime::now());
        let checked = self.endpoint(|verifier| verifier.check_header(header, now));
        checked.map(drop).map_err(|error| self.counts.count(self.refuse(error, header, now, false)))
    }

    /// Sets a function that is called at each step, so that tests can end the process between any two.
    #[doc(hidden)]
    pub fn probe(mut self, probe: impl Fn(EventStage) + Send + Sync + 'static) -> Self {
        self.probe = Probe::new(probe);
        self
    }

    /// Receives a request: the header `Stripe-Signature`, and the bytes of the body. Answer with the
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
        self.probe.reach(EventStage::Verified);
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
        self.probe.reach(EventStage::Kept);
        Receipt::Kept
    }

    /// Returns the first endpoint whose secrets pass a check.
    ///
    /// # Errors
    /// The most specific error: an old signature rather than another secret.
    fn endpoint(
        &self,
        check: impl Fn(&Verifier) -> Result<(), SignatureError>,
    ) -> Result<&AccountEndpoint, SignatureError> {
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

    /// Rejects a signature; logs a warning if its time is wrong.
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
