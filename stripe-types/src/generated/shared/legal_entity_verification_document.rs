// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, FileId};

/// Held by `LegalEntityCompanyVerification.document`, `LegalEntityPersonVerification.additional_document`, `LegalEntityPersonVerification.document`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalEntityVerificationDocument {
    pub back: Option<Expandable<FileId>>,
    pub details: Option<String>,
    pub details_code: Option<String>,
    pub front: Option<Expandable<FileId>>,
}

crate::record!(
    LegalEntityVerificationDocument, "", false,
    ["back", "details", "details_code", "front"],
    [back, details, details_code, front],
);
