// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.consent_collection`, `PaymentLink.consent_collection`.
#[derive(Clone, Default)]
pub struct ConsentCollection {
    pub payment_method_reuse_agreement: Option<Box<PaymentMethodReuseAgreement>>,
    pub promotions: Option<ConsentCollectionPromotion>,
    pub terms_of_service: Option<ConsentCollectionTermsOfService>,
}

crate::record!(
    ConsentCollection, "", false,
    ["payment_method_reuse_agreement", "promotions", "terms_of_service"],
    [payment_method_reuse_agreement, promotions, terms_of_service],
);

crate::open_enum! {
    /// Values of `ConsentCollection.promotions`.
    pub enum ConsentCollectionPromotion {
        Auto = "auto",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of `ConsentCollection.terms_of_service`.
    pub enum ConsentCollectionTermsOfService {
        None = "none",
        Required = "required",
    }
}

/// Held by `ConsentCollection.payment_method_reuse_agreement`.
#[derive(Clone, Default)]
pub struct PaymentMethodReuseAgreement {
    pub position: PaymentMethodReuseAgreementPosition,
}

crate::record!(
    PaymentMethodReuseAgreement, "", false,
    ["position"],
    [position],
);

crate::open_enum! {
    /// Values of `PaymentMethodReuseAgreement.position`.
    pub enum PaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }
}
