// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, EmptyObject, IdNumberType, IdentityDataDate, IdentityDocumentOptions, IdentityDocumentReportSex,
    IdentityDocumentReportType, IdentityVerificationReportId, IdentityVerificationReportType, ListInfo,
    ListStyle, Object, ObjectInfo, Timestamp,
};

/// The object `identity.verification_report`.
///
/// See <https://docs.stripe.com/api/identity/verification_reports/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityVerificationReport {
    pub id: IdentityVerificationReportId,
    pub client_reference_id: Option<String>,
    pub created: Timestamp,
    pub document: Option<Box<IdentityDocumentReport>>,
    pub email: Option<Box<IdentityEmailReport>>,
    pub id_number: Option<Box<IdentityIdNumberReport>>,
    pub livemode: bool,
    pub options: Option<Box<IdentityVerificationReportOptions>>,
    pub phone: Option<Box<IdentityPhoneReport>>,
    pub selfie: Option<Box<IdentitySelfieReport>>,
    pub type_: IdentityVerificationReportType,
    pub verification_flow: Option<String>,
    pub verification_session: Option<String>,
}

crate::record!(
    IdentityVerificationReport, "identity.verification_report", true,
    [
        "id", "client_reference_id", "created", "document", "email", "id_number", "livemode", "options",
        "phone", "selfie", "type", "verification_flow", "verification_session",
    ],
    [
        id, client_reference_id, created, document, email, id_number, livemode, options, phone, selfie,
        type_, verification_flow, verification_session,
    ],
);

impl Object for IdentityVerificationReport {
    type Id = IdentityVerificationReportId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "identity.verification_report",
        type_name: "IdentityVerificationReport",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/identity/verification_reports/{report}"),
        list: Some(&ListInfo { path: "/v1/identity/verification_reports", parent: None, style: ListStyle::Cursor, required: &[], filters: &["client_reference_id", "created", "type", "verification_session"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `IdentityVerificationReport.document`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityDocumentReport {
    pub address: Option<Box<Address>>,
    pub dob: Option<Box<IdentityDataDate>>,
    pub error: Option<Box<IdentityDocumentReportError>>,
    pub expiration_date: Option<Box<IdentityDataDate>>,
    pub files: Option<Vec<String>>,
    pub first_name: Option<String>,
    pub issued_date: Option<Box<IdentityDataDate>>,
    pub issuing_country: Option<String>,
    pub last_name: Option<String>,
    pub number: Option<String>,
    pub sex: Option<IdentityDocumentReportSex>,
    pub status: IdentityEmailReportStatus,
    pub type_: Option<IdentityDocumentReportType>,
    pub unparsed_place_of_birth: Option<String>,
    pub unparsed_sex: Option<String>,
}

crate::record!(
    IdentityDocumentReport, "", false,
    [
        "address", "dob", "error", "expiration_date", "files", "first_name", "issued_date",
        "issuing_country", "last_name", "number", "sex", "status", "type", "unparsed_place_of_birth",
        "unparsed_sex",
    ],
    [
        address, dob, error, expiration_date, files, first_name, issued_date, issuing_country, last_name,
        number, sex, status, type_, unparsed_place_of_birth, unparsed_sex,
    ],
);

/// Held by `IdentityDocumentReport.error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityDocumentReportError {
    pub code: Option<IdentityDocumentReportErrorCode>,
    pub reason: Option<String>,
}

crate::record!(
    IdentityDocumentReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of `IdentityDocumentReportError.code`.
    pub enum IdentityDocumentReportErrorCode {
        DocumentExpired = "document_expired",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
    }
}

/// Held by `IdentityVerificationReport.email`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityEmailReport {
    pub email: Option<String>,
    pub error: Option<Box<IdentityEmailReportError>>,
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentityEmailReport, "", false,
    ["email", "error", "status"],
    [email, error, status],
);

/// Held by `IdentityEmailReport.error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityEmailReportError {
    pub code: Option<IdentityEmailReportErrorCode>,
    pub reason: Option<String>,
}

crate::record!(
    IdentityEmailReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of `IdentityEmailReportError.code`.
    pub enum IdentityEmailReportErrorCode {
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
    }
}

crate::open_enum! {
    /// Values of `IdentityDocumentReport.status`, `IdentityEmailReport.status`, `IdentityIdNumberReport.status` and 2 more.
    pub enum IdentityEmailReportStatus {
        Unverified = "unverified",
        Verified = "verified",
    }
}

/// Held by `IdentityVerificationReport.id_number`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityIdNumberReport {
    pub dob: Option<Box<IdentityDataDate>>,
    pub error: Option<Box<IdentityIdNumberReportError>>,
    pub first_name: Option<String>,
    pub id_number: Option<String>,
    pub id_number_type: Option<IdNumberType>,
    pub last_name: Option<String>,
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentityIdNumberReport, "", false,
    ["dob", "error", "first_name", "id_number", "id_number_type", "last_name", "status"],
    [dob, error, first_name, id_number, id_number_type, last_name, status],
);

/// Held by `IdentityIdNumberReport.error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityIdNumberReportError {
    pub code: Option<IdentityIdNumberReportErrorCode>,
    pub reason: Option<String>,
}

crate::record!(
    IdentityIdNumberReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of `IdentityIdNumberReportError.code`.
    pub enum IdentityIdNumberReportErrorCode {
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
    }
}

/// Held by `IdentityVerificationReport.phone`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityPhoneReport {
    pub error: Option<Box<IdentityPhoneReportError>>,
    pub phone: Option<String>,
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentityPhoneReport, "", false,
    ["error", "phone", "status"],
    [error, phone, status],
);

/// Held by `IdentityPhoneReport.error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityPhoneReportError {
    pub code: Option<IdentityPhoneReportErrorCode>,
    pub reason: Option<String>,
}

crate::record!(
    IdentityPhoneReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of `IdentityPhoneReportError.code`.
    pub enum IdentityPhoneReportErrorCode {
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
    }
}

/// Held by `IdentityVerificationReport.selfie`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentitySelfieReport {
    pub document: Option<String>,
    pub error: Option<Box<IdentitySelfieReportError>>,
    pub selfie: Option<String>,
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentitySelfieReport, "", false,
    ["document", "error", "selfie", "status"],
    [document, error, selfie, status],
);

/// Held by `IdentitySelfieReport.error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentitySelfieReportError {
    pub code: Option<IdentitySelfieReportErrorCode>,
    pub reason: Option<String>,
}

crate::record!(
    IdentitySelfieReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of `IdentitySelfieReportError.code`.
    pub enum IdentitySelfieReportErrorCode {
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
    }
}

/// Held by `IdentityVerificationReport.options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityVerificationReportOptions {
    pub document: Option<Box<IdentityDocumentOptions>>,
    pub id_number: Option<EmptyObject>,
}

crate::record!(
    IdentityVerificationReportOptions, "", false,
    ["document", "id_number"],
    [document, id_number],
);
