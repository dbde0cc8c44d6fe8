// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentRecordCardDetailsThreeDSecure.result_reason`, `ThreeDSecureDetails.result_reason`, `ThreeDSecureDetailsCharge.result_reason`.
    pub enum ResultReason {
        Abandoned = "abandoned",
        Bypassed = "bypassed",
        Canceled = "canceled",
        CardNotEnrolled = "card_not_enrolled",
        NetworkNotSupported = "network_not_supported",
        ProtocolError = "protocol_error",
        Rejected = "rejected",
    }
}
