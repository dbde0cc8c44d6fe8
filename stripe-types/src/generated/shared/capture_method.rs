// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsManualCapture.capture_method`, `PaymentMethodOptionsAlma.capture_method`, `PaymentMethodOptionsKrCard.capture_method` and 22 more.
    pub enum CaptureMethod {
        Manual = "manual",
    }
}
