// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Decimal, PersonEthnicityDetailsEthnicity, PersonRaceDetailsRace, Timestamp};

crate::params! {
    /// Held by [`CreateAccountPeople::relationship`](crate::CreateAccountPeople::relationship),
    /// [`CreateAccountPerson::relationship`](crate::CreateAccountPerson::relationship),
    /// [`UpdateAccountPeople::relationship`](crate::UpdateAccountPeople::relationship) and 1 more.
    pub struct CreateAccountPeopleRelationshipParams {
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
            /// Percent ownership: in percent; can be cleared.
            percent_ownership: Clearable<Decimal>,
            /// Representative.
            representative: bool,
            /// Title.
            title: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PersonAdditionalTosAcceptancesParams::account`](crate::PersonAdditionalTosAcceptancesParams::account).
    pub struct PersonAdditionalTosAcceptancesAccountParams {
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// User agent: can be cleared.
            user_agent: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateAccountPeople::additional_tos_acceptances`](crate::CreateAccountPeople::additional_tos_acceptances),
    /// [`CreateAccountPerson::additional_tos_acceptances`](crate::CreateAccountPerson::additional_tos_acceptances),
    /// [`UpdateAccountPeople::additional_tos_acceptances`](crate::UpdateAccountPeople::additional_tos_acceptances)
    /// and 1 more.
    pub struct PersonAdditionalTosAcceptancesParams {
        boxed {
            /// Account.
            account: PersonAdditionalTosAcceptancesAccountParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccountPeople::address_kana`](crate::CreateAccountPeople::address_kana),
    /// [`CreateAccountPerson::address_kana`](crate::CreateAccountPerson::address_kana),
    /// [`UpdateAccountPeople::address_kana`](crate::UpdateAccountPeople::address_kana) and 1 more.
    pub struct PersonAddressKanaParams {
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
    /// Held by [`CreateAccountPeople::address_kanji`](crate::CreateAccountPeople::address_kanji),
    /// [`CreateAccountPerson::address_kanji`](crate::CreateAccountPerson::address_kanji),
    /// [`UpdateAccountPeople::address_kanji`](crate::UpdateAccountPeople::address_kanji) and 1 more.
    pub struct PersonAddressKanjiParams {
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
    /// Held by [`CreateAccountPeople::address`](crate::CreateAccountPeople::address),
    /// [`CreateAccountPerson::address`](crate::CreateAccountPerson::address),
    /// [`UpdateAccountPeople::address`](crate::UpdateAccountPeople::address) and 1 more.
    pub struct PersonAddressParams {
        optional {
            /// City: at most 100 characters.
            city: String,
            /// Country.
            country: String,
            /// Line1: at most 200 characters.
            line1: String,
            /// Line2: at most 200 characters.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccountPeople::dob`](crate::CreateAccountPeople::dob),
    /// [`CreateAccountPerson::dob`](crate::CreateAccountPerson::dob),
    /// [`UpdateAccountPeople::dob`](crate::UpdateAccountPeople::dob) and 1 more.
    pub struct PersonDobParams {
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
    /// [`PersonDocumentsParams::company_authorization`](crate::PersonDocumentsParams::company_authorization).
    pub struct PersonDocumentsCompanyAuthorizationParams {
        lists {
            /// Files.
            files: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccountPeople::documents`](crate::CreateAccountPeople::documents),
    /// [`CreateAccountPerson::documents`](crate::CreateAccountPerson::documents),
    /// [`UpdateAccountPeople::documents`](crate::UpdateAccountPeople::documents) and 1 more.
    pub struct PersonDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: PersonDocumentsCompanyAuthorizationParams,
            /// Passport.
            passport: PersonDocumentsPassportParams,
            /// Visa.
            visa: PersonDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by [`PersonDocumentsParams::passport`](crate::PersonDocumentsParams::passport).
    pub struct PersonDocumentsPassportParams {
        lists {
            /// Files.
            files: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`PersonDocumentsParams::visa`](crate::PersonDocumentsParams::visa).
    pub struct PersonDocumentsVisaParams {
        lists {
            /// Files.
            files: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccountPeople::registered_address`](crate::CreateAccountPeople::registered_address),
    /// [`CreateAccountPerson::registered_address`](crate::CreateAccountPerson::registered_address),
    /// [`UpdateAccountPeople::registered_address`](crate::UpdateAccountPeople::registered_address) and 1
    /// more.
    pub struct PersonRegisteredAddressParams {
        optional {
            /// City: at most 100 characters.
            city: String,
            /// Country.
            country: String,
            /// Line1: at most 200 characters.
            line1: String,
            /// Line2: at most 200 characters.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`ListAccountPeople::relationship`](crate::ListAccountPeople::relationship),
    /// [`ListAccountPersons::relationship`](crate::ListAccountPersons::relationship).
    pub struct PersonRelationshipParams {
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
            /// Representative.
            representative: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PersonUsCfpbDataParams::ethnicity_details`](crate::PersonUsCfpbDataParams::ethnicity_details).
    pub struct PersonUsCfpbDataEthnicityDetailsParams {
        optional {
            /// Ethnicity other.
            ethnicity_other: String,
        }
        lists {
            /// Ethnicity: one of 7 values.
            ethnicity: PersonEthnicityDetailsEthnicity,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccountPeople::us_cfpb_data`](crate::CreateAccountPeople::us_cfpb_data),
    /// [`CreateAccountPerson::us_cfpb_data`](crate::CreateAccountPerson::us_cfpb_data),
    /// [`UpdateAccountPeople::us_cfpb_data`](crate::UpdateAccountPeople::us_cfpb_data) and 1 more.
    pub struct PersonUsCfpbDataParams {
        optional {
            /// Self identified gender.
            self_identified_gender: String,
        }
        boxed {
            /// Ethnicity details.
            ethnicity_details: PersonUsCfpbDataEthnicityDetailsParams,
            /// Race details.
            race_details: PersonUsCfpbDataRaceDetailsParams,
        }
    }
}

crate::params! {
    /// Held by [`PersonUsCfpbDataParams::race_details`](crate::PersonUsCfpbDataParams::race_details).
    pub struct PersonUsCfpbDataRaceDetailsParams {
        optional {
            /// Race other.
            race_other: String,
        }
        lists {
            /// Race: one of 24 values.
            race: PersonRaceDetailsRace,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PersonVerificationParams::additional_document`](crate::PersonVerificationParams::additional_document).
    pub struct PersonVerificationAdditionalDocumentParams {
        optional {
            /// Back: at most 500 characters.
            back: String,
            /// Front: at most 500 characters.
            front: String,
        }
    }
}

crate::params! {
    /// Held by [`PersonVerificationParams::document`](crate::PersonVerificationParams::document).
    pub struct PersonVerificationDocumentParams {
        optional {
            /// Back: at most 500 characters.
            back: String,
            /// Front: at most 500 characters.
            front: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccountPeople::verification`](crate::CreateAccountPeople::verification),
    /// [`CreateAccountPerson::verification`](crate::CreateAccountPerson::verification),
    /// [`UpdateAccountPeople::verification`](crate::UpdateAccountPeople::verification) and 1 more.
    pub struct PersonVerificationParams {
        boxed {
            /// Additional document.
            additional_document: PersonVerificationAdditionalDocumentParams,
            /// Document.
            document: PersonVerificationDocumentParams,
        }
    }
}
