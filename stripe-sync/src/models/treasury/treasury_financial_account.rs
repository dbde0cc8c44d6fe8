// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryFinancialAccountStatus};

/// Rows of objects `treasury.financial_account`, from `/v1/treasury/financial_accounts`.
///
/// See <https://docs.stripe.com/api/treasury/financial_accounts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryFinancialAccount, table = "treasury_financial_accounts", account, absent = null)]
pub struct TreasuryFinancialAccount {
    pub id: TreasuryFinancialAccountId,
    pub active_features: Option<RawJson>,
    pub balance: Option<RawJson>,
    pub country: String,
    pub created: Timestamp,
    pub features: Option<RawJson>,
    pub financial_addresses: Option<RawJson>,
    pub is_default: Option<bool>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub nickname: Option<String>,
    pub pending_features: Option<RawJson>,
    pub platform_restrictions: Option<RawJson>,
    pub restricted_features: Option<RawJson>,
    pub status: TreasuryFinancialAccountStatus,
    pub status_details: Option<RawJson>,
    pub supported_currencies: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
