// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IssuingAuthorization.card_presence`, `IssuingAuthorizationControls.allowed_card_presences`, `IssuingAuthorizationControls.blocked_card_presences` and 4 more.
    pub enum IssuingAuthorizationCardPresence {
        NotPresent = "not_present",
        Present = "present",
    }
}
