// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::DateTime;

crate::params! {
    /// Held by `V2AccountIdentityAttestationsParams.directorship_declaration`, `V2AccountIdentityAttestationsParams.ownership_declaration`, `V2AccountIdentityAttestationsParams.representative_declaration` and 7 more.
    pub struct V2CoreAccountPersonAdditionalTermsOfServiceAccountParams {
        optional {
            date: DateTime,
            ip: String,
            user_agent: String,
        }
    }
}
