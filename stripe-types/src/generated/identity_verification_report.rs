// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Boxed, EmptyObject, Expand, IdentityDataDate, IdentityDocumentOptions,
    IdentityVerificationReportId, ListInfo, ListStyle, Object, ObjectInfo, Timestamp,
};

/// The object `identity.verification_report`.
///
/// See <https://docs.stripe.com/api/identity/verification_reports/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerificationReport {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-id)
    pub id: IdentityVerificationReportId,
    /// Client reference id: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-client_reference_id)
    pub client_reference_id: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-created)
    pub created: Timestamp,
    /// Details where `type` is `document`. May be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-document)
    pub document: Option<Boxed<IdentityDocumentReport>>,
    /// Email: may be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-email)
    pub email: Option<Boxed<IdentityEmailReport>>,
    /// Details where `type` is `id_number`. May be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-id_number)
    pub id_number: Option<Boxed<IdentityIdNumberReport>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-livemode)
    pub livemode: bool,
    /// Options: may be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-options)
    pub options: Option<Boxed<IdentityVerificationReportOptions>>,
    /// Phone: may be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-phone)
    pub phone: Option<Boxed<IdentityPhoneReport>>,
    /// Selfie: may be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-selfie)
    pub selfie: Option<Boxed<IdentitySelfieReport>>,
    /// Type: one of `document`, `id_number`, `verification_flow`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-type)
    pub type_: IdentityVerificationReportType,
    /// Details where `type` is `verification_flow`. May be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-verification_flow)
    pub verification_flow: Option<String>,
    /// Verification session: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-verification_session)
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
    type Expanded = Self;
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
        only_expanded: &[
            "document.dob", "document.expiration_date", "document.number", "id_number.dob",
            "id_number.id_number",
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl IdentityVerificationReport {
    pub const EXPAND_DOCUMENT_DOB: Expand<Self> = Expand::field("document.dob");
    pub const EXPAND_DOCUMENT_EXPIRATION_DATE: Expand<Self> = Expand::field("document.expiration_date");
    pub const EXPAND_DOCUMENT_NUMBER: Expand<Self> = Expand::field("document.number");
    pub const EXPAND_ID_NUMBER_DOB: Expand<Self> = Expand::field("id_number.dob");
    pub const EXPAND_ID_NUMBER_ID_NUMBER: Expand<Self> = Expand::field("id_number.id_number");
}

/// Held by [`IdentityDocumentReport::expiration_date`](crate::IdentityDocumentReport::expiration_date).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityDataDocumentReportExpirationDate {
    /// Day: may be null or absent.
    pub day: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Year: may be null or absent.
    pub year: Option<i64>,
}

