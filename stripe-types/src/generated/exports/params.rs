// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    feature = "account" =>
    pub use generated::params::account::{
        AccountBankAccount, AccountBankAccountAccountType, AccountBankAccountDocumentsParams,
        AccountBankAccountObject, AccountBankAccountParams, AccountBusinessProfileAnnualRevenueParams,
        AccountBusinessProfileMonthlyEstimatedRevenueParams, AccountBusinessProfileParams,
        AccountBusinessProfileSupportAddressParams, AccountCapabilitiesParams, AccountCapabilityParams,
        AccountCompanyAddressKanaParams, AccountCompanyAddressKanjiParams, AccountCompanyAddressParams,
        AccountCompanyDirectorshipDeclarationParams, AccountCompanyOwnershipDeclarationParams,
        AccountCompanyParams, AccountCompanyRegistrationDateParams,
        AccountCompanyRepresentativeDeclarationParams, AccountCompanyVerificationDocumentParams,
        AccountCompanyVerificationParams, AccountControllerFeesParams, AccountControllerLossesParams,
        AccountControllerParams, AccountControllerStripeDashboardParams, AccountDelayDays,
        AccountDocumentsBankAccountOwnershipVerificationParams, AccountDocumentsCompanyLicenseParams,
        AccountDocumentsCompanyMemorandumOfAssociationParams, AccountDocumentsCompanyMinisterialDecreeParams,
        AccountDocumentsCompanyRegistrationVerificationParams,
        AccountDocumentsCompanyTaxIdVerificationParams, AccountDocumentsParams,
        AccountDocumentsProofOfAddressParams, AccountDocumentsProofOfRegistrationParams,
        AccountDocumentsProofOfRegistrationSignerParams,
        AccountDocumentsProofOfUltimateBeneficialOwnershipParams, AccountGroupsParams, AccountHolderType,
        AccountIndividualDobParams, AccountIndividualParams, AccountIndividualRegisteredAddressParams,
        AccountIndividualRelationshipParams, AccountIndividualVerificationAdditionalDocumentParams,
        AccountIndividualVerificationParams, AccountObject, AccountSettingsBacsDebitPaymentsParams,
        AccountSettingsBrandingParams, AccountSettingsCardIssuingParams,
        AccountSettingsCardPaymentsDeclineOnParams, AccountSettingsCardPaymentsParams,
        AccountSettingsInvoicesParams, AccountSettingsParams, AccountSettingsPaymentsParams,
        AccountSettingsPayoutsParams, AccountSettingsPayoutsScheduleInterval,
        AccountSettingsPayoutsScheduleParams, AccountSettingsTreasuryParams,
        AccountSettingsTreasuryTosAcceptanceParams, AccountTosAcceptanceParams, AccountWeeklyAnchor,
        DeletedBankAccount, DeletedCard, DeletedExternalAccount, UpdateAccountSettingsInvoicesParams,
        UpdateAccountSettingsParams, UpdateExternalAccountDocumentsParams,
    };
}

crate::gated! {
    feature = "account_link" =>
    pub use generated::params::account_link::{
        AccountLinkCollect, AccountLinkCollectionOptionsFields, AccountLinkCollectionOptionsParams,
        AccountLinkFutureRequirements, AccountLinkType,
    };
}

crate::gated! {
    feature = "account_session" =>
    pub use generated::params::account_session::{
        AccountSessionComponentsAccountManagementFeaturesParams,
        AccountSessionComponentsAccountManagementParams, AccountSessionComponentsAccountOnboardingParams,
        AccountSessionComponentsBalanceReportParams, AccountSessionComponentsBalancesParams,
        AccountSessionComponentsDisputesListParams, AccountSessionComponentsDocumentsParams,
        AccountSessionComponentsFinancialAccountFeaturesParams,
        AccountSessionComponentsFinancialAccountParams,
        AccountSessionComponentsFinancialAccountTransactionsParams,
        AccountSessionComponentsInstantPayoutsPromotionParams,
        AccountSessionComponentsIssuingCardFeaturesParams, AccountSessionComponentsIssuingCardParams,
        AccountSessionComponentsIssuingCardsListFeaturesParams,
        AccountSessionComponentsIssuingCardsListParams, AccountSessionComponentsNotificationBannerParams,
        AccountSessionComponentsParams, AccountSessionComponentsPaymentDetailsParams,
        AccountSessionComponentsPaymentDisputesFeaturesParams, AccountSessionComponentsPaymentDisputesParams,
        AccountSessionComponentsPaymentsFeaturesParams, AccountSessionComponentsPaymentsParams,
        AccountSessionComponentsPayoutDetailsParams,
        AccountSessionComponentsPayoutReconciliationReportParams,
        AccountSessionComponentsPayoutsFeaturesParams, AccountSessionComponentsPayoutsListParams,
        AccountSessionComponentsPayoutsParams, AccountSessionComponentsTaxRegistrationsParams,
        AccountSessionComponentsTaxSettingsParams, AccountSessionFinancialAccountTransactionFeaturesParams,
        AccountSessionInstantPayoutsPromotionFeaturesParams,
    };
}

crate::gated! {
    feature = "apps_secret" =>
    pub use generated::params::apps_secret::AppsSecretScopeParams;
}

crate::gated! {
    feature = "balance_settings" =>
    pub use generated::params::balance_settings::{
        BalanceSettingsPaymentsParams, BalanceSettingsPaymentsPayoutsParams,
        BalanceSettingsPaymentsPayoutsScheduleParams, BalanceSettingsPaymentsSettlementTimingParams,
        BalanceSettingsPaymentsSettlementTimingStartOfDayParams,
        BalanceSettingsPayoutAutomaticTransferRulesByCurrencyParams,
    };
}

crate::gated! {
    feature = "billing_alert" =>
    pub use generated::params::billing_alert::{
        BillingAlertUsageThresholdFilterParams, BillingAlertUsageThresholdParams,
    };
}

crate::gated! {
    feature = "billing_credit_balance_summary" =>
    pub use generated::params::billing_credit_balance_summary::{
        BillingCreditBalanceSummaryApplicabilityScopePriceParams,
        BillingCreditBalanceSummaryFilterApplicabilityScopeParams, BillingCreditBalanceSummaryFilterParams,
        BillingCreditBalanceSummaryFilterType, BillingCreditBalanceSummaryPriceType,
    };
}

crate::gated! {
    feature = "billing_credit_grant" =>
    pub use generated::params::billing_credit_grant::{
        BillingCreditGrantAmountMonetaryParams, BillingCreditGrantAmountParams,
        BillingCreditGrantApplicabilityConfigParams, BillingCreditGrantApplicabilityConfigScopeParams,
        BillingCreditGrantApplicabilityConfigScopePriceParams,
    };
}

crate::gated! {
    feature = "billing_meter" =>
    pub use generated::params::billing_meter::{
        BillingMeterCustomerMappingParams, BillingMeterDefaultAggregationParams,
        BillingMeterValueSettingsParams,
    };
}

crate::gated! {
    feature = "billing_meter_event_adjustment" =>
    pub use generated::params::billing_meter_event_adjustment::BillingMeterEventAdjustmentCancelParams;
}

crate::gated! {
    feature = "billing_meter_event_summary" =>
    pub use generated::params::billing_meter_event_summary::BillingMeterEventSummaryValueGroupingWindow;
}

crate::gated! {
    feature = "billing_portal_configuration" =>
    pub use generated::params::billing_portal_configuration::{
        BillingPortalConfigurationBusinessProfileParams,
        BillingPortalConfigurationFeatureSubscriptionCancelParams,
        BillingPortalConfigurationFeatureSubscriptionUpdateParams,
        BillingPortalConfigurationFeaturesCustomerUpdateParams,
        BillingPortalConfigurationFeaturesInvoiceHistoryParams, BillingPortalConfigurationFeaturesParams,
        BillingPortalConfigurationFeaturesPaymentMethodUpdateParams,
        BillingPortalConfigurationFeaturesSubscriptionCancelParams,
        BillingPortalConfigurationFeaturesSubscriptionUpdateParams,
        BillingPortalConfigurationLoginPageParams, BillingPortalConfigurationProductAdjustableQuantityParams,
        BillingPortalConfigurationSubscriptionUpdateProductParams,
        FeatureSubscriptionCancelCancellationReasonParams,
        FeatureSubscriptionUpdateScheduleAtPeriodEndConditionParams,
        FeatureSubscriptionUpdateScheduleAtPeriodEndParams,
        FeaturesSubscriptionCancelCancellationReasonParams,
        FeaturesSubscriptionUpdateScheduleAtPeriodEndParams,
        UpdateBillingPortalConfigurationBusinessProfileParams,
        UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams,
        UpdateBillingPortalConfigurationFeaturesParams,
    };
}

crate::gated! {
    feature = "billing_portal_session" =>
    pub use generated::params::billing_portal_session::{
        BillingPortalSessionAfterCompletionHostedConfirmationParams,
        BillingPortalSessionFlowDataAfterCompletionParams,
        BillingPortalSessionFlowDataAfterCompletionRedirectParams, BillingPortalSessionFlowDataParams,
        BillingPortalSessionFlowDataSubscriptionCancelParams,
        BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams,
        BillingPortalSessionFlowDataSubscriptionUpdateParams, BillingPortalSessionRetentionCouponOfferParams,
        BillingPortalSessionSubscriptionCancelRetentionParams,
        BillingPortalSessionSubscriptionUpdateConfirmDiscountParams,
        BillingPortalSessionSubscriptionUpdateConfirmItemParams,
    };
}

crate::gated! {
    feature = "cash_balance" =>
    pub use generated::params::cash_balance::CashBalanceSettingsParams;
}

crate::gated! {
    feature = "charge" =>
    pub use generated::params::charge::{
        CaptureChargeTransferDataParams, ChargeCard, ChargeCardObject, ChargeCardParams, ChargeDestination,
        ChargeDestinationParams, ChargeFraudDetailsParams, ChargeRadarOptionsParams, ChargeReason,
        ChargeShippingAddressParams, ChargeShippingParams, ChargeTransferDataParams, ChargeUserReport,
    };
}

