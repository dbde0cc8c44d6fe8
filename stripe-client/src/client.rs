//! [`Client`]: sending requests.

mod body;
mod builder;

pub use builder::{Builder, CONCURRENCY};

use crate::call::{Call, Reply};
use crate::error::{Error, ErrorKind};
use crate::limit::Limiter;
use crate::observe::{Attempt, Observer};
use crate::path::is_path;
use crate::request::{Request, Response};
use crate::retry::RetryPolicy;
use crate::walk::Walk;
use body::Unread;
use reqwest::header::{CONTENT_TYPE, DATE, RETRY_AFTER};
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;
use stripe_types::{Listing, Method, Operation};
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tracing::Instrument;

/// Sends requests to Stripe. Cheap to clone; clones share connections and rate limits.
#[derive(Debug, Clone)]
pub struct Client(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    http: reqwest::Client,
    base: String,
    /// Whether operations go to the hosts that they name.
    own_hosts: bool,
    version: String,
    account: Option<String>,
    context: Option<String>,
    retry: RetryPolicy,
    /// How long a request may take in all, with its tries and pauses.
    deadline: Duration,
    /// The longest answer that is read, in bytes.
    max_answer: u64,
    clock_tolerance: Duration,
    limiter: Limiter,
    places: Semaphore,
    observer: Option<Arc<dyn Observer>>,
    livemode: Option<bool>,
}

/// A try that failed, with what the answer says on trying again.
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

/// What Stripe limits by itself.
fn endpoint(request: &Request) -> String {
    format!("{} {}", request.method, request.path())
}

impl Client {
    /// Settings for a client with this secret or restricted key.
    pub fn builder(key: impl Into<SecretString>) -> Builder {
        Builder::new(key.into())
    }

    /// A client with this secret or restricted key, and the settings that most want.
    ///
    /// # Errors
    /// If the key cannot stand in a request.
    pub fn new(key: impl Into<SecretString>) -> Result<Self, Error> {
        Self::builder(key).build()
    }

    /// Returns true if the key is for live data, false if it is for test data, and `None` if its text does not tell: that of
    /// organizations and old keys does not.
    pub fn livemode(&self) -> Option<bool> {
        self.0.livemode
    }

    /// Where the API is.
    pub fn base_url(&self) -> &str {
        &self.0.base
    }

    /// The connected account on whose behalf all requests are made, if there is one.
    pub fn account(&self) -> Option<&str> {
        let all = on_behalf(self.0.context.as_ref(), self.0.account.as_ref());
        all.and_then(|(_, path)| path.rsplit('/').next()).filter(|id| id.starts_with("acct_"))
    }

    /// The API version that requests name, unless they name another.
    pub fn api_version(&self) -> &str {
        &self.0.version
    }

    /// How far Stripe's clock may be from that of this machine.
    pub fn clock_tolerance(&self) -> Duration {
        self.0.clock_tolerance
    }

    /// Returns how many requests like this one may go a second, as things are now: less than the [`Rate`](crate::Rate) for some time
    /// after Stripe has refused one for coming too soon. Infinite where there is no limit.
    pub fn rate(&self, request: &Request) -> f64 {
        self.0.limiter.rate(&endpoint(request))
    }

    /// Sends an operation, repeating it as the [`RetryPolicy`] says.
    ///
    /// # Errors
    /// If no answer comes, one with a status of failure, or one that is not what the operation answers.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        self.call(operation).send().await
    }

    /// An operation with options of its own: [`Call`] has them.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O::Output> {
        Call::new(self.clone(), Request::of(&operation))
    }

    /// All pages of a list or a search.
    pub fn list<O: Operation<Output: Listing>>(&self, operation: O) -> Walk<O::Output> {
        self.call(operation).walk()
    }

    /// Sends a request that the types do not know, repeating it as the [`RetryPolicy`] says.
    ///
    /// # Errors
    /// If no answer comes, or one with a status of failure.
    pub async fn execute(&self, request: &Request) -> Result<Response, Error> {
        let span = tracing::debug_span!("stripe", method = %request.method, path = request.path());
        self.repeat(request).instrument(span).await
    }

    async fn repeat(&self, request: &Request) -> Result<Response, Error> {
        let mut given = request.clone();
        if given.takes_key() && given.options.idempotency_key.is_none() {
            given.options.idempotency_key = Some(random_key()?);
        }
        let policy = RetryPolicy {
            max_retries: given.options.max_retries.unwrap_or(self.0.retry.max_retries),
            ..self.0.retry
        };
        let endpoint = endpoint(&given);
        let limit = given.options.deadline.unwrap_or(self.0.deadline);
        let (mut attempt, mut begun) = (0, None);
        loop {
            // Waiting for its turn is not the API's time, as long as it never had one.
            self.0.limiter.wait(&endpoint).await;
            // The semaphore is never closed.
            let place = self.0.places.acquire().await;
            let start = Instant::now();
            let left = limit.saturating_sub(start - *begun.get_or_insert(start));
            let outcome = match tokio::time::timeout(left, self.attempt(&given)).await {
                Ok(outcome) => outcome,
                Err(_) => Err(Error::late(&given, limit).into()),
            };
            drop(place);
            self.report(&given, attempt, start, &outcome);
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
            tracing::debug!(%error, attempt, ?pause, "trying again");
            tokio::time::sleep(pause).await;
            attempt += 1;
        }
    }

    /// Tells those who want to know of a try.
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
        tracing::debug!(number, status, ?elapsed, request_id, "answered");
        if let Some(observer) = &self.0.observer {
            observer.attempted(&attempt);
        }
    }

    /// One try.
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
        // A path of accounts ends in the one that is meant.
        own.or(all).and_then(|(_, path)| path.rsplit('/').next())
    }

    /// Returns the URL of a request. One that would lead to another host, and take the key there, is an error.
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
        // The request has the last word.
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

    /// Sends a request and decodes the answer.
    pub(crate) async fn reply<T: stripe_types::Answer>(&self, request: &Request) -> Result<Reply<T>, Error> {
        let response = self.execute(request).await?;
        match response.decode() {
            Ok(value) => Ok(Reply::new(value, response)),
            Err(error) => Err(Error::undecodable(request, &response, error)),
        }
    }
}

/// The header that says on whose behalf. Stripe refuses requests that name both; the path of accounts says more.
fn on_behalf<'o>(
    context: Option<&'o String>,
    account: Option<&'o String>,
) -> Option<(&'static str, &'o String)> {
    context.map(|path| ("stripe-context", path)).or(account.map(|id| ("stripe-account", id)))
}

/// Makes a key that nobody can guess, and no other process makes: from the system's random source.
fn random_key() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Error::setup("the system gives no random bytes"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The pause that `Retry-After` asks for: in seconds, or up to a date, which is by the clock of who answers.
fn pause_of(after: &str, now: Option<i64>) -> Option<Duration> {
    if let Ok(seconds) = after.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let local = || httpdate::fmt_http_date(std::time::SystemTime::now());
    let now = now.or_else(|| seconds(&local()))?;
    let pause = seconds(after.trim())?.saturating_sub(now);
    Some(Duration::from_secs(u64::try_from(pause).unwrap_or_default()))
}

/// The seconds that have begun in some time.
fn whole_seconds(elapsed: Duration) -> i64 {
    i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX).saturating_add(i64::from(elapsed.subsec_nanos() > 0))
}

/// The seconds since 1970 of an HTTP date.
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
    fn operations_go_to_their_hosts_unless_told_otherwise() {
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