crate::record!(
    IdentityDataDocumentReportExpirationDate, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by [`IdentityDocumentReport::issued_date`](crate::IdentityDocumentReport::issued_date).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityDataDocumentReportIssuedDate {
    /// Day: may be null or absent.
    pub day: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Year: may be null or absent.
    pub year: Option<i64>,
}

crate::record!(
    IdentityDataDocumentReportIssuedDate, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by [`IdentityVerificationReport::document`](crate::IdentityVerificationReport::document).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityDocumentReport {
    /// Address: may be null or absent.
    pub address: Option<Boxed<Address>>,
    /// Dob: absent unless expanded.
    pub dob: Option<Boxed<IdentityDataDate>>,
    /// Error: may be null or absent.
    pub error: Option<Boxed<IdentityDocumentReportError>>,
    /// Expiration date: absent unless expanded.
    pub expiration_date: Option<Boxed<IdentityDataDocumentReportExpirationDate>>,
    /// Files: may be null or absent.
    pub files: Option<Vec<String>>,
    /// First name: may be null or absent.
    pub first_name: Option<String>,
    /// Issued date: may be null or absent.
    pub issued_date: Option<Boxed<IdentityDataDocumentReportIssuedDate>>,
    /// Issuing country: may be null or absent.
    pub issuing_country: Option<String>,
    /// Last name: may be null or absent.
    pub last_name: Option<String>,
    /// Number: absent unless expanded.
    pub number: Option<String>,
    /// Sex: one of `[redacted]`, `female`, `male`, `unknown`; may be null or absent.
    pub sex: Option<IdentityDocumentReportSex>,
    /// Status: one of `unverified`, `verified`.
    pub status: IdentityEmailReportStatus,
    /// Type: one of `driving_license`, `id_card`, `passport`; may be null or absent.
    pub type_: Option<IdentityDocumentReportType>,
    /// Unparsed place of birth: may be null or absent.
    pub unparsed_place_of_birth: Option<String>,
    /// Unparsed sex: may be null or absent.
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

/// Held by [`IdentityDocumentReport::error`](crate::IdentityDocumentReport::error).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityDocumentReportError {
    /// Code: one of `document_expired`, `document_type_not_supported`, `document_unverified_other`; may be
    /// null or absent.
    pub code: Option<IdentityDocumentReportErrorCode>,
    /// Reason: may be null or absent.
    pub reason: Option<String>,
}

crate::record!(
    IdentityDocumentReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of [`IdentityDocumentReportError::code`](crate::IdentityDocumentReportError::code).
    pub enum IdentityDocumentReportErrorCode {
        DocumentExpired = "document_expired",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
    }
}

crate::open_enum! {
    /// Values of [`IdentityDocumentReport::sex`](crate::IdentityDocumentReport::sex).
    pub enum IdentityDocumentReportSex {
        Redacted = "[redacted]",
        Female = "female",
        Male = "male",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// Values of [`IdentityDocumentReport::type_`](crate::IdentityDocumentReport::type_).
    pub enum IdentityDocumentReportType {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }
}

/// Held by [`IdentityVerificationReport::email`](crate::IdentityVerificationReport::email).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityEmailReport {
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Error: may be null or absent.
    pub error: Option<Boxed<IdentityEmailReportError>>,
    /// Status: one of `unverified`, `verified`.
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentityEmailReport, "", false,
    ["email", "error", "status"],
    [email, error, status],
);

/// Held by [`IdentityEmailReport::error`](crate::IdentityEmailReport::error).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityEmailReportError {
    /// Code: one of `email_unverified_other`, `email_verification_declined`; may be null or absent.
    pub code: Option<IdentityEmailReportErrorCode>,
    /// Reason: may be null or absent.
    pub reason: Option<String>,
}

crate::record!(
    IdentityEmailReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of [`IdentityEmailReportError::code`](crate::IdentityEmailReportError::code).
    pub enum IdentityEmailReportErrorCode {
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
    }
}

crate::open_enum! {
    /// Values of [`IdentityEmailReport::status`](crate::IdentityEmailReport::status),
    /// [`IdentityPhoneReport::status`](crate::IdentityPhoneReport::status),
    /// [`IdentitySelfieReport::status`](crate::IdentitySelfieReport::status) and 2 more.
    pub enum IdentityEmailReportStatus {
        Unverified = "unverified",
        Verified = "verified",
    }
}

/// Held by [`IdentityVerificationReport::id_number`](crate::IdentityVerificationReport::id_number).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityIdNumberReport {
    /// Dob: absent unless expanded.
    pub dob: Option<Boxed<IdentityDataDate>>,
    /// Error: may be null or absent.
    pub error: Option<Boxed<IdentityIdNumberReportError>>,
    /// First name: may be null or absent.
    pub first_name: Option<String>,
    /// Id number: absent unless expanded.
    pub id_number: Option<String>,
    /// Id number type: one of `br_cpf`, `sg_nric`, `us_ssn`; may be null or absent.
    pub id_number_type: Option<IdentityVerificationReportIdNumberType>,
    /// Last name: may be null or absent.
    pub last_name: Option<String>,
    /// Status: one of `unverified`, `verified`.
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentityIdNumberReport, "", false,
    ["dob", "error", "first_name", "id_number", "id_number_type", "last_name", "status"],
    [dob, error, first_name, id_number, id_number_type, last_name, status],
);

