// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    feature = "type-account" =>
    pub use generated::account::{
        Account, AccountAnnualRevenue, AccountBacsDebitPaymentsSettings, AccountBrandingSettings,
        AccountBusinessProfile, AccountBusinessType, AccountCapabilities, AccountCapabilityStatus,
        AccountCardIssuingSettings, AccountCardPaymentsSettings, AccountDashboardSettings,
        AccountDeclineChargeOn, AccountDisabledReason, AccountFutureRequirements, AccountGroupMembership,
        AccountHostedPaymentMethodSave, AccountInvoicesSettings, AccountMinorityOwnedBusinessDesignation,
        AccountMonthlyEstimatedRevenue, AccountOwnershipExemptionReason, AccountPaymentsSettings,
        AccountPayoutSettings, AccountRequirementCollection, AccountRequirements,
        AccountSepaDebitPaymentsSettings, AccountSettings, AccountTermsOfService, AccountTosAcceptance,
        AccountTreasurySettings, AccountType, AccountUnificationAccountController,
        AccountUnificationAccountControllerFees, AccountUnificationAccountControllerFeesPayer,
        AccountUnificationAccountControllerLosses, AccountUnificationAccountControllerLossesPayments,
        AccountUnificationAccountControllerStripeDashboard,
        AccountUnificationAccountControllerStripeDashboardType, AccountUnificationAccountControllerType,
        AccountWeeklyPayoutDay, ExternalAccount, LegalEntityCompany, LegalEntityCompanyStructure,
        LegalEntityCompanyVerification, LegalEntityDirectorshipDeclaration, LegalEntityRegistrationDate,
        LegalEntityRepresentativeDeclaration, LegalEntityUboDeclaration, TransferSchedule,
    };
}

crate::gated! {
    feature = "type-account_link" =>
    pub use generated::account_link::AccountLink;
}

crate::gated! {
    feature = "type-account_session" =>
    pub use generated::account_session::{
        AccountSession, AccountSessionAccountConfigClaim, AccountSessionAccountFeaturesClaim,
        AccountSessionBaseConfigClaim, AccountSessionCreateComponents, AccountSessionDisputesListConfig,
        AccountSessionFeatures, AccountSessionFinancialAccountConfigClaim,
        AccountSessionFinancialAccountFeatures, AccountSessionFinancialAccountTransactionsConfigClaim,
        AccountSessionFinancialAccountTransactionsFeatures, AccountSessionInstantPayoutsPromotionConfig,
        AccountSessionInstantPayoutsPromotionFeatures, AccountSessionIssuingCardConfigClaim,
        AccountSessionIssuingCardFeatures, AccountSessionIssuingCardsListConfigClaim,
        AccountSessionIssuingCardsListFeatures, AccountSessionPaymentDisputesConfig,
        AccountSessionPaymentDisputesFeatures, AccountSessionPaymentsConfigClaim,
        AccountSessionPayoutsConfig, AccountSessionPayoutsFeatures,
    };
}

crate::gated! {
    feature = "type-apple_pay_domain" =>
    pub use generated::apple_pay_domain::ApplePayDomain;
}

crate::gated! {
    feature = "type-application" =>
    pub use generated::application::Application;
}

crate::gated! {
    feature = "type-application_fee" =>
    pub use generated::application_fee::{
        ApplicationFee, PlatformEarningFeeSource, PlatformEarningFeeSourceType,
    };
}

crate::gated! {
    feature = "type-apps_secret" =>
    pub use generated::apps_secret::{AppsSecret, SecretServiceScope, SecretServiceScopeType};
}

crate::gated! {
    feature = "type-balance" =>
    pub use generated::balance::{
        Balance, BalanceAmount, BalanceAmountBySourceType, BalanceAmountNet, BalanceDetail,
        BalanceDetailUngated, BalanceNetAvailable,
    };
}

crate::gated! {
    feature = "type-balance_settings" =>
    pub use generated::balance_settings::{
        BalanceSettings, BalanceSettingsAutomaticTransferRule, BalanceSettingsAutomaticTransferRuleType,
        BalanceSettingsPayments, BalanceSettingsPayoutSchedule, BalanceSettingsPayoutScheduleInterval,
        BalanceSettingsPayouts, BalanceSettingsPayoutsStatus, BalanceSettingsSettlementTiming,
        BalanceSettingsStartOfDay, BalanceSettingsWeeklyPayoutDay,
    };
}

crate::gated! {
    feature = "type-balance_transaction" =>
    pub use generated::balance_transaction::{
        BalanceTransaction, BalanceTransactionBalanceType, BalanceTransactionType, Fee,
    };
}

crate::gated! {
    feature = "type-bank_account" =>
    pub use generated::bank_account::{
        BankAccount, BankAccountAvailablePayoutMethod, ExternalAccountRequirements,
    };
}

crate::gated! {
    feature = "type-billing_alert" =>
    pub use generated::billing_alert::{
        AlertUsageAlertFilter, AlertUsageAlertFilterType, AlertUsageThresholdConfig,
        AlertUsageThresholdConfigRecurrence, BillingAlert, BillingAlertAlertType, BillingAlertStatus,
    };
}

crate::gated! {
    feature = "type-billing_credit_balance_summary" =>
    pub use generated::billing_credit_balance_summary::{BillingCreditBalanceSummary, CreditBalance};
}

crate::gated! {
    feature = "type-billing_credit_balance_transaction" =>
    pub use generated::billing_credit_balance_transaction::{
        BillingCreditBalanceTransaction, BillingCreditBalanceTransactionType, CreditGrantBalanceCredit,
        CreditGrantBalanceCreditType, CreditGrantBalanceCreditsApplicationInvoiceVoided,
        CreditGrantBalanceCreditsApplied, CreditGrantBalanceDebit, CreditGrantBalanceDebitType,
    };
}

crate::gated! {
    feature = "type-billing_credit_grant" =>
    pub use generated::billing_credit_grant::{
        BillingCreditGrant, BillingCreditGrantCategory, BillingCreditGrantPriceType,
        CreditGrantApplicabilityConfig, CreditGrantApplicablePrice, CreditGrantScope,
    };
}

crate::gated! {
    feature = "type-billing_meter" =>
    pub use generated::billing_meter::{
        BillingMeter, BillingMeterAggregationSettings, BillingMeterAggregationSettingsFormula,
        BillingMeterCustomerMappingSettings, BillingMeterCustomerMappingSettingsType,
        BillingMeterEventTimeWindow, BillingMeterStatus, BillingMeterStatusTransitions, BillingMeterValue,
    };
}

crate::gated! {
    feature = "type-billing_meter_event" =>
    pub use generated::billing_meter_event::BillingMeterEvent;
}

crate::gated! {
    feature = "type-billing_meter_event_adjustment" =>
    pub use generated::billing_meter_event_adjustment::{
        BillingMeterEventAdjustment, BillingMeterEventAdjustmentCancel, BillingMeterEventAdjustmentStatus,
        BillingMeterEventAdjustmentType,
    };
}

crate::gated! {
    feature = "type-billing_meter_event_summary" =>
    pub use generated::billing_meter_event_summary::BillingMeterEventSummary;
}

crate::gated! {
    feature = "type-billing_portal_configuration" =>
    pub use generated::billing_portal_configuration::{
        BillingPortalBusinessProfile, BillingPortalConfiguration, BillingPortalConfigurationAllowedUpdate,
        BillingPortalConfigurationBillingCycleAnchor, BillingPortalConfigurationDefaultAllowedUpdate,
        BillingPortalConfigurationProrationBehavior, BillingPortalConfigurationTrialUpdateBehavior,
        BillingPortalCustomerUpdate, BillingPortalFeatures, BillingPortalInvoiceList, BillingPortalLoginPage,
        BillingPortalPaymentMethodUpdate, BillingPortalScheduleUpdateAtPeriodEnd,
        BillingPortalScheduleUpdateAtPeriodEndCondition, BillingPortalScheduleUpdateAtPeriodEndConditionType,
        BillingPortalSubscriptionCancel, BillingPortalSubscriptionCancelMode,
        BillingPortalSubscriptionCancellationReason, BillingPortalSubscriptionCancellationReasonOption,
        BillingPortalSubscriptionUpdate, BillingPortalSubscriptionUpdateProduct,
        BillingPortalSubscriptionUpdateProductAdjustableQuantity,
    };
}

crate::gated! {
    feature = "type-billing_portal_session" =>
    pub use generated::billing_portal_session::{
        BillingPortalFlowsAfterCompletionHostedConfirmation, BillingPortalFlowsAfterCompletionRedirect,
        BillingPortalFlowsCouponOffer, BillingPortalFlowsFlow, BillingPortalFlowsFlowAfterCompletion,
        BillingPortalFlowsFlowAfterCompletionType, BillingPortalFlowsFlowSubscriptionCancel,
        BillingPortalFlowsFlowSubscriptionUpdate, BillingPortalFlowsFlowSubscriptionUpdateConfirm,
        BillingPortalFlowsFlowType, BillingPortalFlowsRetention, BillingPortalFlowsRetentionType,
        BillingPortalFlowsSubscriptionUpdateConfirmDiscount, BillingPortalFlowsSubscriptionUpdateConfirmItem,
        BillingPortalSession, BillingPortalSessionLocale,
    };
}

crate::gated! {
    feature = "type-capability" =>
    pub use generated::capability::{
        AccountCapabilityFutureRequirements, AccountCapabilityRequirements, Capability,
        CapabilityDisabledReason, CapabilityStatus,
    };
}

crate::gated! {
    feature = "type-card" =>
    pub use generated::card::{
        Card, CardAllowRedisplay, CardAvailablePayoutMethod, CardRegulatedStatus, TokenCardNetworks,
    };
}

crate::gated! {
    feature = "type-cash_balance" =>
    pub use generated::cash_balance::{CashBalance, CustomerBalanceSettings};
}

