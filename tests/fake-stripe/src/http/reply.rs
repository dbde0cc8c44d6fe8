//! [`ApiReply`]: an answer before it is sent, and what faults make of it.

use crate::error::ApiError;
use crate::faults::Fault;
use axum::body::Body;
use axum::http::StatusCode;
use bytes::Bytes;

/// The number of bytes of a body before it is cut.
const CUT: usize = 200;

/// An answer.
#[derive(Debug, Clone)]
pub(super) struct ApiReply {
    pub(super) status: StatusCode,
    pub(super) content_type: &'static str,
    pub(super) body: Bytes,
    pub(super) headers: Vec<(&'static str, String)>,
}

impl ApiReply {
    /// Returns a JSON document.
    pub(super) fn json(body: String) -> Self {
        let body = Bytes::from(body);
        Self { status: StatusCode::OK, content_type: "application/json", body, headers: Vec::new() }
    }

    /// Returns the content of a file.
    pub(super) fn file(body: Vec<u8>) -> Self {
        Self { content_type: "application/octet-stream", body: body.into(), ..Self::json(String::new()) }
    }

    /// Returns a PDF document.
    pub(super) fn pdf(body: &str) -> Self {
        Self { content_type: "application/pdf", ..Self::json(body.to_owned()) }
    }

    fn html(status: StatusCode) -> Self {
        let body = "<html><body>Bad gateway</body></html>".to_owned();
        Self { status, content_type: "text/html", ..Self::json(body) }
    }

    /// Returns the answer of a server that failed.
    pub(super) fn failure(status: u16) -> Self {
        refused(status, "api_error", &[])
    }

    /// Returns the body as it is sent: whole, unless a fault cuts it.
    pub(super) fn into_body(self, faults: &[Fault]) -> Body {
        let mut bytes = self.body;
        if faults.contains(&Fault::BrokenObject) {
            bytes = break_objects(&String::from_utf8_lossy(&bytes)).into();
        }
        if faults.contains(&Fault::Reset) {
            cut(Bytes::new())
        } else if faults.contains(&Fault::Truncated) {
            // A short body is cut, too.
            let end = CUT.min(bytes.len() / 2);
            cut(bytes.slice(..end))
        } else {
            Body::from(bytes)
        }
    }
}

impl From<ApiError> for ApiReply {
    fn from(error: ApiError) -> Self {
        Self { status: error.status, ..Self::json(error.body()) }
    }
}

/// Returns the answer that a fault gives in place of executing the request, if it does.
pub(super) fn refusal(fault: Fault) -> Option<ApiReply> {
    match fault {
        Fault::RateLimited => {
            Some(refused(429, "rate_limit", &[("stripe-rate-limited-reason", "endpoint-rate")]))
        }
        Fault::RetryAfter { seconds } => {
            let headers =
                [("stripe-rate-limited-reason", "global-rate"), ("retry-after", &*seconds.to_string())];
            Some(refused(429, "rate_limit", &headers))
        }
        Fault::LockTimeout => Some(refused(429, "lock_timeout", &[("stripe-should-retry", "true")])),
        Fault::ServerError { status, should_retry } => {
            let hint =
                should_retry.map(|retry| ("stripe-should-retry", if retry { "true" } else { "false" }));
            Some(refused(status, "api_error", hint.as_slice()))
        }
        Fault::Forbidden => {
            let message = "The key does not have the permissions that this needs.";
            Some(
                ApiError::new(StatusCode::FORBIDDEN, Some("more_permissions_required"), None, message).into(),
            )
        }
        Fault::Refused { status, message } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
            Some(ApiError::new(status, None, None, message).into())
        }
        Fault::Conflict => Some(ApiError::key_in_use().into()),
        Fault::Html => Some(ApiReply::html(StatusCode::OK)),
        Fault::Html502 => Some(ApiReply::html(StatusCode::BAD_GATEWAY)),
        Fault::Latency(_)
        | Fault::AfterExecution { .. }
        | Fault::Reset
        | Fault::Truncated
        | Fault::BrokenObject => None,
    }
}

/// Returns the answer to a request above the limit of the fake.
pub(super) fn too_many() -> ApiReply {
    let message =
        "Request rate limit exceeded. Learn more about rate limits here https://docs.stripe.com/rate-limits.";
    let mut reply =
        ApiReply::from(ApiError::new(StatusCode::TOO_MANY_REQUESTS, Some("rate_limit"), None, message));
    reply.headers =
        vec![("retry-after", "1".to_owned()), ("stripe-rate-limited-reason", "global-rate".to_owned())];
    reply
}

fn refused(status: u16, code: &'static str, headers: &[(&'static str, &str)]) -> ApiReply {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut reply = ApiReply::from(ApiError::new(status, Some(code), None, "This failure was injected."));
    reply.headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    reply
}

/// Returns a body that ends with a broken connection.
fn cut(beginning: Bytes) -> Body {
    let broken = std::io::Error::new(std::io::ErrorKind::ConnectionReset, "this failure was injected");
    Body::from_stream(futures::stream::iter([Ok(beginning), Err(broken)]))
}

fn break_objects(body: &str) -> String {
    let body = body.replacen("\"created\":1", "\"created\":\"soon\",\"x\":1", 1);
    match body.match_indices("\"id\":").nth(1) {
        Some((at, _)) => format!("{}\"no\":{}", &body[..at], &body[at + 5..]),
        None => body,
    }
}
