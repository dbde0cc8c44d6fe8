//! [`Builder`]: the settings of a client.

mod headers;
mod key;
mod tls;

use super::transport::Exchange;
use super::{Client, Inner, Transport};
use crate::error::Error;
use crate::limit::{Limiter, Rate};
use crate::observe::Observer;
use crate::retry::RetryPolicy;
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// The base URL of the API.
const API_BASE: &str = "https://api.stripe.com";
/// The default number of concurrent requests: at 0.3 seconds each, nearly Stripe's rate limit.
pub const CONCURRENCY: usize = 24;
/// The default time limit of an attempt, as in Stripe's own libraries.
const TIMEOUT: Duration = Duration::from_secs(80);
/// The time limit for a connection, and for the next part of a response.
const CONNECT: Duration = Duration::from_secs(20);
const IDLE: Duration = Duration::from_secs(30);
/// The default time limit of a request with all attempts and pauses.
const DEADLINE: Duration = Duration::from_secs(300);
/// The default maximum size of a response. A page of a hundred objects has one or two megabytes.
const MAX_ANSWER: u64 = 64 << 20;
/// The default difference between Stripe's clock and the local clock that is tolerated.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(2 * 3600);

/// The settings of a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use stripe_client::{Client, Rate, RetryPolicy};
///
/// # fn main() -> Result<(), stripe_client::Error> {
/// let client = Client::builder("sk_test_…")
///     .application("shop/1.2")
///     .rate(Rate::PerSecond(50.0))
///     .retry(RetryPolicy { max_retries: 4, ..RetryPolicy::default() })
///     .timeout(Duration::from_secs(30))
///     .build()?;
/// assert_eq!(client.livemode(), Some(false));
/// # Ok(())
/// # }
/// ```
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
    exchange: Option<Exchange>,
}

impl Client {
    /// Returns the settings of a client with a secret or restricted key.
    pub fn builder(key: impl Into<SecretString>) -> Builder {
        Builder::new(key.into())
    }

    /// Creates a client with a secret or restricted key, and default settings.
    ///
    /// # Errors
    /// If the key is empty, or has characters that a header cannot contain.
    pub fn new(key: impl Into<SecretString>) -> Result<Self, Error> {
        Self::builder(key).build()
    }
}

impl Builder {
    fn new(key: SecretString) -> Self {
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
            exchange: None,
        }
    }

    /// Sets the base URL of the API. All requests are sent there, including those for files and meter events.
    pub fn base_url(mut self, base: impl Into<String>) -> Self {
        self.base = Some(base.into());
        self
    }

    /// Sets the API version of requests [default: [`API_VERSION`](crate::API_VERSION)].
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.version = version.into();
        self
    }

    /// Sets the connected account on whose behalf all requests are made.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets the path of accounts on whose behalf all requests are made. Replaces [`account`](Self::account).
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets the name and version of your application, such as `shop/1.2`, for Stripe's logs.
    pub fn application(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Sets the time limit of an attempt [default: 80 seconds]. At most 20 seconds are for the connection, and 30 for
    /// each wait for a part of the response.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the time limit of a request with all attempts and pauses [default: 5 minutes]. Waiting for the rate limit
    /// before the first attempt does not count.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets the maximum size of a response in bytes [default: 64 MiB]. Longer responses are errors of the kind
    /// [`TooLong`](crate::ErrorKind::TooLong). Downloaded files may have 1 GiB. Requests can override both.
    pub fn max_answer(mut self, bytes: u64) -> Self {
        self.max_answer = bytes;
        self
    }

    /// Sets the tolerated difference between Stripe's clock and the local clock, beyond which responses are not
    /// stored in tables [default: 2 hours]. Rows have the times of Stripe's clock, and a wrong clock would keep later
    /// changes out. Increase it for test servers with their own clock.
    pub fn clock_tolerance(mut self, tolerance: Duration) -> Self {
        self.clock_tolerance = tolerance;
        self
    }

    /// Sets the policy of retries.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the maximum rate of requests.
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// Sets the number of concurrent requests [default: [`CONCURRENCY`]].
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// Sets an observer of all attempts, for metrics.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Sends requests with a client of your own, for proxies, certificate authorities or client certificates. Turn its
    /// redirects off, because requests contain the key. Its version of `reqwest` must be [`crate::reqwest`].
    ///
    /// ```
    /// use stripe_client::{Client, reqwest};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = reqwest::Client::builder()
    ///     .proxy(reqwest::Proxy::all("http://proxy.example.com:3128")?)
    ///     .redirect(reqwest::redirect::Policy::none());
    /// # let http = http.tls_backend_preconfigured(rustls_of_the_example());
    /// let client = Client::builder("sk_test_…").http_client(http.build()?).build()?;
    /// # Ok(())
    /// # }
    /// # fn rustls_of_the_example() -> rustls::ClientConfig {
    /// #     let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    /// #     let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    /// #     builder.expect("versions").with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
    /// # }
    /// ```
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.exchange = Some(Exchange::Http(client));
        self
    }

    /// Sends requests with a transport of your own, such as a [`stub`](crate::stub) in unit tests.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.exchange = Some(Exchange::Own(Arc::new(transport)));
        self
    }

    /// Creates the client.
    ///
    /// # Errors
    /// If the key, the API version or the base URL is invalid.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.base.as_deref().unwrap_or(API_BASE).trim_end_matches('/').to_owned();
        if !base.starts_with("http://") && !base.starts_with("https://") {
            return Err(Error::setup("the base URL must begin with http:// or https://"));
        }
        let headers = self.headers()?;
        let exchange = match self.exchange {
            Some(exchange) => exchange,
            None => Exchange::Http(http_client()?),
        };
        let livemode = key::livemode(self.key.expose_secret());
        Ok(Client(Arc::new(Inner {
            exchange,
            headers,
            base,
            own_hosts: self.base.is_none(),
            version: self.version,
            account: self.account,
            context: self.context,
            retry: self.retry,
            timeout: self.timeout,
            deadline: self.deadline,
            max_answer: self.max_answer,
            clock_tolerance: self.clock_tolerance,
            limiter: Limiter::new(self.rate, livemode == Some(true)),
            permits: Semaphore::new(self.concurrency),
            observer: self.observer,
            livemode,
        })))
    }
}

/// Creates the default HTTP client.
fn http_client() -> Result<reqwest::Client, Error> {
    reqwest::Client::builder()
        .connect_timeout(CONNECT)
        .read_timeout(IDLE)
        .tcp_nodelay(true)
        // The key is sent to the host of the base URL only.
        .redirect(reqwest::redirect::Policy::none())
        .tls_backend_preconfigured(tls::config()?)
        .build()
        .map_err(|_| Error::setup("cannot set up the HTTP client"))
}
