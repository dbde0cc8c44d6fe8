// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodOptionsCardPresentRoutingRequestedPriority;

/// Held by `PaymentIntentTypeSpecificPaymentMethodOptionsClient.routing`, `PaymentMethodOptionsCardPresent.routing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresentRouting {
    pub requested_priority: Option<PaymentMethodOptionsCardPresentRoutingRequestedPriority>,
}

crate::record!(
    PaymentMethodOptionsCardPresentRouting, "", false,
    ["requested_priority"],
    [requested_priority],
);
