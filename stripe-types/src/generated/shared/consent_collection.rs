// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ConsentCollectionPromotion, ConsentCollectionTermsOfService, PaymentMethodReuseAgreementPosition};

/// Held by `CheckoutSession.consent_collection`, `PaymentLink.consent_collection`.
#[derive(Clone, Default)]
#[non_exhaustive]
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

/// Held by `ConsentCollection.payment_method_reuse_agreement`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodReuseAgreement {
    pub position: PaymentMethodReuseAgreementPosition,
}

crate::record!(
    PaymentMethodReuseAgreement, "", false,
    ["position"],
    [position],
);