crate::gated! {
    feature = "type-charge" =>
    pub use generated::charge::{
        CardDetailsApiMulticapture, CardExtendedAuthorization, CardExtendedAuthorizationStatus,
        CardIncrementalAuthorization, CardOvercapture, CardOvercaptureStatus, Charge, ChargeAdviceCode,
        ChargeAuthenticationFlow, ChargeElectronicCommerceIndicator, ChargeExemptionIndicator,
        ChargeFraudDetails, ChargeOutcome, ChargeRegulatedStatus, ChargeResultReason, ChargeStatus,
        InternalCard, PayUnderlyingPaymentMethodFundingDetails, PayUnderlyingPaymentMethodFundingDetailsType,
        PaymentMethodDetails, PaymentMethodDetailsAmazonPay, PaymentMethodDetailsCard,
        PaymentMethodDetailsMobilepay, PaymentMethodDetailsRevolutPay, ThreeDSecureDetailsCharge,
        ThreeDSecureDetailsChargeResult, ThreeDSecureDetailsChargeVersion,
    };
}

crate::gated! {
    feature = "type-checkout_session" =>
    pub use generated::checkout_session::{
        CheckoutAcssDebitPaymentMethodOptions, CheckoutAcssDebitPaymentMethodOptionsCurrency,
        CheckoutAffirmPaymentMethodOptions, CheckoutAfterpayClearpayPaymentMethodOptions,
        CheckoutAlipayPaymentMethodOptions, CheckoutAlmaPaymentMethodOptions,
        CheckoutAmazonPayPaymentMethodOptions, CheckoutAuBecsDebitPaymentMethodOptions,
        CheckoutBacsDebitPaymentMethodOptions, CheckoutBancontactPaymentMethodOptions,
        CheckoutBilliePaymentMethodOptions, CheckoutBoletoPaymentMethodOptions,
        CheckoutCardInstallmentsOptions, CheckoutCardPaymentMethodOptions,
        CheckoutCashappPaymentMethodOptions, CheckoutCustomerBalanceBankTransferPaymentMethodOptions,
        CheckoutCustomerBalancePaymentMethodOptions, CheckoutEpsPaymentMethodOptions,
        CheckoutFpxPaymentMethodOptions, CheckoutGiropayPaymentMethodOptions,
        CheckoutGrabPayPaymentMethodOptions, CheckoutIdealPaymentMethodOptions,
        CheckoutKlarnaPaymentMethodOptions, CheckoutKonbiniPaymentMethodOptions,
        CheckoutKrCardPaymentMethodOptions, CheckoutLinkPaymentMethodOptions, CheckoutLinkWalletOptions,
        CheckoutLinkWalletOptionsDisplay, CheckoutMobilepayPaymentMethodOptions,
        CheckoutMultibancoPaymentMethodOptions, CheckoutOxxoPaymentMethodOptions,
        CheckoutP24PaymentMethodOptions, CheckoutPaynowPaymentMethodOptions,
        CheckoutPaypalPaymentMethodOptions, CheckoutPaytoPaymentMethodOptions,
        CheckoutPixPaymentMethodOptions, CheckoutRevolutPayPaymentMethodOptions,
        CheckoutSatispayPaymentMethodOptions, CheckoutScalapayPaymentMethodOptions,
        CheckoutSepaDebitPaymentMethodOptions, CheckoutSession, CheckoutSessionAdaptivePricing,
        CheckoutSessionAfterExpiration, CheckoutSessionAfterExpirationRecovery,
        CheckoutSessionAllowRedisplayFilter, CheckoutSessionAmountIncludesIof,
        CheckoutSessionBankTransferType, CheckoutSessionBillingAddressCollection, CheckoutSessionBorderStyle,
        CheckoutSessionBrandingSettings, CheckoutSessionBrandingSettingsIcon,
        CheckoutSessionBrandingSettingsIconType, CheckoutSessionBrandingSettingsLogo,
        CheckoutSessionBrandsBlocked, CheckoutSessionCaptureMethod,
        CheckoutSessionCardPaymentMethodOptionsRestrictions, CheckoutSessionCardRequest,
        CheckoutSessionCheckoutAddressDetails, CheckoutSessionCollectedInformation, CheckoutSessionConsent,
        CheckoutSessionConsentPromotions, CheckoutSessionCurrencyConversion, CheckoutSessionCustomFields,
        CheckoutSessionCustomFieldsDropdown, CheckoutSessionCustomFieldsNumeric,
        CheckoutSessionCustomFieldsText, CheckoutSessionCustomFieldsType, CheckoutSessionCustomerCreation,
        CheckoutSessionCustomerDetails, CheckoutSessionDefaultFor, CheckoutSessionDiscount,
        CheckoutSessionFundingType, CheckoutSessionInvoiceCreation, CheckoutSessionLocale,
        CheckoutSessionMode, CheckoutSessionOriginContext, CheckoutSessionPaymentMethodCollection,
        CheckoutSessionPaymentMethodOptions, CheckoutSessionPaymentMethodRemove,
        CheckoutSessionPaymentMethodSave, CheckoutSessionPaymentSchedule, CheckoutSessionPaymentStatus,
        CheckoutSessionPermissions, CheckoutSessionRedirectOnCompletion, CheckoutSessionRequestThreeDSecure,
        CheckoutSessionRequestedAddressType, CheckoutSessionSavedPaymentMethodOptions,
        CheckoutSessionSetupFutureUsage, CheckoutSessionStatus, CheckoutSessionSubmitType,
        CheckoutSessionTaxExempt, CheckoutSessionTaxId, CheckoutSessionTermsOfService,
        CheckoutSessionTransactionType, CheckoutSessionUiMode, CheckoutSessionUpdateShippingDetails,
        CheckoutSessionVerificationMethod, CheckoutSessionWalletOptions, CheckoutSofortPaymentMethodOptions,
        CheckoutSwishPaymentMethodOptions, CheckoutTwintPaymentMethodOptions,
        CheckoutUpiPaymentMethodOptions, CheckoutUsBankAccountPaymentMethodOptions, MandateOptionsAcssDebit,
    };
}

crate::gated! {
    feature = "type-climate_order" =>
    pub use generated::climate_order::{
        ClimateOrder, ClimateOrderCancellationReason, ClimateOrderStatus, ClimateRemovalsBeneficiary,
        ClimateRemovalsOrderDeliveries,
    };
}

crate::gated! {
    feature = "type-climate_product" =>
    pub use generated::climate_product::{ClimateProduct, ClimateRemovalsProductsPrice};
}

crate::gated! {
    feature = "type-climate_supplier" =>
    pub use generated::climate_supplier::{ClimateSupplier, ClimateSupplierRemovalPathway};
}

crate::gated! {
    feature = "type-confirmation_token" =>
    pub use generated::confirmation_token::{
        ConfirmationToken, ConfirmationTokenAllowRedisplay, ConfirmationTokenMandateData,
        ConfirmationTokenMandateDataCustomerAcceptance, ConfirmationTokenMandateDataCustomerAcceptanceOnline,
        ConfirmationTokenPaymentMethodOptions, ConfirmationTokenPaymentMethodOptionsCard,
        ConfirmationTokenPaymentMethodOptionsCardInstallment, ConfirmationTokenPaymentMethodPreview,
        ConfirmationTokenSetupFutureUsage, ConfirmationTokenShipping,
    };
}

crate::gated! {
    feature = "type-connect_collection_transfer" =>
    pub use generated::connect_collection_transfer::ConnectCollectionTransfer;
}

crate::gated! {
    feature = "type-country_spec" =>
    pub use generated::country_spec::{
        CountrySpec, CountrySpecVerificationFieldDetails, CountrySpecVerificationFields,
    };
}

crate::gated! {
    feature = "type-coupon" =>
    pub use generated::coupon::{Coupon, CouponAppliesTo, CouponCurrencyOption, CouponDuration};
}

crate::gated! {
    feature = "type-credit_note" =>
    pub use generated::credit_note::{
        CreditNote, CreditNoteReason, CreditNoteRefund, CreditNoteRefundType, CreditNoteStatus,
        CreditNoteType, CreditNotesPaymentRecordRefund,
    };
}

crate::gated! {
    feature = "type-credit_note_line_item" =>
    pub use generated::credit_note_line_item::CreditNoteLineItem;
}

crate::gated! {
    feature = "type-customer" =>
    pub use generated::customer::{
        Customer, CustomerAutomaticTax, CustomerTax, CustomerTaxExempt, CustomerTaxLocation,
        CustomerTaxLocationSource, CustomerTaxProvider, InvoiceSettingCustomerSetting,
    };
}

crate::gated! {
    feature = "type-customer_balance_transaction" =>
    pub use generated::customer_balance_transaction::{
        CustomerBalanceTransaction, CustomerBalanceTransactionType,
    };
}

crate::gated! {
    feature = "type-customer_cash_balance_transaction" =>
    pub use generated::customer_cash_balance_transaction::{
        CashBalanceTransactionAdjustedForOverdraft, CashBalanceTransactionAppliedToPaymentTransaction,
        CashBalanceTransactionFundedTransaction, CashBalanceTransactionFundedTransactionBankTransfer,
        CashBalanceTransactionFundedTransactionBankTransferType,
        CashBalanceTransactionRefundedFromPaymentTransaction, CashBalanceTransactionTransferredToBalance,
        CashBalanceTransactionUnappliedFromPaymentTransaction, CustomerCashBalanceTransaction,
        CustomerCashBalanceTransactionType, FundedTransactionBankTransferUsBankTransferNetwork,
        TransactionFundedTransactionBankTransferEuBankTransfer,
        TransactionFundedTransactionBankTransferGbBankTransfer,
        TransactionFundedTransactionBankTransferJpBankTransfer,
        TransactionFundedTransactionBankTransferUsBankTransfer,
    };
}

