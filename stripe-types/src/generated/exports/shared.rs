// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    any(feature = "type-capability", feature = "type-person") =>
    pub use generated::shared::account_requirements_alternative::AccountRequirementsAlternative;
}

crate::gated! {
    any(feature = "type-bank_account", feature = "type-capability", feature = "type-person") =>
    pub use generated::shared::account_requirements_error::{
        AccountRequirementsError, AccountRequirementsErrorCode,
    };
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-checkout_session", feature = "type-confirmation_token",
        feature = "type-funding_instructions", feature = "type-identity_verification_report",
        feature = "type-identity_verification_session", feature = "type-issuing_cardholder",
        feature = "type-payment_method", feature = "type-person", feature = "type-source",
        feature = "type-tax_settings", feature = "type-terminal_location",
        feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment",
        feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit",
    ) =>
    pub use generated::shared::address::Address;
}

crate::gated! {
    feature = "type-item" =>
    pub use generated::shared::adjustable_quantity::{AdjustableQuantity, LineItemsDiscountAmount};
}

crate::gated! {
    feature = "type-payment_intent" =>
    pub use generated::shared::api_errors::{
        AmountDetailsClientTip, ApiErrors, ApiErrorsType, IntentNextActionRedirectToUrl,
        IntentNextActionVerifyWithMicrodeposits, IntentNextActionVerifyWithMicrodepositsMicrodepositType,
        PaymentIntentAmountType, PaymentIntentMandateOptionPaymentSchedule,
        PaymentIntentMandateOptionPurpose, PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
        PaymentIntentNextActionCode, PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
        PaymentIntentPaymentMethodOptionsMandateOptionsPayto, PaymentIntentRequestedPriority,
        PaymentMethodOptionsCardPresentRouting, PaymentMethodOptionsUsBankAccountMandateOptions,
        SetupIntentCollectionMethod,
    };
}

crate::gated! {
    any(feature = "type-confirmation_token", feature = "type-payment_method", feature = "type-source") =>
    pub use generated::shared::au_becs_debit::AuBecsDebit;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method") =>
    pub use generated::shared::billing_details::{
        BillingDetails, PaymentMethodBoleto, PaymentMethodCardChecks, PaymentMethodCardWallet,
        PaymentMethodCardWalletMasterpass, PaymentMethodCardWalletType, PaymentMethodCardWalletVisaCheckout,
    };
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-confirmation_token",
        feature = "type-payment_attempt_record", feature = "type-payment_intent",
        feature = "type-payment_record",
    ) =>
    pub use generated::shared::card_installment_plan::{
        CardInstallmentPlan, CardInstallmentPlanInterval, CardInstallmentPlanType,
    };
}

crate::gated! {
    any(feature = "type-confirmation_token", feature = "type-payment_method") =>
    pub use generated::shared::card_networks::{
        CardGeneratedFromPaymentMethodDetails, CardNetworks, KlarnaDob, PaymentMethodAcssDebit,
        PaymentMethodBacsDebit, PaymentMethodCard, PaymentMethodCardGeneratedCard, PaymentMethodCardPresent,
        PaymentMethodCardPresentReadMethod, PaymentMethodCardRegulatedStatus, PaymentMethodCashapp,
        PaymentMethodEps, PaymentMethodEpsBank, PaymentMethodFpx, PaymentMethodFpxBank, PaymentMethodIdeal,
        PaymentMethodIdealBank, PaymentMethodIdealBic, PaymentMethodInteracPresent,
        PaymentMethodInteracPresentReadMethod, PaymentMethodKlarna, PaymentMethodKrCard,
        PaymentMethodKrCardBrand, PaymentMethodLink, PaymentMethodNaverPay, PaymentMethodNaverPayFunding,
        PaymentMethodNzBankAccount, PaymentMethodP24, PaymentMethodP24Bank, PaymentMethodPaypal,
        PaymentMethodPayto, PaymentMethodSepaDebit, PaymentMethodSofort, PaymentMethodType,
        PaymentMethodUsBankAccount, PaymentMethodUsBankAccountAccountHolderType,
        PaymentMethodUsBankAccountAccountType, PaymentMethodUsBankAccountBlocked,
        PaymentMethodUsBankAccountBlockedNetworkCode, PaymentMethodUsBankAccountBlockedReason,
        PaymentMethodUsBankAccountStatusDetails, SepaDebitGeneratedFrom, ThreeDSecureUsage,
        UsBankAccountNetworks, UsBankAccountNetworksSupported,
    };
}

