// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::TreasuryFinancialAccount;
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryTransactionFlowType,
    TreasuryTransactionId, TreasuryTransactionStatus,
};

/// Rows of objects `treasury.transaction`, from `/v1/treasury/transactions`.
///
/// See <https://docs.stripe.com/api/treasury/transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryTransaction, table = "treasury_transactions", account, absent = null)]
pub struct TreasuryTransaction {
    pub id: TreasuryTransactionId,
    pub amount: i64,
    pub balance_impact: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: String,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: TreasuryFinancialAccountId,
    pub flow: Option<String>,
    pub flow_details: Option<RawJson>,
    pub flow_type: TreasuryTransactionFlowType,
    #[stripe(livemode)]
    pub livemode: bool,
    pub status: TreasuryTransactionStatus,
    pub status_transitions: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
