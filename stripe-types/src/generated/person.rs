// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AccountRequirementsAlternative, AccountRequirementsError, Address, Boxed, Expand, Expansion,
    LegalEntityJapanAddress, LegalEntityVerificationDocument, ListInfo, ListStyle, MaybeDeleted, Metadata,
    Object, ObjectInfo, PersonId, PersonPoliticalExposure, PersonRelationship, Timestamp,
};

/// The object `person`.
///
/// See <https://docs.stripe.com/api/accounts/persons/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Person {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-id)
    pub id: PersonId,
    /// Account: the id of an `account`; may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-account)
    pub account: Option<AccountId>,
    /// Additional tos acceptances: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-additional_tos_acceptances)
    pub additional_tos_acceptances: Option<Boxed<PersonAdditionalTosAcceptances>>,
    /// Address: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-address)
    pub address: Option<Boxed<Address>>,
    /// Address kana: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-address_kana)
    pub address_kana: Option<Boxed<LegalEntityJapanAddress>>,
    /// Address kanji: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-address_kanji)
    pub address_kanji: Option<Boxed<LegalEntityJapanAddress>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-created)
    pub created: Timestamp,
    /// Dob: may be absent. [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-dob)
    pub dob: Option<Boxed<LegalEntityDob>>,
    /// Email: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-email)
    pub email: Option<String>,
    /// First name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-first_name)
    pub first_name: Option<String>,
    /// First name kana: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-first_name_kana)
    pub first_name_kana: Option<String>,
    /// First name kanji: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-first_name_kanji)
    pub first_name_kanji: Option<String>,
    /// Full name aliases: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-full_name_aliases)
    pub full_name_aliases: Option<Vec<String>>,
    /// Future requirements: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-future_requirements)
    pub future_requirements: Option<Boxed<PersonFutureRequirements>>,
    /// Gender: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-gender)
    pub gender: Option<String>,
    /// Id number provided: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-id_number_provided)
    pub id_number_provided: Option<bool>,
    /// Id number secondary provided: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-id_number_secondary_provided)
    pub id_number_secondary_provided: Option<bool>,
    /// Last name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-last_name)
    pub last_name: Option<String>,
    /// Last name kana: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-last_name_kana)
    pub last_name_kana: Option<String>,
    /// Last name kanji: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-last_name_kanji)
    pub last_name_kanji: Option<String>,
    /// Maiden name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-maiden_name)
    pub maiden_name: Option<String>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-metadata)
    pub metadata: Option<Metadata>,
    /// Nationality: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-nationality)
    pub nationality: Option<String>,
    /// Phone: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-phone)
    pub phone: Option<String>,
    /// Political exposure: one of `existing`, `none`; may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-political_exposure)
    pub political_exposure: Option<PersonPoliticalExposure>,
    /// Registered address: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-registered_address)
    pub registered_address: Option<Boxed<Address>>,
    /// Relationship: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-relationship)
    pub relationship: Option<Boxed<PersonRelationship>>,
    /// Requirements: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-requirements)
    pub requirements: Option<Boxed<PersonRequirements>>,
    /// Ssn last 4 provided: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-ssn_last_4_provided)
    pub ssn_last_4_provided: Option<bool>,
    /// Us cfpb data: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-us_cfpb_data)
    pub us_cfpb_data: Option<Boxed<PersonUsCfpbData>>,
    /// Verification: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/persons/object#person_object-verification)
    pub verification: Option<Boxed<LegalEntityPersonVerification>>,
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
    type Expanded = MaybeDeleted<Self, PersonId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["person.created", "person.deleted", "person.updated"],
    };
}

impl Person {
    pub const EXPAND_VERIFICATION_ADDITIONAL_DOCUMENT_BACK: Expand<Self> = Expand::field("verification.additional_document.back");
    pub const EXPAND_VERIFICATION_ADDITIONAL_DOCUMENT_FRONT: Expand<Self> = Expand::field("verification.additional_document.front");
    pub const EXPAND_VERIFICATION_DOCUMENT_BACK: Expand<Self> = Expand::field("verification.document.back");
    pub const EXPAND_VERIFICATION_DOCUMENT_FRONT: Expand<Self> = Expand::field("verification.document.front");
}

/// Held by [`Person::dob`](crate::Person::dob).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityDob {
    /// Day: may be null or absent.
    pub day: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Year: may be null or absent.
    pub year: Option<i64>,
}

