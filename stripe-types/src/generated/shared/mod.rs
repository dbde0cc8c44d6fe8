// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    any(feature = "type-capability", feature = "type-person") =>
    mod account_requirements_alternative;
    pub use account_requirements_alternative::AccountRequirementsAlternative;
}

crate::gated! {
    any(feature = "type-bank_account", feature = "type-capability", feature = "type-person") =>
    mod account_requirements_error;
    pub use account_requirements_error::{AccountRequirementsError, AccountRequirementsErrorCode};
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
    mod address;
    pub use address::Address;
}

crate::gated! {
    feature = "type-item" =>
    mod adjustable_quantity;
    pub use adjustable_quantity::{AdjustableQuantity, LineItemsDiscountAmount};
}

crate::gated! {
    feature = "type-payment_intent" =>
    mod api_errors;
    pub use api_errors::{
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
    mod au_becs_debit;
    pub use au_becs_debit::AuBecsDebit;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method") =>
    mod billing_details;
    pub use billing_details::{
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
    mod card_installment_plan;
    pub use card_installment_plan::{
        CardInstallmentPlan, CardInstallmentPlanInterval, CardInstallmentPlanType,
    };
}

crate::gated! {
    any(feature = "type-confirmation_token", feature = "type-payment_method") =>
    mod card_networks;
    pub use card_networks::{
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
    mod cash_balance_reconciliation_mode;
    pub use cash_balance_reconciliation_mode::CashBalanceReconciliationMode;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_link") =>
    mod charge_transfer_data;
    pub use charge_transfer_data::ChargeTransferData;
}

crate::gated! {
    feature = "type-climate_supplier" =>
    mod climate_removals_location;
    pub use climate_removals_location::ClimateRemovalsLocation;
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-invoice", feature = "type-payment_link",
        feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule",
    ) =>
    mod connect_account_reference;
    pub use connect_account_reference::{ConnectAccountReference, ConnectAccountReferenceType};
}

crate::gated! {
    any(
        feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction",
        feature = "type-billing_credit_grant",
    ) =>
    mod credit_grant_amount;
    pub use credit_grant_amount::{CreditGrantAmount, CreditGrantAmountType, CreditGrantMonetaryAmount};
}

crate::gated! {
    feature = "type-credit_note_line_item" =>
    mod credit_note_line_item_type;
    pub use credit_note_line_item_type::CreditNoteLineItemType;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_link") =>
    mod custom_text;
    pub use custom_text::{
        BusinessName, ConsentCollection, ConsentCollectionPromotions, ConsentCollectionTermsOfService,
        CustomFieldsLabel, CustomFieldsLabelType, CustomFieldsOption, CustomText, CustomTextPosition,
        IndividualName, InvoiceSettings, NameCollection, OptionalItem, PaymentMethodReuseAgreement,
        PaymentMethodReuseAgreementPosition, PhoneNumberCollection, ShippingAddressCollection,
        ShippingAddressCollectionAllowedCountry, ShippingOption, TaxIdCollection, TaxIdCollectionRequired,
    };
}

crate::gated! {
    any(feature = "type-customer", feature = "type-payment_intent") =>
    mod customer_source;
    pub use customer_source::CustomerSource;
}

crate::gated! {
    any(feature = "type-credit_note_line_item", feature = "type-invoiceitem", feature = "type-line_item") =>
    mod discounts_discount_amount;
    pub use discounts_discount_amount::DiscountsDiscountAmount;
}

crate::gated! {
    all(
        any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"),
        any(feature = "type-checkout_session", feature = "type-payment_intent"),
        feature = "type-payment_intent",
    ) =>
    mod error;
    pub use error::{
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
    mod financial_connections_accountholder;
    pub use financial_connections_accountholder::{
        FinancialConnectionsAccountholder, FinancialConnectionsAccountholderType,
    };
}

crate::gated! {
    any(feature = "type-funding_instructions", feature = "type-payment_intent") =>
    mod funding_instructions_bank_transfer_financial_address;
    pub use funding_instructions_bank_transfer_financial_address::{
        FundingInstructionsBankTransferAbaRecord, FundingInstructionsBankTransferFinancialAddress,
        FundingInstructionsBankTransferFinancialAddressType, FundingInstructionsBankTransferIbanRecord,
        FundingInstructionsBankTransferSortCodeRecord, FundingInstructionsBankTransferSpeiRecord,
        FundingInstructionsBankTransferSwiftRecord, FundingInstructionsBankTransferZenginRecord,
        InstructionsBankTransferFinancialAddressSupportedNetwork,
    };
}

crate::gated! {
    any(feature = "type-identity_verification_report", feature = "type-identity_verification_session") =>
    mod identity_data_date;
    pub use identity_data_date::{
        IdentityDataDate, IdentityDocumentOptions, IdentityDocumentOptionsAllowedType,
    };
}

crate::gated! {
    any(feature = "type-payment_intent", feature = "type-subscription") =>
    mod invoice_payment_method_options_upi;
    pub use invoice_payment_method_options_upi::InvoicePaymentMethodOptionsUpi;
}

crate::gated! {
    any(feature = "type-invoiceitem", feature = "type-line_item") =>
    mod invoice_pricing;
    pub use invoice_pricing::{
        InvoiceLineItemPeriod, InvoicePricing, InvoicePricingPriceDetails, InvoicePricingType,
    };
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-customer", feature = "type-invoice",
        feature = "type-payment_link",
    ) =>
    mod invoice_setting_custom_field;
    pub use invoice_setting_custom_field::InvoiceSettingCustomField;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-customer", feature = "type-payment_link") =>
    mod invoice_setting_rendering_options;
    pub use invoice_setting_rendering_options::InvoiceSettingRenderingOptions;
}

crate::gated! {
    any(feature = "type-credit_note_line_item", feature = "type-line_item") =>
    mod invoice_taxes_tax;
    pub use invoice_taxes_tax::{
        InvoiceTaxesTax, InvoiceTaxesTaxRateDetails, InvoiceTaxesTaxTaxBehavior,
        InvoiceTaxesTaxTaxabilityReason, InvoiceTaxesTaxType, PretaxCreditAmount, PretaxCreditAmountType,
    };
}

crate::gated! {
    any(feature = "type-invoice", feature = "type-subscription") =>
    mod invoice_transaction_type;
    pub use invoice_transaction_type::{
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
    mod issuing_amount_details;
    pub use issuing_amount_details::{
        IssuingAmountDetails, IssuingAuthorizationMerchantData, IssuingFleetFuelPriceData,
        IssuingFleetNonFuelPriceData, IssuingFleetReportedBreakdown, IssuingFleetTaxData,
    };
}

crate::gated! {
    feature = "type-issuing_cardholder" =>
    mod issuing_merchant_category;
    pub use issuing_merchant_category::{
        IssuingAuthorizationControls, IssuingAuthorizationControlsAllowedCardPresence,
        IssuingAuthorizationControlsBlockedCardPresence, IssuingMerchantCategory, IssuingSpendingLimit,
        IssuingSpendingLimitInterval,
    };
}

crate::gated! {
    any(feature = "issuing_authorization", feature = "issuing_transaction") =>
    mod issuing_transaction_merchant_data_category;
    pub use issuing_transaction_merchant_data_category::IssuingTransactionMerchantDataCategory;
}

crate::gated! {
    any(feature = "type-person", feature = "type-terminal_location") =>
    mod legal_entity_japan_address;
    pub use legal_entity_japan_address::LegalEntityJapanAddress;
}

crate::gated! {
    any(feature = "type-credit_note", feature = "type-invoice", feature = "type-item") =>
    mod line_items_tax_amount;
    pub use line_items_tax_amount::{LineItemsTaxAmount, LineItemsTaxAmountTaxabilityReason};
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-payment_link",
        feature = "type-subscription",
    ) =>
    mod managed_payments;
    pub use managed_payments::ManagedPayments;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_intent") =>
    mod mandate_options_payto;
    pub use mandate_options_payto::{
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
    mod mandate_options_upi;
    pub use mandate_options_upi::{
        LinkedAccountOptionsFilters, LinkedAccountOptionsFiltersAccountSubcategory, MandateOptionsUpi,
        MandateOptionsUpiAmountType,
    };
}

crate::gated! {
    any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer") =>
    mod outbound_payment_method_details;
    pub use outbound_payment_method_details::{
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
    mod payment_address;
    pub use payment_address::{PaymentAddress, PaymentBillingDetails};
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record",
        feature = "type-setup_attempt",
    ) =>
    mod payment_bancontact;
    pub use payment_bancontact::{PaymentBancontact, PaymentBancontactPreferredLanguage};
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record") =>
    mod payment_eps;
    pub use payment_eps::{
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
    mod payment_intent_presentment_details;
    pub use payment_intent_presentment_details::PaymentIntentPresentmentDetails;
}

crate::gated! {
    any(
        feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer",
        feature = "type-treasury_received_debit",
    ) =>
    mod payment_method_details_financial_account;
    pub use payment_method_details_financial_account::{
        PaymentMethodDetailsFinancialAccount, PaymentMethodDetailsFinancialAccountNetwork,
    };
}

crate::gated! {
    any(feature = "type-payment_attempt_record", feature = "type-payment_record") =>
    mod payment_record_amount;
    pub use payment_record_amount::{
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
    mod payment_upi;
    pub use payment_upi::{
        CardPresentCommonWallet, CardPresentCommonWalletType, PaymentMethodDetailsCardPresent,
        PaymentMethodDetailsCardPresentOffline, PaymentMethodDetailsCardPresentOfflineType,
        PaymentMethodDetailsCardPresentReadMethod, PaymentMethodDetailsCardPresentReceipt,
        PaymentMethodDetailsCardPresentReceiptAccountType, PaymentUpi,
    };
}

crate::gated! {
    feature = "type-payment_intent_amount_details_line_item" =>
    mod paypal_amount_details_line_item_options_category;
    pub use paypal_amount_details_line_item_options_category::PaypalAmountDetailsLineItemOptionsCategory;
}

crate::gated! {
    feature = "type-person" =>
    mod person_political_exposure;
    pub use person_political_exposure::{LegalEntityVerificationDocument, PersonPoliticalExposure};
}

crate::gated! {
    any(feature = "type-person", feature = "type-v2_core_account_person") =>
    mod person_relationship;
    pub use person_relationship::PersonRelationship;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_method") =>
    mod radar_options;
    pub use radar_options::RadarOptions;
}

crate::gated! {
    any(feature = "checkout_session", feature = "type-payment_intent") =>
    mod setup_intent_excluded_payment_method_type;
    pub use setup_intent_excluded_payment_method_type::SetupIntentExcludedPaymentMethodType;
}

crate::gated! {
    any(feature = "confirmation_token", feature = "payment_intent", feature = "setup_intent") =>
    mod setup_intent_payment_method_data_type;
    pub use setup_intent_payment_method_data_type::SetupIntentPaymentMethodDataType;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-source") =>
    mod shipping;
    pub use shipping::Shipping;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-credit_note", feature = "type-invoice") =>
    mod shipping_cost;
    pub use shipping_cost::ShippingCost;
}

crate::gated! {
    any(feature = "type-subscription", feature = "type-subscription_schedule") =>
    mod subscription_billing_mode;
    pub use subscription_billing_mode::{
        SubscriptionAutomaticTax, SubscriptionAutomaticTaxDisabledReason, SubscriptionBillingMode,
        SubscriptionBillingModeType, SubscriptionBillingThresholds, SubscriptionTransferData,
    };
}

crate::gated! {
    any(feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule") =>
    mod subscription_billing_mode_flexible;
    pub use subscription_billing_mode_flexible::{
        SubscriptionBillingModeFlexible, SubscriptionBillingModeFlexibleProrationDiscounts,
    };
}

crate::gated! {
    any(feature = "type-subscription_item", feature = "type-subscription_schedule") =>
    mod subscription_item_billing_thresholds;
    pub use subscription_item_billing_thresholds::SubscriptionItemBillingThresholds;
}

crate::gated! {
    any(feature = "type-payment_link", feature = "type-subscription") =>
    mod subscription_trial_settings;
    pub use subscription_trial_settings::{
        SubscriptionTrialEndBehavior, SubscriptionTrialEndBehaviorMissingPaymentMethod,
        SubscriptionTrialSettings,
    };
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-invoice", feature = "type-tax_calculation",
        feature = "type-tax_id", feature = "type-tax_transaction",
    ) =>
    mod tax_id_type;
    pub use tax_id_type::TaxIdType;
}

crate::gated! {
    feature = "type-tax_calculation_line_item" =>
    mod tax_line_item_tax_breakdown;
    pub use tax_line_item_tax_breakdown::{
        TaxCalculationLineItemTaxBehavior, TaxJurisdiction, TaxJurisdictionLevel, TaxLineItemTaxBreakdown,
        TaxLineItemTaxBreakdownSourcing, TaxLineItemTaxBreakdownTaxabilityReason, TaxLineItemTaxRateDetails,
        TaxLineItemTaxRateDetailsTaxType,
    };
}

crate::gated! {
    any(feature = "type-tax_calculation", feature = "type-tax_transaction") =>
    mod tax_postal_address;
    pub use tax_postal_address::{
        TaxCustomerDetails, TaxCustomerDetailsAddressSource, TaxCustomerDetailsTaxId,
        TaxCustomerDetailsTaxabilityOverride, TaxPostalAddress, TaxShipFromDetails,
    };
}

crate::gated! {
    any(feature = "type-tax_calculation", feature = "type-tax_rate") =>
    mod tax_rate_flat_amount;
    pub use tax_rate_flat_amount::TaxRateFlatAmount;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-quote") =>
    mod total_details;
    pub use total_details::{QuoteAutomaticTax, QuoteAutomaticTaxStatus, TotalDetails, TotalDetailsBreakdown};
}

crate::gated! {
    any(feature = "type-financial_connections_transaction", feature = "type-treasury_transaction") =>
    mod transaction_status_transitions;
    pub use transaction_status_transitions::TransactionStatusTransitions;
}

crate::gated! {
    any(
        feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment",
        feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit",
    ) =>
    mod treasury_billing_details;
    pub use treasury_billing_details::TreasuryBillingDetails;
}

crate::gated! {
    any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit") =>
    mod treasury_received_reversal_details;
    pub use treasury_received_reversal_details::{
        TreasuryInitiatingPaymentMethodDetails, TreasuryInitiatingPaymentMethodDetailsBalance,
        TreasuryInitiatingPaymentMethodDetailsType, TreasuryInitiatingPaymentMethodDetailsUsBankAccount,
        TreasuryReceivedReversalDetails, TreasuryReceivedReversalDetailsRestrictedReason,
    };
}

crate::gated! {
    feature = "type-treasury_transaction_entry" =>
    mod treasury_transaction_flow_details;
    pub use treasury_transaction_flow_details::{
        TreasuryTransactionBalanceImpact, TreasuryTransactionFlowDetails, TreasuryTransactionFlowDetailsType,
    };
}

crate::gated! {
    any(feature = "type-v2_core_account", feature = "type-v2_core_account_person") =>
    mod v2_account_address;
    pub use v2_account_address::{
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
    mod v2_account_id_numbers_type;
    pub use v2_account_id_numbers_type::V2AccountIdNumbersType;
}

crate::gated! {
    any(feature = "type-v2_core_account", feature = "v2_core_account_token") =>
    mod v2_account_identity_business_details_id_numbers_type;
    pub use v2_account_identity_business_details_id_numbers_type::V2AccountIdentityBusinessDetailsIdNumbersType;
}

crate::gated! {
    any(feature = "v2_core_account", feature = "v2_core_event_destination") =>
    mod v2_deleted_object;
    pub use v2_deleted_object::V2DeletedObject;
}
