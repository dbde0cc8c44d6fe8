//! [`Client`]: sends requests with retries and rate limits.

mod acting;
mod attempt;
mod body;
mod builder;
mod failure;
mod headers;
mod transport;

pub use builder::{Builder, CONCURRENCY};
pub use transport::{Stub, Transport, TransportError, stub};

use crate::error::{Error, ErrorKind};
use crate::limit::Limiter;
use crate::observe::{Attempt, Observer};
use crate::request::{Request, Response};
use crate::retry::RetryPolicy;
use acting::on_behalf;
use failure::Failure;
use http::HeaderMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tracing::Instrument;

/// A client for Stripe's API. Cheap to clone; clones share connections and rate limits.
#[derive(Debug, Clone)]
pub struct Client(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    exchange: transport::Exchange,
    /// The headers of all requests.
    headers: HeaderMap,
    base: String,
    /// True if operations are sent to the hosts that they name.
    own_hosts: bool,
    version: String,
    account: Option<String>,
    context: Option<String>,
    retry: RetryPolicy,
    /// The time limit of an attempt.
    timeout: Duration,
    /// The time limit of a request with all attempts and pauses.
    deadline: Duration,
    /// The maximum size of a response in bytes.
    max_answer: u64,
    clock_tolerance: Duration,
    limiter: Limiter,
    permits: Semaphore,
    observer: Option<Arc<dyn Observer>>,
    livemode: Option<bool>,
}

/// Returns the key of the rate limit that Stripe applies to an endpoint.
fn endpoint(request: &Request) -> String {
    format!("{} {}", request.method, request.path())
}

impl Client {
    /// Returns true for a live key, false for a test key, and `None` if the text of the key does not show it, as for
    /// organization keys and old keys.
    pub fn livemode(&self) -> Option<bool> {
        self.0.livemode
    }

    /// Returns the base URL of the API.
    pub fn base_url(&self) -> &str {
        &self.0.base
    }

    /// Returns the connected account on whose behalf all requests are made.
    pub fn account(&self) -> Option<&str> {
        let all = on_behalf(self.0.context.as_ref(), self.0.account.as_ref());
        all.and_then(|(_, path)| path.rsplit('/').next()).filter(|id| id.starts_with("acct_"))
    }

    /// Returns the default API version of requests.
    pub fn api_version(&self) -> &str {
        &self.0.version
    }

    /// Returns the tolerated difference between Stripe's clock and the local clock.
    pub fn clock_tolerance(&self) -> Duration {
        self.0.clock_tolerance
    }

    /// Returns the current number of requests per second to the endpoint of a request. It is below the
    /// [`Rate`](crate::Rate) for some time after Stripe has rejected a request by rate limit, and infinite without a
    /// limit.
    pub fn rate(&self, request: &Request) -> f64 {
        self.0.limiter.rate(&endpoint(request))
    }

    /// Sends an untyped request, with the retries of the [`RetryPolicy`].
    ///
    /// ```no_run
    /// use stripe_client::{Client, Request};
    ///
    /// # async fn example(client: Client) -> Result<(), stripe_client::Error> {
    /// let request = Request::get("/v1/customers/{customer}").segment("cus_1").param("expand[]", "sources");
    /// let response = client.execute(&request).await?;
    /// println!("{}", response.text());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If no response comes, or its status is a failure.
    pub async fn execute(&self, request: &Request) -> Result<Response, Error> {
        let span = tracing::debug_span!("stripe", method = %request.method, path = request.path());
        self.repeat(request).instrument(span).await
    }

