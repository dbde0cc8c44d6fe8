// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Payout;
use crate::types::{
    BalanceTransactionId, BalanceTransactionSourceId, BalanceTransactionType, Currency, PayoutId,
};

/// Rows of objects `balance_transaction`, from `/v1/balance_transactions`.
///
/// See <https://docs.stripe.com/api/balance_transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BalanceTransaction, table = "payout_balance_transactions", account, absent = null)]
pub struct PayoutBalanceTransaction {
    pub id: BalanceTransactionId,
    #[stripe(parent = Payout)]
    pub payout: PayoutId,
    pub amount: i64,
    pub currency: Currency,
    pub fee: i64,
    pub net: i64,
    pub reporting_category: String,
    pub source: Option<BalanceTransactionSourceId>,
    #[stripe(path = type, column = "type")]
    pub kind: BalanceTransactionType,
}
