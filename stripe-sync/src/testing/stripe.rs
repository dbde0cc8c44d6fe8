//! [`TestStripe`]: a fake Stripe with a client, a signing secret, and the delivery of its events.

use super::TestError;
use crate::client::webhook::signature;
use crate::client::{Rate, RetryPolicy};
use crate::runtime::store::{Backlog, Inbox};
use crate::runtime::{Receiver, Store};
use crate::{Client, Engine, EventReport, Events, Receipt, Table, Verifier};
use fake_stripe::{FakeStripe, Trouble};
use serde_json::Value;
use std::ops::Deref;
use std::time::{Duration, Instant, SystemTime};

/// The time limit for applying events.
const PATIENCE: Duration = Duration::from_secs(60);
/// The pause between two looks at an inbox.
const PAUSE: Duration = Duration::from_millis(20);
/// The seconds after which an answer of the API confirms what happened before.
const CONFIRMED: i64 = 2;

/// A fake Stripe for the tests of an application. It is a [`FakeStripe`] whose clock is that of the machine, a few seconds ahead
/// after each delivery: an event of the past second is applied at once, and not requested once more when its second is over.
///
/// ```
/// # use stripe_sync::testing::{TestError, TestStripe};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), TestError> {
/// let stripe = TestStripe::start().await?;
/// let price = stripe.monthly_price(2000);
/// let customer = stripe.customer().with_subscription(&price).past_due().create();
/// let client = stripe.client()?; // for your own code
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct TestStripe(FakeStripe);

impl Deref for TestStripe {
    type Target = FakeStripe;

    fn deref(&self) -> &FakeStripe {
        &self.0
    }
}

/// Uses a fake with settings of its own, as from [`FakeStripe::builder`]. Leave its clock real.
impl From<FakeStripe> for TestStripe {
    fn from(fake: FakeStripe) -> Self {
        Self(fake)
    }
}

impl TestStripe {
    /// The signing secret of its webhooks.
    pub const SECRET: &str = "whsec_test";
    /// The account of its key.
    pub const ACCOUNT: &str = "acct_fake";

    /// Starts a fake without objects.
    ///
    /// # Errors
    /// If no port is free.
    pub async fn start() -> Result<Self, TestError> {
        Ok(Self(FakeStripe::start().await?))
    }

    /// Returns a client of the fake, without a rate limit and with short pauses before retries.
    ///
    /// # Errors
    /// If it cannot be built.
    pub fn client(&self) -> Result<Client, TestError> {
        let retry = RetryPolicy {
            base: Duration::from_millis(1),
            cap: Duration::from_millis(10),
            ..Default::default()
        };
        let client = Client::builder(self.api_key()).base_url(self.url()).rate(Rate::Unlimited).retry(retry);
        // A test may move the clock of the fake by months.
        Ok(client.clock_tolerance(Duration::MAX).build()?)
    }

    /// Returns a verifier of its webhooks.
    ///
    /// # Panics
    /// Never: the secret is valid.
    #[expect(clippy::expect_used, reason = "the secret is a constant that is valid")]
    pub fn verifier(&self) -> Verifier {
        Verifier::new(Self::SECRET).expect("a valid secret")
    }

    /// Creates an engine on a store, and the tables of some models. The account is known, so that models with `account` request
    /// nothing.
    ///
    /// # Errors
    /// If the tables cannot be created.
    pub async fn engine<S: Store>(
        &self,
        store: S,
        tables: &[&'static Table],
    ) -> Result<Engine<S>, TestError> {
        let engine = Engine::new(self.client()?, store, tables).with_account(Self::ACCOUNT);
        engine.store().migrate(&engine.tables()).await?;
        Ok(engine)
    }

    /// Delivers the events that were not delivered before, signed, and applies them. Returns the report, in which none has
    /// failed.
    ///
    /// # Errors
    /// [`TestError::Failed`] with the reason of the first event that is not applied, also if it would be retried.
    pub async fn deliver<S: Store + Inbox>(&self, events: &Events<S>) -> Result<EventReport, TestError> {
        let receiver = Receiver::new(events.engine().store().clone(), self.verifier(), Self::ACCOUNT);
        for body in self.take_events() {
            match receiver.receive(Some(&self.sign(&body)), body.as_bytes()).await {
                Receipt::Kept => {}
                refused => return Err(TestError::Refused(refused)),
            }
        }
        self.apply(events).await
    }

    /// Records an event of any type about an object as [`FakeStripe::record`] does, and delivers it as
    /// [`deliver`](Self::deliver) does.
    ///
    /// # Errors
    /// As [`deliver`](Self::deliver).
    ///
    /// # Panics
    /// If `object` does not name its kind.
    pub async fn send<S: Store + Inbox>(
        &self,
        events: &Events<S>,
        event_type: &str,
        object: &Value,
    ) -> Result<EventReport, TestError> {
        self.record(event_type, object);
        self.deliver(events).await
    }

    /// Sends the events that were not delivered before to the webhook endpoint at a URL. Returns the number of deliveries. What
    /// applies them is the application: [`wait_until_applied`] waits for it.
    pub async fn deliver_to(&self, url: &str) -> usize {
        self.advance(CONFIRMED);
        self.0.deliver(url, Self::SECRET, &Trouble::default(), 0).await
    }

    /// Returns the header `Stripe-Signature` of a body, for a request to a router in process.
    pub fn sign(&self, body: &str) -> String {
        signature(Self::SECRET, SystemTime::now(), body.as_bytes())
    }

    /// Applies stored events until none is pending.
    async fn apply<S: Store + Inbox>(&self, events: &Events<S>) -> Result<EventReport, TestError> {
        let (began, mut report) = (Instant::now(), EventReport::default());
        loop {
            self.advance(CONFIRMED);
            report.add(&events.process().await?);
            if let Some(failure) = report.failures.pop() {
                return Err(failure.into());
            }
            match events.engine().store().backlog(None).await?.pending {
                0 => return Ok(report),
                _ if began.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                pending => return Err(TestError::Pending(pending)),
            }
        }
    }
}

/// Waits until the application has applied all events that a store has received.
///
/// ```no_run
/// # async fn example(url: String) -> Result<(), Box<dyn std::error::Error>> {
/// # use stripe_sync::{AnyStore, testing::{TestStripe, wait_until_applied}};
/// let (stripe, store) = (TestStripe::start().await?, AnyStore::open("sqlite://app.db").await?);
/// stripe.deliver_to(&format!("{url}/webhooks/stripe")).await;
/// wait_until_applied(&store).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`TestError::Failed`] if an event has failed, [`TestError::Pending`] if events are pending after a minute.
pub async fn wait_until_applied<S: Inbox>(store: &S) -> Result<(), TestError> {
    let began = Instant::now();
    loop {
        let Backlog { pending, parked, .. } = store.backlog(None).await?;
        if parked > 0
            && let Some(failed) = store.failed_events(None, 1).await?.pop()
        {
            return Err(failed.into());
        }
        match pending {
            0 => return Ok(()),
            _ if began.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
            pending => return Err(TestError::Pending(pending)),
        }
    }
}