crate::record!(
    LegalEntityDob, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by [`Person::verification`](crate::Person::verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityPersonVerification {
    /// Additional document: may be null or absent.
    pub additional_document: Option<Boxed<LegalEntityVerificationDocument>>,
    /// Details: may be null or absent.
    pub details: Option<String>,
    /// Details code: may be null or absent.
    pub details_code: Option<String>,
    /// Document: may be absent.
    pub document: Option<Boxed<LegalEntityVerificationDocument>>,
    /// Status.
    pub status: String,
}

crate::record!(
    LegalEntityPersonVerification, "", false,
    ["additional_document", "details", "details_code", "document", "status"],
    [additional_document, details, details_code, document, status],
);

/// Held by [`PersonAdditionalTosAcceptances::account`](crate::PersonAdditionalTosAcceptances::account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptance {
    /// Date: a time in seconds since 1970; may be null or absent.
    pub date: Option<Timestamp>,
    /// Ip: may be null or absent.
    pub ip: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    PersonAdditionalTosAcceptance, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by [`Person::additional_tos_acceptances`](crate::Person::additional_tos_acceptances).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptances {
    /// Account: may be null or absent.
    pub account: Option<Boxed<PersonAdditionalTosAcceptance>>,
}

crate::record!(
    PersonAdditionalTosAcceptances, "", false,
    ["account"],
    [account],
);

/// Held by [`PersonUsCfpbData::ethnicity_details`](crate::PersonUsCfpbData::ethnicity_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonEthnicityDetails {
    /// Ethnicity: one of 7 values; may be null or absent.
    pub ethnicity: Option<Vec<PersonEthnicityDetailsEthnicity>>,
    /// Ethnicity other: may be null or absent.
    pub ethnicity_other: Option<String>,
}

crate::record!(
    PersonEthnicityDetails, "", false,
    ["ethnicity", "ethnicity_other"],
    [ethnicity, ethnicity_other],
);

crate::open_enum! {
    /// Values of [`PersonEthnicityDetails::ethnicity`](crate::PersonEthnicityDetails::ethnicity),
    /// [`PersonUsCfpbDataEthnicityDetailsParams::ethnicity`](crate::PersonUsCfpbDataEthnicityDetailsParams::ethnicity).
    pub enum PersonEthnicityDetailsEthnicity {
        Cuban = "cuban",
        HispanicOrLatino = "hispanic_or_latino",
        Mexican = "mexican",
        NotHispanicOrLatino = "not_hispanic_or_latino",
        OtherHispanicOrLatino = "other_hispanic_or_latino",
        PreferNotToAnswer = "prefer_not_to_answer",
        PuertoRican = "puerto_rican",
    }
}

/// Held by [`Person::future_requirements`](crate::Person::future_requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonFutureRequirements {
    /// Alternatives: may be null or absent.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
    pub pending_verification: Vec<String>,
}

crate::record!(
    PersonFutureRequirements, "", false,
    ["alternatives", "currently_due", "errors", "eventually_due", "past_due", "pending_verification"],
    [alternatives, currently_due, errors, eventually_due, past_due, pending_verification],
);

/// Held by [`PersonUsCfpbData::race_details`](crate::PersonUsCfpbData::race_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonRaceDetails {
    /// Race: one of 24 values; may be null or absent.
    pub race: Option<Vec<PersonRaceDetailsRace>>,
    /// Race other: may be null or absent.
    pub race_other: Option<String>,
}

crate::record!(
    PersonRaceDetails, "", false,
    ["race", "race_other"],
    [race, race_other],
);

crate::open_enum! {
    /// Values of [`PersonRaceDetails::race`](crate::PersonRaceDetails::race),
    /// [`PersonUsCfpbDataRaceDetailsParams::race`](crate::PersonUsCfpbDataRaceDetailsParams::race).
    pub enum PersonRaceDetailsRace {
        AfricanAmerican = "african_american",
        AmericanIndianOrAlaskaNative = "american_indian_or_alaska_native",
        Asian = "asian",
        AsianIndian = "asian_indian",
        BlackOrAfricanAmerican = "black_or_african_american",
        Chinese = "chinese",
        Ethiopian = "ethiopian",
        Filipino = "filipino",
        GuamanianOrChamorro = "guamanian_or_chamorro",
        Haitian = "haitian",
        Jamaican = "jamaican",
        Japanese = "japanese",
        Korean = "korean",
        NativeHawaiian = "native_hawaiian",
        NativeHawaiianOrOtherPacificIslander = "native_hawaiian_or_other_pacific_islander",
        Nigerian = "nigerian",
        OtherAsian = "other_asian",
        OtherBlackOrAfricanAmerican = "other_black_or_african_american",
        OtherPacificIslander = "other_pacific_islander",
        PreferNotToAnswer = "prefer_not_to_answer",
        Samoan = "samoan",
        Somali = "somali",
        Vietnamese = "vietnamese",
        White = "white",
    }
}

/// Held by [`Person::requirements`](crate::Person::requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonRequirements {
    /// Alternatives: may be null or absent.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
    pub pending_verification: Vec<String>,
}

crate::record!(
    PersonRequirements, "", false,
    ["alternatives", "currently_due", "errors", "eventually_due", "past_due", "pending_verification"],
    [alternatives, currently_due, errors, eventually_due, past_due, pending_verification],
);

/// Held by [`Person::us_cfpb_data`](crate::Person::us_cfpb_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonUsCfpbData {
    /// Ethnicity details: may be null or absent.
    pub ethnicity_details: Option<Boxed<PersonEthnicityDetails>>,
    /// Race details: may be null or absent.
    pub race_details: Option<Boxed<PersonRaceDetails>>,
    /// Self identified gender: may be null or absent.
    pub self_identified_gender: Option<String>,
}

crate::record!(
    PersonUsCfpbData, "", false,
    ["ethnicity_details", "race_details", "self_identified_gender"],
    [ethnicity_details, race_details, self_identified_gender],
);
