// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Decimal};

crate::params! {
    /// Held by `CreateAccountPeople.relationship`, `UpdateAccountPeople.relationship`, `CreateAccountPerson.relationship` and 2 more.
    pub struct RelationshipParams {
        optional {
            authorizer: bool,
            director: bool,
            executive: bool,
            legal_guardian: bool,
            owner: bool,
            percent_ownership: Clearable<Decimal>,
            representative: bool,
            title: String,
        }
    }
}