crate::gated! {
    feature = "type-customer_session" =>
    pub use generated::customer_session::{
        CustomerSession, CustomerSessionBuyButton, CustomerSessionComponents, CustomerSessionCustomerSheet,
        CustomerSessionCustomerSheetFeatures, CustomerSessionMobilePaymentElement,
        CustomerSessionMobilePaymentElementFeatures, CustomerSessionPaymentElement,
        CustomerSessionPaymentElementFeatures, CustomerSessionPaymentMethodAllowRedisplayFilter,
        CustomerSessionPaymentMethodRedisplay, CustomerSessionPaymentMethodRemove,
        CustomerSessionPaymentMethodSave, CustomerSessionPaymentMethodSaveAllowRedisplayOverride,
        CustomerSessionPaymentMethodSaveUsage, CustomerSessionPricingTable,
    };
}

crate::gated! {
    feature = "type-discount" =>
    pub use generated::discount::{Discount, DiscountSource, DiscountSourceType};
}

crate::gated! {
    feature = "type-dispute" =>
    pub use generated::dispute::{
        Dispute, DisputeCaseType, DisputeEnhancedEligibility, DisputeEnhancedEligibilityType,
        DisputeEnhancedEligibilityVisaCompliance, DisputeEnhancedEligibilityVisaComplianceStatus,
        DisputeEnhancedEvidence, DisputeEnhancedEvidenceVisaCompellingEvidence3,
        DisputeEnhancedEvidenceVisaCompliance, DisputeEvidence, DisputeEvidenceDetails,
        DisputeMerchandiseOrServices, DisputePaymentMethodDetails, DisputePaymentMethodDetailsAmazonPay,
        DisputePaymentMethodDetailsCard, DisputePaymentMethodDetailsKlarna,
        DisputePaymentMethodDetailsPaypal, DisputePaymentMethodDetailsType, DisputeRequiredAction,
        DisputeStatus, DisputeTransactionShippingAddress, DisputeType, VisaCompellingEvidence3,
        VisaCompellingEvidence3DisputedTransaction, VisaCompellingEvidence3PriorUndisputedTransaction,
        VisaCompellingEvidence3Status,
    };
}

crate::gated! {
    feature = "type-entitlements_active_entitlement" =>
    pub use generated::entitlements_active_entitlement::EntitlementsActiveEntitlement;
}

crate::gated! {
    feature = "type-entitlements_feature" =>
    pub use generated::entitlements_feature::EntitlementsFeature;
}

crate::gated! {
    feature = "type-ephemeral_key" =>
    pub use generated::ephemeral_key::EphemeralKey;
}

crate::gated! {
    feature = "type-event" =>
    pub use generated::event::{Event, EventType, NotificationEventData, NotificationEventRequest};
}

crate::gated! {
    feature = "type-exchange_rate" =>
    pub use generated::exchange_rate::ExchangeRate;
}

crate::gated! {
    feature = "type-fee_refund" =>
    pub use generated::fee_refund::FeeRefund;
}

crate::gated! {
    feature = "type-file" =>
    pub use generated::file::{File, FilePurpose};
}

crate::gated! {
    feature = "type-file_link" =>
    pub use generated::file_link::FileLink;
}

crate::gated! {
    feature = "type-financial_connections_account" =>
    pub use generated::financial_connections_account::{
        FinancialConnectionsAccount, FinancialConnectionsAccountCategory,
        FinancialConnectionsAccountIdentifierType, FinancialConnectionsAccountNumberDetails,
        FinancialConnectionsAccountNumberDetailsStatus, FinancialConnectionsAccountPermission,
        FinancialConnectionsAccountStatus, FinancialConnectionsAccountSubcategory,
        FinancialConnectionsAccountSubscription, FinancialConnectionsAccountSupportedNetwork,
        FinancialConnectionsAccountSupportedPaymentMethodType, FinancialConnectionsBalance,
        FinancialConnectionsBalanceApiCashBalance, FinancialConnectionsBalanceApiCreditBalance,
        FinancialConnectionsBalanceRefresh, FinancialConnectionsBalanceRefreshStatus,
        FinancialConnectionsBalanceType, FinancialConnectionsOwnershipRefresh,
        FinancialConnectionsTransactionRefresh,
    };
}

crate::gated! {
    feature = "type-financial_connections_account_owner" =>
    pub use generated::financial_connections_account_owner::FinancialConnectionsAccountOwner;
}

crate::gated! {
    feature = "type-financial_connections_account_ownership" =>
    pub use generated::financial_connections_account_ownership::FinancialConnectionsAccountOwnership;
}

crate::gated! {
    feature = "type-financial_connections_session" =>
    pub use generated::financial_connections_session::{
        FinancialConnectionsFilters, FinancialConnectionsSession,
        FinancialConnectionsSessionAccountSubcategory, FinancialConnectionsSessionPermission,
        FinancialConnectionsSessionPrefetch,
    };
}

crate::gated! {
    feature = "type-financial_connections_transaction" =>
    pub use generated::financial_connections_transaction::{
        FinancialConnectionsTransaction, FinancialConnectionsTransactionStatus,
    };
}

crate::gated! {
    feature = "type-forwarding_request" =>
    pub use generated::forwarding_request::{
        ForwardedRequestContext, ForwardedRequestDetails, ForwardedRequestHeader, ForwardedResponseDetails,
        ForwardingRequest, ForwardingRequestHttpMethod, ForwardingRequestReplacement,
    };
}

crate::gated! {
    feature = "type-funding_instructions" =>
    pub use generated::funding_instructions::{
        FundingInstructions, FundingInstructionsBankTransfer, FundingInstructionsBankTransferType,
        FundingInstructionsFundingType,
    };
}

crate::gated! {
    feature = "type-identity_verification_report" =>
    pub use generated::identity_verification_report::{
        IdentityDataDocumentReportExpirationDate, IdentityDataDocumentReportIssuedDate,
        IdentityDocumentReport, IdentityDocumentReportError, IdentityDocumentReportErrorCode,
        IdentityDocumentReportSex, IdentityDocumentReportType, IdentityEmailReport, IdentityEmailReportError,
        IdentityEmailReportErrorCode, IdentityEmailReportStatus, IdentityIdNumberReport,
        IdentityIdNumberReportError, IdentityIdNumberReportErrorCode, IdentityPhoneReport,
        IdentityPhoneReportError, IdentityPhoneReportErrorCode, IdentitySelfieReport,
        IdentitySelfieReportError, IdentitySelfieReportErrorCode, IdentityVerificationReport,
        IdentityVerificationReportIdNumberType, IdentityVerificationReportOptions,
        IdentityVerificationReportType,
    };
}

crate::gated! {
    feature = "type-identity_verification_session" =>
    pub use generated::identity_verification_session::{
        IdentityProvidedDetails, IdentityRelatedPerson, IdentitySessionEmailOptions,
        IdentitySessionLastError, IdentitySessionLastErrorCode, IdentitySessionMatchingOptions,
        IdentitySessionMatchingOptionsDob, IdentitySessionMatchingOptionsName, IdentitySessionPhoneOptions,
        IdentityVerificationSession, IdentityVerificationSessionIdNumberType,
        IdentityVerificationSessionOptions, IdentityVerificationSessionStatus,
        IdentityVerificationSessionType, IdentityVerifiedOutputs, IdentityVerifiedOutputsSex,
        VerificationSessionRedaction, VerificationSessionRedactionStatus,
    };
}

crate::gated! {
    feature = "type-invoice" =>
    pub use generated::invoice::{
        AutomaticTax, AutomaticTaxStatus, Invoice, InvoiceAmountIncludesIof, InvoiceBillingReason,
        InvoiceCollectionMethod, InvoiceConfirmationSecret, InvoiceCustomerTaxExempt, InvoiceDisabledReason,
        InvoiceFromInvoice, InvoiceInstallmentsCard, InvoiceItemThresholdReason, InvoicePageSize,
        InvoiceParent, InvoiceParentType, InvoicePaymentMethodOptionsCard, InvoicePaymentMethodOptionsPix,
        InvoicePaymentMethodType, InvoiceQuoteParent, InvoiceRendering, InvoiceRenderingPdf,
        InvoiceRequestThreeDSecure, InvoiceStatus, InvoiceStatusTransitions, InvoiceSubscriptionParent,
        InvoiceTaxId, InvoiceThresholdReason, InvoicesPaymentMethodOptions, InvoicesPaymentSettings,
    };
}

crate::gated! {
    feature = "type-invoice_payment" =>
    pub use generated::invoice_payment::{
        InvoicePayment, InvoicesPaymentsInvoicePaymentAssociatedPayment,
        InvoicesPaymentsInvoicePaymentAssociatedPaymentType, InvoicesPaymentsInvoicePaymentStatusTransitions,
    };
}

crate::gated! {
    feature = "type-invoice_rendering_template" =>
    pub use generated::invoice_rendering_template::{InvoiceRenderingTemplate, InvoiceRenderingTemplateStatus};
}

crate::gated! {
    feature = "type-invoiceitem" =>
    pub use generated::invoiceitem::{
        CreditedLineItems, InvoiceItemParent, InvoiceItemParentType, InvoiceItemProrationCreditedItems,
        InvoiceItemProrationCreditedItemsType, InvoiceItemSubscriptionParent, Invoiceitem, ProrationDetails,
    };
}

crate::gated! {
    feature = "type-issuing_authorization" =>
    pub use generated::issuing_authorization::{
        IssuingAuthorization, IssuingAuthorizationAuthenticationExemption,
        IssuingAuthorizationAuthenticationExemptionType, IssuingAuthorizationAuthorizationMethod,
        IssuingAuthorizationCardPresence, IssuingAuthorizationCheck, IssuingAuthorizationClaimedBy,
        IssuingAuthorizationFleetCardholderPromptData, IssuingAuthorizationFleetData,
        IssuingAuthorizationFraudChallenge, IssuingAuthorizationFraudChallengeChannel,
        IssuingAuthorizationFraudChallengeStatus, IssuingAuthorizationFuelData,
        IssuingAuthorizationFuelDataType, IssuingAuthorizationFuelDataUnit, IssuingAuthorizationNetworkData,
        IssuingAuthorizationPendingRequest, IssuingAuthorizationPurchaseType, IssuingAuthorizationRequest,
        IssuingAuthorizationRequestReason, IssuingAuthorizationServiceType, IssuingAuthorizationStatus,
        IssuingAuthorizationThreeDSecure, IssuingAuthorizationThreeDSecureResult,
        IssuingAuthorizationTreasury, IssuingAuthorizationUndeliverableReason,
        IssuingAuthorizationVerificationData,
    };
}