crate::gated! {
    feature = "checkout_session" =>
    pub use generated::params::checkout_session::{
        CheckoutSessionAcssDebitMandateOptionsParams, CheckoutSessionAdaptivePricingParams,
        CheckoutSessionAfterExpirationParams, CheckoutSessionAfterExpirationRecoveryParams,
        CheckoutSessionAllowRedisplay, CheckoutSessionAmountTaxDisplay,
        CheckoutSessionAutomaticTaxLiabilityParams, CheckoutSessionAutomaticTaxParams,
        CheckoutSessionBacsDebitMandateOptionsParams, CheckoutSessionBankTransferEuBankTransferParams,
        CheckoutSessionBrandingSettingsIconParams, CheckoutSessionBrandingSettingsLogoParams,
        CheckoutSessionBrandingSettingsParams, CheckoutSessionCollectedInformationParams,
        CheckoutSessionCollectedInformationShippingDetailsParams, CheckoutSessionConsentCollectionParams,
        CheckoutSessionCustomFieldDropdownOptionParams, CheckoutSessionCustomFieldDropdownParams,
        CheckoutSessionCustomFieldLabelParams, CheckoutSessionCustomFieldNumericParams,
        CheckoutSessionCustomFieldParams, CheckoutSessionCustomFieldTextParams,
        CheckoutSessionCustomTextAfterSubmitParams, CheckoutSessionCustomTextParams,
        CheckoutSessionCustomTextShippingAddressParams, CheckoutSessionCustomTextSubmitParams,
        CheckoutSessionCustomTextTermsOfServiceAcceptanceParams,
        CheckoutSessionCustomerBalanceBankTransferParams, CheckoutSessionCustomerDetailsParams,
        CheckoutSessionCustomerUpdateAddress, CheckoutSessionCustomerUpdateName,
        CheckoutSessionCustomerUpdateParams, CheckoutSessionCustomerUpdateShipping,
        CheckoutSessionDiscountParams, CheckoutSessionFixedAmountCurrencyOptionParams,
        CheckoutSessionFontFamily, CheckoutSessionInvoiceCreationInvoiceDataCustomFieldParams,
        CheckoutSessionInvoiceCreationInvoiceDataIssuerParams,
        CheckoutSessionInvoiceCreationInvoiceDataParams, CheckoutSessionInvoiceCreationParams,
        CheckoutSessionInvoiceDataRenderingOptionsParams, CheckoutSessionIssuerType,
        CheckoutSessionLineItemAdjustableQuantityParams, CheckoutSessionLineItemParams,
        CheckoutSessionLineItemPriceDataParams, CheckoutSessionLineItemPriceDataProductDataParams,
        CheckoutSessionLineItemPriceDataRecurringInterval, CheckoutSessionLineItemPriceDataRecurringParams,
        CheckoutSessionManagedPaymentsParams, CheckoutSessionMaximumUnit,
        CheckoutSessionMissingPaymentMethod, CheckoutSessionNameCollectionBusinessParams,
        CheckoutSessionNameCollectionIndividualParams, CheckoutSessionNameCollectionParams,
        CheckoutSessionOptionalItemParams, CheckoutSessionPaymentIntentDataParams,
        CheckoutSessionPaymentIntentDataShippingAddressParams,
        CheckoutSessionPaymentIntentDataShippingParams, CheckoutSessionPaymentIntentDataTransferDataParams,
        CheckoutSessionPaymentMethodDataParams, CheckoutSessionPaymentMethodOptionsAcssDebitParams,
        CheckoutSessionPaymentMethodOptionsAffirmParams,
        CheckoutSessionPaymentMethodOptionsAfterpayClearpayParams,
        CheckoutSessionPaymentMethodOptionsAlipayParams, CheckoutSessionPaymentMethodOptionsAlmaParams,
        CheckoutSessionPaymentMethodOptionsAmazonPayParams,
        CheckoutSessionPaymentMethodOptionsAuBecsDebitParams,
        CheckoutSessionPaymentMethodOptionsBacsDebitParams,
        CheckoutSessionPaymentMethodOptionsBancontactParams, CheckoutSessionPaymentMethodOptionsBillieParams,
        CheckoutSessionPaymentMethodOptionsBoletoParams,
        CheckoutSessionPaymentMethodOptionsCardInstallmentsParams,
        CheckoutSessionPaymentMethodOptionsCardParams,
        CheckoutSessionPaymentMethodOptionsCardRestrictionsParams,
        CheckoutSessionPaymentMethodOptionsCashappParams, CheckoutSessionPaymentMethodOptionsCryptoParams,
        CheckoutSessionPaymentMethodOptionsCustomerBalanceParams,
        CheckoutSessionPaymentMethodOptionsDemoPayParams, CheckoutSessionPaymentMethodOptionsEpsParams,
        CheckoutSessionPaymentMethodOptionsFpxParams, CheckoutSessionPaymentMethodOptionsGiropayParams,
        CheckoutSessionPaymentMethodOptionsGrabpayParams, CheckoutSessionPaymentMethodOptionsIdealParams,
        CheckoutSessionPaymentMethodOptionsKakaoPayParams, CheckoutSessionPaymentMethodOptionsKlarnaParams,
        CheckoutSessionPaymentMethodOptionsKlarnaSubscriptionParams,
        CheckoutSessionPaymentMethodOptionsKonbiniParams, CheckoutSessionPaymentMethodOptionsKrCardParams,
        CheckoutSessionPaymentMethodOptionsLinkParams, CheckoutSessionPaymentMethodOptionsMobilepayParams,
        CheckoutSessionPaymentMethodOptionsMultibancoParams,
        CheckoutSessionPaymentMethodOptionsNaverPayParams, CheckoutSessionPaymentMethodOptionsOxxoParams,
        CheckoutSessionPaymentMethodOptionsP24Params, CheckoutSessionPaymentMethodOptionsParams,
        CheckoutSessionPaymentMethodOptionsPaycoParams, CheckoutSessionPaymentMethodOptionsPaynowParams,
        CheckoutSessionPaymentMethodOptionsPaypalParams,
        CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams,
        CheckoutSessionPaymentMethodOptionsPaytoParams,
        CheckoutSessionPaymentMethodOptionsPixMandateOptionsParams,
        CheckoutSessionPaymentMethodOptionsPixParams, CheckoutSessionPaymentMethodOptionsRevolutPayParams,
        CheckoutSessionPaymentMethodOptionsSamsungPayParams,
        CheckoutSessionPaymentMethodOptionsSatispayParams, CheckoutSessionPaymentMethodOptionsScalapayParams,
        CheckoutSessionPaymentMethodOptionsSepaDebitParams, CheckoutSessionPaymentMethodOptionsSofortParams,
        CheckoutSessionPaymentMethodOptionsSwishParams, CheckoutSessionPaymentMethodOptionsTwintParams,
        CheckoutSessionPaymentMethodOptionsUpiMandateOptionsParams,
        CheckoutSessionPaymentMethodOptionsUpiParams, CheckoutSessionPaymentMethodOptionsUsBankAccountParams,
        CheckoutSessionPaymentMethodOptionsWechatPayClient,
        CheckoutSessionPaymentMethodOptionsWechatPayParams, CheckoutSessionPaymentMethodType,
        CheckoutSessionPermissionsParams, CheckoutSessionPhoneNumberCollectionParams,
        CheckoutSessionPreferredLocale, CheckoutSessionProrationBehavior, CheckoutSessionProrationDiscounts,
        CheckoutSessionSavedPaymentMethodOptionsParams, CheckoutSessionSetupIntentDataParams,
        CheckoutSessionShippingAddressCollectionParams, CheckoutSessionShippingDetailAddressParams,
        CheckoutSessionShippingOptionParams, CheckoutSessionShippingOptionShippingRateDataParams,
        CheckoutSessionShippingOptionShippingRateDataType,
        CheckoutSessionShippingRateDataDeliveryEstimateMaximumParams,
        CheckoutSessionShippingRateDataDeliveryEstimateMinimumParams,
        CheckoutSessionShippingRateDataDeliveryEstimateParams,
        CheckoutSessionShippingRateDataFixedAmountParams,
        CheckoutSessionSubscriptionDataBillingModeFlexibleParams,
        CheckoutSessionSubscriptionDataBillingModeParams, CheckoutSessionSubscriptionDataBillingModeType,
        CheckoutSessionSubscriptionDataInvoiceSettingsIssuerParams,
        CheckoutSessionSubscriptionDataInvoiceSettingsParams, CheckoutSessionSubscriptionDataParams,
        CheckoutSessionSubscriptionDataTransferDataParams,
        CheckoutSessionSubscriptionDataTrialSettingsParams, CheckoutSessionSubscriptionNextBillingParams,
        CheckoutSessionTaxBehavior, CheckoutSessionTaxIdCollectionParams,
        CheckoutSessionTrialSettingEndBehaviorParams, CheckoutSessionUsBankAccountFinancialConnectionsParams,
        CheckoutSessionWalletOptionsLinkParams, CheckoutSessionWalletOptionsParams,
        SessionConsentCollectionPaymentMethodReuseAgreementParams,
        SessionSubscriptionDataPendingInvoiceItemIntervalParams, UpdateCheckoutSessionLineItemParams,
    };
}

crate::gated! {
    feature = "climate_order" =>
    pub use generated::params::climate_order::{
        ClimateOrderBeneficiaryParams, UpdateClimateOrderBeneficiaryParams,
    };
}

crate::gated! {
    feature = "confirmation_token" =>
    pub use generated::params::confirmation_token::{
        ConfirmationTokenAccountHolderType, ConfirmationTokenAccountType, ConfirmationTokenAmountType,
        ConfirmationTokenInstallmentPlanParams, ConfirmationTokenPaymentMethodDataAcssDebitParams,
        ConfirmationTokenPaymentMethodDataAuBecsDebitParams,
        ConfirmationTokenPaymentMethodDataBacsDebitParams,
        ConfirmationTokenPaymentMethodDataBillingDetailsParams,
        ConfirmationTokenPaymentMethodDataBoletoParams, ConfirmationTokenPaymentMethodDataEpsBank,
        ConfirmationTokenPaymentMethodDataEpsParams, ConfirmationTokenPaymentMethodDataFpxBank,
        ConfirmationTokenPaymentMethodDataFpxParams, ConfirmationTokenPaymentMethodDataIdealBank,
        ConfirmationTokenPaymentMethodDataIdealParams, ConfirmationTokenPaymentMethodDataKlarnaDobParams,
        ConfirmationTokenPaymentMethodDataKlarnaParams, ConfirmationTokenPaymentMethodDataNaverPayFunding,
        ConfirmationTokenPaymentMethodDataNaverPayParams,
        ConfirmationTokenPaymentMethodDataNzBankAccountParams, ConfirmationTokenPaymentMethodDataP24Bank,
        ConfirmationTokenPaymentMethodDataP24Params, ConfirmationTokenPaymentMethodDataParams,
        ConfirmationTokenPaymentMethodDataPaytoParams, ConfirmationTokenPaymentMethodDataRadarOptionsParams,
        ConfirmationTokenPaymentMethodDataSepaDebitParams, ConfirmationTokenPaymentMethodDataSofortCountry,
        ConfirmationTokenPaymentMethodDataSofortParams,
        ConfirmationTokenPaymentMethodDataUpiMandateOptionsParams,
        ConfirmationTokenPaymentMethodDataUpiParams, ConfirmationTokenPaymentMethodDataUsBankAccountParams,
        ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams,
        ConfirmationTokenPaymentMethodOptionsCardParams, ConfirmationTokenPaymentMethodOptionsParams,
        ConfirmationTokenShippingAddressParams, ConfirmationTokenShippingParams,
    };
}

crate::gated! {
    feature = "coupon" =>
    pub use generated::params::coupon::{CouponAppliesToParams, CouponCurrencyOptionParams};
}

crate::gated! {
    feature = "credit_note" =>
    pub use generated::params::credit_note::{
        CreditNoteEmailType, CreditNoteLineParams, CreditNoteLineTaxAmountParams, CreditNoteRefundParams,
        CreditNoteRefundPaymentRecordRefundParams, CreditNoteShippingCostParams,
    };
}

crate::gated! {
    feature = "credit_note_line_item" =>
    pub use generated::params::credit_note_line_item::{
        CreditNoteLineItemEmailType, CreditNoteLineItemLineParams, CreditNoteLineItemLineTaxAmountParams,
        CreditNoteLineItemReason, CreditNoteLineItemRefundParams,
        CreditNoteLineItemRefundPaymentRecordRefundParams, CreditNoteLineItemRefundType,
        CreditNoteLineItemShippingCostParams,
    };
}

crate::gated! {
    feature = "customer" =>
    pub use generated::params::customer::{
        CustomerAccountHolderType, CustomerAddressParams, CustomerAmountTaxDisplay, CustomerBankAccount,
        CustomerBankAccountObject, CustomerBankAccountParams, CustomerCard, CustomerCardObject,
        CustomerCardParams, CustomerCashBalanceParams, CustomerCashBalanceSettingsParams,
        CustomerInvoiceSettingsCustomFieldParams, CustomerInvoiceSettingsParams,
        CustomerInvoiceSettingsRenderingOptionsParams, CustomerOwnerParams, CustomerShippingParams,
        CustomerTaxIdDataParams, CustomerTaxParams, CustomerValidateLocation, PaymentSource,
    };
}

