// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountDocumentsVerificationType;

/// Held by `V2AccountIdentityBusinessDetailsDocuments.primary_verification`, `V2AccountPersonDocuments.primary_verification`, `V2AccountPersonDocuments.secondary_verification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountDocumentsVerification {
    pub front_back: V2AccountDocumentsVerificationFrontBack,
    pub type_: V2AccountDocumentsVerificationType,
}

crate::record!(
    V2AccountDocumentsVerification, "", false,
    ["front_back", "type"],
    [front_back, type_],
);

/// Held by `V2AccountDocumentsVerification.front_back`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountDocumentsVerificationFrontBack {
    pub back: Option<String>,
    pub front: String,
}

crate::record!(
    V2AccountDocumentsVerificationFrontBack, "", false,
    ["back", "front"],
    [back, front],
);
