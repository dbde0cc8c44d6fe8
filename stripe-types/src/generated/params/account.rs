// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountHostedPaymentMethodSave, AccountMinorityOwnedBusinessDesignation, AccountOwnershipExemptionReason,
    AccountRequirementCollection, AccountUnificationAccountControllerFeesPayer,
    AccountUnificationAccountControllerLossesPayments,
    AccountUnificationAccountControllerStripeDashboardType, AccountWeeklyPayoutDay, BankAccountId, CardId,
    Clearable, Currency, Decimal, LegalEntityCompanyStructure, Map, PersonPoliticalExposure, Timestamp,
};

crate::source! {
    /// Held by [`CreateAccount::bank_account`](crate::CreateAccount::bank_account),
    /// [`CreateAccountBankAccount::bank_account`](crate::CreateAccountBankAccount::bank_account),
    /// [`CreateAccountExternalAccount::bank_account`](crate::CreateAccountExternalAccount::bank_account).
    pub enum AccountBankAccount(AccountBankAccountParams);
}

crate::open_enum! {
    /// Values of [`UpdateExternalAccount::account_type`](crate::UpdateExternalAccount::account_type),
    /// [`AccountBankAccountParams::account_type`](crate::AccountBankAccountParams::account_type),
    /// [`UpdateAccountBankAccount::account_type`](crate::UpdateAccountBankAccount::account_type) and 1 more.
    pub enum AccountBankAccountAccountType {
        Checking = "checking",
        Futsu = "futsu",
        Savings = "savings",
        Toza = "toza",
    }
}

crate::params! {
    /// Held by [`AccountBankAccountParams::documents`](crate::AccountBankAccountParams::documents).
    pub struct AccountBankAccountDocumentsParams {
        boxed {
            /// Bank account ownership verification.
            bank_account_ownership_verification: AccountDocumentsBankAccountOwnershipVerificationParams,
        }
    }
}

crate::open_enum! {
    /// Values of [`AccountBankAccountParams::object`](crate::AccountBankAccountParams::object).
    pub enum AccountBankAccountObject {
        BankAccount = "bank_account",
    }
}

