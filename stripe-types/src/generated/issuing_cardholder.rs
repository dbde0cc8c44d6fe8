// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Boxed, Expand, Expandable, Expansion, FileId, IssuingAuthorizationControls, IssuingCardholderId,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.cardholder`.
///
/// See <https://docs.stripe.com/api/issuing/cardholders/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholder {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-id)
    pub id: IssuingCardholderId,
    /// Billing.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-billing)
    pub billing: IssuingCardholderAddress,
    /// Details where `type` is `company`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-company)
    pub company: Option<Boxed<IssuingCardholderCompany>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-created)
    pub created: Timestamp,
    /// Email: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-email)
    pub email: Option<String>,
    /// Details where `type` is `individual`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-individual)
    pub individual: Option<Boxed<IssuingCardholderIndividual>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-metadata)
    pub metadata: Metadata,
    /// Name.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-name)
    pub name: String,
    /// Phone number: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-phone_number)
    pub phone_number: Option<String>,
    /// Preferred locales: one of `de`, `en`, `es`, `fr`, `it`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-preferred_locales)
    pub preferred_locales: Option<Vec<IssuingCardholderPreferredLocale>>,
    /// Requirements.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-requirements)
    pub requirements: IssuingCardholderRequirements,
    /// Spending controls: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-spending_controls)
    pub spending_controls: Option<Boxed<IssuingAuthorizationControls>>,
    /// Status: one of `active`, `blocked`, `inactive`.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-status)
    pub status: IssuingCardholderStatus,
    /// Type: one of `company`, `individual`.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/object#issuing_cardholder_object-type)
    pub type_: IssuingCardholderType,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["issuing_cardholder.created", "issuing_cardholder.updated"],
    };
}

impl IssuingCardholder {
    pub const EXPAND_INDIVIDUAL_VERIFICATION_DOCUMENT_BACK: Expand<Self> = Expand::field("individual.verification.document.back");
    pub const EXPAND_INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT: Expand<Self> = Expand::field("individual.verification.document.front");
}

/// Held by [`IssuingCardholder::billing`](crate::IssuingCardholder::billing).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderAddress {
    /// Address.
    pub address: Address,
}

crate::record!(
    IssuingCardholderAddress, "", false,
    ["address"],
    [address],
);

/// Held by [`IssuingCardholderIndividual::card_issuing`](crate::IssuingCardholderIndividual::card_issuing).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderCardIssuing {
    /// User terms acceptance: may be null or absent.
    pub user_terms_acceptance: Option<Boxed<IssuingCardholderUserTermsAcceptance>>,
}

crate::record!(
    IssuingCardholderCardIssuing, "", false,
    ["user_terms_acceptance"],
    [user_terms_acceptance],
);

/// Held by [`IssuingCardholder::company`](crate::IssuingCardholder::company).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderCompany {
    /// Tax id provided.
    pub tax_id_provided: bool,
}

