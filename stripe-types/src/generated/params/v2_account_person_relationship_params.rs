// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

crate::params! {
    /// Held by `CreateV2CoreAccountPersonToken.relationship`, `CreateV2CoreAccountPerson.relationship`, `UpdateV2CoreAccountPerson.relationship`.
    pub struct V2AccountPersonRelationshipParams {
        optional {
            authorizer: bool,
            director: bool,
            executive: bool,
            legal_guardian: bool,
            owner: bool,
            percent_ownership: Decimal,
            representative: bool,
            title: String,
        }
    }
}