crate::gated! {
    feature = "customer_session" =>
    pub use generated::params::customer_session::{
        CustomerSessionComponentsBuyButtonParams, CustomerSessionComponentsCustomerSheetFeaturesParams,
        CustomerSessionComponentsCustomerSheetParams,
        CustomerSessionComponentsMobilePaymentElementFeaturesParams,
        CustomerSessionComponentsMobilePaymentElementParams, CustomerSessionComponentsParams,
        CustomerSessionComponentsPaymentElementFeaturesParams, CustomerSessionComponentsPaymentElementParams,
        CustomerSessionComponentsPricingTableParams,
    };
}

crate::gated! {
    feature = "discount" =>
    pub use generated::params::discount::DeletedDiscount;
}

crate::gated! {
    feature = "dispute" =>
    pub use generated::params::dispute::{
        DisputeDisputedTransactionShippingAddressParams, DisputeEvidenceEnhancedEvidenceParams,
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Params,
        DisputeEvidenceEnhancedEvidenceVisaComplianceParams, DisputeEvidenceParams,
        DisputeVisaCompellingEvidence3DisputedTransactionParams,
        VisaCompellingEvidence3PriorUndisputedTransactionParams,
    };
}

crate::gated! {
    feature = "file" =>
    pub use generated::params::file::FileLinkDataParams;
}

crate::gated! {
    feature = "file_link" =>
    pub use generated::params::file_link::FileLinkExpiresAt;
}

crate::gated! {
    feature = "financial_connections_account" =>
    pub use generated::params::financial_connections_account::{
        FinancialConnectionsAccountAccountHolderParams, FinancialConnectionsAccountFeature,
    };
}

crate::gated! {
    feature = "financial_connections_session" =>
    pub use generated::params::financial_connections_session::{
        FinancialConnectionsSessionAccountHolderParams, FinancialConnectionsSessionFiltersParams,
    };
}

crate::gated! {
    feature = "financial_connections_transaction" =>
    pub use generated::params::financial_connections_transaction::FinancialConnectionsTransactionTransactionRefreshParams;
}

crate::gated! {
    feature = "forwarding_request" =>
    pub use generated::params::forwarding_request::{
        ForwardingRequestRequestHeaderParams, ForwardingRequestRequestParams,
    };
}

crate::gated! {
    feature = "funding_instructions" =>
    pub use generated::params::funding_instructions::{
        FundingInstructionsBankTransferEuBankTransferParams, FundingInstructionsBankTransferParams,
        FundingInstructionsRequestedAddressType,
    };
}

crate::gated! {
    feature = "identity_verification_session" =>
    pub use generated::params::identity_verification_session::{
        IdentityVerificationSessionOptionsDocumentParams, IdentityVerificationSessionOptionsParams,
        IdentityVerificationSessionProvidedDetailsParams, IdentityVerificationSessionRelatedPersonParams,
    };
}

crate::gated! {
    feature = "invoice" =>
    pub use generated::params::invoice::{
        InvoiceAcssDebitMandateOptionsParams, InvoiceAmountTaxDisplay, InvoiceAutomaticTaxLiabilityParams,
        InvoiceAutomaticTaxParams, InvoiceBankTransferEuBankTransferParams, InvoiceBillingCycleAnchor,
        InvoiceCancelAt, InvoiceCardInstallmentsParams, InvoiceCardInstallmentsPlanInterval,
        InvoiceCardInstallmentsPlanParams, InvoiceCardInstallmentsPlanType, InvoiceCustomFieldParams,
        InvoiceCustomerDetailsAddressParams, InvoiceCustomerDetailsParams,
        InvoiceCustomerDetailsShippingParams, InvoiceCustomerDetailsTaxIdParams,
        InvoiceCustomerDetailsTaxParams, InvoiceDeliveryEstimateMaximumParams,
        InvoiceDeliveryEstimateMaximumUnit, InvoiceDeliveryEstimateMinimumParams, InvoiceDiscountParams,
        InvoiceEndBehavior, InvoiceEndDate, InvoiceFixedAmountCurrencyOptionParams, InvoiceFromInvoiceAction,
        InvoiceFromInvoiceParams, InvoiceIssuerParams, InvoiceItemParams, InvoiceItemPeriodParams,
        InvoiceItemPriceDataParams, InvoiceJurisdictionLevel, InvoiceLineParams, InvoiceLinePriceDataParams,
        InvoiceLinePriceDataProductDataParams, InvoiceLinePricingParams, InvoiceLineTaxAmountParams,
        InvoiceLineTaxAmountTaxRateDataParams, InvoicePaymentMethodOptionCustomerBalanceBankTransferParams,
        InvoicePaymentMethodOptionCustomerBalanceParams, InvoicePaymentMethodOptionUsBankAccountParams,
        InvoicePaymentSettingsParams, InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams,
        InvoicePaymentSettingsPaymentMethodOptionsBancontactParams,
        InvoicePaymentSettingsPaymentMethodOptionsCardParams,
        InvoicePaymentSettingsPaymentMethodOptionsParams,
        InvoicePaymentSettingsPaymentMethodOptionsPaytoParams,
        InvoicePaymentSettingsPaymentMethodOptionsPixParams,
        InvoicePaymentSettingsPaymentMethodOptionsUpiParams, InvoicePaytoMandateOptionsParams,
        InvoicePendingInvoiceItemsBehavior, InvoicePreviewMode, InvoiceProrationBehavior,
        InvoiceProrationDiscounts, InvoiceRenderingParams, InvoiceRenderingPdfParams, InvoiceResumeAt,
        InvoiceScheduleDetailsBillingModeFlexibleParams, InvoiceScheduleDetailsBillingModeParams,
        InvoiceScheduleDetailsBillingModeType, InvoiceScheduleDetailsParams,
        InvoiceScheduleDetailsPhaseAddInvoiceItemParams,
        InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndParams,
        InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndType,
        InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodParams,
        InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodStartParams,
        InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityParams,
        InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityType, InvoiceScheduleDetailsPhaseAutomaticTaxParams,
        InvoiceScheduleDetailsPhaseBillingThresholdsParams, InvoiceScheduleDetailsPhaseDurationInterval,
        InvoiceScheduleDetailsPhaseDurationParams, InvoiceScheduleDetailsPhaseInvoiceSettingsIssuerParams,
        InvoiceScheduleDetailsPhaseInvoiceSettingsParams, InvoiceScheduleDetailsPhaseItemParams,
        InvoiceScheduleDetailsPhaseItemPriceDataParams, InvoiceScheduleDetailsPhaseParams,
        InvoiceScheduleDetailsPhaseTransferDataParams, InvoiceShippingCostParams,
        InvoiceShippingCostShippingRateDataDeliveryEstimateParams,
        InvoiceShippingCostShippingRateDataFixedAmountParams, InvoiceShippingCostShippingRateDataParams,
        InvoiceShippingCostShippingRateDataType, InvoiceShippingDetailsParams, InvoiceStartDate,
        InvoiceStartType, InvoiceSubscriptionDetailsBillingCycleAnchor,
        InvoiceSubscriptionDetailsBillingScheduleAppliesToParams,
        InvoiceSubscriptionDetailsBillingScheduleAppliesToType,
        InvoiceSubscriptionDetailsBillingScheduleBillUntilParams,
        InvoiceSubscriptionDetailsBillingScheduleBillUntilType,
        InvoiceSubscriptionDetailsBillingScheduleParams,
        InvoiceSubscriptionDetailsItemBillingThresholdsParams, InvoiceSubscriptionDetailsItemParams,
        InvoiceSubscriptionDetailsItemPriceDataParams,
        InvoiceSubscriptionDetailsItemPriceDataRecurringParams, InvoiceSubscriptionDetailsParams,
        InvoiceTaxBehavior, InvoiceTaxExempt, InvoiceTaxType, InvoiceTaxabilityReason,
        InvoiceTransferDataParams, InvoiceTrialEnd, InvoiceUpiMandateOptionsParams,
        InvoiceUsBankAccountFinancialConnectionsFiltersParams,
        InvoiceUsBankAccountFinancialConnectionsParams, RemoveInvoiceLinesLineBehavior,
        RemoveInvoiceLinesLineParams, UpdateInvoiceLinesLineParams,
    };
}

crate::gated! {
    feature = "invoice_payment" =>
    pub use generated::params::invoice_payment::{InvoicePaymentPaymentParams, InvoicePaymentStatus};
}

crate::gated! {
    feature = "invoiceitem" =>
    pub use generated::params::invoiceitem::{
        InvoiceitemDiscountParams, InvoiceitemPeriodParams, InvoiceitemPriceDataParams,
        InvoiceitemPricingParams, InvoiceitemTaxBehavior,
    };
}

crate::gated! {
    feature = "issuing_authorization" =>
    pub use generated::params::issuing_authorization::{
        AuthorizationVerificationDataAuthenticationExemptionParams,
        CaptureTestIssuingAuthorizationFleetReportedBreakdownParams, IssuingAuthorizationAmountDetailsParams,
        IssuingAuthorizationFleetCardholderPromptDataParams, IssuingAuthorizationFleetParams,
        IssuingAuthorizationFleetReportedBreakdownFuelParams,
        IssuingAuthorizationFleetReportedBreakdownNonFuelParams,
        IssuingAuthorizationFleetReportedBreakdownParams,
        IssuingAuthorizationFleetReportedBreakdownTaxParams,
        IssuingAuthorizationFraudDisputabilityLikelihood, IssuingAuthorizationFuelParams,
        IssuingAuthorizationMerchantDataParams, IssuingAuthorizationNetworkDataParams,
        IssuingAuthorizationPurchaseDetailsFleetParams, IssuingAuthorizationPurchaseDetailsFlightParams,
        IssuingAuthorizationPurchaseDetailsFlightSegmentParams,
        IssuingAuthorizationPurchaseDetailsLodgingParams, IssuingAuthorizationPurchaseDetailsParams,
        IssuingAuthorizationPurchaseDetailsReceiptParams,
        IssuingAuthorizationRiskAssessmentCardTestingRiskParams,
        IssuingAuthorizationRiskAssessmentFraudRiskLevel, IssuingAuthorizationRiskAssessmentFraudRiskParams,
        IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams,
        IssuingAuthorizationRiskAssessmentParams, IssuingAuthorizationVerificationDataParams,
        IssuingAuthorizationVerificationDataThreeDSecureParams, IssuingAuthorizationWallet,
    };
}

crate::gated! {
    feature = "issuing_card" =>
    pub use generated::params::issuing_card::{
        IssuingCardLifecycleControlsCancelAfterParams, IssuingCardLifecycleControlsParams,
        IssuingCardPinParams, IssuingCardShippingAddressParams, IssuingCardShippingAddressValidationParams,
        IssuingCardShippingCustomsParams, IssuingCardShippingParams, IssuingCardSpendingControlsParams,
        IssuingCardSpendingControlsSpendingLimitParams,
    };
}

crate::gated! {
    feature = "issuing_cardholder" =>
    pub use generated::params::issuing_cardholder::{
        IssuingCardholderBillingAddressParams, IssuingCardholderBillingParams,
        IssuingCardholderCardIssuingUserTermsAcceptanceParams, IssuingCardholderCompanyParams,
        IssuingCardholderIndividualCardIssuingParams, IssuingCardholderIndividualDobParams,
        IssuingCardholderIndividualParams, IssuingCardholderIndividualVerificationDocumentParams,
        IssuingCardholderIndividualVerificationParams, IssuingCardholderSpendingControlsParams,
        IssuingCardholderSpendingControlsSpendingLimitParams,
    };
}

