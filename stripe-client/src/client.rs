//! [`Client`]: sends requests with retries and rate limits.

mod body;
mod builder;

pub use builder::{Builder, CONCURRENCY};

use crate::error::{Error, ErrorKind};
use crate::limit::Limiter;
use crate::observe::{Attempt, Observer};
use crate::path::is_path;
use crate::request::{Request, Response};
use crate::retry::RetryPolicy;
use body::Unread;
use reqwest::header::{CONTENT_TYPE, DATE, RETRY_AFTER};
use std::sync::Arc;
use std::time::Duration;
use stripe_types::Method;
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tracing::Instrument;

/// A client for Stripe's API. Cheap to clone; clones share connections and rate limits.
#[derive(Debug, Clone)]
pub struct Client(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    http: reqwest::Client,
    base: String,
    /// True if operations are sent to the hosts that they name.
    own_hosts: bool,
    version: String,
    account: Option<String>,
    context: Option<String>,
    retry: RetryPolicy,
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

/// A failed attempt, with the response headers about retries.
struct Failure {
    error: Error,
    /// `Stripe-Should-Retry`.
    advice: Option<bool>,
    /// `Stripe-Rate-Limited-Reason`.
    limiter: Option<String>,
    /// `Retry-After`.
    after: Option<Duration>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, advice: None, limiter: None, after: None }
    }
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

    /// Sends a request once.
    async fn attempt(&self, request: &Request) -> Result<Response, Failure> {
        let start = Instant::now();
        let transport = |error| Failure::from(Error::transport(request, error));
        let response = self.prepare(request)?.send().await.map_err(transport)?;
        let status = response.status();
        let header = |name: &str| response.headers().get(name)?.to_str().ok().map(str::to_owned);
        let request_id = header("request-id");
        let advice = header("stripe-should-retry").map(|advice| advice == "true");
        let limiter = header("stripe-rate-limited-reason");
        let date = header(DATE.as_str()).and_then(|date| seconds(&date));
        let after = header(RETRY_AFTER.as_str()).and_then(|after| pause_of(&after, date));
        let asked_at = date.map(|date| date - whole_seconds(start.elapsed()));
        let replayed = header("idempotent-replayed").is_some_and(|replayed| replayed == "true");
        let limit = request.options.max_answer.unwrap_or(self.0.max_answer);
        let body = body::read(response, limit).await.map_err(|unread| match unread {
            Unread::TooLong => Failure::from(Error::too_long(request, limit)),
            Unread::Broken(error) => transport(error),
        })?;
        let (status_code, took) = (status.as_u16(), start.elapsed());
        let response = Response { status: status_code, request_id, date, asked_at, took, replayed, body };
        if status.is_success() {
            return Ok(response);
        }
        let error = Error::status(request, &response).on_behalf_of(self.acting_for(request));
        Err(Failure { error, advice, limiter, after })
    }

    /// Returns the connected account on whose behalf a request is made.
    fn acting_for<'r>(&'r self, request: &'r Request) -> Option<&'r str> {
        let options = &request.options;
        let own = on_behalf(options.context.as_ref(), options.account.as_ref());
        let all = on_behalf(self.0.context.as_ref(), self.0.account.as_ref());
        // The last account of a path is the target.
        own.or(all).and_then(|(_, path)| path.rsplit('/').next())
    }

    /// Returns the URL of a request. A path that leads to another host, which would get the key, is an error.
    fn url(&self, request: &Request) -> Result<String, Error> {
        let base = request.host.filter(|_| self.0.own_hosts).unwrap_or(&self.0.base);
        let target = request.target();
        match is_path(&target) {
            true => Ok(format!("{base}{target}")),
            false => Err(Error::unsendable(request)),
        }
    }

    fn prepare(&self, request: &Request) -> Result<reqwest::RequestBuilder, Error> {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Delete => reqwest::Method::DELETE,
        };
        let options = &request.options;
        let mut prepared = self.0.http.request(method, self.url(request)?);
        let version = options.api_version.as_ref().unwrap_or(&self.0.version);
        prepared = prepared.header("stripe-version", version);
        // Options of the request take precedence.
        let own = on_behalf(options.context.as_ref(), options.account.as_ref());
        let all = on_behalf(self.0.context.as_ref(), self.0.account.as_ref());
        if let Some((name, value)) = own.or(all) {
            prepared = prepared.header(name, value);
        }
        if let Some(key) = &options.idempotency_key {
            prepared = prepared.header("idempotency-key", key);
        }
        if let Some(timeout) = options.timeout {
            prepared = prepared.timeout(timeout);
        }
        for (name, value) in &options.headers {
            prepared = prepared.header(name, value);
        }
        Ok(match request.content() {
            Some((media_type, body)) => prepared.header(CONTENT_TYPE, media_type).body(body),
            None => prepared,
        })
    }
}

/// Returns the header for connected accounts. Stripe rejects requests with both headers; the path of accounts takes
/// precedence.
fn on_behalf<'o>(
    context: Option<&'o String>,
    account: Option<&'o String>,
) -> Option<(&'static str, &'o String)> {
    context.map(|path| ("stripe-context", path)).or(account.map(|id| ("stripe-account", id)))
}

/// Returns a random idempotency key from the operating system.
fn random_key() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Error::setup("the operating system returned no random bytes"))?;
    Ok(hex::encode(bytes))
}

/// Parses `Retry-After`, in seconds or as a date by the clock of the server.
fn pause_of(after: &str, now: Option<i64>) -> Option<Duration> {
    if let Ok(seconds) = after.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let local = || httpdate::fmt_http_date(std::time::SystemTime::now());
    let now = now.or_else(|| seconds(&local()))?;
    let pause = seconds(after.trim())?.saturating_sub(now);
    Some(Duration::from_secs(u64::try_from(pause).unwrap_or_default()))
}

/// Returns a duration in seconds, rounded up.
fn whole_seconds(elapsed: Duration) -> i64 {
    i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX).saturating_add(i64::from(elapsed.subsec_nanos() > 0))
}

/// Parses an HTTP date as seconds since 1970.
fn seconds(date: &str) -> Option<i64> {
    let time = httpdate::parse_http_date(date).ok()?;
    let since = time.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
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
