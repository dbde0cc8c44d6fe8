//! Balance transactions: what moved the balance of the account.

use crate::StripeSync;
use crate::types::{
    BalanceTransactionId, BalanceTransactionSourceId, BalanceTransactionType, Currency, RawJson, Timestamp,
};

/// A balance transaction.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::BalanceTransaction, table = "balance_transactions")]
pub struct BalanceTransaction {
    /// The id.
    pub id: BalanceTransactionId,
    /// What it is.
    #[stripe(path = type, column = "type")]
    pub kind: BalanceTransactionType,
    /// What it comes from.
    pub source: Option<BalanceTransactionSourceId>,
    /// Whether the money is available.
    pub status: String,
    /// The amount before fees, in minor units.
    pub amount: i64,
    /// The fees, in minor units.
    pub fee: i64,
    /// The amount after fees, in minor units.
    pub net: i64,
    /// The currency of the amounts.
    pub currency: Currency,
    /// When the money is available.
    pub available_on: Timestamp,
    /// When it was created.
    pub created: Timestamp,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
