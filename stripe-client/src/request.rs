//! [`Request`] and [`Response`].

mod sent;

use bytes::Bytes;
use std::borrow::Cow;
use std::time::Duration;
use stripe_types::{Answer, Method, Upload};

/// A request: a path template with its parameters, and either a query or a body.
///
/// Build it from an [`Operation`](stripe_types::Operation) with [`of`](Self::of), or by hand for endpoints that the
/// types lack. `Debug` shows the method and the path template only, because parameters may contain secrets and
/// customer data.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) template: Cow<'static, str>,
    pub(crate) segments: Vec<String>,
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) body: EncodedBody,
    pub(crate) host: Option<&'static str>,
    pub(crate) options: Options,
}

/// The body of a `POST` or `PUT`.
#[derive(Clone)]
pub(crate) enum EncodedBody {
    /// The pairs, as a form.
    Form,
    /// JSON.
    Json(String),
    /// Files, with the pairs.
    Multipart(Vec<FilePart>),
}

/// A file with the name of its parameter.
#[derive(Clone)]
pub(crate) struct FilePart {
    pub(crate) name: String,
    pub(crate) file: Upload,
}

/// The options of a request, which override those of the client.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) idempotency_key: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) context: Option<String>,
    pub(crate) api_version: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_answer: Option<u64>,
}

impl Request {
    /// Returns the values of all parameters, which may be customer data.
    pub(crate) fn sent(&self) -> Vec<String> {
        let json = match &self.body {
            EncodedBody::Json(text) => Some(text.as_str()),
            EncodedBody::Form | EncodedBody::Multipart(_) => None,
        };
        sent::values(&self.pairs, json)
    }

    /// Creates a `GET` request. Path parameters are in braces, and filled by [`segment`](Self::segment).
    pub fn get(template: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Method::Get, template)
    }

    /// Creates a `POST` request.
    pub fn post(template: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Method::Post, template)
    }

    /// Creates a `DELETE` request.
    pub fn delete(template: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Method::Delete, template)
    }

    pub(crate) fn new(method: Method, template: impl Into<Cow<'static, str>>) -> Self {
        Self {
            method,
            template: template.into(),
            segments: Vec::new(),
            pairs: Vec::new(),
            body: EncodedBody::Form,
            host: None,
            options: Options::default(),
        }
    }

    /// Sets the next path parameter, which is percent-encoded.
    pub fn segment(mut self, value: impl Into<String>) -> Self {
        self.segments.push(value.into());
        self
    }

    /// Adds a parameter with its full name, such as `created[gte]`, to the query, or to the form of a `POST`.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.pairs.push((name.into(), value.into()));
        self
    }

    /// Sets the JSON body of a `POST` of version 2 of the API.
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.body = EncodedBody::Json(json.into());
        self
    }

    /// Sets the idempotency key. By default, each request that needs one gets a random key.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.options.idempotency_key = Some(key.into());
        self
    }

    /// Sets the connected account on whose behalf the request is made.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.options.account = Some(account.into());
        self
    }

    /// Sets the path of accounts on whose behalf the request is made, such as `org_1/acct_2`. Replaces
    /// [`account`](Self::account).
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.options.context = Some(context.into());
        self
    }

    /// Sets the API version of the request.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }

    /// Sets a header. Replaces an earlier value, and the client's own header of that name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the time limit of each attempt.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of retries.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.options.max_retries = Some(retries);
        self
    }

    /// Sets the time limit of the request with all attempts, as [`Builder::deadline`](crate::Builder::deadline).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// Sets the maximum size of the response in bytes, as [`Builder::max_answer`](crate::Builder::max_answer).
    pub fn max_answer(mut self, bytes: u64) -> Self {
        self.options.max_answer = Some(bytes);
        self
    }

    /// Returns the method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Returns the path template, which identifies the request in rate limits and traces.
    pub fn template(&self) -> &str {
        &self.template
    }

    /// Returns the path template without a query, which the URL of a next page may have.
    pub(crate) fn path(&self) -> &str {
        self.template.split('?').next().unwrap_or_default()
    }

    /// Returns true if the request takes an idempotency key.
    pub(crate) fn takes_key(&self) -> bool {
        match self.method {
            // `PUT` is idempotent.
            Method::Get | Method::Put => false,
            Method::Post => true,
            Method::Delete => self.template.starts_with("/v2/"),
        }
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

/// A response with a success status.
#[derive(Debug, Clone)]
pub struct Response {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) date: Option<i64>,
    pub(crate) asked_at: Option<i64>,
    pub(crate) took: Duration,
    pub(crate) replayed: bool,
    pub(crate) body: Bytes,
}

impl Response {
    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns Stripe's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the time of the response by Stripe's clock, in seconds since 1970.
    pub fn date(&self) -> Option<i64> {
        self.date
    }

    /// Returns a second by Stripe's clock that had started when the request was sent. The response shows all changes
    /// before this second.
    pub fn asked_at(&self) -> Option<i64> {
        self.asked_at
    }

    /// Returns the duration from sending the request to the last byte of the response, without waits for rate limits
    /// and failed attempts.
    pub fn took(&self) -> Duration {
        self.took
    }

    /// Returns true if Stripe repeated its response to an earlier request with the same idempotency key.
    pub fn is_replayed(&self) -> bool {
        self.replayed
    }

    /// Returns the body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body as text.
    ///
    /// # Errors
    /// If it is not UTF-8.
    pub fn into_text(self) -> Result<String, std::string::FromUtf8Error> {
        String::from_utf8(self.body.into())
    }

    /// Returns the body as text, with invalid UTF-8 replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Decodes the body.
    ///
    /// # Errors
    /// If the body is not a `T`. The error names the JSON path.
    pub fn decode<T: Answer>(&self) -> Result<T, stripe_types::DecodeError> {
        T::decode(&self.body)
    }
}
