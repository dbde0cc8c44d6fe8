// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Boxed, EmptyObject, Expand, Expandable, Expansion, IdentityDataDate, IdentityDocumentOptions,
    IdentityVerificationReportId, IdentityVerificationSessionId, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, Timestamp,
};

/// The object `identity.verification_session`.
///
/// See <https://docs.stripe.com/api/identity/verification_sessions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerificationSession {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-id)
    pub id: IdentityVerificationSessionId,
    /// Client reference id: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-client_reference_id)
    pub client_reference_id: Option<String>,
    /// Client secret: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-client_secret)
    pub client_secret: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-created)
    pub created: Timestamp,
    /// Last error: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-last_error)
    pub last_error: Option<Boxed<IdentitySessionLastError>>,
    /// Last verification report: the id of an `identity.verification_report`; expandable; expand it by
    /// [`EXPAND_LAST_VERIFICATION_REPORT`](Self::EXPAND_LAST_VERIFICATION_REPORT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-last_verification_report)
    pub last_verification_report: Option<Expandable<IdentityVerificationReportId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-metadata)
    pub metadata: Metadata,
    /// Options: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-options)
    pub options: Option<Boxed<IdentityVerificationSessionOptions>>,
    /// Provided details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-provided_details)
    pub provided_details: Option<Boxed<IdentityProvidedDetails>>,
    /// Redaction: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-redaction)
    pub redaction: Option<Boxed<VerificationSessionRedaction>>,
    /// Related customer: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-related_customer)
    pub related_customer: Option<String>,
    /// Related customer account: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-related_customer_account)
    pub related_customer_account: Option<String>,
    /// Related person: may be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-related_person)
    pub related_person: Option<Boxed<IdentityRelatedPerson>>,
    /// Status: one of `canceled`, `processing`, `requires_input`, `verified`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-status)
    pub status: IdentityVerificationSessionStatus,
    /// Type: one of `document`, `id_number`, `verification_flow`.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-type)
    pub type_: IdentityVerificationSessionType,
    /// Url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-url)
    pub url: Option<String>,
    /// Details where `type` is `verification_flow`. May be absent.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-verification_flow)
    pub verification_flow: Option<String>,
    /// Verified outputs: expand it by [`EXPAND_VERIFIED_OUTPUTS`](Self::EXPAND_VERIFIED_OUTPUTS); absent
    /// unless expanded.
    /// [Reference](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-verified_outputs)
    pub verified_outputs: Option<Boxed<IdentityVerifiedOutputs>>,
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
    type Expanded = Self;
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
        only_expanded: &["verified_outputs"],
        nested_lists: &[],
        events: &[
            "identity.verification_session.canceled", "identity.verification_session.created",
            "identity.verification_session.processing", "identity.verification_session.redacted",
            "identity.verification_session.requires_input", "identity.verification_session.verified",
        ],
    };
}

impl IdentityVerificationSession {
    pub const EXPAND_LAST_VERIFICATION_REPORT: Expand<Self> = Expand::field("last_verification_report");
    pub const EXPAND_VERIFIED_OUTPUTS: Expand<Self> = Expand::field("verified_outputs");
}

/// Held by
/// [`IdentityVerificationSession::provided_details`](crate::IdentityVerificationSession::provided_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProvidedDetails {
    /// Email: may be absent.
    pub email: Option<String>,
    /// Phone: may be absent.
    pub phone: Option<String>,
}

crate::record!(
    IdentityProvidedDetails, "", false,
    ["email", "phone"],
    [email, phone],
);

/// Held by
/// [`IdentityVerificationSession::related_person`](crate::IdentityVerificationSession::related_person).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityRelatedPerson {
    /// Account.
    pub account: String,
    /// Person.
    pub person: String,
}

crate::record!(
    IdentityRelatedPerson, "", false,
    ["account", "person"],
    [account, person],
);

/// Held by [`IdentityVerificationSessionOptions::email`](crate::IdentityVerificationSessionOptions::email).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentitySessionEmailOptions {
    /// Require verification: may be absent.
    pub require_verification: Option<bool>,
}

crate::record!(
    IdentitySessionEmailOptions, "", false,
    ["require_verification"],
    [require_verification],
);

/// Held by [`IdentityVerificationSession::last_error`](crate::IdentityVerificationSession::last_error).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentitySessionLastError {
    /// Code: one of 19 values; may be null or absent.
    pub code: Option<IdentitySessionLastErrorCode>,
    /// Reason: may be null or absent.
    pub reason: Option<String>,
}

crate::record!(
    IdentitySessionLastError, "", false,
    ["code", "reason"],
    [code, reason],
);

crate::open_enum! {
    /// Values of [`IdentitySessionLastError::code`](crate::IdentitySessionLastError::code).
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

/// Held by
/// [`IdentityVerificationSessionOptions::matching`](crate::IdentityVerificationSessionOptions::matching).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentitySessionMatchingOptions {
    /// Dob: one of `none`, `similar`; may be absent.
    pub dob: Option<IdentitySessionMatchingOptionsDob>,
    /// Name: one of `none`, `similar`; may be absent.
    pub name: Option<IdentitySessionMatchingOptionsName>,
}

