// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountBusinessType, AccountUnificationAccountControllerLossesPayment, AdditionalNameParams,
    AddressKanjiParams, AnnualRevenueParams, BacsDebitPaymentsParams, BrandingParams,
    BusinessDetailsDocumentsProofOfRegistrationParams, BusinessDetailsIdNumberParams, BusinessDetailsParams,
    BusinessDetailsScriptNamesParams, CapabilitiesTreasuryParams, Clearable,
    ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay, CreateV2CoreAccountPersonDocumentsParams,
    CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams, Currency, CustomFieldParams,
    CustomerTaxExempt, DeclineOnParams, IdNumberParams, LegalGender, Map, MonthlyEstimatedRevenueParams,
    PagedList, PersonDobParams, PersonsProvidedParams, PoliticalExposure, ScriptNamesParams,
    ShippingDetailsParams, TreasuryFinancialAccountFeaturesCardIssuingParams, V2Account,
    V2AccountAppliedConfiguration, V2AccountDashboard, V2AccountDefaultsLocale,
    V2AccountDefaultsResponsibilitiesFeesCollector, V2AccountId, V2AccountIdentityBusinessDetailsStructure,
    V2AccountIdentityIndividualRelationshipParams, V2AccountPersonAdditionalAddressParams,
    V2AccountPersonAdditionalTermsOfServiceParams, V2AccountPersonAddressParams,
    V2AccountPersonDocumentsVisaParams, V2AccountPersonScriptAddressesParams,
    V2AccountTokenIdentityIndividualParams, V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
    V2DeletedObject, ValidateLocation,
};

