// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ThreeDSecureDetails.version`, `ThreeDSecureDetailsCharge.version`, `PaymentMethodOptionsCardThreeDSecureParams.version` and 1 more.
    pub enum ThreeDSecureDetailsVersion {
        V102 = "1.0.2",
        V210 = "2.1.0",
        V220 = "2.2.0",
        V230 = "2.3.0",
        V231 = "2.3.1",
    }
}
