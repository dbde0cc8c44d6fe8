// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, List, Range, ReportingReportRun, ReportingReportRunId, ReportingReportRunParametersParams,
    Timestamp,
};

crate::operation! {
    /// Lists reporting report runs.
    ///
    /// `GET /v1/reporting/report_runs`, by the cargo feature `reporting_report_run`.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/list)
    pub struct ListReportingReportRuns: Get "/v1/reporting/report_runs" Form => List<ReportingReportRun> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<ReportingReportRun>>,
        }
    }
}

crate::operation! {
    /// Reports reporting runs.
    ///
    /// `POST /v1/reporting/report_runs`, by the cargo feature `reporting_report_run`.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/create)
    pub struct ReportReportingRuns: Post "/v1/reporting/report_runs" Form => ReportingReportRun {
        required {
            /// Report type.
            report_type: String,
        }
        boxed {
            /// Parameters.
            parameters: ReportingReportRunParametersParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ReportingReportRun>,
        }
    }
}

crate::operation! {
    /// Retrieves a reporting report run.
    ///
    /// `GET /v1/reporting/report_runs/{report_run}`, by the cargo feature `reporting_report_run`.
    /// [Reference](https://docs.stripe.com/api/reporting/report_runs/retrieve)
    pub struct RetrieveReportingReportRun: Get "/v1/reporting/report_runs/{report_run}" Form => ReportingReportRun {
        path {
            /// Report run: the id of a `reporting.report_run`.
            report_run: ReportingReportRunId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ReportingReportRun>,
        }
    }
}
