// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::DateTime;

/// Held by `V2AccountIdentityAttestations.directorship_declaration`, `V2AccountIdentityAttestations.ownership_declaration`, `V2AccountIdentityAttestations.representative_declaration` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountPersonAdditionalTermsOfServiceAccount {
    pub date: Option<DateTime>,
    pub ip: Option<String>,
    pub user_agent: Option<String>,
}

crate::record!(
    V2AccountPersonAdditionalTermsOfServiceAccount, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);
