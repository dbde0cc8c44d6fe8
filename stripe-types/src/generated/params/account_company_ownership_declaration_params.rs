// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

crate::params! {
    /// Held by `AccountCompanyParams.directorship_declaration`, `AccountCompanyParams.ownership_declaration`, `AccountCompanyParams.representative_declaration` and 4 more.
    pub struct AccountCompanyOwnershipDeclarationParams {
        optional {
            date: Timestamp,
            ip: String,
            user_agent: String,
        }
    }
}
