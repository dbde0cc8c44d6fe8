// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`IdentityDocumentReport::dob`](crate::IdentityDocumentReport::dob),
/// [`IdentityIdNumberReport::dob`](crate::IdentityIdNumberReport::dob),
/// [`IdentityVerifiedOutputs::dob`](crate::IdentityVerifiedOutputs::dob).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityDataDate {
    /// Day: may be null or absent.
    pub day: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Year: may be null or absent.
    pub year: Option<i64>,
}

crate::record!(
    IdentityDataDate, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by
/// [`IdentityVerificationReportOptions::document`](crate::IdentityVerificationReportOptions::document),
/// [`IdentityVerificationSessionOptions::document`](crate::IdentityVerificationSessionOptions::document).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityDocumentOptions {
    /// Allowed types: one of `driving_license`, `id_card`, `passport`; may be absent.
    pub allowed_types: Option<Vec<IdentityDocumentOptionsAllowedType>>,
    /// Require id number: may be absent.
    pub require_id_number: Option<bool>,
    /// Require live capture: may be absent.
    pub require_live_capture: Option<bool>,
    /// Require matching selfie: may be absent.
    pub require_matching_selfie: Option<bool>,
}

crate::record!(
    IdentityDocumentOptions, "", false,
    ["allowed_types", "require_id_number", "require_live_capture", "require_matching_selfie"],
    [allowed_types, require_id_number, require_live_capture, require_matching_selfie],
);

crate::open_enum! {
    /// Values of [`IdentityDocumentOptions::allowed_types`](crate::IdentityDocumentOptions::allowed_types),
    /// [`IdentityVerificationSessionOptionsDocumentParams::allowed_types`](crate::IdentityVerificationSessionOptionsDocumentParams::allowed_types).
    pub enum IdentityDocumentOptionsAllowedType {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }
}
