// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    FinancialConnectionsAccountCategory, FinancialConnectionsAccountId,
    FinancialConnectionsAccountOwnershipId, FinancialConnectionsAccountStatus,
    FinancialConnectionsAccountSubcategory, RawJson, Timestamp,
};

/// Rows of objects `financial_connections.account`, from `/v1/financial_connections/accounts`.
///
/// See <https://docs.stripe.com/api/financial_connections/accounts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::FinancialConnectionsAccount, table = "financial_connections_accounts", account, absent = null)]
pub struct FinancialConnectionsAccount {
    pub id: FinancialConnectionsAccountId,
    pub account_holder: Option<RawJson>,
    pub account_numbers: Option<RawJson>,
    pub balance: Option<RawJson>,
    pub balance_refresh: Option<RawJson>,
    pub category: FinancialConnectionsAccountCategory,
    pub created: Timestamp,
    pub display_name: Option<String>,
    pub institution_name: String,
    pub last4: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub ownership: Option<FinancialConnectionsAccountOwnershipId>,
    pub ownership_refresh: Option<RawJson>,
    pub permissions: Option<RawJson>,
    pub status: FinancialConnectionsAccountStatus,
    pub subcategory: FinancialConnectionsAccountSubcategory,
    pub subscriptions: Option<RawJson>,
    pub supported_payment_method_types: Option<RawJson>,
    pub transaction_refresh: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
