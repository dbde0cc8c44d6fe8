//! [`ApiError`]: an error in the shape that Stripe gives it.

use axum::http::StatusCode;
use serde_json::{Value, json};

/// An error of the API.
#[derive(Debug)]
pub(crate) struct ApiError {
    pub(crate) status: StatusCode,
    /// The type, where it does not follow from the status.
    kind: Option<&'static str>,
    code: Option<&'static str>,
    param: Option<String>,
    message: String,
    /// Other fields, such as `decline_code`.
    extra: Option<Value>,
}

impl ApiError {
    pub(crate) fn new(
        status: StatusCode,
        code: Option<&'static str>,
        param: Option<&str>,
        message: &str,
    ) -> Self {
        Self {
            status,
            kind: None,
            code,
            param: param.map(str::to_owned),
            message: message.to_owned(),
            extra: None,
        }
    }

    pub(crate) fn invalid(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, None, None, message)
    }

    pub(crate) fn parameter(code: &'static str, param: &str, message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some(code), Some(param), message)
    }

    /// Refuses an idempotency key that was used for another request.
    pub(crate) fn idempotency(message: &str) -> Self {
        Self { kind: Some("idempotency_error"), ..Self::invalid(message) }
    }

    /// Refuses an idempotency key whose first request is still in progress.
    pub(crate) fn key_in_use() -> Self {
        let message = "There is currently another in-progress request using this idempotency key.";
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

    /// Refuses a parameter that names no object: a bad request, not a missing page.
    pub(crate) fn bad_reference(kind: &str, id: &str, param: &str) -> Self {
        Self { status: StatusCode::BAD_REQUEST, ..Self::missing(kind, id, param) }
    }

    /// Refuses a payment; `extra` has fields such as `decline_code`.
    pub(crate) fn card(code: &'static str, message: &str, extra: Value) -> Self {
        let error = Self::new(StatusCode::PAYMENT_REQUIRED, Some(code), None, message);
        Self { kind: Some("card_error"), extra: Some(extra), ..error }
    }

    /// Refuses what an object does not allow in its state.
    pub(crate) fn state(code: &'static str, message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some(code), None, message)
    }

    /// Adds a field to the error.
    pub(crate) fn with(mut self, name: &str, value: Value) -> Self {
        self.extra.get_or_insert_with(|| json!({}))[name] = value;
        self
    }

    /// Returns the error as other objects embed it.
    pub(crate) fn embedded(&self) -> Value {
        let body: Value = serde_json::from_str(&self.body()).unwrap_or_default();
        body["error"].clone()
    }

    /// Returns the JSON body.
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
        for (name, value) in self.extra.iter().filter_map(Value::as_object).flatten() {
            error[name.as_str()] = value.clone();
        }
        json!({ "error": error }).to_string()
    }
}
