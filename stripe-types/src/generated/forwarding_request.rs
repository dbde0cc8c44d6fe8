// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ForwardingRequestId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PaymentMethodId, Timestamp,
};

/// The object `forwarding.request`.
///
/// See <https://docs.stripe.com/api/forwarding/requests/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardingRequest {
    pub id: ForwardingRequestId,
    pub created: Timestamp,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub payment_method: PaymentMethodId,
    pub replacements: Vec<ForwardingRequestReplacement>,
    pub request_context: Option<Box<ForwardedRequestContext>>,
    pub request_details: Option<Box<ForwardedRequestDetails>>,
    pub response_details: Option<Box<ForwardedResponseDetails>>,
    pub url: Option<String>,
}

crate::record!(
    ForwardingRequest, "forwarding.request", true,
    [
        "id", "created", "livemode", "metadata", "payment_method", "replacements", "request_context",
        "request_details", "response_details", "url",
    ],
    [
        id, created, livemode, metadata, payment_method, replacements, request_context, request_details,
        response_details, url,
    ],
);

impl Object for ForwardingRequest {
    type Id = ForwardingRequestId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "forwarding.request",
        type_name: "ForwardingRequest",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/forwarding/requests/{id}"),
        list: Some(&ListInfo { path: "/v1/forwarding/requests", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `ForwardingRequest.request_context`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardedRequestContext {
    pub destination_duration: i64,
    pub destination_ip_address: String,
}

crate::record!(
    ForwardedRequestContext, "", false,
    ["destination_duration", "destination_ip_address"],
    [destination_duration, destination_ip_address],
);

/// Held by `ForwardingRequest.request_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardedRequestDetails {
    pub body: String,
    pub headers: Vec<ForwardedRequestHeader>,
    pub http_method: ForwardedRequestDetailsHttpMethod,
}

crate::record!(
    ForwardedRequestDetails, "", false,
    ["body", "headers", "http_method"],
    [body, headers, http_method],
);

crate::open_enum! {
    /// Values of `ForwardedRequestDetails.http_method`.
    pub enum ForwardedRequestDetailsHttpMethod {
        Post = "POST",
    }
}

/// Held by `ForwardedRequestDetails.headers`, `ForwardedResponseDetails.headers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardedRequestHeader {
    pub name: String,
    pub value: String,
}

crate::record!(
    ForwardedRequestHeader, "", false,
    ["name", "value"],
    [name, value],
);

/// Held by `ForwardingRequest.response_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardedResponseDetails {
    pub body: String,
    pub headers: Vec<ForwardedRequestHeader>,
    pub status: i64,
}

crate::record!(
    ForwardedResponseDetails, "", false,
    ["body", "headers", "status"],
    [body, headers, status],
);

crate::open_enum! {
    /// Values of `ForwardingRequest.replacements`, `CreateForwardingRequest.replacements`.
    pub enum ForwardingRequestReplacement {
        CardCvc = "card_cvc",
        CardExpiry = "card_expiry",
        CardNumber = "card_number",
        CardholderName = "cardholder_name",
        RequestSignature = "request_signature",
    }
}
