// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, IdentityVerificationReport, IdentityVerificationReportId, IdentityVerificationReportType, List,
    Range, Timestamp,
};

crate::operation! {
    /// Lists identity verification reports.
    ///
    /// `GET /v1/identity/verification_reports`, by the cargo feature `identity_verification_report`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/list)
    pub struct ListIdentityVerificationReports: Get "/v1/identity/verification_reports" Form => List<IdentityVerificationReport> {
        optional {
            /// Only objects with this `client_reference_id`.
            client_reference_id: String,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`. One of `document`, `id_number`, `verification_flow`.
            type_ = "type": IdentityVerificationReportType,
            /// Only objects with this `verification_session`.
            verification_session: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IdentityVerificationReport>>,
        }
    }
}

crate::operation! {
    /// Retrieves an identity verification report.
    ///
    /// `GET /v1/identity/verification_reports/{report}`, by the cargo feature `identity_verification_report`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/retrieve)
    pub struct RetrieveIdentityVerificationReport: Get "/v1/identity/verification_reports/{report}" Form => IdentityVerificationReport {
        path {
            /// Report: the id of an `identity.verification_report`.
            report: IdentityVerificationReportId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IdentityVerificationReport>,
        }
    }
}
