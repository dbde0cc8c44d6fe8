// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by [`ForwardingRequestRequestParams::headers`](crate::ForwardingRequestRequestParams::headers).
    pub struct ForwardingRequestRequestHeaderParams {
        required {
            /// Name.
            name: String,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateForwardingRequest::request`](crate::CreateForwardingRequest::request).
    pub struct ForwardingRequestRequestParams {
        optional {
            /// Body.
            body: String,
        }
        lists {
            /// Headers.
            headers: ForwardingRequestRequestHeaderParams,
        }
    }
}
