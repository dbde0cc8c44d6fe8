// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

crate::params! {
    /// Held by `CompanyParams.directorship_declaration`, `CompanyParams.ownership_declaration`, `CompanyParams.representative_declaration` and 4 more.
    pub struct CompanyOwnershipDeclarationParams {
        optional {
            date: Timestamp,
            ip: String,
            user_agent: String,
        }
    }
}