    async fn repeat(&self, request: &Request) -> Result<Response, Error> {
        let mut request = request.clone();
        if request.takes_key() && request.options.idempotency_key.is_none() {
            request.options.idempotency_key = Some(random_key()?);
        }
        let policy = RetryPolicy {
            max_retries: request.options.max_retries.unwrap_or(self.0.retry.max_retries),
            ..self.0.retry
        };
        let endpoint = endpoint(&request);
        let limit = request.options.deadline.unwrap_or(self.0.deadline);
        let (mut attempt, mut begun) = (0, None);
        loop {
            // The deadline starts when the first attempt starts, not while it waits for the rate limit.
            self.0.limiter.wait(&endpoint).await;
            // The semaphore is never closed.
            let permit = self.0.permits.acquire().await;
            let start = Instant::now();
            let left = limit.saturating_sub(start - *begun.get_or_insert(start));
            let outcome = match tokio::time::timeout(left, self.attempt(&request)).await {
                Ok(outcome) => outcome,
                Err(_) => Err(Error::late(&request, limit).into()),
            };
            drop(permit);
            self.report(&request, attempt, start, &outcome);
            let Failure { error, advice, limiter, after } = match outcome {
                Ok(response) => {
                    self.0.limiter.speed_up(&endpoint);
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            if error.kind() == ErrorKind::RateLimited && error.code() != Some("lock_timeout") {
                let all = limiter.is_some_and(|reason| reason.starts_with("global"));
                self.0.limiter.slow_down(&endpoint, all, start);
            }
            let Some(pause) = policy.pause(attempt, &error, advice, after) else { return Err(error) };
            if begun.is_some_and(|begun| begun.elapsed() + pause >= limit) {
                return Err(error);
            }
            tracing::debug!(%error, attempt, retry_in = ?pause, "retrying request");
            tokio::time::sleep(pause).await;
            attempt += 1;
        }
    }

    /// Logs an attempt, and reports it to the observer.
    fn report(&self, request: &Request, number: u32, start: Instant, outcome: &Result<Response, Failure>) {
        let error = outcome.as_ref().err().map(|failure| &failure.error);
        let attempt = Attempt {
            method: request.method,
            path: request.path(),
            number,
            elapsed: start.elapsed(),
            status: match outcome {
                Ok(response) => Some(response.status),
                Err(failure) => failure.error.status_code(),
            },
            request_id: match outcome {
                Ok(response) => response.request_id(),
                Err(failure) => failure.error.request_id(),
            },
            error: error.map(Error::kind),
        };
        let Attempt { number, status, elapsed, request_id, .. } = attempt;
        tracing::debug!(number, status, ?elapsed, request_id, "request attempted");
        if let Some(observer) = &self.0.observer {
            observer.attempted(&attempt);
        }
    }
}

/// Returns a random idempotency key from the operating system.
fn random_key() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Error::setup("the operating system returned no random bytes"))?;
    Ok(hex::encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use stripe_types::{CreateV2BillingMeterEventStream, RetrieveCustomer, RetrieveQuotePdf};

    #[test]
    fn operations_use_their_hosts_without_a_base_url() {
        let url = |client: &Client, request: Result<Request, Error>| {
            client.url(&request.expect("a request")).expect("a URL")
        };
        let client = Client::new("sk_test_1").expect("a client");
        let customer = || Request::of(&RetrieveCustomer::new("cus_1"));
        let pdf = || Request::of(&RetrieveQuotePdf::new("qt_1"));
        let stream = || Request::of(&CreateV2BillingMeterEventStream::default());
        assert_eq!(url(&client, customer()), "https://api.stripe.com/v1/customers/cus_1");
        assert_eq!(url(&client, pdf()), "https://files.stripe.com/v1/quotes/qt_1/pdf");
        assert_eq!(url(&client, stream()), "https://meter-events.stripe.com/v2/billing/meter_event_stream");
        let client = Client::builder("sk_test_1").base_url("http://localhost:1/").build().expect("a client");
        assert_eq!(url(&client, customer()), "http://localhost:1/v1/customers/cus_1");
        assert_eq!(url(&client, pdf()), "http://localhost:1/v1/quotes/qt_1/pdf");
    }
}
