// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, ReportingReportType, ReportingReportTypeId};

crate::operation! {
    /// Lists reporting report types.
    ///
    /// `GET /v1/reporting/report_types`, by the cargo feature `reporting_report_type`.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/list)
    pub struct ListReportingReportTypes: Get "/v1/reporting/report_types" Form => List<ReportingReportType> {
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<ReportingReportType>>,
        }
    }
}

crate::operation! {
    /// Retrieves a reporting report type.
    ///
    /// `GET /v1/reporting/report_types/{report_type}`, by the cargo feature `reporting_report_type`.
    /// [Reference](https://docs.stripe.com/api/reporting/report_types/retrieve)
    pub struct RetrieveReportingReportType: Get "/v1/reporting/report_types/{report_type}" Form => ReportingReportType {
        path {
            /// Report type: the id of a `reporting.report_type`.
            report_type: ReportingReportTypeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ReportingReportType>,
        }
    }
}
