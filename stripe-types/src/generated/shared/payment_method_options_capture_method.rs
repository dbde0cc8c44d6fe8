// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptions.capture_method`, `PaymentMethodOptionsAlma.capture_method`, `PaymentMethodOptionsKrCard.capture_method` and 7 more.
    pub enum PaymentMethodOptionsCaptureMethod {
        Manual = "manual",
    }
}
