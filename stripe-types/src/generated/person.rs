// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AccountRequirementsAlternative, AccountRequirementsError, Address, ExpandTo, Expansion,
    FileId, LegalEntityDob, LegalEntityJapanAddress, LegalEntityVerificationDocument, ListInfo, ListStyle,
    Metadata, Object, ObjectInfo, PersonAdditionalTosAcceptance, PersonEthnicityDetailsEthnicity, PersonId,
    PersonRaceDetailsRace, PersonRelationship, PoliticalExposure, Timestamp,
};

/// The object `person`.
///
/// See <https://docs.stripe.com/api/accounts/persons/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    pub id: PersonId,
    pub account: Option<AccountId>,
    pub additional_tos_acceptances: Option<Box<PersonAdditionalTosAcceptances>>,
    pub address: Option<Box<Address>>,
    pub address_kana: Option<Box<LegalEntityJapanAddress>>,
    pub address_kanji: Option<Box<LegalEntityJapanAddress>>,
    pub created: Timestamp,
    pub dob: Option<Box<LegalEntityDob>>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub first_name_kana: Option<String>,
    pub first_name_kanji: Option<String>,
    pub full_name_aliases: Option<Vec<String>>,
    pub future_requirements: Option<Box<PersonRequirements>>,
    pub gender: Option<String>,
    pub id_number_provided: Option<bool>,
    pub id_number_secondary_provided: Option<bool>,
    pub last_name: Option<String>,
    pub last_name_kana: Option<String>,
    pub last_name_kanji: Option<String>,
    pub maiden_name: Option<String>,
    pub metadata: Option<Metadata>,
    pub nationality: Option<String>,
    pub phone: Option<String>,
    pub political_exposure: Option<PoliticalExposure>,
    pub registered_address: Option<Box<Address>>,
    pub relationship: Option<Box<PersonRelationship>>,
    pub requirements: Option<Box<PersonRequirements>>,
    pub ssn_last_4_provided: Option<bool>,
    pub us_cfpb_data: Option<Box<PersonUsCfpbData>>,
    pub verification: Option<Box<LegalEntityPersonVerification>>,
}

crate::record!(
    Person, "person", true,
    [
        "id", "account", "additional_tos_acceptances", "address", "address_kana", "address_kanji", "created",
        "dob", "email", "first_name", "first_name_kana", "first_name_kanji", "full_name_aliases",
        "future_requirements", "gender", "id_number_provided", "id_number_secondary_provided", "last_name",
        "last_name_kana", "last_name_kanji", "maiden_name", "metadata", "nationality", "phone",
        "political_exposure", "registered_address", "relationship", "requirements", "ssn_last_4_provided",
        "us_cfpb_data", "verification",
    ],
    [
        id, account, additional_tos_acceptances, address, address_kana, address_kanji, created, dob, email,
        first_name, first_name_kana, first_name_kanji, full_name_aliases, future_requirements, gender,
        id_number_provided, id_number_secondary_provided, last_name, last_name_kana, last_name_kanji,
        maiden_name, metadata, nationality, phone, political_exposure, registered_address, relationship,
        requirements, ssn_last_4_provided, us_cfpb_data, verification,
    ],
);

impl Object for Person {
    type Id = PersonId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "person",
        type_name: "Person",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/accounts/{account}/persons", parent: Some("account"), style: ListStyle::Cursor, required: &[], filters: &["relationship"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "verification.additional_document.back", targets: &["file"], array: false },
            Expansion { path: "verification.additional_document.front", targets: &["file"], array: false },
            Expansion { path: "verification.document.back", targets: &["file"], array: false },
            Expansion { path: "verification.document.front", targets: &["file"], array: false },
        ],
        nested_lists: &[],
        events: &["person.created", "person.deleted", "person.updated"],
    };
}

impl Person {
    pub const EXPAND_VERIFICATION_ADDITIONAL_DOCUMENT_BACK: ExpandTo<Self, FileId> = ExpandTo::new("verification.additional_document.back");
    pub const EXPAND_VERIFICATION_ADDITIONAL_DOCUMENT_FRONT: ExpandTo<Self, FileId> = ExpandTo::new("verification.additional_document.front");
    pub const EXPAND_VERIFICATION_DOCUMENT_BACK: ExpandTo<Self, FileId> = ExpandTo::new("verification.document.back");
    pub const EXPAND_VERIFICATION_DOCUMENT_FRONT: ExpandTo<Self, FileId> = ExpandTo::new("verification.document.front");
}

/// Held by `Person.verification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalEntityPersonVerification {
    pub additional_document: Option<Box<LegalEntityVerificationDocument>>,
    pub details: Option<String>,
    pub details_code: Option<String>,
    pub document: Option<Box<LegalEntityVerificationDocument>>,
    pub status: String,
}

crate::record!(
    LegalEntityPersonVerification, "", false,
    ["additional_document", "details", "details_code", "document", "status"],
    [additional_document, details, details_code, document, status],
);

/// Held by `Person.additional_tos_acceptances`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptances {
    pub account: Option<Box<PersonAdditionalTosAcceptance>>,
}

crate::record!(
    PersonAdditionalTosAcceptances, "", false,
    ["account"],
    [account],
);

/// Held by `PersonUsCfpbData.ethnicity_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonEthnicityDetails {
    pub ethnicity: Option<Vec<PersonEthnicityDetailsEthnicity>>,
    pub ethnicity_other: Option<String>,
}

crate::record!(
    PersonEthnicityDetails, "", false,
    ["ethnicity", "ethnicity_other"],
    [ethnicity, ethnicity_other],
);

/// Held by `PersonUsCfpbData.race_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonRaceDetails {
    pub race: Option<Vec<PersonRaceDetailsRace>>,
    pub race_other: Option<String>,
}

crate::record!(
    PersonRaceDetails, "", false,
    ["race", "race_other"],
    [race, race_other],
);

/// Held by `Person.future_requirements`, `Person.requirements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonRequirements {
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    pub currently_due: Vec<String>,
    pub errors: Vec<AccountRequirementsError>,
    pub eventually_due: Vec<String>,
    pub past_due: Vec<String>,
    pub pending_verification: Vec<String>,
}

crate::record!(
    PersonRequirements, "", false,
    ["alternatives", "currently_due", "errors", "eventually_due", "past_due", "pending_verification"],
    [alternatives, currently_due, errors, eventually_due, past_due, pending_verification],
);

/// Held by `Person.us_cfpb_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonUsCfpbData {
    pub ethnicity_details: Option<Box<PersonEthnicityDetails>>,
    pub race_details: Option<Box<PersonRaceDetails>>,
    pub self_identified_gender: Option<String>,
}

crate::record!(
    PersonUsCfpbData, "", false,
    ["ethnicity_details", "race_details", "self_identified_gender"],
    [ethnicity_details, race_details, self_identified_gender],
);