crate::params! {
    /// Held by `UpdateV2AccountConfigurationCustomerParams.automatic_indirect_tax`.
    pub struct AccountConfigurationCustomerAutomaticIndirectTaxParams {
        optional {
            exempt: CustomerTaxExempt,
            ip_address: String,
            validate_location: ValidateLocation,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationRecipientCapabilitiesParams.stripe_balance`.
    pub struct AccountConfigurationRecipientCapabilitiesStripeBalanceParams {
        boxed {
            stripe_transfers: TreasuryFinancialAccountFeaturesCardIssuingParams,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/accounts/{id}/close`
    pub struct CloseV2Account: Post "/v2/core/accounts/{id}/close" Json => V2Account {
        path {
            id: V2AccountId,
        }
        lists {
            applied_configurations: V2AccountAppliedConfiguration,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationMerchantKonbiniPaymentsSupportParams.hours`.
    pub struct ConfigurationMerchantKonbiniPaymentsSupportHoursParams {
        optional {
            end_time: String,
            start_time: String,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationRecipientCapabilitiesParams.stripe_balance`.
    pub struct ConfigurationRecipientCapabilitiesStripeBalanceParams {
        boxed {
            stripe_transfers: CapabilitiesTreasuryParams,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/accounts`
    pub struct CreateV2Account: Post "/v2/core/accounts" Json => V2Account {
        optional {
            account_token: String,
            contact_email: String,
            contact_phone: String,
            dashboard: V2AccountDashboard,
            display_name: String,
            metadata: Map<Clearable<String>>,
        }
        boxed {
            configuration: V2AccountConfigurationParams,
            defaults: DefaultsParams,
            identity: V2AccountIdentityParams,
        }
        lists {
            include: V2AccountInclude,
        }
    }
}

crate::params! {
    /// Held by `CreateV2Account.defaults`, `UpdateV2Account.defaults`.
    pub struct DefaultsParams {
        optional {
            currency: Currency,
        }
        boxed {
            profile: DefaultsProfileParams,
            responsibilities: DefaultsResponsibilitiesParams,
        }
        lists {
            locales: V2AccountDefaultsLocale,
        }
    }
}

crate::params! {
    /// Held by `DefaultsParams.profile`.
    pub struct DefaultsProfileParams {
        optional {
            business_url: String,
            doing_business_as: String,
            product_description: String,
        }
    }
}

crate::params! {
    /// Held by `DefaultsParams.responsibilities`.
    pub struct DefaultsResponsibilitiesParams {
        required {
            fees_collector: V2AccountDefaultsResponsibilitiesFeesCollector,
            losses_collector: AccountUnificationAccountControllerLossesPayment,
        }
    }
}

crate::operation! {
    /// `DELETE /v2/core/accounts/{account_id}/persons/{id}`
    pub struct DeleteV2CoreAccountPerson: Delete "/v2/core/accounts/{account_id}/persons/{id}" Form => V2DeletedObject {
        path {
            account_id: String,
            id: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationCustomerBillingParams.invoice`, `UpdateV2AccountConfigurationCustomerBillingParams.invoice`.
    pub struct InvoiceParams {
        optional {
            footer: String,
            next_sequence: i64,
            prefix: String,
        }
        boxed {
            rendering: InvoiceRenderingParams,
        }
        lists {
            custom_fields: CustomFieldParams,
        }
    }
}

crate::params! {
    /// Held by `InvoiceParams.rendering`.
    pub struct InvoiceRenderingParams {
        optional {
            amount_tax_display: ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay,
            template: String,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/accounts`
    pub struct ListV2Accounts: Get "/v2/core/accounts" Form => PagedList<V2Account> {
        optional {
            closed: bool,
            limit: i64,
            page: String,
        }
        lists {
            applied_configurations: V2AccountAppliedConfiguration,
        }
    }
}

crate::operation! {
    /// `GET /v2/core/accounts/{id}`
    pub struct RetrieveV2Account: Get "/v2/core/accounts/{id}" Form => V2Account {
        path {
            id: V2AccountId,
        }
        lists {
            include: V2AccountInclude,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationMerchantParams.script_statement_descriptor`, `UpdateV2AccountConfigurationMerchantParams.script_statement_descriptor`.
    pub struct ScriptStatementDescriptorParams {
        boxed {
            kana: V2AccountConfigurationMerchantStatementDescriptorParams,
            kanji: V2AccountConfigurationMerchantStatementDescriptorParams,
        }
    }
}

crate::operation! {
    /// `POST /v2/core/accounts/{id}`
    pub struct UpdateV2Account: Post "/v2/core/accounts/{id}" Json => V2Account {
        path {
            id: V2AccountId,
        }
        optional {
            account_token: String,
            contact_email: String,
            contact_phone: String,
            dashboard: V2AccountDashboard,
            display_name: String,
            metadata: Map<Clearable<String>>,
        }
        boxed {
            configuration: UpdateV2AccountConfigurationParams,
            defaults: DefaultsParams,
            identity: UpdateV2AccountIdentityParams,
        }
        lists {
            include: V2AccountInclude,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationCustomerParams.billing`.
    pub struct UpdateV2AccountConfigurationCustomerBillingParams {
        optional {
            default_payment_method: String,
        }
        boxed {
            invoice: InvoiceParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationCustomerParams.capabilities`.
    pub struct UpdateV2AccountConfigurationCustomerCapabilitiesParams {
        boxed {
            automatic_indirect_tax: CapabilitiesTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationParams.customer`.
    pub struct UpdateV2AccountConfigurationCustomerParams {
        optional {
            applied: bool,
            test_clock: String,
        }
        boxed {
            automatic_indirect_tax: AccountConfigurationCustomerAutomaticIndirectTaxParams,
            billing: UpdateV2AccountConfigurationCustomerBillingParams,
            capabilities: UpdateV2AccountConfigurationCustomerCapabilitiesParams,
            shipping: ShippingDetailsParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationMerchantParams.capabilities`.
    pub struct UpdateV2AccountConfigurationMerchantCapabilitiesParams {
        boxed {
            ach_debit_payments: CapabilitiesTreasuryParams,
            acss_debit_payments: CapabilitiesTreasuryParams,
            affirm_payments: CapabilitiesTreasuryParams,
            afterpay_clearpay_payments: CapabilitiesTreasuryParams,
            alma_payments: CapabilitiesTreasuryParams,
            amazon_pay_payments: CapabilitiesTreasuryParams,
            au_becs_debit_payments: CapabilitiesTreasuryParams,
            bacs_debit_payments: CapabilitiesTreasuryParams,
            bancontact_payments: CapabilitiesTreasuryParams,
            blik_payments: CapabilitiesTreasuryParams,
            boleto_payments: CapabilitiesTreasuryParams,
            card_payments: CapabilitiesTreasuryParams,
            cartes_bancaires_payments: CapabilitiesTreasuryParams,
            cashapp_payments: CapabilitiesTreasuryParams,
            eps_payments: CapabilitiesTreasuryParams,
            fpx_payments: CapabilitiesTreasuryParams,
            gb_bank_transfer_payments: CapabilitiesTreasuryParams,
            grabpay_payments: CapabilitiesTreasuryParams,
            ideal_payments: CapabilitiesTreasuryParams,
            jcb_payments: CapabilitiesTreasuryParams,
            jp_bank_transfer_payments: CapabilitiesTreasuryParams,
            kakao_pay_payments: CapabilitiesTreasuryParams,
            klarna_payments: CapabilitiesTreasuryParams,
            konbini_payments: CapabilitiesTreasuryParams,
            kr_card_payments: CapabilitiesTreasuryParams,
            link_payments: CapabilitiesTreasuryParams,
            mobilepay_payments: CapabilitiesTreasuryParams,
            multibanco_payments: CapabilitiesTreasuryParams,
            mx_bank_transfer_payments: CapabilitiesTreasuryParams,
            naver_pay_payments: CapabilitiesTreasuryParams,
            oxxo_payments: CapabilitiesTreasuryParams,
            p24_payments: CapabilitiesTreasuryParams,
            pay_by_bank_payments: CapabilitiesTreasuryParams,
            payco_payments: CapabilitiesTreasuryParams,
            paynow_payments: CapabilitiesTreasuryParams,
            promptpay_payments: CapabilitiesTreasuryParams,
            revolut_pay_payments: CapabilitiesTreasuryParams,
            samsung_pay_payments: CapabilitiesTreasuryParams,
            sepa_bank_transfer_payments: CapabilitiesTreasuryParams,
            sepa_debit_payments: CapabilitiesTreasuryParams,
            swish_payments: CapabilitiesTreasuryParams,
            twint_payments: CapabilitiesTreasuryParams,
            us_bank_transfer_payments: CapabilitiesTreasuryParams,
            zip_payments: CapabilitiesTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationParams.merchant`.
    pub struct UpdateV2AccountConfigurationMerchantParams {
        optional {
            applied: bool,
            mcc: String,
        }
        boxed {
            bacs_debit_payments: BacsDebitPaymentsParams,
            branding: BrandingParams,
            capabilities: UpdateV2AccountConfigurationMerchantCapabilitiesParams,
            card_payments: V2AccountConfigurationMerchantCardPaymentsParams,
            konbini_payments: V2AccountConfigurationMerchantKonbiniPaymentsParams,
            script_statement_descriptor: ScriptStatementDescriptorParams,
            statement_descriptor: V2AccountConfigurationMerchantStatementDescriptorParams,
            support: UpdateV2AccountConfigurationMerchantSupportParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationMerchantParams.support`.
    pub struct UpdateV2AccountConfigurationMerchantSupportParams {
        optional {
            email: String,
            phone: String,
            url: String,
        }
        boxed {
            address: AddressKanjiParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2Account.configuration`.
    pub struct UpdateV2AccountConfigurationParams {
        boxed {
            customer: UpdateV2AccountConfigurationCustomerParams,
            merchant: UpdateV2AccountConfigurationMerchantParams,
            recipient: UpdateV2AccountConfigurationRecipientParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationRecipientParams.capabilities`.
    pub struct UpdateV2AccountConfigurationRecipientCapabilitiesParams {
        boxed {
            stripe_balance: ConfigurationRecipientCapabilitiesStripeBalanceParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountConfigurationParams.recipient`.
    pub struct UpdateV2AccountConfigurationRecipientParams {
        optional {
            applied: bool,
        }
        boxed {
            capabilities: UpdateV2AccountConfigurationRecipientCapabilitiesParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountIdentityParams.attestations`.
    pub struct UpdateV2AccountIdentityAttestationsParams {
        boxed {
            directorship_declaration: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            ownership_declaration: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            persons_provided: PersonsProvidedParams,
            representative_declaration: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            terms_of_service: UpdateV2AccountIdentityAttestationsTermsOfServiceParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2AccountIdentityAttestationsParams.terms_of_service`.
    pub struct UpdateV2AccountIdentityAttestationsTermsOfServiceParams {
        boxed {
            account: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            crypto_storer: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            storer: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateV2Account.identity`.
    pub struct UpdateV2AccountIdentityParams {
        optional {
            country: String,
            entity_type: AccountBusinessType,
        }
        boxed {
            attestations: UpdateV2AccountIdentityAttestationsParams,
            business_details: BusinessDetailsParams,
            individual: V2AccountTokenIdentityIndividualParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationCustomerParams.automatic_indirect_tax`.
    pub struct V2AccountConfigurationCustomerAutomaticIndirectTaxParams {
        optional {
            exempt: CustomerTaxExempt,
            ip_address: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationCustomerParams.billing`.
    pub struct V2AccountConfigurationCustomerBillingParams {
        boxed {
            invoice: InvoiceParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationCustomerParams.capabilities`.
    pub struct V2AccountConfigurationCustomerCapabilitiesParams {
        boxed {
            automatic_indirect_tax: TreasuryFinancialAccountFeaturesCardIssuingParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationParams.customer`.
    pub struct V2AccountConfigurationCustomerParams {
        optional {
            test_clock: String,
        }
        boxed {
            automatic_indirect_tax: V2AccountConfigurationCustomerAutomaticIndirectTaxParams,
            billing: V2AccountConfigurationCustomerBillingParams,
            capabilities: V2AccountConfigurationCustomerCapabilitiesParams,
            shipping: ShippingDetailsParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationMerchantParams.capabilities`.
    pub struct V2AccountConfigurationMerchantCapabilitiesParams {
        boxed {
            ach_debit_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            acss_debit_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            affirm_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            afterpay_clearpay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            alma_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            amazon_pay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            au_becs_debit_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            bacs_debit_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            bancontact_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            blik_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            boleto_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            card_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            cartes_bancaires_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            cashapp_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            eps_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            fpx_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            gb_bank_transfer_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            grabpay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            ideal_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            jcb_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            jp_bank_transfer_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            kakao_pay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            klarna_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            konbini_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            kr_card_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            link_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            mobilepay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            multibanco_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            mx_bank_transfer_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            naver_pay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            oxxo_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            p24_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            pay_by_bank_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            payco_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            paynow_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            promptpay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            revolut_pay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            samsung_pay_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            sepa_bank_transfer_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            sepa_debit_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            swish_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            twint_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            us_bank_transfer_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
            zip_payments: TreasuryFinancialAccountFeaturesCardIssuingParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationMerchantParams.card_payments`, `UpdateV2AccountConfigurationMerchantParams.card_payments`.
    pub struct V2AccountConfigurationMerchantCardPaymentsParams {
        boxed {
            decline_on: DeclineOnParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationMerchantParams.konbini_payments`, `UpdateV2AccountConfigurationMerchantParams.konbini_payments`.
    pub struct V2AccountConfigurationMerchantKonbiniPaymentsParams {
        boxed {
            support: V2AccountConfigurationMerchantKonbiniPaymentsSupportParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationMerchantKonbiniPaymentsParams.support`.
    pub struct V2AccountConfigurationMerchantKonbiniPaymentsSupportParams {
        optional {
            email: String,
            phone: String,
        }
        boxed {
            hours: ConfigurationMerchantKonbiniPaymentsSupportHoursParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationParams.merchant`.
    pub struct V2AccountConfigurationMerchantParams {
        optional {
            mcc: String,
        }
        boxed {
            bacs_debit_payments: BacsDebitPaymentsParams,
            branding: BrandingParams,
            capabilities: V2AccountConfigurationMerchantCapabilitiesParams,
            card_payments: V2AccountConfigurationMerchantCardPaymentsParams,
            konbini_payments: V2AccountConfigurationMerchantKonbiniPaymentsParams,
            script_statement_descriptor: ScriptStatementDescriptorParams,
            statement_descriptor: V2AccountConfigurationMerchantStatementDescriptorParams,
            support: V2AccountConfigurationMerchantSupportParams,
        }
    }
}

crate::params! {
    /// Held by `ScriptStatementDescriptorParams.kana`, `ScriptStatementDescriptorParams.kanji`, `V2AccountConfigurationMerchantParams.statement_descriptor` and 1 more.
    pub struct V2AccountConfigurationMerchantStatementDescriptorParams {
        optional {
            descriptor: String,
            prefix: String,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationMerchantParams.support`.
    pub struct V2AccountConfigurationMerchantSupportParams {
        optional {
            email: String,
            phone: String,
            url: String,
        }
        boxed {
            address: V2AccountPersonAddressParams,
        }
    }
}

crate::params! {
    /// Held by `CreateV2Account.configuration`.
    pub struct V2AccountConfigurationParams {
        boxed {
            customer: V2AccountConfigurationCustomerParams,
            merchant: V2AccountConfigurationMerchantParams,
            recipient: V2AccountConfigurationRecipientParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationRecipientParams.capabilities`.
    pub struct V2AccountConfigurationRecipientCapabilitiesParams {
        boxed {
            stripe_balance: AccountConfigurationRecipientCapabilitiesStripeBalanceParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountConfigurationParams.recipient`.
    pub struct V2AccountConfigurationRecipientParams {
        boxed {
            capabilities: V2AccountConfigurationRecipientCapabilitiesParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountIdentityParams.attestations`.
    pub struct V2AccountIdentityAttestationsParams {
        boxed {
            directorship_declaration: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            ownership_declaration: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            persons_provided: PersonsProvidedParams,
            representative_declaration: V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
            terms_of_service: V2AccountPersonAdditionalTermsOfServiceParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountIdentityBusinessDetailsParams.documents`.
    pub struct V2AccountIdentityBusinessDetailsDocumentsParams {
        boxed {
            bank_account_ownership_verification: V2AccountPersonDocumentsVisaParams,
            company_license: V2AccountPersonDocumentsVisaParams,
            company_memorandum_of_association: V2AccountPersonDocumentsVisaParams,
            company_ministerial_decree: V2AccountPersonDocumentsVisaParams,
            company_registration_verification: V2AccountPersonDocumentsVisaParams,
            company_tax_id_verification: V2AccountPersonDocumentsVisaParams,
            primary_verification: CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams,
            proof_of_address: V2AccountPersonDocumentsVisaParams,
            proof_of_registration: BusinessDetailsDocumentsProofOfRegistrationParams,
            proof_of_ultimate_beneficial_ownership: BusinessDetailsDocumentsProofOfRegistrationParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountIdentityParams.business_details`.
    pub struct V2AccountIdentityBusinessDetailsParams {
        optional {
            estimated_worker_count: i64,
            phone: String,
            registered_name: String,
            structure: V2AccountIdentityBusinessDetailsStructure,
        }
        boxed {
            address: V2AccountPersonAddressParams,
            annual_revenue: AnnualRevenueParams,
            documents: V2AccountIdentityBusinessDetailsDocumentsParams,
            monthly_estimated_revenue: MonthlyEstimatedRevenueParams,
            registration_date: PersonDobParams,
            script_addresses: V2AccountPersonScriptAddressesParams,
            script_names: BusinessDetailsScriptNamesParams,
        }
        lists {
            id_numbers: BusinessDetailsIdNumberParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountIdentityParams.individual`.
    pub struct V2AccountIdentityIndividualParams {
        optional {
            email: String,
            given_name: String,
            legal_gender: LegalGender,
            metadata: Map<Clearable<String>>,
            phone: String,
            political_exposure: PoliticalExposure,
            surname: String,
        }
        boxed {
            address: V2AccountPersonAddressParams,
            date_of_birth: PersonDobParams,
            documents: CreateV2CoreAccountPersonDocumentsParams,
            relationship: V2AccountIdentityIndividualRelationshipParams,
            script_addresses: V2AccountPersonScriptAddressesParams,
            script_names: ScriptNamesParams,
        }
        lists {
            additional_addresses: V2AccountPersonAdditionalAddressParams,
            additional_names: AdditionalNameParams,
            id_numbers: IdNumberParams,
            nationalities: String,
        }
    }
}

crate::params! {
    /// Held by `CreateV2Account.identity`.
    pub struct V2AccountIdentityParams {
        optional {
            country: String,
            entity_type: AccountBusinessType,
        }
        boxed {
            attestations: V2AccountIdentityAttestationsParams,
            business_details: V2AccountIdentityBusinessDetailsParams,
            individual: V2AccountIdentityIndividualParams,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateV2Account.include`, `RetrieveV2Account.include`, `UpdateV2Account.include`.
    pub enum V2AccountInclude {
        ConfigurationCustomer = "configuration.customer",
        ConfigurationMerchant = "configuration.merchant",
        ConfigurationRecipient = "configuration.recipient",
        Defaults = "defaults",
        FutureRequirements = "future_requirements",
        Identity = "identity",
        Requirements = "requirements",
    }
}
