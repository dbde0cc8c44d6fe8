// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, ReportingReportRunId, Timestamp};

/// Rows of objects `reporting.report_run`, from `/v1/reporting/report_runs`.
///
/// See <https://docs.stripe.com/api/reporting/report_runs/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ReportingReportRun, table = "reporting_report_runs", account, absent = null)]
pub struct ReportingReportRun {
    pub id: ReportingReportRunId,
    pub created: Timestamp,
    pub error: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub parameters: Option<RawJson>,
    pub report_type: String,
    pub result: Option<RawJson>,
    pub status: String,
    pub succeeded_at: Option<Timestamp>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
