// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, ForwardingRequest, ForwardingRequestId, ForwardingRequestReplacement,
    ForwardingRequestRequestParams, List, Map, PaymentMethodId, Range, Timestamp,
};

crate::operation! {
    /// Creates a forwarding request.
    ///
    /// `POST /v1/forwarding/requests`, by the cargo feature `forwarding_request`.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/create)
    pub struct CreateForwardingRequest: Post "/v1/forwarding/requests" Form => ForwardingRequest {
        required {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Url.
            url: String,
        }
        required_lists {
            /// Replacements: one of `card_cvc`, `card_expiry`, `card_number`, `cardholder_name`,
            /// `request_signature`.
            replacements: ForwardingRequestReplacement,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Request.
            request: ForwardingRequestRequestParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ForwardingRequest>,
        }
    }
}

crate::operation! {
    /// Lists forwarding requests.
    ///
    /// `GET /v1/forwarding/requests`, by the cargo feature `forwarding_request`.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/list)
    pub struct ListForwardingRequests: Get "/v1/forwarding/requests" Form => List<ForwardingRequest> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<ForwardingRequest>>,
        }
    }
}

crate::operation! {
    /// Retrieves a forwarding request.
    ///
    /// `GET /v1/forwarding/requests/{id}`, by the cargo feature `forwarding_request`.
    /// [Reference](https://docs.stripe.com/api/forwarding/requests/retrieve)
    pub struct RetrieveForwardingRequest: Get "/v1/forwarding/requests/{id}" Form => ForwardingRequest {
        path {
            /// Id.
            id: ForwardingRequestId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ForwardingRequest>,
        }
    }
}
