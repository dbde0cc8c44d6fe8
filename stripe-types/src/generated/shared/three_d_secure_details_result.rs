// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentRecordCardDetailsThreeDSecure.result`, `ThreeDSecureDetails.result`, `ThreeDSecureDetailsCharge.result`.
    pub enum ThreeDSecureDetailsResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }
}
