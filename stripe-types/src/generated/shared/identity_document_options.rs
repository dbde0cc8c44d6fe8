// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::IdentityDocumentReportType;

/// Held by `IdentityVerificationReportOptions.document`, `IdentityVerificationSessionOptions.document`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityDocumentOptions {
    pub allowed_types: Option<Vec<IdentityDocumentReportType>>,
    pub require_id_number: Option<bool>,
    pub require_live_capture: Option<bool>,
    pub require_matching_selfie: Option<bool>,
}

crate::record!(
    IdentityDocumentOptions, "", false,
    ["allowed_types", "require_id_number", "require_live_capture", "require_matching_selfie"],
    [allowed_types, require_id_number, require_live_capture, require_matching_selfie],
);
