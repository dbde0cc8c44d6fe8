// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{V2AccountDocuments, V2AccountDocumentsVerification};

/// Held by `V2AccountIdentityIndividual.documents`, `V2AccountPerson.documents`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountPersonDocuments {
    pub company_authorization: Option<Box<V2AccountDocuments>>,
    pub passport: Option<Box<V2AccountDocuments>>,
    pub primary_verification: Option<Box<V2AccountDocumentsVerification>>,
    pub secondary_verification: Option<Box<V2AccountDocumentsVerification>>,
    pub visa: Option<Box<V2AccountDocuments>>,
}

crate::record!(
    V2AccountPersonDocuments, "", false,
    ["company_authorization", "passport", "primary_verification", "secondary_verification", "visa"],
    [company_authorization, passport, primary_verification, secondary_verification, visa],
);