crate::gated! {
    feature = "issuing_dispute" =>
    pub use generated::params::issuing_dispute::{
        IssuingDisputeEvidenceCanceledParams, IssuingDisputeEvidenceDuplicateParams,
        IssuingDisputeEvidenceFraudulentParams, IssuingDisputeEvidenceMerchandiseNotAsDescribedParams,
        IssuingDisputeEvidenceNoValidAuthorizationParams, IssuingDisputeEvidenceNotReceivedParams,
        IssuingDisputeEvidenceOtherParams, IssuingDisputeEvidenceParams,
        IssuingDisputeEvidenceServiceNotAsDescribedParams, IssuingDisputeTreasuryParams,
    };
}

crate::gated! {
    feature = "issuing_personalization_design" =>
    pub use generated::params::issuing_personalization_design::{
        CreateIssuingPersonalizationDesignPreferencesParams, IssuingPersonalizationDesignCarrierTextParams,
        IssuingPersonalizationDesignPreferencesParams, IssuingPersonalizationDesignRejectionReasonsParams,
    };
}

crate::gated! {
    feature = "issuing_transaction" =>
    pub use generated::params::issuing_transaction::{
        IssuingTransactionFleetCardholderPromptDataParams,
        IssuingTransactionFleetReportedBreakdownFuelParams,
        IssuingTransactionFleetReportedBreakdownNonFuelParams,
        IssuingTransactionFleetReportedBreakdownParams, IssuingTransactionFleetReportedBreakdownTaxParams,
        IssuingTransactionMerchantDataParams, IssuingTransactionPurchaseDetailsFleetParams,
        IssuingTransactionPurchaseDetailsFlightParams, IssuingTransactionPurchaseDetailsFlightSegmentParams,
        IssuingTransactionPurchaseDetailsFuelParams, IssuingTransactionPurchaseDetailsFuelType,
        IssuingTransactionPurchaseDetailsFuelUnit, IssuingTransactionPurchaseDetailsLodgingParams,
        IssuingTransactionPurchaseDetailsParams, IssuingTransactionPurchaseDetailsReceiptParams,
        IssuingTransactionPurchaseType, IssuingTransactionServiceType,
    };
}

crate::gated! {
    feature = "line_item" =>
    pub use generated::params::line_item::{
        LineItemDiscountParams, LineItemJurisdictionLevel, LineItemPeriodParams, LineItemPriceDataParams,
        LineItemPriceDataProductDataParams, LineItemPricingParams, LineItemTaxAmountParams,
        LineItemTaxAmountTaxRateDataParams, LineItemTaxBehavior, LineItemTaxType, LineItemTaxabilityReason,
    };
}

crate::gated! {
    feature = "payment_intent" =>
    pub use generated::params::payment_intent::{
        CapturePaymentIntentTransferDataParams, ConfirmPaymentIntentMandateDataCustomerAcceptanceParams,
        ConfirmPaymentIntentMandateDataParams, PaymentIntentAccountHolderType, PaymentIntentAccountType,
        PaymentIntentAcssDebitMandateOptionsParams, PaymentIntentAllowRedisplay,
        PaymentIntentAmountDetailsLineItemParams,
        PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams, PaymentIntentAmountDetailsParams,
        PaymentIntentAmountDetailsShippingParams, PaymentIntentAmountDetailsTaxParams,
        PaymentIntentAresTransStatus, PaymentIntentAutomaticPaymentMethodsParams,
        PaymentIntentBacsDebitMandateOptionsParams, PaymentIntentCbAvalgo,
        PaymentIntentCustomerAcceptanceOnlineParams,
        PaymentIntentCustomerBalanceBankTransferEuBankTransferParams,
        PaymentIntentCustomerBalanceBankTransferParams, PaymentIntentElectronicCommerceIndicator,
        PaymentIntentExemptionIndicator, PaymentIntentHooksInputsParams, PaymentIntentHooksInputsTaxParams,
        PaymentIntentHooksParams, PaymentIntentMandateDataCustomerAcceptanceOnlineParams,
        PaymentIntentMandateDataCustomerAcceptanceParams, PaymentIntentMandateDataCustomerAcceptanceType,
        PaymentIntentMandateDataParams, PaymentIntentNetworkRequested, PaymentIntentOffSession,
        PaymentIntentPaymentDetailsParams, PaymentIntentPaymentMethodDataAcssDebitParams,
        PaymentIntentPaymentMethodDataAuBecsDebitParams, PaymentIntentPaymentMethodDataBacsDebitParams,
        PaymentIntentPaymentMethodDataBillingDetailsParams, PaymentIntentPaymentMethodDataBoletoParams,
        PaymentIntentPaymentMethodDataEpsBank, PaymentIntentPaymentMethodDataEpsParams,
        PaymentIntentPaymentMethodDataFpxBank, PaymentIntentPaymentMethodDataFpxParams,
        PaymentIntentPaymentMethodDataIdealBank, PaymentIntentPaymentMethodDataIdealParams,
        PaymentIntentPaymentMethodDataKlarnaDobParams, PaymentIntentPaymentMethodDataKlarnaParams,
        PaymentIntentPaymentMethodDataNaverPayFunding, PaymentIntentPaymentMethodDataNaverPayParams,
        PaymentIntentPaymentMethodDataNzBankAccountParams, PaymentIntentPaymentMethodDataP24Bank,
        PaymentIntentPaymentMethodDataP24Params, PaymentIntentPaymentMethodDataParams,
        PaymentIntentPaymentMethodDataPaytoParams, PaymentIntentPaymentMethodDataSepaDebitParams,
        PaymentIntentPaymentMethodDataSofortCountry, PaymentIntentPaymentMethodDataSofortParams,
        PaymentIntentPaymentMethodDataUpiMandateOptionsParams, PaymentIntentPaymentMethodDataUpiParams,
        PaymentIntentPaymentMethodDataUsBankAccountParams, PaymentIntentPaymentMethodOptionCardParams,
        PaymentIntentPaymentMethodOptionCardPresentParams, PaymentIntentPaymentMethodOptionKlarnaParams,
        PaymentIntentPaymentMethodOptionPaypalParams, PaymentIntentPaymentMethodOptionsAcssDebitParams,
        PaymentIntentPaymentMethodOptionsAffirmParams,
        PaymentIntentPaymentMethodOptionsAfterpayClearpayParams,
        PaymentIntentPaymentMethodOptionsAlipayParams, PaymentIntentPaymentMethodOptionsAlmaParams,
        PaymentIntentPaymentMethodOptionsAmazonPayParams, PaymentIntentPaymentMethodOptionsAuBecsDebitParams,
        PaymentIntentPaymentMethodOptionsBacsDebitParams, PaymentIntentPaymentMethodOptionsBancontactParams,
        PaymentIntentPaymentMethodOptionsBillieParams, PaymentIntentPaymentMethodOptionsBlikParams,
        PaymentIntentPaymentMethodOptionsBoletoParams,
        PaymentIntentPaymentMethodOptionsCardInstallmentsParams,
        PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams,
        PaymentIntentPaymentMethodOptionsCardMandateOptionsParams,
        PaymentIntentPaymentMethodOptionsCardParams, PaymentIntentPaymentMethodOptionsCardPresentParams,
        PaymentIntentPaymentMethodOptionsCardPresentRoutingParams,
        PaymentIntentPaymentMethodOptionsCardThreeDSecureParams,
        PaymentIntentPaymentMethodOptionsCashappParams, PaymentIntentPaymentMethodOptionsCryptoParams,
        PaymentIntentPaymentMethodOptionsCustomerBalanceParams, PaymentIntentPaymentMethodOptionsEpsParams,
        PaymentIntentPaymentMethodOptionsFpxParams, PaymentIntentPaymentMethodOptionsGiropayParams,
        PaymentIntentPaymentMethodOptionsGrabpayParams, PaymentIntentPaymentMethodOptionsIdealParams,
        PaymentIntentPaymentMethodOptionsKakaoPayParams,
        PaymentIntentPaymentMethodOptionsKlarnaOnDemandParams, PaymentIntentPaymentMethodOptionsKlarnaParams,
        PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams,
        PaymentIntentPaymentMethodOptionsKonbiniParams, PaymentIntentPaymentMethodOptionsKrCardParams,
        PaymentIntentPaymentMethodOptionsLinkParams, PaymentIntentPaymentMethodOptionsMbWayParams,
        PaymentIntentPaymentMethodOptionsMobilepayParams, PaymentIntentPaymentMethodOptionsMultibancoParams,
        PaymentIntentPaymentMethodOptionsNaverPayParams,
        PaymentIntentPaymentMethodOptionsNzBankAccountParams, PaymentIntentPaymentMethodOptionsOxxoParams,
        PaymentIntentPaymentMethodOptionsP24Params, PaymentIntentPaymentMethodOptionsParams,
        PaymentIntentPaymentMethodOptionsPaycoParams, PaymentIntentPaymentMethodOptionsPaynowParams,
        PaymentIntentPaymentMethodOptionsPaypalParams,
        PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams,
        PaymentIntentPaymentMethodOptionsPaytoParams,
        PaymentIntentPaymentMethodOptionsPixMandateOptionsParams, PaymentIntentPaymentMethodOptionsPixParams,
        PaymentIntentPaymentMethodOptionsPromptpayParams, PaymentIntentPaymentMethodOptionsRevolutPayParams,
        PaymentIntentPaymentMethodOptionsSamsungPayParams, PaymentIntentPaymentMethodOptionsSatispayParams,
        PaymentIntentPaymentMethodOptionsScalapayParams, PaymentIntentPaymentMethodOptionsSepaDebitParams,
        PaymentIntentPaymentMethodOptionsSofortParams, PaymentIntentPaymentMethodOptionsSwishParams,
        PaymentIntentPaymentMethodOptionsTwintParams, PaymentIntentPaymentMethodOptionsUpiParams,
        PaymentIntentPaymentMethodOptionsUsBankAccountNetworksParams,
        PaymentIntentPaymentMethodOptionsUsBankAccountParams,
        PaymentIntentPaymentMethodOptionsWechatPayParams, PaymentIntentPaymentMethodOptionsZipParams,
        PaymentIntentPreferredLocale, PaymentIntentPurchaseInterval, PaymentIntentRadarOptionsParams,
        PaymentIntentShippingAddressParams, PaymentIntentShippingParams, PaymentIntentSubscriptionInterval,
        PaymentIntentSubscriptionNextBillingParams,
        PaymentIntentThreeDSecureNetworkOptionsCartesBancairesParams,
        PaymentIntentThreeDSecureNetworkOptionsParams, PaymentIntentThreeDSecureVersion,
        PaymentIntentTransferDataParams, PaymentIntentTransferDataPaymentDataParams,
        PaymentIntentUsBankAccountFinancialConnectionsFiltersParams,
        PaymentIntentUsBankAccountFinancialConnectionsParams, PaymentIntentUsBankAccountMandateOptionsParams,
        UpdatePaymentIntentTransferDataParams,
    };
}

