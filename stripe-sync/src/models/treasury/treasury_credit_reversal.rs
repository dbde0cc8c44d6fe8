// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryCreditReversalId, TreasuryCreditReversalNetwork,
    TreasuryCreditReversalStatus, TreasuryFinancialAccountId, TreasuryTransactionId,
};

/// Rows of objects `treasury.credit_reversal`, from `/v1/treasury/credit_reversals`.
///
/// See <https://docs.stripe.com/api/treasury/credit_reversals/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryCreditReversal, table = "treasury_credit_reversals", account, absent = null)]
pub struct TreasuryCreditReversal {
    pub id: TreasuryCreditReversalId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: TreasuryFinancialAccountId,
    pub hosted_regulatory_receipt_url: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub network: TreasuryCreditReversalNetwork,
    pub received_credit: String,
    pub status: TreasuryCreditReversalStatus,
    pub status_transitions: Option<RawJson>,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: Option<TreasuryTransactionId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
