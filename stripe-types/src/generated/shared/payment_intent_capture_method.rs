// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentIntent.capture_method`, `PaymentLinkPaymentIntentData.capture_method`, `CheckoutSessionPaymentIntentDataParams.capture_method` and 4 more.
    pub enum PaymentIntentCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
}
