// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, DateTime, V2AccountIdNumbersType};

/// Held by [`V2AccountPerson::additional_addresses`](crate::V2AccountPerson::additional_addresses),
/// [`V2AccountIdentityIndividual::additional_addresses`](crate::V2AccountIdentityIndividual::additional_addresses).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountAdditionalAddresses {
    /// City: may be absent.
    pub city: Option<String>,
    /// Country: may be absent.
    pub country: Option<String>,
    /// Line1: may be absent.
    pub line1: Option<String>,
    /// Line2: may be absent.
    pub line2: Option<String>,
    /// Postal code: may be absent.
    pub postal_code: Option<String>,
    /// Purpose: one of `registered`.
    pub purpose: V2AccountAdditionalAddressesPurpose,
    /// State: may be absent.
    pub state: Option<String>,
    /// Town: may be absent.
    pub town: Option<String>,
}

crate::record!(
    V2AccountAdditionalAddresses, "", false,
    ["city", "country", "line1", "line2", "postal_code", "purpose", "state", "town"],
    [city, country, line1, line2, postal_code, purpose, state, town],
);

crate::open_enum! {
    /// Values of [`V2AccountAdditionalAddresses::purpose`](crate::V2AccountAdditionalAddresses::purpose),
    /// [`V2AccountPersonAdditionalAddressParams::purpose`](crate::V2AccountPersonAdditionalAddressParams::purpose),
    /// [`UpdateV2CoreAccountPersonAdditionalAddressParams::purpose`](crate::UpdateV2CoreAccountPersonAdditionalAddressParams::purpose)
    /// and 2 more.
    pub enum V2AccountAdditionalAddressesPurpose {
        Registered = "registered",
    }
}

/// Held by [`V2AccountPerson::additional_names`](crate::V2AccountPerson::additional_names),
/// [`V2AccountIdentityIndividual::additional_names`](crate::V2AccountIdentityIndividual::additional_names).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountAdditionalNames {
    /// Full name: may be absent.
    pub full_name: Option<String>,
    /// Given name: may be absent.
    pub given_name: Option<String>,
    /// Purpose: one of `alias`, `maiden`.
    pub purpose: V2AccountAdditionalNamesPurpose,
    /// Surname: may be absent.
    pub surname: Option<String>,
}

crate::record!(
    V2AccountAdditionalNames, "", false,
    ["full_name", "given_name", "purpose", "surname"],
    [full_name, given_name, purpose, surname],
);

crate::open_enum! {
    /// Values of [`V2AccountAdditionalNames::purpose`](crate::V2AccountAdditionalNames::purpose),
    /// [`V2AccountPersonAdditionalNameParams::purpose`](crate::V2AccountPersonAdditionalNameParams::purpose),
    /// [`V2AccountIdentityIndividualAdditionalNameParams::purpose`](crate::V2AccountIdentityIndividualAdditionalNameParams::purpose).
    pub enum V2AccountAdditionalNamesPurpose {
        Alias = "alias",
        Maiden = "maiden",
    }
}

/// Held by
/// [`V2AccountPerson::additional_terms_of_service`](crate::V2AccountPerson::additional_terms_of_service),
/// [`V2AccountIdentityIndividual::additional_terms_of_service`](crate::V2AccountIdentityIndividual::additional_terms_of_service).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountAdditionalTermsOfService {
    /// Account: may be absent.
    pub account: Option<Boxed<V2AccountTermsOfServiceAccount>>,
}

crate::record!(
    V2AccountAdditionalTermsOfService, "", false,
    ["account"],
    [account],
);

