// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    DateTime, Decimal, V2AccountAdditionalAddressesPurpose, V2AccountAdditionalNamesPurpose,
    V2AccountDocumentsCompanyAuthorizationType, V2AccountDocumentsPassportType,
    V2AccountDocumentsPrimaryVerificationType, V2AccountDocumentsSecondaryVerificationType,
    V2AccountDocumentsVisaType, V2AccountIdNumbersType,
};

crate::params! {
    /// Held by
    /// [`UpdateV2CoreAccountPerson::additional_addresses`](crate::UpdateV2CoreAccountPerson::additional_addresses).
    pub struct UpdateV2CoreAccountPersonAdditionalAddressParams {
        required {
            /// Purpose: one of `registered`.
            purpose: V2AccountAdditionalAddressesPurpose,
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

crate::params! {
    /// Held by
    /// [`UpdateV2CoreAccountPerson::additional_terms_of_service`](crate::UpdateV2CoreAccountPerson::additional_terms_of_service).
    pub struct UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams {
        boxed {
            /// Account.
            account: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdateV2CoreAccountPerson::address`](crate::UpdateV2CoreAccountPerson::address).
    pub struct UpdateV2CoreAccountPersonAddressParams {
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
    /// Held by [`UpdateV2CoreAccountPerson::documents`](crate::UpdateV2CoreAccountPerson::documents).
    pub struct UpdateV2CoreAccountPersonDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: V2AccountPersonDocumentsCompanyAuthorizationParams,
            /// Passport.
            passport: V2AccountPersonDocumentsPassportParams,
            /// Primary verification.
            primary_verification: UpdateV2CoreAccountPersonDocumentsPrimaryVerificationParams,
            /// Secondary verification.
            secondary_verification: V2AccountPersonDocumentSecondaryVerificationParams,
            /// Visa.
            visa: V2AccountPersonDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2CoreAccountPersonDocumentsParams::primary_verification`](crate::UpdateV2CoreAccountPersonDocumentsParams::primary_verification).
    pub struct UpdateV2CoreAccountPersonDocumentsPrimaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountPersonDocumentSecondaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsPrimaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2CoreAccountPersonScriptAddressesParams::kana`](crate::UpdateV2CoreAccountPersonScriptAddressesParams::kana).
    pub struct UpdateV2CoreAccountPersonScriptAddressesKanaParams {
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
    /// [`UpdateV2CoreAccountPersonScriptAddressesParams::kanji`](crate::UpdateV2CoreAccountPersonScriptAddressesParams::kanji).
    pub struct UpdateV2CoreAccountPersonScriptAddressesKanjiParams {
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
    /// [`UpdateV2CoreAccountPerson::script_addresses`](crate::UpdateV2CoreAccountPerson::script_addresses).
    pub struct UpdateV2CoreAccountPersonScriptAddressesParams {
        boxed {
            /// Kana.
            kana: UpdateV2CoreAccountPersonScriptAddressesKanaParams,
            /// Kanji.
            kanji: UpdateV2CoreAccountPersonScriptAddressesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPerson::additional_addresses`](crate::CreateV2CoreAccountPerson::additional_addresses).
    pub struct V2AccountPersonAdditionalAddressParams {
        required {
            /// Country.
            country: String,
            /// Purpose: one of `registered`.
            purpose: V2AccountAdditionalAddressesPurpose,
        }
        optional {
            /// City.
            city: String,
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
    /// [`CreateV2CoreAccountPerson::additional_names`](crate::CreateV2CoreAccountPerson::additional_names),
    /// [`UpdateV2CoreAccountPerson::additional_names`](crate::UpdateV2CoreAccountPerson::additional_names).
    pub struct V2AccountPersonAdditionalNameParams {
        required {
            /// Purpose: one of `alias`, `maiden`.
            purpose: V2AccountAdditionalNamesPurpose,
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

crate::params! {
    /// Held by
    /// [`V2AccountPersonAdditionalTermsOfServiceParams::account`](crate::V2AccountPersonAdditionalTermsOfServiceParams::account).
    pub struct V2AccountPersonAdditionalTermsOfServiceAccountParams {
        required {
            /// Date.
            date: DateTime,
            /// Ip.
            ip: String,
        }
        optional {
            /// User agent.
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateV2CoreAccountPerson::additional_terms_of_service`](crate::CreateV2CoreAccountPerson::additional_terms_of_service).
    pub struct V2AccountPersonAdditionalTermsOfServiceParams {
        boxed {
            /// Account.
            account: V2AccountPersonAdditionalTermsOfServiceAccountParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2CoreAccountPerson::address`](crate::CreateV2CoreAccountPerson::address).
    pub struct V2AccountPersonAddressParams {
        required {
            /// Country.
            country: String,
        }
        optional {
            /// City.
            city: String,
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
    /// Held by [`CreateV2CoreAccountPerson::date_of_birth`](crate::CreateV2CoreAccountPerson::date_of_birth),
    /// [`UpdateV2CoreAccountPerson::date_of_birth`](crate::UpdateV2CoreAccountPerson::date_of_birth).
    pub struct V2AccountPersonDateOfBirthParams {
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
    /// [`V2AccountPersonDocumentSecondaryVerificationParams::front_back`](crate::V2AccountPersonDocumentSecondaryVerificationParams::front_back),
    /// [`UpdateV2CoreAccountPersonDocumentsPrimaryVerificationParams::front_back`](crate::UpdateV2CoreAccountPersonDocumentsPrimaryVerificationParams::front_back).
    pub struct V2AccountPersonDocumentSecondaryVerificationFrontBackParams {
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
    /// [`UpdateV2CoreAccountPersonDocumentsParams::secondary_verification`](crate::UpdateV2CoreAccountPersonDocumentsParams::secondary_verification).
    pub struct V2AccountPersonDocumentSecondaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountPersonDocumentSecondaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsSecondaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonDocumentsParams::company_authorization`](crate::V2AccountPersonDocumentsParams::company_authorization),
    /// [`UpdateV2CoreAccountPersonDocumentsParams::company_authorization`](crate::UpdateV2CoreAccountPersonDocumentsParams::company_authorization).
    pub struct V2AccountPersonDocumentsCompanyAuthorizationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountDocumentsCompanyAuthorizationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2CoreAccountPerson::documents`](crate::CreateV2CoreAccountPerson::documents).
    pub struct V2AccountPersonDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: V2AccountPersonDocumentsCompanyAuthorizationParams,
            /// Passport.
            passport: V2AccountPersonDocumentsPassportParams,
            /// Primary verification.
            primary_verification: V2AccountPersonDocumentsPrimaryVerificationParams,
            /// Secondary verification.
            secondary_verification: V2AccountPersonDocumentsSecondaryVerificationParams,
            /// Visa.
            visa: V2AccountPersonDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountPersonDocumentsParams::passport`](crate::V2AccountPersonDocumentsParams::passport),
    /// [`UpdateV2CoreAccountPersonDocumentsParams::passport`](crate::UpdateV2CoreAccountPersonDocumentsParams::passport).
    pub struct V2AccountPersonDocumentsPassportParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountDocumentsPassportType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonDocumentsPrimaryVerificationParams::front_back`](crate::V2AccountPersonDocumentsPrimaryVerificationParams::front_back),
    /// [`V2AccountPersonDocumentsSecondaryVerificationParams::front_back`](crate::V2AccountPersonDocumentsSecondaryVerificationParams::front_back).
    pub struct V2AccountPersonDocumentsPrimaryVerificationFrontBackParams {
        required {
            /// Front.
            front: String,
        }
        optional {
            /// Back.
            back: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonDocumentsParams::primary_verification`](crate::V2AccountPersonDocumentsParams::primary_verification).
    pub struct V2AccountPersonDocumentsPrimaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountPersonDocumentsPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsPrimaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountPersonDocumentsParams::secondary_verification`](crate::V2AccountPersonDocumentsParams::secondary_verification).
    pub struct V2AccountPersonDocumentsSecondaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountPersonDocumentsPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsSecondaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountPersonDocumentsParams::visa`](crate::V2AccountPersonDocumentsParams::visa),
    /// [`UpdateV2CoreAccountPersonDocumentsParams::visa`](crate::UpdateV2CoreAccountPersonDocumentsParams::visa).
    pub struct V2AccountPersonDocumentsVisaParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountDocumentsVisaType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2CoreAccountPerson::id_numbers`](crate::CreateV2CoreAccountPerson::id_numbers),
    /// [`UpdateV2CoreAccountPerson::id_numbers`](crate::UpdateV2CoreAccountPerson::id_numbers).
    pub struct V2AccountPersonIdNumberParams {
        required {
            /// Type: one of 77 values.
            type_ = "type": V2AccountIdNumbersType,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2CoreAccountPerson::relationship`](crate::CreateV2CoreAccountPerson::relationship),
    /// [`UpdateV2CoreAccountPerson::relationship`](crate::UpdateV2CoreAccountPerson::relationship).
    pub struct V2AccountPersonRelationshipParams {
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
    /// [`V2AccountPersonScriptAddressesParams::kana`](crate::V2AccountPersonScriptAddressesParams::kana).
    pub struct V2AccountPersonScriptAddressesKanaParams {
        required {
            /// Country.
            country: String,
        }
        optional {
            /// City.
            city: String,
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
    /// [`V2AccountPersonScriptAddressesParams::kanji`](crate::V2AccountPersonScriptAddressesParams::kanji).
    pub struct V2AccountPersonScriptAddressesKanjiParams {
        required {
            /// Country.
            country: String,
        }
        optional {
            /// City.
            city: String,
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
    /// [`CreateV2CoreAccountPerson::script_addresses`](crate::CreateV2CoreAccountPerson::script_addresses).
    pub struct V2AccountPersonScriptAddressesParams {
        boxed {
            /// Kana.
            kana: V2AccountPersonScriptAddressesKanaParams,
            /// Kanji.
            kanji: V2AccountPersonScriptAddressesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountPersonScriptNamesParams::kana`](crate::V2AccountPersonScriptNamesParams::kana).
    pub struct V2AccountPersonScriptNamesKanaParams {
        optional {
            /// Given name.
            given_name: String,
            /// Surname.
            surname: String,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountPersonScriptNamesParams::kanji`](crate::V2AccountPersonScriptNamesParams::kanji).
    pub struct V2AccountPersonScriptNamesKanjiParams {
        optional {
            /// Given name.
            given_name: String,
            /// Surname.
            surname: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2CoreAccountPerson::script_names`](crate::CreateV2CoreAccountPerson::script_names),
    /// [`UpdateV2CoreAccountPerson::script_names`](crate::UpdateV2CoreAccountPerson::script_names).
    pub struct V2AccountPersonScriptNamesParams {
        boxed {
            /// Kana.
            kana: V2AccountPersonScriptNamesKanaParams,
            /// Kanji.
            kanji: V2AccountPersonScriptNamesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams::account`](crate::UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams::account).
    pub struct V2CoreAccountPersonAdditionalTermsOfServiceAccountParams {
        optional {
            /// Date.
            date: DateTime,
            /// Ip.
            ip: String,
            /// User agent.
            user_agent: String,
        }
    }
}