crate::gated! {
    feature = "type-cash_balance" =>
    pub use generated::shared::cash_balance_reconciliation_mode::CashBalanceReconciliationMode;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_link") =>
    pub use generated::shared::charge_transfer_data::ChargeTransferData;
}

crate::gated! {
    feature = "type-climate_supplier" =>
    pub use generated::shared::climate_removals_location::ClimateRemovalsLocation;
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-invoice", feature = "type-payment_link",
        feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule",
    ) =>
    pub use generated::shared::connect_account_reference::{
        ConnectAccountReference, ConnectAccountReferenceType,
    };
}

crate::gated! {
    any(
        feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction",
        feature = "type-billing_credit_grant",
    ) =>
    pub use generated::shared::credit_grant_amount::{
        CreditGrantAmount, CreditGrantAmountType, CreditGrantMonetaryAmount,
    };
}

crate::gated! {
    feature = "type-credit_note_line_item" =>
    pub use generated::shared::credit_note_line_item_type::CreditNoteLineItemType;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_link") =>
    pub use generated::shared::custom_text::{
        BusinessName, ConsentCollection, ConsentCollectionPromotions, ConsentCollectionTermsOfService,
        CustomFieldsLabel, CustomFieldsLabelType, CustomFieldsOption, CustomText, CustomTextPosition,
        IndividualName, InvoiceSettings, NameCollection, OptionalItem, PaymentMethodReuseAgreement,
        PaymentMethodReuseAgreementPosition, PhoneNumberCollection, ShippingAddressCollection,
        ShippingAddressCollectionAllowedCountry, ShippingOption, TaxIdCollection, TaxIdCollectionRequired,
    };
}

crate::gated! {
    any(feature = "type-customer", feature = "type-payment_intent") =>
    pub use generated::shared::customer_source::CustomerSource;
}

crate::gated! {
    any(feature = "type-credit_note_line_item", feature = "type-invoiceitem", feature = "type-line_item") =>
    pub use generated::shared::discounts_discount_amount::DiscountsDiscountAmount;
}

crate::gated! {
    all(
        any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"),
        any(feature = "type-checkout_session", feature = "type-payment_intent"),
        feature = "type-payment_intent",
    ) =>
    pub use generated::shared::error::{
        AmountDetailsClient, DeletedApplication, Error, InstallmentOptions,
        IntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
        IntentTypeSpecificPaymentMethodOptionsClientSetupFutureUsage,
        PaymentIntentTypeSpecificPaymentMethodOptionsClient, RadarRule,
        SetupIntentTypeSpecificPaymentMethodOptionsClient,
        SpecificPaymentMethodOptionsClientVerificationMethod,
        TypeSpecificPaymentMethodOptionsClientVerificationMethod,
    };
}

crate::gated! {
    feature = "type-financial_connections_account" =>
    pub use generated::shared::financial_connections_accountholder::{
        FinancialConnectionsAccountholder, FinancialConnectionsAccountholderType,
    };
}

crate::gated! {
    any(feature = "type-funding_instructions", feature = "type-payment_intent") =>
    pub use generated::shared::funding_instructions_bank_transfer_financial_address::{
        FundingInstructionsBankTransferAbaRecord, FundingInstructionsBankTransferFinancialAddress,
        FundingInstructionsBankTransferFinancialAddressType, FundingInstructionsBankTransferIbanRecord,
        FundingInstructionsBankTransferSortCodeRecord, FundingInstructionsBankTransferSpeiRecord,
        FundingInstructionsBankTransferSwiftRecord, FundingInstructionsBankTransferZenginRecord,
        InstructionsBankTransferFinancialAddressSupportedNetwork,
    };
}

