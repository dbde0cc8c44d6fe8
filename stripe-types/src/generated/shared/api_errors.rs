// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ChargeId, CustomerSource, PaymentIntent, PaymentMethod, SetupIntent};

/// Held by `Error.error`, `Invoice.last_finalization_error`, `PaymentIntent.last_payment_error` and 3 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiErrors {
    pub advice_code: Option<String>,
    pub charge: Option<ChargeId>,
    pub code: Option<String>,
    pub decline_code: Option<String>,
    pub doc_url: Option<String>,
    pub message: Option<String>,
    pub network_advice_code: Option<String>,
    pub network_decline_code: Option<String>,
    pub param: Option<String>,
    pub payment_intent: Option<Box<PaymentIntent>>,
    pub payment_method: Option<Box<PaymentMethod>>,
    pub payment_method_type: Option<String>,
    pub request_log_url: Option<String>,
    pub setup_intent: Option<Box<SetupIntent>>,
    pub source: Option<Box<CustomerSource>>,
    pub type_: ApiErrorsType,
}

crate::record!(
    ApiErrors, "", false,
    [
        "advice_code", "charge", "code", "decline_code", "doc_url", "message", "network_advice_code",
        "network_decline_code", "param", "payment_intent", "payment_method", "payment_method_type",
        "request_log_url", "setup_intent", "source", "type",
    ],
    [
        advice_code, charge, code, decline_code, doc_url, message, network_advice_code, network_decline_code,
        param, payment_intent, payment_method, payment_method_type, request_log_url, setup_intent, source,
        type_,
    ],
);

crate::open_enum! {
    /// Values of `ApiErrors.type`.
    pub enum ApiErrorsType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
}
