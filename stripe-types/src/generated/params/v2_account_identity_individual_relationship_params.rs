// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

crate::params! {
    /// Held by `V2AccountTokenIdentityIndividualParams.relationship`, `V2AccountIdentityIndividualParams.relationship`.
    pub struct V2AccountIdentityIndividualRelationshipParams {
        optional {
            director: bool,
            executive: bool,
            owner: bool,
            percent_ownership: Decimal,
            title: String,
        }
    }
}
