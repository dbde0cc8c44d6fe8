// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, File, ListInfo, ListStyle, Object, ObjectInfo, PayoutId, ReportingReportRunId, Timestamp,
};

/// The object `reporting.report_run`.
///
/// See <https://docs.stripe.com/api/reporting/report_runs/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingReportRun {
    pub id: ReportingReportRunId,
    pub created: Timestamp,
    pub error: Option<String>,
    pub livemode: bool,
    pub parameters: FinancialReportingFinanceReportRunParameters,
    pub report_type: String,
    pub result: Option<Box<File>>,
    pub status: String,
    pub succeeded_at: Option<Timestamp>,
}

crate::record!(
    ReportingReportRun, "reporting.report_run", true,
    ["id", "created", "error", "livemode", "parameters", "report_type", "result", "status", "succeeded_at"],
    [id, created, error, livemode, parameters, report_type, result, status, succeeded_at],
);

impl Object for ReportingReportRun {
    type Id = ReportingReportRunId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "reporting.report_run",
        type_name: "ReportingReportRun",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/reporting/report_runs/{report_run}"),
        list: Some(&ListInfo { path: "/v1/reporting/report_runs", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["reporting.report_run.failed", "reporting.report_run.succeeded"],
    };
}

/// Held by `ReportingReportRun.parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialReportingFinanceReportRunParameters {
    pub columns: Option<Vec<String>>,
    pub connected_account: Option<String>,
    pub currency: Option<Currency>,
    pub interval_end: Option<Timestamp>,
    pub interval_start: Option<Timestamp>,
    pub payout: Option<PayoutId>,
    pub reporting_category: Option<String>,
    pub timezone: Option<String>,
}

crate::record!(
    FinancialReportingFinanceReportRunParameters, "", false,
    [
        "columns", "connected_account", "currency", "interval_end", "interval_start", "payout",
        "reporting_category", "timezone",
    ],
    [
        columns, connected_account, currency, interval_end, interval_start, payout, reporting_category,
        timezone,
    ],
);