crate::gated! {
    feature = "type-issuing_card" =>
    pub use generated::issuing_card::{
        IssuingCard, IssuingCardApplePay, IssuingCardCancellationReason, IssuingCardFraudWarning,
        IssuingCardFraudWarningType, IssuingCardGooglePay, IssuingCardIneligibleReason,
        IssuingCardLifecycleConditions, IssuingCardLifecycleControls, IssuingCardReplacementReason,
        IssuingCardShipping, IssuingCardShippingAddressValidation, IssuingCardShippingAddressValidationMode,
        IssuingCardShippingAddressValidationResult, IssuingCardShippingCarrier, IssuingCardShippingCustoms,
        IssuingCardShippingService, IssuingCardShippingStatus, IssuingCardShippingType, IssuingCardStatus,
        IssuingCardType, IssuingCardWallets,
    };
}

crate::gated! {
    feature = "type-issuing_cardholder" =>
    pub use generated::issuing_cardholder::{
        IssuingCardholder, IssuingCardholderAddress, IssuingCardholderCardIssuing, IssuingCardholderCompany,
        IssuingCardholderDisabledReason, IssuingCardholderIdDocument, IssuingCardholderIndividual,
        IssuingCardholderIndividualDob, IssuingCardholderPastDue, IssuingCardholderPreferredLocale,
        IssuingCardholderRequirements, IssuingCardholderStatus, IssuingCardholderType,
        IssuingCardholderUserTermsAcceptance, IssuingCardholderVerification,
    };
}

crate::gated! {
    feature = "type-issuing_dispute" =>
    pub use generated::issuing_dispute::{
        IssuingDispute, IssuingDisputeCanceledEvidence, IssuingDisputeDuplicateEvidence,
        IssuingDisputeEvidence, IssuingDisputeEvidenceReason, IssuingDisputeFraudulentEvidence,
        IssuingDisputeLossReason, IssuingDisputeMerchandiseNotAsDescribedEvidence,
        IssuingDisputeNoValidAuthorizationEvidence, IssuingDisputeNotReceivedEvidence,
        IssuingDisputeOtherEvidence, IssuingDisputeProductType, IssuingDisputeReturnStatus,
        IssuingDisputeServiceNotAsDescribedEvidence, IssuingDisputeStatus, IssuingDisputeTreasury,
    };
}

crate::gated! {
    feature = "type-issuing_personalization_design" =>
    pub use generated::issuing_personalization_design::{
        IssuingPersonalizationDesign, IssuingPersonalizationDesignCardLogo,
        IssuingPersonalizationDesignCarrierText, IssuingPersonalizationDesignPreferences,
        IssuingPersonalizationDesignRejectionReasonCarrierText, IssuingPersonalizationDesignRejectionReasons,
        IssuingPersonalizationDesignStatus,
    };
}

crate::gated! {
    feature = "type-issuing_physical_bundle" =>
    pub use generated::issuing_physical_bundle::{
        IssuingPhysicalBundle, IssuingPhysicalBundleCardLogo, IssuingPhysicalBundleCarrierText,
        IssuingPhysicalBundleFeatures, IssuingPhysicalBundleSecondLine, IssuingPhysicalBundleStatus,
        IssuingPhysicalBundleType,
    };
}

crate::gated! {
    feature = "type-issuing_settlement" =>
    pub use generated::issuing_settlement::{
        IssuingSettlement, IssuingSettlementNetwork, IssuingSettlementStatus,
    };
}

crate::gated! {
    feature = "type-issuing_token" =>
    pub use generated::issuing_token::{
        IssuingToken, IssuingTokenAddress, IssuingTokenCardNumberSource, IssuingTokenDevice,
        IssuingTokenDeviceType, IssuingTokenMastercard, IssuingTokenNetwork, IssuingTokenNetworkData,
        IssuingTokenNetworkDataType, IssuingTokenReasonCode, IssuingTokenStatus,
        IssuingTokenSuggestedDecision, IssuingTokenVisa, IssuingTokenWallet, IssuingTokenWalletProvider,
    };
}

crate::gated! {
    feature = "type-issuing_transaction" =>
    pub use generated::issuing_transaction::{
        IssuingTransaction, IssuingTransactionFleetCardholderPromptData, IssuingTransactionFleetData,
        IssuingTransactionFlightData, IssuingTransactionFlightDataLeg, IssuingTransactionFuelData,
        IssuingTransactionLodgingData, IssuingTransactionNetworkData, IssuingTransactionPurchaseDetails,
        IssuingTransactionReceiptData, IssuingTransactionTreasury, IssuingTransactionType,
        IssuingTransactionWallet,
    };
}

crate::gated! {
    feature = "type-item" =>
    pub use generated::item::Item;
}

crate::gated! {
    feature = "type-line_item" =>
    pub use generated::line_item::{
        LineItem, LineItemCreditedItems, LineItemInvoiceItemParent, LineItemParent, LineItemParentType,
        LineItemProrationDetails, LineItemSubscriptionItemParent,
    };
}

crate::gated! {
    feature = "type-login_link" =>
    pub use generated::login_link::LoginLink;
}

crate::gated! {
    feature = "type-mandate" =>
    pub use generated::mandate::{
        CustomerAcceptance, CustomerAcceptanceType, Mandate, MandateAcssDebit, MandateAmountIncludesIof,
        MandateAmountType, MandateAuBecsDebit, MandateBacsDebit, MandateCollectionMethod, MandateDefaultFor,
        MandateMultiUse, MandateNetworkStatus, MandatePaymentMethodDetails, MandatePaymentSchedule,
        MandatePaypal, MandatePayto, MandatePaytoPurpose, MandatePix, MandatePixPaymentSchedule,
        MandateRevocationReason, MandateSepaDebit, MandateSingleUse, MandateStatus, MandateTransactionType,
        MandateType, MandateUpi, MandateUsBankAccount, OnlineAcceptance,
    };
}

crate::gated! {
    feature = "type-payment_attempt_record" =>
    pub use generated::payment_attempt_record::{
        PaymentAttemptRecord, PaymentAttemptRecordCustomerPresence, PaymentAttemptRecordReportedBy,
    };
}

crate::gated! {
    feature = "type-payment_intent" =>
    pub use generated::payment_intent::{
        AmountDetails, AmountDetailsError, AmountDetailsErrorCode, AmountDetailsShipping, AmountDetailsTax,
        AutomaticPaymentMethodsPaymentIntent, PaymentData, PaymentDetails, PaymentIntent,
        PaymentIntentAllowRedirects, PaymentIntentAmountIncludesIof, PaymentIntentAsyncWorkflows,
        PaymentIntentAsyncWorkflowsInputs, PaymentIntentAsyncWorkflowsInputsTax,
        PaymentIntentCancellationReason, PaymentIntentCaptureMethod, PaymentIntentCardProcessing,
        PaymentIntentCardRequest, PaymentIntentConfirmationMethod, PaymentIntentFundingType,
        PaymentIntentNextAction, PaymentIntentNextActionAlipayHandleRedirect, PaymentIntentNextActionBoleto,
        PaymentIntentNextActionCardAwaitNotification, PaymentIntentNextActionDisplayBankTransferInstructions,
        PaymentIntentNextActionDisplayMultibancoDetails, PaymentIntentNextActionDisplayOxxoDetails,
        PaymentIntentNextActionKlarnaDisplayQrCode, PaymentIntentNextActionKonbini,
        PaymentIntentNextActionKonbiniFamilymart, PaymentIntentNextActionKonbiniLawson,
        PaymentIntentNextActionKonbiniMinistop, PaymentIntentNextActionKonbiniSeicomart,
        PaymentIntentNextActionKonbiniStores, PaymentIntentNextActionPaynowDisplayQrCode,
        PaymentIntentNextActionPixDisplayQrCode, PaymentIntentNextActionPromptpayDisplayQrCode,
        PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode, PaymentIntentNextActionSwishQrCode,
        PaymentIntentNextActionWechatPayDisplayQrCode, PaymentIntentNextActionWechatPayRedirectToAndroidApp,
        PaymentIntentNextActionWechatPayRedirectToIosApp, PaymentIntentPaymentMethodOptions,
        PaymentIntentPaymentMethodOptionsAcssDebit, PaymentIntentPaymentMethodOptionsAuBecsDebit,
        PaymentIntentPaymentMethodOptionsBacsDebit, PaymentIntentPaymentMethodOptionsBlik,
        PaymentIntentPaymentMethodOptionsCard, PaymentIntentPaymentMethodOptionsCardNetwork,
        PaymentIntentPaymentMethodOptionsEps, PaymentIntentPaymentMethodOptionsLink,
        PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit, PaymentIntentPaymentMethodOptionsMobilepay,
        PaymentIntentPaymentMethodOptionsNzBankAccount, PaymentIntentPaymentMethodOptionsPayto,
        PaymentIntentPaymentMethodOptionsSepaDebit, PaymentIntentPaymentMethodOptionsSwish,
        PaymentIntentPaymentMethodOptionsUsBankAccount, PaymentIntentPaymentSchedule,
        PaymentIntentPreferredLanguage, PaymentIntentProcessing, PaymentIntentProcessingCustomerNotification,
        PaymentIntentProcessingType, PaymentIntentRequestThreeDSecure, PaymentIntentRequestedAddressType,
        PaymentIntentSetupFutureUsage, PaymentIntentStatus, PaymentIntentSupportedType,
        PaymentIntentTransactionPurpose, PaymentIntentTransactionType, PaymentIntentVerificationMethod,
        PaymentMethodOptionsAffirm, PaymentMethodOptionsAfterpayClearpay, PaymentMethodOptionsAlipay,
        PaymentMethodOptionsAlma, PaymentMethodOptionsAmazonPay, PaymentMethodOptionsBancontact,
        PaymentMethodOptionsBillie, PaymentMethodOptionsBoleto, PaymentMethodOptionsCardInstallments,
        PaymentMethodOptionsCardMandateOptions, PaymentMethodOptionsCardMandateOptionsInterval,
        PaymentMethodOptionsCardPresent, PaymentMethodOptionsCashapp, PaymentMethodOptionsCrypto,
        PaymentMethodOptionsCustomerBalance, PaymentMethodOptionsCustomerBalanceBankTransfer,
        PaymentMethodOptionsCustomerBalanceBankTransferType, PaymentMethodOptionsFpx,
        PaymentMethodOptionsGiropay, PaymentMethodOptionsGrabpay, PaymentMethodOptionsIdeal,
        PaymentMethodOptionsKlarna, PaymentMethodOptionsKonbini, PaymentMethodOptionsKrCard,
        PaymentMethodOptionsMbWay, PaymentMethodOptionsMultibanco, PaymentMethodOptionsOxxo,
        PaymentMethodOptionsP24, PaymentMethodOptionsPaynow, PaymentMethodOptionsPaypal,
        PaymentMethodOptionsPix, PaymentMethodOptionsPromptpay, PaymentMethodOptionsRevolutPay,
        PaymentMethodOptionsSatispay, PaymentMethodOptionsScalapay, PaymentMethodOptionsSofort,
        PaymentMethodOptionsTwint, PaymentMethodOptionsUpi, PaymentMethodOptionsWechatPay,
        PaymentMethodOptionsWechatPayClient, PaymentMethodOptionsZip, TransferData,
    };
}

