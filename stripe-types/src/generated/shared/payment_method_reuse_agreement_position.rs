// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodReuseAgreement.position`, `ConsentCollectionPaymentMethodReuseAgreementParams.position`.
    pub enum PaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }
}