crate::record!(
    IssuingCardholderCompany, "", false,
    ["tax_id_provided"],
    [tax_id_provided],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingCardholderRequirements::disabled_reason`](crate::IssuingCardholderRequirements::disabled_reason).
    pub enum IssuingCardholderDisabledReason {
        Listed = "listed",
        RejectedListed = "rejected.listed",
        RequirementsPastDue = "requirements.past_due",
        UnderReview = "under_review",
    }
}

/// Held by [`IssuingCardholderVerification::document`](crate::IssuingCardholderVerification::document).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderIdDocument {
    /// Back: the id of a `file`; expandable; may be null or absent.
    pub back: Option<Expandable<FileId>>,
    /// Front: the id of a `file`; expandable; may be null or absent.
    pub front: Option<Expandable<FileId>>,
}

crate::record!(
    IssuingCardholderIdDocument, "", false,
    ["back", "front"],
    [back, front],
);

/// Held by [`IssuingCardholder::individual`](crate::IssuingCardholder::individual).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderIndividual {
    /// Card issuing: may be null or absent.
    pub card_issuing: Option<Boxed<IssuingCardholderCardIssuing>>,
    /// Dob: may be null or absent.
    pub dob: Option<Boxed<IssuingCardholderIndividualDob>>,
    /// First name: may be null or absent.
    pub first_name: Option<String>,
    /// Last name: may be null or absent.
    pub last_name: Option<String>,
    /// Verification: may be null or absent.
    pub verification: Option<Boxed<IssuingCardholderVerification>>,
}

crate::record!(
    IssuingCardholderIndividual, "", false,
    ["card_issuing", "dob", "first_name", "last_name", "verification"],
    [card_issuing, dob, first_name, last_name, verification],
);

/// Held by [`IssuingCardholderIndividual::dob`](crate::IssuingCardholderIndividual::dob).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderIndividualDob {
    /// Day: may be null or absent.
    pub day: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Year: may be null or absent.
    pub year: Option<i64>,
}

crate::record!(
    IssuingCardholderIndividualDob, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

crate::open_enum! {
    /// Values of [`IssuingCardholderRequirements::past_due`](crate::IssuingCardholderRequirements::past_due).
    pub enum IssuingCardholderPastDue {
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
    /// Values of [`IssuingCardholder::preferred_locales`](crate::IssuingCardholder::preferred_locales),
    /// [`CreateIssuingCardholder::preferred_locales`](crate::CreateIssuingCardholder::preferred_locales),
    /// [`UpdateIssuingCardholder::preferred_locales`](crate::UpdateIssuingCardholder::preferred_locales).
    pub enum IssuingCardholderPreferredLocale {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
    }
}

/// Held by [`IssuingCardholder::requirements`](crate::IssuingCardholder::requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderRequirements {
    /// Disabled reason: one of `listed`, `rejected.listed`, `requirements.past_due`, `under_review`; may be
    /// null or absent.
    pub disabled_reason: Option<IssuingCardholderDisabledReason>,
    /// Past due: one of 9 values; may be null or absent.
    pub past_due: Option<Vec<IssuingCardholderPastDue>>,
}

crate::record!(
    IssuingCardholderRequirements, "", false,
    ["disabled_reason", "past_due"],
    [disabled_reason, past_due],
);

crate::open_enum! {
    /// Values of [`IssuingCardholder::status`](crate::IssuingCardholder::status),
    /// [`ListIssuingCardholders::status`](crate::ListIssuingCardholders::status),
    /// [`CreateIssuingCardholder::status`](crate::CreateIssuingCardholder::status) and 1 more.
    pub enum IssuingCardholderStatus {
        Active = "active",
        Blocked = "blocked",
        Inactive = "inactive",
    }
}

crate::open_enum! {
    /// Values of [`IssuingCardholder::type_`](crate::IssuingCardholder::type_),
    /// [`ListIssuingCardholders::type_`](crate::ListIssuingCardholders::type_),
    /// [`CreateIssuingCardholder::type_`](crate::CreateIssuingCardholder::type_).
    pub enum IssuingCardholderType {
        Company = "company",
        Individual = "individual",
    }
}

/// Held by
/// [`IssuingCardholderCardIssuing::user_terms_acceptance`](crate::IssuingCardholderCardIssuing::user_terms_acceptance).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderUserTermsAcceptance {
    /// Date: a time in seconds since 1970; may be null or absent.
    pub date: Option<Timestamp>,
    /// Ip: may be null or absent.
    pub ip: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    IssuingCardholderUserTermsAcceptance, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by [`IssuingCardholderIndividual::verification`](crate::IssuingCardholderIndividual::verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderVerification {
    /// Document: may be null or absent.
    pub document: Option<Boxed<IssuingCardholderIdDocument>>,
}

crate::record!(
    IssuingCardholderVerification, "", false,
    ["document"],
    [document],
);
