// Written by `stripe-codegen generate`; change `codegen/` instead.

mod ids;
mod operations;
mod params;
mod shared;

pub use ids::*;
pub use operations::*;
pub use params::*;
pub use shared::*;

crate::gated! {
    feature = "type-account" =>
    mod account;
    pub use account::{
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
    mod account_link;
    pub use account_link::AccountLink;
}

crate::gated! {
    feature = "type-account_session" =>
    mod account_session;
    pub use account_session::{
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
    mod apple_pay_domain;
    pub use apple_pay_domain::ApplePayDomain;
}

crate::gated! {
    feature = "type-application" =>
    mod application;
    pub use application::Application;
}

crate::gated! {
    feature = "type-application_fee" =>
    mod application_fee;
    pub use application_fee::{ApplicationFee, PlatformEarningFeeSource, PlatformEarningFeeSourceType};
}

crate::gated! {
    feature = "type-apps_secret" =>
    mod apps_secret;
    pub use apps_secret::{AppsSecret, SecretServiceScope, SecretServiceScopeType};
}

crate::gated! {
    feature = "type-balance" =>
    mod balance;
    pub use balance::{
        Balance, BalanceAmount, BalanceAmountBySourceType, BalanceAmountNet, BalanceDetail,
        BalanceDetailUngated, BalanceNetAvailable,
    };
}

crate::gated! {
    feature = "type-balance_settings" =>
    mod balance_settings;
    pub use balance_settings::{
        BalanceSettings, BalanceSettingsAutomaticTransferRule, BalanceSettingsAutomaticTransferRuleType,
        BalanceSettingsPayments, BalanceSettingsPayoutSchedule, BalanceSettingsPayoutScheduleInterval,
        BalanceSettingsPayouts, BalanceSettingsPayoutsStatus, BalanceSettingsSettlementTiming,
        BalanceSettingsStartOfDay, BalanceSettingsWeeklyPayoutDay,
    };
}

crate::gated! {
    feature = "type-balance_transaction" =>
    mod balance_transaction;
    pub use balance_transaction::{
        BalanceTransaction, BalanceTransactionBalanceType, BalanceTransactionType, Fee,
    };
}

crate::gated! {
    feature = "type-bank_account" =>
    mod bank_account;
    pub use bank_account::{BankAccount, BankAccountAvailablePayoutMethod, ExternalAccountRequirements};
}

crate::gated! {
    feature = "type-billing_alert" =>
    mod billing_alert;
    pub use billing_alert::{
        AlertUsageAlertFilter, AlertUsageAlertFilterType, AlertUsageThresholdConfig,
        AlertUsageThresholdConfigRecurrence, BillingAlert, BillingAlertAlertType, BillingAlertStatus,
    };
}

crate::gated! {
    feature = "type-billing_credit_balance_summary" =>
    mod billing_credit_balance_summary;
    pub use billing_credit_balance_summary::{BillingCreditBalanceSummary, CreditBalance};
}

crate::gated! {
    feature = "type-billing_credit_balance_transaction" =>
    mod billing_credit_balance_transaction;
    pub use billing_credit_balance_transaction::{
        BillingCreditBalanceTransaction, BillingCreditBalanceTransactionType, CreditGrantBalanceCredit,
        CreditGrantBalanceCreditType, CreditGrantBalanceCreditsApplicationInvoiceVoided,
        CreditGrantBalanceCreditsApplied, CreditGrantBalanceDebit, CreditGrantBalanceDebitType,
    };
}

crate::gated! {
    feature = "type-billing_credit_grant" =>
    mod billing_credit_grant;
    pub use billing_credit_grant::{
        BillingCreditGrant, BillingCreditGrantCategory, BillingCreditGrantPriceType,
        CreditGrantApplicabilityConfig, CreditGrantApplicablePrice, CreditGrantScope,
    };
}

crate::gated! {
    feature = "type-billing_meter" =>
    mod billing_meter;
    pub use billing_meter::{
        BillingMeter, BillingMeterAggregationSettings, BillingMeterAggregationSettingsFormula,
        BillingMeterCustomerMappingSettings, BillingMeterCustomerMappingSettingsType,
        BillingMeterEventTimeWindow, BillingMeterStatus, BillingMeterStatusTransitions, BillingMeterValue,
    };
}

crate::gated! {
    feature = "type-billing_meter_event" =>
    mod billing_meter_event;
    pub use billing_meter_event::BillingMeterEvent;
}

crate::gated! {
    feature = "type-billing_meter_event_adjustment" =>
    mod billing_meter_event_adjustment;
    pub use billing_meter_event_adjustment::{
        BillingMeterEventAdjustment, BillingMeterEventAdjustmentCancel, BillingMeterEventAdjustmentStatus,
        BillingMeterEventAdjustmentType,
    };
}

crate::gated! {
    feature = "type-billing_meter_event_summary" =>
    mod billing_meter_event_summary;
    pub use billing_meter_event_summary::BillingMeterEventSummary;
}

crate::gated! {
    feature = "type-billing_portal_configuration" =>
    mod billing_portal_configuration;
    pub use billing_portal_configuration::{
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
    mod billing_portal_session;
    pub use billing_portal_session::{
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
    mod capability;
    pub use capability::{
        AccountCapabilityFutureRequirements, AccountCapabilityRequirements, Capability,
        CapabilityDisabledReason, CapabilityStatus,
    };
}

crate::gated! {
    feature = "type-card" =>
    mod card;
    pub use card::{
        Card, CardAllowRedisplay, CardAvailablePayoutMethod, CardRegulatedStatus, TokenCardNetworks,
    };
}

crate::gated! {
    feature = "type-cash_balance" =>
    mod cash_balance;
    pub use cash_balance::{CashBalance, CustomerBalanceSettings};
}

crate::gated! {
    feature = "type-charge" =>
    mod charge;
    pub use charge::{
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
    mod checkout_session;
    pub use checkout_session::{
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
    mod climate_order;
    pub use climate_order::{
        ClimateOrder, ClimateOrderCancellationReason, ClimateOrderStatus, ClimateRemovalsBeneficiary,
        ClimateRemovalsOrderDeliveries,
    };
}

crate::gated! {
    feature = "type-climate_product" =>
    mod climate_product;
    pub use climate_product::{ClimateProduct, ClimateRemovalsProductsPrice};
}

crate::gated! {
    feature = "type-climate_supplier" =>
    mod climate_supplier;
    pub use climate_supplier::{ClimateSupplier, ClimateSupplierRemovalPathway};
}

crate::gated! {
    feature = "type-confirmation_token" =>
    mod confirmation_token;
    pub use confirmation_token::{
        ConfirmationToken, ConfirmationTokenAllowRedisplay, ConfirmationTokenMandateData,
        ConfirmationTokenMandateDataCustomerAcceptance, ConfirmationTokenMandateDataCustomerAcceptanceOnline,
        ConfirmationTokenPaymentMethodOptions, ConfirmationTokenPaymentMethodOptionsCard,
        ConfirmationTokenPaymentMethodOptionsCardInstallment, ConfirmationTokenPaymentMethodPreview,
        ConfirmationTokenSetupFutureUsage, ConfirmationTokenShipping,
    };
}

crate::gated! {
    feature = "type-connect_collection_transfer" =>
    mod connect_collection_transfer;
    pub use connect_collection_transfer::ConnectCollectionTransfer;
}

crate::gated! {
    feature = "type-country_spec" =>
    mod country_spec;
    pub use country_spec::{CountrySpec, CountrySpecVerificationFieldDetails, CountrySpecVerificationFields};
}

crate::gated! {
    feature = "type-coupon" =>
    mod coupon;
    pub use coupon::{Coupon, CouponAppliesTo, CouponCurrencyOption, CouponDuration};
}

crate::gated! {
    feature = "type-credit_note" =>
    mod credit_note;
    pub use credit_note::{
        CreditNote, CreditNoteReason, CreditNoteRefund, CreditNoteRefundType, CreditNoteStatus,
        CreditNoteType, CreditNotesPaymentRecordRefund,
    };
}

crate::gated! {
    feature = "type-credit_note_line_item" =>
    mod credit_note_line_item;
    pub use credit_note_line_item::CreditNoteLineItem;
}

crate::gated! {
    feature = "type-customer" =>
    mod customer;
    pub use customer::{
        Customer, CustomerAutomaticTax, CustomerTax, CustomerTaxExempt, CustomerTaxLocation,
        CustomerTaxLocationSource, CustomerTaxProvider, InvoiceSettingCustomerSetting,
    };
}

crate::gated! {
    feature = "type-customer_balance_transaction" =>
    mod customer_balance_transaction;
    pub use customer_balance_transaction::{CustomerBalanceTransaction, CustomerBalanceTransactionType};
}

crate::gated! {
    feature = "type-customer_cash_balance_transaction" =>
    mod customer_cash_balance_transaction;
    pub use customer_cash_balance_transaction::{
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
    mod customer_session;
    pub use customer_session::{
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
    mod discount;
    pub use discount::{Discount, DiscountSource, DiscountSourceType};
}

crate::gated! {
    feature = "type-dispute" =>
    mod dispute;
    pub use dispute::{
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
    mod entitlements_active_entitlement;
    pub use entitlements_active_entitlement::EntitlementsActiveEntitlement;
}

crate::gated! {
    feature = "type-entitlements_feature" =>
    mod entitlements_feature;
    pub use entitlements_feature::EntitlementsFeature;
}

crate::gated! {
    feature = "type-ephemeral_key" =>
    mod ephemeral_key;
    pub use ephemeral_key::EphemeralKey;
}

crate::gated! {
    feature = "type-event" =>
    mod event;
    pub use event::{Event, NotificationEventData, NotificationEventRequest};
}

crate::gated! {
    feature = "type-exchange_rate" =>
    mod exchange_rate;
    pub use exchange_rate::ExchangeRate;
}

crate::gated! {
    feature = "type-fee_refund" =>
    mod fee_refund;
    pub use fee_refund::FeeRefund;
}

crate::gated! {
    feature = "type-file" =>
    mod file;
    pub use file::{File, FilePurpose};
}

crate::gated! {
    feature = "type-file_link" =>
    mod file_link;
    pub use file_link::FileLink;
}

crate::gated! {
    feature = "type-financial_connections_account" =>
    mod financial_connections_account;
    pub use financial_connections_account::{
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
    mod financial_connections_account_owner;
    pub use financial_connections_account_owner::FinancialConnectionsAccountOwner;
}

crate::gated! {
    feature = "type-financial_connections_account_ownership" =>
    mod financial_connections_account_ownership;
    pub use financial_connections_account_ownership::FinancialConnectionsAccountOwnership;
}

crate::gated! {
    feature = "type-financial_connections_session" =>
    mod financial_connections_session;
    pub use financial_connections_session::{
        FinancialConnectionsFilters, FinancialConnectionsSession,
        FinancialConnectionsSessionAccountSubcategory, FinancialConnectionsSessionPermission,
        FinancialConnectionsSessionPrefetch,
    };
}

crate::gated! {
    feature = "type-financial_connections_transaction" =>
    mod financial_connections_transaction;
    pub use financial_connections_transaction::{
        FinancialConnectionsTransaction, FinancialConnectionsTransactionStatus,
    };
}

crate::gated! {
    feature = "type-forwarding_request" =>
    mod forwarding_request;
    pub use forwarding_request::{
        ForwardedRequestContext, ForwardedRequestDetails, ForwardedRequestHeader, ForwardedResponseDetails,
        ForwardingRequest, ForwardingRequestHttpMethod, ForwardingRequestReplacement,
    };
}

crate::gated! {
    feature = "type-funding_instructions" =>
    mod funding_instructions;
    pub use funding_instructions::{
        FundingInstructions, FundingInstructionsBankTransfer, FundingInstructionsBankTransferType,
        FundingInstructionsFundingType,
    };
}

crate::gated! {
    feature = "type-identity_verification_report" =>
    mod identity_verification_report;
    pub use identity_verification_report::{
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
    mod identity_verification_session;
    pub use identity_verification_session::{
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
    mod invoice;
    pub use invoice::{
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
    mod invoice_payment;
    pub use invoice_payment::{
        InvoicePayment, InvoicesPaymentsInvoicePaymentAssociatedPayment,
        InvoicesPaymentsInvoicePaymentAssociatedPaymentType, InvoicesPaymentsInvoicePaymentStatusTransitions,
    };
}

crate::gated! {
    feature = "type-invoice_rendering_template" =>
    mod invoice_rendering_template;
    pub use invoice_rendering_template::{InvoiceRenderingTemplate, InvoiceRenderingTemplateStatus};
}

crate::gated! {
    feature = "type-invoiceitem" =>
    mod invoiceitem;
    pub use invoiceitem::{
        CreditedLineItems, InvoiceItemParent, InvoiceItemParentType, InvoiceItemProrationCreditedItems,
        InvoiceItemProrationCreditedItemsType, InvoiceItemSubscriptionParent, Invoiceitem, ProrationDetails,
    };
}

crate::gated! {
    feature = "type-issuing_authorization" =>
    mod issuing_authorization;
    pub use issuing_authorization::{
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
    mod issuing_card;
    pub use issuing_card::{
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
    mod issuing_cardholder;
    pub use issuing_cardholder::{
        IssuingCardholder, IssuingCardholderAddress, IssuingCardholderCardIssuing, IssuingCardholderCompany,
        IssuingCardholderDisabledReason, IssuingCardholderIdDocument, IssuingCardholderIndividual,
        IssuingCardholderIndividualDob, IssuingCardholderPastDue, IssuingCardholderPreferredLocale,
        IssuingCardholderRequirements, IssuingCardholderStatus, IssuingCardholderType,
        IssuingCardholderUserTermsAcceptance, IssuingCardholderVerification,
    };
}

crate::gated! {
    feature = "type-issuing_dispute" =>
    mod issuing_dispute;
    pub use issuing_dispute::{
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
    mod issuing_personalization_design;
    pub use issuing_personalization_design::{
        IssuingPersonalizationDesign, IssuingPersonalizationDesignCardLogo,
        IssuingPersonalizationDesignCarrierText, IssuingPersonalizationDesignPreferences,
        IssuingPersonalizationDesignRejectionReasonCarrierText, IssuingPersonalizationDesignRejectionReasons,
        IssuingPersonalizationDesignStatus,
    };
}

crate::gated! {
    feature = "type-issuing_physical_bundle" =>
    mod issuing_physical_bundle;
    pub use issuing_physical_bundle::{
        IssuingPhysicalBundle, IssuingPhysicalBundleCardLogo, IssuingPhysicalBundleCarrierText,
        IssuingPhysicalBundleFeatures, IssuingPhysicalBundleSecondLine, IssuingPhysicalBundleStatus,
        IssuingPhysicalBundleType,
    };
}

crate::gated! {
    feature = "type-issuing_settlement" =>
    mod issuing_settlement;
    pub use issuing_settlement::{IssuingSettlement, IssuingSettlementNetwork, IssuingSettlementStatus};
}

crate::gated! {
    feature = "type-issuing_token" =>
    mod issuing_token;
    pub use issuing_token::{
        IssuingToken, IssuingTokenAddress, IssuingTokenCardNumberSource, IssuingTokenDevice,
        IssuingTokenDeviceType, IssuingTokenMastercard, IssuingTokenNetwork, IssuingTokenNetworkData,
        IssuingTokenNetworkDataType, IssuingTokenReasonCode, IssuingTokenStatus,
        IssuingTokenSuggestedDecision, IssuingTokenVisa, IssuingTokenWallet, IssuingTokenWalletProvider,
    };
}

crate::gated! {
    feature = "type-issuing_transaction" =>
    mod issuing_transaction;
    pub use issuing_transaction::{
        IssuingTransaction, IssuingTransactionFleetCardholderPromptData, IssuingTransactionFleetData,
        IssuingTransactionFlightData, IssuingTransactionFlightDataLeg, IssuingTransactionFuelData,
        IssuingTransactionLodgingData, IssuingTransactionNetworkData, IssuingTransactionPurchaseDetails,
        IssuingTransactionReceiptData, IssuingTransactionTreasury, IssuingTransactionType,
        IssuingTransactionWallet,
    };
}

crate::gated! {
    feature = "type-item" =>
    mod item;
    pub use item::Item;
}

crate::gated! {
    feature = "type-line_item" =>
    mod line_item;
    pub use line_item::{
        LineItem, LineItemCreditedItems, LineItemInvoiceItemParent, LineItemParent, LineItemParentType,
        LineItemProrationDetails, LineItemSubscriptionItemParent,
    };
}

crate::gated! {
    feature = "type-login_link" =>
    mod login_link;
    pub use login_link::LoginLink;
}

crate::gated! {
    feature = "type-mandate" =>
    mod mandate;
    pub use mandate::{
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
    mod payment_attempt_record;
    pub use payment_attempt_record::{
        PaymentAttemptRecord, PaymentAttemptRecordCustomerPresence, PaymentAttemptRecordReportedBy,
    };
}

crate::gated! {
    feature = "type-payment_intent" =>
    mod payment_intent;
    pub use payment_intent::{
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
    mod payment_intent_amount_details_line_item;
    pub use payment_intent_amount_details_line_item::{
        AmountDetailsLineItemPaymentMethodOptions, AmountDetailsLineItemTax,
        CardAmountDetailsLineItemOptions, CardPresentAmountDetailsLineItemOptions,
        KlarnaAmountDetailsLineItemOptions, PaymentIntentAmountDetailsLineItem,
        PaypalAmountDetailsLineItemOptions,
    };
}

crate::gated! {
    feature = "type-payment_link" =>
    mod payment_link;
    pub use payment_link::{
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
    mod payment_method;
    pub use payment_method::{CustomLogo, PaymentMethod, PaymentMethodAllowRedisplay, PaymentMethodCustom};
}

crate::gated! {
    feature = "type-payment_method_configuration" =>
    mod payment_method_configuration;
    pub use payment_method_configuration::{
        PaymentMethodConfigDisplayPreference, PaymentMethodConfigDisplayPreferencePreference,
        PaymentMethodConfigDisplayPreferenceValue, PaymentMethodConfigPaymentMethodProperties,
        PaymentMethodConfiguration,
    };
}

crate::gated! {
    feature = "type-payment_method_domain" =>
    mod payment_method_domain;
    pub use payment_method_domain::{
        PaymentMethodDomain, PaymentMethodDomainPaymentMethodStatus,
        PaymentMethodDomainPaymentMethodStatusDetails, PaymentMethodDomainPaymentMethodStatusStatus,
    };
}

crate::gated! {
    feature = "type-payment_record" =>
    mod payment_record;
    pub use payment_record::{PaymentRecord, PaymentRecordCustomerPresence, PaymentRecordReportedBy};
}

crate::gated! {
    feature = "type-payout" =>
    mod payout;
    pub use payout::{Payout, PayoutReconciliationStatus, PayoutType, PayoutsTraceId};
}

crate::gated! {
    feature = "type-person" =>
    mod person;
    pub use person::{
        LegalEntityDob, LegalEntityPersonVerification, Person, PersonAdditionalTosAcceptance,
        PersonAdditionalTosAcceptances, PersonEthnicityDetails, PersonEthnicityDetailsEthnicity,
        PersonFutureRequirements, PersonRaceDetails, PersonRaceDetailsRace, PersonRequirements,
        PersonUsCfpbData,
    };
}

crate::gated! {
    feature = "type-plan" =>
    mod plan;
    pub use plan::{
        Plan, PlanBillingScheme, PlanInterval, PlanTier, PlanTiersMode, PlanUsageType, TransformUsage,
        TransformUsageRound,
    };
}

crate::gated! {
    feature = "type-price" =>
    mod price;
    pub use price::{
        CurrencyOption, CustomUnitAmount, Price, PriceBillingScheme, PriceTaxBehavior, PriceTier,
        PriceTiersMode, PriceType, PriceUsageType, Recurring, RecurringInterval, TransformQuantity,
        TransformQuantityRound,
    };
}

crate::gated! {
    feature = "type-product" =>
    mod product;
    pub use product::{PackageDimensions, Product, ProductMarketingFeature};
}

crate::gated! {
    feature = "type-product_feature" =>
    mod product_feature;
    pub use product_feature::ProductFeature;
}

crate::gated! {
    feature = "type-promotion_code" =>
    mod promotion_code;
    pub use promotion_code::{
        PromotionCode, PromotionCodeCurrencyOption, PromotionCodePromotion, PromotionCodePromotionType,
        PromotionCodeRestrictions,
    };
}

crate::gated! {
    feature = "type-quote" =>
    mod quote;
    pub use quote::{
        InvoiceSettingQuoteSetting, Quote, QuoteCollectionMethod, QuoteComputed, QuoteFromQuote,
        QuoteRecurring, QuoteRecurringInterval, QuoteStatus, QuoteStatusTransitions, QuoteSubscriptionData,
        QuoteSubscriptionDataBillingMode, QuoteSubscriptionDataBillingModeType, QuoteTransferData,
        QuoteUpfront,
    };
}

crate::gated! {
    feature = "type-radar_early_fraud_warning" =>
    mod radar_early_fraud_warning;
    pub use radar_early_fraud_warning::RadarEarlyFraudWarning;
}

crate::gated! {
    feature = "type-radar_payment_evaluation" =>
    mod radar_payment_evaluation;
    pub use radar_payment_evaluation::{
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
    mod radar_value_list;
    pub use radar_value_list::{RadarValueList, RadarValueListItemType};
}

crate::gated! {
    feature = "type-radar_value_list_item" =>
    mod radar_value_list_item;
    pub use radar_value_list_item::RadarValueListItem;
}

crate::gated! {
    feature = "type-refund" =>
    mod refund;
    pub use refund::{
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
    mod reporting_report_run;
    pub use reporting_report_run::{FinancialReportingFinanceReportRunParameters, ReportingReportRun};
}

crate::gated! {
    feature = "type-reporting_report_type" =>
    mod reporting_report_type;
    pub use reporting_report_type::ReportingReportType;
}

crate::gated! {
    feature = "type-reserve_transaction" =>
    mod reserve_transaction;
    pub use reserve_transaction::ReserveTransaction;
}

crate::gated! {
    feature = "type-review" =>
    mod review;
    pub use review::{RadarReviewLocation, RadarReviewSession, Review, ReviewClosedReason, ReviewOpenedReason};
}

crate::gated! {
    feature = "type-scheduled_query_run" =>
    mod scheduled_query_run;
    pub use scheduled_query_run::{ScheduledQueryRun, SigmaScheduledQueryRunError};
}

crate::gated! {
    feature = "type-setup_attempt" =>
    mod setup_attempt;
    pub use setup_attempt::{
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
    mod setup_intent;
    pub use setup_intent::{
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
    mod shipping_rate;
    pub use shipping_rate::{
        ShippingRate, ShippingRateCurrencyOption, ShippingRateDeliveryEstimate,
        ShippingRateDeliveryEstimateBound, ShippingRateDeliveryEstimateBoundUnit, ShippingRateFixedAmount,
        ShippingRateTaxBehavior, ShippingRateType,
    };
}

crate::gated! {
    feature = "type-sigma_sigma_api_query" =>
    mod sigma_sigma_api_query;
    pub use sigma_sigma_api_query::SigmaApiQuery;
}

crate::gated! {
    feature = "type-source" =>
    mod source;
    pub use source::{
        Source, SourceAllowRedisplay, SourceCodeVerificationFlow, SourceOrder, SourceOrderItem, SourceOwner,
        SourceReceiverFlow, SourceRedirectFlow, SourceType, SourceTypeAchCreditTransfer, SourceTypeAchDebit,
        SourceTypeAcssDebit, SourceTypeAlipay, SourceTypeBancontact, SourceTypeCard, SourceTypeCardPresent,
        SourceTypeEps, SourceTypeGiropay, SourceTypeIdeal, SourceTypeKlarna, SourceTypeMultibanco,
        SourceTypeP24, SourceTypeSepaDebit, SourceTypeSofort, SourceTypeThreeDSecure, SourceTypeWechat,
    };
}

crate::gated! {
    feature = "type-source_mandate_notification" =>
    mod source_mandate_notification;
    pub use source_mandate_notification::{
        SourceMandateNotification, SourceMandateNotificationAcssDebitData,
        SourceMandateNotificationBacsDebitData, SourceMandateNotificationSepaDebitData,
    };
}

crate::gated! {
    feature = "type-source_transaction" =>
    mod source_transaction;
    pub use source_transaction::{
        SourceTransaction, SourceTransactionAchCreditTransferData, SourceTransactionChfCreditTransferData,
        SourceTransactionGbpCreditTransferData, SourceTransactionPaperCheckData,
        SourceTransactionSepaCreditTransferData, SourceTransactionType,
    };
}

crate::gated! {
    feature = "type-subscription" =>
    mod subscription;
    pub use subscription::{
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
    mod subscription_item;
    pub use subscription_item::SubscriptionItem;
}

crate::gated! {
    feature = "type-subscription_schedule" =>
    mod subscription_schedule;
    pub use subscription_schedule::{
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
    mod tax_association;
    pub use tax_association::{
        TaxAssociation, TaxAssociationTransactionAttempts, TaxAssociationTransactionAttemptsCommitted,
        TaxAssociationTransactionAttemptsErrored, TaxAssociationTransactionAttemptsErroredReason,
    };
}

crate::gated! {
    feature = "type-tax_calculation" =>
    mod tax_calculation;
    pub use tax_calculation::{
        TaxBreakdown, TaxCalculation, TaxCalculationRateType, TaxCalculationShippingCost,
        TaxCalculationTaxBehavior, TaxCalculationTaxType, TaxCalculationTaxabilityReason, TaxRateDetails,
    };
}

crate::gated! {
    feature = "type-tax_calculation_line_item" =>
    mod tax_calculation_line_item;
    pub use tax_calculation_line_item::TaxCalculationLineItem;
}

crate::gated! {
    feature = "type-tax_code" =>
    mod tax_code;
    pub use tax_code::TaxCode;
}

crate::gated! {
    feature = "type-tax_deducted_at_source" =>
    mod tax_deducted_at_source;
    pub use tax_deducted_at_source::TaxDeductedAtSource;
}

crate::gated! {
    feature = "type-tax_id" =>
    mod tax_id;
    pub use tax_id::{TaxIDsOwner, TaxIDsOwnerType, TaxId, TaxIdVerification, TaxIdVerificationStatus};
}

crate::gated! {
    feature = "type-tax_rate" =>
    mod tax_rate;
    pub use tax_rate::{TaxRate, TaxRateJurisdictionLevel, TaxRateRateType, TaxRateTaxType};
}

crate::gated! {
    feature = "type-tax_registration" =>
    mod tax_registration;
    pub use tax_registration::{
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
    mod tax_settings;
    pub use tax_settings::{
        TaxSettings, TaxSettingsDefaults, TaxSettingsDefaultsProvider, TaxSettingsHeadOffice,
        TaxSettingsStatus, TaxSettingsStatusDetails, TaxSettingsStatusDetailsPending, TaxSettingsTaxBehavior,
    };
}

crate::gated! {
    feature = "type-tax_transaction" =>
    mod tax_transaction;
    pub use tax_transaction::{
        TaxTransaction, TaxTransactionReversal, TaxTransactionShippingCost, TaxTransactionTaxBehavior,
        TaxTransactionType,
    };
}

crate::gated! {
    feature = "type-tax_transaction_line_item" =>
    mod tax_transaction_line_item;
    pub use tax_transaction_line_item::{
        TaxTransactionLineItem, TaxTransactionLineItemReversal, TaxTransactionLineItemTaxBehavior,
        TaxTransactionLineItemType,
    };
}

crate::gated! {
    feature = "type-terminal_configuration" =>
    mod terminal_configuration;
    pub use terminal_configuration::{
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
    mod terminal_connection_token;
    pub use terminal_connection_token::TerminalConnectionToken;
}

crate::gated! {
    feature = "type-terminal_location" =>
    mod terminal_location;
    pub use terminal_location::TerminalLocation;
}

crate::gated! {
    feature = "type-terminal_onboarding_link" =>
    mod terminal_onboarding_link;
    pub use terminal_onboarding_link::{
        TerminalOnboardingLink, TerminalOnboardingLinkAppleTermsAndConditions,
        TerminalOnboardingLinkLinkType, TerminalOnboardingLinkOptions,
    };
}

crate::gated! {
    feature = "type-terminal_reader" =>
    mod terminal_reader;
    pub use terminal_reader::{
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
    mod test_helpers_test_clock;
    pub use test_helpers_test_clock::{
        BillingClocksStatusDetails, BillingClocksStatusDetailsAdvancingStatusDetails, TestHelpersTestClock,
        TestHelpersTestClockStatus,
    };
}

crate::gated! {
    feature = "type-token" =>
    mod token;
    pub use token::Token;
}

crate::gated! {
    feature = "type-topup" =>
    mod topup;
    pub use topup::{Topup, TopupStatus};
}

crate::gated! {
    feature = "type-transfer" =>
    mod transfer;
    pub use transfer::Transfer;
}

crate::gated! {
    feature = "type-transfer_reversal" =>
    mod transfer_reversal;
    pub use transfer_reversal::TransferReversal;
}

crate::gated! {
    feature = "type-treasury_credit_reversal" =>
    mod treasury_credit_reversal;
    pub use treasury_credit_reversal::{
        TreasuryCreditReversal, TreasuryCreditReversalNetwork, TreasuryCreditReversalStatus,
        TreasuryReceivedCreditStatusTransitions,
    };
}

crate::gated! {
    feature = "type-treasury_debit_reversal" =>
    mod treasury_debit_reversal;
    pub use treasury_debit_reversal::{
        TreasuryDebitReversal, TreasuryDebitReversalNetwork, TreasuryDebitReversalStatus,
        TreasuryReceivedDebitReversalLinkedFlows, TreasuryReceivedDebitStatusTransitions,
    };
}

crate::gated! {
    feature = "type-treasury_financial_account" =>
    mod treasury_financial_account;
    pub use treasury_financial_account::{
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
    mod treasury_financial_account_features;
    pub use treasury_financial_account_features::{
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
    mod treasury_inbound_transfer;
    pub use treasury_inbound_transfer::{
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
    mod treasury_outbound_payment;
    pub use treasury_outbound_payment::{
        TreasuryOutboundPayment, TreasuryOutboundPaymentEndUserDetails,
        TreasuryOutboundPaymentReturnedStatus, TreasuryOutboundPaymentReturnedStatusCode,
        TreasuryOutboundPaymentStatus,
    };
}

crate::gated! {
    feature = "type-treasury_outbound_transfer" =>
    mod treasury_outbound_transfer;
    pub use treasury_outbound_transfer::{
        TreasuryOutboundTransfer, TreasuryOutboundTransferReturnedDetails,
        TreasuryOutboundTransferReturnedDetailsCode, TreasuryOutboundTransferStatus,
    };
}

crate::gated! {
    feature = "type-treasury_received_credit" =>
    mod treasury_received_credit;
    pub use treasury_received_credit::{
        TreasuryReceivedCredit, TreasuryReceivedCreditFailureCode, TreasuryReceivedCreditLinkedFlows,
        TreasuryReceivedCreditNetwork, TreasuryReceivedCreditSourceFlowsDetails,
        TreasuryReceivedCreditSourceFlowsDetailsType, TreasuryReceivedCreditStatus,
    };
}

crate::gated! {
    feature = "type-treasury_received_debit" =>
    mod treasury_received_debit;
    pub use treasury_received_debit::{
        TreasuryReceivedDebit, TreasuryReceivedDebitFailureCode, TreasuryReceivedDebitLinkedFlows,
        TreasuryReceivedDebitNetwork, TreasuryReceivedDebitStatus,
    };
}

crate::gated! {
    feature = "type-treasury_transaction" =>
    mod treasury_transaction;
    pub use treasury_transaction::{
        TreasuryTransaction, TreasuryTransactionFlowType, TreasuryTransactionStatus,
    };
}

crate::gated! {
    feature = "type-treasury_transaction_entry" =>
    mod treasury_transaction_entry;
    pub use treasury_transaction_entry::{
        TreasuryTransactionEntry, TreasuryTransactionEntryFlowType, TreasuryTransactionEntryType,
    };
}

crate::gated! {
    feature = "type-v2_billing_meter_event" =>
    mod v2_billing_meter_event;
    pub use v2_billing_meter_event::V2BillingMeterEvent;
}

crate::gated! {
    feature = "type-v2_billing_meter_event_adjustment" =>
    mod v2_billing_meter_event_adjustment;
    pub use v2_billing_meter_event_adjustment::{
        V2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentCancel,
        V2BillingMeterEventAdjustmentStatus, V2BillingMeterEventAdjustmentType,
    };
}

crate::gated! {
    feature = "type-v2_billing_meter_event_session" =>
    mod v2_billing_meter_event_session;
    pub use v2_billing_meter_event_session::V2BillingMeterEventSession;
}

crate::gated! {
    feature = "type-v2_commerce_product_catalog_import" =>
    mod v2_commerce_product_catalog_import;
    pub use v2_commerce_product_catalog_import::{
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
    mod v2_core_account;
    pub use v2_core_account::{
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
    mod v2_core_account_link;
    pub use v2_core_account_link::{
        V2AccountLink, V2AccountLinkFutureRequirements, V2AccountLinkUseCase,
        V2AccountLinkUseCaseAccountCollectionOptions, V2AccountLinkUseCaseAccountCollectionOptionsFields,
        V2AccountLinkUseCaseAccountOnboarding, V2AccountLinkUseCaseAccountUpdate,
        V2AccountLinkUseCaseAccountUpdateConfiguration, V2AccountLinkUseCaseType,
    };
}

crate::gated! {
    feature = "type-v2_core_account_person" =>
    mod v2_core_account_person;
    pub use v2_core_account_person::{
        V2AccountPerson, V2AccountPersonLegalGender, V2AccountPersonPoliticalExposure,
    };
}

crate::gated! {
    feature = "type-v2_core_account_person_token" =>
    mod v2_core_account_person_token;
    pub use v2_core_account_person_token::V2AccountPersonToken;
}

crate::gated! {
    feature = "type-v2_core_account_token" =>
    mod v2_core_account_token;
    pub use v2_core_account_token::V2AccountToken;
}

crate::gated! {
    feature = "type-v2_core_event" =>
    mod v2_core_event;
    pub use v2_core_event::{
        V2Event, V2EventReason, V2EventReasonRequest, V2EventReasonType, V2EventRelatedObject,
    };
}

crate::gated! {
    feature = "type-v2_core_event_destination" =>
    mod v2_core_event_destination;
    pub use v2_core_event_destination::{
        V2EventDestination, V2EventDestinationAmazonEventbridge, V2EventDestinationAwsEventSourceStatus,
        V2EventDestinationAzureEventGrid, V2EventDestinationAzurePartnerTopicStatus,
        V2EventDestinationEventPayload, V2EventDestinationStatus, V2EventDestinationStatusDetails,
        V2EventDestinationStatusDetailsDisabled, V2EventDestinationStatusDetailsDisabledReason,
        V2EventDestinationType, V2EventDestinationWebhookEndpoint,
    };
}

crate::gated! {
    feature = "type-webhook_endpoint" =>
    mod webhook_endpoint;
    pub use webhook_endpoint::WebhookEndpoint;
}

/// The version of the API that the types are generated from.
pub const API_VERSION: &str = "2026-05-27.dahlia";

/// Every kind of object that the cargo features in use have, by its name.
pub static OBJECTS: &[crate::ObjectType] = &[
    #[cfg(feature = "type-account")]
    crate::ObjectType::of::<Account>(),
    #[cfg(feature = "type-account_link")]
    crate::ObjectType::of::<AccountLink>(),
    #[cfg(feature = "type-account_session")]
    crate::ObjectType::of::<AccountSession>(),
    #[cfg(feature = "type-apple_pay_domain")]
    crate::ObjectType::of::<ApplePayDomain>(),
    #[cfg(feature = "type-application")]
    crate::ObjectType::of::<Application>(),
    #[cfg(feature = "type-application_fee")]
    crate::ObjectType::of::<ApplicationFee>(),
    #[cfg(feature = "type-apps_secret")]
    crate::ObjectType::of::<AppsSecret>(),
    #[cfg(feature = "type-balance")]
    crate::ObjectType::of::<Balance>(),
    #[cfg(feature = "type-balance_settings")]
    crate::ObjectType::of::<BalanceSettings>(),
    #[cfg(feature = "type-balance_transaction")]
    crate::ObjectType::of::<BalanceTransaction>(),
    #[cfg(feature = "type-bank_account")]
    crate::ObjectType::of::<BankAccount>(),
    #[cfg(feature = "type-billing_alert")]
    crate::ObjectType::of::<BillingAlert>(),
    #[cfg(feature = "type-billing_credit_balance_summary")]
    crate::ObjectType::of::<BillingCreditBalanceSummary>(),
    #[cfg(feature = "type-billing_credit_balance_transaction")]
    crate::ObjectType::of::<BillingCreditBalanceTransaction>(),
    #[cfg(feature = "type-billing_credit_grant")]
    crate::ObjectType::of::<BillingCreditGrant>(),
    #[cfg(feature = "type-billing_meter")]
    crate::ObjectType::of::<BillingMeter>(),
    #[cfg(feature = "type-billing_meter_event")]
    crate::ObjectType::of::<BillingMeterEvent>(),
    #[cfg(feature = "type-billing_meter_event_adjustment")]
    crate::ObjectType::of::<BillingMeterEventAdjustment>(),
    #[cfg(feature = "type-billing_meter_event_summary")]
    crate::ObjectType::of::<BillingMeterEventSummary>(),
    #[cfg(feature = "type-billing_portal_configuration")]
    crate::ObjectType::of::<BillingPortalConfiguration>(),
    #[cfg(feature = "type-billing_portal_session")]
    crate::ObjectType::of::<BillingPortalSession>(),
    #[cfg(feature = "type-capability")]
    crate::ObjectType::of::<Capability>(),
    #[cfg(feature = "type-card")]
    crate::ObjectType::of::<Card>(),
    #[cfg(feature = "type-cash_balance")]
    crate::ObjectType::of::<CashBalance>(),
    #[cfg(feature = "type-charge")]
    crate::ObjectType::of::<Charge>(),
    #[cfg(feature = "type-checkout_session")]
    crate::ObjectType::of::<CheckoutSession>(),
    #[cfg(feature = "type-climate_order")]
    crate::ObjectType::of::<ClimateOrder>(),
    #[cfg(feature = "type-climate_product")]
    crate::ObjectType::of::<ClimateProduct>(),
    #[cfg(feature = "type-climate_supplier")]
    crate::ObjectType::of::<ClimateSupplier>(),
    #[cfg(feature = "type-confirmation_token")]
    crate::ObjectType::of::<ConfirmationToken>(),
    #[cfg(feature = "type-connect_collection_transfer")]
    crate::ObjectType::of::<ConnectCollectionTransfer>(),
    #[cfg(feature = "type-country_spec")]
    crate::ObjectType::of::<CountrySpec>(),
    #[cfg(feature = "type-coupon")]
    crate::ObjectType::of::<Coupon>(),
    #[cfg(feature = "type-credit_note")]
    crate::ObjectType::of::<CreditNote>(),
    #[cfg(feature = "type-credit_note_line_item")]
    crate::ObjectType::of::<CreditNoteLineItem>(),
    #[cfg(feature = "type-customer")]
    crate::ObjectType::of::<Customer>(),
    #[cfg(feature = "type-customer_balance_transaction")]
    crate::ObjectType::of::<CustomerBalanceTransaction>(),
    #[cfg(feature = "type-customer_cash_balance_transaction")]
    crate::ObjectType::of::<CustomerCashBalanceTransaction>(),
    #[cfg(feature = "type-customer_session")]
    crate::ObjectType::of::<CustomerSession>(),
    #[cfg(feature = "type-discount")]
    crate::ObjectType::of::<Discount>(),
    #[cfg(feature = "type-dispute")]
    crate::ObjectType::of::<Dispute>(),
    #[cfg(feature = "type-entitlements_active_entitlement")]
    crate::ObjectType::of::<EntitlementsActiveEntitlement>(),
    #[cfg(feature = "type-entitlements_feature")]
    crate::ObjectType::of::<EntitlementsFeature>(),
    #[cfg(feature = "type-ephemeral_key")]
    crate::ObjectType::of::<EphemeralKey>(),
    #[cfg(feature = "type-event")]
    crate::ObjectType::of::<Event>(),
    #[cfg(feature = "type-exchange_rate")]
    crate::ObjectType::of::<ExchangeRate>(),
    #[cfg(feature = "type-fee_refund")]
    crate::ObjectType::of::<FeeRefund>(),
    #[cfg(feature = "type-file")]
    crate::ObjectType::of::<File>(),
    #[cfg(feature = "type-file_link")]
    crate::ObjectType::of::<FileLink>(),
    #[cfg(feature = "type-financial_connections_account")]
    crate::ObjectType::of::<FinancialConnectionsAccount>(),
    #[cfg(feature = "type-financial_connections_account_owner")]
    crate::ObjectType::of::<FinancialConnectionsAccountOwner>(),
    #[cfg(feature = "type-financial_connections_account_ownership")]
    crate::ObjectType::of::<FinancialConnectionsAccountOwnership>(),
    #[cfg(feature = "type-financial_connections_session")]
    crate::ObjectType::of::<FinancialConnectionsSession>(),
    #[cfg(feature = "type-financial_connections_transaction")]
    crate::ObjectType::of::<FinancialConnectionsTransaction>(),
    #[cfg(feature = "type-forwarding_request")]
    crate::ObjectType::of::<ForwardingRequest>(),
    #[cfg(feature = "type-funding_instructions")]
    crate::ObjectType::of::<FundingInstructions>(),
    #[cfg(feature = "type-identity_verification_report")]
    crate::ObjectType::of::<IdentityVerificationReport>(),
    #[cfg(feature = "type-identity_verification_session")]
    crate::ObjectType::of::<IdentityVerificationSession>(),
    #[cfg(feature = "type-invoice")]
    crate::ObjectType::of::<Invoice>(),
    #[cfg(feature = "type-invoice_payment")]
    crate::ObjectType::of::<InvoicePayment>(),
    #[cfg(feature = "type-invoice_rendering_template")]
    crate::ObjectType::of::<InvoiceRenderingTemplate>(),
    #[cfg(feature = "type-invoiceitem")]
    crate::ObjectType::of::<Invoiceitem>(),
    #[cfg(feature = "type-issuing_authorization")]
    crate::ObjectType::of::<IssuingAuthorization>(),
    #[cfg(feature = "type-issuing_card")]
    crate::ObjectType::of::<IssuingCard>(),
    #[cfg(feature = "type-issuing_cardholder")]
    crate::ObjectType::of::<IssuingCardholder>(),
    #[cfg(feature = "type-issuing_dispute")]
    crate::ObjectType::of::<IssuingDispute>(),
    #[cfg(feature = "type-issuing_personalization_design")]
    crate::ObjectType::of::<IssuingPersonalizationDesign>(),
    #[cfg(feature = "type-issuing_physical_bundle")]
    crate::ObjectType::of::<IssuingPhysicalBundle>(),
    #[cfg(feature = "type-issuing_settlement")]
    crate::ObjectType::of::<IssuingSettlement>(),
    #[cfg(feature = "type-issuing_token")]
    crate::ObjectType::of::<IssuingToken>(),
    #[cfg(feature = "type-issuing_transaction")]
    crate::ObjectType::of::<IssuingTransaction>(),
    #[cfg(feature = "type-item")]
    crate::ObjectType::of::<Item>(),
    #[cfg(feature = "type-line_item")]
    crate::ObjectType::of::<LineItem>(),
    #[cfg(feature = "type-login_link")]
    crate::ObjectType::of::<LoginLink>(),
    #[cfg(feature = "type-mandate")]
    crate::ObjectType::of::<Mandate>(),
    #[cfg(feature = "type-payment_attempt_record")]
    crate::ObjectType::of::<PaymentAttemptRecord>(),
    #[cfg(feature = "type-payment_intent")]
    crate::ObjectType::of::<PaymentIntent>(),
    #[cfg(feature = "type-payment_intent_amount_details_line_item")]
    crate::ObjectType::of::<PaymentIntentAmountDetailsLineItem>(),
    #[cfg(feature = "type-payment_link")]
    crate::ObjectType::of::<PaymentLink>(),
    #[cfg(feature = "type-payment_method")]
    crate::ObjectType::of::<PaymentMethod>(),
    #[cfg(feature = "type-payment_method_configuration")]
    crate::ObjectType::of::<PaymentMethodConfiguration>(),
    #[cfg(feature = "type-payment_method_domain")]
    crate::ObjectType::of::<PaymentMethodDomain>(),
    #[cfg(feature = "type-payment_record")]
    crate::ObjectType::of::<PaymentRecord>(),
    #[cfg(feature = "type-payout")]
    crate::ObjectType::of::<Payout>(),
    #[cfg(feature = "type-person")]
    crate::ObjectType::of::<Person>(),
    #[cfg(feature = "type-plan")]
    crate::ObjectType::of::<Plan>(),
    #[cfg(feature = "type-price")]
    crate::ObjectType::of::<Price>(),
    #[cfg(feature = "type-product")]
    crate::ObjectType::of::<Product>(),
    #[cfg(feature = "type-product_feature")]
    crate::ObjectType::of::<ProductFeature>(),
    #[cfg(feature = "type-promotion_code")]
    crate::ObjectType::of::<PromotionCode>(),
    #[cfg(feature = "type-quote")]
    crate::ObjectType::of::<Quote>(),
    #[cfg(feature = "type-radar_early_fraud_warning")]
    crate::ObjectType::of::<RadarEarlyFraudWarning>(),
    #[cfg(feature = "type-radar_payment_evaluation")]
    crate::ObjectType::of::<RadarPaymentEvaluation>(),
    #[cfg(feature = "type-radar_value_list")]
    crate::ObjectType::of::<RadarValueList>(),
    #[cfg(feature = "type-radar_value_list_item")]
    crate::ObjectType::of::<RadarValueListItem>(),
    #[cfg(feature = "type-refund")]
    crate::ObjectType::of::<Refund>(),
    #[cfg(feature = "type-reporting_report_run")]
    crate::ObjectType::of::<ReportingReportRun>(),
    #[cfg(feature = "type-reporting_report_type")]
    crate::ObjectType::of::<ReportingReportType>(),
    #[cfg(feature = "type-reserve_transaction")]
    crate::ObjectType::of::<ReserveTransaction>(),
    #[cfg(feature = "type-review")]
    crate::ObjectType::of::<Review>(),
    #[cfg(feature = "type-scheduled_query_run")]
    crate::ObjectType::of::<ScheduledQueryRun>(),
    #[cfg(feature = "type-setup_attempt")]
    crate::ObjectType::of::<SetupAttempt>(),
    #[cfg(feature = "type-setup_intent")]
    crate::ObjectType::of::<SetupIntent>(),
    #[cfg(feature = "type-shipping_rate")]
    crate::ObjectType::of::<ShippingRate>(),
    #[cfg(feature = "type-sigma_sigma_api_query")]
    crate::ObjectType::of::<SigmaApiQuery>(),
    #[cfg(feature = "type-source")]
    crate::ObjectType::of::<Source>(),
    #[cfg(feature = "type-source_mandate_notification")]
    crate::ObjectType::of::<SourceMandateNotification>(),
    #[cfg(feature = "type-source_transaction")]
    crate::ObjectType::of::<SourceTransaction>(),
    #[cfg(feature = "type-subscription")]
    crate::ObjectType::of::<Subscription>(),
    #[cfg(feature = "type-subscription_item")]
    crate::ObjectType::of::<SubscriptionItem>(),
    #[cfg(feature = "type-subscription_schedule")]
    crate::ObjectType::of::<SubscriptionSchedule>(),
    #[cfg(feature = "type-tax_association")]
    crate::ObjectType::of::<TaxAssociation>(),
    #[cfg(feature = "type-tax_calculation")]
    crate::ObjectType::of::<TaxCalculation>(),
    #[cfg(feature = "type-tax_calculation_line_item")]
    crate::ObjectType::of::<TaxCalculationLineItem>(),
    #[cfg(feature = "type-tax_registration")]
    crate::ObjectType::of::<TaxRegistration>(),
    #[cfg(feature = "type-tax_settings")]
    crate::ObjectType::of::<TaxSettings>(),
    #[cfg(feature = "type-tax_transaction")]
    crate::ObjectType::of::<TaxTransaction>(),
    #[cfg(feature = "type-tax_transaction_line_item")]
    crate::ObjectType::of::<TaxTransactionLineItem>(),
    #[cfg(feature = "type-tax_code")]
    crate::ObjectType::of::<TaxCode>(),
    #[cfg(feature = "type-tax_deducted_at_source")]
    crate::ObjectType::of::<TaxDeductedAtSource>(),
    #[cfg(feature = "type-tax_id")]
    crate::ObjectType::of::<TaxId>(),
    #[cfg(feature = "type-tax_rate")]
    crate::ObjectType::of::<TaxRate>(),
    #[cfg(feature = "type-terminal_configuration")]
    crate::ObjectType::of::<TerminalConfiguration>(),
    #[cfg(feature = "type-terminal_connection_token")]
    crate::ObjectType::of::<TerminalConnectionToken>(),
    #[cfg(feature = "type-terminal_location")]
    crate::ObjectType::of::<TerminalLocation>(),
    #[cfg(feature = "type-terminal_onboarding_link")]
    crate::ObjectType::of::<TerminalOnboardingLink>(),
    #[cfg(feature = "type-terminal_reader")]
    crate::ObjectType::of::<TerminalReader>(),
    #[cfg(feature = "type-test_helpers_test_clock")]
    crate::ObjectType::of::<TestHelpersTestClock>(),
    #[cfg(feature = "type-token")]
    crate::ObjectType::of::<Token>(),
    #[cfg(feature = "type-topup")]
    crate::ObjectType::of::<Topup>(),
    #[cfg(feature = "type-transfer")]
    crate::ObjectType::of::<Transfer>(),
    #[cfg(feature = "type-transfer_reversal")]
    crate::ObjectType::of::<TransferReversal>(),
    #[cfg(feature = "type-treasury_credit_reversal")]
    crate::ObjectType::of::<TreasuryCreditReversal>(),
    #[cfg(feature = "type-treasury_debit_reversal")]
    crate::ObjectType::of::<TreasuryDebitReversal>(),
    #[cfg(feature = "type-treasury_financial_account")]
    crate::ObjectType::of::<TreasuryFinancialAccount>(),
    #[cfg(feature = "type-treasury_financial_account_features")]
    crate::ObjectType::of::<TreasuryFinancialAccountFeatures>(),
    #[cfg(feature = "type-treasury_inbound_transfer")]
    crate::ObjectType::of::<TreasuryInboundTransfer>(),
    #[cfg(feature = "type-treasury_outbound_payment")]
    crate::ObjectType::of::<TreasuryOutboundPayment>(),
    #[cfg(feature = "type-treasury_outbound_transfer")]
    crate::ObjectType::of::<TreasuryOutboundTransfer>(),
    #[cfg(feature = "type-treasury_received_credit")]
    crate::ObjectType::of::<TreasuryReceivedCredit>(),
    #[cfg(feature = "type-treasury_received_debit")]
    crate::ObjectType::of::<TreasuryReceivedDebit>(),
    #[cfg(feature = "type-treasury_transaction")]
    crate::ObjectType::of::<TreasuryTransaction>(),
    #[cfg(feature = "type-treasury_transaction_entry")]
    crate::ObjectType::of::<TreasuryTransactionEntry>(),
    #[cfg(feature = "type-v2_billing_meter_event")]
    crate::ObjectType::of::<V2BillingMeterEvent>(),
    #[cfg(feature = "type-v2_billing_meter_event_adjustment")]
    crate::ObjectType::of::<V2BillingMeterEventAdjustment>(),
    #[cfg(feature = "type-v2_billing_meter_event_session")]
    crate::ObjectType::of::<V2BillingMeterEventSession>(),
    #[cfg(feature = "type-v2_commerce_product_catalog_import")]
    crate::ObjectType::of::<V2ProductCatalogImport>(),
    #[cfg(feature = "type-v2_core_account")]
    crate::ObjectType::of::<V2Account>(),
    #[cfg(feature = "type-v2_core_account_link")]
    crate::ObjectType::of::<V2AccountLink>(),
    #[cfg(feature = "type-v2_core_account_person")]
    crate::ObjectType::of::<V2AccountPerson>(),
    #[cfg(feature = "type-v2_core_account_person_token")]
    crate::ObjectType::of::<V2AccountPersonToken>(),
    #[cfg(feature = "type-v2_core_account_token")]
    crate::ObjectType::of::<V2AccountToken>(),
    #[cfg(feature = "type-v2_core_event")]
    crate::ObjectType::of::<V2Event>(),
    #[cfg(feature = "type-v2_core_event_destination")]
    crate::ObjectType::of::<V2EventDestination>(),
    #[cfg(feature = "type-webhook_endpoint")]
    crate::ObjectType::of::<WebhookEndpoint>(),
];

pub mod events;
