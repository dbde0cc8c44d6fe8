// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, File, ListInfo, ListStyle, Object, ObjectInfo, PayoutId, ReportingReportRunId,
    Timestamp,
};

/// The object `reporting.report_run`.
///
/// See <https://docs.stripe.com/api/reporting/report_runs/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportingReportRun {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-id)
    pub id: ReportingReportRunId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-created)
    pub created: Timestamp,
    /// Error: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-error)
    pub error: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-livemode)
    pub livemode: bool,
    /// Parameters.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-parameters)
    pub parameters: FinancialReportingFinanceReportRunParameters,
    /// Report type.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-report_type)
    pub report_type: String,
    /// Result: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-result)
    pub result: Option<Boxed<File>>,
    /// Status.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-status)
    pub status: String,
    /// Succeeded at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/object#reporting_report_run_object-succeeded_at)
    pub succeeded_at: Option<Timestamp>,
}

crate::record!(
    ReportingReportRun, "reporting.report_run", true,
    ["id", "created", "error", "livemode", "parameters", "report_type", "result", "status", "succeeded_at"],
    [id, created, error, livemode, parameters, report_type, result, status, succeeded_at],
);

impl Object for ReportingReportRun {
    type Id = ReportingReportRunId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["reporting.report_run.failed", "reporting.report_run.succeeded"],
    };
}

impl ReportingReportRun {
    pub const EXPAND_RESULT: Expand<Self> = Expand::field("result");
}

/// Held by [`ReportingReportRun::parameters`](crate::ReportingReportRun::parameters).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialReportingFinanceReportRunParameters {
    /// Columns: may be absent.
    pub columns: Option<Vec<String>>,
    /// Connected account: may be absent.
    pub connected_account: Option<String>,
    /// Currency: may be absent.
    pub currency: Option<Currency>,
    /// Interval end: a time in seconds since 1970; may be absent.
    pub interval_end: Option<Timestamp>,
    /// Interval start: a time in seconds since 1970; may be absent.
    pub interval_start: Option<Timestamp>,
    /// Payout: the id of a `payout`; may be absent.
    pub payout: Option<PayoutId>,
    /// Reporting category: may be absent.
    pub reporting_category: Option<String>,
    /// Timezone: may be absent.
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
