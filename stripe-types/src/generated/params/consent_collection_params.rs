// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ConsentCollectionPromotion, ConsentCollectionTermsOfService, PaymentMethodReuseAgreementPosition};

crate::params! {
    /// Held by `CreateCheckoutSession.consent_collection`, `CreatePaymentLink.consent_collection`.
    pub struct ConsentCollectionParams {
        optional {
            promotions: ConsentCollectionPromotion,
            terms_of_service: ConsentCollectionTermsOfService,
        }
        boxed {
            payment_method_reuse_agreement: ConsentCollectionPaymentMethodReuseAgreementParams,
        }
    }
}

crate::params! {
    /// Held by `ConsentCollectionParams.payment_method_reuse_agreement`.
    pub struct ConsentCollectionPaymentMethodReuseAgreementParams {
        required {
            position: PaymentMethodReuseAgreementPosition,
        }
    }
}