/// Held by [`V2AccountPerson::address`](crate::V2AccountPerson::address),
/// [`V2AccountIdentityIndividual::address`](crate::V2AccountIdentityIndividual::address),
/// [`V2AccountIdentityBusinessDetails::address`](crate::V2AccountIdentityBusinessDetails::address) and 1
/// more.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountAddress {
    /// City: may be absent.
    pub city: Option<String>,
    /// Country: may be absent.
    pub country: Option<String>,
    /// Line1: may be absent.
    pub line1: Option<String>,
    /// Line2: may be absent.
    pub line2: Option<String>,
    /// Postal code: may be absent.
    pub postal_code: Option<String>,
    /// State: may be absent.
    pub state: Option<String>,
    /// Town: may be absent.
    pub town: Option<String>,
}

crate::record!(
    V2AccountAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state", "town"],
    [city, country, line1, line2, postal_code, state, town],
);

/// Held by [`V2AccountPerson::date_of_birth`](crate::V2AccountPerson::date_of_birth),
/// [`V2AccountIdentityIndividual::date_of_birth`](crate::V2AccountIdentityIndividual::date_of_birth).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDateOfBirth {
    /// Day.
    pub day: i64,
    /// Month.
    pub month: i64,
    /// Year.
    pub year: i64,
}

crate::record!(
    V2AccountDateOfBirth, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by [`V2AccountPerson::documents`](crate::V2AccountPerson::documents),
/// [`V2AccountIdentityIndividual::documents`](crate::V2AccountIdentityIndividual::documents).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDocuments {
    /// Company authorization: may be absent.
    pub company_authorization: Option<Boxed<V2AccountDocumentsCompanyAuthorization>>,
    /// Passport: may be absent.
    pub passport: Option<Boxed<V2AccountDocumentsPassport>>,
    /// Primary verification: may be absent.
    pub primary_verification: Option<Boxed<V2AccountDocumentsPrimaryVerification>>,
    /// Secondary verification: may be absent.
    pub secondary_verification: Option<Boxed<V2AccountDocumentsSecondaryVerification>>,
    /// Visa: may be absent.
    pub visa: Option<Boxed<V2AccountDocumentsVisa>>,
}

crate::record!(
    V2AccountDocuments, "", false,
    ["company_authorization", "passport", "primary_verification", "secondary_verification", "visa"],
    [company_authorization, passport, primary_verification, secondary_verification, visa],
);

/// Held by [`V2AccountDocuments::company_authorization`](crate::V2AccountDocuments::company_authorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDocumentsCompanyAuthorization {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountDocumentsCompanyAuthorizationType,
}

crate::record!(
    V2AccountDocumentsCompanyAuthorization, "", false,
    ["files", "type"],
    [files, type_],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountDocumentsCompanyAuthorization::type_`](crate::V2AccountDocumentsCompanyAuthorization::type_),
    /// [`V2AccountDocumentCompanyAuthorizationParams::type_`](crate::V2AccountDocumentCompanyAuthorizationParams::type_),
    /// [`V2AccountPersonDocumentsCompanyAuthorizationParams::type_`](crate::V2AccountPersonDocumentsCompanyAuthorizationParams::type_).
    pub enum V2AccountDocumentsCompanyAuthorizationType {
        Files = "files",
    }
}

/// Held by [`V2AccountDocuments::passport`](crate::V2AccountDocuments::passport).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDocumentsPassport {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountDocumentsPassportType,
}

crate::record!(
    V2AccountDocumentsPassport, "", false,
    ["files", "type"],
    [files, type_],
);

crate::open_enum! {
    /// Values of [`V2AccountDocumentsPassport::type_`](crate::V2AccountDocumentsPassport::type_),
    /// [`V2AccountPersonDocumentsPassportParams::type_`](crate::V2AccountPersonDocumentsPassportParams::type_),
    /// [`V2AccountIdentityIndividualDocumentsPassportParams::type_`](crate::V2AccountIdentityIndividualDocumentsPassportParams::type_).
    pub enum V2AccountDocumentsPassportType {
        Files = "files",
    }
}

/// Held by [`V2AccountDocuments::primary_verification`](crate::V2AccountDocuments::primary_verification),
/// [`V2AccountIdentityBusinessDetailsDocuments::primary_verification`](crate::V2AccountIdentityBusinessDetailsDocuments::primary_verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDocumentsPrimaryVerification {
    /// Details where `type` is `front_back`.
    pub front_back: V2AccountDocumentsVerificationFrontBack,
    /// Type: one of `front_back`.
    pub type_: V2AccountDocumentsPrimaryVerificationType,
}

crate::record!(
    V2AccountDocumentsPrimaryVerification, "", false,
    ["front_back", "type"],
    [front_back, type_],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountDocumentsPrimaryVerification::type_`](crate::V2AccountDocumentsPrimaryVerification::type_),
    /// [`V2AccountDocumentPrimaryVerificationParams::type_`](crate::V2AccountDocumentPrimaryVerificationParams::type_),
    /// [`UpdateV2AccountDocumentPrimaryVerificationParams::type_`](crate::UpdateV2AccountDocumentPrimaryVerificationParams::type_)
    /// and 2 more.
    pub enum V2AccountDocumentsPrimaryVerificationType {
        FrontBack = "front_back",
    }
}

