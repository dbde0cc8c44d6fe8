// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, FileId};

/// Held by [`LegalEntityPersonVerification::document`](crate::LegalEntityPersonVerification::document),
/// [`LegalEntityCompanyVerification::document`](crate::LegalEntityCompanyVerification::document),
/// [`LegalEntityPersonVerification::additional_document`](crate::LegalEntityPersonVerification::additional_document).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityVerificationDocument {
    /// Back: the id of a `file`; expandable; may be null or absent.
    pub back: Option<Expandable<FileId>>,
    /// Details: may be null or absent.
    pub details: Option<String>,
    /// Details code: may be null or absent.
    pub details_code: Option<String>,
    /// Front: the id of a `file`; expandable; may be null or absent.
    pub front: Option<Expandable<FileId>>,
}

crate::record!(
    LegalEntityVerificationDocument, "", false,
    ["back", "details", "details_code", "front"],
    [back, details, details_code, front],
);

crate::open_enum! {
    /// Values of [`Person::political_exposure`](crate::Person::political_exposure),
    /// [`CreateAccountPeople::political_exposure`](crate::CreateAccountPeople::political_exposure),
    /// [`CreateAccountPerson::political_exposure`](crate::CreateAccountPerson::political_exposure) and 3
    /// more.
    pub enum PersonPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}
