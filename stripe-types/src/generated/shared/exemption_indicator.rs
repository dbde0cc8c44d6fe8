// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentRecordCardDetailsThreeDSecure.exemption_indicator`, `ThreeDSecureDetailsCharge.exemption_indicator`, `PaymentMethodOptionsCardThreeDSecureParams.exemption_indicator`.
    pub enum ExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
}
