// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, ScheduledQueryRunId, Timestamp};

/// Rows of objects `scheduled_query_run`, from `/v1/sigma/scheduled_query_runs`.
///
/// See <https://docs.stripe.com/api/sigma/scheduled_query_runs/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ScheduledQueryRun, table = "scheduled_query_runs", account, absent = null)]
pub struct ScheduledQueryRun {
    pub id: ScheduledQueryRunId,
    pub created: Timestamp,
    pub data_load_time: Timestamp,
    pub error: Option<RawJson>,
    pub file: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub result_available_until: Timestamp,
    pub sql: String,
    pub status: String,
    pub title: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
