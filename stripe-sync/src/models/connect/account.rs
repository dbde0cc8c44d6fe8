// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{AccountBusinessType, AccountId, AccountType, Currency, RawJson, Timestamp};

/// Rows of objects `account`, from `/v1/accounts`.
///
/// See <https://docs.stripe.com/api/accounts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Account, table = "accounts", account, absent = null)]
pub struct Account {
    pub id: AccountId,
    pub business_profile: Option<RawJson>,
    pub business_type: Option<AccountBusinessType>,
    pub capabilities: Option<RawJson>,
    pub charges_enabled: Option<bool>,
    pub company: Option<RawJson>,
    pub controller: Option<RawJson>,
    pub country: Option<String>,
    pub created: Option<Timestamp>,
    pub default_currency: Option<Currency>,
    pub details_submitted: Option<bool>,
    pub email: Option<String>,
    pub future_requirements: Option<RawJson>,
    pub groups: Option<RawJson>,
    pub individual: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub payouts_enabled: Option<bool>,
    pub requirements: Option<RawJson>,
    pub settings: Option<RawJson>,
    pub tos_acceptance: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: Option<AccountType>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
