//! A request as it is sent: its path with the query, and its body.

use super::form::{pairs, segment};
use super::multipart::multipart;
use crate::request::{EncodedBody, Request};
use bytes::Bytes;
use std::borrow::Cow;

impl Request {
    /// Returns the path and the query.
    pub(crate) fn target(&self) -> String {
        let mut segments = self.segments.iter();
        let parts: Vec<Cow<'_, str>> = self
            .template
            .split('/')
            .map(|part| match part.starts_with('{') {
                true => segments.next().map_or(Cow::Borrowed(part), |value| segment(value).into()),
                false => Cow::Borrowed(part),
            })
            .collect();
        let path = parts.join("/");
        if self.pairs.is_empty() || self.method.has_body() {
            return path;
        }
        // The URL of a next page has a query.
        let separator = if path.contains('?') { '&' } else { '?' };
        format!("{path}{separator}{}", pairs(&self.pairs))
    }

    /// Returns the media type and the bytes of the body of a `POST` or `PUT`.
    pub(crate) fn content(&self) -> Option<(String, Bytes)> {
        if !self.method.has_body() {
            return None;
        }
        Some(match &self.body {
            EncodedBody::Form => ("application/x-www-form-urlencoded".to_owned(), pairs(&self.pairs).into()),
            EncodedBody::Json(json) => ("application/json".to_owned(), json.clone().into()),
            EncodedBody::Multipart(files) => multipart(&self.pairs, files),
        })
    }
}
