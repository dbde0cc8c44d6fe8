// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `IssuingCardholderCardIssuing.user_terms_acceptance`, `PersonAdditionalTosAcceptances.account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptance {
    pub date: Option<Timestamp>,
    pub ip: Option<String>,
    pub user_agent: Option<String>,
}

crate::record!(
    PersonAdditionalTosAcceptance, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);
