//! A request as it came in, and its parameters as a tree.

use super::{form, multipart};
use crate::document::{Encoding, Operation};
use crate::error::ApiError;
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use serde_json::{Value, json};

/// A request as it came in.
pub(super) struct Incoming {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Incoming {
    /// A header, if it is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The parameters, from where the operation has them; not yet checked.
    pub(super) fn parameters(&self, operation: &Operation) -> Result<Value, ApiError> {
        let query = form::parse(&self.query)?;
        match self.method.as_str() {
            "POST" => {
                if let Some((name, _)) = query.as_object().into_iter().flatten().next() {
                    let message = format!("Received unknown parameter in the query of a POST: {name}");
                    return Err(ApiError::parameter("parameter_unknown", name, &message));
                }
                self.body_parameters(operation.encoding)
            }
            "DELETE" if !operation.is_v2() && !self.body.is_empty() && self.query.is_empty() => {
                self.body_parameters(Encoding::Form)
            }
            _ if !self.body.is_empty() => Err(ApiError::invalid("This method has no body.")),
            _ => Ok(query),
        }
    }

    fn body_parameters(&self, encoding: Encoding) -> Result<Value, ApiError> {
        if self.body.is_empty() {
            return Ok(json!({}));
        }
        let given = self.header(header::CONTENT_TYPE.as_str()).unwrap_or_default();
        let essence = given.split(';').next().unwrap_or_default().trim();
        let expected = encoding.content_type();
        if !essence.eq_ignore_ascii_case(expected) {
            let message = format!("The content type of the body must be {expected}, not '{essence}'.");
            return Err(ApiError::invalid(&message));
        }
        match encoding {
            Encoding::Form => form::parse(&String::from_utf8_lossy(&self.body)),
            Encoding::Multipart => multipart::parse(given, &self.body),
            Encoding::Json => {
                let body = serde_json::from_slice(&self.body).ok().filter(Value::is_object);
                body.ok_or_else(|| ApiError::invalid("The body must be a JSON object."))
            }
        }
    }
}
