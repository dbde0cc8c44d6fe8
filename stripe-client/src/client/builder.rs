//! [`Builder`]: the settings of a client.

mod tls;

use super::{Client, Inner};
use crate::error::Error;
use crate::limit::{Limiter, Rate};
use crate::observe::Observer;
use crate::retry::RetryPolicy;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Where the API is.
const API_BASE: &str = "https://api.stripe.com";
/// How many requests are in flight at the most, unless it is said: at 0.3 seconds each, nearly as many a second as Stripe takes.
pub const CONCURRENCY: usize = 24;
/// How long a try may take in all, as in Stripe's own libraries.
const TIMEOUT: Duration = Duration::from_secs(80);
/// How long it may take until there is a connection, and until the next part of an answer comes.
const CONNECT: Duration = Duration::from_secs(20);
const IDLE: Duration = Duration::from_secs(30);
/// How long a request may take with all tries and pauses.
const DEADLINE: Duration = Duration::from_secs(300);
/// The longest answer that is read. A page of a hundred objects has one or two megabytes.
const MAX_ANSWER: u64 = 64 << 20;
/// How far Stripe's clock may be from that of this machine.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(2 * 3600);

/// Settings of a [`Client`].
#[derive(Debug)]
pub struct Builder {
    key: SecretString,
    base: Option<String>,
    version: String,
    account: Option<String>,
    context: Option<String>,
    application: Option<String>,
    timeout: Duration,
    deadline: Duration,
    max_answer: u64,
    clock_tolerance: Duration,
    retry: RetryPolicy,
    rate: Rate,
    concurrency: usize,
    observer: Option<Arc<dyn Observer>>,
}

impl Builder {
    pub(super) fn new(key: SecretString) -> Self {
        Self {
            key,
            base: None,
            version: crate::API_VERSION.to_owned(),
            account: None,
            context: None,
            application: None,
            timeout: TIMEOUT,
            deadline: DEADLINE,
            max_answer: MAX_ANSWER,
            clock_tolerance: CLOCK_TOLERANCE,
            retry: RetryPolicy::default(),
            rate: Rate::Standard,
            concurrency: CONCURRENCY,
            observer: None,
        }
    }

    /// Where the API is, if not at Stripe's own hosts. All requests go there, those for files and meter events too.
    pub fn base_url(mut self, base: impl Into<String>) -> Self {
        self.base = Some(base.into());
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

    /// The path of accounts on whose behalf all requests are made: stands in place of [`account`](Self::account).
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// The name and version of the application, as in `shop/1.2`, for Stripe's logs.
    pub fn application(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Returns how long a try may take in all; 80 seconds unless set. Of these, 20 are for the connection, and 30 may pass without a part of
    /// the answer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Returns how long a request may take with all its tries and the pauses between them; five minutes unless set. Waiting for its first turn
    /// does not count.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// The longest answer that is read, in bytes; 64 MB unless set. Longer ones are errors of the kind
    /// [`TooLong`](crate::ErrorKind::TooLong). Files that are downloaded may have 1 GB; a request may say otherwise.
    pub fn max_answer(mut self, bytes: u64) -> Self {
        self.max_answer = bytes;
        self
    }

    /// How far Stripe's clock may be from that of this machine before what it answers is not kept in tables; two hours unless set.
    /// The instants of rows are by Stripe's clock: a wrong one would keep later changes out. For servers that stand in for Stripe,
    /// and have a clock of their own.
    pub fn clock_tolerance(mut self, tolerance: Duration) -> Self {
        self.clock_tolerance = tolerance;
        self
    }

    /// Returns how often and how soon requests are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Returns how many requests a second are made at the most.
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// Returns how many requests are in flight at the most; [`CONCURRENCY`] unless set.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// What is told of each try, for metrics.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// If the key, the version or the base URL cannot stand in a request.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.base.as_deref().unwrap_or(API_BASE).trim_end_matches('/').to_owned();
        if !base.starts_with("http://") && !base.starts_with("https://") {
            return Err(Error::setup("the base URL must begin with http:// or https://"));
        }
        let http = reqwest::Client::builder()
            .default_headers(self.headers()?)
            .timeout(self.timeout)
            .connect_timeout(CONNECT)
            .read_timeout(IDLE)
            .tcp_nodelay(true)
            // The key goes to the host of the base URL alone.
            .redirect(reqwest::redirect::Policy::none())
            .tls_backend_preconfigured(tls::config()?)
            .build()
            .map_err(|_| Error::setup("the HTTP client cannot be set up"))?;
        let livemode = livemode(self.key.expose_secret());
        Ok(Client(Arc::new(Inner {
            http,
            base,
            own_hosts: self.base.is_none(),
            version: self.version,
            account: self.account,
            context: self.context,
            retry: self.retry,
            deadline: self.deadline,
            max_answer: self.max_answer,
            clock_tolerance: self.clock_tolerance,
            limiter: Limiter::new(self.rate, livemode == Some(true)),
            places: Semaphore::new(self.concurrency),
            observer: self.observer,
            livemode,
        })))
    }

    /// What all requests say.
    fn headers(&self) -> Result<HeaderMap, Error> {
        let refused = |what: &str| Error::setup(format!("the {what} has characters that none has"));
        let mut headers = HeaderMap::new();
        let key = self.key.expose_secret().trim();
        if key.is_empty() {
            return Err(Error::setup("the API key is empty"));
        }
        let mut key = HeaderValue::from_str(&format!("Bearer {key}")).map_err(|_| refused("API key"))?;
        key.set_sensitive(true);
        headers.insert(AUTHORIZATION, key);
        HeaderValue::from_str(&self.version).map_err(|_| refused("API version"))?;
        let application = self.application.as_deref().unwrap_or_default();
        let agent = format!("Stripe/v1 RustBindings/{} {application}", env!("CARGO_PKG_VERSION"));
        let agent = HeaderValue::from_str(agent.trim()).map_err(|_| refused("name of the application"))?;
        headers.insert(reqwest::header::USER_AGENT, agent);
        let details = concat!(
            r#"{"lang":"rust","publisher":"stripe-client","bindings_version":""#,
            env!("CARGO_PKG_VERSION"),
            r#""}"#
        );
        headers.insert("x-stripe-client-user-agent", HeaderValue::from_static(details));
        Ok(headers)
    }
}

/// The mode of a key, by its beginning: `sk_live_…`, `rk_test_…`, `sk_org_live_…`.
fn livemode(key: &str) -> Option<bool> {
    let mode = key.trim().split('_').skip(1).take(2).find(|part| matches!(*part, "live" | "test"))?;
    Some(mode == "live")
}

#[cfg(test)]
mod tests {
    use super::livemode;

    #[test]
    fn a_key_tells_its_mode() {
        for (key, expected) in [
            ("sk_live_x", Some(true)),
            ("rk_test_live_", Some(false)),
            (" rk_live_x\n", Some(true)),
            ("sk_org_live_x", Some(true)),
            ("sk_org_x", None),
            ("sk_x_y_live", None),
            ("tGN0bIwXnHdwOa85VABjPdSn8nWY7G7I", None),
            ("", None),
        ] {
            assert_eq!(livemode(key), expected, "{key}");
        }
    }
}
