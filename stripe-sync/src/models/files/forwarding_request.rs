// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{ForwardingRequestId, PaymentMethodId, RawJson, Timestamp};

/// Rows of objects `forwarding.request`, from `/v1/forwarding/requests`.
///
/// See <https://docs.stripe.com/api/forwarding/requests/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ForwardingRequest, table = "forwarding_requests", account, absent = null)]
pub struct ForwardingRequest {
    pub id: ForwardingRequestId,
    pub created: Timestamp,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub payment_method: PaymentMethodId,
    pub replacements: Option<RawJson>,
    pub request_context: Option<RawJson>,
    pub request_details: Option<RawJson>,
    pub response_details: Option<RawJson>,
    pub url: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
