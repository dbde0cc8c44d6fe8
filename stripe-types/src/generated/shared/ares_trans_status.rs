// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardThreeDSecureParams.ares_trans_status`, `SetupIntentPaymentMethodOptionsCardThreeDSecureParams.ares_trans_status`.
    pub enum AresTransStatus {
        A = "A",
        C = "C",
        I = "I",
        N = "N",
        R = "R",
        U = "U",
        Y = "Y",
    }
}
