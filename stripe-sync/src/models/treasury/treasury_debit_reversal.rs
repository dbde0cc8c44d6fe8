// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryDebitReversalId, TreasuryDebitReversalNetwork,
    TreasuryDebitReversalStatus, TreasuryFinancialAccountId, TreasuryTransactionId,
};

/// Rows of objects `treasury.debit_reversal`, from `/v1/treasury/debit_reversals`.
///
/// See <https://docs.stripe.com/api/treasury/debit_reversals/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryDebitReversal, table = "treasury_debit_reversals", account, absent = null)]
pub struct TreasuryDebitReversal {
    pub id: TreasuryDebitReversalId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: Option<TreasuryFinancialAccountId>,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub linked_flows: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub network: TreasuryDebitReversalNetwork,
    pub received_debit: String,
    pub status: TreasuryDebitReversalStatus,
    pub status_transitions: Option<RawJson>,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: Option<TreasuryTransactionId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
