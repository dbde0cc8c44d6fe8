//! Requests and responses, before and after the wire.

mod sent;

use crate::encode;
use crate::error::Error;
use bytes::Bytes;
use std::borrow::Cow;
use std::time::Duration;
use stripe_types::{Answer, Method, Operation};

/// A request: a path template with its parameters, and either a query or a body.
///
/// Made from an [`Operation`] by [`of`](Self::of); by hand for what the types do not know.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) template: Cow<'static, str>,
    pub(crate) segments: Vec<String>,
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) body: Body,
    pub(crate) host: Option<&'static str>,
    pub(crate) options: Options,
}

/// What a `POST` carries.
#[derive(Clone)]
pub(crate) enum Body {
    /// The pairs, as a form.
    Form,
    /// JSON.
    Json(String),
    /// Files, and the pairs beside them.
    Multipart(Vec<encode::FilePart>),
}

/// What a request says beside its parameters, where it is not what the client says.
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
    /// The request of an operation.
    ///
    /// # Errors
    /// If a parameter of its path is empty or cannot stand in a path.
    pub fn of<O: Operation>(operation: &O) -> Result<Self, Error> {
        encode::operation(O::INFO, operation)
    }

    /// The values that it sends, which may be customer data.
    pub(crate) fn sent(&self) -> Vec<String> {
        let json = match &self.body {
            Body::Json(text) => Some(text.as_str()),
            Body::Form | Body::Multipart(_) => None,
        };
        sent::values(&self.pairs, json)
    }

    /// A request that reads. Parameters of the path stand in braces and are given by [`segment`](Self::segment).
    pub fn get(template: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Method::Get, template)
    }

    /// A request that creates or changes.
    pub fn post(template: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Method::Post, template)
    }

    /// A request that deletes.
    pub fn delete(template: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Method::Delete, template)
    }

    pub(crate) fn new(method: Method, template: impl Into<Cow<'static, str>>) -> Self {
        Self {
            method,
            template: template.into(),
            segments: Vec::new(),
            pairs: Vec::new(),
            body: Body::Form,
            host: None,
            options: Options::default(),
        }
    }

    /// The next parameter of the path; it is percent-encoded.
    pub fn segment(mut self, value: impl Into<String>) -> Self {
        self.segments.push(value.into());
        self
    }

    /// A parameter, under its full name as in `created[gte]`. Goes into the query, or into the form of a `POST`.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.pairs.push((name.into(), value.into()));
        self
    }

    /// The JSON that a `POST` of version 2 of the API carries.
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.body = Body::Json(json.into());
        self
    }

    /// A key by which Stripe knows a repetition of this request. Without one, each request that needs it gets one of its own.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.options.idempotency_key = Some(key.into());
        self
    }

    /// The connected account on whose behalf the request is made.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.options.account = Some(account.into());
        self
    }

    /// The path of accounts on whose behalf the request is made, as in `org_1/acct_2`: stands in place of
    /// [`account`](Self::account).
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.options.context = Some(context.into());
        self
    }

    /// The API version that the request names.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }

    /// One more header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Returns how long each try may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Returns how many times the request is repeated at the most.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.options.max_retries = Some(retries);
        self
    }

    /// Returns how long the request may take in all, as [`Builder::deadline`](crate::Builder::deadline).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// The longest answer that is read, in bytes, as [`Builder::max_answer`](crate::Builder::max_answer).
    pub fn max_answer(mut self, bytes: u64) -> Self {
        self.options.max_answer = Some(bytes);
        self
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path template: what rate limits and traces know the request by.
    pub fn template(&self) -> &str {
        &self.template
    }

    /// The same without the query that the URL of a next page has, which holds filters.
    pub(crate) fn path(&self) -> &str {
        self.template.split('?').next().unwrap_or_default()
    }

    /// Returns whether Stripe knows repetitions of the request by a key.
    pub(crate) fn takes_key(&self) -> bool {
        match self.method {
            // What is put twice is as it was.
            Method::Get | Method::Put => false,
            Method::Post => true,
            Method::Delete => self.template.starts_with("/v2/"),
        }
    }

    /// The path and the query.
    pub(crate) fn target(&self) -> String {
        let mut segments = self.segments.iter();
        let parts: Vec<Cow<'_, str>> = self
            .template
            .split('/')
            .map(|part| match part.starts_with('{') {
                true => segments.next().map_or(Cow::Borrowed(part), |value| encode::segment(value).into()),
                false => Cow::Borrowed(part),
            })
            .collect();
        let path = parts.join("/");
        if self.pairs.is_empty() || self.method.has_body() {
            return path;
        }
        // The URL of a next page has a query of its own.
        let separator = if path.contains('?') { '&' } else { '?' };
        format!("{path}{separator}{}", encode::pairs(&self.pairs))
    }

    /// The media type and the bytes of the body of a `POST` or `PUT`.
    pub(crate) fn content(&self) -> Option<(String, Bytes)> {
        if !self.method.has_body() {
            return None;
        }
        Some(match &self.body {
            Body::Form => ("application/x-www-form-urlencoded".to_owned(), encode::pairs(&self.pairs).into()),
            Body::Json(json) => ("application/json".to_owned(), json.clone().into()),
            Body::Multipart(files) => encode::multipart(&self.pairs, files),
        })
    }
}

impl std::fmt::Debug for Request {
    /// Without parameters: they may hold secrets and data of customers.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

/// An answer with a status of success.
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
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The id under which Stripe knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// When Stripe answered, by its own clock, in seconds since 1970.
    pub fn date(&self) -> Option<i64> {
        self.date
    }

    /// A second, by Stripe's own clock, that had begun when the request was sent: the answer shows everything that was done
    /// before it.
    pub fn asked_at(&self) -> Option<i64> {
        self.asked_at
    }

    /// Returns how long the answer took, from sending the request to its last byte: without waiting for a turn, or for tries that failed.
    pub fn took(&self) -> Duration {
        self.took
    }

    /// Returns whether Stripe repeats what it answered an earlier request with the same idempotency key.
    pub fn is_replayed(&self) -> bool {
        self.replayed
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as text.
    ///
    /// # Errors
    /// If it is not UTF-8.
    pub fn into_text(self) -> Result<String, std::string::FromUtf8Error> {
        String::from_utf8(self.body.into())
    }

    /// The body as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Decodes the body.
    ///
    /// # Errors
    /// If it is not a `T`; the error names the JSON path.
    pub fn decode<T: Answer>(&self) -> Result<T, stripe_types::DecodeError> {
        T::decode(&self.body)
    }
}
