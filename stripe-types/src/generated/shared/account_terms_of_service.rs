// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `AccountTreasurySettings.tos_acceptance`, `IssuingCardholderCardIssuing.user_terms_acceptance`, `LegalEntityCompany.directorship_declaration` and 3 more.
#[derive(Clone, Default)]
pub struct AccountTermsOfService {
    pub date: Option<Timestamp>,
    pub ip: Option<String>,
    pub user_agent: Option<String>,
}
crate::record!(
    AccountTermsOfService, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);
