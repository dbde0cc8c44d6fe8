// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

/// Held by `Person.relationship`, `V2AccountIdentityIndividual.relationship`, `V2AccountPerson.relationship`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonRelationship {
    pub authorizer: Option<bool>,
    pub director: Option<bool>,
    pub executive: Option<bool>,
    pub legal_guardian: Option<bool>,
    pub owner: Option<bool>,
    pub percent_ownership: Option<Decimal>,
    pub representative: Option<bool>,
    pub title: Option<String>,
}

crate::record!(
    PersonRelationship, "", false,
    [
        "authorizer", "director", "executive", "legal_guardian", "owner", "percent_ownership",
        "representative", "title",
    ],
    [authorizer, director, executive, legal_guardian, owner, percent_ownership, representative, title],
);
