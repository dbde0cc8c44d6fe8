// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardPresentRouting.requested_priority`, `PaymentIntentPaymentMethodOptionsCardPresentRoutingParams.requested_priority`.
    pub enum PaymentMethodOptionsCardPresentRoutingRequestedPriority {
        Domestic = "domestic",
        International = "international",
    }
}
