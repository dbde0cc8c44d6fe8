// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    IdentityVerificationReportId, IdentityVerificationSessionId, IdentityVerificationSessionStatus,
    IdentityVerificationSessionType, RawJson, Timestamp,
};

/// Rows of objects `identity.verification_session`, from `/v1/identity/verification_sessions`.
///
/// See <https://docs.stripe.com/api/identity/verification_sessions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IdentityVerificationSession, table = "identity_verification_sessions", account, absent = null)]
pub struct IdentityVerificationSession {
    pub id: IdentityVerificationSessionId,
    pub client_reference_id: Option<String>,
    pub created: Timestamp,
    pub last_error: Option<RawJson>,
    pub last_verification_report: Option<IdentityVerificationReportId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub options: Option<RawJson>,
    pub provided_details: Option<RawJson>,
    pub redaction: Option<RawJson>,
    pub related_customer: Option<String>,
    pub related_customer_account: Option<String>,
    pub related_person: Option<RawJson>,
    pub status: IdentityVerificationSessionStatus,
    #[stripe(path = type, column = "type")]
    pub kind: IdentityVerificationSessionType,
    pub url: Option<String>,
    pub verification_flow: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
