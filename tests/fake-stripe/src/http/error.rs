//! Error bodies as Stripe writes them.

use axum::http::StatusCode;
use serde_json::json;

/// An error of the API.
#[derive(Debug)]
pub(crate) struct ApiError {
    pub(crate) status: StatusCode,
    /// The type, where the status does not tell it.
    kind: Option<&'static str>,
    code: Option<&'static str>,
    param: Option<String>,
    message: String,
}

impl ApiError {
    pub(crate) fn new(
        status: StatusCode,
        code: Option<&'static str>,
        param: Option<&str>,
        message: &str,
    ) -> Self {
        Self { status, kind: None, code, param: param.map(str::to_owned), message: message.to_owned() }
    }

    pub(crate) fn invalid(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, None, None, message)
    }

    pub(crate) fn parameter(code: &'static str, param: &str, message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some(code), Some(param), message)
    }

    /// The key was used for another request.
    pub(crate) fn idempotency(message: &str) -> Self {
        Self { kind: Some("idempotency_error"), ..Self::invalid(message) }
    }

    /// The key is used by a request that is still under way.
    pub(crate) fn key_in_use() -> Self {
        let message = "Another request with this idempotency key is under way.";
        let error = Self::new(StatusCode::CONFLICT, Some("idempotency_key_in_use"), None, message);
        Self { kind: Some("idempotency_error"), ..error }
    }

    pub(crate) fn unauthorised(message: &str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, None, None, message)
    }

    pub(crate) fn unknown_path(method: &str, path: &str) -> Self {
        let message = format!("Unrecognized request URL ({method}: {path}).");
        Self::new(StatusCode::NOT_FOUND, None, None, &message)
    }

    pub(crate) fn missing(kind: &str, id: &str, param: &str) -> Self {
        let message = format!("No such {kind}: '{id}'");
        Self::new(StatusCode::NOT_FOUND, Some("resource_missing"), Some(param), &message)
    }

    /// A cursor that names no object of the list is a bad parameter, not a missing page.
    pub(crate) fn bad_cursor(kind: &str, id: &str, param: &str) -> Self {
        Self { status: StatusCode::BAD_REQUEST, ..Self::missing(kind, id, param) }
    }

    pub(crate) fn body(&self) -> String {
        let by_status = if self.status.is_server_error() { "api_error" } else { "invalid_request_error" };
        let kind = self.kind.unwrap_or(by_status);
        let mut error = json!({ "type": kind, "message": self.message });
        if let Some(code) = self.code {
            error["code"] = code.into();
            error["doc_url"] = format!("https://docs.stripe.com/error-codes/{code}").into();
        }
        if let Some(param) = &self.param {
            error["param"] = param.as_str().into();
        }
        json!({ "error": error }).to_string()
    }
}
