// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, IdentityVerificationReport, IdentityVerificationReportId, IdentityVerificationSessionType, List,
    Range, Timestamp,
};

crate::operation! {
    /// `GET /v1/identity/verification_reports`
    pub struct ListIdentityVerificationReports: Get "/v1/identity/verification_reports" Form => List<IdentityVerificationReport> {
        optional {
            client_reference_id: String,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            type_ = "type": IdentityVerificationSessionType,
            verification_session: String,
        }
        lists {
            expand: Expand<List<IdentityVerificationReport>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/identity/verification_reports/{report}`
    pub struct RetrieveIdentityVerificationReport: Get "/v1/identity/verification_reports/{report}" Form => IdentityVerificationReport {
        path {
            report: IdentityVerificationReportId,
        }
        lists {
            expand: Expand<IdentityVerificationReport>,
        }
    }
}
