// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, V2AccountIdNumbersType};

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::additional_addresses`](crate::CreateV2CoreAccountPersonToken::additional_addresses).
    pub struct V2AccountPersonTokenAdditionalAddressParams {
        required {
            /// Purpose: one of `registered`.
            purpose: V2AccountPersonTokenAdditionalAddressPurpose,
        }
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Town.
            town: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountPersonTokenAdditionalAddressParams::purpose`](crate::V2AccountPersonTokenAdditionalAddressParams::purpose).
    pub enum V2AccountPersonTokenAdditionalAddressPurpose {
        Registered = "registered",
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::additional_names`](crate::CreateV2CoreAccountPersonToken::additional_names).
    pub struct V2AccountPersonTokenAdditionalNameParams {
        required {
            /// Purpose: one of `alias`, `maiden`.
            purpose: V2AccountPersonTokenAdditionalNamePurpose,
        }
        optional {
            /// Full name.
            full_name: String,
            /// Given name.
            given_name: String,
            /// Surname.
            surname: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountPersonTokenAdditionalNameParams::purpose`](crate::V2AccountPersonTokenAdditionalNameParams::purpose).
    pub enum V2AccountPersonTokenAdditionalNamePurpose {
        Alias = "alias",
        Maiden = "maiden",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenAdditionalTermsOfServiceParams::account`](crate::V2AccountPersonTokenAdditionalTermsOfServiceParams::account).
    pub struct V2AccountPersonTokenAdditionalTermsOfServiceAccountParams {
        optional {
            /// Shown and accepted.
            shown_and_accepted: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::additional_terms_of_service`](crate::CreateV2CoreAccountPersonToken::additional_terms_of_service).
    pub struct V2AccountPersonTokenAdditionalTermsOfServiceParams {
        boxed {
            /// Account.
            account: V2AccountPersonTokenAdditionalTermsOfServiceAccountParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2CoreAccountPersonToken::address`](crate::CreateV2CoreAccountPersonToken::address).
    pub struct V2AccountPersonTokenAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Town.
            town: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::date_of_birth`](crate::CreateV2CoreAccountPersonToken::date_of_birth).
    pub struct V2AccountPersonTokenDateOfBirthParams {
        required {
            /// Day.
            day: i64,
            /// Month.
            month: i64,
            /// Year.
            year: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenDocumentsParams::company_authorization`](crate::V2AccountPersonTokenDocumentsParams::company_authorization).
    pub struct V2AccountPersonTokenDocumentsCompanyAuthorizationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountPersonTokenDocumentsVisaType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::documents`](crate::CreateV2CoreAccountPersonToken::documents).
    pub struct V2AccountPersonTokenDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: V2AccountPersonTokenDocumentsCompanyAuthorizationParams,
            /// Passport.
            passport: V2AccountPersonTokenDocumentsPassportParams,
            /// Primary verification.
            primary_verification: V2AccountPersonTokenDocumentsPrimaryVerificationParams,
            /// Secondary verification.
            secondary_verification: V2AccountPersonTokenDocumentsSecondaryVerificationParams,
            /// Visa.
            visa: V2AccountPersonTokenDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenDocumentsParams::passport`](crate::V2AccountPersonTokenDocumentsParams::passport).
    pub struct V2AccountPersonTokenDocumentsPassportParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountPersonTokenDocumentsVisaType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenDocumentsParams::primary_verification`](crate::V2AccountPersonTokenDocumentsParams::primary_verification).
    pub struct V2AccountPersonTokenDocumentsPrimaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountPersonTokenPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountPersonTokenDocumentsPrimaryVerificationType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountPersonTokenDocumentsPrimaryVerificationParams::type_`](crate::V2AccountPersonTokenDocumentsPrimaryVerificationParams::type_),
    /// [`V2AccountPersonTokenDocumentsSecondaryVerificationParams::type_`](crate::V2AccountPersonTokenDocumentsSecondaryVerificationParams::type_).
    pub enum V2AccountPersonTokenDocumentsPrimaryVerificationType {
        FrontBack = "front_back",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenDocumentsParams::secondary_verification`](crate::V2AccountPersonTokenDocumentsParams::secondary_verification).
    pub struct V2AccountPersonTokenDocumentsSecondaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountPersonTokenPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountPersonTokenDocumentsPrimaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenDocumentsParams::visa`](crate::V2AccountPersonTokenDocumentsParams::visa).
    pub struct V2AccountPersonTokenDocumentsVisaParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountPersonTokenDocumentsVisaType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountPersonTokenDocumentsVisaParams::type_`](crate::V2AccountPersonTokenDocumentsVisaParams::type_),
    /// [`V2AccountPersonTokenDocumentsPassportParams::type_`](crate::V2AccountPersonTokenDocumentsPassportParams::type_),
    /// [`V2AccountPersonTokenDocumentsCompanyAuthorizationParams::type_`](crate::V2AccountPersonTokenDocumentsCompanyAuthorizationParams::type_).
    pub enum V2AccountPersonTokenDocumentsVisaType {
        Files = "files",
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::id_numbers`](crate::CreateV2CoreAccountPersonToken::id_numbers).
    pub struct V2AccountPersonTokenIdNumberParams {
        required {
            /// Type: one of 77 values.
            type_ = "type": V2AccountIdNumbersType,
            /// Value.
            value: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CreateV2CoreAccountPersonToken::legal_gender`](crate::CreateV2CoreAccountPersonToken::legal_gender).
    pub enum V2AccountPersonTokenLegalGender {
        Female = "female",
        Male = "male",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CreateV2CoreAccountPersonToken::political_exposure`](crate::CreateV2CoreAccountPersonToken::political_exposure).
    pub enum V2AccountPersonTokenPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenDocumentsPrimaryVerificationParams::front_back`](crate::V2AccountPersonTokenDocumentsPrimaryVerificationParams::front_back),
    /// [`V2AccountPersonTokenDocumentsSecondaryVerificationParams::front_back`](crate::V2AccountPersonTokenDocumentsSecondaryVerificationParams::front_back).
    pub struct V2AccountPersonTokenPrimaryVerificationFrontBackParams {
        optional {
            /// Back.
            back: String,
            /// Front.
            front: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::relationship`](crate::CreateV2CoreAccountPersonToken::relationship).
    pub struct V2AccountPersonTokenRelationshipParams {
        optional {
            /// Authorizer.
            authorizer: bool,
            /// Director.
            director: bool,
            /// Executive.
            executive: bool,
            /// Legal guardian.
            legal_guardian: bool,
            /// Owner.
            owner: bool,
            /// Percent ownership: in percent.
            percent_ownership: Decimal,
            /// Representative.
            representative: bool,
            /// Title.
            title: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenScriptAddressesParams::kana`](crate::V2AccountPersonTokenScriptAddressesParams::kana).
    pub struct V2AccountPersonTokenScriptAddressesKanaParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Town.
            town: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenScriptAddressesParams::kanji`](crate::V2AccountPersonTokenScriptAddressesParams::kanji).
    pub struct V2AccountPersonTokenScriptAddressesKanjiParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Town.
            town: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::script_addresses`](crate::CreateV2CoreAccountPersonToken::script_addresses).
    pub struct V2AccountPersonTokenScriptAddressesParams {
        boxed {
            /// Kana.
            kana: V2AccountPersonTokenScriptAddressesKanaParams,
            /// Kanji.
            kanji: V2AccountPersonTokenScriptAddressesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenScriptNamesParams::kana`](crate::V2AccountPersonTokenScriptNamesParams::kana).
    pub struct V2AccountPersonTokenScriptNamesKanaParams {
        optional {
            /// Given name.
            given_name: String,
            /// Surname.
            surname: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonTokenScriptNamesParams::kanji`](crate::V2AccountPersonTokenScriptNamesParams::kanji).
    pub struct V2AccountPersonTokenScriptNamesKanjiParams {
        optional {
            /// Given name.
            given_name: String,
            /// Surname.
            surname: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPersonToken::script_names`](crate::CreateV2CoreAccountPersonToken::script_names).
    pub struct V2AccountPersonTokenScriptNamesParams {
        boxed {
            /// Kana.
            kana: V2AccountPersonTokenScriptNamesKanaParams,
            /// Kanji.
            kanji: V2AccountPersonTokenScriptNamesKanjiParams,
        }
    }
}
