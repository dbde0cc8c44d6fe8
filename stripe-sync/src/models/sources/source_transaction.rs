// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Source;
use crate::types::{Currency, RawJson, SourceId, SourceTransactionId, SourceTransactionType, Timestamp};

/// Rows of objects `source_transaction`, from `/v1/sources/{source}/source_transactions`.
///
/// See <https://docs.stripe.com/api/sources/source_transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::SourceTransaction, table = "source_transactions", account, absent = null)]
pub struct SourceTransaction {
    pub id: SourceTransactionId,
    pub ach_credit_transfer: Option<RawJson>,
    pub amount: i64,
    pub chf_credit_transfer: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Currency,
    pub gbp_credit_transfer: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub paper_check: Option<RawJson>,
    pub sepa_credit_transfer: Option<RawJson>,
    #[stripe(references = Source)]
    pub source: SourceId,
    pub status: String,
    #[stripe(path = type, column = "type")]
    pub kind: SourceTransactionType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
