// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

/// Held by [`Person::relationship`](crate::Person::relationship),
/// [`V2AccountPerson::relationship`](crate::V2AccountPerson::relationship).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonRelationship {
    /// Authorizer: may be null or absent.
    pub authorizer: Option<bool>,
    /// Director: may be null or absent.
    pub director: Option<bool>,
    /// Executive: may be null or absent.
    pub executive: Option<bool>,
    /// Legal guardian: may be null or absent.
    pub legal_guardian: Option<bool>,
    /// Owner: may be null or absent.
    pub owner: Option<bool>,
    /// Percent ownership: in percent; may be null or absent.
    pub percent_ownership: Option<Decimal>,
    /// Representative: may be null or absent.
    pub representative: Option<bool>,
    /// Title: may be null or absent.
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