crate::gated! {
    any(feature = "type-identity_verification_report", feature = "type-identity_verification_session") =>
    pub use generated::shared::identity_data_date::{
        IdentityDataDate, IdentityDocumentOptions, IdentityDocumentOptionsAllowedType,
    };
}

crate::gated! {
    any(feature = "type-payment_intent", feature = "type-subscription") =>
    pub use generated::shared::invoice_payment_method_options_upi::InvoicePaymentMethodOptionsUpi;
}

crate::gated! {
    any(feature = "type-invoiceitem", feature = "type-line_item") =>
    pub use generated::shared::invoice_pricing::{
        InvoiceLineItemPeriod, InvoicePricing, InvoicePricingPriceDetails, InvoicePricingType,
    };
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-customer", feature = "type-invoice",
        feature = "type-payment_link",
    ) =>
    pub use generated::shared::invoice_setting_custom_field::InvoiceSettingCustomField;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-customer", feature = "type-payment_link") =>
    pub use generated::shared::invoice_setting_rendering_options::InvoiceSettingRenderingOptions;
}

crate::gated! {
    any(feature = "type-credit_note_line_item", feature = "type-line_item") =>
    pub use generated::shared::invoice_taxes_tax::{
        InvoiceTaxesTax, InvoiceTaxesTaxRateDetails, InvoiceTaxesTaxTaxBehavior,
        InvoiceTaxesTaxTaxabilityReason, InvoiceTaxesTaxType, PretaxCreditAmount, PretaxCreditAmountType,
    };
}

crate::gated! {
    any(feature = "type-invoice", feature = "type-subscription") =>
    pub use generated::shared::invoice_transaction_type::{
        InvoiceFinancialConnectionPermission, InvoiceFinancialConnectionPrefetch, InvoiceMandateOptionsPayto,
        InvoiceMandateOptionsPaytoAmountType, InvoiceMandateOptionsPaytoPurpose,
        InvoicePaymentMethodOptionsAcssDebit, InvoicePaymentMethodOptionsAcssDebitMandateOptions,
        InvoicePaymentMethodOptionsAcssDebitVerificationMethod, InvoicePaymentMethodOptionsBancontact,
        InvoicePaymentMethodOptionsBancontactPreferredLanguage, InvoicePaymentMethodOptionsCustomerBalance,
        InvoicePaymentMethodOptionsCustomerBalanceBankTransfer,
        InvoicePaymentMethodOptionsCustomerBalanceFundingType, InvoicePaymentMethodOptionsPayto,
        InvoicePaymentMethodOptionsUsBankAccount,
        InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions, InvoiceTransactionType,
        InvoiceVerificationMethod, MethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        OptionsCustomerBalanceBankTransferEuBankTransferCountry,
    };
}

crate::gated! {
    feature = "type-issuing_transaction" =>
    pub use generated::shared::issuing_amount_details::{
        IssuingAmountDetails, IssuingAuthorizationMerchantData, IssuingFleetFuelPriceData,
        IssuingFleetNonFuelPriceData, IssuingFleetReportedBreakdown, IssuingFleetTaxData,
    };
}

crate::gated! {
    feature = "type-issuing_cardholder" =>
    pub use generated::shared::issuing_merchant_category::{
        IssuingAuthorizationControls, IssuingAuthorizationControlsAllowedCardPresence,
        IssuingAuthorizationControlsBlockedCardPresence, IssuingMerchantCategory, IssuingSpendingLimit,
        IssuingSpendingLimitInterval,
    };
}

crate::gated! {
    any(feature = "issuing_authorization", feature = "issuing_transaction") =>
    pub use generated::shared::issuing_transaction_merchant_data_category::IssuingTransactionMerchantDataCategory;
}

