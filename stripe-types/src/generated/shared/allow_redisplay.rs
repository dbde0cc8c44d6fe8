// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Card.allow_redisplay`, `ConfirmationTokenPaymentMethodPreview.allow_redisplay`, `CustomerSessionCustomerSheetFeatures.payment_method_allow_redisplay_filters` and 20 more.
    pub enum AllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}
