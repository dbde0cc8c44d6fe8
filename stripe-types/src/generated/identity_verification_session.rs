// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, EmptyObject, ExpandTo, Expandable, Expansion, IdNumberType, IdentityDataDate,
    IdentityDocumentOptions, IdentityDocumentReportSex, IdentityVerificationReportId,
    IdentityVerificationReportType, IdentityVerificationSessionId, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, Timestamp,
};

/// The object `identity.verification_session`.
///
/// See <https://docs.stripe.com/api/identity/verification_sessions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityVerificationSession {
    pub id: IdentityVerificationSessionId,
    pub client_reference_id: Option<String>,
    pub client_secret: Option<String>,
    pub created: Timestamp,
    pub last_error: Option<Box<IdentitySessionLastError>>,
    pub last_verification_report: Option<Expandable<IdentityVerificationReportId>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub options: Option<Box<IdentityVerificationSessionOptions>>,
    pub provided_details: Option<Box<IdentityProvidedDetails>>,
    pub redaction: Option<Box<VerificationSessionRedaction>>,
    pub related_customer: Option<String>,
    pub related_customer_account: Option<String>,
    pub related_person: Option<Box<IdentityRelatedPerson>>,
    pub status: IdentityVerificationSessionStatus,
    pub type_: IdentityVerificationReportType,
    pub url: Option<String>,
    pub verification_flow: Option<String>,
    pub verified_outputs: Option<Box<IdentityVerifiedOutputs>>,
}

crate::record!(
    IdentityVerificationSession, "identity.verification_session", true,
    [
        "id", "client_reference_id", "client_secret", "created", "last_error", "last_verification_report",
        "livemode", "metadata", "options", "provided_details", "redaction", "related_customer",
        "related_customer_account", "related_person", "status", "type", "url", "verification_flow",
        "verified_outputs",
    ],
    [
        id, client_reference_id, client_secret, created, last_error, last_verification_report, livemode,
        metadata, options, provided_details, redaction, related_customer, related_customer_account,
        related_person, status, type_, url, verification_flow, verified_outputs,
    ],
);

impl Object for IdentityVerificationSession {
    type Id = IdentityVerificationSessionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "identity.verification_session",
        type_name: "IdentityVerificationSession",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/identity/verification_sessions/{session}"),
        list: Some(&ListInfo { path: "/v1/identity/verification_sessions", parent: None, style: ListStyle::Cursor, required: &[], filters: &["client_reference_id", "created", "related_customer", "related_customer_account", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "last_verification_report", targets: &["identity.verification_report"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "identity.verification_session.canceled", "identity.verification_session.created",
            "identity.verification_session.processing", "identity.verification_session.redacted",
            "identity.verification_session.requires_input", "identity.verification_session.verified",
        ],
    };
}

impl IdentityVerificationSession {
    pub const EXPAND_LAST_VERIFICATION_REPORT: ExpandTo<Self, IdentityVerificationReportId> = ExpandTo::new("last_verification_report");
}

/// Held by `IdentityVerificationSession.provided_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityProvidedDetails {
    pub email: Option<String>,
    pub phone: Option<String>,
}

crate::record!(
    IdentityProvidedDetails, "", false,
    ["email", "phone"],
    [email, phone],
);

/// Held by `IdentityVerificationSession.related_person`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityRelatedPerson {
    pub account: String,
    pub person: String,
}

crate::record!(
    IdentityRelatedPerson, "", false,
    ["account", "person"],
    [account, person],
);

/// Held by `IdentityVerificationSession.last_error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentitySessionLastError {
    pub code: Option<IdentitySessionLastErrorCode>,
    pub reason: Option<String>,
}

crate::record!(
    IdentitySessionLastError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of `IdentitySessionLastError.code`.
    pub enum IdentitySessionLastErrorCode {
        Abandoned = "abandoned",
        ConsentDeclined = "consent_declined",
        CountryNotSupported = "country_not_supported",
        DeviceNotSupported = "device_not_supported",
        DocumentExpired = "document_expired",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
        UnderSupportedAge = "under_supported_age",
    }
}

/// Held by `IdentityVerificationSessionOptions.matching`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentitySessionMatchingOptions {
    pub dob: Option<IdentitySessionMatchingOptionsDob>,
    pub name: Option<IdentitySessionMatchingOptionsDob>,
}

crate::record!(
    IdentitySessionMatchingOptions, "", false,
    ["dob", "name"],
    [dob, name],
);

crate::open_enum! {
    /// Values of `IdentitySessionMatchingOptions.dob`, `IdentitySessionMatchingOptions.name`.
    pub enum IdentitySessionMatchingOptionsDob {
        None = "none",
        Similar = "similar",
    }
}

/// Held by `IdentityVerificationSessionOptions.email`, `IdentityVerificationSessionOptions.phone`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentitySessionOptions {
    pub require_verification: Option<bool>,
}

crate::record!(
    IdentitySessionOptions, "", false,
    ["require_verification"],
    [require_verification],
);

/// Held by `IdentityVerificationSession.options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityVerificationSessionOptions {
    pub document: Option<Box<IdentityDocumentOptions>>,
    pub email: Option<Box<IdentitySessionOptions>>,
    pub id_number: Option<EmptyObject>,
    pub matching: Option<Box<IdentitySessionMatchingOptions>>,
    pub phone: Option<Box<IdentitySessionOptions>>,
}

crate::record!(
    IdentityVerificationSessionOptions, "", false,
    ["document", "email", "id_number", "matching", "phone"],
    [document, email, id_number, matching, phone],
);

crate::open_enum! {
    /// Values of `IdentityVerificationSession.status`, `ListIdentityVerificationSessions.status`.
    pub enum IdentityVerificationSessionStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresInput = "requires_input",
        Verified = "verified",
    }
}

/// Held by `IdentityVerificationSession.verified_outputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityVerifiedOutputs {
    pub address: Option<Box<Address>>,
    pub dob: Option<Box<IdentityDataDate>>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub id_number: Option<String>,
    pub id_number_type: Option<IdNumberType>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub sex: Option<IdentityDocumentReportSex>,
    pub unparsed_place_of_birth: Option<String>,
    pub unparsed_sex: Option<String>,
}

crate::record!(
    IdentityVerifiedOutputs, "", false,
    [
        "address", "dob", "email", "first_name", "id_number", "id_number_type", "last_name", "phone", "sex",
        "unparsed_place_of_birth", "unparsed_sex",
    ],
    [
        address, dob, email, first_name, id_number, id_number_type, last_name, phone, sex,
        unparsed_place_of_birth, unparsed_sex,
    ],
);

/// Held by `IdentityVerificationSession.redaction`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationSessionRedaction {
    pub status: VerificationSessionRedactionStatus,
}

crate::record!(
    VerificationSessionRedaction, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of `VerificationSessionRedaction.status`.
    pub enum VerificationSessionRedactionStatus {
        Processing = "processing",
        Redacted = "redacted",
    }
}