crate::gated! {
    any(feature = "type-person", feature = "type-terminal_location") =>
    pub use generated::shared::legal_entity_japan_address::LegalEntityJapanAddress;
}

crate::gated! {
    any(feature = "type-credit_note", feature = "type-invoice", feature = "type-item") =>
    pub use generated::shared::line_items_tax_amount::{
        LineItemsTaxAmount, LineItemsTaxAmountTaxabilityReason,
    };
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-payment_link",
        feature = "type-subscription",
    ) =>
    pub use generated::shared::managed_payments::ManagedPayments;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_intent") =>
    pub use generated::shared::mandate_options_payto::{
        CheckoutKakaoPayPaymentMethodOptions, CheckoutLinkPaymentMethodOptionsCaptureMethod,
        CheckoutLinkPaymentMethodOptionsSetupFutureUsage, CheckoutNaverPayPaymentMethodOptions,
        CheckoutPaycoPaymentMethodOptions, CheckoutSamsungPayPaymentMethodOptions,
        LinkedAccountOptionsCommon, LinkedAccountOptionsCommonPermission, LinkedAccountOptionsCommonPrefetch,
        MandateOptionsPayto, MandateOptionsPaytoAmountType, MandateOptionsPaytoPaymentSchedule,
        MandateOptionsPaytoPurpose, PaymentMethodConfigBizPaymentMethodConfigurationDetails,
        PaymentMethodOptionsCaptureMethod, PaymentMethodOptionsCustomerBalanceEuBankAccount,
        PaymentMethodOptionsCustomerBalanceEuBankAccountCountry, PaymentMethodOptionsMandateOptionsDebit,
        PaymentMethodOptionsMandateOptionsPix, PaymentMethodOptionsMandateOptionsPixAmountIncludesIof,
        PaymentMethodOptionsMandateOptionsPixAmountType,
        PaymentMethodOptionsMandateOptionsPixPaymentSchedule,
    };
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription") =>
    pub use generated::shared::mandate_options_upi::{
        LinkedAccountOptionsFilters, LinkedAccountOptionsFiltersAccountSubcategory, MandateOptionsUpi,
        MandateOptionsUpiAmountType,
    };
}

crate::gated! {
    any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer") =>
    pub use generated::shared::outbound_payment_method_details::{
        OutboundPaymentMethodDetails, OutboundPaymentMethodDetailsType,
        OutboundPaymentMethodDetailsUsBankAccount,
        OutboundPaymentMethodDetailsUsBankAccountAccountHolderType,
        OutboundPaymentMethodDetailsUsBankAccountAccountType,
        OutboundPaymentMethodDetailsUsBankAccountNetwork, TreasuryOutboundAchTrackingDetails,
        TreasuryOutboundStatusTransitions, TreasuryOutboundTrackingDetails,
        TreasuryOutboundTrackingDetailsType, TreasuryOutboundUsDomesticWireTrackingDetails,
    };
}