crate::gated! {
    feature = "type-payment_intent_amount_details_line_item" =>
    pub use generated::payment_intent_amount_details_line_item::{
        AmountDetailsLineItemPaymentMethodOptions, AmountDetailsLineItemTax,
        CardAmountDetailsLineItemOptions, CardPresentAmountDetailsLineItemOptions,
        KlarnaAmountDetailsLineItemOptions, PaymentIntentAmountDetailsLineItem,
        PaypalAmountDetailsLineItemOptions,
    };
}

crate::gated! {
    feature = "type-payment_link" =>
    pub use generated::payment_link::{
        PaymentLink, PaymentLinkAfterCompletion, PaymentLinkAfterCompletionType, PaymentLinkAutomaticTax,
        PaymentLinkBillingAddressCollection, PaymentLinkBrandsBlocked, PaymentLinkCaptureMethod,
        PaymentLinkCardPaymentMethodOptions, PaymentLinkCardRestrictions, PaymentLinkCompletedSessions,
        PaymentLinkCompletionBehaviorConfirmationPage, PaymentLinkCompletionBehaviorRedirect,
        PaymentLinkCustomFields, PaymentLinkCustomFieldsDropdown, PaymentLinkCustomFieldsNumeric,
        PaymentLinkCustomFieldsText, PaymentLinkCustomFieldsType, PaymentLinkCustomerCreation,
        PaymentLinkInvoiceCreation, PaymentLinkPaymentIntentData, PaymentLinkPaymentMethodCollection,
        PaymentLinkPaymentMethodOptions, PaymentLinkPaymentMethodType, PaymentLinkRestrictions,
        PaymentLinkSetupFutureUsage, PaymentLinkSubmitType, PaymentLinkSubscriptionData,
        PaymentLinkSubscriptionDataInvoiceSettings,
    };
}

crate::gated! {
    feature = "type-payment_method" =>
    pub use generated::payment_method::{
        CustomLogo, PaymentMethod, PaymentMethodAllowRedisplay, PaymentMethodCustom,
    };
}

crate::gated! {
    feature = "type-payment_method_configuration" =>
    pub use generated::payment_method_configuration::{
        PaymentMethodConfigDisplayPreference, PaymentMethodConfigDisplayPreferencePreference,
        PaymentMethodConfigDisplayPreferenceValue, PaymentMethodConfigPaymentMethodProperties,
        PaymentMethodConfiguration,
    };
}

crate::gated! {
    feature = "type-payment_method_domain" =>
    pub use generated::payment_method_domain::{
        PaymentMethodDomain, PaymentMethodDomainPaymentMethodStatus,
        PaymentMethodDomainPaymentMethodStatusDetails, PaymentMethodDomainPaymentMethodStatusStatus,
    };
}

crate::gated! {
    feature = "type-payment_record" =>
    pub use generated::payment_record::{
        PaymentRecord, PaymentRecordCustomerPresence, PaymentRecordReportedBy,
    };
}

crate::gated! {
    feature = "type-payout" =>
    pub use generated::payout::{Payout, PayoutReconciliationStatus, PayoutType, PayoutsTraceId};
}

crate::gated! {
    feature = "type-person" =>
    pub use generated::person::{
        LegalEntityDob, LegalEntityPersonVerification, Person, PersonAdditionalTosAcceptance,
        PersonAdditionalTosAcceptances, PersonEthnicityDetails, PersonEthnicityDetailsEthnicity,
        PersonFutureRequirements, PersonRaceDetails, PersonRaceDetailsRace, PersonRequirements,
        PersonUsCfpbData,
    };
}

crate::gated! {
    feature = "type-plan" =>
    pub use generated::plan::{
        Plan, PlanBillingScheme, PlanInterval, PlanTier, PlanTiersMode, PlanUsageType, TransformUsage,
        TransformUsageRound,
    };
}

crate::gated! {
    feature = "type-price" =>
    pub use generated::price::{
        CurrencyOption, CustomUnitAmount, Price, PriceBillingScheme, PriceTaxBehavior, PriceTier,
        PriceTiersMode, PriceType, PriceUsageType, Recurring, RecurringInterval, TransformQuantity,
        TransformQuantityRound,
    };
}

crate::gated! {
    feature = "type-product" =>
    pub use generated::product::{PackageDimensions, Product, ProductMarketingFeature};
}

crate::gated! {
    feature = "type-product_feature" =>
    pub use generated::product_feature::ProductFeature;
}

crate::gated! {
    feature = "type-promotion_code" =>
    pub use generated::promotion_code::{
        PromotionCode, PromotionCodeCurrencyOption, PromotionCodePromotion, PromotionCodePromotionType,
        PromotionCodeRestrictions,
    };
}

crate::gated! {
    feature = "type-quote" =>
    pub use generated::quote::{
        InvoiceSettingQuoteSetting, Quote, QuoteCollectionMethod, QuoteComputed, QuoteFromQuote,
        QuoteRecurring, QuoteRecurringInterval, QuoteStatus, QuoteStatusTransitions, QuoteSubscriptionData,
        QuoteSubscriptionDataBillingMode, QuoteSubscriptionDataBillingModeType, QuoteTransferData,
        QuoteUpfront,
    };
}

crate::gated! {
    feature = "type-radar_early_fraud_warning" =>
    pub use generated::radar_early_fraud_warning::RadarEarlyFraudWarning;
}

crate::gated! {
    feature = "type-radar_payment_evaluation" =>
    pub use generated::radar_payment_evaluation::{
        PaymentEvaluationClientDeviceMetadata, PaymentEvaluationCustomerDetails,
        PaymentEvaluationDisputeOpened, PaymentEvaluationDisputeOpenedReason,
        PaymentEvaluationEarlyFraudWarningReceived, PaymentEvaluationEvent, PaymentEvaluationEventType,
        PaymentEvaluationMerchantBlocked, PaymentEvaluationMerchantBlockedReason,
        PaymentEvaluationMoneyMovementCard, PaymentEvaluationMoneyMovementDetails, PaymentEvaluationOutcome,
        PaymentEvaluationOutcomeType, PaymentEvaluationPaymentDetails, PaymentEvaluationPaymentMethodDetails,
        PaymentEvaluationRefunded, PaymentEvaluationRefundedReason, PaymentEvaluationRejected,
        PaymentEvaluationRejectedCard, PaymentEvaluationRejectedCardReason, PaymentEvaluationShipping,
        PaymentEvaluationSignalV2, PaymentEvaluationSignals, PaymentEvaluationSucceeded,
        PaymentEvaluationSucceededCard, PaymentEvaluationUserInterventionRaised,
        PaymentEvaluationUserInterventionRaisedCustom, PaymentEvaluationUserInterventionRaisedType,
        PaymentEvaluationUserInterventionResolved, PaymentEvaluationUserInterventionResolvedOutcome,
        RadarPaymentEvaluation, RadarPaymentEvaluationAddressLine1Check,
        RadarPaymentEvaluationAddressPostalCodeCheck, RadarPaymentEvaluationCustomerPresence,
        RadarPaymentEvaluationCvcCheck, RadarPaymentEvaluationFraudType,
        RadarPaymentEvaluationMoneyMovementType, RadarPaymentEvaluationPaymentType,
        RadarPaymentEvaluationRecommendedAction, RadarPaymentEvaluationRiskLevel,
    };
}

crate::gated! {
    feature = "type-radar_value_list" =>
    pub use generated::radar_value_list::{RadarValueList, RadarValueListItemType};
}

crate::gated! {
    feature = "type-radar_value_list_item" =>
    pub use generated::radar_value_list_item::RadarValueListItem;
}

crate::gated! {
    feature = "type-refund" =>
    pub use generated::refund::{
        EmailSent, Refund, RefundDestinationDetails, RefundDestinationDetailsBlik,
        RefundDestinationDetailsBrBankTransfer, RefundDestinationDetailsCard,
        RefundDestinationDetailsCardType, RefundDestinationDetailsCrypto,
        RefundDestinationDetailsEuBankTransfer, RefundDestinationDetailsGbBankTransfer,
        RefundDestinationDetailsJpBankTransfer, RefundDestinationDetailsMbWay,
        RefundDestinationDetailsMultibanco, RefundDestinationDetailsMxBankTransfer,
        RefundDestinationDetailsP24, RefundDestinationDetailsPaypal, RefundDestinationDetailsSwish,
        RefundDestinationDetailsThBankTransfer, RefundDestinationDetailsUsBankTransfer, RefundNextAction,
        RefundNextActionDisplayDetails, RefundPendingReason, RefundReason,
    };
}

