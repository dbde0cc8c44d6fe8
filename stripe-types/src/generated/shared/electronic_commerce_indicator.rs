// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ThreeDSecureDetails.electronic_commerce_indicator`, `ThreeDSecureDetailsCharge.electronic_commerce_indicator`, `PaymentMethodOptionsCardThreeDSecureParams.electronic_commerce_indicator` and 1 more.
    pub enum ElectronicCommerceIndicator {
        V01 = "01",
        V02 = "02",
        V05 = "05",
        V06 = "06",
        V07 = "07",
    }
}