crate::params! {
    /// Held by [`CreateAccount::bank_account`](crate::CreateAccount::bank_account),
    /// [`CreateAccountBankAccount::bank_account`](crate::CreateAccountBankAccount::bank_account),
    /// [`CreateAccountExternalAccount::bank_account`](crate::CreateAccountExternalAccount::bank_account).
    pub struct AccountBankAccountParams {
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
            account_holder_type: AccountHolderType,
            /// Account type: one of `checking`, `futsu`, `savings`, `toza`.
            account_type: AccountBankAccountAccountType,
            /// Currency.
            currency: Currency,
            /// Object: one of `bank_account`.
            object: AccountBankAccountObject,
            /// Routing number.
            routing_number: String,
        }
        boxed {
            /// Documents.
            documents: AccountBankAccountDocumentsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountBusinessProfileParams::annual_revenue`](crate::AccountBusinessProfileParams::annual_revenue).
    pub struct AccountBusinessProfileAnnualRevenueParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Fiscal year end.
            fiscal_year_end: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountBusinessProfileParams::monthly_estimated_revenue`](crate::AccountBusinessProfileParams::monthly_estimated_revenue).
    pub struct AccountBusinessProfileMonthlyEstimatedRevenueParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccount::business_profile`](crate::CreateAccount::business_profile),
    /// [`UpdateAccount::business_profile`](crate::UpdateAccount::business_profile).
    pub struct AccountBusinessProfileParams {
        optional {
            /// Estimated worker count.
            estimated_worker_count: i64,
            /// Mcc: at most 4 characters.
            mcc: String,
            /// Name.
            name: String,
            /// Product description: at most 40000 characters.
            product_description: String,
            /// Support email.
            support_email: String,
            /// Support phone.
            support_phone: String,
            /// Support url: can be cleared.
            support_url: Clearable<String>,
            /// Url.
            url: String,
        }
        boxed {
            /// Annual revenue.
            annual_revenue: AccountBusinessProfileAnnualRevenueParams,
            /// Monthly estimated revenue.
            monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenueParams,
            /// Support address.
            support_address: AccountBusinessProfileSupportAddressParams,
        }
        lists {
            /// Minority owned business designation: one of `lgbtqi_owned_business`,
            /// `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer`,
            /// `women_owned_business`.
            minority_owned_business_designation: AccountMinorityOwnedBusinessDesignation,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountBusinessProfileParams::support_address`](crate::AccountBusinessProfileParams::support_address).
    pub struct AccountBusinessProfileSupportAddressParams {
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
    /// Held by [`CreateAccount::capabilities`](crate::CreateAccount::capabilities),
    /// [`UpdateAccount::capabilities`](crate::UpdateAccount::capabilities).
    pub struct AccountCapabilitiesParams {
        boxed {
            /// Acss debit payments.
            acss_debit_payments: AccountCapabilityParams,
            /// Affirm payments.
            affirm_payments: AccountCapabilityParams,
            /// Afterpay clearpay payments.
            afterpay_clearpay_payments: AccountCapabilityParams,
            /// Alma payments.
            alma_payments: AccountCapabilityParams,
            /// Amazon pay payments.
            amazon_pay_payments: AccountCapabilityParams,
            /// App distribution.
            app_distribution: AccountCapabilityParams,
            /// Au becs debit payments.
            au_becs_debit_payments: AccountCapabilityParams,
            /// Bacs debit payments.
            bacs_debit_payments: AccountCapabilityParams,
            /// Bancontact payments.
            bancontact_payments: AccountCapabilityParams,
            /// Bank transfer payments.
            bank_transfer_payments: AccountCapabilityParams,
            /// Billie payments.
            billie_payments: AccountCapabilityParams,
            /// Bizum payments.
            bizum_payments: AccountCapabilityParams,
            /// Blik payments.
            blik_payments: AccountCapabilityParams,
            /// Boleto payments.
            boleto_payments: AccountCapabilityParams,
            /// Card issuing.
            card_issuing: AccountCapabilityParams,
            /// Card payments.
            card_payments: AccountCapabilityParams,
            /// Cartes bancaires payments.
            cartes_bancaires_payments: AccountCapabilityParams,
            /// Cashapp payments.
            cashapp_payments: AccountCapabilityParams,
            /// Crypto payments.
            crypto_payments: AccountCapabilityParams,
            /// Eps payments.
            eps_payments: AccountCapabilityParams,
            /// Fpx payments.
            fpx_payments: AccountCapabilityParams,
            /// Gb bank transfer payments.
            gb_bank_transfer_payments: AccountCapabilityParams,
            /// Giropay payments.
            giropay_payments: AccountCapabilityParams,
            /// Grabpay payments.
            grabpay_payments: AccountCapabilityParams,
            /// Ideal payments.
            ideal_payments: AccountCapabilityParams,
            /// India international payments.
            india_international_payments: AccountCapabilityParams,
            /// Jcb payments.
            jcb_payments: AccountCapabilityParams,
            /// Jp bank transfer payments.
            jp_bank_transfer_payments: AccountCapabilityParams,
            /// Kakao pay payments.
            kakao_pay_payments: AccountCapabilityParams,
            /// Klarna payments.
            klarna_payments: AccountCapabilityParams,
            /// Konbini payments.
            konbini_payments: AccountCapabilityParams,
            /// Kr card payments.
            kr_card_payments: AccountCapabilityParams,
            /// Legacy payments.
            legacy_payments: AccountCapabilityParams,
            /// Link payments.
            link_payments: AccountCapabilityParams,
            /// Mb way payments.
            mb_way_payments: AccountCapabilityParams,
            /// Mobilepay payments.
            mobilepay_payments: AccountCapabilityParams,
            /// Multibanco payments.
            multibanco_payments: AccountCapabilityParams,
            /// Mx bank transfer payments.
            mx_bank_transfer_payments: AccountCapabilityParams,
            /// Naver pay payments.
            naver_pay_payments: AccountCapabilityParams,
            /// Nz bank account becs debit payments.
            nz_bank_account_becs_debit_payments: AccountCapabilityParams,
            /// Oxxo payments.
            oxxo_payments: AccountCapabilityParams,
            /// P24 payments.
            p24_payments: AccountCapabilityParams,
            /// Pay by bank payments.
            pay_by_bank_payments: AccountCapabilityParams,
            /// Payco payments.
            payco_payments: AccountCapabilityParams,
            /// Paynow payments.
            paynow_payments: AccountCapabilityParams,
            /// Payto payments.
            payto_payments: AccountCapabilityParams,
            /// Pix payments.
            pix_payments: AccountCapabilityParams,
            /// Promptpay payments.
            promptpay_payments: AccountCapabilityParams,
            /// Revolut pay payments.
            revolut_pay_payments: AccountCapabilityParams,
            /// Samsung pay payments.
            samsung_pay_payments: AccountCapabilityParams,
            /// Satispay payments.
            satispay_payments: AccountCapabilityParams,
            /// Scalapay payments.
            scalapay_payments: AccountCapabilityParams,
            /// Sepa bank transfer payments.
            sepa_bank_transfer_payments: AccountCapabilityParams,
            /// Sepa debit payments.
            sepa_debit_payments: AccountCapabilityParams,
            /// Sofort payments.
            sofort_payments: AccountCapabilityParams,
            /// Sunbit payments.
            sunbit_payments: AccountCapabilityParams,
            /// Swish payments.
            swish_payments: AccountCapabilityParams,
            /// Tax reporting us 1099 k.
            tax_reporting_us_1099_k: AccountCapabilityParams,
            /// Tax reporting us 1099 misc.
            tax_reporting_us_1099_misc: AccountCapabilityParams,
            /// Transfers.
            transfers: AccountCapabilityParams,
            /// Treasury.
            treasury: AccountCapabilityParams,
            /// Twint payments.
            twint_payments: AccountCapabilityParams,
            /// Upi payments.
            upi_payments: AccountCapabilityParams,
            /// Us bank account ach payments.
            us_bank_account_ach_payments: AccountCapabilityParams,
            /// Us bank transfer payments.
            us_bank_transfer_payments: AccountCapabilityParams,
            /// Zip payments.
            zip_payments: AccountCapabilityParams,
        }
    }
}