/// Held by [`IdentityIdNumberReport::error`](crate::IdentityIdNumberReport::error).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityIdNumberReportError {
    /// Code: one of `id_number_insufficient_document_data`, `id_number_mismatch`,
    /// `id_number_unverified_other`; may be null or absent.
    pub code: Option<IdentityIdNumberReportErrorCode>,
    /// Reason: may be null or absent.
    pub reason: Option<String>,
}

crate::record!(
    IdentityIdNumberReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of [`IdentityIdNumberReportError::code`](crate::IdentityIdNumberReportError::code).
    pub enum IdentityIdNumberReportErrorCode {
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
    }
}

/// Held by [`IdentityVerificationReport::phone`](crate::IdentityVerificationReport::phone).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityPhoneReport {
    /// Error: may be null or absent.
    pub error: Option<Boxed<IdentityPhoneReportError>>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
    /// Status: one of `unverified`, `verified`.
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentityPhoneReport, "", false,
    ["error", "phone", "status"],
    [error, phone, status],
);

/// Held by [`IdentityPhoneReport::error`](crate::IdentityPhoneReport::error).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityPhoneReportError {
    /// Code: one of `phone_unverified_other`, `phone_verification_declined`; may be null or absent.
    pub code: Option<IdentityPhoneReportErrorCode>,
    /// Reason: may be null or absent.
    pub reason: Option<String>,
}

crate::record!(
    IdentityPhoneReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of [`IdentityPhoneReportError::code`](crate::IdentityPhoneReportError::code).
    pub enum IdentityPhoneReportErrorCode {
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
    }
}

/// Held by [`IdentityVerificationReport::selfie`](crate::IdentityVerificationReport::selfie).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentitySelfieReport {
    /// Document: may be null or absent.
    pub document: Option<String>,
    /// Error: may be null or absent.
    pub error: Option<Boxed<IdentitySelfieReportError>>,
    /// Selfie: may be null or absent.
    pub selfie: Option<String>,
    /// Status: one of `unverified`, `verified`.
    pub status: IdentityEmailReportStatus,
}

crate::record!(
    IdentitySelfieReport, "", false,
    ["document", "error", "selfie", "status"],
    [document, error, selfie, status],
);

/// Held by [`IdentitySelfieReport::error`](crate::IdentitySelfieReport::error).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentitySelfieReportError {
    /// Code: one of `selfie_document_missing_photo`, `selfie_face_mismatch`, `selfie_manipulated`,
    /// `selfie_unverified_other`; may be null or absent.
    pub code: Option<IdentitySelfieReportErrorCode>,
    /// Reason: may be null or absent.
    pub reason: Option<String>,
}

crate::record!(
    IdentitySelfieReportError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of [`IdentitySelfieReportError::code`](crate::IdentitySelfieReportError::code).
    pub enum IdentitySelfieReportErrorCode {
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
    }
}

crate::open_enum! {
    /// Values of [`IdentityIdNumberReport::id_number_type`](crate::IdentityIdNumberReport::id_number_type).
    pub enum IdentityVerificationReportIdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }
}

/// Held by [`IdentityVerificationReport::options`](crate::IdentityVerificationReport::options).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerificationReportOptions {
    /// Document: may be absent.
    pub document: Option<Boxed<IdentityDocumentOptions>>,
    /// Id number: may be absent.
    pub id_number: Option<EmptyObject>,
}

crate::record!(
    IdentityVerificationReportOptions, "", false,
    ["document", "id_number"],
    [document, id_number],
);

crate::open_enum! {
    /// Values of [`IdentityVerificationReport::type_`](crate::IdentityVerificationReport::type_),
    /// [`ListIdentityVerificationReports::type_`](crate::ListIdentityVerificationReports::type_).
    pub enum IdentityVerificationReportType {
        Document = "document",
        IdNumber = "id_number",
        VerificationFlow = "verification_flow",
    }
}
