// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::IssuingTransaction;
use crate::types::{
    Currency, IssuingDisputeId, IssuingDisputeLossReason, IssuingDisputeStatus, IssuingTransactionId,
    RawJson, Timestamp,
};

/// Rows of objects `issuing.dispute`, from `/v1/issuing/disputes`.
///
/// See <https://docs.stripe.com/api/issuing/disputes/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingDispute, table = "issuing_disputes", account, absent = null)]
pub struct IssuingDispute {
    pub id: IssuingDisputeId,
    pub amount: i64,
    pub balance_transactions: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Currency,
    pub evidence: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub loss_reason: Option<IssuingDisputeLossReason>,
    pub metadata: Option<RawJson>,
    pub status: IssuingDisputeStatus,
    #[stripe(references = IssuingTransaction)]
    pub transaction: IssuingTransactionId,
    pub treasury: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
