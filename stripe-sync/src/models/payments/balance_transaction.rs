// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    BalanceTransactionBalanceType, BalanceTransactionId, BalanceTransactionSourceId, BalanceTransactionType,
    Currency, Decimal, RawJson, Timestamp,
};

/// Rows of objects `balance_transaction`, from `/v1/balance_transactions`.
///
/// See <https://docs.stripe.com/api/balance_transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BalanceTransaction, table = "balance_transactions", account, absent = null)]
pub struct BalanceTransaction {
    pub id: BalanceTransactionId,
    pub amount: i64,
    pub available_on: Timestamp,
    pub balance_type: BalanceTransactionBalanceType,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub fee: i64,
    pub fee_details: Option<RawJson>,
    pub net: i64,
    pub reporting_category: String,
    pub source: Option<BalanceTransactionSourceId>,
    pub status: String,
    #[stripe(path = type, column = "type")]
    pub kind: BalanceTransactionType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
