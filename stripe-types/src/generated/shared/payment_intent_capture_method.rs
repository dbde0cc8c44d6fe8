// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentIntent.capture_method`, `PaymentLinkPaymentIntentData.capture_method`.
    pub enum PaymentIntentCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
}