crate::gated! {
    feature = "payment_link" =>
    pub use generated::params::payment_link::{
        LinkConsentCollectionPaymentMethodReuseAgreementParams,
        PaymentLinkAfterCompletionHostedConfirmationParams, PaymentLinkAfterCompletionParams,
        PaymentLinkAfterCompletionRedirectParams, PaymentLinkAmountTaxDisplay,
        PaymentLinkAutomaticTaxLiabilityParams, PaymentLinkAutomaticTaxParams,
        PaymentLinkConsentCollectionParams, PaymentLinkCustomFieldDropdownOptionParams,
        PaymentLinkCustomFieldDropdownParams, PaymentLinkCustomFieldLabelParams,
        PaymentLinkCustomFieldNumericParams, PaymentLinkCustomFieldParams, PaymentLinkCustomFieldTextParams,
        PaymentLinkCustomTextAfterSubmitParams, PaymentLinkCustomTextParams,
        PaymentLinkCustomTextShippingAddressParams, PaymentLinkCustomTextSubmitParams,
        PaymentLinkCustomTextTermsOfServiceAcceptanceParams,
        PaymentLinkInvoiceCreationInvoiceDataCustomFieldParams,
        PaymentLinkInvoiceCreationInvoiceDataIssuerParams, PaymentLinkInvoiceCreationInvoiceDataParams,
        PaymentLinkInvoiceCreationInvoiceDataRenderingOptionsParams, PaymentLinkInvoiceCreationParams,
        PaymentLinkLineItemAdjustableQuantityParams, PaymentLinkLineItemParams,
        PaymentLinkLineItemPriceDataParams, PaymentLinkLineItemPriceDataProductDataParams,
        PaymentLinkLineItemPriceDataRecurringInterval, PaymentLinkLineItemPriceDataRecurringParams,
        PaymentLinkManagedPaymentsParams, PaymentLinkNameCollectionBusinessParams,
        PaymentLinkNameCollectionIndividualParams, PaymentLinkNameCollectionParams,
        PaymentLinkOptionalItemParams, PaymentLinkPaymentIntentDataParams,
        PaymentLinkPaymentMethodOptionsCardParams, PaymentLinkPaymentMethodOptionsCardRestrictionsParams,
        PaymentLinkPaymentMethodOptionsParams, PaymentLinkPhoneNumberCollectionParams,
        PaymentLinkRestrictionsCompletedSessionsParams, PaymentLinkRestrictionsParams,
        PaymentLinkShippingAddressCollectionParams, PaymentLinkShippingOptionParams,
        PaymentLinkSubscriptionDataInvoiceSettingsParams, PaymentLinkSubscriptionDataParams,
        PaymentLinkSubscriptionDataTrialSettingsEndBehaviorParams,
        PaymentLinkSubscriptionDataTrialSettingsParams, PaymentLinkTaxBehavior,
        PaymentLinkTaxIdCollectionParams, PaymentLinkTransferDataParams, UpdatePaymentLinkLineItemParams,
        UpdatePaymentLinkPaymentIntentDataParams, UpdatePaymentLinkPaymentMethodOptionsCardParams,
        UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams,
        UpdatePaymentLinkPaymentMethodOptionsParams, UpdatePaymentLinkSubscriptionDataParams,
    };
}

crate::gated! {
    feature = "payment_method" =>
    pub use generated::params::payment_method::{
        PaymentMethodAcssDebitParams, PaymentMethodAmountType, PaymentMethodAuBecsDebitParams,
        PaymentMethodBacsDebitParams, PaymentMethodBillingDetailsAddressParams,
        PaymentMethodBillingDetailsParams, PaymentMethodBoletoParams, PaymentMethodCardNetworksParams,
        PaymentMethodCardNetworksPreferred, PaymentMethodCardParams, PaymentMethodCustomParams,
        PaymentMethodEpsParams, PaymentMethodFpxParams, PaymentMethodIdealParams,
        PaymentMethodKlarnaDobParams, PaymentMethodKlarnaParams, PaymentMethodNaverPayParams,
        PaymentMethodNzBankAccountParams, PaymentMethodP24Params, PaymentMethodPaytoParams,
        PaymentMethodRadarOptionsParams, PaymentMethodSepaDebitParams, PaymentMethodSofortCountry,
        PaymentMethodSofortParams, PaymentMethodUpiMandateOptionsParams, PaymentMethodUpiParams,
        PaymentMethodUsBankAccountParams, UpdatePaymentMethodCardNetworksParams,
        UpdatePaymentMethodCardParams, UpdatePaymentMethodUsBankAccountParams,
    };
}

crate::gated! {
    feature = "payment_method_configuration" =>
    pub use generated::params::payment_method_configuration::{
        CreatePaymentMethodConfigurationEntryDisplayPreferenceParams,
        CreatePaymentMethodConfigurationEntryParams,
    };
}

crate::gated! {
    feature = "payment_record" =>
    pub use generated::params::payment_record::{
        PaymentRecordAmountParams, PaymentRecordAmountRequestedParams, PaymentRecordCustomerDetailsParams,
        PaymentRecordFailedParams, PaymentRecordGuaranteedParams, PaymentRecordOutcome,
        PaymentRecordPaymentMethodDetailsBillingDetailsParams, PaymentRecordPaymentMethodDetailsCustomParams,
        PaymentRecordPaymentMethodDetailsParams, PaymentRecordPaymentMethodDetailsType,
        PaymentRecordProcessorDetailsCustomParams, PaymentRecordProcessorDetailsParams,
        PaymentRecordRefundedParams, PaymentRecordShippingDetailsAddressParams,
        PaymentRecordShippingDetailsParams, ReportPaymentRecordRefundOutcome,
        ReportPaymentRecordRefundProcessorDetailsCustomParams,
        ReportPaymentRecordRefundProcessorDetailsParams,
    };
}

crate::gated! {
    feature = "payout" =>
    pub use generated::params::payout::{PayoutMethod, PayoutSourceType};
}

crate::gated! {
    feature = "person" =>
    pub use generated::params::person::{
        CreateAccountPeopleRelationshipParams, PersonAdditionalTosAcceptancesAccountParams,
        PersonAdditionalTosAcceptancesParams, PersonAddressKanaParams, PersonAddressKanjiParams,
        PersonAddressParams, PersonDobParams, PersonDocumentsCompanyAuthorizationParams,
        PersonDocumentsParams, PersonDocumentsPassportParams, PersonDocumentsVisaParams,
        PersonRegisteredAddressParams, PersonRelationshipParams, PersonUsCfpbDataEthnicityDetailsParams,
        PersonUsCfpbDataParams, PersonUsCfpbDataRaceDetailsParams,
        PersonVerificationAdditionalDocumentParams, PersonVerificationDocumentParams,
        PersonVerificationParams,
    };
}

crate::gated! {
    feature = "plan" =>
    pub use generated::params::plan::{
        PlanProduct, PlanProductParams, PlanTierParams, PlanTransformUsageParams, PlanUpTo,
    };
}

crate::gated! {
    feature = "price" =>
    pub use generated::params::price::{
        CreatePriceRecurringParams, PriceCurrencyOptionParams, PriceCurrencyOptionTierParams,
        PriceCustomUnitAmountParams, PriceProductDataParams, PriceRecurringParams, PriceTierParams,
        PriceTransformQuantityParams, PriceUpTo,
    };
}

crate::gated! {
    feature = "product" =>
    pub use generated::params::product::{
        ProductDefaultPriceDataCurrencyOptionParams, ProductDefaultPriceDataCurrencyOptionTierParams,
        ProductDefaultPriceDataCustomUnitAmountParams, ProductDefaultPriceDataParams,
        ProductDefaultPriceDataRecurringInterval, ProductDefaultPriceDataRecurringParams,
        ProductMarketingFeatureParams, ProductPackageDimensionsParams, ProductTaxBehavior, ProductUpTo,
    };
}

crate::gated! {
    feature = "promotion_code" =>
    pub use generated::params::promotion_code::{
        PromotionCodePromotionParams, PromotionCodeRestrictionsCurrencyOptionParams,
        PromotionCodeRestrictionsParams, UpdatePromotionCodeRestrictionsParams,
    };
}

crate::gated! {
    feature = "quote" =>
    pub use generated::params::quote::{
        QuoteAutomaticTaxLiabilityParams, QuoteAutomaticTaxParams, QuoteDiscountParams, QuoteEffectiveDate,
        QuoteFromQuoteParams, QuoteInvoiceSettingsIssuerParams, QuoteInvoiceSettingsParams,
        QuoteLineItemParams, QuoteLineItemPriceDataParams, QuoteLineItemPriceDataRecurringParams,
        QuoteSubscriptionDataBillingModeFlexibleParams, QuoteSubscriptionDataBillingModeParams,
        QuoteSubscriptionDataParams, QuoteTaxBehavior, QuoteTransferDataParams, UpdateQuoteLineItemParams,
        UpdateQuoteSubscriptionDataParams,
    };
}

crate::gated! {
    feature = "radar_payment_evaluation" =>
    pub use generated::params::radar_payment_evaluation::{
        PaymentDetailsPaymentMethodDetailsBillingDetailsParams,
        PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams,
        PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams,
        RadarPaymentEvaluationBillingDetailAddressParams,
        RadarPaymentEvaluationClientDeviceMetadataDetailsParams, RadarPaymentEvaluationCustomerDetailsParams,
        RadarPaymentEvaluationMoneyMovementDetailCardParams, RadarPaymentEvaluationPaymentDetailsParams,
        RadarPaymentEvaluationPaymentDetailsShippingDetailsParams,
    };
}

crate::gated! {
    feature = "refund" =>
    pub use generated::params::refund::RefundOrigin;
}

crate::gated! {
    feature = "reporting_report_run" =>
    pub use generated::params::reporting_report_run::{
        ReportingReportRunParametersParams, ReportingReportRunParametersTimezone,
        ReportingReportRunReportingCategory,
    };
}

crate::gated! {
    feature = "setup_intent" =>
    pub use generated::params::setup_intent::{
        ConfirmSetupIntentMandateDataCustomerAcceptanceOnlineParams,
        ConfirmSetupIntentMandateDataCustomerAcceptanceParams, ConfirmSetupIntentMandateDataParams,
        SetupIntentAccountHolderType, SetupIntentAccountType, SetupIntentAllowRedisplay,
        SetupIntentAresTransStatus, SetupIntentAutomaticPaymentMethodsParams, SetupIntentCbAvalgo,
        SetupIntentElectronicCommerceIndicator, SetupIntentMandateDataCustomerAcceptanceOnlineParams,
        SetupIntentMandateDataCustomerAcceptanceParams, SetupIntentMandateDataCustomerAcceptanceType,
        SetupIntentMandateDataParams, SetupIntentNetworkRequested,
        SetupIntentPaymentMethodDataAcssDebitParams, SetupIntentPaymentMethodDataAuBecsDebitParams,
        SetupIntentPaymentMethodDataBacsDebitParams, SetupIntentPaymentMethodDataBillingDetailsAddressParams,
        SetupIntentPaymentMethodDataBillingDetailsParams, SetupIntentPaymentMethodDataBoletoParams,
        SetupIntentPaymentMethodDataEpsBank, SetupIntentPaymentMethodDataEpsParams,
        SetupIntentPaymentMethodDataFpxBank, SetupIntentPaymentMethodDataFpxParams,
        SetupIntentPaymentMethodDataIdealBank, SetupIntentPaymentMethodDataIdealParams,
        SetupIntentPaymentMethodDataKlarnaDobParams, SetupIntentPaymentMethodDataKlarnaParams,
        SetupIntentPaymentMethodDataNaverPayFunding, SetupIntentPaymentMethodDataNaverPayParams,
        SetupIntentPaymentMethodDataNzBankAccountParams, SetupIntentPaymentMethodDataP24Bank,
        SetupIntentPaymentMethodDataP24Params, SetupIntentPaymentMethodDataParams,
        SetupIntentPaymentMethodDataPaytoParams, SetupIntentPaymentMethodDataRadarOptionsParams,
        SetupIntentPaymentMethodDataSepaDebitParams, SetupIntentPaymentMethodDataSofortCountry,
        SetupIntentPaymentMethodDataSofortParams, SetupIntentPaymentMethodDataUpiMandateOptionsParams,
        SetupIntentPaymentMethodDataUpiParams, SetupIntentPaymentMethodDataUsBankAccountParams,
        SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams,
        SetupIntentPaymentMethodOptionsAcssDebitParams,
        SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams,
        SetupIntentPaymentMethodOptionsBacsDebitParams,
        SetupIntentPaymentMethodOptionsCardMandateOptionsParams, SetupIntentPaymentMethodOptionsCardParams,
        SetupIntentPaymentMethodOptionsCardThreeDSecureParams,
        SetupIntentPaymentMethodOptionsCardThreeDSecureVersion,
        SetupIntentPaymentMethodOptionsKlarnaOnDemandParams, SetupIntentPaymentMethodOptionsKlarnaParams,
        SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams, SetupIntentPaymentMethodOptionsParams,
        SetupIntentPaymentMethodOptionsPaypalParams,
        SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams, SetupIntentPaymentMethodOptionsPaytoParams,
        SetupIntentPaymentMethodOptionsPixMandateOptionsParams, SetupIntentPaymentMethodOptionsPixParams,
        SetupIntentPaymentMethodOptionsSepaDebitParams,
        SetupIntentPaymentMethodOptionsUpiMandateOptionsParams, SetupIntentPaymentMethodOptionsUpiParams,
        SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams,
        SetupIntentPaymentMethodOptionsUsBankAccountParams, SetupIntentPreferredLocale,
        SetupIntentPurchaseInterval, SetupIntentSetupFutureUsage, SetupIntentSingleUseParams,
        SetupIntentSubscriptionInterval, SetupIntentSubscriptionNextBillingParams,
        SetupIntentThreeDSecureNetworkOptionsCartesBancairesParams,
        SetupIntentThreeDSecureNetworkOptionsParams,
        SetupIntentUsBankAccountFinancialConnectionsFiltersParams,
        SetupIntentUsBankAccountFinancialConnectionsParams, SetupIntentUsBankAccountMandateOptionsParams,
        SetupIntentUsage,
    };
}

