// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, ForwardingRequestId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PaymentMethodId,
    Timestamp,
};

/// The object `forwarding.request`.
///
/// See <https://docs.stripe.com/api/forwarding/requests/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardingRequest {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-id)
    pub id: ForwardingRequestId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-created)
    pub created: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-metadata)
    pub metadata: Option<Metadata>,
    /// Payment method: the id of a `payment_method`.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-payment_method)
    pub payment_method: PaymentMethodId,
    /// Replacements: one of `card_cvc`, `card_expiry`, `card_number`, `cardholder_name`, `request_signature`.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-replacements)
    pub replacements: Vec<ForwardingRequestReplacement>,
    /// Request context: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-request_context)
    pub request_context: Option<Boxed<ForwardedRequestContext>>,
    /// Request details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-request_details)
    pub request_details: Option<Boxed<ForwardedRequestDetails>>,
    /// Response details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-response_details)
    pub response_details: Option<Boxed<ForwardedResponseDetails>>,
    /// Url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/object#forwarding_request_object-url)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`ForwardingRequest::request_context`](crate::ForwardingRequest::request_context).
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardedRequestContext {
    /// Destination duration.
    pub destination_duration: i64,
    /// Destination ip address.
    pub destination_ip_address: String,
}

crate::record!(
    ForwardedRequestContext, "", false,
    ["destination_duration", "destination_ip_address"],
    [destination_duration, destination_ip_address],
);

/// Held by [`ForwardingRequest::request_details`](crate::ForwardingRequest::request_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardedRequestDetails {
    /// Body.
    pub body: String,
    /// Headers.
    pub headers: Vec<ForwardedRequestHeader>,
    /// Http method: one of `POST`.
    pub http_method: ForwardingRequestHttpMethod,
}

crate::record!(
    ForwardedRequestDetails, "", false,
    ["body", "headers", "http_method"],
    [body, headers, http_method],
);

/// Held by [`ForwardedRequestDetails::headers`](crate::ForwardedRequestDetails::headers),
/// [`ForwardedResponseDetails::headers`](crate::ForwardedResponseDetails::headers).
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardedRequestHeader {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

crate::record!(
    ForwardedRequestHeader, "", false,
    ["name", "value"],
    [name, value],
);

/// Held by [`ForwardingRequest::response_details`](crate::ForwardingRequest::response_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardedResponseDetails {
    /// Body.
    pub body: String,
    /// Headers.
    pub headers: Vec<ForwardedRequestHeader>,
    /// Status.
    pub status: i64,
}

crate::record!(
    ForwardedResponseDetails, "", false,
    ["body", "headers", "status"],
    [body, headers, status],
);

crate::open_enum! {
    /// Values of [`ForwardedRequestDetails::http_method`](crate::ForwardedRequestDetails::http_method).
    pub enum ForwardingRequestHttpMethod {
        Post = "POST",
    }
}

crate::open_enum! {
    /// Values of [`ForwardingRequest::replacements`](crate::ForwardingRequest::replacements),
    /// [`CreateForwardingRequest::replacements`](crate::CreateForwardingRequest::replacements).
    pub enum ForwardingRequestReplacement {
        CardCvc = "card_cvc",
        CardExpiry = "card_expiry",
        CardNumber = "card_number",
        CardholderName = "cardholder_name",
        RequestSignature = "request_signature",
    }
}
