// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryTransactionEntryFlowType,
    TreasuryTransactionEntryId, TreasuryTransactionEntryType, TreasuryTransactionId,
};

/// Rows of objects `treasury.transaction_entry`, from `/v1/treasury/transaction_entries`.
///
/// See <https://docs.stripe.com/api/treasury/transaction_entries/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryTransactionEntry, table = "treasury_transaction_entries", account, absent = null)]
pub struct TreasuryTransactionEntry {
    pub id: TreasuryTransactionEntryId,
    pub balance_impact: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Currency,
    pub effective_at: Timestamp,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: TreasuryFinancialAccountId,
    pub flow: Option<String>,
    pub flow_details: Option<RawJson>,
    pub flow_type: TreasuryTransactionEntryFlowType,
    #[stripe(livemode)]
    pub livemode: bool,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: TreasuryTransactionId,
    #[stripe(path = type, column = "type")]
    pub kind: TreasuryTransactionEntryType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
