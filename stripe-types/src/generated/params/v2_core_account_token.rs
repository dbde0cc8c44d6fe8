// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Decimal, Map, V2AccountIdNumbersType, V2AccountIdentityBusinessDetailsIdNumbersType,
};

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::proof_of_ultimate_beneficial_ownership`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::proof_of_ultimate_beneficial_ownership).
    pub struct DetailsDocumentsProofOfUltimateBeneficialOwnershipParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
        boxed {
            /// Signer.
            signer: V2AccountTokenDocumentProofOfRegistrationSignerParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenIdentityIndividualAdditionalAddressParams::purpose`](crate::V2AccountTokenIdentityIndividualAdditionalAddressParams::purpose).
    pub enum V2AccountTokenAdditionalAddressPurpose {
        Registered = "registered",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsAnnualRevenueParams::amount`](crate::V2AccountTokenIdentityBusinessDetailsAnnualRevenueParams::amount),
    /// [`V2AccountTokenBusinessDetailMonthlyEstimatedRevenueParams::amount`](crate::V2AccountTokenBusinessDetailMonthlyEstimatedRevenueParams::amount).
    pub struct V2AccountTokenAnnualRevenueAmountParams {
        required {
            /// Currency.
            currency: Currency,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityAttestationsParams::directorship_declaration`](crate::V2AccountTokenIdentityAttestationsParams::directorship_declaration).
    pub struct V2AccountTokenAttestationDirectorshipDeclarationParams {
        optional {
            /// Attested.
            attested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityAttestationsParams::representative_declaration`](crate::V2AccountTokenIdentityAttestationsParams::representative_declaration).
    pub struct V2AccountTokenAttestationRepresentativeDeclarationParams {
        optional {
            /// Attested.
            attested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsParams::monthly_estimated_revenue`](crate::V2AccountTokenIdentityBusinessDetailsParams::monthly_estimated_revenue).
    pub struct V2AccountTokenBusinessDetailMonthlyEstimatedRevenueParams {
        boxed {
            /// Amount.
            amount: V2AccountTokenAnnualRevenueAmountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::bank_account_ownership_verification`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::bank_account_ownership_verification).
    pub struct V2AccountTokenDocumentBankAccountOwnershipVerificationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualDocumentsParams::company_authorization`](crate::V2AccountTokenIdentityIndividualDocumentsParams::company_authorization).
    pub struct V2AccountTokenDocumentCompanyAuthorizationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_license`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_license).
    pub struct V2AccountTokenDocumentCompanyLicenseParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_memorandum_of_association`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_memorandum_of_association).
    pub struct V2AccountTokenDocumentCompanyMemorandumOfAssociationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_ministerial_decree`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_ministerial_decree).
    pub struct V2AccountTokenDocumentCompanyMinisterialDecreeParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_registration_verification`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_registration_verification).
    pub struct V2AccountTokenDocumentCompanyRegistrationVerificationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_tax_id_verification`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::company_tax_id_verification).
    pub struct V2AccountTokenDocumentCompanyTaxIdVerificationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenDocumentPrimaryVerificationParams::front_back`](crate::V2AccountTokenDocumentPrimaryVerificationParams::front_back),
    /// [`V2AccountTokenDocumentSecondaryVerificationParams::front_back`](crate::V2AccountTokenDocumentSecondaryVerificationParams::front_back).
    pub struct V2AccountTokenDocumentPrimaryVerificationFrontBackParams {
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
    /// [`V2AccountTokenIdentityIndividualDocumentsParams::primary_verification`](crate::V2AccountTokenIdentityIndividualDocumentsParams::primary_verification),
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::primary_verification`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::primary_verification).
    pub struct V2AccountTokenDocumentPrimaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountTokenDocumentPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountTokenDocumentPrimaryVerificationType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenDocumentPrimaryVerificationParams::type_`](crate::V2AccountTokenDocumentPrimaryVerificationParams::type_),
    /// [`V2AccountTokenDocumentSecondaryVerificationParams::type_`](crate::V2AccountTokenDocumentSecondaryVerificationParams::type_).
    pub enum V2AccountTokenDocumentPrimaryVerificationType {
        FrontBack = "front_back",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::proof_of_address`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::proof_of_address).
    pub struct V2AccountTokenDocumentProofOfAddressParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsDocumentsParams::proof_of_registration`](crate::V2AccountTokenIdentityBusinessDetailsDocumentsParams::proof_of_registration).
    pub struct V2AccountTokenDocumentProofOfRegistrationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
        boxed {
            /// Signer.
            signer: V2AccountTokenDocumentProofOfRegistrationSignerParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenDocumentProofOfRegistrationParams::signer`](crate::V2AccountTokenDocumentProofOfRegistrationParams::signer),
    /// [`DetailsDocumentsProofOfUltimateBeneficialOwnershipParams::signer`](crate::DetailsDocumentsProofOfUltimateBeneficialOwnershipParams::signer).
    pub struct V2AccountTokenDocumentProofOfRegistrationSignerParams {
        required {
            /// Person.
            person: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenDocumentCompanyLicenseParams::type_`](crate::V2AccountTokenDocumentCompanyLicenseParams::type_),
    /// [`V2AccountTokenDocumentProofOfAddressParams::type_`](crate::V2AccountTokenDocumentProofOfAddressParams::type_),
    /// [`V2AccountTokenDocumentProofOfRegistrationParams::type_`](crate::V2AccountTokenDocumentProofOfRegistrationParams::type_)
    /// and 9 more.
    pub enum V2AccountTokenDocumentProofOfRegistrationType {
        Files = "files",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualDocumentsParams::secondary_verification`](crate::V2AccountTokenIdentityIndividualDocumentsParams::secondary_verification).
    pub struct V2AccountTokenDocumentSecondaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountTokenDocumentPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountTokenDocumentPrimaryVerificationType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenIdentityParams::entity_type`](crate::V2AccountTokenIdentityParams::entity_type).
    pub enum V2AccountTokenEntityType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityAttestationsParams::ownership_declaration`](crate::V2AccountTokenIdentityAttestationsParams::ownership_declaration).
    pub struct V2AccountTokenIdentityAttestationsOwnershipDeclarationParams {
        optional {
            /// Attested.
            attested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityParams::attestations`](crate::V2AccountTokenIdentityParams::attestations).
    pub struct V2AccountTokenIdentityAttestationsParams {
        boxed {
            /// Directorship declaration.
            directorship_declaration: V2AccountTokenAttestationDirectorshipDeclarationParams,
            /// Ownership declaration.
            ownership_declaration: V2AccountTokenIdentityAttestationsOwnershipDeclarationParams,
            /// Persons provided.
            persons_provided: V2AccountTokenIdentityAttestationsPersonsProvidedParams,
            /// Representative declaration.
            representative_declaration: V2AccountTokenAttestationRepresentativeDeclarationParams,
            /// Terms of service.
            terms_of_service: V2AccountTokenIdentityAttestationsTermsOfServiceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityAttestationsParams::persons_provided`](crate::V2AccountTokenIdentityAttestationsParams::persons_provided).
    pub struct V2AccountTokenIdentityAttestationsPersonsProvidedParams {
        optional {
            /// Directors.
            directors: bool,
            /// Executives.
            executives: bool,
            /// Owners.
            owners: bool,
            /// Ownership exemption reason: one of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`.
            ownership_exemption_reason: V2AccountTokenOwnershipExemptionReason,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityAttestationsParams::terms_of_service`](crate::V2AccountTokenIdentityAttestationsParams::terms_of_service).
    pub struct V2AccountTokenIdentityAttestationsTermsOfServiceParams {
        boxed {
            /// Account.
            account: V2AccountTokenTermsOfServiceAccountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsParams::annual_revenue`](crate::V2AccountTokenIdentityBusinessDetailsParams::annual_revenue).
    pub struct V2AccountTokenIdentityBusinessDetailsAnnualRevenueParams {
        optional {
            /// Fiscal year end.
            fiscal_year_end: String,
        }
        boxed {
            /// Amount.
            amount: V2AccountTokenAnnualRevenueAmountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsParams::documents`](crate::V2AccountTokenIdentityBusinessDetailsParams::documents).
    pub struct V2AccountTokenIdentityBusinessDetailsDocumentsParams {
        boxed {
            /// Bank account ownership verification.
            bank_account_ownership_verification: V2AccountTokenDocumentBankAccountOwnershipVerificationParams,
            /// Company license.
            company_license: V2AccountTokenDocumentCompanyLicenseParams,
            /// Company memorandum of association.
            company_memorandum_of_association: V2AccountTokenDocumentCompanyMemorandumOfAssociationParams,
            /// Company ministerial decree.
            company_ministerial_decree: V2AccountTokenDocumentCompanyMinisterialDecreeParams,
            /// Company registration verification.
            company_registration_verification: V2AccountTokenDocumentCompanyRegistrationVerificationParams,
            /// Company tax id verification.
            company_tax_id_verification: V2AccountTokenDocumentCompanyTaxIdVerificationParams,
            /// Primary verification.
            primary_verification: V2AccountTokenDocumentPrimaryVerificationParams,
            /// Proof of address.
            proof_of_address: V2AccountTokenDocumentProofOfAddressParams,
            /// Proof of registration.
            proof_of_registration: V2AccountTokenDocumentProofOfRegistrationParams,
            /// Proof of ultimate beneficial ownership.
            proof_of_ultimate_beneficial_ownership: DetailsDocumentsProofOfUltimateBeneficialOwnershipParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsParams::id_numbers`](crate::V2AccountTokenIdentityBusinessDetailsParams::id_numbers).
    pub struct V2AccountTokenIdentityBusinessDetailsIdNumberParams {
        required {
            /// Type: one of 115 values.
            type_ = "type": V2AccountIdentityBusinessDetailsIdNumbersType,
            /// Value.
            value: String,
        }
        optional {
            /// Registrar.
            registrar: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityParams::business_details`](crate::V2AccountTokenIdentityParams::business_details).
    pub struct V2AccountTokenIdentityBusinessDetailsParams {
        optional {
            /// Estimated worker count.
            estimated_worker_count: i64,
            /// Phone.
            phone: String,
            /// Registered name.
            registered_name: String,
            /// Structure: one of 27 values.
            structure: V2AccountTokenIdentityBusinessDetailsStructure,
        }
        boxed {
            /// Address.
            address: V2AccountTokenIdentityIndividualAddressParams,
            /// Annual revenue.
            annual_revenue: V2AccountTokenIdentityBusinessDetailsAnnualRevenueParams,
            /// Documents.
            documents: V2AccountTokenIdentityBusinessDetailsDocumentsParams,
            /// Monthly estimated revenue.
            monthly_estimated_revenue: V2AccountTokenBusinessDetailMonthlyEstimatedRevenueParams,
            /// Registration date.
            registration_date: V2AccountTokenIdentityBusinessDetailsRegistrationDateParams,
            /// Script addresses.
            script_addresses: V2AccountTokenIdentityIndividualScriptAddressesParams,
            /// Script names.
            script_names: V2AccountTokenIdentityBusinessDetailsScriptNamesParams,
        }
        lists {
            /// Id numbers.
            id_numbers: V2AccountTokenIdentityBusinessDetailsIdNumberParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsParams::registration_date`](crate::V2AccountTokenIdentityBusinessDetailsParams::registration_date).
    pub struct V2AccountTokenIdentityBusinessDetailsRegistrationDateParams {
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
    /// [`V2AccountTokenIdentityBusinessDetailsScriptNamesParams::kana`](crate::V2AccountTokenIdentityBusinessDetailsScriptNamesParams::kana).
    pub struct V2AccountTokenIdentityBusinessDetailsScriptNamesKanaParams {
        optional {
            /// Registered name.
            registered_name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsScriptNamesParams::kanji`](crate::V2AccountTokenIdentityBusinessDetailsScriptNamesParams::kanji).
    pub struct V2AccountTokenIdentityBusinessDetailsScriptNamesKanjiParams {
        optional {
            /// Registered name.
            registered_name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityBusinessDetailsParams::script_names`](crate::V2AccountTokenIdentityBusinessDetailsParams::script_names).
    pub struct V2AccountTokenIdentityBusinessDetailsScriptNamesParams {
        boxed {
            /// Kana.
            kana: V2AccountTokenIdentityBusinessDetailsScriptNamesKanaParams,
            /// Kanji.
            kanji: V2AccountTokenIdentityBusinessDetailsScriptNamesKanjiParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenIdentityBusinessDetailsParams::structure`](crate::V2AccountTokenIdentityBusinessDetailsParams::structure).
    pub enum V2AccountTokenIdentityBusinessDetailsStructure {
        Cooperative = "cooperative",
        FreeZoneEstablishment = "free_zone_establishment",
        FreeZoneLlc = "free_zone_llc",
        GovernmentInstrumentality = "government_instrumentality",
        GovernmentalUnit = "governmental_unit",
        IncorporatedAssociation = "incorporated_association",
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
        PublicListedCorporation = "public_listed_corporation",
        PublicPartnership = "public_partnership",
        RegisteredCharity = "registered_charity",
        SingleMemberLlc = "single_member_llc",
        SoleEstablishment = "sole_establishment",
        SoleProprietorship = "sole_proprietorship",
        TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
        Trust = "trust",
        UnincorporatedAssociation = "unincorporated_association",
        UnincorporatedNonProfit = "unincorporated_non_profit",
        UnincorporatedPartnership = "unincorporated_partnership",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualParams::additional_addresses`](crate::V2AccountTokenIdentityIndividualParams::additional_addresses).
    pub struct V2AccountTokenIdentityIndividualAdditionalAddressParams {
        required {
            /// Purpose: one of `registered`.
            purpose: V2AccountTokenAdditionalAddressPurpose,
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
    /// [`V2AccountTokenIdentityIndividualParams::additional_names`](crate::V2AccountTokenIdentityIndividualParams::additional_names).
    pub struct V2AccountTokenIdentityIndividualAdditionalNameParams {
        required {
            /// Purpose: one of `alias`, `maiden`.
            purpose: V2AccountTokenIdentityIndividualAdditionalNamePurpose,
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
    /// [`V2AccountTokenIdentityIndividualAdditionalNameParams::purpose`](crate::V2AccountTokenIdentityIndividualAdditionalNameParams::purpose).
    pub enum V2AccountTokenIdentityIndividualAdditionalNamePurpose {
        Alias = "alias",
        Maiden = "maiden",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualParams::address`](crate::V2AccountTokenIdentityIndividualParams::address),
    /// [`V2AccountTokenIdentityBusinessDetailsParams::address`](crate::V2AccountTokenIdentityBusinessDetailsParams::address).
    pub struct V2AccountTokenIdentityIndividualAddressParams {
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
    /// [`V2AccountTokenIdentityIndividualParams::date_of_birth`](crate::V2AccountTokenIdentityIndividualParams::date_of_birth).
    pub struct V2AccountTokenIdentityIndividualDateOfBirthParams {
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
    /// [`V2AccountTokenIdentityIndividualParams::documents`](crate::V2AccountTokenIdentityIndividualParams::documents).
    pub struct V2AccountTokenIdentityIndividualDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: V2AccountTokenDocumentCompanyAuthorizationParams,
            /// Passport.
            passport: V2AccountTokenIdentityIndividualDocumentsPassportParams,
            /// Primary verification.
            primary_verification: V2AccountTokenDocumentPrimaryVerificationParams,
            /// Secondary verification.
            secondary_verification: V2AccountTokenDocumentSecondaryVerificationParams,
            /// Visa.
            visa: V2AccountTokenIdentityIndividualDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualDocumentsParams::passport`](crate::V2AccountTokenIdentityIndividualDocumentsParams::passport).
    pub struct V2AccountTokenIdentityIndividualDocumentsPassportParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualDocumentsParams::visa`](crate::V2AccountTokenIdentityIndividualDocumentsParams::visa).
    pub struct V2AccountTokenIdentityIndividualDocumentsVisaParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountTokenDocumentProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualParams::id_numbers`](crate::V2AccountTokenIdentityIndividualParams::id_numbers).
    pub struct V2AccountTokenIdentityIndividualIdNumberParams {
        required {
            /// Type: one of 77 values.
            type_ = "type": V2AccountIdNumbersType,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountTokenIdentityParams::individual`](crate::V2AccountTokenIdentityParams::individual).
    pub struct V2AccountTokenIdentityIndividualParams {
        optional {
            /// Email.
            email: String,
            /// Given name.
            given_name: String,
            /// Legal gender: one of `female`, `male`.
            legal_gender: V2AccountTokenLegalGender,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: V2AccountTokenPoliticalExposure,
            /// Surname.
            surname: String,
        }
        boxed {
            /// Address.
            address: V2AccountTokenIdentityIndividualAddressParams,
            /// Date of birth.
            date_of_birth: V2AccountTokenIdentityIndividualDateOfBirthParams,
            /// Documents.
            documents: V2AccountTokenIdentityIndividualDocumentsParams,
            /// Relationship.
            relationship: V2AccountTokenIdentityIndividualRelationshipParams,
            /// Script addresses.
            script_addresses: V2AccountTokenIdentityIndividualScriptAddressesParams,
            /// Script names.
            script_names: V2AccountTokenIdentityIndividualScriptNamesParams,
        }
        lists {
            /// Additional addresses.
            additional_addresses: V2AccountTokenIdentityIndividualAdditionalAddressParams,
            /// Additional names.
            additional_names: V2AccountTokenIdentityIndividualAdditionalNameParams,
            /// Id numbers.
            id_numbers: V2AccountTokenIdentityIndividualIdNumberParams,
            /// Nationalities.
            nationalities: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualParams::relationship`](crate::V2AccountTokenIdentityIndividualParams::relationship).
    pub struct V2AccountTokenIdentityIndividualRelationshipParams {
        optional {
            /// Director.
            director: bool,
            /// Executive.
            executive: bool,
            /// Owner.
            owner: bool,
            /// Percent ownership: in percent.
            percent_ownership: Decimal,
            /// Title.
            title: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualScriptAddressesParams::kana`](crate::V2AccountTokenIdentityIndividualScriptAddressesParams::kana).
    pub struct V2AccountTokenIdentityIndividualScriptAddressesKanaParams {
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
    /// [`V2AccountTokenIdentityIndividualScriptAddressesParams::kanji`](crate::V2AccountTokenIdentityIndividualScriptAddressesParams::kanji).
    pub struct V2AccountTokenIdentityIndividualScriptAddressesKanjiParams {
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
    /// [`V2AccountTokenIdentityIndividualParams::script_addresses`](crate::V2AccountTokenIdentityIndividualParams::script_addresses),
    /// [`V2AccountTokenIdentityBusinessDetailsParams::script_addresses`](crate::V2AccountTokenIdentityBusinessDetailsParams::script_addresses).
    pub struct V2AccountTokenIdentityIndividualScriptAddressesParams {
        boxed {
            /// Kana.
            kana: V2AccountTokenIdentityIndividualScriptAddressesKanaParams,
            /// Kanji.
            kanji: V2AccountTokenIdentityIndividualScriptAddressesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityIndividualScriptNamesParams::kana`](crate::V2AccountTokenIdentityIndividualScriptNamesParams::kana).
    pub struct V2AccountTokenIdentityIndividualScriptNamesKanaParams {
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
    /// [`V2AccountTokenIdentityIndividualScriptNamesParams::kanji`](crate::V2AccountTokenIdentityIndividualScriptNamesParams::kanji).
    pub struct V2AccountTokenIdentityIndividualScriptNamesKanjiParams {
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
    /// [`V2AccountTokenIdentityIndividualParams::script_names`](crate::V2AccountTokenIdentityIndividualParams::script_names).
    pub struct V2AccountTokenIdentityIndividualScriptNamesParams {
        boxed {
            /// Kana.
            kana: V2AccountTokenIdentityIndividualScriptNamesKanaParams,
            /// Kanji.
            kanji: V2AccountTokenIdentityIndividualScriptNamesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2AccountToken::identity`](crate::CreateV2AccountToken::identity).
    pub struct V2AccountTokenIdentityParams {
        optional {
            /// Entity type: one of `company`, `government_entity`, `individual`, `non_profit`.
            entity_type: V2AccountTokenEntityType,
        }
        boxed {
            /// Attestations.
            attestations: V2AccountTokenIdentityAttestationsParams,
            /// Business details.
            business_details: V2AccountTokenIdentityBusinessDetailsParams,
            /// Individual.
            individual: V2AccountTokenIdentityIndividualParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenIdentityIndividualParams::legal_gender`](crate::V2AccountTokenIdentityIndividualParams::legal_gender).
    pub enum V2AccountTokenLegalGender {
        Female = "female",
        Male = "male",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenIdentityAttestationsPersonsProvidedParams::ownership_exemption_reason`](crate::V2AccountTokenIdentityAttestationsPersonsProvidedParams::ownership_exemption_reason).
    pub enum V2AccountTokenOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountTokenIdentityIndividualParams::political_exposure`](crate::V2AccountTokenIdentityIndividualParams::political_exposure).
    pub enum V2AccountTokenPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountTokenIdentityAttestationsTermsOfServiceParams::account`](crate::V2AccountTokenIdentityAttestationsTermsOfServiceParams::account).
    pub struct V2AccountTokenTermsOfServiceAccountParams {
        optional {
            /// Shown and accepted.
            shown_and_accepted: bool,
        }
    }
}
