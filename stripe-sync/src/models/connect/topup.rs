// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{BalanceTransactionId, Currency, RawJson, Timestamp, TopupId, TopupStatus};

/// Rows of objects `topup`, from `/v1/topups`.
///
/// See <https://docs.stripe.com/api/topups/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Topup, table = "topups", account, absent = null)]
pub struct Topup {
    pub id: TopupId,
    pub amount: i64,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::BalanceTransaction))]
    pub balance_transaction: Option<BalanceTransactionId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub expected_availability_date: Option<Timestamp>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub source: Option<RawJson>,
    pub statement_descriptor: Option<String>,
    pub status: TopupStatus,
    pub transfer_group: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
