// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CustomFieldParams, Expand, ForwardingRequest, ForwardingRequestId,
    ForwardingRequestReplacement, List, Map, PaymentMethodId, Range, Timestamp,
};

crate::operation! {
    /// `POST /v1/forwarding/requests`
    pub struct CreateForwardingRequest: Post "/v1/forwarding/requests" Form => ForwardingRequest {
        required {
            payment_method: PaymentMethodId,
            url: String,
        }
        required_lists {
            replacements: ForwardingRequestReplacement,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        boxed {
            request: ForwardingRequestRequestParams,
        }
        lists {
            expand: Expand<ForwardingRequest>,
        }
    }
}

crate::params! {
    /// Held by `CreateForwardingRequest.request`.
    pub struct ForwardingRequestRequestParams {
        optional {
            body: String,
        }
        lists {
            headers: CustomFieldParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/forwarding/requests`
    pub struct ListForwardingRequests: Get "/v1/forwarding/requests" Form => List<ForwardingRequest> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ForwardingRequest>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/forwarding/requests/{id}`
    pub struct RetrieveForwardingRequest: Get "/v1/forwarding/requests/{id}" Form => ForwardingRequest {
        path {
            id: ForwardingRequestId,
        }
        lists {
            expand: Expand<ForwardingRequest>,
        }
    }
}
