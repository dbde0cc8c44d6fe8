// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, ReportingReportTypeId, Timestamp};

/// Rows of objects `reporting.report_type`, from `/v1/reporting/report_types`.
///
/// See <https://docs.stripe.com/api/reporting/report_types/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ReportingReportType, table = "reporting_report_types", account, absent = null)]
pub struct ReportingReportType {
    pub id: ReportingReportTypeId,
    pub data_available_end: Timestamp,
    pub data_available_start: Timestamp,
    pub default_columns: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub name: String,
    pub updated: Timestamp,
    pub version: i64,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
