// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryReceivedDebitFailureCode,
    TreasuryReceivedDebitId, TreasuryReceivedDebitNetwork, TreasuryReceivedDebitStatus,
    TreasuryTransactionId,
};

/// Rows of objects `treasury.received_debit`, from `/v1/treasury/received_debits`.
///
/// See <https://docs.stripe.com/api/treasury/received_debits/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryReceivedDebit, table = "treasury_received_debits", account, absent = null)]
pub struct TreasuryReceivedDebit {
    pub id: TreasuryReceivedDebitId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: String,
    pub failure_code: Option<TreasuryReceivedDebitFailureCode>,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: Option<TreasuryFinancialAccountId>,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub initiating_payment_method_details: Option<RawJson>,
    pub linked_flows: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub network: TreasuryReceivedDebitNetwork,
    pub reversal_details: Option<RawJson>,
    pub status: TreasuryReceivedDebitStatus,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: Option<TreasuryTransactionId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