crate::gated! {
    any(
        feature = "type-payment_attempt_record", feature = "type-payment_record",
        feature = "type-radar_payment_evaluation",
    ) =>
    pub use generated::shared::payment_address::{PaymentAddress, PaymentBillingDetails};
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record",
        feature = "type-setup_attempt",
    ) =>
    pub use generated::shared::payment_bancontact::{PaymentBancontact, PaymentBancontactPreferredLanguage};
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record") =>
    pub use generated::shared::payment_eps::{
        AlipayDetails, AlmaInstallments, CardInstallments, KlarnaAddress, KlarnaPayerDetails,
        PaymentAcssDebit, PaymentAffirm, PaymentAfterpayClearpay, PaymentAlma, PaymentBillie, PaymentBizum,
        PaymentBlik, PaymentCardNetworkToken, PaymentCashapp, PaymentDetailsCard, PaymentEps, PaymentEpsBank,
        PaymentGiropay, PaymentIdeal, PaymentIdealBank, PaymentIdealBic, PaymentKakaoPay, PaymentKlarna,
        PaymentKonbini, PaymentKonbiniStore, PaymentKonbiniStoreChain, PaymentMethodDetailsAchCreditTransfer,
        PaymentMethodDetailsAchDebit, PaymentMethodDetailsAchDebitAccountHolderType,
        PaymentMethodDetailsAuBecsDebit, PaymentMethodDetailsBacsDebit, PaymentMethodDetailsCrypto,
        PaymentMethodDetailsCryptoNetwork, PaymentMethodDetailsCryptoTokenCurrency, PaymentMethodDetailsFpx,
        PaymentMethodDetailsFpxBank, PaymentMethodDetailsGrabpay, PaymentMethodDetailsInteracPresent,
        PaymentMethodDetailsInteracPresentReadMethod, PaymentMethodDetailsInteracPresentReceipt,
        PaymentMethodDetailsInteracPresentReceiptAccountType, PaymentMethodDetailsKrCard,
        PaymentMethodDetailsKrCardBrand, PaymentMethodDetailsLink, PaymentMethodDetailsNzBankAccount,
        PaymentMethodDetailsPaypal, PaymentMethodDetailsSunbit, PaymentMultibanco, PaymentNaverPay,
        PaymentOxxo, PaymentP24, PaymentP24Bank, PaymentPayco, PaymentPaynow, PaymentPayto, PaymentPix,
        PaymentPromptpay, PaymentSamsungPay, PaymentSatispay, PaymentScalapay, PaymentSepaDebit,
        PaymentSofort, PaymentSofortPreferredLanguage, PaymentSwish, PaymentTwint, PaymentUsBankAccount,
        PaymentUsBankAccountAccountHolderType, PaymentUsBankAccountAccountType, PaymentWechatPay,
        PaypalSellerProtection, PaypalSellerProtectionDisputeCategory, PaypalSellerProtectionStatus,
    };
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-refund") =>
    pub use generated::shared::payment_intent_presentment_details::PaymentIntentPresentmentDetails;
}

crate::gated! {
    any(
        feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer",
        feature = "type-treasury_received_debit",
    ) =>
    pub use generated::shared::payment_method_details_financial_account::{
        PaymentMethodDetailsFinancialAccount, PaymentMethodDetailsFinancialAccountNetwork,
    };
}

crate::gated! {
    any(feature = "type-payment_attempt_record", feature = "type-payment_record") =>
    pub use generated::shared::payment_record_amount::{
        PaymentRecordAmazonPay, PaymentRecordAmount, PaymentRecordBoleto, PaymentRecordCardDetails,
        PaymentRecordCardDetailsBrand, PaymentRecordCardDetailsChecks,
        PaymentRecordCardDetailsChecksAddressLine1Check,
        PaymentRecordCardDetailsChecksAddressPostalCodeCheck, PaymentRecordCardDetailsChecksCvcCheck,
        PaymentRecordCardDetailsFunding, PaymentRecordCardDetailsNetwork,
        PaymentRecordCardDetailsStoredCredentialUsage, PaymentRecordCardDetailsThreeDSecure,
        PaymentRecordCardDetailsThreeDSecureAuthenticationFlow,
        PaymentRecordCardDetailsThreeDSecureExemptionIndicator, PaymentRecordCardDetailsThreeDSecureResult,
        PaymentRecordCardDetailsThreeDSecureResultReason, PaymentRecordCardDetailsThreeDSecureVersion,
        PaymentRecordCardDetailsWallet, PaymentRecordCardDetailsWalletApplePay, PaymentRecordCustomDetails,
        PaymentRecordCustomerDetails, PaymentRecordDetails, PaymentRecordMobilepay,
        PaymentRecordMobilepayDetailsCard, PaymentRecordPayDetailsFunding,
        PaymentRecordPayDetailsFundingType, PaymentRecordProcessorDetails,
        PaymentRecordProcessorDetailsCustomDetails, PaymentRecordProcessorDetailsType,
        PaymentRecordRevolutPay, PaymentRecordShippingDetails,
        RecordCardDetailsThreeDSecureElectronicCommerceIndicator,
    };
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-confirmation_token",
        feature = "type-payment_attempt_record", feature = "type-payment_method",
        feature = "type-payment_record",
    ) =>
    pub use generated::shared::payment_upi::{
        CardPresentCommonWallet, CardPresentCommonWalletType, PaymentMethodDetailsCardPresent,
        PaymentMethodDetailsCardPresentOffline, PaymentMethodDetailsCardPresentOfflineType,
        PaymentMethodDetailsCardPresentReadMethod, PaymentMethodDetailsCardPresentReceipt,
        PaymentMethodDetailsCardPresentReceiptAccountType, PaymentUpi,
    };
}

