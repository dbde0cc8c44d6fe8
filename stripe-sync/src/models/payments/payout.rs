// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    ApplicationFeeId, BalanceTransactionId, Currency, ExternalAccountId, PayoutId,
    PayoutReconciliationStatus, PayoutType, RawJson, Timestamp,
};

/// Rows of objects `payout`, from `/v1/payouts`.
///
/// See <https://docs.stripe.com/api/payouts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Payout, table = "payouts", account, absent = null)]
pub struct Payout {
    pub id: PayoutId,
    pub amount: i64,
    pub application_fee: Option<ApplicationFeeId>,
    pub application_fee_amount: Option<i64>,
    pub arrival_date: Timestamp,
    pub automatic: bool,
    pub balance_transaction: Option<BalanceTransactionId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination: Option<ExternalAccountId>,
    pub failure_balance_transaction: Option<BalanceTransactionId>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub method: String,
    pub original_payout: Option<PayoutId>,
    pub payout_method: Option<String>,
    pub reconciliation_status: PayoutReconciliationStatus,
    pub reversed_by: Option<PayoutId>,
    pub source_type: String,
    pub statement_descriptor: Option<String>,
    pub status: String,
    pub trace_id: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: PayoutType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
