// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{IdentityVerificationReportId, IdentityVerificationReportType, RawJson, Timestamp};

/// Rows of objects `identity.verification_report`, from `/v1/identity/verification_reports`.
///
/// See <https://docs.stripe.com/api/identity/verification_reports/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IdentityVerificationReport, table = "identity_verification_reports", account, absent = null)]
pub struct IdentityVerificationReport {
    pub id: IdentityVerificationReportId,
    pub client_reference_id: Option<String>,
    pub created: Timestamp,
    pub document: Option<RawJson>,
    pub email: Option<RawJson>,
    pub id_number: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub options: Option<RawJson>,
    pub phone: Option<RawJson>,
    pub selfie: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: IdentityVerificationReportType,
    pub verification_flow: Option<String>,
    pub verification_session: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