crate::record!(
    IdentitySessionMatchingOptions, "", false,
    ["dob", "name"],
    [dob, name],
);

crate::open_enum! {
    /// Values of [`IdentitySessionMatchingOptions::dob`](crate::IdentitySessionMatchingOptions::dob).
    pub enum IdentitySessionMatchingOptionsDob {
        None = "none",
        Similar = "similar",
    }
}

crate::open_enum! {
    /// Values of [`IdentitySessionMatchingOptions::name`](crate::IdentitySessionMatchingOptions::name).
    pub enum IdentitySessionMatchingOptionsName {
        None = "none",
        Similar = "similar",
    }
}

/// Held by [`IdentityVerificationSessionOptions::phone`](crate::IdentityVerificationSessionOptions::phone).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentitySessionPhoneOptions {
    /// Require verification: may be absent.
    pub require_verification: Option<bool>,
}

crate::record!(
    IdentitySessionPhoneOptions, "", false,
    ["require_verification"],
    [require_verification],
);

crate::open_enum! {
    /// Values of [`IdentityVerifiedOutputs::id_number_type`](crate::IdentityVerifiedOutputs::id_number_type).
    pub enum IdentityVerificationSessionIdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }
}

/// Held by [`IdentityVerificationSession::options`](crate::IdentityVerificationSession::options).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerificationSessionOptions {
    /// Document: may be absent.
    pub document: Option<Boxed<IdentityDocumentOptions>>,
    /// Email: may be absent.
    pub email: Option<Boxed<IdentitySessionEmailOptions>>,
    /// Id number: may be absent.
    pub id_number: Option<EmptyObject>,
    /// Matching: may be absent.
    pub matching: Option<Boxed<IdentitySessionMatchingOptions>>,
    /// Phone: may be absent.
    pub phone: Option<Boxed<IdentitySessionPhoneOptions>>,
}

crate::record!(
    IdentityVerificationSessionOptions, "", false,
    ["document", "email", "id_number", "matching", "phone"],
    [document, email, id_number, matching, phone],
);

crate::open_enum! {
    /// Values of [`IdentityVerificationSession::status`](crate::IdentityVerificationSession::status),
    /// [`ListIdentityVerificationSessions::status`](crate::ListIdentityVerificationSessions::status).
    pub enum IdentityVerificationSessionStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresInput = "requires_input",
        Verified = "verified",
    }
}

crate::open_enum! {
    /// Values of [`IdentityVerificationSession::type_`](crate::IdentityVerificationSession::type_),
    /// [`CreateIdentityVerificationSession::type_`](crate::CreateIdentityVerificationSession::type_),
    /// [`UpdateIdentityVerificationSession::type_`](crate::UpdateIdentityVerificationSession::type_).
    pub enum IdentityVerificationSessionType {
        Document = "document",
        IdNumber = "id_number",
        VerificationFlow = "verification_flow",
    }
}

/// Held by
/// [`IdentityVerificationSession::verified_outputs`](crate::IdentityVerificationSession::verified_outputs).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerifiedOutputs {
    /// Address: may be null or absent.
    pub address: Option<Boxed<Address>>,
    /// Dob: may be null or absent.
    pub dob: Option<Boxed<IdentityDataDate>>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// First name: may be null or absent.
    pub first_name: Option<String>,
    /// Id number: may be null or absent.
    pub id_number: Option<String>,
    /// Id number type: one of `br_cpf`, `sg_nric`, `us_ssn`; may be null or absent.
    pub id_number_type: Option<IdentityVerificationSessionIdNumberType>,
    /// Last name: may be null or absent.
    pub last_name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
    /// Sex: one of `[redacted]`, `female`, `male`, `unknown`; may be null or absent.
    pub sex: Option<IdentityVerifiedOutputsSex>,
    /// Unparsed place of birth: may be null or absent.
    pub unparsed_place_of_birth: Option<String>,
    /// Unparsed sex: may be null or absent.
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

crate::open_enum! {
    /// Values of [`IdentityVerifiedOutputs::sex`](crate::IdentityVerifiedOutputs::sex).
    pub enum IdentityVerifiedOutputsSex {
        Redacted = "[redacted]",
        Female = "female",
        Male = "male",
        Unknown = "unknown",
    }
}

/// Held by [`IdentityVerificationSession::redaction`](crate::IdentityVerificationSession::redaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerificationSessionRedaction {
    /// Status: one of `processing`, `redacted`.
    pub status: VerificationSessionRedactionStatus,
}

crate::record!(
    VerificationSessionRedaction, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of [`VerificationSessionRedaction::status`](crate::VerificationSessionRedaction::status).
    pub enum VerificationSessionRedactionStatus {
        Processing = "processing",
        Redacted = "redacted",
    }
}