crate::gated! {
    feature = "type-payment_intent_amount_details_line_item" =>
    pub use generated::shared::paypal_amount_details_line_item_options_category::PaypalAmountDetailsLineItemOptionsCategory;
}

crate::gated! {
    feature = "type-person" =>
    pub use generated::shared::person_political_exposure::{
        LegalEntityVerificationDocument, PersonPoliticalExposure,
    };
}

crate::gated! {
    any(feature = "type-person", feature = "type-v2_core_account_person") =>
    pub use generated::shared::person_relationship::PersonRelationship;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_method") =>
    pub use generated::shared::radar_options::RadarOptions;
}

crate::gated! {
    any(feature = "checkout_session", feature = "type-payment_intent") =>
    pub use generated::shared::setup_intent_excluded_payment_method_type::SetupIntentExcludedPaymentMethodType;
}

crate::gated! {
    any(feature = "confirmation_token", feature = "payment_intent", feature = "setup_intent") =>
    pub use generated::shared::setup_intent_payment_method_data_type::SetupIntentPaymentMethodDataType;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-source") =>
    pub use generated::shared::shipping::Shipping;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-credit_note", feature = "type-invoice") =>
    pub use generated::shared::shipping_cost::ShippingCost;
}

crate::gated! {
    any(feature = "type-subscription", feature = "type-subscription_schedule") =>
    pub use generated::shared::subscription_billing_mode::{
        SubscriptionAutomaticTax, SubscriptionAutomaticTaxDisabledReason, SubscriptionBillingMode,
        SubscriptionBillingModeType, SubscriptionBillingThresholds, SubscriptionTransferData,
    };
}

crate::gated! {
    any(feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule") =>
    pub use generated::shared::subscription_billing_mode_flexible::{
        SubscriptionBillingModeFlexible, SubscriptionBillingModeFlexibleProrationDiscounts,
    };
}

crate::gated! {
    any(feature = "type-subscription_item", feature = "type-subscription_schedule") =>
    pub use generated::shared::subscription_item_billing_thresholds::SubscriptionItemBillingThresholds;
}

crate::gated! {
    any(feature = "type-payment_link", feature = "type-subscription") =>
    pub use generated::shared::subscription_trial_settings::{
        SubscriptionTrialEndBehavior, SubscriptionTrialEndBehaviorMissingPaymentMethod,
        SubscriptionTrialSettings,
    };
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-invoice", feature = "type-tax_calculation",
        feature = "type-tax_id", feature = "type-tax_transaction",
    ) =>
    pub use generated::shared::tax_id_type::TaxIdType;
}

crate::gated! {
    feature = "type-tax_calculation_line_item" =>
    pub use generated::shared::tax_line_item_tax_breakdown::{
        TaxCalculationLineItemTaxBehavior, TaxJurisdiction, TaxJurisdictionLevel, TaxLineItemTaxBreakdown,
        TaxLineItemTaxBreakdownSourcing, TaxLineItemTaxBreakdownTaxabilityReason, TaxLineItemTaxRateDetails,
        TaxLineItemTaxRateDetailsTaxType,
    };
}