crate::gated! {
    feature = "type-reporting_report_run" =>
    pub use generated::reporting_report_run::{
        FinancialReportingFinanceReportRunParameters, ReportingReportRun,
    };
}

crate::gated! {
    feature = "type-reporting_report_type" =>
    pub use generated::reporting_report_type::ReportingReportType;
}

crate::gated! {
    feature = "type-reserve_transaction" =>
    pub use generated::reserve_transaction::ReserveTransaction;
}

crate::gated! {
    feature = "type-review" =>
    pub use generated::review::{
        RadarReviewLocation, RadarReviewSession, Review, ReviewClosedReason, ReviewOpenedReason,
    };
}

crate::gated! {
    feature = "type-scheduled_query_run" =>
    pub use generated::scheduled_query_run::{ScheduledQueryRun, SigmaScheduledQueryRunError};
}

crate::gated! {
    feature = "type-setup_attempt" =>
    pub use generated::setup_attempt::{
        SetupAttempt, SetupAttemptAuthenticationFlow, SetupAttemptElectronicCommerceIndicator,
        SetupAttemptFlowDirection, SetupAttemptPaymentMethodDetails, SetupAttemptPaymentMethodDetailsCard,
        SetupAttemptPaymentMethodDetailsCardPresent, SetupAttemptPaymentMethodDetailsCardWallet,
        SetupAttemptPaymentMethodDetailsCardWalletType, SetupAttemptPaymentMethodDetailsIdeal,
        SetupAttemptPaymentMethodDetailsIdealBank, SetupAttemptPaymentMethodDetailsIdealBic,
        SetupAttemptPaymentMethodDetailsNaverPay, SetupAttemptPaymentMethodDetailsSofort,
        SetupAttemptPreferredLanguage, SetupAttemptResultReason, ThreeDSecureDetails,
        ThreeDSecureDetailsResult, ThreeDSecureDetailsVersion,
    };
}

crate::gated! {
    feature = "type-payment_intent" =>
    pub use generated::setup_intent::{
        AutomaticPaymentMethodsSetupIntent, SetupIntent, SetupIntentAllowRedirects, SetupIntentAmountType,
        SetupIntentCancellationReason, SetupIntentDefaultFor, SetupIntentFlowDirection,
        SetupIntentMandateOptionInterval, SetupIntentNextAction, SetupIntentNextActionPixDisplayQrCode,
        SetupIntentPaymentMethodOptions, SetupIntentPaymentMethodOptionsAcssDebit,
        SetupIntentPaymentMethodOptionsAcssDebitCurrency, SetupIntentPaymentMethodOptionsBacsDebit,
        SetupIntentPaymentMethodOptionsCard, SetupIntentPaymentMethodOptionsCardMandateOptions,
        SetupIntentPaymentMethodOptionsCardNetwork, SetupIntentPaymentMethodOptionsKlarna,
        SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit, SetupIntentPaymentMethodOptionsPaypal,
        SetupIntentPaymentMethodOptionsPayto, SetupIntentPaymentMethodOptionsPix,
        SetupIntentPaymentMethodOptionsSepaDebit, SetupIntentPaymentMethodOptionsUsBankAccount,
        SetupIntentPaymentSchedule, SetupIntentRequestThreeDSecure, SetupIntentStatus,
        SetupIntentSupportedType, SetupIntentTransactionType, SetupIntentVerificationMethod,
    };
}

crate::gated! {
    feature = "type-shipping_rate" =>
    pub use generated::shipping_rate::{
        ShippingRate, ShippingRateCurrencyOption, ShippingRateDeliveryEstimate,
        ShippingRateDeliveryEstimateBound, ShippingRateDeliveryEstimateBoundUnit, ShippingRateFixedAmount,
        ShippingRateTaxBehavior, ShippingRateType,
    };
}

crate::gated! {
    feature = "type-sigma_sigma_api_query" =>
    pub use generated::sigma_sigma_api_query::SigmaApiQuery;
}

crate::gated! {
    feature = "type-source" =>
    pub use generated::source::{
        Source, SourceAllowRedisplay, SourceCodeVerificationFlow, SourceOrder, SourceOrderItem, SourceOwner,
        SourceReceiverFlow, SourceRedirectFlow, SourceType, SourceTypeAchCreditTransfer, SourceTypeAchDebit,
        SourceTypeAcssDebit, SourceTypeAlipay, SourceTypeBancontact, SourceTypeCard, SourceTypeCardPresent,
        SourceTypeEps, SourceTypeGiropay, SourceTypeIdeal, SourceTypeKlarna, SourceTypeMultibanco,
        SourceTypeP24, SourceTypeSepaDebit, SourceTypeSofort, SourceTypeThreeDSecure, SourceTypeWechat,
    };
}

crate::gated! {
    feature = "type-source_mandate_notification" =>
    pub use generated::source_mandate_notification::{
        SourceMandateNotification, SourceMandateNotificationAcssDebitData,
        SourceMandateNotificationBacsDebitData, SourceMandateNotificationSepaDebitData,
    };
}

crate::gated! {
    feature = "type-source_transaction" =>
    pub use generated::source_transaction::{
        SourceTransaction, SourceTransactionAchCreditTransferData, SourceTransactionChfCreditTransferData,
        SourceTransactionGbpCreditTransferData, SourceTransactionPaperCheckData,
        SourceTransactionSepaCreditTransferData, SourceTransactionType,
    };
}

crate::gated! {
    feature = "type-subscription" =>
    pub use generated::subscription::{
        CancellationDetails, CancellationDetailsFeedback, CancellationDetailsReason,
        InvoiceMandateOptionsCard, Subscription, SubscriptionAmountIncludesIof, SubscriptionAmountType,
        SubscriptionBillingCycleAnchorConfig, SubscriptionBillingSchedules,
        SubscriptionBillingSchedulesAppliesTo, SubscriptionBillingSchedulesAppliesToType,
        SubscriptionBillingSchedulesBillUntil, SubscriptionBillingSchedulesBillUntilDuration,
        SubscriptionBillingSchedulesBillUntilType, SubscriptionCollectionMethod, SubscriptionInvoiceSettings,
        SubscriptionPauseCollection, SubscriptionPauseCollectionBehavior, SubscriptionPaymentMethodOptions,
        SubscriptionPaymentMethodOptionsCard, SubscriptionPaymentMethodOptionsCardNetwork,
        SubscriptionPaymentMethodOptionsMandateOptionsPix, SubscriptionPaymentMethodOptionsPix,
        SubscriptionPaymentMethodType, SubscriptionPaymentSchedule, SubscriptionPaymentSettings,
        SubscriptionPendingInvoiceItemInterval, SubscriptionPendingInvoiceItemIntervalInterval,
        SubscriptionPendingUpdate, SubscriptionPresentmentDetails, SubscriptionRequestThreeDSecure,
        SubscriptionSaveDefaultPaymentMethod, SubscriptionStatus,
    };
}

crate::gated! {
    feature = "type-subscription_item" =>
    pub use generated::subscription_item::SubscriptionItem;
}

crate::gated! {
    feature = "type-subscription_schedule" =>
    pub use generated::subscription_schedule::{
        InvoiceSettingSubscriptionSchedulePhaseSetting, InvoiceSettingSubscriptionScheduleSetting,
        StackableDiscount, SubscriptionSchedule, SubscriptionScheduleAddInvoiceItem,
        SubscriptionScheduleAddInvoiceItemPeriod, SubscriptionScheduleBillingCycleAnchor,
        SubscriptionScheduleCollectionMethod, SubscriptionScheduleConfigurationItem,
        SubscriptionScheduleCurrentPhase, SubscriptionScheduleDefaultSettings,
        SubscriptionScheduleEndBehavior, SubscriptionScheduleInvoiceItemPeriodEnd,
        SubscriptionScheduleInvoiceItemPeriodEndType, SubscriptionScheduleInvoiceItemPeriodStart,
        SubscriptionScheduleInvoiceItemPeriodStartType, SubscriptionSchedulePhaseConfiguration,
        SubscriptionScheduleProrationBehavior, SubscriptionScheduleStatus,
    };
}

crate::gated! {
    feature = "type-tax_association" =>
    pub use generated::tax_association::{
        TaxAssociation, TaxAssociationTransactionAttempts, TaxAssociationTransactionAttemptsCommitted,
        TaxAssociationTransactionAttemptsErrored, TaxAssociationTransactionAttemptsErroredReason,
    };
}

crate::gated! {
    feature = "type-tax_calculation" =>
    pub use generated::tax_calculation::{
        TaxBreakdown, TaxCalculation, TaxCalculationRateType, TaxCalculationShippingCost,
        TaxCalculationTaxBehavior, TaxCalculationTaxType, TaxCalculationTaxabilityReason, TaxRateDetails,
    };
}

crate::gated! {
    feature = "type-tax_calculation_line_item" =>
    pub use generated::tax_calculation_line_item::TaxCalculationLineItem;
}

crate::gated! {
    feature = "type-tax_code" =>
    pub use generated::tax_code::TaxCode;
}

crate::gated! {
    feature = "type-tax_deducted_at_source" =>
    pub use generated::tax_deducted_at_source::TaxDeductedAtSource;
}

crate::gated! {
    feature = "type-tax_id" =>
    pub use generated::tax_id::{
        TaxIDsOwner, TaxIDsOwnerType, TaxId, TaxIdVerification, TaxIdVerificationStatus,
    };
}

crate::gated! {
    feature = "type-tax_rate" =>
    pub use generated::tax_rate::{TaxRate, TaxRateJurisdictionLevel, TaxRateRateType, TaxRateTaxType};
}

