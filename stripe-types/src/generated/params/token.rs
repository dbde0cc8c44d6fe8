// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Currency, Decimal, Map, PaymentMethodId, Timestamp};

crate::params! {
    /// Held by
    /// [`TokenAccountCompanyParams::directorship_declaration`](crate::TokenAccountCompanyParams::directorship_declaration).
    pub struct TokenAccountCompanyDirectorshipDeclarationParams {
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// User agent.
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TokenAccountCompanyParams::ownership_declaration`](crate::TokenAccountCompanyParams::ownership_declaration).
    pub struct TokenAccountCompanyOwnershipDeclarationParams {
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// User agent.
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by [`TokenAccountParams::company`](crate::TokenAccountParams::company).
    pub struct TokenAccountCompanyParams {
        optional {
            /// Directors provided.
            directors_provided: bool,
            /// Executives provided.
            executives_provided: bool,
            /// Export license id.
            export_license_id: String,
            /// Export purpose code.
            export_purpose_code: String,
            /// Name: at most 100 characters.
            name: String,
            /// Name kana: at most 100 characters.
            name_kana: String,
            /// Name kanji: at most 100 characters.
            name_kanji: String,
            /// Owners provided.
            owners_provided: bool,
            /// Ownership declaration shown and signed.
            ownership_declaration_shown_and_signed: bool,
            /// Ownership exemption reason: one of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`; can be cleared.
            ownership_exemption_reason: Clearable<TokenOwnershipExemptionReason>,
            /// Phone.
            phone: String,
            /// Registration number.
            registration_number: String,
            /// Structure: one of 23 values; can be cleared.
            structure: Clearable<TokenAccountCompanyStructure>,
            /// Tax id.
            tax_id: String,
            /// Tax id registrar.
            tax_id_registrar: String,
            /// Vat id.
            vat_id: String,
        }
        boxed {
            /// Address.
            address: TokenPersonAddressParams,
            /// Address kana.
            address_kana: TokenPersonAddressKanaParams,
            /// Address kanji.
            address_kanji: TokenPersonAddressKanjiParams,
            /// Directorship declaration.
            directorship_declaration: TokenAccountCompanyDirectorshipDeclarationParams,
            /// Ownership declaration.
            ownership_declaration: TokenAccountCompanyOwnershipDeclarationParams,
            /// Registration date: can be cleared.
            registration_date: Clearable<TokenAccountCompanyRegistrationDateParams>,
            /// Representative declaration.
            representative_declaration: TokenAccountCompanyRepresentativeDeclarationParams,
            /// Verification.
            verification: TokenAccountCompanyVerificationParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TokenAccountCompanyParams::registration_date`](crate::TokenAccountCompanyParams::registration_date).
    pub struct TokenAccountCompanyRegistrationDateParams {
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
    /// [`TokenAccountCompanyParams::representative_declaration`](crate::TokenAccountCompanyParams::representative_declaration).
    pub struct TokenAccountCompanyRepresentativeDeclarationParams {
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// User agent.
            user_agent: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`TokenAccountCompanyParams::structure`](crate::TokenAccountCompanyParams::structure).
    pub enum TokenAccountCompanyStructure {
        FreeZoneEstablishment = "free_zone_establishment",
        FreeZoneLlc = "free_zone_llc",
        GovernmentInstrumentality = "government_instrumentality",
        GovernmentalUnit = "governmental_unit",
        IncorporatedNonProfit = "incorporated_non_profit",
        IncorporatedPartnership = "incorporated_partnership",
        LimitedLiabilityPartnership = "limited_liability_partnership",
        Llc = "llc",
        MultiMemberLlc = "multi_member_llc",
        PrivateCompany = "private_company",
        PrivateCorporation = "private_corporation",
        PrivatePartnership = "private_partnership",
        PublicCompany = "public_company",
        PublicCorporation = "public_corporation",
        PublicPartnership = "public_partnership",
        RegisteredCharity = "registered_charity",
        SingleMemberLlc = "single_member_llc",
        SoleEstablishment = "sole_establishment",
        SoleProprietorship = "sole_proprietorship",
        TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
        UnincorporatedAssociation = "unincorporated_association",
        UnincorporatedNonProfit = "unincorporated_non_profit",
        UnincorporatedPartnership = "unincorporated_partnership",
    }
}

crate::params! {
    /// Held by [`TokenAccountCompanyParams::verification`](crate::TokenAccountCompanyParams::verification).
    pub struct TokenAccountCompanyVerificationParams {
        boxed {
            /// Document.
            document: TokenPersonVerificationDocumentParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`TokenBankAccountParams::account_holder_type`](crate::TokenBankAccountParams::account_holder_type).
    pub enum TokenAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::params! {
    /// Held by [`TokenAccountParams::individual`](crate::TokenAccountParams::individual).
    pub struct TokenAccountIndividualParams {
        optional {
            /// Email.
            email: String,
            /// First name: at most 100 characters.
            first_name: String,
            /// First name kana.
            first_name_kana: String,
            /// First name kanji.
            first_name_kanji: String,
            /// Full name aliases: can be cleared.
            full_name_aliases: Clearable<Vec<String>>,
            /// Gender.
            gender: String,
            /// Id number.
            id_number: String,
            /// Id number secondary.
            id_number_secondary: String,
            /// Last name: at most 100 characters.
            last_name: String,
            /// Last name kana.
            last_name_kana: String,
            /// Last name kanji.
            last_name_kanji: String,
            /// Maiden name.
            maiden_name: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: TokenPoliticalExposure,
            /// Ssn last 4.
            ssn_last_4: String,
        }
        boxed {
            /// Address.
            address: TokenPersonAddressParams,
            /// Address kana.
            address_kana: TokenPersonAddressKanaParams,
            /// Address kanji.
            address_kanji: TokenPersonAddressKanjiParams,
            /// Dob: can be cleared.
            dob: Clearable<TokenPersonDobParams>,
            /// Registered address.
            registered_address: TokenPersonRegisteredAddressParams,
            /// Relationship.
            relationship: TokenAccountIndividualRelationshipParams,
            /// Verification.
            verification: TokenAccountIndividualVerificationParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TokenAccountIndividualParams::relationship`](crate::TokenAccountIndividualParams::relationship).
    pub struct TokenAccountIndividualRelationshipParams {
        optional {
            /// Director.
            director: bool,
            /// Executive.
            executive: bool,
            /// Owner.
            owner: bool,
            /// Percent ownership: in percent; can be cleared.
            percent_ownership: Clearable<Decimal>,
            /// Title.
            title: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TokenAccountIndividualParams::verification`](crate::TokenAccountIndividualParams::verification).
    pub struct TokenAccountIndividualVerificationParams {
        boxed {
            /// Additional document.
            additional_document: TokenPersonVerificationAdditionalDocumentParams,
            /// Document.
            document: TokenPersonVerificationDocumentParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateToken::account`](crate::CreateToken::account).
    pub struct TokenAccountParams {
        optional {
            /// Business type: one of `company`, `government_entity`, `individual`, `non_profit`.
            business_type: TokenBusinessType,
            /// Tos shown and accepted.
            tos_shown_and_accepted: bool,
        }
        boxed {
            /// Company.
            company: TokenAccountCompanyParams,
            /// Individual.
            individual: TokenAccountIndividualParams,
        }
    }
}

crate::open_enum! {
    /// Values of [`TokenBankAccountParams::account_type`](crate::TokenBankAccountParams::account_type).
    pub enum TokenAccountType {
        Checking = "checking",
        Futsu = "futsu",
        Savings = "savings",
        Toza = "toza",
    }
}

crate::params! {
    /// Held by [`CreateToken::bank_account`](crate::CreateToken::bank_account).
    pub struct TokenBankAccountParams {
        required {
            /// Account number.
            account_number: String,
            /// Country.
            country: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: TokenAccountHolderType,
            /// Account type: one of `checking`, `futsu`, `savings`, `toza`.
            account_type: TokenAccountType,
            /// Currency.
            currency: Currency,
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`TokenAccountParams::business_type`](crate::TokenAccountParams::business_type).
    pub enum TokenBusinessType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
}

crate::source! {
    /// Held by [`CreateToken::card`](crate::CreateToken::card).
    pub enum TokenCard(TokenCardParams);
}

crate::params! {
    /// Held by [`TokenCardParams::networks`](crate::TokenCardParams::networks).
    pub struct TokenCardNetworksParams {
        optional {
            /// Preferred: one of `cartes_bancaires`, `mastercard`, `visa`.
            preferred: TokenCardNetworksPreferred,
        }
    }
}

crate::open_enum! {
    /// Values of [`TokenCardNetworksParams::preferred`](crate::TokenCardNetworksParams::preferred).
    pub enum TokenCardNetworksPreferred {
        CartesBancaires = "cartes_bancaires",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

crate::params! {
    /// Held by [`CreateToken::card`](crate::CreateToken::card).
    pub struct TokenCardParams {
        required {
            /// Exp month.
            exp_month: String,
            /// Exp year.
            exp_year: String,
            /// Number.
            number: String,
        }
        optional {
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Currency.
            currency: Currency,
            /// Cvc.
            cvc: String,
            /// Name.
            name: String,
        }
        boxed {
            /// Networks.
            networks: TokenCardNetworksParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateToken::cvc_update`](crate::CreateToken::cvc_update).
    pub struct TokenCvcUpdateParams {
        required {
            /// Cvc.
            cvc: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`TokenAccountCompanyParams::ownership_exemption_reason`](crate::TokenAccountCompanyParams::ownership_exemption_reason).
    pub enum TokenOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
}

crate::params! {
    /// Held by
    /// [`TokenPersonAdditionalTosAcceptancesParams::account`](crate::TokenPersonAdditionalTosAcceptancesParams::account).
    pub struct TokenPersonAdditionalTosAcceptancesAccountParams {
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
    /// [`TokenPersonParams::additional_tos_acceptances`](crate::TokenPersonParams::additional_tos_acceptances).
    pub struct TokenPersonAdditionalTosAcceptancesParams {
        boxed {
            /// Account.
            account: TokenPersonAdditionalTosAcceptancesAccountParams,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonParams::address_kana`](crate::TokenPersonParams::address_kana),
    /// [`TokenAccountCompanyParams::address_kana`](crate::TokenAccountCompanyParams::address_kana),
    /// [`TokenAccountIndividualParams::address_kana`](crate::TokenAccountIndividualParams::address_kana).
    pub struct TokenPersonAddressKanaParams {
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
    /// Held by [`TokenPersonParams::address_kanji`](crate::TokenPersonParams::address_kanji),
    /// [`TokenAccountCompanyParams::address_kanji`](crate::TokenAccountCompanyParams::address_kanji),
    /// [`TokenAccountIndividualParams::address_kanji`](crate::TokenAccountIndividualParams::address_kanji).
    pub struct TokenPersonAddressKanjiParams {
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
    /// Held by [`TokenPersonParams::address`](crate::TokenPersonParams::address),
    /// [`TokenAccountCompanyParams::address`](crate::TokenAccountCompanyParams::address),
    /// [`TokenAccountIndividualParams::address`](crate::TokenAccountIndividualParams::address).
    pub struct TokenPersonAddressParams {
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
    /// Held by [`TokenPersonParams::dob`](crate::TokenPersonParams::dob),
    /// [`TokenAccountIndividualParams::dob`](crate::TokenAccountIndividualParams::dob).
    pub struct TokenPersonDobParams {
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
    /// [`TokenPersonDocumentsParams::company_authorization`](crate::TokenPersonDocumentsParams::company_authorization).
    pub struct TokenPersonDocumentsCompanyAuthorizationParams {
        lists {
            /// Files.
            files: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonParams::documents`](crate::TokenPersonParams::documents).
    pub struct TokenPersonDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: TokenPersonDocumentsCompanyAuthorizationParams,
            /// Passport.
            passport: TokenPersonDocumentsPassportParams,
            /// Visa.
            visa: TokenPersonDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonDocumentsParams::passport`](crate::TokenPersonDocumentsParams::passport).
    pub struct TokenPersonDocumentsPassportParams {
        lists {
            /// Files.
            files: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonDocumentsParams::visa`](crate::TokenPersonDocumentsParams::visa).
    pub struct TokenPersonDocumentsVisaParams {
        lists {
            /// Files.
            files: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`CreateToken::person`](crate::CreateToken::person).
    pub struct TokenPersonParams {
        optional {
            /// Email.
            email: String,
            /// First name.
            first_name: String,
            /// First name kana.
            first_name_kana: String,
            /// First name kanji.
            first_name_kanji: String,
            /// Full name aliases: can be cleared.
            full_name_aliases: Clearable<Vec<String>>,
            /// Gender.
            gender: String,
            /// Id number.
            id_number: String,
            /// Id number secondary.
            id_number_secondary: String,
            /// Last name.
            last_name: String,
            /// Last name kana.
            last_name_kana: String,
            /// Last name kanji.
            last_name_kanji: String,
            /// Maiden name.
            maiden_name: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Nationality.
            nationality: String,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: TokenPoliticalExposure,
            /// Ssn last 4.
            ssn_last_4: String,
        }
        boxed {
            /// Additional tos acceptances.
            additional_tos_acceptances: TokenPersonAdditionalTosAcceptancesParams,
            /// Address.
            address: TokenPersonAddressParams,
            /// Address kana.
            address_kana: TokenPersonAddressKanaParams,
            /// Address kanji.
            address_kanji: TokenPersonAddressKanjiParams,
            /// Dob: can be cleared.
            dob: Clearable<TokenPersonDobParams>,
            /// Documents.
            documents: TokenPersonDocumentsParams,
            /// Registered address.
            registered_address: TokenPersonRegisteredAddressParams,
            /// Relationship.
            relationship: TokenPersonRelationshipParams,
            /// Us cfpb data.
            us_cfpb_data: TokenPersonUsCfpbDataParams,
            /// Verification.
            verification: TokenPersonVerificationParams,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonParams::registered_address`](crate::TokenPersonParams::registered_address),
    /// [`TokenAccountIndividualParams::registered_address`](crate::TokenAccountIndividualParams::registered_address).
    pub struct TokenPersonRegisteredAddressParams {
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
    /// Held by [`TokenPersonParams::relationship`](crate::TokenPersonParams::relationship).
    pub struct TokenPersonRelationshipParams {
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

crate::open_enum! {
    /// Values of
    /// [`TokenPersonUsCfpbDataEthnicityDetailsParams::ethnicity`](crate::TokenPersonUsCfpbDataEthnicityDetailsParams::ethnicity).
    pub enum TokenPersonUsCfpbDataEthnicityDetailsEthnicity {
        Cuban = "cuban",
        HispanicOrLatino = "hispanic_or_latino",
        Mexican = "mexican",
        NotHispanicOrLatino = "not_hispanic_or_latino",
        OtherHispanicOrLatino = "other_hispanic_or_latino",
        PreferNotToAnswer = "prefer_not_to_answer",
        PuertoRican = "puerto_rican",
    }
}

crate::params! {
    /// Held by
    /// [`TokenPersonUsCfpbDataParams::ethnicity_details`](crate::TokenPersonUsCfpbDataParams::ethnicity_details).
    pub struct TokenPersonUsCfpbDataEthnicityDetailsParams {
        optional {
            /// Ethnicity other.
            ethnicity_other: String,
        }
        lists {
            /// Ethnicity: one of 7 values.
            ethnicity: TokenPersonUsCfpbDataEthnicityDetailsEthnicity,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonParams::us_cfpb_data`](crate::TokenPersonParams::us_cfpb_data).
    pub struct TokenPersonUsCfpbDataParams {
        optional {
            /// Self identified gender.
            self_identified_gender: String,
        }
        boxed {
            /// Ethnicity details.
            ethnicity_details: TokenPersonUsCfpbDataEthnicityDetailsParams,
            /// Race details.
            race_details: TokenPersonUsCfpbDataRaceDetailsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TokenPersonUsCfpbDataParams::race_details`](crate::TokenPersonUsCfpbDataParams::race_details).
    pub struct TokenPersonUsCfpbDataRaceDetailsParams {
        optional {
            /// Race other.
            race_other: String,
        }
        lists {
            /// Race: one of 24 values.
            race: TokenPersonUsCfpbDataRaceDetailsRace,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`TokenPersonUsCfpbDataRaceDetailsParams::race`](crate::TokenPersonUsCfpbDataRaceDetailsParams::race).
    pub enum TokenPersonUsCfpbDataRaceDetailsRace {
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

crate::params! {
    /// Held by
    /// [`TokenPersonVerificationParams::additional_document`](crate::TokenPersonVerificationParams::additional_document),
    /// [`TokenAccountIndividualVerificationParams::additional_document`](crate::TokenAccountIndividualVerificationParams::additional_document).
    pub struct TokenPersonVerificationAdditionalDocumentParams {
        optional {
            /// Back: at most 500 characters.
            back: String,
            /// Front: at most 500 characters.
            front: String,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonVerificationParams::document`](crate::TokenPersonVerificationParams::document),
    /// [`TokenAccountCompanyVerificationParams::document`](crate::TokenAccountCompanyVerificationParams::document),
    /// [`TokenAccountIndividualVerificationParams::document`](crate::TokenAccountIndividualVerificationParams::document).
    pub struct TokenPersonVerificationDocumentParams {
        optional {
            /// Back: at most 500 characters.
            back: String,
            /// Front: at most 500 characters.
            front: String,
        }
    }
}

crate::params! {
    /// Held by [`TokenPersonParams::verification`](crate::TokenPersonParams::verification).
    pub struct TokenPersonVerificationParams {
        boxed {
            /// Additional document.
            additional_document: TokenPersonVerificationAdditionalDocumentParams,
            /// Document.
            document: TokenPersonVerificationDocumentParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateToken::pii`](crate::CreateToken::pii).
    pub struct TokenPiiParams {
        optional {
            /// Id number.
            id_number: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`TokenPersonParams::political_exposure`](crate::TokenPersonParams::political_exposure),
    /// [`TokenAccountIndividualParams::political_exposure`](crate::TokenAccountIndividualParams::political_exposure).
    pub enum TokenPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}
