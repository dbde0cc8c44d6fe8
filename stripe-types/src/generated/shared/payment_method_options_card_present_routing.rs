// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentIntentTypeSpecificPaymentMethodOptionsClient.routing`, `PaymentMethodOptionsCardPresent.routing`.
#[derive(Clone, Default)]
pub struct PaymentMethodOptionsCardPresentRouting {
    pub requested_priority: Option<PaymentMethodOptionsCardPresentRoutingRequestedPriority>,
}

crate::record!(
    PaymentMethodOptionsCardPresentRouting, "", false,
    ["requested_priority"],
    [requested_priority],
);

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardPresentRouting.requested_priority`.
    pub enum PaymentMethodOptionsCardPresentRoutingRequestedPriority {
        Domestic = "domestic",
        International = "international",
    }
}
