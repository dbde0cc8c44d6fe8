// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::types::{
    AccountId, BalanceTransactionId, ChargeId, Currency, RawJson, RefundId, Timestamp, TransferId,
    TransferReversalId,
};
use crate::{Children, StripeSync};

/// Rows of objects `transfer`, from `/v1/transfers`.
///
/// See <https://docs.stripe.com/api/transfers/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Transfer, table = "transfers", account, absent = null)]
pub struct Transfer {
    pub id: TransferId,
    pub amount: i64,
    pub amount_reversed: i64,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::BalanceTransaction))]
    pub balance_transaction: Option<BalanceTransactionId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination: Option<AccountId>,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Charge))]
    pub destination_payment: Option<ChargeId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    #[stripe(children = TransferReversal)]
    pub reversals: Children<TransferReversal>,
    pub reversed: bool,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Charge))]
    pub source_transaction: Option<ChargeId>,
    pub source_type: Option<String>,
    pub transfer_group: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

/// Rows of objects `transfer_reversal` that are embedded in others.
///
/// See <https://docs.stripe.com/api/transfers/reversals/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TransferReversal, table = "transfer_reversals", account, absent = null)]
pub struct TransferReversal {
    pub id: TransferReversalId,
    #[stripe(parent = Transfer)]
    pub transfer: TransferId,
    pub amount: i64,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::BalanceTransaction))]
    pub balance_transaction: Option<BalanceTransactionId>,
    pub created: Timestamp,
    pub currency: Currency,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Refund))]
    pub destination_payment_refund: Option<RefundId>,
    pub metadata: Option<RawJson>,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Refund))]
    pub source_refund: Option<RefundId>,
}
