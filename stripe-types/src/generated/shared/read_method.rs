// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodCardPresent.read_method`, `PaymentMethodDetailsCardPresent.read_method`, `PaymentMethodDetailsInteracPresent.read_method` and 1 more.
    pub enum ReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}