crate::gated! {
    feature = "shipping_rate" =>
    pub use generated::params::shipping_rate::{
        ShippingRateDeliveryEstimateMaximumParams, ShippingRateDeliveryEstimateMinimumParams,
        ShippingRateDeliveryEstimateParams, ShippingRateFixedAmountCurrencyOptionParams,
        ShippingRateFixedAmountParams, UpdateShippingRateFixedAmountCurrencyOptionParams,
        UpdateShippingRateFixedAmountParams,
    };
}

crate::gated! {
    feature = "source" =>
    pub use generated::params::source::{
        SourceFlow, SourceMandateAcceptanceOfflineParams, SourceMandateAcceptanceOnlineParams,
        SourceMandateAcceptanceParams, SourceMandateAcceptanceStatus, SourceMandateAcceptanceType,
        SourceMandateInterval, SourceMandateParams, SourceNotificationMethod, SourceOrderItemParams,
        SourceOrderItemType, SourceOrderParams, SourceOrderShippingAddressParams, SourceOrderShippingParams,
        SourceOwnerAddressParams, SourceOwnerParams, SourceReceiverParams, SourceRedirectParams,
        SourceRefundAttributesMethod, SourceUsage,
    };
}

crate::gated! {
    feature = "subscription" =>
    pub use generated::params::subscription::{
        ListSubscriptionsAutomaticTaxParams, SubscriptionAddInvoiceItemParams,
        SubscriptionAddInvoiceItemPeriodEndParams, SubscriptionAddInvoiceItemPeriodEndType,
        SubscriptionAddInvoiceItemPeriodParams, SubscriptionAddInvoiceItemPeriodStartParams,
        SubscriptionAddInvoiceItemPeriodStartType, SubscriptionAddInvoiceItemPriceDataParams,
        SubscriptionAutomaticTaxLiabilityParams, SubscriptionAutomaticTaxParams,
        SubscriptionBillingCycleAnchor, SubscriptionBillingCycleAnchorConfigParams,
        SubscriptionBillingModeFlexibleParams, SubscriptionBillingModeParams,
        SubscriptionBillingScheduleAppliesToParams, SubscriptionBillingScheduleBillUntilDurationParams,
        SubscriptionBillingScheduleBillUntilParams, SubscriptionBillingScheduleParams,
        SubscriptionBillingThresholdsParams, SubscriptionCancelAt, SubscriptionCancellationDetailsParams,
        SubscriptionCardMandateOptionsParams, SubscriptionCustomerBalanceBankTransferEuBankTransferParams,
        SubscriptionCustomerBalanceBankTransferParams, SubscriptionDiscountParams,
        SubscriptionInvoiceSettingsIssuerParams, SubscriptionInvoiceSettingsParams, SubscriptionItemParams,
        SubscriptionPauseCollectionParams, SubscriptionPaymentBehavior,
        SubscriptionPaymentMethodOptionAcssDebitMandateOptionsParams,
        SubscriptionPaymentMethodOptionAcssDebitParams, SubscriptionPaymentMethodOptionBancontactParams,
        SubscriptionPaymentMethodOptionCustomerBalanceParams,
        SubscriptionPaymentMethodOptionUsBankAccountParams, SubscriptionPaymentSettingsParams,
        SubscriptionPaymentSettingsPaymentMethodOptionsCardParams,
        SubscriptionPaymentSettingsPaymentMethodOptionsParams,
        SubscriptionPaymentSettingsPaymentMethodOptionsPaytoParams,
        SubscriptionPaymentSettingsPaymentMethodOptionsPixParams,
        SubscriptionPaymentSettingsPaymentMethodOptionsUpiParams, SubscriptionPaytoMandateOptionsParams,
        SubscriptionPendingInvoiceItemIntervalParams, SubscriptionPixMandateOptionsParams,
        SubscriptionProrationBehavior, SubscriptionTaxBehavior, SubscriptionTransferDataParams,
        SubscriptionTrialEnd, SubscriptionTrialSettingsEndBehaviorParams, SubscriptionTrialSettingsParams,
        SubscriptionUpiMandateOptionsParams, SubscriptionUsBankAccountFinancialConnectionsFiltersParams,
        SubscriptionUsBankAccountFinancialConnectionsParams, UpdateSubscriptionBillingScheduleParams,
        UpdateSubscriptionItemBillingThresholdsParams, UpdateSubscriptionItemParams,
        UpdateSubscriptionItemPriceDataParams, UpdateSubscriptionItemPriceDataRecurringParams,
    };
}

crate::gated! {
    feature = "subscription_item" =>
    pub use generated::params::subscription_item::{
        SubscriptionItemBillingThresholdsParams, SubscriptionItemDiscountParams,
        SubscriptionItemPaymentBehavior, SubscriptionItemPriceDataParams,
        SubscriptionItemPriceDataRecurringInterval, SubscriptionItemPriceDataRecurringParams,
        SubscriptionItemProrationBehavior, SubscriptionItemTaxBehavior,
    };
}

crate::gated! {
    feature = "subscription_schedule" =>
    pub use generated::params::subscription_schedule::{
        SubscriptionScheduleBillingModeFlexibleParams, SubscriptionScheduleBillingModeParams,
        SubscriptionScheduleDefaultSettingsParams, SubscriptionScheduleEndDate,
        SubscriptionSchedulePhaseAddInvoiceItemParams,
        SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams,
        SubscriptionSchedulePhaseAddInvoiceItemPeriodParams,
        SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams,
        SubscriptionSchedulePhaseAddInvoiceItemPriceDataParams,
        SubscriptionSchedulePhaseAutomaticTaxLiabilityParams, SubscriptionSchedulePhaseAutomaticTaxParams,
        SubscriptionSchedulePhaseBillingThresholdsParams, SubscriptionSchedulePhaseDiscountParams,
        SubscriptionSchedulePhaseDurationInterval, SubscriptionSchedulePhaseDurationParams,
        SubscriptionSchedulePhaseInvoiceSettingsIssuerParams, SubscriptionSchedulePhaseInvoiceSettingsParams,
        SubscriptionSchedulePhaseItemBillingThresholdsParams, SubscriptionSchedulePhaseItemParams,
        SubscriptionSchedulePhaseItemPriceDataParams, SubscriptionSchedulePhaseItemPriceDataRecurringParams,
        SubscriptionSchedulePhaseParams, SubscriptionSchedulePhaseTransferDataParams,
        SubscriptionScheduleStartDate, SubscriptionScheduleTaxBehavior, SubscriptionScheduleTrialEnd,
        UpdateSubscriptionSchedulePhaseParams,
    };
}

crate::gated! {
    feature = "tax_calculation" =>
    pub use generated::params::tax_calculation::{
        TaxCalculationCustomerDetailsAddressParams, TaxCalculationCustomerDetailsParams,
        TaxCalculationCustomerDetailsTaxIdParams, TaxCalculationLineItemParams,
        TaxCalculationShipFromDetailsParams, TaxCalculationShippingCostParams,
    };
}

crate::gated! {
    feature = "tax_id" =>
    pub use generated::params::tax_id::TaxIdOwnerParams;
}

crate::gated! {
    feature = "tax_registration" =>
    pub use generated::params::tax_registration::{
        TaxRegistrationActiveFrom, TaxRegistrationCountryOptionStandardParams,
        TaxRegistrationCountryOptionsAtStandardParams, TaxRegistrationCountryOptionsCaParams,
        TaxRegistrationCountryOptionsCaProvinceStandardParams, TaxRegistrationCountryOptionsParams,
        TaxRegistrationCountryOptionsUsLocalAmusementTaxParams,
        TaxRegistrationCountryOptionsUsLocalLeaseTaxParams, TaxRegistrationCountryOptionsUsParams,
        TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams,
        TaxRegistrationCountryOptionsUsStateSalesTaxParams, TaxRegistrationDefaultParams,
        TaxRegistrationEuropeParams, TaxRegistrationExpiresAt, TaxRegistrationSimplifiedParams,
    };
}

crate::gated! {
    feature = "tax_settings" =>
    pub use generated::params::tax_settings::{
        TaxSettingsDefaultsParams, TaxSettingsHeadOfficeAddressParams, TaxSettingsHeadOfficeParams,
    };
}

crate::gated! {
    feature = "tax_transaction" =>
    pub use generated::params::tax_transaction::{
        TaxTransactionLineItemParams, TaxTransactionMode, TaxTransactionShippingCostParams,
    };
}

crate::gated! {
    feature = "terminal_configuration" =>
    pub use generated::params::terminal_configuration::{
        CreateTerminalConfigurationEntryParams, TerminalConfigurationCellularParams,
        TerminalConfigurationOfflineParams, TerminalConfigurationRebootWindowParams,
        TerminalConfigurationTippingEntryParams, TerminalConfigurationTippingParams,
        TerminalConfigurationWifiEnterpriseEapPeapParams, TerminalConfigurationWifiEnterpriseEapTlsParams,
        TerminalConfigurationWifiParams, TerminalConfigurationWifiPersonalPskParams,
    };
}

crate::gated! {
    feature = "terminal_location" =>
    pub use generated::params::terminal_location::{
        TerminalLocationAddressKanaParams, TerminalLocationAddressKanjiParams, TerminalLocationAddressParams,
        UpdateTerminalLocationAddressParams,
    };
}

crate::gated! {
    feature = "terminal_onboarding_link" =>
    pub use generated::params::terminal_onboarding_link::{
        OnboardingLinkLinkOptionsAppleTermsAndConditionsParams, TerminalOnboardingLinkLinkOptionsParams,
    };
}

crate::gated! {
    feature = "terminal_reader" =>
    pub use generated::params::terminal_reader::{
        DeletedTerminalReader, DeletedTerminalReaderDeviceType, PresentTestTerminalReaderPaymentMethodType,
        ProcessTerminalReaderSetupIntentProcessConfigParams, TerminalReaderAllowRedisplay,
        TerminalReaderCardParams, TerminalReaderCardPresentParams, TerminalReaderCartLineItemParams,
        TerminalReaderCartParams, TerminalReaderCollectConfigParams,
        TerminalReaderCollectConfigTippingParams, TerminalReaderConfirmConfigParams,
        TerminalReaderInputCustomTextParams, TerminalReaderInputParams,
        TerminalReaderInputSelectionChoiceParams, TerminalReaderInputSelectionParams,
        TerminalReaderInputToggleParams, TerminalReaderInteracPresentParams,
        TerminalReaderProcessConfigParams, TerminalReaderRefundPaymentConfigParams,
        TerminalReaderSkipNonRequiredInputs,
    };
}