crate::gated! {
    any(feature = "type-tax_calculation", feature = "type-tax_transaction") =>
    pub use generated::shared::tax_postal_address::{
        TaxCustomerDetails, TaxCustomerDetailsAddressSource, TaxCustomerDetailsTaxId,
        TaxCustomerDetailsTaxabilityOverride, TaxPostalAddress, TaxShipFromDetails,
    };
}

crate::gated! {
    any(feature = "type-tax_calculation", feature = "type-tax_rate") =>
    pub use generated::shared::tax_rate_flat_amount::TaxRateFlatAmount;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-quote") =>
    pub use generated::shared::total_details::{
        QuoteAutomaticTax, QuoteAutomaticTaxStatus, TotalDetails, TotalDetailsBreakdown,
    };
}

crate::gated! {
    any(feature = "type-financial_connections_transaction", feature = "type-treasury_transaction") =>
    pub use generated::shared::transaction_status_transitions::TransactionStatusTransitions;
}

crate::gated! {
    any(
        feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment",
        feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit",
    ) =>
    pub use generated::shared::treasury_billing_details::TreasuryBillingDetails;
}

crate::gated! {
    any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit") =>
    pub use generated::shared::treasury_received_reversal_details::{
        TreasuryInitiatingPaymentMethodDetails, TreasuryInitiatingPaymentMethodDetailsBalance,
        TreasuryInitiatingPaymentMethodDetailsType, TreasuryInitiatingPaymentMethodDetailsUsBankAccount,
        TreasuryReceivedReversalDetails, TreasuryReceivedReversalDetailsRestrictedReason,
    };
}

crate::gated! {
    feature = "type-treasury_transaction_entry" =>
    pub use generated::shared::treasury_transaction_flow_details::{
        TreasuryTransactionBalanceImpact, TreasuryTransactionFlowDetails, TreasuryTransactionFlowDetailsType,
    };
}

crate::gated! {
    any(feature = "type-v2_core_account", feature = "type-v2_core_account_person") =>
    pub use generated::shared::v2_account_address::{
        V2AccountAdditionalAddresses, V2AccountAdditionalAddressesPurpose, V2AccountAdditionalNames,
        V2AccountAdditionalNamesPurpose, V2AccountAdditionalTermsOfService, V2AccountAddress,
        V2AccountDateOfBirth, V2AccountDocuments, V2AccountDocumentsCompanyAuthorization,
        V2AccountDocumentsCompanyAuthorizationType, V2AccountDocumentsPassport,
        V2AccountDocumentsPassportType, V2AccountDocumentsPrimaryVerification,
        V2AccountDocumentsPrimaryVerificationType, V2AccountDocumentsSecondaryVerification,
        V2AccountDocumentsSecondaryVerificationType, V2AccountDocumentsVerificationFrontBack,
        V2AccountDocumentsVisa, V2AccountDocumentsVisaType, V2AccountIdNumbers, V2AccountScriptAddresses,
        V2AccountScriptAddressesKana, V2AccountScriptAddressesKanji, V2AccountScriptNames,
        V2AccountScriptNamesKana, V2AccountScriptNamesKanji, V2AccountTermsOfServiceAccount,
    };
}

crate::gated! {
    any(
        feature = "type-v2_core_account", feature = "type-v2_core_account_person",
        feature = "v2_core_account_person_token", feature = "v2_core_account_token",
    ) =>
    pub use generated::shared::v2_account_id_numbers_type::V2AccountIdNumbersType;
}

crate::gated! {
    any(feature = "type-v2_core_account", feature = "v2_core_account_token") =>
    pub use generated::shared::v2_account_identity_business_details_id_numbers_type::V2AccountIdentityBusinessDetailsIdNumbersType;
}

crate::gated! {
    any(feature = "v2_core_account", feature = "v2_core_event_destination") =>
    pub use generated::shared::v2_deleted_object::V2DeletedObject;
}
