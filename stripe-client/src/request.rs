//! Requests and responses, before and after the wire.

use crate::encode::{encode_pairs, encode_segment};
use bytes::Bytes;
use std::borrow::Cow;

/// What a request does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates or changes.
    Post,
    /// Deletes.
    Delete,
}

/// A request: a path template with its parameters, and either a query or a form.
#[derive(Debug, Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) template: Cow<'static, str>,
    pub(crate) segments: Vec<String>,
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) account: Option<String>,
}

impl Request {
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

    fn new(method: Method, template: impl Into<Cow<'static, str>>) -> Self {
        Self {
            method,
            template: template.into(),
            segments: Vec::new(),
            pairs: Vec::new(),
            idempotency_key: None,
            account: None,
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

    /// A key by which Stripe knows a repetition of this request. Without one, each `POST` gets one of its own.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// The connected account on whose behalf the request is made.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// The path template: what rate limits and traces know the request by.
    pub fn template(&self) -> &str {
        &self.template
    }

    /// The path and the query of a request without a body.
    pub(crate) fn target(&self) -> String {
        let mut segments = self.segments.iter();
        let parts: Vec<Cow<'_, str>> = self
            .template
            .split('/')
            .map(|part| match part.starts_with('{') {
                true => segments.next().map_or(Cow::Borrowed(part), |value| encode_segment(value).into()),
                false => Cow::Borrowed(part),
            })
            .collect();
        let path = parts.join("/");
        if self.pairs.is_empty() || self.method == Method::Post {
            return path;
        }
        // The URL of a next page has a query of its own.
        let separator = if path.contains('?') { '&' } else { '?' };
        format!("{path}{separator}{}", encode_pairs(&self.pairs))
    }

    /// The form of a `POST`.
    pub(crate) fn form(&self) -> Option<String> {
        (self.method == Method::Post).then(|| encode_pairs(&self.pairs))
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        })
    }
}

/// An answer with a status of success.
#[derive(Debug, Clone)]
pub struct Response {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) date: Option<i64>,
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
}
