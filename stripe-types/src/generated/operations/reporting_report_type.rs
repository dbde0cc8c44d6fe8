// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, ReportingReportType, ReportingReportTypeId};

crate::operation! {
    /// `GET /v1/reporting/report_types`
    pub struct ListReportingReportTypes: Get "/v1/reporting/report_types" Form => List<ReportingReportType> {
        lists {
            expand: Expand<List<ReportingReportType>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/reporting/report_types/{report_type}`
    pub struct RetrieveReportingReportType: Get "/v1/reporting/report_types/{report_type}" Form => ReportingReportType {
        path {
            report_type: ReportingReportTypeId,
        }
        lists {
            expand: Expand<ReportingReportType>,
        }
    }
}