crate::gated! {
    feature = "token" =>
    pub use generated::params::token::{
        TokenAccountCompanyDirectorshipDeclarationParams, TokenAccountCompanyOwnershipDeclarationParams,
        TokenAccountCompanyParams, TokenAccountCompanyRegistrationDateParams,
        TokenAccountCompanyRepresentativeDeclarationParams, TokenAccountCompanyStructure,
        TokenAccountCompanyVerificationParams, TokenAccountHolderType, TokenAccountIndividualParams,
        TokenAccountIndividualRelationshipParams, TokenAccountIndividualVerificationParams,
        TokenAccountParams, TokenAccountType, TokenBankAccountParams, TokenBusinessType, TokenCard,
        TokenCardNetworksParams, TokenCardNetworksPreferred, TokenCardParams, TokenCvcUpdateParams,
        TokenOwnershipExemptionReason, TokenPersonAdditionalTosAcceptancesAccountParams,
        TokenPersonAdditionalTosAcceptancesParams, TokenPersonAddressKanaParams,
        TokenPersonAddressKanjiParams, TokenPersonAddressParams, TokenPersonDobParams,
        TokenPersonDocumentsCompanyAuthorizationParams, TokenPersonDocumentsParams,
        TokenPersonDocumentsPassportParams, TokenPersonDocumentsVisaParams, TokenPersonParams,
        TokenPersonRegisteredAddressParams, TokenPersonRelationshipParams,
        TokenPersonUsCfpbDataEthnicityDetailsEthnicity, TokenPersonUsCfpbDataEthnicityDetailsParams,
        TokenPersonUsCfpbDataParams, TokenPersonUsCfpbDataRaceDetailsParams,
        TokenPersonUsCfpbDataRaceDetailsRace, TokenPersonVerificationAdditionalDocumentParams,
        TokenPersonVerificationDocumentParams, TokenPersonVerificationParams, TokenPiiParams,
        TokenPoliticalExposure,
    };
}

crate::gated! {
    feature = "transfer" =>
    pub use generated::params::transfer::TransferSourceType;
}

crate::gated! {
    feature = "treasury_debit_reversal" =>
    pub use generated::params::treasury_debit_reversal::TreasuryDebitReversalResolution;
}

crate::gated! {
    feature = "treasury_financial_account" =>
    pub use generated::params::treasury_financial_account::{
        TreasuryFinancialAccountFeatureCardIssuingParams,
        TreasuryFinancialAccountFeatureDepositInsuranceParams,
        TreasuryFinancialAccountFeatureFinancialAddressesAbaParams,
        TreasuryFinancialAccountFeatureFinancialAddressesParams,
        TreasuryFinancialAccountFeatureInboundTransfersAchParams,
        TreasuryFinancialAccountFeatureInboundTransfersParams,
        TreasuryFinancialAccountFeatureIntraStripeFlowsParams,
        TreasuryFinancialAccountFeatureOutboundPaymentsParams,
        TreasuryFinancialAccountFeatureOutboundTransfersParams, TreasuryFinancialAccountFeaturesParams,
        TreasuryFinancialAccountForwardingSettingsParams, TreasuryFinancialAccountForwardingSettingsType,
        TreasuryFinancialAccountOutboundPaymentUsDomesticWireParams,
        TreasuryFinancialAccountPlatformRestrictionsParams,
    };
}

crate::gated! {
    feature = "treasury_financial_account_features" =>
    pub use generated::params::treasury_financial_account_features::{
        FinancialAccountFeaturesOutboundPaymentsUsDomesticWireParams,
        TreasuryFinancialAccountFeaturesCardIssuingParams,
        TreasuryFinancialAccountFeaturesDepositInsuranceParams,
        TreasuryFinancialAccountFeaturesFinancialAddressesAbaParams,
        TreasuryFinancialAccountFeaturesFinancialAddressesParams,
        TreasuryFinancialAccountFeaturesInboundTransfersAchParams,
        TreasuryFinancialAccountFeaturesInboundTransfersParams,
        TreasuryFinancialAccountFeaturesIntraStripeFlowsParams,
        TreasuryFinancialAccountFeaturesOutboundPaymentsParams,
        TreasuryFinancialAccountFeaturesOutboundTransfersParams,
    };
}

crate::gated! {
    feature = "treasury_inbound_transfer" =>
    pub use generated::params::treasury_inbound_transfer::TreasuryInboundTransferFailureDetailsParams;
}

crate::gated! {
    feature = "treasury_outbound_payment" =>
    pub use generated::params::treasury_outbound_payment::{
        PaymentDestinationPaymentMethodDataBillingDetailsParams,
        PaymentDestinationPaymentMethodDataUsBankAccountParams,
        PaymentDestinationPaymentMethodOptionsUsBankAccountParams, TreasuryOutboundPaymentAccountHolderType,
        TreasuryOutboundPaymentAccountType, TreasuryOutboundPaymentBillingDetailAddressParams,
        TreasuryOutboundPaymentDestinationPaymentMethodDataParams,
        TreasuryOutboundPaymentDestinationPaymentMethodDataType,
        TreasuryOutboundPaymentDestinationPaymentMethodOptionsParams,
        TreasuryOutboundPaymentEndUserDetailsParams, TreasuryOutboundPaymentReturnedDetailsParams,
        TreasuryOutboundPaymentTrackingDetailsAchParams, TreasuryOutboundPaymentTrackingDetailsParams,
        TreasuryOutboundPaymentTrackingDetailsUsDomesticWireParams,
        TreasuryOutboundPaymentUsBankAccountNetwork,
    };
}

crate::gated! {
    feature = "treasury_outbound_transfer" =>
    pub use generated::params::treasury_outbound_transfer::{
        OutboundTransferDestinationPaymentMethodOptionsParams,
        TransferDestinationPaymentMethodOptionsUsBankAccountParams,
        TreasuryOutboundTransferDestinationPaymentMethodDataParams,
        TreasuryOutboundTransferDestinationPaymentMethodDataType,
        TreasuryOutboundTransferReturnedDetailsParams, TreasuryOutboundTransferTrackingDetailsAchParams,
        TreasuryOutboundTransferTrackingDetailsParams,
        TreasuryOutboundTransferTrackingDetailsUsDomesticWireParams,
        TreasuryOutboundTransferUsBankAccountNetwork,
    };
}

crate::gated! {
    feature = "treasury_received_credit" =>
    pub use generated::params::treasury_received_credit::{
        CreditInitiatingPaymentMethodDetailsUsBankAccountParams,
        TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams, TreasuryReceivedCreditLinkedFlowsParams,
        TreasuryReceivedCreditSourceFlowType,
    };
}

crate::gated! {
    feature = "treasury_received_debit" =>
    pub use generated::params::treasury_received_debit::{
        DebitInitiatingPaymentMethodDetailsUsBankAccountParams,
        TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams,
    };
}

crate::gated! {
    feature = "treasury_transaction" =>
    pub use generated::params::treasury_transaction::{
        TreasuryTransactionOrderBy, TreasuryTransactionStatusTransitionsParams,
    };
}

crate::gated! {
    feature = "treasury_transaction_entry" =>
    pub use generated::params::treasury_transaction_entry::TreasuryTransactionEntryOrderBy;
}

crate::gated! {
    feature = "v2_billing_meter_event_adjustment" =>
    pub use generated::params::v2_billing_meter_event_adjustment::V2BillingMeterEventAdjustmentCancelParams;
}

crate::gated! {
    feature = "v2_billing_meter_event_session" =>
    pub use generated::params::v2_billing_meter_event_session::V2BillingMeterEventSessionEventParams;
}

crate::gated! {
    feature = "v2_commerce_product_catalog_import" =>
    pub use generated::params::v2_commerce_product_catalog_import::V2ProductCatalogImportMode;
}

crate::gated! {
    feature = "v2_core_account" =>
    pub use generated::params::v2_core_account::{
        UpdateV2AccountCapabilityAutomaticIndirectTaxParams, UpdateV2AccountCapabilityStripeBalanceParams,
        UpdateV2AccountCapabilityStripeBalanceStripeTransfersParams,
        UpdateV2AccountConfigurationCustomerBillingParams,
        UpdateV2AccountConfigurationCustomerCapabilitiesParams, UpdateV2AccountConfigurationCustomerParams,
        UpdateV2AccountConfigurationMerchantCapabilitiesParams,
        UpdateV2AccountConfigurationMerchantCapabilityParams, UpdateV2AccountConfigurationMerchantParams,
        UpdateV2AccountConfigurationMerchantSupportParams, UpdateV2AccountConfigurationParams,
        UpdateV2AccountConfigurationRecipientCapabilitiesParams, UpdateV2AccountConfigurationRecipientParams,
        UpdateV2AccountDocumentPrimaryVerificationFrontBackParams,
        UpdateV2AccountDocumentPrimaryVerificationParams, UpdateV2AccountDocumentSecondaryVerificationParams,
        UpdateV2AccountIdentityAttestationsParams, UpdateV2AccountIdentityAttestationsTermsOfServiceParams,
        UpdateV2AccountIdentityBusinessDetailsDocumentsParams, UpdateV2AccountIdentityBusinessDetailsParams,
        UpdateV2AccountIdentityIndividualAdditionalAddressParams,
        UpdateV2AccountIdentityIndividualAddressParams, UpdateV2AccountIdentityIndividualDocumentsParams,
        UpdateV2AccountIdentityIndividualParams, UpdateV2AccountIdentityIndividualScriptAddressesKanaParams,
        UpdateV2AccountIdentityIndividualScriptAddressesKanjiParams,
        UpdateV2AccountIdentityIndividualScriptAddressesParams, UpdateV2AccountIdentityParams,
        V2AccountBusinessDetailMonthlyEstimatedRevenueParams, V2AccountCapabilityAutomaticIndirectTaxParams,
        V2AccountCapabilityStripeBalanceParams, V2AccountCapabilityStripeBalanceStripeTransfersParams,
        V2AccountConfigurationCustomerAutomaticIndirectTaxParams,
        V2AccountConfigurationCustomerBillingInvoiceParams,
        V2AccountConfigurationCustomerBillingInvoiceRenderingParams,
        V2AccountConfigurationCustomerBillingParams, V2AccountConfigurationCustomerCapabilitiesParams,
        V2AccountConfigurationCustomerParams, V2AccountConfigurationCustomerShippingAddressParams,
        V2AccountConfigurationCustomerShippingParams, V2AccountConfigurationMerchantBacsDebitPaymentsParams,
        V2AccountConfigurationMerchantBrandingParams, V2AccountConfigurationMerchantCapabilitiesParams,
        V2AccountConfigurationMerchantCapabilityParams,
        V2AccountConfigurationMerchantCardPaymentsDeclineOnParams,
        V2AccountConfigurationMerchantCardPaymentsParams,
        V2AccountConfigurationMerchantKonbiniPaymentsParams,
        V2AccountConfigurationMerchantKonbiniPaymentsSupportParams, V2AccountConfigurationMerchantParams,
        V2AccountConfigurationMerchantStatementDescriptorParams, V2AccountConfigurationMerchantSupportParams,
        V2AccountConfigurationParams, V2AccountConfigurationRecipientCapabilitiesParams,
        V2AccountConfigurationRecipientParams, V2AccountCustomerAutomaticIndirectTaxParams,
        V2AccountDefaultsParams, V2AccountDefaultsProfileParams, V2AccountDefaultsResponsibilitiesParams,
        V2AccountDocumentBankAccountOwnershipVerificationParams, V2AccountDocumentCompanyAuthorizationParams,
        V2AccountDocumentCompanyLicenseParams, V2AccountDocumentCompanyMemorandumOfAssociationParams,
        V2AccountDocumentCompanyMinisterialDecreeParams,
        V2AccountDocumentCompanyRegistrationVerificationParams,
        V2AccountDocumentCompanyTaxIdVerificationParams, V2AccountDocumentPrimaryVerificationFrontBackParams,
        V2AccountDocumentPrimaryVerificationParams, V2AccountDocumentProofOfAddressParams,
        V2AccountDocumentProofOfRegistrationParams, V2AccountDocumentProofOfRegistrationSignerParams,
        V2AccountDocumentProofOfUltimateBeneficialOwnershipParams,
        V2AccountDocumentSecondaryVerificationParams,
        V2AccountIdentityAttestationsDirectorshipDeclarationParams,
        V2AccountIdentityAttestationsOwnershipDeclarationParams, V2AccountIdentityAttestationsParams,
        V2AccountIdentityAttestationsPersonsProvidedParams,
        V2AccountIdentityAttestationsRepresentativeDeclarationParams,
        V2AccountIdentityAttestationsTermsOfServiceAccountParams,
        V2AccountIdentityAttestationsTermsOfServiceParams,
        V2AccountIdentityBusinessDetailsAnnualRevenueAmountParams,
        V2AccountIdentityBusinessDetailsAnnualRevenueParams, V2AccountIdentityBusinessDetailsDocumentsParams,
        V2AccountIdentityBusinessDetailsIdNumberParams, V2AccountIdentityBusinessDetailsParams,
        V2AccountIdentityBusinessDetailsRegistrationDateParams,
        V2AccountIdentityBusinessDetailsScriptNamesKanaParams,
        V2AccountIdentityBusinessDetailsScriptNamesKanjiParams,
        V2AccountIdentityBusinessDetailsScriptNamesParams,
        V2AccountIdentityIndividualAdditionalAddressParams, V2AccountIdentityIndividualAdditionalNameParams,
        V2AccountIdentityIndividualAddressParams, V2AccountIdentityIndividualDateOfBirthParams,
        V2AccountIdentityIndividualDocumentsParams, V2AccountIdentityIndividualDocumentsPassportParams,
        V2AccountIdentityIndividualDocumentsVisaParams, V2AccountIdentityIndividualIdNumberParams,
        V2AccountIdentityIndividualParams, V2AccountIdentityIndividualRelationshipParams,
        V2AccountIdentityIndividualScriptAddressesKanaParams,
        V2AccountIdentityIndividualScriptAddressesKanjiParams,
        V2AccountIdentityIndividualScriptAddressesParams, V2AccountIdentityIndividualScriptNamesKanaParams,
        V2AccountIdentityIndividualScriptNamesKanjiParams, V2AccountIdentityIndividualScriptNamesParams,
        V2AccountIdentityParams, V2AccountInclude, V2AccountInvoiceCustomFieldParams,
        V2AccountMerchantScriptStatementDescriptorKanaParams,
        V2AccountMerchantScriptStatementDescriptorKanjiParams,
        V2AccountMerchantScriptStatementDescriptorParams, V2AccountSupportHoursParams,
        V2AccountTermsOfServiceAccountParams, V2AccountTermsOfServiceCryptoStorerParams,
        V2AccountTermsOfServiceStorerParams, V2AccountValidateLocation,
    };
}

