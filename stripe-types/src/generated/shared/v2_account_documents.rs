// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::V2AccountDocumentsType;

/// Held by `V2AccountIdentityBusinessDetailsDocuments.bank_account_ownership_verification`, `V2AccountIdentityBusinessDetailsDocuments.company_license`, `V2AccountIdentityBusinessDetailsDocuments.company_memorandum_of_association` and 7 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountDocuments {
    pub files: Vec<String>,
    pub type_: V2AccountDocumentsType,
}

crate::record!(
    V2AccountDocuments, "", false,
    ["files", "type"],
    [files, type_],
);
