//! [`Client`]: sending requests.

use crate::error::{Error, ErrorKind};
use crate::limit::{Limiter, Rate};
use crate::request::{Method, Request, Response};
use crate::retry::RetryPolicy;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// Where the API is.
const API_BASE: &str = "https://api.stripe.com";
/// How long a request may take in all, as in Stripe's own libraries.
const TIMEOUT: Duration = Duration::from_secs(80);

/// Settings of a [`Client`].
#[derive(Debug)]
pub struct Builder {
    key: SecretString,
    base: String,
    version: String,
    account: Option<String>,
    timeout: Duration,
    retry: RetryPolicy,
    rate: Rate,
    concurrency: usize,
}

/// Sends requests to Stripe. Cheap to clone; clones share connections and rate limits.
#[derive(Debug, Clone)]
pub struct Client(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    http: reqwest::Client,
    base: String,
    account: Option<String>,
    retry: RetryPolicy,
    limiter: Limiter,
    places: Semaphore,
    live: bool,
}

/// A try that failed, with what the answer says on trying again.
struct Failure {
    error: Error,
    /// `Stripe-Should-Retry`.
    advice: Option<bool>,
    /// `Stripe-Rate-Limited-Reason`.
    limiter: Option<String>,
}

impl Builder {
    /// Where the API is, if not at `https://api.stripe.com`.
    pub fn base_url(mut self, base: impl Into<String>) -> Self {
        self.base = base.into();
        self
    }

    /// The API version that requests name, if not [`API_VERSION`](crate::API_VERSION).
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.version = version.into();
        self
    }

    /// The connected account on whose behalf all requests are made.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// How long a request may take in all; 80 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often and how soon requests are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many requests a second are made at the most.
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// How many requests are in flight at the most; 16 unless set.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// If the key, the version or the base URL cannot stand in a request.
    pub fn build(self) -> Result<Client, Error> {
        // Another provider may be there already; it does as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let base = self.base.trim_end_matches('/').to_owned();
        if !base.starts_with("http://") && !base.starts_with("https://") {
            return Err(Error::setup("the base URL must begin with http:// or https://"));
        }
        let mut headers = HeaderMap::new();
        let mut key = HeaderValue::from_str(&format!("Bearer {}", self.key.expose_secret()))
            .map_err(|_| Error::setup("the API key has characters that no key has"))?;
        key.set_sensitive(true);
        headers.insert(AUTHORIZATION, key);
        let version = HeaderValue::from_str(&self.version)
            .map_err(|_| Error::setup("the API version has characters that no version has"))?;
        headers.insert("stripe-version", version);
        let http = reqwest::Client::builder()
            .user_agent(concat!("Stripe/v1 RustBindings/", env!("CARGO_PKG_VERSION")))
            .default_headers(headers)
            .timeout(self.timeout)
            .connect_timeout(Duration::from_secs(20))
            .tcp_nodelay(true)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| Error::setup("the HTTP client cannot be set up"))?;
        let live = self.key.expose_secret().contains("_live_");
        Ok(Client(Arc::new(Inner {
            http,
            base,
            account: self.account,
            retry: self.retry,
            limiter: Limiter::new(self.rate, live),
            places: Semaphore::new(self.concurrency),
            live,
        })))
    }
}

impl Client {
    /// Settings for a client with this secret or restricted key.
    pub fn builder(key: impl Into<SecretString>) -> Builder {
        Builder {
            key: key.into(),
            base: API_BASE.to_owned(),
            version: crate::API_VERSION.to_owned(),
            account: None,
            timeout: TIMEOUT,
            retry: RetryPolicy::default(),
            rate: Rate::Standard,
            concurrency: 16,
        }
    }

    /// Whether the key is for live data.
    pub fn is_live(&self) -> bool {
        self.0.live
    }

    /// Where the API is.
    pub fn base_url(&self) -> &str {
        &self.0.base
    }

    /// Sends a request, repeating it as the [`RetryPolicy`] says.
    ///
    /// # Errors
    /// If no answer comes, or one with a status of failure.
    pub async fn send(&self, request: &Request) -> Result<Response, Error> {
        let mut given = request.clone();
        if given.method == Method::Post && given.idempotency_key.is_none() {
            given.idempotency_key = Some(random_key());
        }
        let endpoint = format!("{} {}", given.method, given.template);
        let mut attempt = 0;
        loop {
            self.0.limiter.wait(&endpoint).await;
            let start = Instant::now();
            let outcome = self.attempt(&given).await;
            let elapsed = start.elapsed();
            let Failure { error, advice, limiter } = match outcome {
                Ok(response) => {
                    tracing::debug!(%endpoint, status = response.status, attempt, ?elapsed, "answered");
                    self.0.limiter.speed_up(&endpoint);
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            if error.kind() == ErrorKind::RateLimited && error.code() != Some("lock_timeout") {
                let all = limiter.is_some_and(|reason| reason.starts_with("global"));
                self.0.limiter.slow_down(&endpoint, all);
            }
            let Some(pause) = self.0.retry.pause(attempt, &error, advice) else { return Err(error) };
            tracing::debug!(%endpoint, %error, attempt, ?pause, "trying again");
            tokio::time::sleep(pause).await;
            attempt += 1;
        }
    }

    /// One try.
    async fn attempt(&self, request: &Request) -> Result<Response, Failure> {
        // The semaphore is never closed.
        let _place = self.0.places.acquire().await;
        let transport =
            |error| Failure { error: Error::transport(request, error), advice: None, limiter: None };
        let response = self.prepare(request).send().await.map_err(transport)?;
        let status = response.status();
        let header = |name: &str| response.headers().get(name)?.to_str().ok().map(str::to_owned);
        let request_id = header("request-id");
        let advice = header("stripe-should-retry").map(|advice| advice == "true");
        let limiter = header("stripe-rate-limited-reason");
        let date = header(DATE.as_str()).and_then(|date| seconds(&date));
        let body = response.bytes().await.map_err(transport)?;
        if status.is_success() {
            return Ok(Response { status: status.as_u16(), request_id, date, body });
        }
        let error = Error::status(request, status.as_u16(), request_id, &body);
        Err(Failure { error, advice, limiter })
    }

    fn prepare(&self, request: &Request) -> reqwest::RequestBuilder {
        let url = format!("{}{}", self.0.base, request.target());
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut prepared = self.0.http.request(method, url);
        if let Some(account) = request.account.as_ref().or(self.0.account.as_ref()) {
            prepared = prepared.header("stripe-account", account);
        }
        if let Some(key) = &request.idempotency_key {
            prepared = prepared.header("idempotency-key", key);
        }
        match request.form() {
            Some(form) => prepared.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form),
            None => prepared,
        }
    }
}

fn random_key() -> String {
    format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..))
}

/// The seconds since 1970 of an HTTP date.
fn seconds(date: &str) -> Option<i64> {
    let time = httpdate::parse_http_date(date).ok()?;
    let since = time.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}
