// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentSofort.preferred_language`, `PaymentMethodOptionsSofort.preferred_language`, `PaymentMethodOptionsSofortParams.preferred_language`.
    pub enum PaymentSofortPreferredLanguage {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Nl = "nl",
        Pl = "pl",
    }
}
