// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountHolderType, Address, ExpandTo, Expandable, Expansion, FileId, IssuingAuthorizationControls,
    IssuingCardholderId, LegalEntityDob, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    PersonAdditionalTosAcceptance, Timestamp,
};

/// The object `issuing.cardholder`.
///
/// See <https://docs.stripe.com/api/issuing/cardholders/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholder {
    pub id: IssuingCardholderId,
    pub billing: IssuingCardholderAddress,
    pub company: Option<Box<IssuingCardholderCompany>>,
    pub created: Timestamp,
    pub email: Option<String>,
    pub individual: Option<Box<IssuingCardholderIndividual>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub name: String,
    pub phone_number: Option<String>,
    pub preferred_locales: Option<Vec<IssuingCardholderPreferredLocale>>,
    pub requirements: IssuingCardholderRequirements,
    pub spending_controls: Option<Box<IssuingAuthorizationControls>>,
    pub status: IssuingCardholderStatus,
    pub type_: AccountHolderType,
}

crate::record!(
    IssuingCardholder, "issuing.cardholder", true,
    [
        "id", "billing", "company", "created", "email", "individual", "livemode", "metadata", "name",
        "phone_number", "preferred_locales", "requirements", "spending_controls", "status", "type",
    ],
    [
        id, billing, company, created, email, individual, livemode, metadata, name, phone_number,
        preferred_locales, requirements, spending_controls, status, type_,
    ],
);

impl Object for IssuingCardholder {
    type Id = IssuingCardholderId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.cardholder",
        type_name: "IssuingCardholder",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/cardholders/{cardholder}"),
        list: Some(&ListInfo { path: "/v1/issuing/cardholders", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "email", "phone_number", "status", "type"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "individual.verification.document.back", targets: &["file"], array: false },
            Expansion { path: "individual.verification.document.front", targets: &["file"], array: false },
        ],
        nested_lists: &[],
        events: &["issuing_cardholder.created", "issuing_cardholder.updated"],
    };
}

impl IssuingCardholder {
    pub const EXPAND_INDIVIDUAL_VERIFICATION_DOCUMENT_BACK: ExpandTo<Self, FileId> = ExpandTo::new("individual.verification.document.back");
    pub const EXPAND_INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT: ExpandTo<Self, FileId> = ExpandTo::new("individual.verification.document.front");
}

/// Held by `IssuingCardholder.billing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholderAddress {
    pub address: Address,
}

crate::record!(
    IssuingCardholderAddress, "", false,
    ["address"],
    [address],
);

/// Held by `IssuingCardholderIndividual.card_issuing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholderCardIssuing {
    pub user_terms_acceptance: Option<Box<PersonAdditionalTosAcceptance>>,
}

crate::record!(
    IssuingCardholderCardIssuing, "", false,
    ["user_terms_acceptance"],
    [user_terms_acceptance],
);

/// Held by `IssuingCardholder.company`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholderCompany {
    pub tax_id_provided: bool,
}

crate::record!(
    IssuingCardholderCompany, "", false,
    ["tax_id_provided"],
    [tax_id_provided],
);

/// Held by `IssuingCardholderVerification.document`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholderIdDocument {
    pub back: Option<Expandable<FileId>>,
    pub front: Option<Expandable<FileId>>,
}

crate::record!(
    IssuingCardholderIdDocument, "", false,
    ["back", "front"],
    [back, front],
);

/// Held by `IssuingCardholder.individual`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholderIndividual {
    pub card_issuing: Option<Box<IssuingCardholderCardIssuing>>,
    pub dob: Option<Box<LegalEntityDob>>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub verification: Option<Box<IssuingCardholderVerification>>,
}

crate::record!(
    IssuingCardholderIndividual, "", false,
    ["card_issuing", "dob", "first_name", "last_name", "verification"],
    [card_issuing, dob, first_name, last_name, verification],
);

crate::open_enum! {
    /// Values of `IssuingCardholder.preferred_locales`, `CreateIssuingCardholder.preferred_locales`, `UpdateIssuingCardholder.preferred_locales`.
    pub enum IssuingCardholderPreferredLocale {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
    }
}

/// Held by `IssuingCardholder.requirements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholderRequirements {
    pub disabled_reason: Option<IssuingCardholderRequirementsDisabledReason>,
    pub past_due: Option<Vec<IssuingCardholderRequirementsPastDue>>,
}

crate::record!(
    IssuingCardholderRequirements, "", false,
    ["disabled_reason", "past_due"],
    [disabled_reason, past_due],
);

crate::open_enum! {
    /// Values of `IssuingCardholderRequirements.disabled_reason`.
    pub enum IssuingCardholderRequirementsDisabledReason {
        Listed = "listed",
        RejectedListed = "rejected.listed",
        RequirementsPastDue = "requirements.past_due",
        UnderReview = "under_review",
    }
}

crate::open_enum! {
    /// Values of `IssuingCardholderRequirements.past_due`.
    pub enum IssuingCardholderRequirementsPastDue {
        CompanyTaxId = "company.tax_id",
        IndividualCardIssuingUserTermsAcceptanceDate = "individual.card_issuing.user_terms_acceptance.date",
        IndividualCardIssuingUserTermsAcceptanceIp = "individual.card_issuing.user_terms_acceptance.ip",
        IndividualDobDay = "individual.dob.day",
        IndividualDobMonth = "individual.dob.month",
        IndividualDobYear = "individual.dob.year",
        IndividualFirstName = "individual.first_name",
        IndividualLastName = "individual.last_name",
        IndividualVerificationDocument = "individual.verification.document",
    }
}

crate::open_enum! {
    /// Values of `IssuingCardholder.status`, `ListIssuingCardholders.status`.
    pub enum IssuingCardholderStatus {
        Active = "active",
        Blocked = "blocked",
        Inactive = "inactive",
    }
}

/// Held by `IssuingCardholderIndividual.verification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingCardholderVerification {
    pub document: Option<Box<IssuingCardholderIdDocument>>,
}

crate::record!(
    IssuingCardholderVerification, "", false,
    ["document"],
    [document],
);
