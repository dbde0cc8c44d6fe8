// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryReceivedCreditFailureCode,
    TreasuryReceivedCreditId, TreasuryReceivedCreditNetwork, TreasuryReceivedCreditStatus,
    TreasuryTransactionId,
};

/// Rows of objects `treasury.received_credit`, from `/v1/treasury/received_credits`.
///
/// See <https://docs.stripe.com/api/treasury/received_credits/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryReceivedCredit, table = "treasury_received_credits", account, absent = null)]
pub struct TreasuryReceivedCredit {
    pub id: TreasuryReceivedCreditId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: String,
    pub failure_code: Option<TreasuryReceivedCreditFailureCode>,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: Option<TreasuryFinancialAccountId>,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub initiating_payment_method_details: Option<RawJson>,
    pub linked_flows: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub network: TreasuryReceivedCreditNetwork,
    pub reversal_details: Option<RawJson>,
    pub status: TreasuryReceivedCreditStatus,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: Option<TreasuryTransactionId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
