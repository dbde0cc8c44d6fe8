// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardPresentRouting.requested_priority`, `PaymentMethodOptionsCardPresentRoutingParams.requested_priority`.
    pub enum PaymentMethodOptionsCardPresentRoutingRequestedPriority {
        Domestic = "domestic",
        International = "international",
    }
}