crate::params! {
    /// Held by [`AccountCapabilitiesParams::treasury`](crate::AccountCapabilitiesParams::treasury),
    /// [`AccountCapabilitiesParams::transfers`](crate::AccountCapabilitiesParams::transfers),
    /// [`AccountCapabilitiesParams::card_issuing`](crate::AccountCapabilitiesParams::card_issuing) and 63
    /// more.
    pub struct AccountCapabilityParams {
        optional {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by [`AccountCompanyParams::address_kana`](crate::AccountCompanyParams::address_kana),
    /// [`AccountIndividualParams::address_kana`](crate::AccountIndividualParams::address_kana).
    pub struct AccountCompanyAddressKanaParams {
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
    /// Held by [`AccountCompanyParams::address_kanji`](crate::AccountCompanyParams::address_kanji),
    /// [`AccountIndividualParams::address_kanji`](crate::AccountIndividualParams::address_kanji).
    pub struct AccountCompanyAddressKanjiParams {
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
    /// Held by [`AccountCompanyParams::address`](crate::AccountCompanyParams::address),
    /// [`AccountIndividualParams::address`](crate::AccountIndividualParams::address).
    pub struct AccountCompanyAddressParams {
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
    /// Held by
    /// [`AccountCompanyParams::directorship_declaration`](crate::AccountCompanyParams::directorship_declaration).
    pub struct AccountCompanyDirectorshipDeclarationParams {
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
    /// [`AccountCompanyParams::ownership_declaration`](crate::AccountCompanyParams::ownership_declaration).
    pub struct AccountCompanyOwnershipDeclarationParams {
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
    /// Held by [`CreateAccount::company`](crate::CreateAccount::company),
    /// [`UpdateAccount::company`](crate::UpdateAccount::company).
    pub struct AccountCompanyParams {
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
            /// Ownership exemption reason: one of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`; can be cleared.
            ownership_exemption_reason: Clearable<AccountOwnershipExemptionReason>,
            /// Phone.
            phone: String,
            /// Registration number.
            registration_number: String,
            /// Structure: one of 23 values; can be cleared.
            structure: Clearable<LegalEntityCompanyStructure>,
            /// Tax id.
            tax_id: String,
            /// Tax id registrar.
            tax_id_registrar: String,
            /// Vat id.
            vat_id: String,
        }
        boxed {
            /// Address.
            address: AccountCompanyAddressParams,
            /// Address kana.
            address_kana: AccountCompanyAddressKanaParams,
            /// Address kanji.
            address_kanji: AccountCompanyAddressKanjiParams,
            /// Directorship declaration.
            directorship_declaration: AccountCompanyDirectorshipDeclarationParams,
            /// Ownership declaration.
            ownership_declaration: AccountCompanyOwnershipDeclarationParams,
            /// Registration date: can be cleared.
            registration_date: Clearable<AccountCompanyRegistrationDateParams>,
            /// Representative declaration.
            representative_declaration: AccountCompanyRepresentativeDeclarationParams,
            /// Verification.
            verification: AccountCompanyVerificationParams,
        }
    }
}

crate::params! {
    /// Held by [`AccountCompanyParams::registration_date`](crate::AccountCompanyParams::registration_date).
    pub struct AccountCompanyRegistrationDateParams {
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
    /// [`AccountCompanyParams::representative_declaration`](crate::AccountCompanyParams::representative_declaration).
    pub struct AccountCompanyRepresentativeDeclarationParams {
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
    /// [`AccountCompanyVerificationParams::document`](crate::AccountCompanyVerificationParams::document),
    /// [`AccountIndividualVerificationParams::document`](crate::AccountIndividualVerificationParams::document).
    pub struct AccountCompanyVerificationDocumentParams {
        optional {
            /// Back: at most 500 characters.
            back: String,
            /// Front: at most 500 characters.
            front: String,
        }
    }
}

crate::params! {
    /// Held by [`AccountCompanyParams::verification`](crate::AccountCompanyParams::verification).
    pub struct AccountCompanyVerificationParams {
        boxed {
            /// Document.
            document: AccountCompanyVerificationDocumentParams,
        }
    }
}

crate::params! {
    /// Held by [`AccountControllerParams::fees`](crate::AccountControllerParams::fees).
    pub struct AccountControllerFeesParams {
        optional {
            /// Payer: one of `account`, `application`, `application_custom`, `application_express`.
            payer: AccountUnificationAccountControllerFeesPayer,
        }
    }
}

crate::params! {
    /// Held by [`AccountControllerParams::losses`](crate::AccountControllerParams::losses).
    pub struct AccountControllerLossesParams {
        optional {
            /// Payments: one of `application`, `stripe`.
            payments: AccountUnificationAccountControllerLossesPayments,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccount::controller`](crate::CreateAccount::controller).
    pub struct AccountControllerParams {
        optional {
            /// Requirement collection: one of `application`, `stripe`.
            requirement_collection: AccountRequirementCollection,
        }
        boxed {
            /// Fees.
            fees: AccountControllerFeesParams,
            /// Losses.
            losses: AccountControllerLossesParams,
            /// Stripe dashboard.
            stripe_dashboard: AccountControllerStripeDashboardParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountControllerParams::stripe_dashboard`](crate::AccountControllerParams::stripe_dashboard).
    pub struct AccountControllerStripeDashboardParams {
        optional {
            /// Type: one of `express`, `full`, `none`.
            type_ = "type": AccountUnificationAccountControllerStripeDashboardType,
        }
    }
}

crate::keyword! {
    /// Held by
    /// [`AccountSettingsPayoutsScheduleParams::delay_days`](crate::AccountSettingsPayoutsScheduleParams::delay_days).
    pub enum AccountDelayDays(i64) {
        Minimum = "minimum",
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsParams::bank_account_ownership_verification`](crate::AccountDocumentsParams::bank_account_ownership_verification),
    /// [`AccountBankAccountDocumentsParams::bank_account_ownership_verification`](crate::AccountBankAccountDocumentsParams::bank_account_ownership_verification),
    /// [`UpdateExternalAccountDocumentsParams::bank_account_ownership_verification`](crate::UpdateExternalAccountDocumentsParams::bank_account_ownership_verification).
    pub struct AccountDocumentsBankAccountOwnershipVerificationParams {
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by [`AccountDocumentsParams::company_license`](crate::AccountDocumentsParams::company_license).
    pub struct AccountDocumentsCompanyLicenseParams {
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsParams::company_memorandum_of_association`](crate::AccountDocumentsParams::company_memorandum_of_association).
    pub struct AccountDocumentsCompanyMemorandumOfAssociationParams {
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsParams::company_ministerial_decree`](crate::AccountDocumentsParams::company_ministerial_decree).
    pub struct AccountDocumentsCompanyMinisterialDecreeParams {
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsParams::company_registration_verification`](crate::AccountDocumentsParams::company_registration_verification).
    pub struct AccountDocumentsCompanyRegistrationVerificationParams {
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsParams::company_tax_id_verification`](crate::AccountDocumentsParams::company_tax_id_verification).
    pub struct AccountDocumentsCompanyTaxIdVerificationParams {
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccount::documents`](crate::CreateAccount::documents),
    /// [`UpdateAccount::documents`](crate::UpdateAccount::documents).
    pub struct AccountDocumentsParams {
        boxed {
            /// Bank account ownership verification.
            bank_account_ownership_verification: AccountDocumentsBankAccountOwnershipVerificationParams,
            /// Company license.
            company_license: AccountDocumentsCompanyLicenseParams,
            /// Company memorandum of association.
            company_memorandum_of_association: AccountDocumentsCompanyMemorandumOfAssociationParams,
            /// Company ministerial decree.
            company_ministerial_decree: AccountDocumentsCompanyMinisterialDecreeParams,
            /// Company registration verification.
            company_registration_verification: AccountDocumentsCompanyRegistrationVerificationParams,
            /// Company tax id verification.
            company_tax_id_verification: AccountDocumentsCompanyTaxIdVerificationParams,
            /// Proof of address.
            proof_of_address: AccountDocumentsProofOfAddressParams,
            /// Proof of registration.
            proof_of_registration: AccountDocumentsProofOfRegistrationParams,
            /// Proof of ultimate beneficial ownership.
            proof_of_ultimate_beneficial_ownership: AccountDocumentsProofOfUltimateBeneficialOwnershipParams,
        }
    }
}

crate::params! {
    /// Held by [`AccountDocumentsParams::proof_of_address`](crate::AccountDocumentsParams::proof_of_address).
    pub struct AccountDocumentsProofOfAddressParams {
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsParams::proof_of_registration`](crate::AccountDocumentsParams::proof_of_registration).
    pub struct AccountDocumentsProofOfRegistrationParams {
        boxed {
            /// Signer.
            signer: AccountDocumentsProofOfRegistrationSignerParams,
        }
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsProofOfRegistrationParams::signer`](crate::AccountDocumentsProofOfRegistrationParams::signer),
    /// [`AccountDocumentsProofOfUltimateBeneficialOwnershipParams::signer`](crate::AccountDocumentsProofOfUltimateBeneficialOwnershipParams::signer).
    pub struct AccountDocumentsProofOfRegistrationSignerParams {
        optional {
            /// Person.
            person: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountDocumentsParams::proof_of_ultimate_beneficial_ownership`](crate::AccountDocumentsParams::proof_of_ultimate_beneficial_ownership).
    pub struct AccountDocumentsProofOfUltimateBeneficialOwnershipParams {
        boxed {
            /// Signer.
            signer: AccountDocumentsProofOfRegistrationSignerParams,
        }
        lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccount::groups`](crate::CreateAccount::groups),
    /// [`UpdateAccount::groups`](crate::UpdateAccount::groups).
    pub struct AccountGroupsParams {
        optional {
            /// Payments pricing: can be cleared.
            payments_pricing: Clearable<String>,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`UpdateExternalAccount::account_holder_type`](crate::UpdateExternalAccount::account_holder_type),
    /// [`AccountBankAccountParams::account_holder_type`](crate::AccountBankAccountParams::account_holder_type),
    /// [`UpdateAccountBankAccount::account_holder_type`](crate::UpdateAccountBankAccount::account_holder_type)
    /// and 1 more.
    pub enum AccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::params! {
    /// Held by [`AccountIndividualParams::dob`](crate::AccountIndividualParams::dob).
    pub struct AccountIndividualDobParams {
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
    /// Held by [`CreateAccount::individual`](crate::CreateAccount::individual),
    /// [`UpdateAccount::individual`](crate::UpdateAccount::individual).
    pub struct AccountIndividualParams {
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
            political_exposure: PersonPoliticalExposure,
            /// Ssn last 4.
            ssn_last_4: String,
        }
        boxed {
            /// Address.
            address: AccountCompanyAddressParams,
            /// Address kana.
            address_kana: AccountCompanyAddressKanaParams,
            /// Address kanji.
            address_kanji: AccountCompanyAddressKanjiParams,
            /// Dob: can be cleared.
            dob: Clearable<AccountIndividualDobParams>,
            /// Registered address.
            registered_address: AccountIndividualRegisteredAddressParams,
            /// Relationship.
            relationship: AccountIndividualRelationshipParams,
            /// Verification.
            verification: AccountIndividualVerificationParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountIndividualParams::registered_address`](crate::AccountIndividualParams::registered_address).
    pub struct AccountIndividualRegisteredAddressParams {
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
    /// Held by [`AccountIndividualParams::relationship`](crate::AccountIndividualParams::relationship).
    pub struct AccountIndividualRelationshipParams {
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
    /// [`AccountIndividualVerificationParams::additional_document`](crate::AccountIndividualVerificationParams::additional_document).
    pub struct AccountIndividualVerificationAdditionalDocumentParams {
        optional {
            /// Back: at most 500 characters.
            back: String,
            /// Front: at most 500 characters.
            front: String,
        }
    }
}

crate::params! {
    /// Held by [`AccountIndividualParams::verification`](crate::AccountIndividualParams::verification).
    pub struct AccountIndividualVerificationParams {
        boxed {
            /// Additional document.
            additional_document: AccountIndividualVerificationAdditionalDocumentParams,
            /// Document.
            document: AccountCompanyVerificationDocumentParams,
        }
    }
}

crate::open_enum! {
    /// Values of [`ListAccountExternalAccounts::object`](crate::ListAccountExternalAccounts::object).
    pub enum AccountObject {
        BankAccount = "bank_account",
        Card = "card",
    }
}

crate::params! {
    /// Held by
    /// [`AccountSettingsParams::bacs_debit_payments`](crate::AccountSettingsParams::bacs_debit_payments),
    /// [`UpdateAccountSettingsParams::bacs_debit_payments`](crate::UpdateAccountSettingsParams::bacs_debit_payments).
    pub struct AccountSettingsBacsDebitPaymentsParams {
        optional {
            /// Display name.
            display_name: String,
        }
    }
}

crate::params! {
    /// Held by [`AccountSettingsParams::branding`](crate::AccountSettingsParams::branding),
    /// [`UpdateAccountSettingsParams::branding`](crate::UpdateAccountSettingsParams::branding).
    pub struct AccountSettingsBrandingParams {
        optional {
            /// Icon.
            icon: String,
            /// Logo.
            logo: String,
            /// Primary color.
            primary_color: String,
            /// Secondary color.
            secondary_color: String,
        }
    }
}

crate::params! {
    /// Held by [`AccountSettingsParams::card_issuing`](crate::AccountSettingsParams::card_issuing),
    /// [`UpdateAccountSettingsParams::card_issuing`](crate::UpdateAccountSettingsParams::card_issuing).
    pub struct AccountSettingsCardIssuingParams {
        boxed {
            /// Tos acceptance.
            tos_acceptance: AccountSettingsTreasuryTosAcceptanceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSettingsCardPaymentsParams::decline_on`](crate::AccountSettingsCardPaymentsParams::decline_on).
    pub struct AccountSettingsCardPaymentsDeclineOnParams {
        optional {
            /// Avs failure.
            avs_failure: bool,
            /// Cvc failure.
            cvc_failure: bool,
        }
    }
}

crate::params! {
    /// Held by [`AccountSettingsParams::card_payments`](crate::AccountSettingsParams::card_payments),
    /// [`UpdateAccountSettingsParams::card_payments`](crate::UpdateAccountSettingsParams::card_payments).
    pub struct AccountSettingsCardPaymentsParams {
        optional {
            /// Statement descriptor prefix: at most 10 characters.
            statement_descriptor_prefix: String,
            /// Statement descriptor prefix kana: can be cleared.
            statement_descriptor_prefix_kana: Clearable<String>,
            /// Statement descriptor prefix kanji: can be cleared.
            statement_descriptor_prefix_kanji: Clearable<String>,
        }
        boxed {
            /// Decline on.
            decline_on: AccountSettingsCardPaymentsDeclineOnParams,
        }
    }
}

crate::params! {
    /// Held by [`AccountSettingsParams::invoices`](crate::AccountSettingsParams::invoices).
    pub struct AccountSettingsInvoicesParams {
        optional {
            /// Hosted payment method save: one of `always`, `never`, `offer`.
            hosted_payment_method_save: AccountHostedPaymentMethodSave,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccount::settings`](crate::CreateAccount::settings).
    pub struct AccountSettingsParams {
        boxed {
            /// Bacs debit payments.
            bacs_debit_payments: AccountSettingsBacsDebitPaymentsParams,
            /// Branding.
            branding: AccountSettingsBrandingParams,
            /// Card issuing.
            card_issuing: AccountSettingsCardIssuingParams,
            /// Card payments.
            card_payments: AccountSettingsCardPaymentsParams,
            /// Invoices.
            invoices: AccountSettingsInvoicesParams,
            /// Payments.
            payments: AccountSettingsPaymentsParams,
            /// Payouts.
            payouts: AccountSettingsPayoutsParams,
            /// Treasury.
            treasury: AccountSettingsTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by [`AccountSettingsParams::payments`](crate::AccountSettingsParams::payments),
    /// [`UpdateAccountSettingsParams::payments`](crate::UpdateAccountSettingsParams::payments).
    pub struct AccountSettingsPaymentsParams {
        optional {
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
            /// Statement descriptor kana: at most 22 characters.
            statement_descriptor_kana: String,
            /// Statement descriptor kanji: at most 22 characters.
            statement_descriptor_kanji: String,
        }
    }
}

crate::params! {
    /// Held by [`AccountSettingsParams::payouts`](crate::AccountSettingsParams::payouts),
    /// [`UpdateAccountSettingsParams::payouts`](crate::UpdateAccountSettingsParams::payouts).
    pub struct AccountSettingsPayoutsParams {
        optional {
            /// Debit negative balances.
            debit_negative_balances: bool,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
        }
        boxed {
            /// Schedule.
            schedule: AccountSettingsPayoutsScheduleParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`AccountSettingsPayoutsScheduleParams::interval`](crate::AccountSettingsPayoutsScheduleParams::interval).
    pub enum AccountSettingsPayoutsScheduleInterval {
        Daily = "daily",
        Manual = "manual",
        Monthly = "monthly",
        Weekly = "weekly",
    }
}

crate::params! {
    /// Held by [`AccountSettingsPayoutsParams::schedule`](crate::AccountSettingsPayoutsParams::schedule).
    pub struct AccountSettingsPayoutsScheduleParams {
        optional {
            /// Delay days.
            delay_days: AccountDelayDays,
            /// Interval: one of `daily`, `manual`, `monthly`, `weekly`.
            interval: AccountSettingsPayoutsScheduleInterval,
            /// Monthly anchor.
            monthly_anchor: i64,
            /// Weekly anchor: one of 7 values.
            weekly_anchor: AccountWeeklyAnchor,
        }
        lists {
            /// Monthly payout days.
            monthly_payout_days: i64,
            /// Weekly payout days: one of `friday`, `monday`, `thursday`, `tuesday`, `wednesday`.
            weekly_payout_days: AccountWeeklyPayoutDay,
        }
    }
}

crate::params! {
    /// Held by [`AccountSettingsParams::treasury`](crate::AccountSettingsParams::treasury),
    /// [`UpdateAccountSettingsParams::treasury`](crate::UpdateAccountSettingsParams::treasury).
    pub struct AccountSettingsTreasuryParams {
        boxed {
            /// Tos acceptance.
            tos_acceptance: AccountSettingsTreasuryTosAcceptanceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSettingsTreasuryParams::tos_acceptance`](crate::AccountSettingsTreasuryParams::tos_acceptance),
    /// [`AccountSettingsCardIssuingParams::tos_acceptance`](crate::AccountSettingsCardIssuingParams::tos_acceptance).
    pub struct AccountSettingsTreasuryTosAcceptanceParams {
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
    /// Held by [`CreateAccount::tos_acceptance`](crate::CreateAccount::tos_acceptance),
    /// [`UpdateAccount::tos_acceptance`](crate::UpdateAccount::tos_acceptance).
    pub struct AccountTosAcceptanceParams {
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// Service agreement.
            service_agreement: String,
            /// User agent.
            user_agent: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`AccountSettingsPayoutsScheduleParams::weekly_anchor`](crate::AccountSettingsPayoutsScheduleParams::weekly_anchor).
    pub enum AccountWeeklyAnchor {
        Friday = "friday",
        Monday = "monday",
        Saturday = "saturday",
        Sunday = "sunday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}

/// The answer for a deleted `bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedBankAccount {
    /// The id, unique within the account.
    pub id: BankAccountId,
    /// Currency: may be null or absent.
    pub currency: Option<Currency>,
    /// Deleted.
    pub deleted: bool,
}

crate::record!(
    DeletedBankAccount, "bank_account", true,
    ["id", "currency", "deleted"],
    [id, currency, deleted],
);

/// The answer for a deleted `card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedCard {
    /// The id, unique within the account.
    pub id: CardId,
    /// Currency: may be null or absent.
    pub currency: Option<Currency>,
    /// Deleted.
    pub deleted: bool,
}

crate::record!(
    DeletedCard, "card", true,
    ["id", "currency", "deleted"],
    [id, currency, deleted],
);

crate::union! {
    /// Any of some objects.
    pub enum DeletedExternalAccount {
        BankAccount(DeletedBankAccount) = "bank_account",
        Card(DeletedCard) = "card",
    }
}

crate::params! {
    /// Held by [`UpdateAccountSettingsParams::invoices`](crate::UpdateAccountSettingsParams::invoices).
    pub struct UpdateAccountSettingsInvoicesParams {
        optional {
            /// Default account tax ids: can be cleared.
            default_account_tax_ids: Clearable<Vec<String>>,
            /// Hosted payment method save: one of `always`, `never`, `offer`.
            hosted_payment_method_save: AccountHostedPaymentMethodSave,
        }
    }
}

crate::params! {
    /// Held by [`UpdateAccount::settings`](crate::UpdateAccount::settings).
    pub struct UpdateAccountSettingsParams {
        boxed {
            /// Bacs debit payments.
            bacs_debit_payments: AccountSettingsBacsDebitPaymentsParams,
            /// Branding.
            branding: AccountSettingsBrandingParams,
            /// Card issuing.
            card_issuing: AccountSettingsCardIssuingParams,
            /// Card payments.
            card_payments: AccountSettingsCardPaymentsParams,
            /// Invoices.
            invoices: UpdateAccountSettingsInvoicesParams,
            /// Payments.
            payments: AccountSettingsPaymentsParams,
            /// Payouts.
            payouts: AccountSettingsPayoutsParams,
            /// Treasury.
            treasury: AccountSettingsTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdateExternalAccount::documents`](crate::UpdateExternalAccount::documents),
    /// [`UpdateAccountBankAccount::documents`](crate::UpdateAccountBankAccount::documents),
    /// [`UpdateAccountExternalAccount::documents`](crate::UpdateAccountExternalAccount::documents).
    pub struct UpdateExternalAccountDocumentsParams {
        boxed {
            /// Bank account ownership verification.
            bank_account_ownership_verification: AccountDocumentsBankAccountOwnershipVerificationParams,
        }
    }
}
