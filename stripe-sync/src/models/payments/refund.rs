// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{Charge, PaymentIntent};
use crate::types::{
    BalanceTransactionId, ChargeId, Currency, PaymentIntentId, RawJson, RefundId, RefundPendingReason,
    RefundReason, Timestamp, TransferReversalId,
};

/// Rows of objects `refund`, from `/v1/refunds`.
///
/// See <https://docs.stripe.com/api/refunds/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Refund, table = "refunds", account, absent = null)]
pub struct Refund {
    pub id: RefundId,
    pub amount: i64,
    pub balance_transaction: Option<BalanceTransactionId>,
    #[stripe(references = Charge)]
    pub charge: Option<ChargeId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination_details: Option<RawJson>,
    pub failure_balance_transaction: Option<BalanceTransactionId>,
    pub failure_reason: Option<String>,
    pub instructions_email: Option<String>,
    pub metadata: Option<RawJson>,
    pub next_action: Option<RawJson>,
    #[stripe(references = PaymentIntent)]
    pub payment_intent: Option<PaymentIntentId>,
    pub pending_reason: Option<RefundPendingReason>,
    pub presentment_details: Option<RawJson>,
    pub reason: Option<RefundReason>,
    pub receipt_number: Option<String>,
    pub source_transfer_reversal: Option<TransferReversalId>,
    pub status: Option<String>,
    pub transfer_reversal: Option<TransferReversalId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
