// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, DateTime, Decimal, Map, V2AccountAdditionalAddressesPurpose,
    V2AccountAdditionalNamesPurpose, V2AccountAmountTaxDisplay, V2AccountAutomaticIndirectTaxExempt,
    V2AccountDefaultsLocale, V2AccountDocumentsCompanyAuthorizationType, V2AccountDocumentsPassportType,
    V2AccountDocumentsPrimaryVerificationType, V2AccountDocumentsSecondaryVerificationType,
    V2AccountDocumentsVisaType, V2AccountEntityType, V2AccountFeesCollector, V2AccountIdNumbersType,
    V2AccountIdentityBusinessDetailsIdNumbersType, V2AccountIdentityBusinessDetailsStructure,
    V2AccountLegalGender, V2AccountLossesCollector, V2AccountOwnershipExemptionReason,
    V2AccountPoliticalExposure, V2AccountProofOfRegistrationType,
};

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationCustomerCapabilitiesParams::automatic_indirect_tax`](crate::UpdateV2AccountConfigurationCustomerCapabilitiesParams::automatic_indirect_tax).
    pub struct UpdateV2AccountCapabilityAutomaticIndirectTaxParams {
        optional {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationRecipientCapabilitiesParams::stripe_balance`](crate::UpdateV2AccountConfigurationRecipientCapabilitiesParams::stripe_balance).
    pub struct UpdateV2AccountCapabilityStripeBalanceParams {
        boxed {
            /// Stripe transfers.
            stripe_transfers: UpdateV2AccountCapabilityStripeBalanceStripeTransfersParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountCapabilityStripeBalanceParams::stripe_transfers`](crate::UpdateV2AccountCapabilityStripeBalanceParams::stripe_transfers).
    pub struct UpdateV2AccountCapabilityStripeBalanceStripeTransfersParams {
        optional {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationCustomerParams::billing`](crate::UpdateV2AccountConfigurationCustomerParams::billing).
    pub struct UpdateV2AccountConfigurationCustomerBillingParams {
        optional {
            /// Default payment method.
            default_payment_method: String,
        }
        boxed {
            /// Invoice.
            invoice: V2AccountConfigurationCustomerBillingInvoiceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationCustomerParams::capabilities`](crate::UpdateV2AccountConfigurationCustomerParams::capabilities).
    pub struct UpdateV2AccountConfigurationCustomerCapabilitiesParams {
        boxed {
            /// Automatic indirect tax.
            automatic_indirect_tax: UpdateV2AccountCapabilityAutomaticIndirectTaxParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationParams::customer`](crate::UpdateV2AccountConfigurationParams::customer).
    pub struct UpdateV2AccountConfigurationCustomerParams {
        optional {
            /// Applied.
            applied: bool,
            /// Test clock.
            test_clock: String,
        }
        boxed {
            /// Automatic indirect tax.
            automatic_indirect_tax: V2AccountCustomerAutomaticIndirectTaxParams,
            /// Billing.
            billing: UpdateV2AccountConfigurationCustomerBillingParams,
            /// Capabilities.
            capabilities: UpdateV2AccountConfigurationCustomerCapabilitiesParams,
            /// Shipping.
            shipping: V2AccountConfigurationCustomerShippingParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationMerchantParams::capabilities`](crate::UpdateV2AccountConfigurationMerchantParams::capabilities).
    pub struct UpdateV2AccountConfigurationMerchantCapabilitiesParams {
        boxed {
            /// Ach debit payments.
            ach_debit_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Acss debit payments.
            acss_debit_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Affirm payments.
            affirm_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Afterpay clearpay payments.
            afterpay_clearpay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Alma payments.
            alma_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Amazon pay payments.
            amazon_pay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Au becs debit payments.
            au_becs_debit_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Bacs debit payments.
            bacs_debit_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Bancontact payments.
            bancontact_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Blik payments.
            blik_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Boleto payments.
            boleto_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Card payments.
            card_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Cartes bancaires payments.
            cartes_bancaires_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Cashapp payments.
            cashapp_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Eps payments.
            eps_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Fpx payments.
            fpx_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Gb bank transfer payments.
            gb_bank_transfer_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Grabpay payments.
            grabpay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Ideal payments.
            ideal_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Jcb payments.
            jcb_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Jp bank transfer payments.
            jp_bank_transfer_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Kakao pay payments.
            kakao_pay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Klarna payments.
            klarna_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Konbini payments.
            konbini_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Kr card payments.
            kr_card_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Link payments.
            link_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Mobilepay payments.
            mobilepay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Multibanco payments.
            multibanco_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Mx bank transfer payments.
            mx_bank_transfer_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Naver pay payments.
            naver_pay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Oxxo payments.
            oxxo_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// P24 payments.
            p24_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Pay by bank payments.
            pay_by_bank_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Payco payments.
            payco_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Paynow payments.
            paynow_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Promptpay payments.
            promptpay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Revolut pay payments.
            revolut_pay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Samsung pay payments.
            samsung_pay_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Sepa bank transfer payments.
            sepa_bank_transfer_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Sepa debit payments.
            sepa_debit_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Swish payments.
            swish_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Twint payments.
            twint_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Us bank transfer payments.
            us_bank_transfer_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
            /// Zip payments.
            zip_payments: UpdateV2AccountConfigurationMerchantCapabilityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationMerchantCapabilitiesParams::eps_payments`](crate::UpdateV2AccountConfigurationMerchantCapabilitiesParams::eps_payments),
    /// [`UpdateV2AccountConfigurationMerchantCapabilitiesParams::fpx_payments`](crate::UpdateV2AccountConfigurationMerchantCapabilitiesParams::fpx_payments),
    /// [`UpdateV2AccountConfigurationMerchantCapabilitiesParams::jcb_payments`](crate::UpdateV2AccountConfigurationMerchantCapabilitiesParams::jcb_payments)
    /// and 41 more.
    pub struct UpdateV2AccountConfigurationMerchantCapabilityParams {
        optional {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationParams::merchant`](crate::UpdateV2AccountConfigurationParams::merchant).
    pub struct UpdateV2AccountConfigurationMerchantParams {
        optional {
            /// Applied.
            applied: bool,
            /// Mcc.
            mcc: String,
        }
        boxed {
            /// Bacs debit payments.
            bacs_debit_payments: V2AccountConfigurationMerchantBacsDebitPaymentsParams,
            /// Branding.
            branding: V2AccountConfigurationMerchantBrandingParams,
            /// Capabilities.
            capabilities: UpdateV2AccountConfigurationMerchantCapabilitiesParams,
            /// Card payments.
            card_payments: V2AccountConfigurationMerchantCardPaymentsParams,
            /// Konbini payments.
            konbini_payments: V2AccountConfigurationMerchantKonbiniPaymentsParams,
            /// Script statement descriptor.
            script_statement_descriptor: V2AccountMerchantScriptStatementDescriptorParams,
            /// Statement descriptor.
            statement_descriptor: V2AccountConfigurationMerchantStatementDescriptorParams,
            /// Support.
            support: UpdateV2AccountConfigurationMerchantSupportParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationMerchantParams::support`](crate::UpdateV2AccountConfigurationMerchantParams::support).
    pub struct UpdateV2AccountConfigurationMerchantSupportParams {
        optional {
            /// Email.
            email: String,
            /// Phone.
            phone: String,
            /// Url.
            url: String,
        }
        boxed {
            /// Address.
            address: UpdateV2AccountIdentityIndividualAddressParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdateV2Account::configuration`](crate::UpdateV2Account::configuration).
    pub struct UpdateV2AccountConfigurationParams {
        boxed {
            /// Customer.
            customer: UpdateV2AccountConfigurationCustomerParams,
            /// Merchant.
            merchant: UpdateV2AccountConfigurationMerchantParams,
            /// Recipient.
            recipient: UpdateV2AccountConfigurationRecipientParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationRecipientParams::capabilities`](crate::UpdateV2AccountConfigurationRecipientParams::capabilities).
    pub struct UpdateV2AccountConfigurationRecipientCapabilitiesParams {
        boxed {
            /// Stripe balance.
            stripe_balance: UpdateV2AccountCapabilityStripeBalanceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationParams::recipient`](crate::UpdateV2AccountConfigurationParams::recipient).
    pub struct UpdateV2AccountConfigurationRecipientParams {
        optional {
            /// Applied.
            applied: bool,
        }
        boxed {
            /// Capabilities.
            capabilities: UpdateV2AccountConfigurationRecipientCapabilitiesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountDocumentPrimaryVerificationParams::front_back`](crate::UpdateV2AccountDocumentPrimaryVerificationParams::front_back),
    /// [`UpdateV2AccountDocumentSecondaryVerificationParams::front_back`](crate::UpdateV2AccountDocumentSecondaryVerificationParams::front_back).
    pub struct UpdateV2AccountDocumentPrimaryVerificationFrontBackParams {
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
    /// [`UpdateV2AccountIdentityIndividualDocumentsParams::primary_verification`](crate::UpdateV2AccountIdentityIndividualDocumentsParams::primary_verification),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::primary_verification`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::primary_verification).
    pub struct UpdateV2AccountDocumentPrimaryVerificationParams {
        required {
            /// Front back.
            front_back: UpdateV2AccountDocumentPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsPrimaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityIndividualDocumentsParams::secondary_verification`](crate::UpdateV2AccountIdentityIndividualDocumentsParams::secondary_verification).
    pub struct UpdateV2AccountDocumentSecondaryVerificationParams {
        required {
            /// Front back.
            front_back: UpdateV2AccountDocumentPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsSecondaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityParams::attestations`](crate::UpdateV2AccountIdentityParams::attestations).
    pub struct UpdateV2AccountIdentityAttestationsParams {
        boxed {
            /// Directorship declaration.
            directorship_declaration: V2AccountIdentityAttestationsDirectorshipDeclarationParams,
            /// Ownership declaration.
            ownership_declaration: V2AccountIdentityAttestationsOwnershipDeclarationParams,
            /// Persons provided.
            persons_provided: V2AccountIdentityAttestationsPersonsProvidedParams,
            /// Representative declaration.
            representative_declaration: V2AccountIdentityAttestationsRepresentativeDeclarationParams,
            /// Terms of service.
            terms_of_service: UpdateV2AccountIdentityAttestationsTermsOfServiceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityAttestationsParams::terms_of_service`](crate::UpdateV2AccountIdentityAttestationsParams::terms_of_service).
    pub struct UpdateV2AccountIdentityAttestationsTermsOfServiceParams {
        boxed {
            /// Account.
            account: V2AccountTermsOfServiceAccountParams,
            /// Crypto storer.
            crypto_storer: V2AccountTermsOfServiceCryptoStorerParams,
            /// Storer.
            storer: V2AccountTermsOfServiceStorerParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::documents`](crate::UpdateV2AccountIdentityBusinessDetailsParams::documents).
    pub struct UpdateV2AccountIdentityBusinessDetailsDocumentsParams {
        boxed {
            /// Bank account ownership verification.
            bank_account_ownership_verification: V2AccountDocumentBankAccountOwnershipVerificationParams,
            /// Company license.
            company_license: V2AccountDocumentCompanyLicenseParams,
            /// Company memorandum of association.
            company_memorandum_of_association: V2AccountDocumentCompanyMemorandumOfAssociationParams,
            /// Company ministerial decree.
            company_ministerial_decree: V2AccountDocumentCompanyMinisterialDecreeParams,
            /// Company registration verification.
            company_registration_verification: V2AccountDocumentCompanyRegistrationVerificationParams,
            /// Company tax id verification.
            company_tax_id_verification: V2AccountDocumentCompanyTaxIdVerificationParams,
            /// Primary verification.
            primary_verification: UpdateV2AccountDocumentPrimaryVerificationParams,
            /// Proof of address.
            proof_of_address: V2AccountDocumentProofOfAddressParams,
            /// Proof of registration.
            proof_of_registration: V2AccountDocumentProofOfRegistrationParams,
            /// Proof of ultimate beneficial ownership.
            proof_of_ultimate_beneficial_ownership: V2AccountDocumentProofOfUltimateBeneficialOwnershipParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityParams::business_details`](crate::UpdateV2AccountIdentityParams::business_details).
    pub struct UpdateV2AccountIdentityBusinessDetailsParams {
        optional {
            /// Estimated worker count.
            estimated_worker_count: i64,
            /// Phone.
            phone: String,
            /// Registered name.
            registered_name: String,
            /// Structure: one of 27 values.
            structure: V2AccountIdentityBusinessDetailsStructure,
        }
        boxed {
            /// Address.
            address: UpdateV2AccountIdentityIndividualAddressParams,
            /// Annual revenue.
            annual_revenue: V2AccountIdentityBusinessDetailsAnnualRevenueParams,
            /// Documents.
            documents: UpdateV2AccountIdentityBusinessDetailsDocumentsParams,
            /// Monthly estimated revenue.
            monthly_estimated_revenue: V2AccountBusinessDetailMonthlyEstimatedRevenueParams,
            /// Registration date.
            registration_date: V2AccountIdentityBusinessDetailsRegistrationDateParams,
            /// Script addresses.
            script_addresses: UpdateV2AccountIdentityIndividualScriptAddressesParams,
            /// Script names.
            script_names: V2AccountIdentityBusinessDetailsScriptNamesParams,
        }
        lists {
            /// Id numbers.
            id_numbers: V2AccountIdentityBusinessDetailsIdNumberParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityIndividualParams::additional_addresses`](crate::UpdateV2AccountIdentityIndividualParams::additional_addresses).
    pub struct UpdateV2AccountIdentityIndividualAdditionalAddressParams {
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
    /// [`UpdateV2AccountIdentityIndividualParams::address`](crate::UpdateV2AccountIdentityIndividualParams::address),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::address`](crate::UpdateV2AccountIdentityBusinessDetailsParams::address),
    /// [`UpdateV2AccountConfigurationMerchantSupportParams::address`](crate::UpdateV2AccountConfigurationMerchantSupportParams::address).
    pub struct UpdateV2AccountIdentityIndividualAddressParams {
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
    /// [`UpdateV2AccountIdentityIndividualParams::documents`](crate::UpdateV2AccountIdentityIndividualParams::documents).
    pub struct UpdateV2AccountIdentityIndividualDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: V2AccountDocumentCompanyAuthorizationParams,
            /// Passport.
            passport: V2AccountIdentityIndividualDocumentsPassportParams,
            /// Primary verification.
            primary_verification: UpdateV2AccountDocumentPrimaryVerificationParams,
            /// Secondary verification.
            secondary_verification: UpdateV2AccountDocumentSecondaryVerificationParams,
            /// Visa.
            visa: V2AccountIdentityIndividualDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityParams::individual`](crate::UpdateV2AccountIdentityParams::individual).
    pub struct UpdateV2AccountIdentityIndividualParams {
        optional {
            /// Email.
            email: String,
            /// Given name.
            given_name: String,
            /// Legal gender: one of `female`, `male`.
            legal_gender: V2AccountLegalGender,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: V2AccountPoliticalExposure,
            /// Surname.
            surname: String,
        }
        boxed {
            /// Address.
            address: UpdateV2AccountIdentityIndividualAddressParams,
            /// Date of birth.
            date_of_birth: V2AccountIdentityIndividualDateOfBirthParams,
            /// Documents.
            documents: UpdateV2AccountIdentityIndividualDocumentsParams,
            /// Relationship.
            relationship: V2AccountIdentityIndividualRelationshipParams,
            /// Script addresses.
            script_addresses: UpdateV2AccountIdentityIndividualScriptAddressesParams,
            /// Script names.
            script_names: V2AccountIdentityIndividualScriptNamesParams,
        }
        lists {
            /// Additional addresses.
            additional_addresses: UpdateV2AccountIdentityIndividualAdditionalAddressParams,
            /// Additional names.
            additional_names: V2AccountIdentityIndividualAdditionalNameParams,
            /// Id numbers.
            id_numbers: V2AccountIdentityIndividualIdNumberParams,
            /// Nationalities.
            nationalities: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityIndividualScriptAddressesParams::kana`](crate::UpdateV2AccountIdentityIndividualScriptAddressesParams::kana).
    pub struct UpdateV2AccountIdentityIndividualScriptAddressesKanaParams {
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
    /// [`UpdateV2AccountIdentityIndividualScriptAddressesParams::kanji`](crate::UpdateV2AccountIdentityIndividualScriptAddressesParams::kanji).
    pub struct UpdateV2AccountIdentityIndividualScriptAddressesKanjiParams {
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
    /// [`UpdateV2AccountIdentityIndividualParams::script_addresses`](crate::UpdateV2AccountIdentityIndividualParams::script_addresses),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::script_addresses`](crate::UpdateV2AccountIdentityBusinessDetailsParams::script_addresses).
    pub struct UpdateV2AccountIdentityIndividualScriptAddressesParams {
        boxed {
            /// Kana.
            kana: UpdateV2AccountIdentityIndividualScriptAddressesKanaParams,
            /// Kanji.
            kanji: UpdateV2AccountIdentityIndividualScriptAddressesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdateV2Account::identity`](crate::UpdateV2Account::identity).
    pub struct UpdateV2AccountIdentityParams {
        optional {
            /// Country.
            country: String,
            /// Entity type: one of `company`, `government_entity`, `individual`, `non_profit`.
            entity_type: V2AccountEntityType,
        }
        boxed {
            /// Attestations.
            attestations: UpdateV2AccountIdentityAttestationsParams,
            /// Business details.
            business_details: UpdateV2AccountIdentityBusinessDetailsParams,
            /// Individual.
            individual: UpdateV2AccountIdentityIndividualParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsParams::monthly_estimated_revenue`](crate::V2AccountIdentityBusinessDetailsParams::monthly_estimated_revenue),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::monthly_estimated_revenue`](crate::UpdateV2AccountIdentityBusinessDetailsParams::monthly_estimated_revenue).
    pub struct V2AccountBusinessDetailMonthlyEstimatedRevenueParams {
        boxed {
            /// Amount.
            amount: V2AccountIdentityBusinessDetailsAnnualRevenueAmountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerCapabilitiesParams::automatic_indirect_tax`](crate::V2AccountConfigurationCustomerCapabilitiesParams::automatic_indirect_tax).
    pub struct V2AccountCapabilityAutomaticIndirectTaxParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationRecipientCapabilitiesParams::stripe_balance`](crate::V2AccountConfigurationRecipientCapabilitiesParams::stripe_balance).
    pub struct V2AccountCapabilityStripeBalanceParams {
        boxed {
            /// Stripe transfers.
            stripe_transfers: V2AccountCapabilityStripeBalanceStripeTransfersParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountCapabilityStripeBalanceParams::stripe_transfers`](crate::V2AccountCapabilityStripeBalanceParams::stripe_transfers).
    pub struct V2AccountCapabilityStripeBalanceStripeTransfersParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerParams::automatic_indirect_tax`](crate::V2AccountConfigurationCustomerParams::automatic_indirect_tax).
    pub struct V2AccountConfigurationCustomerAutomaticIndirectTaxParams {
        optional {
            /// Exempt: one of `exempt`, `none`, `reverse`.
            exempt: V2AccountAutomaticIndirectTaxExempt,
            /// Ip address.
            ip_address: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerBillingParams::invoice`](crate::V2AccountConfigurationCustomerBillingParams::invoice),
    /// [`UpdateV2AccountConfigurationCustomerBillingParams::invoice`](crate::UpdateV2AccountConfigurationCustomerBillingParams::invoice).
    pub struct V2AccountConfigurationCustomerBillingInvoiceParams {
        optional {
            /// Footer.
            footer: String,
            /// Next sequence.
            next_sequence: i64,
            /// Prefix.
            prefix: String,
        }
        boxed {
            /// Rendering.
            rendering: V2AccountConfigurationCustomerBillingInvoiceRenderingParams,
        }
        lists {
            /// Custom fields.
            custom_fields: V2AccountInvoiceCustomFieldParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerBillingInvoiceParams::rendering`](crate::V2AccountConfigurationCustomerBillingInvoiceParams::rendering).
    pub struct V2AccountConfigurationCustomerBillingInvoiceRenderingParams {
        optional {
            /// Amount tax display: one of `exclude_tax`, `include_inclusive_tax`.
            amount_tax_display: V2AccountAmountTaxDisplay,
            /// Template.
            template: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerParams::billing`](crate::V2AccountConfigurationCustomerParams::billing).
    pub struct V2AccountConfigurationCustomerBillingParams {
        boxed {
            /// Invoice.
            invoice: V2AccountConfigurationCustomerBillingInvoiceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerParams::capabilities`](crate::V2AccountConfigurationCustomerParams::capabilities).
    pub struct V2AccountConfigurationCustomerCapabilitiesParams {
        boxed {
            /// Automatic indirect tax.
            automatic_indirect_tax: V2AccountCapabilityAutomaticIndirectTaxParams,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountConfigurationParams::customer`](crate::V2AccountConfigurationParams::customer).
    pub struct V2AccountConfigurationCustomerParams {
        optional {
            /// Test clock.
            test_clock: String,
        }
        boxed {
            /// Automatic indirect tax.
            automatic_indirect_tax: V2AccountConfigurationCustomerAutomaticIndirectTaxParams,
            /// Billing.
            billing: V2AccountConfigurationCustomerBillingParams,
            /// Capabilities.
            capabilities: V2AccountConfigurationCustomerCapabilitiesParams,
            /// Shipping.
            shipping: V2AccountConfigurationCustomerShippingParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerShippingParams::address`](crate::V2AccountConfigurationCustomerShippingParams::address).
    pub struct V2AccountConfigurationCustomerShippingAddressParams {
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
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerParams::shipping`](crate::V2AccountConfigurationCustomerParams::shipping),
    /// [`UpdateV2AccountConfigurationCustomerParams::shipping`](crate::UpdateV2AccountConfigurationCustomerParams::shipping).
    pub struct V2AccountConfigurationCustomerShippingParams {
        optional {
            /// Name.
            name: String,
            /// Phone.
            phone: String,
        }
        boxed {
            /// Address.
            address: V2AccountConfigurationCustomerShippingAddressParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::bacs_debit_payments`](crate::V2AccountConfigurationMerchantParams::bacs_debit_payments),
    /// [`UpdateV2AccountConfigurationMerchantParams::bacs_debit_payments`](crate::UpdateV2AccountConfigurationMerchantParams::bacs_debit_payments).
    pub struct V2AccountConfigurationMerchantBacsDebitPaymentsParams {
        optional {
            /// Display name.
            display_name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::branding`](crate::V2AccountConfigurationMerchantParams::branding),
    /// [`UpdateV2AccountConfigurationMerchantParams::branding`](crate::UpdateV2AccountConfigurationMerchantParams::branding).
    pub struct V2AccountConfigurationMerchantBrandingParams {
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
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::capabilities`](crate::V2AccountConfigurationMerchantParams::capabilities).
    pub struct V2AccountConfigurationMerchantCapabilitiesParams {
        boxed {
            /// Ach debit payments.
            ach_debit_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Acss debit payments.
            acss_debit_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Affirm payments.
            affirm_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Afterpay clearpay payments.
            afterpay_clearpay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Alma payments.
            alma_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Amazon pay payments.
            amazon_pay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Au becs debit payments.
            au_becs_debit_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Bacs debit payments.
            bacs_debit_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Bancontact payments.
            bancontact_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Blik payments.
            blik_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Boleto payments.
            boleto_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Card payments.
            card_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Cartes bancaires payments.
            cartes_bancaires_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Cashapp payments.
            cashapp_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Eps payments.
            eps_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Fpx payments.
            fpx_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Gb bank transfer payments.
            gb_bank_transfer_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Grabpay payments.
            grabpay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Ideal payments.
            ideal_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Jcb payments.
            jcb_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Jp bank transfer payments.
            jp_bank_transfer_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Kakao pay payments.
            kakao_pay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Klarna payments.
            klarna_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Konbini payments.
            konbini_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Kr card payments.
            kr_card_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Link payments.
            link_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Mobilepay payments.
            mobilepay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Multibanco payments.
            multibanco_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Mx bank transfer payments.
            mx_bank_transfer_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Naver pay payments.
            naver_pay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Oxxo payments.
            oxxo_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// P24 payments.
            p24_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Pay by bank payments.
            pay_by_bank_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Payco payments.
            payco_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Paynow payments.
            paynow_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Promptpay payments.
            promptpay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Revolut pay payments.
            revolut_pay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Samsung pay payments.
            samsung_pay_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Sepa bank transfer payments.
            sepa_bank_transfer_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Sepa debit payments.
            sepa_debit_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Swish payments.
            swish_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Twint payments.
            twint_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Us bank transfer payments.
            us_bank_transfer_payments: V2AccountConfigurationMerchantCapabilityParams,
            /// Zip payments.
            zip_payments: V2AccountConfigurationMerchantCapabilityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantCapabilitiesParams::eps_payments`](crate::V2AccountConfigurationMerchantCapabilitiesParams::eps_payments),
    /// [`V2AccountConfigurationMerchantCapabilitiesParams::fpx_payments`](crate::V2AccountConfigurationMerchantCapabilitiesParams::fpx_payments),
    /// [`V2AccountConfigurationMerchantCapabilitiesParams::jcb_payments`](crate::V2AccountConfigurationMerchantCapabilitiesParams::jcb_payments)
    /// and 41 more.
    pub struct V2AccountConfigurationMerchantCapabilityParams {
        required {
            /// Requested.
            requested: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantCardPaymentsParams::decline_on`](crate::V2AccountConfigurationMerchantCardPaymentsParams::decline_on).
    pub struct V2AccountConfigurationMerchantCardPaymentsDeclineOnParams {
        optional {
            /// Avs failure.
            avs_failure: bool,
            /// Cvc failure.
            cvc_failure: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::card_payments`](crate::V2AccountConfigurationMerchantParams::card_payments),
    /// [`UpdateV2AccountConfigurationMerchantParams::card_payments`](crate::UpdateV2AccountConfigurationMerchantParams::card_payments).
    pub struct V2AccountConfigurationMerchantCardPaymentsParams {
        boxed {
            /// Decline on.
            decline_on: V2AccountConfigurationMerchantCardPaymentsDeclineOnParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::konbini_payments`](crate::V2AccountConfigurationMerchantParams::konbini_payments),
    /// [`UpdateV2AccountConfigurationMerchantParams::konbini_payments`](crate::UpdateV2AccountConfigurationMerchantParams::konbini_payments).
    pub struct V2AccountConfigurationMerchantKonbiniPaymentsParams {
        boxed {
            /// Support.
            support: V2AccountConfigurationMerchantKonbiniPaymentsSupportParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantKonbiniPaymentsParams::support`](crate::V2AccountConfigurationMerchantKonbiniPaymentsParams::support).
    pub struct V2AccountConfigurationMerchantKonbiniPaymentsSupportParams {
        optional {
            /// Email.
            email: String,
            /// Phone.
            phone: String,
        }
        boxed {
            /// Hours.
            hours: V2AccountSupportHoursParams,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountConfigurationParams::merchant`](crate::V2AccountConfigurationParams::merchant).
    pub struct V2AccountConfigurationMerchantParams {
        optional {
            /// Mcc.
            mcc: String,
        }
        boxed {
            /// Bacs debit payments.
            bacs_debit_payments: V2AccountConfigurationMerchantBacsDebitPaymentsParams,
            /// Branding.
            branding: V2AccountConfigurationMerchantBrandingParams,
            /// Capabilities.
            capabilities: V2AccountConfigurationMerchantCapabilitiesParams,
            /// Card payments.
            card_payments: V2AccountConfigurationMerchantCardPaymentsParams,
            /// Konbini payments.
            konbini_payments: V2AccountConfigurationMerchantKonbiniPaymentsParams,
            /// Script statement descriptor.
            script_statement_descriptor: V2AccountMerchantScriptStatementDescriptorParams,
            /// Statement descriptor.
            statement_descriptor: V2AccountConfigurationMerchantStatementDescriptorParams,
            /// Support.
            support: V2AccountConfigurationMerchantSupportParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::statement_descriptor`](crate::V2AccountConfigurationMerchantParams::statement_descriptor),
    /// [`UpdateV2AccountConfigurationMerchantParams::statement_descriptor`](crate::UpdateV2AccountConfigurationMerchantParams::statement_descriptor).
    pub struct V2AccountConfigurationMerchantStatementDescriptorParams {
        optional {
            /// Descriptor.
            descriptor: String,
            /// Prefix.
            prefix: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::support`](crate::V2AccountConfigurationMerchantParams::support).
    pub struct V2AccountConfigurationMerchantSupportParams {
        optional {
            /// Email.
            email: String,
            /// Phone.
            phone: String,
            /// Url.
            url: String,
        }
        boxed {
            /// Address.
            address: V2AccountIdentityIndividualAddressParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2Account::configuration`](crate::CreateV2Account::configuration).
    pub struct V2AccountConfigurationParams {
        boxed {
            /// Customer.
            customer: V2AccountConfigurationCustomerParams,
            /// Merchant.
            merchant: V2AccountConfigurationMerchantParams,
            /// Recipient.
            recipient: V2AccountConfigurationRecipientParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationRecipientParams::capabilities`](crate::V2AccountConfigurationRecipientParams::capabilities).
    pub struct V2AccountConfigurationRecipientCapabilitiesParams {
        boxed {
            /// Stripe balance.
            stripe_balance: V2AccountCapabilityStripeBalanceParams,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountConfigurationParams::recipient`](crate::V2AccountConfigurationParams::recipient).
    pub struct V2AccountConfigurationRecipientParams {
        boxed {
            /// Capabilities.
            capabilities: V2AccountConfigurationRecipientCapabilitiesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountConfigurationCustomerParams::automatic_indirect_tax`](crate::UpdateV2AccountConfigurationCustomerParams::automatic_indirect_tax).
    pub struct V2AccountCustomerAutomaticIndirectTaxParams {
        optional {
            /// Exempt: one of `exempt`, `none`, `reverse`.
            exempt: V2AccountAutomaticIndirectTaxExempt,
            /// Ip address.
            ip_address: String,
            /// Validate location: one of `auto`, `deferred`, `immediately`.
            validate_location: V2AccountValidateLocation,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2Account::defaults`](crate::CreateV2Account::defaults),
    /// [`UpdateV2Account::defaults`](crate::UpdateV2Account::defaults).
    pub struct V2AccountDefaultsParams {
        optional {
            /// Currency.
            currency: Currency,
        }
        boxed {
            /// Profile.
            profile: V2AccountDefaultsProfileParams,
            /// Responsibilities.
            responsibilities: V2AccountDefaultsResponsibilitiesParams,
        }
        lists {
            /// Locales: one of 84 values.
            locales: V2AccountDefaultsLocale,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountDefaultsParams::profile`](crate::V2AccountDefaultsParams::profile).
    pub struct V2AccountDefaultsProfileParams {
        optional {
            /// Business url.
            business_url: String,
            /// Doing business as.
            doing_business_as: String,
            /// Product description.
            product_description: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountDefaultsParams::responsibilities`](crate::V2AccountDefaultsParams::responsibilities).
    pub struct V2AccountDefaultsResponsibilitiesParams {
        required {
            /// Fees collector: one of `application`, `application_custom`, `application_express`, `stripe`.
            fees_collector: V2AccountFeesCollector,
            /// Losses collector: one of `application`, `stripe`.
            losses_collector: V2AccountLossesCollector,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::bank_account_ownership_verification`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::bank_account_ownership_verification),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::bank_account_ownership_verification`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::bank_account_ownership_verification).
    pub struct V2AccountDocumentBankAccountOwnershipVerificationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityIndividualDocumentsParams::company_authorization`](crate::V2AccountIdentityIndividualDocumentsParams::company_authorization),
    /// [`UpdateV2AccountIdentityIndividualDocumentsParams::company_authorization`](crate::UpdateV2AccountIdentityIndividualDocumentsParams::company_authorization).
    pub struct V2AccountDocumentCompanyAuthorizationParams {
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
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::company_license`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::company_license),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_license`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_license).
    pub struct V2AccountDocumentCompanyLicenseParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::company_memorandum_of_association`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::company_memorandum_of_association),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_memorandum_of_association`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_memorandum_of_association).
    pub struct V2AccountDocumentCompanyMemorandumOfAssociationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::company_ministerial_decree`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::company_ministerial_decree),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_ministerial_decree`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_ministerial_decree).
    pub struct V2AccountDocumentCompanyMinisterialDecreeParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::company_registration_verification`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::company_registration_verification),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_registration_verification`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_registration_verification).
    pub struct V2AccountDocumentCompanyRegistrationVerificationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::company_tax_id_verification`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::company_tax_id_verification),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_tax_id_verification`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::company_tax_id_verification).
    pub struct V2AccountDocumentCompanyTaxIdVerificationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountDocumentPrimaryVerificationParams::front_back`](crate::V2AccountDocumentPrimaryVerificationParams::front_back),
    /// [`V2AccountDocumentSecondaryVerificationParams::front_back`](crate::V2AccountDocumentSecondaryVerificationParams::front_back).
    pub struct V2AccountDocumentPrimaryVerificationFrontBackParams {
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
    /// [`V2AccountIdentityIndividualDocumentsParams::primary_verification`](crate::V2AccountIdentityIndividualDocumentsParams::primary_verification),
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::primary_verification`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::primary_verification).
    pub struct V2AccountDocumentPrimaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountDocumentPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsPrimaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::proof_of_address`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::proof_of_address),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::proof_of_address`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::proof_of_address).
    pub struct V2AccountDocumentProofOfAddressParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::proof_of_registration`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::proof_of_registration),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::proof_of_registration`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::proof_of_registration).
    pub struct V2AccountDocumentProofOfRegistrationParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
        boxed {
            /// Signer.
            signer: V2AccountDocumentProofOfRegistrationSignerParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountDocumentProofOfRegistrationParams::signer`](crate::V2AccountDocumentProofOfRegistrationParams::signer),
    /// [`V2AccountDocumentProofOfUltimateBeneficialOwnershipParams::signer`](crate::V2AccountDocumentProofOfUltimateBeneficialOwnershipParams::signer).
    pub struct V2AccountDocumentProofOfRegistrationSignerParams {
        required {
            /// Person.
            person: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsDocumentsParams::proof_of_ultimate_beneficial_ownership`](crate::V2AccountIdentityBusinessDetailsDocumentsParams::proof_of_ultimate_beneficial_ownership),
    /// [`UpdateV2AccountIdentityBusinessDetailsDocumentsParams::proof_of_ultimate_beneficial_ownership`](crate::UpdateV2AccountIdentityBusinessDetailsDocumentsParams::proof_of_ultimate_beneficial_ownership).
    pub struct V2AccountDocumentProofOfUltimateBeneficialOwnershipParams {
        required {
            /// Type: one of `files`.
            type_ = "type": V2AccountProofOfRegistrationType,
        }
        required_lists {
            /// Files.
            files: String,
        }
        boxed {
            /// Signer.
            signer: V2AccountDocumentProofOfRegistrationSignerParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityIndividualDocumentsParams::secondary_verification`](crate::V2AccountIdentityIndividualDocumentsParams::secondary_verification).
    pub struct V2AccountDocumentSecondaryVerificationParams {
        required {
            /// Front back.
            front_back: V2AccountDocumentPrimaryVerificationFrontBackParams,
            /// Type: one of `front_back`.
            type_ = "type": V2AccountDocumentsSecondaryVerificationType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityAttestationsParams::directorship_declaration`](crate::V2AccountIdentityAttestationsParams::directorship_declaration),
    /// [`UpdateV2AccountIdentityAttestationsParams::directorship_declaration`](crate::UpdateV2AccountIdentityAttestationsParams::directorship_declaration).
    pub struct V2AccountIdentityAttestationsDirectorshipDeclarationParams {
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

crate::params! {
    /// Held by
    /// [`V2AccountIdentityAttestationsParams::ownership_declaration`](crate::V2AccountIdentityAttestationsParams::ownership_declaration),
    /// [`UpdateV2AccountIdentityAttestationsParams::ownership_declaration`](crate::UpdateV2AccountIdentityAttestationsParams::ownership_declaration).
    pub struct V2AccountIdentityAttestationsOwnershipDeclarationParams {
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

crate::params! {
    /// Held by [`V2AccountIdentityParams::attestations`](crate::V2AccountIdentityParams::attestations).
    pub struct V2AccountIdentityAttestationsParams {
        boxed {
            /// Directorship declaration.
            directorship_declaration: V2AccountIdentityAttestationsDirectorshipDeclarationParams,
            /// Ownership declaration.
            ownership_declaration: V2AccountIdentityAttestationsOwnershipDeclarationParams,
            /// Persons provided.
            persons_provided: V2AccountIdentityAttestationsPersonsProvidedParams,
            /// Representative declaration.
            representative_declaration: V2AccountIdentityAttestationsRepresentativeDeclarationParams,
            /// Terms of service.
            terms_of_service: V2AccountIdentityAttestationsTermsOfServiceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityAttestationsParams::persons_provided`](crate::V2AccountIdentityAttestationsParams::persons_provided),
    /// [`UpdateV2AccountIdentityAttestationsParams::persons_provided`](crate::UpdateV2AccountIdentityAttestationsParams::persons_provided).
    pub struct V2AccountIdentityAttestationsPersonsProvidedParams {
        optional {
            /// Directors.
            directors: bool,
            /// Executives.
            executives: bool,
            /// Owners.
            owners: bool,
            /// Ownership exemption reason: one of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`.
            ownership_exemption_reason: V2AccountOwnershipExemptionReason,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityAttestationsParams::representative_declaration`](crate::V2AccountIdentityAttestationsParams::representative_declaration),
    /// [`UpdateV2AccountIdentityAttestationsParams::representative_declaration`](crate::UpdateV2AccountIdentityAttestationsParams::representative_declaration).
    pub struct V2AccountIdentityAttestationsRepresentativeDeclarationParams {
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

crate::params! {
    /// Held by
    /// [`V2AccountIdentityAttestationsTermsOfServiceParams::account`](crate::V2AccountIdentityAttestationsTermsOfServiceParams::account).
    pub struct V2AccountIdentityAttestationsTermsOfServiceAccountParams {
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
    /// [`V2AccountIdentityAttestationsParams::terms_of_service`](crate::V2AccountIdentityAttestationsParams::terms_of_service).
    pub struct V2AccountIdentityAttestationsTermsOfServiceParams {
        boxed {
            /// Account.
            account: V2AccountIdentityAttestationsTermsOfServiceAccountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsAnnualRevenueParams::amount`](crate::V2AccountIdentityBusinessDetailsAnnualRevenueParams::amount),
    /// [`V2AccountBusinessDetailMonthlyEstimatedRevenueParams::amount`](crate::V2AccountBusinessDetailMonthlyEstimatedRevenueParams::amount).
    pub struct V2AccountIdentityBusinessDetailsAnnualRevenueAmountParams {
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
    /// [`V2AccountIdentityBusinessDetailsParams::annual_revenue`](crate::V2AccountIdentityBusinessDetailsParams::annual_revenue),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::annual_revenue`](crate::UpdateV2AccountIdentityBusinessDetailsParams::annual_revenue).
    pub struct V2AccountIdentityBusinessDetailsAnnualRevenueParams {
        optional {
            /// Fiscal year end.
            fiscal_year_end: String,
        }
        boxed {
            /// Amount.
            amount: V2AccountIdentityBusinessDetailsAnnualRevenueAmountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsParams::documents`](crate::V2AccountIdentityBusinessDetailsParams::documents).
    pub struct V2AccountIdentityBusinessDetailsDocumentsParams {
        boxed {
            /// Bank account ownership verification.
            bank_account_ownership_verification: V2AccountDocumentBankAccountOwnershipVerificationParams,
            /// Company license.
            company_license: V2AccountDocumentCompanyLicenseParams,
            /// Company memorandum of association.
            company_memorandum_of_association: V2AccountDocumentCompanyMemorandumOfAssociationParams,
            /// Company ministerial decree.
            company_ministerial_decree: V2AccountDocumentCompanyMinisterialDecreeParams,
            /// Company registration verification.
            company_registration_verification: V2AccountDocumentCompanyRegistrationVerificationParams,
            /// Company tax id verification.
            company_tax_id_verification: V2AccountDocumentCompanyTaxIdVerificationParams,
            /// Primary verification.
            primary_verification: V2AccountDocumentPrimaryVerificationParams,
            /// Proof of address.
            proof_of_address: V2AccountDocumentProofOfAddressParams,
            /// Proof of registration.
            proof_of_registration: V2AccountDocumentProofOfRegistrationParams,
            /// Proof of ultimate beneficial ownership.
            proof_of_ultimate_beneficial_ownership: V2AccountDocumentProofOfUltimateBeneficialOwnershipParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsParams::id_numbers`](crate::V2AccountIdentityBusinessDetailsParams::id_numbers),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::id_numbers`](crate::UpdateV2AccountIdentityBusinessDetailsParams::id_numbers).
    pub struct V2AccountIdentityBusinessDetailsIdNumberParams {
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
    /// [`V2AccountIdentityParams::business_details`](crate::V2AccountIdentityParams::business_details).
    pub struct V2AccountIdentityBusinessDetailsParams {
        optional {
            /// Estimated worker count.
            estimated_worker_count: i64,
            /// Phone.
            phone: String,
            /// Registered name.
            registered_name: String,
            /// Structure: one of 27 values.
            structure: V2AccountIdentityBusinessDetailsStructure,
        }
        boxed {
            /// Address.
            address: V2AccountIdentityIndividualAddressParams,
            /// Annual revenue.
            annual_revenue: V2AccountIdentityBusinessDetailsAnnualRevenueParams,
            /// Documents.
            documents: V2AccountIdentityBusinessDetailsDocumentsParams,
            /// Monthly estimated revenue.
            monthly_estimated_revenue: V2AccountBusinessDetailMonthlyEstimatedRevenueParams,
            /// Registration date.
            registration_date: V2AccountIdentityBusinessDetailsRegistrationDateParams,
            /// Script addresses.
            script_addresses: V2AccountIdentityIndividualScriptAddressesParams,
            /// Script names.
            script_names: V2AccountIdentityBusinessDetailsScriptNamesParams,
        }
        lists {
            /// Id numbers.
            id_numbers: V2AccountIdentityBusinessDetailsIdNumberParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsParams::registration_date`](crate::V2AccountIdentityBusinessDetailsParams::registration_date),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::registration_date`](crate::UpdateV2AccountIdentityBusinessDetailsParams::registration_date).
    pub struct V2AccountIdentityBusinessDetailsRegistrationDateParams {
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
    /// [`V2AccountIdentityBusinessDetailsScriptNamesParams::kana`](crate::V2AccountIdentityBusinessDetailsScriptNamesParams::kana).
    pub struct V2AccountIdentityBusinessDetailsScriptNamesKanaParams {
        optional {
            /// Registered name.
            registered_name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsScriptNamesParams::kanji`](crate::V2AccountIdentityBusinessDetailsScriptNamesParams::kanji).
    pub struct V2AccountIdentityBusinessDetailsScriptNamesKanjiParams {
        optional {
            /// Registered name.
            registered_name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityBusinessDetailsParams::script_names`](crate::V2AccountIdentityBusinessDetailsParams::script_names),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::script_names`](crate::UpdateV2AccountIdentityBusinessDetailsParams::script_names).
    pub struct V2AccountIdentityBusinessDetailsScriptNamesParams {
        boxed {
            /// Kana.
            kana: V2AccountIdentityBusinessDetailsScriptNamesKanaParams,
            /// Kanji.
            kanji: V2AccountIdentityBusinessDetailsScriptNamesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityIndividualParams::additional_addresses`](crate::V2AccountIdentityIndividualParams::additional_addresses).
    pub struct V2AccountIdentityIndividualAdditionalAddressParams {
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
    /// [`V2AccountIdentityIndividualParams::additional_names`](crate::V2AccountIdentityIndividualParams::additional_names),
    /// [`UpdateV2AccountIdentityIndividualParams::additional_names`](crate::UpdateV2AccountIdentityIndividualParams::additional_names).
    pub struct V2AccountIdentityIndividualAdditionalNameParams {
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
    /// [`V2AccountIdentityIndividualParams::address`](crate::V2AccountIdentityIndividualParams::address),
    /// [`V2AccountIdentityBusinessDetailsParams::address`](crate::V2AccountIdentityBusinessDetailsParams::address),
    /// [`V2AccountConfigurationMerchantSupportParams::address`](crate::V2AccountConfigurationMerchantSupportParams::address).
    pub struct V2AccountIdentityIndividualAddressParams {
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
    /// [`V2AccountIdentityIndividualParams::date_of_birth`](crate::V2AccountIdentityIndividualParams::date_of_birth),
    /// [`UpdateV2AccountIdentityIndividualParams::date_of_birth`](crate::UpdateV2AccountIdentityIndividualParams::date_of_birth).
    pub struct V2AccountIdentityIndividualDateOfBirthParams {
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
    /// [`V2AccountIdentityIndividualParams::documents`](crate::V2AccountIdentityIndividualParams::documents).
    pub struct V2AccountIdentityIndividualDocumentsParams {
        boxed {
            /// Company authorization.
            company_authorization: V2AccountDocumentCompanyAuthorizationParams,
            /// Passport.
            passport: V2AccountIdentityIndividualDocumentsPassportParams,
            /// Primary verification.
            primary_verification: V2AccountDocumentPrimaryVerificationParams,
            /// Secondary verification.
            secondary_verification: V2AccountDocumentSecondaryVerificationParams,
            /// Visa.
            visa: V2AccountIdentityIndividualDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityIndividualDocumentsParams::passport`](crate::V2AccountIdentityIndividualDocumentsParams::passport),
    /// [`UpdateV2AccountIdentityIndividualDocumentsParams::passport`](crate::UpdateV2AccountIdentityIndividualDocumentsParams::passport).
    pub struct V2AccountIdentityIndividualDocumentsPassportParams {
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
    /// [`V2AccountIdentityIndividualDocumentsParams::visa`](crate::V2AccountIdentityIndividualDocumentsParams::visa),
    /// [`UpdateV2AccountIdentityIndividualDocumentsParams::visa`](crate::UpdateV2AccountIdentityIndividualDocumentsParams::visa).
    pub struct V2AccountIdentityIndividualDocumentsVisaParams {
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
    /// Held by
    /// [`V2AccountIdentityIndividualParams::id_numbers`](crate::V2AccountIdentityIndividualParams::id_numbers),
    /// [`UpdateV2AccountIdentityIndividualParams::id_numbers`](crate::UpdateV2AccountIdentityIndividualParams::id_numbers).
    pub struct V2AccountIdentityIndividualIdNumberParams {
        required {
            /// Type: one of 77 values.
            type_ = "type": V2AccountIdNumbersType,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`V2AccountIdentityParams::individual`](crate::V2AccountIdentityParams::individual).
    pub struct V2AccountIdentityIndividualParams {
        optional {
            /// Email.
            email: String,
            /// Given name.
            given_name: String,
            /// Legal gender: one of `female`, `male`.
            legal_gender: V2AccountLegalGender,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Phone.
            phone: String,
            /// Political exposure: one of `existing`, `none`.
            political_exposure: V2AccountPoliticalExposure,
            /// Surname.
            surname: String,
        }
        boxed {
            /// Address.
            address: V2AccountIdentityIndividualAddressParams,
            /// Date of birth.
            date_of_birth: V2AccountIdentityIndividualDateOfBirthParams,
            /// Documents.
            documents: V2AccountIdentityIndividualDocumentsParams,
            /// Relationship.
            relationship: V2AccountIdentityIndividualRelationshipParams,
            /// Script addresses.
            script_addresses: V2AccountIdentityIndividualScriptAddressesParams,
            /// Script names.
            script_names: V2AccountIdentityIndividualScriptNamesParams,
        }
        lists {
            /// Additional addresses.
            additional_addresses: V2AccountIdentityIndividualAdditionalAddressParams,
            /// Additional names.
            additional_names: V2AccountIdentityIndividualAdditionalNameParams,
            /// Id numbers.
            id_numbers: V2AccountIdentityIndividualIdNumberParams,
            /// Nationalities.
            nationalities: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityIndividualParams::relationship`](crate::V2AccountIdentityIndividualParams::relationship),
    /// [`UpdateV2AccountIdentityIndividualParams::relationship`](crate::UpdateV2AccountIdentityIndividualParams::relationship).
    pub struct V2AccountIdentityIndividualRelationshipParams {
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
    /// [`V2AccountIdentityIndividualScriptAddressesParams::kana`](crate::V2AccountIdentityIndividualScriptAddressesParams::kana).
    pub struct V2AccountIdentityIndividualScriptAddressesKanaParams {
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
    /// [`V2AccountIdentityIndividualScriptAddressesParams::kanji`](crate::V2AccountIdentityIndividualScriptAddressesParams::kanji).
    pub struct V2AccountIdentityIndividualScriptAddressesKanjiParams {
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
    /// [`V2AccountIdentityIndividualParams::script_addresses`](crate::V2AccountIdentityIndividualParams::script_addresses),
    /// [`V2AccountIdentityBusinessDetailsParams::script_addresses`](crate::V2AccountIdentityBusinessDetailsParams::script_addresses).
    pub struct V2AccountIdentityIndividualScriptAddressesParams {
        boxed {
            /// Kana.
            kana: V2AccountIdentityIndividualScriptAddressesKanaParams,
            /// Kanji.
            kanji: V2AccountIdentityIndividualScriptAddressesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountIdentityIndividualScriptNamesParams::kana`](crate::V2AccountIdentityIndividualScriptNamesParams::kana).
    pub struct V2AccountIdentityIndividualScriptNamesKanaParams {
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
    /// [`V2AccountIdentityIndividualScriptNamesParams::kanji`](crate::V2AccountIdentityIndividualScriptNamesParams::kanji).
    pub struct V2AccountIdentityIndividualScriptNamesKanjiParams {
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
    /// [`V2AccountIdentityIndividualParams::script_names`](crate::V2AccountIdentityIndividualParams::script_names),
    /// [`UpdateV2AccountIdentityIndividualParams::script_names`](crate::UpdateV2AccountIdentityIndividualParams::script_names).
    pub struct V2AccountIdentityIndividualScriptNamesParams {
        boxed {
            /// Kana.
            kana: V2AccountIdentityIndividualScriptNamesKanaParams,
            /// Kanji.
            kanji: V2AccountIdentityIndividualScriptNamesKanjiParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2Account::identity`](crate::CreateV2Account::identity).
    pub struct V2AccountIdentityParams {
        optional {
            /// Country.
            country: String,
            /// Entity type: one of `company`, `government_entity`, `individual`, `non_profit`.
            entity_type: V2AccountEntityType,
        }
        boxed {
            /// Attestations.
            attestations: V2AccountIdentityAttestationsParams,
            /// Business details.
            business_details: V2AccountIdentityBusinessDetailsParams,
            /// Individual.
            individual: V2AccountIdentityIndividualParams,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateV2Account::include`](crate::CreateV2Account::include),
    /// [`UpdateV2Account::include`](crate::UpdateV2Account::include),
    /// [`RetrieveV2Account::include`](crate::RetrieveV2Account::include).
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

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationCustomerBillingInvoiceParams::custom_fields`](crate::V2AccountConfigurationCustomerBillingInvoiceParams::custom_fields).
    pub struct V2AccountInvoiceCustomFieldParams {
        required {
            /// Name.
            name: String,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountMerchantScriptStatementDescriptorParams::kana`](crate::V2AccountMerchantScriptStatementDescriptorParams::kana).
    pub struct V2AccountMerchantScriptStatementDescriptorKanaParams {
        optional {
            /// Descriptor.
            descriptor: String,
            /// Prefix.
            prefix: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountMerchantScriptStatementDescriptorParams::kanji`](crate::V2AccountMerchantScriptStatementDescriptorParams::kanji).
    pub struct V2AccountMerchantScriptStatementDescriptorKanjiParams {
        optional {
            /// Descriptor.
            descriptor: String,
            /// Prefix.
            prefix: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantParams::script_statement_descriptor`](crate::V2AccountConfigurationMerchantParams::script_statement_descriptor),
    /// [`UpdateV2AccountConfigurationMerchantParams::script_statement_descriptor`](crate::UpdateV2AccountConfigurationMerchantParams::script_statement_descriptor).
    pub struct V2AccountMerchantScriptStatementDescriptorParams {
        boxed {
            /// Kana.
            kana: V2AccountMerchantScriptStatementDescriptorKanaParams,
            /// Kanji.
            kanji: V2AccountMerchantScriptStatementDescriptorKanjiParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountConfigurationMerchantKonbiniPaymentsSupportParams::hours`](crate::V2AccountConfigurationMerchantKonbiniPaymentsSupportParams::hours).
    pub struct V2AccountSupportHoursParams {
        optional {
            /// End time.
            end_time: String,
            /// Start time.
            start_time: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityAttestationsTermsOfServiceParams::account`](crate::UpdateV2AccountIdentityAttestationsTermsOfServiceParams::account).
    pub struct V2AccountTermsOfServiceAccountParams {
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

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityAttestationsTermsOfServiceParams::crypto_storer`](crate::UpdateV2AccountIdentityAttestationsTermsOfServiceParams::crypto_storer).
    pub struct V2AccountTermsOfServiceCryptoStorerParams {
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

crate::params! {
    /// Held by
    /// [`UpdateV2AccountIdentityAttestationsTermsOfServiceParams::storer`](crate::UpdateV2AccountIdentityAttestationsTermsOfServiceParams::storer).
    pub struct V2AccountTermsOfServiceStorerParams {
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

crate::open_enum! {
    /// Values of
    /// [`V2AccountCustomerAutomaticIndirectTaxParams::validate_location`](crate::V2AccountCustomerAutomaticIndirectTaxParams::validate_location).
    pub enum V2AccountValidateLocation {
        Auto = "auto",
        Deferred = "deferred",
        Immediately = "immediately",
    }
}
