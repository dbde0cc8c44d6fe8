// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentRecordCardDetailsThreeDSecure.authentication_flow`, `ThreeDSecureDetails.authentication_flow`, `ThreeDSecureDetailsCharge.authentication_flow`.
    pub enum AuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
}