/// Held by [`V2AccountDocuments::secondary_verification`](crate::V2AccountDocuments::secondary_verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDocumentsSecondaryVerification {
    /// Details where `type` is `front_back`.
    pub front_back: V2AccountDocumentsVerificationFrontBack,
    /// Type: one of `front_back`.
    pub type_: V2AccountDocumentsSecondaryVerificationType,
}

crate::record!(
    V2AccountDocumentsSecondaryVerification, "", false,
    ["front_back", "type"],
    [front_back, type_],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountDocumentsSecondaryVerification::type_`](crate::V2AccountDocumentsSecondaryVerification::type_),
    /// [`V2AccountDocumentSecondaryVerificationParams::type_`](crate::V2AccountDocumentSecondaryVerificationParams::type_),
    /// [`UpdateV2AccountDocumentSecondaryVerificationParams::type_`](crate::UpdateV2AccountDocumentSecondaryVerificationParams::type_)
    /// and 2 more.
    pub enum V2AccountDocumentsSecondaryVerificationType {
        FrontBack = "front_back",
    }
}

/// Held by
/// [`V2AccountDocumentsPrimaryVerification::front_back`](crate::V2AccountDocumentsPrimaryVerification::front_back),
/// [`V2AccountDocumentsSecondaryVerification::front_back`](crate::V2AccountDocumentsSecondaryVerification::front_back).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDocumentsVerificationFrontBack {
    /// Back: may be absent.
    pub back: Option<String>,
    /// Front.
    pub front: String,
}

crate::record!(
    V2AccountDocumentsVerificationFrontBack, "", false,
    ["back", "front"],
    [back, front],
);

/// Held by [`V2AccountDocuments::visa`](crate::V2AccountDocuments::visa).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDocumentsVisa {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountDocumentsVisaType,
}

crate::record!(
    V2AccountDocumentsVisa, "", false,
    ["files", "type"],
    [files, type_],
);

crate::open_enum! {
    /// Values of [`V2AccountDocumentsVisa::type_`](crate::V2AccountDocumentsVisa::type_),
    /// [`V2AccountPersonDocumentsVisaParams::type_`](crate::V2AccountPersonDocumentsVisaParams::type_),
    /// [`V2AccountIdentityIndividualDocumentsVisaParams::type_`](crate::V2AccountIdentityIndividualDocumentsVisaParams::type_).
    pub enum V2AccountDocumentsVisaType {
        Files = "files",
    }
}

/// Held by [`V2AccountPerson::id_numbers`](crate::V2AccountPerson::id_numbers),
/// [`V2AccountIdentityIndividual::id_numbers`](crate::V2AccountIdentityIndividual::id_numbers).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdNumbers {
    /// Type: one of 77 values.
    pub type_: V2AccountIdNumbersType,
}

crate::record!(
    V2AccountIdNumbers, "", false,
    ["type"],
    [type_],
);

/// Held by [`V2AccountPerson::script_addresses`](crate::V2AccountPerson::script_addresses),
/// [`V2AccountIdentityIndividual::script_addresses`](crate::V2AccountIdentityIndividual::script_addresses),
/// [`V2AccountIdentityBusinessDetails::script_addresses`](crate::V2AccountIdentityBusinessDetails::script_addresses).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountScriptAddresses {
    /// Kana: may be absent.
    pub kana: Option<Boxed<V2AccountScriptAddressesKana>>,
    /// Kanji: may be absent.
    pub kanji: Option<Boxed<V2AccountScriptAddressesKanji>>,
}

crate::record!(
    V2AccountScriptAddresses, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by [`V2AccountScriptAddresses::kana`](crate::V2AccountScriptAddresses::kana).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountScriptAddressesKana {
    /// City: may be absent.
    pub city: Option<String>,
    /// Country: may be absent.
    pub country: Option<String>,
    /// Line1: may be absent.
    pub line1: Option<String>,
    /// Line2: may be absent.
    pub line2: Option<String>,
    /// Postal code: may be absent.
    pub postal_code: Option<String>,
    /// State: may be absent.
    pub state: Option<String>,
    /// Town: may be absent.
    pub town: Option<String>,
}

crate::record!(
    V2AccountScriptAddressesKana, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state", "town"],
    [city, country, line1, line2, postal_code, state, town],
);

/// Held by [`V2AccountScriptAddresses::kanji`](crate::V2AccountScriptAddresses::kanji).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountScriptAddressesKanji {
    /// City: may be absent.
    pub city: Option<String>,
    /// Country: may be absent.
    pub country: Option<String>,
    /// Line1: may be absent.
    pub line1: Option<String>,
    /// Line2: may be absent.
    pub line2: Option<String>,
    /// Postal code: may be absent.
    pub postal_code: Option<String>,
    /// State: may be absent.
    pub state: Option<String>,
    /// Town: may be absent.
    pub town: Option<String>,
}

crate::record!(
    V2AccountScriptAddressesKanji, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state", "town"],
    [city, country, line1, line2, postal_code, state, town],
);

/// Held by [`V2AccountPerson::script_names`](crate::V2AccountPerson::script_names),
/// [`V2AccountIdentityIndividual::script_names`](crate::V2AccountIdentityIndividual::script_names).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountScriptNames {
    /// Kana: may be absent.
    pub kana: Option<Boxed<V2AccountScriptNamesKana>>,
    /// Kanji: may be absent.
    pub kanji: Option<Boxed<V2AccountScriptNamesKanji>>,
}

crate::record!(
    V2AccountScriptNames, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by [`V2AccountScriptNames::kana`](crate::V2AccountScriptNames::kana).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountScriptNamesKana {
    /// Given name: may be absent.
    pub given_name: Option<String>,
    /// Surname: may be absent.
    pub surname: Option<String>,
}

crate::record!(
    V2AccountScriptNamesKana, "", false,
    ["given_name", "surname"],
    [given_name, surname],
);

/// Held by [`V2AccountScriptNames::kanji`](crate::V2AccountScriptNames::kanji).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountScriptNamesKanji {
    /// Given name: may be absent.
    pub given_name: Option<String>,
    /// Surname: may be absent.
    pub surname: Option<String>,
}

crate::record!(
    V2AccountScriptNamesKanji, "", false,
    ["given_name", "surname"],
    [given_name, surname],
);

/// Held by [`V2AccountAdditionalTermsOfService::account`](crate::V2AccountAdditionalTermsOfService::account),
/// [`V2AccountIdentityAttestationsTermsOfService::account`](crate::V2AccountIdentityAttestationsTermsOfService::account).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountTermsOfServiceAccount {
    /// Date: may be absent.
    pub date: Option<DateTime>,
    /// Ip: may be absent.
    pub ip: Option<String>,
    /// User agent: may be absent.
    pub user_agent: Option<String>,
}

crate::record!(
    V2AccountTermsOfServiceAccount, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);
