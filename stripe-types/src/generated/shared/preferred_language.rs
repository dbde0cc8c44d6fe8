// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `InvoicePaymentMethodOptionsBancontact.preferred_language`, `PaymentMethodDetailsBancontact.preferred_language`, `PaymentMethodOptionsBancontact.preferred_language` and 2 more.
    pub enum PreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}