crate::gated! {
    feature = "type-tax_registration" =>
    pub use generated::tax_registration::{
        TaxRegistration, TaxRegistrationCaProvinceStandard, TaxRegistrationCanada, TaxRegistrationCanadaType,
        TaxRegistrationCountryOptions, TaxRegistrationDefault, TaxRegistrationDefaultInboundGoods,
        TaxRegistrationDefaultStandard, TaxRegistrationDefaultType, TaxRegistrationEuStandard,
        TaxRegistrationEurope, TaxRegistrationEuropeType, TaxRegistrationPlaceOfSupplyScheme,
        TaxRegistrationSimplified, TaxRegistrationStatus, TaxRegistrationThailand,
        TaxRegistrationThailandType, TaxRegistrationUnitedStates, TaxRegistrationUnitedStatesType,
        TaxRegistrationUsLocalAmusementTax, TaxRegistrationUsLocalLeaseTax, TaxRegistrationUsStateSalesTax,
        TaxRegistrationUsStateSalesTaxElection, TaxRegistrationUsStateSalesTaxElectionType,
    };
}

crate::gated! {
    feature = "type-tax_settings" =>
    pub use generated::tax_settings::{
        TaxSettings, TaxSettingsDefaults, TaxSettingsDefaultsProvider, TaxSettingsHeadOffice,
        TaxSettingsStatus, TaxSettingsStatusDetails, TaxSettingsStatusDetailsPending, TaxSettingsTaxBehavior,
    };
}

crate::gated! {
    feature = "type-tax_transaction" =>
    pub use generated::tax_transaction::{
        TaxTransaction, TaxTransactionReversal, TaxTransactionShippingCost, TaxTransactionTaxBehavior,
        TaxTransactionType,
    };
}

crate::gated! {
    feature = "type-tax_transaction_line_item" =>
    pub use generated::tax_transaction_line_item::{
        TaxTransactionLineItem, TaxTransactionLineItemReversal, TaxTransactionLineItemTaxBehavior,
        TaxTransactionLineItemType,
    };
}

crate::gated! {
    feature = "type-terminal_configuration" =>
    pub use generated::terminal_configuration::{
        TerminalConfiguration, TerminalConfigurationCellularConfig,
        TerminalConfigurationCurrencySpecificConfig, TerminalConfigurationDeviceTypeSpecificConfig,
        TerminalConfigurationEnterprisePeapWifi, TerminalConfigurationEnterpriseTlsWifi,
        TerminalConfigurationOfflineConfig, TerminalConfigurationPersonalPskWifi,
        TerminalConfigurationRebootWindow, TerminalConfigurationTipping, TerminalConfigurationWifiConfig,
        TerminalConfigurationWifiConfigType,
    };
}

crate::gated! {
    feature = "type-terminal_connection_token" =>
    pub use generated::terminal_connection_token::TerminalConnectionToken;
}

crate::gated! {
    feature = "type-terminal_location" =>
    pub use generated::terminal_location::TerminalLocation;
}

crate::gated! {
    feature = "type-terminal_onboarding_link" =>
    pub use generated::terminal_onboarding_link::{
        TerminalOnboardingLink, TerminalOnboardingLinkAppleTermsAndConditions,
        TerminalOnboardingLinkLinkType, TerminalOnboardingLinkOptions,
    };
}

crate::gated! {
    feature = "type-terminal_reader" =>
    pub use generated::terminal_reader::{
        TerminalReader, TerminalReaderAction, TerminalReaderActionStatus, TerminalReaderActionType,
        TerminalReaderCart, TerminalReaderChoice, TerminalReaderChoiceStyle, TerminalReaderCollectConfig,
        TerminalReaderCollectInputsAction, TerminalReaderCollectPaymentMethodAction,
        TerminalReaderConfirmConfig, TerminalReaderConfirmPaymentIntentAction, TerminalReaderCustomText,
        TerminalReaderDefaultValue, TerminalReaderDeviceType, TerminalReaderEmail,
        TerminalReaderFileMetadata, TerminalReaderInput, TerminalReaderInputType, TerminalReaderLineItem,
        TerminalReaderNumeric, TerminalReaderPhone, TerminalReaderPrintContent,
        TerminalReaderPrintContentType, TerminalReaderProcessConfig,
        TerminalReaderProcessPaymentIntentAction, TerminalReaderProcessSetupConfig,
        TerminalReaderProcessSetupIntentAction, TerminalReaderRefundPaymentAction,
        TerminalReaderRefundPaymentActionReason, TerminalReaderRefundPaymentConfig, TerminalReaderSelection,
        TerminalReaderSetReaderDisplayAction, TerminalReaderSignature, TerminalReaderStatus,
        TerminalReaderText, TerminalReaderTippingConfig, TerminalReaderToggle, TerminalReaderToggleValue,
        TerminalReaderType,
    };
}

crate::gated! {
    feature = "type-test_helpers_test_clock" =>
    pub use generated::test_helpers_test_clock::{
        BillingClocksStatusDetails, BillingClocksStatusDetailsAdvancingStatusDetails, TestHelpersTestClock,
        TestHelpersTestClockStatus,
    };
}

crate::gated! {
    feature = "type-token" =>
    pub use generated::token::Token;
}

crate::gated! {
    feature = "type-topup" =>
    pub use generated::topup::{Topup, TopupStatus};
}

crate::gated! {
    feature = "type-transfer" =>
    pub use generated::transfer::Transfer;
}

crate::gated! {
    feature = "type-transfer_reversal" =>
    pub use generated::transfer_reversal::TransferReversal;
}

crate::gated! {
    feature = "type-treasury_credit_reversal" =>
    pub use generated::treasury_credit_reversal::{
        TreasuryCreditReversal, TreasuryCreditReversalNetwork, TreasuryCreditReversalStatus,
        TreasuryReceivedCreditStatusTransitions,
    };
}

crate::gated! {
    feature = "type-treasury_debit_reversal" =>
    pub use generated::treasury_debit_reversal::{
        TreasuryDebitReversal, TreasuryDebitReversalNetwork, TreasuryDebitReversalStatus,
        TreasuryReceivedDebitReversalLinkedFlows, TreasuryReceivedDebitStatusTransitions,
    };
}

crate::gated! {
    feature = "type-treasury_financial_account" =>
    pub use generated::treasury_financial_account::{
        TreasuryFinancialAccount, TreasuryFinancialAccountAbaRecord, TreasuryFinancialAccountActiveFeature,
        TreasuryFinancialAccountBalance, TreasuryFinancialAccountClosedStatusDetails,
        TreasuryFinancialAccountClosedStatusDetailsReason, TreasuryFinancialAccountFinancialAddress,
        TreasuryFinancialAccountFinancialAddressType, TreasuryFinancialAccountInboundFlows,
        TreasuryFinancialAccountOutboundFlows, TreasuryFinancialAccountPendingFeature,
        TreasuryFinancialAccountPlatformRestrictions, TreasuryFinancialAccountRestrictedFeature,
        TreasuryFinancialAccountStatus, TreasuryFinancialAccountStatusDetails,
        TreasuryFinancialAccountSupportedNetwork,
    };
}

crate::gated! {
    feature = "type-treasury_financial_account_features" =>
    pub use generated::treasury_financial_account_features::{
        FinancialAccountTogglesSettingStatusDetailsResolution,
        FinancialAccountTogglesSettingStatusDetailsRestriction, TreasuryFinancialAccountAbaToggleSettings,
        TreasuryFinancialAccountAchToggleSettings, TreasuryFinancialAccountFeatures,
        TreasuryFinancialAccountFinancialAddressesFeatures, TreasuryFinancialAccountInboundTransfers,
        TreasuryFinancialAccountOutboundPayments, TreasuryFinancialAccountOutboundTransfers,
        TreasuryFinancialAccountToggleSettings, TreasuryFinancialAccountToggleSettingsStatus,
        TreasuryFinancialAccountTogglesSettingStatusDetails,
        TreasuryFinancialAccountTogglesSettingStatusDetailsCode,
    };
}

crate::gated! {
    feature = "type-treasury_inbound_transfer" =>
    pub use generated::treasury_inbound_transfer::{
        InboundTransfers, InboundTransfersPaymentMethodDetailsUsBankAccount,
        InboundTransfersPaymentMethodDetailsUsBankAccountNetwork, InboundTransfersType,
        TreasuryInboundTransfer, TreasuryInboundTransferAccountHolderType,
        TreasuryInboundTransferAccountType, TreasuryInboundTransferFailureDetails,
        TreasuryInboundTransferFailureDetailsCode, TreasuryInboundTransferLinkedFlows,
        TreasuryInboundTransferStatus, TreasuryInboundTransferStatusTransitions,
    };
}

crate::gated! {
    feature = "type-treasury_outbound_payment" =>
    pub use generated::treasury_outbound_payment::{
        TreasuryOutboundPayment, TreasuryOutboundPaymentEndUserDetails,
        TreasuryOutboundPaymentReturnedStatus, TreasuryOutboundPaymentReturnedStatusCode,
        TreasuryOutboundPaymentStatus,
    };
}

crate::gated! {
    feature = "type-treasury_outbound_transfer" =>
    pub use generated::treasury_outbound_transfer::{
        TreasuryOutboundTransfer, TreasuryOutboundTransferReturnedDetails,
        TreasuryOutboundTransferReturnedDetailsCode, TreasuryOutboundTransferStatus,
    };
}

crate::gated! {
    feature = "type-treasury_received_credit" =>
    pub use generated::treasury_received_credit::{
        TreasuryReceivedCredit, TreasuryReceivedCreditFailureCode, TreasuryReceivedCreditLinkedFlows,
        TreasuryReceivedCreditNetwork, TreasuryReceivedCreditSourceFlowsDetails,
        TreasuryReceivedCreditSourceFlowsDetailsType, TreasuryReceivedCreditStatus,
    };
}

crate::gated! {
    feature = "type-treasury_received_debit" =>
    pub use generated::treasury_received_debit::{
        TreasuryReceivedDebit, TreasuryReceivedDebitFailureCode, TreasuryReceivedDebitLinkedFlows,
        TreasuryReceivedDebitNetwork, TreasuryReceivedDebitStatus,
    };
}