crate::gated! {
    feature = "v2_core_account_link" =>
    pub use generated::params::v2_core_account_link::{
        V2AccountLinkUseCaseAccountOnboardingParams,
        V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams, V2AccountLinkUseCaseAccountUpdateParams,
        V2AccountLinkUseCaseParams,
    };
}

crate::gated! {
    feature = "v2_core_account_person" =>
    pub use generated::params::v2_core_account_person::{
        UpdateV2CoreAccountPersonAdditionalAddressParams,
        UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams, UpdateV2CoreAccountPersonAddressParams,
        UpdateV2CoreAccountPersonDocumentsParams,
        UpdateV2CoreAccountPersonDocumentsPrimaryVerificationParams,
        UpdateV2CoreAccountPersonScriptAddressesKanaParams,
        UpdateV2CoreAccountPersonScriptAddressesKanjiParams, UpdateV2CoreAccountPersonScriptAddressesParams,
        V2AccountPersonAdditionalAddressParams, V2AccountPersonAdditionalNameParams,
        V2AccountPersonAdditionalTermsOfServiceAccountParams, V2AccountPersonAdditionalTermsOfServiceParams,
        V2AccountPersonAddressParams, V2AccountPersonDateOfBirthParams,
        V2AccountPersonDocumentSecondaryVerificationFrontBackParams,
        V2AccountPersonDocumentSecondaryVerificationParams,
        V2AccountPersonDocumentsCompanyAuthorizationParams, V2AccountPersonDocumentsParams,
        V2AccountPersonDocumentsPassportParams, V2AccountPersonDocumentsPrimaryVerificationFrontBackParams,
        V2AccountPersonDocumentsPrimaryVerificationParams,
        V2AccountPersonDocumentsSecondaryVerificationParams, V2AccountPersonDocumentsVisaParams,
        V2AccountPersonIdNumberParams, V2AccountPersonRelationshipParams,
        V2AccountPersonScriptAddressesKanaParams, V2AccountPersonScriptAddressesKanjiParams,
        V2AccountPersonScriptAddressesParams, V2AccountPersonScriptNamesKanaParams,
        V2AccountPersonScriptNamesKanjiParams, V2AccountPersonScriptNamesParams,
        V2CoreAccountPersonAdditionalTermsOfServiceAccountParams,
    };
}

crate::gated! {
    feature = "v2_core_account_person_token" =>
    pub use generated::params::v2_core_account_person_token::{
        V2AccountPersonTokenAdditionalAddressParams, V2AccountPersonTokenAdditionalAddressPurpose,
        V2AccountPersonTokenAdditionalNameParams, V2AccountPersonTokenAdditionalNamePurpose,
        V2AccountPersonTokenAdditionalTermsOfServiceAccountParams,
        V2AccountPersonTokenAdditionalTermsOfServiceParams, V2AccountPersonTokenAddressParams,
        V2AccountPersonTokenDateOfBirthParams, V2AccountPersonTokenDocumentsCompanyAuthorizationParams,
        V2AccountPersonTokenDocumentsParams, V2AccountPersonTokenDocumentsPassportParams,
        V2AccountPersonTokenDocumentsPrimaryVerificationParams,
        V2AccountPersonTokenDocumentsPrimaryVerificationType,
        V2AccountPersonTokenDocumentsSecondaryVerificationParams, V2AccountPersonTokenDocumentsVisaParams,
        V2AccountPersonTokenDocumentsVisaType, V2AccountPersonTokenIdNumberParams,
        V2AccountPersonTokenLegalGender, V2AccountPersonTokenPoliticalExposure,
        V2AccountPersonTokenPrimaryVerificationFrontBackParams, V2AccountPersonTokenRelationshipParams,
        V2AccountPersonTokenScriptAddressesKanaParams, V2AccountPersonTokenScriptAddressesKanjiParams,
        V2AccountPersonTokenScriptAddressesParams, V2AccountPersonTokenScriptNamesKanaParams,
        V2AccountPersonTokenScriptNamesKanjiParams, V2AccountPersonTokenScriptNamesParams,
    };
}

crate::gated! {
    feature = "v2_core_account_token" =>
    pub use generated::params::v2_core_account_token::{
        DetailsDocumentsProofOfUltimateBeneficialOwnershipParams, V2AccountTokenAdditionalAddressPurpose,
        V2AccountTokenAnnualRevenueAmountParams, V2AccountTokenAttestationDirectorshipDeclarationParams,
        V2AccountTokenAttestationRepresentativeDeclarationParams,
        V2AccountTokenBusinessDetailMonthlyEstimatedRevenueParams,
        V2AccountTokenDocumentBankAccountOwnershipVerificationParams,
        V2AccountTokenDocumentCompanyAuthorizationParams, V2AccountTokenDocumentCompanyLicenseParams,
        V2AccountTokenDocumentCompanyMemorandumOfAssociationParams,
        V2AccountTokenDocumentCompanyMinisterialDecreeParams,
        V2AccountTokenDocumentCompanyRegistrationVerificationParams,
        V2AccountTokenDocumentCompanyTaxIdVerificationParams,
        V2AccountTokenDocumentPrimaryVerificationFrontBackParams,
        V2AccountTokenDocumentPrimaryVerificationParams, V2AccountTokenDocumentPrimaryVerificationType,
        V2AccountTokenDocumentProofOfAddressParams, V2AccountTokenDocumentProofOfRegistrationParams,
        V2AccountTokenDocumentProofOfRegistrationSignerParams, V2AccountTokenDocumentProofOfRegistrationType,
        V2AccountTokenDocumentSecondaryVerificationParams, V2AccountTokenEntityType,
        V2AccountTokenIdentityAttestationsOwnershipDeclarationParams,
        V2AccountTokenIdentityAttestationsParams, V2AccountTokenIdentityAttestationsPersonsProvidedParams,
        V2AccountTokenIdentityAttestationsTermsOfServiceParams,
        V2AccountTokenIdentityBusinessDetailsAnnualRevenueParams,
        V2AccountTokenIdentityBusinessDetailsDocumentsParams,
        V2AccountTokenIdentityBusinessDetailsIdNumberParams, V2AccountTokenIdentityBusinessDetailsParams,
        V2AccountTokenIdentityBusinessDetailsRegistrationDateParams,
        V2AccountTokenIdentityBusinessDetailsScriptNamesKanaParams,
        V2AccountTokenIdentityBusinessDetailsScriptNamesKanjiParams,
        V2AccountTokenIdentityBusinessDetailsScriptNamesParams,
        V2AccountTokenIdentityBusinessDetailsStructure,
        V2AccountTokenIdentityIndividualAdditionalAddressParams,
        V2AccountTokenIdentityIndividualAdditionalNameParams,
        V2AccountTokenIdentityIndividualAdditionalNamePurpose, V2AccountTokenIdentityIndividualAddressParams,
        V2AccountTokenIdentityIndividualDateOfBirthParams, V2AccountTokenIdentityIndividualDocumentsParams,
        V2AccountTokenIdentityIndividualDocumentsPassportParams,
        V2AccountTokenIdentityIndividualDocumentsVisaParams, V2AccountTokenIdentityIndividualIdNumberParams,
        V2AccountTokenIdentityIndividualParams, V2AccountTokenIdentityIndividualRelationshipParams,
        V2AccountTokenIdentityIndividualScriptAddressesKanaParams,
        V2AccountTokenIdentityIndividualScriptAddressesKanjiParams,
        V2AccountTokenIdentityIndividualScriptAddressesParams,
        V2AccountTokenIdentityIndividualScriptNamesKanaParams,
        V2AccountTokenIdentityIndividualScriptNamesKanjiParams,
        V2AccountTokenIdentityIndividualScriptNamesParams, V2AccountTokenIdentityParams,
        V2AccountTokenLegalGender, V2AccountTokenOwnershipExemptionReason, V2AccountTokenPoliticalExposure,
        V2AccountTokenTermsOfServiceAccountParams,
    };
}

crate::gated! {
    feature = "v2_core_event_destination" =>
    pub use generated::params::v2_core_event_destination::{
        V2EventDestinationAmazonEventbridgeParams, V2EventDestinationAzureEventGridParams,
        V2EventDestinationInclude, V2EventDestinationWebhookEndpointParams,
    };
}

crate::gated! {
    feature = "webhook_endpoint" =>
    pub use generated::params::webhook_endpoint::{WebhookEndpointApiVersion, WebhookEndpointEnabledEvent};
}