crate::gated! {
    feature = "type-treasury_transaction" =>
    pub use generated::treasury_transaction::{
        TreasuryTransaction, TreasuryTransactionFlowType, TreasuryTransactionStatus,
    };
}

crate::gated! {
    feature = "type-treasury_transaction_entry" =>
    pub use generated::treasury_transaction_entry::{
        TreasuryTransactionEntry, TreasuryTransactionEntryFlowType, TreasuryTransactionEntryType,
    };
}

crate::gated! {
    feature = "type-v2_billing_meter_event" =>
    pub use generated::v2_billing_meter_event::V2BillingMeterEvent;
}

crate::gated! {
    feature = "type-v2_billing_meter_event_adjustment" =>
    pub use generated::v2_billing_meter_event_adjustment::{
        V2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentCancel,
        V2BillingMeterEventAdjustmentStatus, V2BillingMeterEventAdjustmentType,
    };
}

crate::gated! {
    feature = "type-v2_billing_meter_event_session" =>
    pub use generated::v2_billing_meter_event_session::V2BillingMeterEventSession;
}

crate::gated! {
    feature = "type-v2_commerce_product_catalog_import" =>
    pub use generated::v2_commerce_product_catalog_import::{
        CatalogImportStatusDetailsSucceededWithErrorsErrorFile,
        ImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl,
        ProductCatalogImportStatusDetailsSucceededWithErrorsSamples, V2ProductCatalogImport,
        V2ProductCatalogImportFeedType, V2ProductCatalogImportStatus, V2ProductCatalogImportStatusDetails,
        V2ProductCatalogImportStatusDetailsAwaitingUpload,
        V2ProductCatalogImportStatusDetailsAwaitingUploadUrl, V2ProductCatalogImportStatusDetailsFailed,
        V2ProductCatalogImportStatusDetailsFailedCode, V2ProductCatalogImportStatusDetailsFailedType,
        V2ProductCatalogImportStatusDetailsProcessing, V2ProductCatalogImportStatusDetailsSucceeded,
        V2ProductCatalogImportStatusDetailsSucceededWithErrors,
    };
}

crate::gated! {
    feature = "type-v2_core_account" =>
    pub use generated::v2_core_account::{
        AccountConfigurationCustomerCapabilitiesAutomaticIndirectTax,
        BusinessDetailsDocumentsBankAccountOwnershipVerification,
        BusinessDetailsDocumentsCompanyMemorandumOfAssociation,
        BusinessDetailsDocumentsCompanyRegistrationVerification,
        BusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
        IdentityBusinessDetailsDocumentsCompanyMinisterialDecree,
        IdentityBusinessDetailsDocumentsCompanyTaxIdVerification,
        RecipientCapabilitiesStripeBalanceStripeTransfers,
        RecipientCapabilitiesStripeBalanceStripeTransfersStatus,
        RequirementsEntriesImpactRestrictsCapabilitiesCapability,
        RequirementsEntriesImpactRestrictsCapabilitiesConfiguration,
        RequirementsEntriesImpactRestrictsCapabilitiesDeadline, V2Account, V2AccountAmountTaxDisplay,
        V2AccountAppliedConfiguration, V2AccountAutomaticIndirectTaxExempt, V2AccountAwaitingActionFrom,
        V2AccountConfiguration, V2AccountConfigurationCapabilitiesStatusDetails,
        V2AccountConfigurationCapabilitiesStatusDetailsCode,
        V2AccountConfigurationCapabilitiesStatusDetailsResolution,
        V2AccountConfigurationCapabilitiesStripeBalancePayouts, V2AccountConfigurationCustomer,
        V2AccountConfigurationCustomerAutomaticIndirectTax,
        V2AccountConfigurationCustomerAutomaticIndirectTaxLocation, V2AccountConfigurationCustomerBilling,
        V2AccountConfigurationCustomerBillingInvoice,
        V2AccountConfigurationCustomerBillingInvoiceCustomFields,
        V2AccountConfigurationCustomerBillingInvoiceRendering, V2AccountConfigurationCustomerCapabilities,
        V2AccountConfigurationCustomerShipping, V2AccountConfigurationCustomerShippingAddress,
        V2AccountConfigurationMerchant, V2AccountConfigurationMerchantBacsDebitPayments,
        V2AccountConfigurationMerchantBranding, V2AccountConfigurationMerchantCapabilities,
        V2AccountConfigurationMerchantCapabilitiesPayments,
        V2AccountConfigurationMerchantCapabilitiesStripeBalance, V2AccountConfigurationMerchantCardPayments,
        V2AccountConfigurationMerchantCardPaymentsDeclineOn, V2AccountConfigurationMerchantKonbiniPayments,
        V2AccountConfigurationMerchantKonbiniPaymentsSupport,
        V2AccountConfigurationMerchantKonbiniPaymentsSupportHours,
        V2AccountConfigurationMerchantScriptStatementDescriptor,
        V2AccountConfigurationMerchantScriptStatementDescriptorKana,
        V2AccountConfigurationMerchantScriptStatementDescriptorKanji,
        V2AccountConfigurationMerchantSepaDebitPayments, V2AccountConfigurationMerchantStatementDescriptor,
        V2AccountConfigurationMerchantSupport, V2AccountConfigurationRecipient,
        V2AccountConfigurationRecipientCapabilities,
        V2AccountConfigurationRecipientCapabilitiesStripeBalance, V2AccountDashboard, V2AccountDefaults,
        V2AccountDefaultsLocale, V2AccountDefaultsProfile, V2AccountDefaultsResponsibilities,
        V2AccountEntityType, V2AccountFeesCollector, V2AccountFutureRequirements, V2AccountIdentity,
        V2AccountIdentityAttestations, V2AccountIdentityAttestationsDirectorshipDeclaration,
        V2AccountIdentityAttestationsOwnershipDeclaration, V2AccountIdentityAttestationsPersonsProvided,
        V2AccountIdentityAttestationsRepresentativeDeclaration, V2AccountIdentityAttestationsTermsOfService,
        V2AccountIdentityBusinessDetails, V2AccountIdentityBusinessDetailsAnnualRevenue,
        V2AccountIdentityBusinessDetailsDocuments, V2AccountIdentityBusinessDetailsDocumentsCompanyLicense,
        V2AccountIdentityBusinessDetailsDocumentsProofOfAddress,
        V2AccountIdentityBusinessDetailsDocumentsProofOfRegistration,
        V2AccountIdentityBusinessDetailsDocumentsProofOfSigner, V2AccountIdentityBusinessDetailsIdNumbers,
        V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue,
        V2AccountIdentityBusinessDetailsRegistrationDate, V2AccountIdentityBusinessDetailsRevenueAmount,
        V2AccountIdentityBusinessDetailsScriptNames, V2AccountIdentityBusinessDetailsScriptNamesKana,
        V2AccountIdentityBusinessDetailsScriptNamesKanji, V2AccountIdentityBusinessDetailsStructure,
        V2AccountIdentityIndividual, V2AccountIdentityIndividualRelationship, V2AccountLegalGender,
        V2AccountLocationSource, V2AccountLossesCollector, V2AccountOwnershipExemptionReason,
        V2AccountPoliticalExposure, V2AccountProofOfRegistrationType, V2AccountRequirements,
        V2AccountRequirementsCollector, V2AccountRequirementsEntries, V2AccountRequirementsEntriesErrors,
        V2AccountRequirementsEntriesErrorsCode, V2AccountRequirementsEntriesImpact,
        V2AccountRequirementsEntriesImpactRestrictsCapabilities, V2AccountRequirementsEntriesMinimumDeadline,
        V2AccountRequirementsEntriesMinimumDeadlineStatus, V2AccountRequirementsEntriesReference,
        V2AccountRequirementsEntriesReferenceType, V2AccountRequirementsEntriesRequestedReasons,
        V2AccountRequirementsEntriesRequestedReasonsCode, V2AccountRequirementsSummary,
        V2AccountRequirementsSummaryMinimumDeadline,
    };
}

crate::gated! {
    feature = "type-v2_core_account_link" =>
    pub use generated::v2_core_account_link::{
        V2AccountLink, V2AccountLinkFutureRequirements, V2AccountLinkUseCase,
        V2AccountLinkUseCaseAccountCollectionOptions, V2AccountLinkUseCaseAccountCollectionOptionsFields,
        V2AccountLinkUseCaseAccountOnboarding, V2AccountLinkUseCaseAccountUpdate,
        V2AccountLinkUseCaseAccountUpdateConfiguration, V2AccountLinkUseCaseType,
    };
}

crate::gated! {
    feature = "type-v2_core_account_person" =>
    pub use generated::v2_core_account_person::{
        V2AccountPerson, V2AccountPersonLegalGender, V2AccountPersonPoliticalExposure,
    };
}

crate::gated! {
    feature = "type-v2_core_account_person_token" =>
    pub use generated::v2_core_account_person_token::V2AccountPersonToken;
}

crate::gated! {
    feature = "type-v2_core_account_token" =>
    pub use generated::v2_core_account_token::V2AccountToken;
}

crate::gated! {
    feature = "type-v2_core_event" =>
    pub use generated::v2_core_event::{
        V2Event, V2EventReason, V2EventReasonRequest, V2EventReasonType, V2EventRelatedObject, V2EventType,
    };
}

crate::gated! {
    feature = "type-v2_core_event_destination" =>
    pub use generated::v2_core_event_destination::{
        V2EventDestination, V2EventDestinationAmazonEventbridge, V2EventDestinationAwsEventSourceStatus,
        V2EventDestinationAzureEventGrid, V2EventDestinationAzurePartnerTopicStatus,
        V2EventDestinationEventPayload, V2EventDestinationStatus, V2EventDestinationStatusDetails,
        V2EventDestinationStatusDetailsDisabled, V2EventDestinationStatusDetailsDisabledReason,
        V2EventDestinationType, V2EventDestinationWebhookEndpoint,
    };
}

crate::gated! {
    feature = "type-webhook_endpoint" =>
    pub use generated::webhook_endpoint::WebhookEndpoint;
}
