// Written by `stripe-codegen generate`; change `codegen/` instead.

mod ids;
mod operations;
mod params;
mod shared;

pub use ids::*;
pub use operations::*;
pub use params::*;
pub use shared::*;

#[cfg(feature = "type-account")]
mod account;
#[cfg(feature = "type-account")]
pub use account::{
    Account, AccountAnnualRevenue, AccountBrandingSettings, AccountBusinessProfile,
    AccountBusinessProfileMinorityOwnedBusinessDesignation, AccountCapabilities, AccountCardPaymentsSettings,
    AccountDashboardSettings, AccountDeclineChargeOn, AccountGroupMembership, AccountInvoicesSettings,
    AccountInvoicesSettingsHostedPaymentMethodSave, AccountMonthlyEstimatedRevenue, AccountPaymentsSettings,
    AccountPayoutSettings, AccountRequirements, AccountRequirementsDisabledReason, AccountSettings,
    AccountTermsOfService, AccountTosAcceptance, AccountTreasurySettings, AccountType,
    AccountUnificationAccountController, AccountUnificationAccountControllerFees,
    AccountUnificationAccountControllerFeesPayer, AccountUnificationAccountControllerLosses,
    AccountUnificationAccountControllerStripeDashboard, AccountUnificationAccountControllerType,
    ExternalAccount, LegalEntityCompany, LegalEntityCompanyVerification, LegalEntityDeclaration,
    TransferSchedule,
};

#[cfg(feature = "type-account_link")]
mod account_link;
#[cfg(feature = "type-account_link")]
pub use account_link::AccountLink;

#[cfg(feature = "type-account_session")]
mod account_session;
#[cfg(feature = "type-account_session")]
pub use account_session::{
    AccountSession, AccountSessionAccountConfigClaim, AccountSessionAccountFeaturesClaim,
    AccountSessionBaseConfigClaim, AccountSessionConfig, AccountSessionCreateComponents,
    AccountSessionFeatures, AccountSessionFinancialAccountConfigClaim,
    AccountSessionFinancialAccountFeatures, AccountSessionFinancialAccountTransactionsConfigClaim,
    AccountSessionFinancialAccountTransactionsFeatures, AccountSessionInstantPayoutsPromotionConfig,
    AccountSessionInstantPayoutsPromotionFeatures, AccountSessionIssuingCardConfigClaim,
    AccountSessionIssuingCardFeatures, AccountSessionIssuingCardsListConfigClaim,
    AccountSessionIssuingCardsListFeatures, AccountSessionPaymentDisputesConfig,
    AccountSessionPaymentDisputesFeatures, AccountSessionPayoutsConfig, AccountSessionPayoutsFeatures,
};

#[cfg(feature = "type-apple_pay_domain")]
mod apple_pay_domain;
#[cfg(feature = "type-apple_pay_domain")]
pub use apple_pay_domain::ApplePayDomain;

#[cfg(feature = "type-application")]
mod application;
#[cfg(feature = "type-application")]
pub use application::Application;

#[cfg(feature = "type-application_fee")]
mod application_fee;
#[cfg(feature = "type-application_fee")]
pub use application_fee::{ApplicationFee, PlatformEarningFeeSource, PlatformEarningFeeSourceType};

#[cfg(feature = "type-apps_secret")]
mod apps_secret;
#[cfg(feature = "type-apps_secret")]
pub use apps_secret::{AppsSecret, SecretServiceScope, SecretServiceScopeType};

#[cfg(feature = "type-balance")]
mod balance;
#[cfg(feature = "type-balance")]
pub use balance::{
    Balance, BalanceAmount, BalanceAmountBySourceType, BalanceAmountNet, BalanceDetail, BalanceDetailUngated,
    BalanceNetAvailable,
};

#[cfg(feature = "type-balance_settings")]
mod balance_settings;
#[cfg(feature = "type-balance_settings")]
pub use balance_settings::{
    BalanceSettings, BalanceSettingsAutomaticTransferRule, BalanceSettingsAutomaticTransferRuleType,
    BalanceSettingsPayments, BalanceSettingsPayoutSchedule, BalanceSettingsPayouts,
    BalanceSettingsSettlementTiming, BalanceSettingsStartOfDay,
};

#[cfg(feature = "type-balance_transaction")]
mod balance_transaction;
#[cfg(feature = "type-balance_transaction")]
pub use balance_transaction::{BalanceTransaction, BalanceTransactionBalanceType, BalanceTransactionType, Fee};

#[cfg(feature = "type-bank_account")]
mod bank_account;
#[cfg(feature = "type-bank_account")]
pub use bank_account::{BankAccount, ExternalAccountRequirements};

#[cfg(feature = "type-billing_alert")]
mod billing_alert;
#[cfg(feature = "type-billing_alert")]
pub use billing_alert::{
    AlertUsageAlertFilter, AlertUsageAlertFilterType, AlertUsageThresholdConfig,
    AlertUsageThresholdConfigRecurrence, BillingAlert, BillingAlertAlertType, BillingAlertStatus,
};

#[cfg(feature = "type-billing_credit_balance_summary")]
mod billing_credit_balance_summary;
#[cfg(feature = "type-billing_credit_balance_summary")]
pub use billing_credit_balance_summary::{BillingCreditBalanceSummary, CreditBalance};

#[cfg(feature = "type-billing_credit_balance_transaction")]
mod billing_credit_balance_transaction;
#[cfg(feature = "type-billing_credit_balance_transaction")]
pub use billing_credit_balance_transaction::{
    BillingCreditBalanceTransaction, BillingCreditBalanceTransactionType, CreditGrantBalanceCredit,
    CreditGrantBalanceCreditType, CreditGrantBalanceCredits, CreditGrantBalanceDebit,
    CreditGrantBalanceDebitType,
};

#[cfg(feature = "type-billing_credit_grant")]
mod billing_credit_grant;
#[cfg(feature = "type-billing_credit_grant")]
pub use billing_credit_grant::{
    BillingCreditGrant, BillingCreditGrantCategory, CreditGrantApplicabilityConfig,
    CreditGrantApplicablePrice, CreditGrantScope,
};

#[cfg(feature = "type-billing_meter")]
mod billing_meter;
#[cfg(feature = "type-billing_meter")]
pub use billing_meter::{
    BillingMeter, BillingMeterAggregationSettings, BillingMeterAggregationSettingsFormula,
    BillingMeterCustomerMappingSettings, BillingMeterCustomerMappingSettingsType,
    BillingMeterStatusTransitions, BillingMeterValue,
};

#[cfg(feature = "type-billing_meter_event")]
mod billing_meter_event;
#[cfg(feature = "type-billing_meter_event")]
pub use billing_meter_event::BillingMeterEvent;

#[cfg(feature = "type-billing_meter_event_adjustment")]
mod billing_meter_event_adjustment;
#[cfg(feature = "type-billing_meter_event_adjustment")]
pub use billing_meter_event_adjustment::{BillingMeterEventAdjustment, BillingMeterEventAdjustmentCancel};

#[cfg(feature = "type-billing_meter_event_summary")]
mod billing_meter_event_summary;
#[cfg(feature = "type-billing_meter_event_summary")]
pub use billing_meter_event_summary::BillingMeterEventSummary;

#[cfg(feature = "type-billing_portal_configuration")]
mod billing_portal_configuration;
#[cfg(feature = "type-billing_portal_configuration")]
pub use billing_portal_configuration::{
    BillingPortalBusinessProfile, BillingPortalConfiguration, BillingPortalCustomerUpdate,
    BillingPortalCustomerUpdateAllowedUpdate, BillingPortalFeatures, BillingPortalInvoiceList,
    BillingPortalLoginPage, BillingPortalPaymentMethodUpdate, BillingPortalScheduleUpdateAtPeriodEnd,
    BillingPortalScheduleUpdateAtPeriodEndCondition, BillingPortalScheduleUpdateAtPeriodEndConditionType,
    BillingPortalSubscriptionCancel, BillingPortalSubscriptionCancelMode,
    BillingPortalSubscriptionCancellationReason, BillingPortalSubscriptionUpdate,
    BillingPortalSubscriptionUpdateDefaultAllowedUpdate, BillingPortalSubscriptionUpdateProduct,
    BillingPortalSubscriptionUpdateProductAdjustableQuantity,
    BillingPortalSubscriptionUpdateTrialUpdateBehavior,
};

#[cfg(feature = "type-billing_portal_session")]
mod billing_portal_session;
#[cfg(feature = "type-billing_portal_session")]
pub use billing_portal_session::{
    BillingPortalFlowsAfterCompletionRedirect, BillingPortalFlowsCouponOffer, BillingPortalFlowsFlow,
    BillingPortalFlowsFlowAfterCompletion, BillingPortalFlowsFlowAfterCompletionType,
    BillingPortalFlowsFlowSubscriptionCancel, BillingPortalFlowsFlowSubscriptionUpdate,
    BillingPortalFlowsFlowSubscriptionUpdateConfirm, BillingPortalFlowsFlowType, BillingPortalFlowsRetention,
    BillingPortalFlowsRetentionType, BillingPortalFlowsSubscriptionUpdateConfirmDiscount,
    BillingPortalFlowsSubscriptionUpdateConfirmItem, BillingPortalSession, BillingPortalSessionLocale,
};

#[cfg(feature = "type-capability")]
mod capability;
#[cfg(feature = "type-capability")]
pub use capability::{
    AccountCapabilityRequirements, AccountCapabilityRequirementsDisabledReason, Capability, CapabilityStatus,
};

#[cfg(feature = "type-card")]
mod card;
#[cfg(feature = "type-card")]
pub use card::{Card, TokenCardNetworks};

#[cfg(feature = "type-cash_balance")]
mod cash_balance;
#[cfg(feature = "type-cash_balance")]
pub use cash_balance::{CashBalance, CustomerBalanceSettings};

#[cfg(feature = "type-charge")]
mod charge;
#[cfg(feature = "type-charge")]
pub use charge::{
    CardDetailsApiMulticapture, CardExtendedAuthorization, CardOvercapture, CardOvercaptureStatus, Charge,
    ChargeFraudDetails, ChargeOutcome, ChargeOutcomeAdviceCode, PaymentMethodDetails,
    PaymentMethodDetailsCard, ThreeDSecureDetailsCharge,
};

#[cfg(feature = "type-checkout_session")]
mod checkout_session;
#[cfg(feature = "type-checkout_session")]
pub use checkout_session::{
    CheckoutAcssDebitPaymentMethodOptions, CheckoutAuBecsDebitPaymentMethodOptions,
    CheckoutCardInstallmentsOptions, CheckoutCardPaymentMethodOptions, CheckoutKonbiniPaymentMethodOptions,
    CheckoutLinkWalletOptions, CheckoutLinkWalletOptionsDisplay, CheckoutPaytoPaymentMethodOptions,
    CheckoutPixPaymentMethodOptions, CheckoutSession, CheckoutSessionAfterExpiration,
    CheckoutSessionAfterExpirationRecovery, CheckoutSessionBrandingSettings,
    CheckoutSessionBrandingSettingsBorderStyle, CheckoutSessionBrandingSettingsIcon,
    CheckoutSessionBrandingSettingsIconType, CheckoutSessionCardPaymentMethodOptionsRestrictions,
    CheckoutSessionCheckoutAddressDetails, CheckoutSessionCollectedInformation, CheckoutSessionConsent,
    CheckoutSessionConsentPromotion, CheckoutSessionConsentTermsOfService, CheckoutSessionCurrencyConversion,
    CheckoutSessionCustomFields, CheckoutSessionCustomFieldsDropdown, CheckoutSessionCustomFieldsText,
    CheckoutSessionCustomerDetails, CheckoutSessionDiscount, CheckoutSessionInvoiceCreation,
    CheckoutSessionLocale, CheckoutSessionMode, CheckoutSessionOriginContext,
    CheckoutSessionPaymentMethodOptions, CheckoutSessionPaymentStatus, CheckoutSessionPermissions,
    CheckoutSessionPermissionsUpdateShippingDetail, CheckoutSessionRedirectOnCompletion,
    CheckoutSessionSavedPaymentMethodOptions, CheckoutSessionStatus, CheckoutSessionUiMode,
    CheckoutSessionWalletOptions, CheckoutSwishPaymentMethodOptions, CheckoutUpiPaymentMethodOptions,
    CheckoutUsBankAccountPaymentMethodOptions, CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod,
};

#[cfg(feature = "type-climate_order")]
mod climate_order;
#[cfg(feature = "type-climate_order")]
pub use climate_order::{
    ClimateOrder, ClimateOrderCancellationReason, ClimateOrderStatus, ClimateRemovalsBeneficiary,
    ClimateRemovalsOrderDeliveries,
};

#[cfg(feature = "type-climate_product")]
mod climate_product;
#[cfg(feature = "type-climate_product")]
pub use climate_product::{ClimateProduct, ClimateRemovalsProductsPrice};

#[cfg(feature = "type-climate_supplier")]
mod climate_supplier;
#[cfg(feature = "type-climate_supplier")]
pub use climate_supplier::{ClimateSupplier, ClimateSupplierRemovalPathway};

#[cfg(feature = "type-confirmation_token")]
mod confirmation_token;
#[cfg(feature = "type-confirmation_token")]
pub use confirmation_token::{
    ConfirmationToken, ConfirmationTokenMandateData, ConfirmationTokenMandateDataCustomerAcceptance,
    ConfirmationTokenMandateDataCustomerAcceptanceOnline, ConfirmationTokenPaymentMethodOptions,
    ConfirmationTokenPaymentMethodOptionsCard, ConfirmationTokenPaymentMethodPreview,
    ConfirmationTokenShipping,
};

#[cfg(feature = "type-connect_collection_transfer")]
mod connect_collection_transfer;
#[cfg(feature = "type-connect_collection_transfer")]
pub use connect_collection_transfer::ConnectCollectionTransfer;

#[cfg(feature = "type-country_spec")]
mod country_spec;
#[cfg(feature = "type-country_spec")]
pub use country_spec::{CountrySpec, CountrySpecVerificationFieldDetails, CountrySpecVerificationFields};

#[cfg(feature = "type-coupon")]
mod coupon;
#[cfg(feature = "type-coupon")]
pub use coupon::{Coupon, CouponAppliesTo, CouponCurrencyOption, CouponDuration};

#[cfg(feature = "type-credit_note")]
mod credit_note;
#[cfg(feature = "type-credit_note")]
pub use credit_note::{
    CreditNote, CreditNoteRefund, CreditNoteStatus, CreditNoteType, CreditNotesPaymentRecordRefund,
};

#[cfg(feature = "type-credit_note_line_item")]
mod credit_note_line_item;
#[cfg(feature = "type-credit_note_line_item")]
pub use credit_note_line_item::CreditNoteLineItem;

#[cfg(feature = "type-customer")]
mod customer;
#[cfg(feature = "type-customer")]
pub use customer::{
    Customer, CustomerTax, CustomerTaxAutomaticTax, CustomerTaxLocation, CustomerTaxLocationSource,
    InvoiceSettingCustomerSetting,
};

#[cfg(feature = "type-customer_balance_transaction")]
mod customer_balance_transaction;
#[cfg(feature = "type-customer_balance_transaction")]
pub use customer_balance_transaction::{CustomerBalanceTransaction, CustomerBalanceTransactionType};

#[cfg(feature = "type-customer_cash_balance_transaction")]
mod customer_cash_balance_transaction;
#[cfg(feature = "type-customer_cash_balance_transaction")]
pub use customer_cash_balance_transaction::{
    CashBalanceTransactionAdjustedForOverdraft, CashBalanceTransactionFundedTransaction,
    CashBalanceTransactionFundedTransactionBankTransfer, CashBalanceTransactionPaymentTransaction,
    CashBalanceTransactionRefundedFromPaymentTransaction, CashBalanceTransactionTransferredToBalance,
    CustomerCashBalanceTransaction, CustomerCashBalanceTransactionType,
    FundedTransactionBankTransferUsBankTransferNetwork,
    TransactionFundedTransactionBankTransferEuBankTransfer,
    TransactionFundedTransactionBankTransferGbBankTransfer,
    TransactionFundedTransactionBankTransferJpBankTransfer,
    TransactionFundedTransactionBankTransferUsBankTransfer,
};

#[cfg(feature = "type-customer_session")]
mod customer_session;
#[cfg(feature = "type-customer_session")]
pub use customer_session::{
    CustomerSession, CustomerSessionBuyButton, CustomerSessionComponents, CustomerSessionCustomerSheet,
    CustomerSessionCustomerSheetFeatures, CustomerSessionMobilePaymentElement,
    CustomerSessionMobilePaymentElementFeatures, CustomerSessionPaymentElement,
    CustomerSessionPaymentElementFeatures,
};

#[cfg(feature = "type-discount")]
mod discount;
#[cfg(feature = "type-discount")]
pub use discount::{Discount, DiscountSource};

#[cfg(feature = "type-dispute")]
mod dispute;
#[cfg(feature = "type-dispute")]
pub use dispute::{
    CompellingEvidence3DisputedTransactionMerchandiseOrService, Dispute, DisputeEnhancedEligibility,
    DisputeEnhancedEligibilityType, DisputeEnhancedEligibilityVisaCompliance,
    DisputeEnhancedEligibilityVisaComplianceStatus, DisputeEnhancedEvidence,
    DisputeEnhancedEvidenceVisaCompellingEvidence3, DisputeEnhancedEvidenceVisaCompliance, DisputeEvidence,
    DisputeEvidenceDetails, DisputePaymentMethodDetails, DisputePaymentMethodDetailsAmazonPay,
    DisputePaymentMethodDetailsAmazonPayDisputeType, DisputePaymentMethodDetailsCard,
    DisputePaymentMethodDetailsCardCaseType, DisputePaymentMethodDetailsKlarna,
    DisputePaymentMethodDetailsPaypal, DisputePaymentMethodDetailsType, DisputeStatus,
    VisaCompellingEvidence3, VisaCompellingEvidence3DisputedTransaction,
    VisaCompellingEvidence3PriorUndisputedTransaction, VisaCompellingEvidence3RequiredAction,
    VisaCompellingEvidence3Status,
};

#[cfg(feature = "type-entitlements_active_entitlement")]
mod entitlements_active_entitlement;
#[cfg(feature = "type-entitlements_active_entitlement")]
pub use entitlements_active_entitlement::EntitlementsActiveEntitlement;

#[cfg(feature = "type-entitlements_feature")]
mod entitlements_feature;
#[cfg(feature = "type-entitlements_feature")]
pub use entitlements_feature::EntitlementsFeature;

#[cfg(feature = "type-ephemeral_key")]
mod ephemeral_key;
#[cfg(feature = "type-ephemeral_key")]
pub use ephemeral_key::EphemeralKey;

#[cfg(feature = "type-event")]
mod event;
#[cfg(feature = "type-event")]
pub use event::{Event, NotificationEventData, NotificationEventRequest};

#[cfg(feature = "type-exchange_rate")]
mod exchange_rate;
#[cfg(feature = "type-exchange_rate")]
pub use exchange_rate::ExchangeRate;

#[cfg(feature = "type-fee_refund")]
mod fee_refund;
#[cfg(feature = "type-fee_refund")]
pub use fee_refund::FeeRefund;

#[cfg(feature = "type-file")]
mod file;
#[cfg(feature = "type-file")]
pub use file::{File, FilePurpose};

#[cfg(feature = "type-file_link")]
mod file_link;
#[cfg(feature = "type-file_link")]
pub use file_link::FileLink;

#[cfg(feature = "type-financial_connections_account")]
mod financial_connections_account;
#[cfg(feature = "type-financial_connections_account")]
pub use financial_connections_account::{
    FinancialConnectionsAccount, FinancialConnectionsAccountCategory,
    FinancialConnectionsAccountNumberDetails, FinancialConnectionsAccountNumberDetailsIdentifierType,
    FinancialConnectionsAccountNumberDetailsStatus, FinancialConnectionsAccountStatus,
    FinancialConnectionsAccountSubcategory, FinancialConnectionsAccountSubscription,
    FinancialConnectionsAccountSupportedPaymentMethodType, FinancialConnectionsBalance,
    FinancialConnectionsBalanceApiCashBalance, FinancialConnectionsBalanceApiCreditBalance,
    FinancialConnectionsBalanceType, FinancialConnectionsRefresh, FinancialConnectionsTransactionRefresh,
};

#[cfg(feature = "type-financial_connections_account_owner")]
mod financial_connections_account_owner;
#[cfg(feature = "type-financial_connections_account_owner")]
pub use financial_connections_account_owner::FinancialConnectionsAccountOwner;

#[cfg(feature = "type-financial_connections_account_ownership")]
mod financial_connections_account_ownership;
#[cfg(feature = "type-financial_connections_account_ownership")]
pub use financial_connections_account_ownership::FinancialConnectionsAccountOwnership;

#[cfg(feature = "type-financial_connections_session")]
mod financial_connections_session;
#[cfg(feature = "type-financial_connections_session")]
pub use financial_connections_session::{
    FinancialConnectionsFilters, FinancialConnectionsFiltersAccountSubcategory, FinancialConnectionsSession,
};

#[cfg(feature = "type-financial_connections_transaction")]
mod financial_connections_transaction;
#[cfg(feature = "type-financial_connections_transaction")]
pub use financial_connections_transaction::{
    FinancialConnectionsTransaction, FinancialConnectionsTransactionStatus,
};

#[cfg(feature = "type-forwarding_request")]
mod forwarding_request;
#[cfg(feature = "type-forwarding_request")]
pub use forwarding_request::{
    ForwardedRequestContext, ForwardedRequestDetails, ForwardedRequestDetailsHttpMethod,
    ForwardedRequestHeader, ForwardedResponseDetails, ForwardingRequest, ForwardingRequestReplacement,
};

#[cfg(feature = "type-funding_instructions")]
mod funding_instructions;
#[cfg(feature = "type-funding_instructions")]
pub use funding_instructions::{
    FundingInstructions, FundingInstructionsBankTransfer, FundingInstructionsBankTransferType,
};

#[cfg(feature = "type-identity_verification_report")]
mod identity_verification_report;
#[cfg(feature = "type-identity_verification_report")]
pub use identity_verification_report::{
    IdentityDocumentReport, IdentityDocumentReportError, IdentityDocumentReportErrorCode,
    IdentityEmailReport, IdentityEmailReportError, IdentityEmailReportErrorCode, IdentityEmailReportStatus,
    IdentityIdNumberReport, IdentityIdNumberReportError, IdentityIdNumberReportErrorCode,
    IdentityPhoneReport, IdentityPhoneReportError, IdentityPhoneReportErrorCode, IdentitySelfieReport,
    IdentitySelfieReportError, IdentitySelfieReportErrorCode, IdentityVerificationReport,
    IdentityVerificationReportOptions,
};

#[cfg(feature = "type-identity_verification_session")]
mod identity_verification_session;
#[cfg(feature = "type-identity_verification_session")]
pub use identity_verification_session::{
    IdentityProvidedDetails, IdentityRelatedPerson, IdentitySessionLastError, IdentitySessionLastErrorCode,
    IdentitySessionMatchingOptions, IdentitySessionMatchingOptionsDob, IdentitySessionOptions,
    IdentityVerificationSession, IdentityVerificationSessionOptions, IdentityVerificationSessionStatus,
    IdentityVerifiedOutputs, VerificationSessionRedaction, VerificationSessionRedactionStatus,
};

#[cfg(feature = "type-invoice")]
mod invoice;
#[cfg(feature = "type-invoice")]
pub use invoice::{
    AutomaticTax, AutomaticTaxDisabledReason, Invoice, InvoiceBillingReason, InvoiceConfirmationSecret,
    InvoiceFromInvoice, InvoiceInstallmentsCard, InvoiceItemThresholdReason, InvoiceParent,
    InvoiceParentType, InvoicePaymentMethodOptionsCard, InvoicePaymentMethodOptionsPix, InvoiceQuoteParent,
    InvoiceRendering, InvoiceRenderingPdf, InvoiceRenderingPdfPageSize, InvoiceStatus,
    InvoiceStatusTransitions, InvoiceSubscriptionParent, InvoiceThresholdReason,
    InvoicesPaymentMethodOptions, InvoicesPaymentSettings,
};

#[cfg(feature = "type-invoice_payment")]
mod invoice_payment;
#[cfg(feature = "type-invoice_payment")]
pub use invoice_payment::{
    InvoicePayment, InvoicesPaymentsInvoicePaymentAssociatedPayment,
    InvoicesPaymentsInvoicePaymentAssociatedPaymentType, InvoicesPaymentsInvoicePaymentStatusTransitions,
};

#[cfg(feature = "type-invoice_rendering_template")]
mod invoice_rendering_template;
#[cfg(feature = "type-invoice_rendering_template")]
pub use invoice_rendering_template::{InvoiceRenderingTemplate, InvoiceRenderingTemplateStatus};

#[cfg(feature = "type-invoiceitem")]
mod invoiceitem;
#[cfg(feature = "type-invoiceitem")]
pub use invoiceitem::{
    InvoiceItemParent, InvoiceItemParentType, InvoiceItemProrationCreditedItems,
    InvoiceItemProrationCreditedItemsType, InvoiceItemSubscriptionParent, Invoiceitem, ProrationDetails,
};

#[cfg(feature = "type-issuing_authorization")]
mod issuing_authorization;
#[cfg(feature = "type-issuing_authorization")]
pub use issuing_authorization::{
    IssuingAuthorization, IssuingAuthorizationAuthenticationExemption,
    IssuingAuthorizationAuthenticationExemptionClaimedBy, IssuingAuthorizationAuthenticationExemptionType,
    IssuingAuthorizationAuthorizationMethod, IssuingAuthorizationFleetCardholderPromptData,
    IssuingAuthorizationFleetData, IssuingAuthorizationFraudChallenge,
    IssuingAuthorizationFraudChallengeChannel, IssuingAuthorizationFraudChallengeStatus,
    IssuingAuthorizationFraudChallengeUndeliverableReason, IssuingAuthorizationFuelData,
    IssuingAuthorizationNetworkData, IssuingAuthorizationPendingRequest, IssuingAuthorizationRequest,
    IssuingAuthorizationRequestReason, IssuingAuthorizationStatus, IssuingAuthorizationThreeDSecure,
    IssuingAuthorizationThreeDSecureResult, IssuingAuthorizationTreasury,
    IssuingAuthorizationVerificationData, IssuingAuthorizationVerificationDataCvcCheck,
};

#[cfg(feature = "type-issuing_card")]
mod issuing_card;
#[cfg(feature = "type-issuing_card")]
pub use issuing_card::{
    IssuingCard, IssuingCardCancellationReason, IssuingCardFraudWarning, IssuingCardFraudWarningType,
    IssuingCardLifecycleConditions, IssuingCardLifecycleControls, IssuingCardPay,
    IssuingCardPayIneligibleReason, IssuingCardReplacementReason, IssuingCardShipping,
    IssuingCardShippingAddressValidation, IssuingCardShippingAddressValidationMode,
    IssuingCardShippingAddressValidationResult, IssuingCardShippingCarrier, IssuingCardShippingCustoms,
    IssuingCardShippingService, IssuingCardShippingStatus, IssuingCardShippingType, IssuingCardStatus,
    IssuingCardType, IssuingCardWallets,
};

#[cfg(feature = "type-issuing_cardholder")]
mod issuing_cardholder;
#[cfg(feature = "type-issuing_cardholder")]
pub use issuing_cardholder::{
    IssuingCardholder, IssuingCardholderAddress, IssuingCardholderCardIssuing, IssuingCardholderCompany,
    IssuingCardholderIdDocument, IssuingCardholderIndividual, IssuingCardholderPreferredLocale,
    IssuingCardholderRequirements, IssuingCardholderRequirementsDisabledReason,
    IssuingCardholderRequirementsPastDue, IssuingCardholderStatus, IssuingCardholderVerification,
};

#[cfg(feature = "type-issuing_dispute")]
mod issuing_dispute;
#[cfg(feature = "type-issuing_dispute")]
pub use issuing_dispute::{
    IssuingDispute, IssuingDisputeCanceledEvidence, IssuingDisputeDuplicateEvidence, IssuingDisputeEvidence,
    IssuingDisputeEvidenceReason, IssuingDisputeFraudulentEvidence, IssuingDisputeLossReason,
    IssuingDisputeMerchandiseNotAsDescribedEvidence, IssuingDisputeNotReceivedEvidence,
    IssuingDisputeOtherEvidence, IssuingDisputeServiceNotAsDescribedEvidence, IssuingDisputeStatus,
    IssuingDisputeTreasury, ProductType, ReturnStatus,
};

#[cfg(feature = "type-issuing_personalization_design")]
mod issuing_personalization_design;
#[cfg(feature = "type-issuing_personalization_design")]
pub use issuing_personalization_design::{
    IssuingPersonalizationDesign, IssuingPersonalizationDesignCarrierText,
    IssuingPersonalizationDesignPreferences, IssuingPersonalizationDesignRejectionReasons,
    IssuingPersonalizationDesignRejectionReasonsCardLogo,
    IssuingPersonalizationDesignRejectionReasonsCarrierText, IssuingPersonalizationDesignStatus,
};

#[cfg(feature = "type-issuing_physical_bundle")]
mod issuing_physical_bundle;
#[cfg(feature = "type-issuing_physical_bundle")]
pub use issuing_physical_bundle::{
    IssuingPhysicalBundle, IssuingPhysicalBundleFeatures, IssuingPhysicalBundleFeaturesCardLogo,
    IssuingPhysicalBundleStatus, IssuingPhysicalBundleType,
};

#[cfg(feature = "type-issuing_settlement")]
mod issuing_settlement;
#[cfg(feature = "type-issuing_settlement")]
pub use issuing_settlement::{IssuingSettlement, IssuingSettlementNetwork};

#[cfg(feature = "type-issuing_token")]
mod issuing_token;
#[cfg(feature = "type-issuing_token")]
pub use issuing_token::{
    IssuingToken, IssuingTokenAddress, IssuingTokenDevice, IssuingTokenDeviceType, IssuingTokenMastercard,
    IssuingTokenNetwork, IssuingTokenNetworkData, IssuingTokenStatus, IssuingTokenVisa,
    IssuingTokenWalletProvider, IssuingTokenWalletProviderCardNumberSource,
    IssuingTokenWalletProviderReasonCode, IssuingTokenWalletProviderSuggestedDecision,
};

#[cfg(feature = "type-issuing_transaction")]
mod issuing_transaction;
#[cfg(feature = "type-issuing_transaction")]
pub use issuing_transaction::{
    IssuingTransaction, IssuingTransactionFleetCardholderPromptData, IssuingTransactionFleetData,
    IssuingTransactionFlightData, IssuingTransactionFlightDataLeg, IssuingTransactionFuelData,
    IssuingTransactionLodgingData, IssuingTransactionNetworkData, IssuingTransactionPurchaseDetails,
    IssuingTransactionReceiptData, IssuingTransactionTreasury, IssuingTransactionType,
};

#[cfg(feature = "type-item")]
mod item;
#[cfg(feature = "type-item")]
pub use item::Item;

#[cfg(feature = "type-line_item")]
mod line_item;
#[cfg(feature = "type-line_item")]
pub use line_item::{
    LineItem, LineItemInvoiceItemParent, LineItemParent, LineItemParentType, LineItemProrationDetails,
    LineItemSubscriptionItemParent,
};

#[cfg(feature = "type-login_link")]
mod login_link;
#[cfg(feature = "type-login_link")]
pub use login_link::LoginLink;

#[cfg(feature = "type-mandate")]
mod mandate;
#[cfg(feature = "type-mandate")]
pub use mandate::{
    CustomerAcceptance, Mandate, MandateAcssDebit, MandateAuBecsDebit, MandateBacsDebit,
    MandateBacsDebitRevocationReason, MandateMultiUse, MandatePaymentMethodDetails, MandatePaypal,
    MandatePayto, MandatePix, MandateSepaDebit, MandateSingleUse, MandateType, OnlineAcceptance,
};

#[cfg(feature = "type-payment_attempt_record")]
mod payment_attempt_record;
#[cfg(feature = "type-payment_attempt_record")]
pub use payment_attempt_record::PaymentAttemptRecord;

#[cfg(feature = "type-payment_intent")]
mod payment_intent;
#[cfg(feature = "type-payment_intent")]
pub use payment_intent::{
    AmountDetails, AmountDetailsError, AmountDetailsErrorCode, AmountDetailsShipping, AmountDetailsTax,
    AutomaticPaymentMethodsPaymentIntent, IntentPaymentMethodOptionsUsBankAccountTransactionPurpose,
    PaymentData, PaymentDetails, PaymentIntent, PaymentIntentAsyncWorkflows,
    PaymentIntentAsyncWorkflowsInputs, PaymentIntentAsyncWorkflowsInputsTax, PaymentIntentCancellationReason,
    PaymentIntentCardProcessing, PaymentIntentNextAction, PaymentIntentNextActionAlipayHandleRedirect,
    PaymentIntentNextActionBoleto, PaymentIntentNextActionCardAwaitNotification,
    PaymentIntentNextActionDisplayBankTransferInstructions, PaymentIntentNextActionDisplayMultibancoDetails,
    PaymentIntentNextActionDisplayOxxoDetails, PaymentIntentNextActionKlarnaDisplayQrCode,
    PaymentIntentNextActionKonbini, PaymentIntentNextActionKonbiniStore,
    PaymentIntentNextActionKonbiniStores, PaymentIntentNextActionPaynowDisplayQrCode,
    PaymentIntentNextActionPixDisplayQrCode, PaymentIntentNextActionPromptpayDisplayQrCode,
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode, PaymentIntentNextActionSwishQrCode,
    PaymentIntentNextActionWechatPayDisplayQrCode, PaymentIntentNextActionWechatPayRedirectToAndroidApp,
    PaymentIntentNextActionWechatPayRedirectToIosApp, PaymentIntentPaymentMethodOptions,
    PaymentIntentPaymentMethodOptionsAcssDebit, PaymentIntentPaymentMethodOptionsAuBecsDebit,
    PaymentIntentPaymentMethodOptionsCard, PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit,
    PaymentIntentPaymentMethodOptionsPayto, PaymentIntentPaymentMethodOptionsSwish,
    PaymentIntentPaymentMethodOptionsUsBankAccount, PaymentIntentProcessing,
    PaymentIntentProcessingCustomerNotification, PaymentIntentStatus, PaymentMethodOptionsAffirm,
    PaymentMethodOptionsAfterpayClearpay, PaymentMethodOptionsBancontact,
    PaymentMethodOptionsCardInstallments, PaymentMethodOptionsCardMandateOptions,
    PaymentMethodOptionsCardPresent, PaymentMethodOptionsCardPresentCaptureMethod,
    PaymentMethodOptionsKlarna, PaymentMethodOptionsKonbini, PaymentMethodOptionsPix,
    PaymentMethodOptionsSofort, PaymentMethodOptionsUpi, PaymentMethodOptionsWechatPay, TransferData,
};

#[cfg(feature = "type-payment_intent_amount_details_line_item")]
mod payment_intent_amount_details_line_item;
#[cfg(feature = "type-payment_intent_amount_details_line_item")]
pub use payment_intent_amount_details_line_item::{
    AmountDetailsLineItemPaymentMethodOptions, AmountDetailsLineItemTax,
    CardPresentAmountDetailsLineItemOptions, KlarnaAmountDetailsLineItemOptions,
    PaymentIntentAmountDetailsLineItem, PaypalAmountDetailsLineItemOptions,
};

#[cfg(feature = "type-payment_link")]
mod payment_link;
#[cfg(feature = "type-payment_link")]
pub use payment_link::{
    PaymentLink, PaymentLinkAfterCompletion, PaymentLinkAfterCompletionType, PaymentLinkAutomaticTax,
    PaymentLinkCardPaymentMethodOptions, PaymentLinkCardRestrictions, PaymentLinkCompletedSessions,
    PaymentLinkCompletionBehaviorRedirect, PaymentLinkCustomFields, PaymentLinkCustomFieldsDropdown,
    PaymentLinkCustomFieldsText, PaymentLinkInvoiceCreation, PaymentLinkPaymentIntentData,
    PaymentLinkPaymentMethodOptions, PaymentLinkPaymentMethodType, PaymentLinkRestrictions,
    PaymentLinkSubscriptionData, PaymentLinkSubscriptionDataInvoiceSettings,
};

#[cfg(feature = "type-payment_method")]
mod payment_method;
#[cfg(feature = "type-payment_method")]
pub use payment_method::{CustomLogo, PaymentMethod, PaymentMethodCustom};

#[cfg(feature = "type-payment_method_configuration")]
mod payment_method_configuration;
#[cfg(feature = "type-payment_method_configuration")]
pub use payment_method_configuration::{
    PaymentMethodConfigDisplayPreference, PaymentMethodConfigDisplayPreferencePreference,
    PaymentMethodConfigDisplayPreferenceValue, PaymentMethodConfigPaymentMethodProperties,
    PaymentMethodConfiguration,
};

#[cfg(feature = "type-payment_method_domain")]
mod payment_method_domain;
#[cfg(feature = "type-payment_method_domain")]
pub use payment_method_domain::{
    PaymentMethodDomain, PaymentMethodDomainPaymentMethodStatus,
    PaymentMethodDomainPaymentMethodStatusDetails,
};

#[cfg(feature = "type-payment_record")]
mod payment_record;
#[cfg(feature = "type-payment_record")]
pub use payment_record::PaymentRecord;

#[cfg(feature = "type-payout")]
mod payout;
#[cfg(feature = "type-payout")]
pub use payout::{Payout, PayoutReconciliationStatus, PayoutsTraceId};

#[cfg(feature = "type-person")]
mod person;
#[cfg(feature = "type-person")]
pub use person::{
    LegalEntityPersonVerification, Person, PersonAdditionalTosAcceptances, PersonEthnicityDetails,
    PersonRaceDetails, PersonRequirements, PersonUsCfpbData,
};

#[cfg(feature = "type-plan")]
mod plan;
#[cfg(feature = "type-plan")]
pub use plan::{Plan, TransformUsage};

#[cfg(feature = "type-price")]
mod price;
#[cfg(feature = "type-price")]
pub use price::{CurrencyOption, CustomUnitAmount, Price, PriceType, Recurring, TransformQuantity};

#[cfg(feature = "type-product")]
mod product;
#[cfg(feature = "type-product")]
pub use product::{PackageDimensions, Product, ProductMarketingFeature};

#[cfg(feature = "type-product_feature")]
mod product_feature;
#[cfg(feature = "type-product_feature")]
pub use product_feature::ProductFeature;

#[cfg(feature = "type-promotion_code")]
mod promotion_code;
#[cfg(feature = "type-promotion_code")]
pub use promotion_code::{
    PromotionCode, PromotionCodeCurrencyOption, PromotionCodePromotion, PromotionCodeRestrictions,
};

#[cfg(feature = "type-quote")]
mod quote;
#[cfg(feature = "type-quote")]
pub use quote::{
    InvoiceSettingQuoteSetting, Quote, QuoteComputed, QuoteFromQuote, QuoteRecurring, QuoteStatus,
    QuoteStatusTransitions, QuoteSubscriptionData, QuoteSubscriptionDataBillingMode, QuoteTransferData,
    QuoteUpfront,
};

#[cfg(feature = "type-radar_early_fraud_warning")]
mod radar_early_fraud_warning;
#[cfg(feature = "type-radar_early_fraud_warning")]
pub use radar_early_fraud_warning::RadarEarlyFraudWarning;

#[cfg(feature = "type-radar_payment_evaluation")]
mod radar_payment_evaluation;
#[cfg(feature = "type-radar_payment_evaluation")]
pub use radar_payment_evaluation::{
    PaymentEvaluationClientDeviceMetadata, PaymentEvaluationCustomerDetails, PaymentEvaluationDisputeOpened,
    PaymentEvaluationDisputeOpenedReason, PaymentEvaluationEarlyFraudWarningReceived,
    PaymentEvaluationEarlyFraudWarningReceivedFraudType, PaymentEvaluationEvent, PaymentEvaluationEventType,
    PaymentEvaluationMerchantBlocked, PaymentEvaluationMerchantBlockedReason,
    PaymentEvaluationMoneyMovementCard, PaymentEvaluationMoneyMovementCardPaymentType,
    PaymentEvaluationMoneyMovementDetails, PaymentEvaluationOutcome, PaymentEvaluationOutcomeType,
    PaymentEvaluationPaymentDetails, PaymentEvaluationPaymentMethodDetails, PaymentEvaluationRefunded,
    PaymentEvaluationRefundedReason, PaymentEvaluationRejected, PaymentEvaluationRejectedCard,
    PaymentEvaluationRejectedCardReason, PaymentEvaluationSignalV2, PaymentEvaluationSignals,
    PaymentEvaluationSucceeded, PaymentEvaluationSucceededCard, PaymentEvaluationUserInterventionRaised,
    PaymentEvaluationUserInterventionRaisedCustom, PaymentEvaluationUserInterventionRaisedType,
    PaymentEvaluationUserInterventionResolved, PaymentEvaluationUserInterventionResolvedOutcome,
    RadarPaymentEvaluation, RadarPaymentEvaluationRecommendedAction,
};

#[cfg(feature = "type-radar_value_list")]
mod radar_value_list;
#[cfg(feature = "type-radar_value_list")]
pub use radar_value_list::{RadarValueList, RadarValueListItemType};

#[cfg(feature = "type-radar_value_list_item")]
mod radar_value_list_item;
#[cfg(feature = "type-radar_value_list_item")]
pub use radar_value_list_item::RadarValueListItem;

#[cfg(feature = "type-refund")]
mod refund;
#[cfg(feature = "type-refund")]
pub use refund::{
    EmailSent, Refund, RefundDestinationDetails, RefundDestinationDetailsBlik, RefundDestinationDetailsCard,
    RefundDestinationDetailsCardType, RefundDestinationDetailsCrypto, RefundDestinationDetailsP24,
    RefundDestinationDetailsPaypal, RefundNextAction, RefundNextActionDisplayDetails, RefundPendingReason,
    RefundReason,
};

#[cfg(feature = "type-reporting_report_run")]
mod reporting_report_run;
#[cfg(feature = "type-reporting_report_run")]
pub use reporting_report_run::{FinancialReportingFinanceReportRunParameters, ReportingReportRun};

#[cfg(feature = "type-reporting_report_type")]
mod reporting_report_type;
#[cfg(feature = "type-reporting_report_type")]
pub use reporting_report_type::ReportingReportType;

#[cfg(feature = "type-reserve_transaction")]
mod reserve_transaction;
#[cfg(feature = "type-reserve_transaction")]
pub use reserve_transaction::ReserveTransaction;

#[cfg(feature = "type-review")]
mod review;
#[cfg(feature = "type-review")]
pub use review::{RadarReviewLocation, RadarReviewSession, Review, ReviewClosedReason, ReviewOpenedReason};

#[cfg(feature = "type-scheduled_query_run")]
mod scheduled_query_run;
#[cfg(feature = "type-scheduled_query_run")]
pub use scheduled_query_run::{ScheduledQueryRun, SigmaScheduledQueryRunError};

#[cfg(feature = "type-setup_attempt")]
mod setup_attempt;
#[cfg(feature = "type-setup_attempt")]
pub use setup_attempt::{
    SetupAttempt, SetupAttemptPaymentMethodDetails, SetupAttemptPaymentMethodDetailsCard,
    SetupAttemptPaymentMethodDetailsCardPresent, SetupAttemptPaymentMethodDetailsCardWallet,
    SetupAttemptPaymentMethodDetailsCardWalletType, SetupAttemptPaymentMethodDetailsIdeal,
    ThreeDSecureDetails,
};

#[cfg(feature = "type-payment_intent")]
mod setup_intent;
#[cfg(feature = "type-payment_intent")]
pub use setup_intent::{
    AutomaticPaymentMethodsSetupIntent, SetupIntent, SetupIntentCancellationReason, SetupIntentNextAction,
    SetupIntentNextActionPixDisplayQrCode, SetupIntentPaymentMethodOptions,
    SetupIntentPaymentMethodOptionsAcssDebit, SetupIntentPaymentMethodOptionsCard,
    SetupIntentPaymentMethodOptionsCardMandateOptions, SetupIntentPaymentMethodOptionsDebit,
    SetupIntentPaymentMethodOptionsKlarna, SetupIntentPaymentMethodOptionsPaypal,
    SetupIntentPaymentMethodOptionsPayto, SetupIntentPaymentMethodOptionsPix,
    SetupIntentPaymentMethodOptionsUsBankAccount, SetupIntentStatus,
};

#[cfg(feature = "type-shipping_rate")]
mod shipping_rate;
#[cfg(feature = "type-shipping_rate")]
pub use shipping_rate::{
    ShippingRate, ShippingRateCurrencyOption, ShippingRateDeliveryEstimate,
    ShippingRateDeliveryEstimateBound, ShippingRateFixedAmount,
};

#[cfg(feature = "type-sigma_sigma_api_query")]
mod sigma_sigma_api_query;
#[cfg(feature = "type-sigma_sigma_api_query")]
pub use sigma_sigma_api_query::SigmaApiQuery;

#[cfg(feature = "type-source")]
mod source;
#[cfg(feature = "type-source")]
pub use source::{
    Source, SourceCodeVerificationFlow, SourceOrder, SourceOrderItem, SourceOwner, SourceReceiverFlow,
    SourceRedirectFlow, SourceType, SourceTypeAchCreditTransfer, SourceTypeAchDebit, SourceTypeAcssDebit,
    SourceTypeAlipay, SourceTypeBancontact, SourceTypeCard, SourceTypeCardPresent, SourceTypeEps,
    SourceTypeGiropay, SourceTypeIdeal, SourceTypeKlarna, SourceTypeMultibanco, SourceTypeP24,
    SourceTypeSepaDebit, SourceTypeSofort, SourceTypeThreeDSecure, SourceTypeWechat,
};

#[cfg(feature = "type-source_mandate_notification")]
mod source_mandate_notification;
#[cfg(feature = "type-source_mandate_notification")]
pub use source_mandate_notification::{
    SourceMandateNotification, SourceMandateNotificationAcssDebitData,
    SourceMandateNotificationBacsDebitData, SourceMandateNotificationSepaDebitData,
};

#[cfg(feature = "type-source_transaction")]
mod source_transaction;
#[cfg(feature = "type-source_transaction")]
pub use source_transaction::{
    SourceTransaction, SourceTransactionAchCreditTransferData, SourceTransactionChfCreditTransferData,
    SourceTransactionGbpCreditTransferData, SourceTransactionPaperCheckData,
    SourceTransactionSepaCreditTransferData, SourceTransactionType,
};

#[cfg(feature = "type-subscription")]
mod subscription;
#[cfg(feature = "type-subscription")]
pub use subscription::{
    CancellationDetails, CancellationDetailsReason, InvoiceMandateOptionsCard, Subscription,
    SubscriptionBillingCycleAnchorConfig, SubscriptionBillingSchedules,
    SubscriptionBillingSchedulesAppliesTo, SubscriptionBillingSchedulesBillUntil,
    SubscriptionBillingSchedulesBillUntilDuration, SubscriptionInvoiceSettings, SubscriptionPauseCollection,
    SubscriptionPauseCollectionBehavior, SubscriptionPaymentMethodOptions,
    SubscriptionPaymentMethodOptionsCard, SubscriptionPaymentMethodOptionsMandateOptionsPix,
    SubscriptionPaymentMethodOptionsPix, SubscriptionPaymentSettings,
    SubscriptionPaymentSettingsSaveDefaultPaymentMethod, SubscriptionPendingInvoiceItemInterval,
    SubscriptionPendingUpdate, SubscriptionPresentmentDetails, SubscriptionStatus,
};

#[cfg(feature = "type-subscription_item")]
mod subscription_item;
#[cfg(feature = "type-subscription_item")]
pub use subscription_item::SubscriptionItem;

#[cfg(feature = "type-subscription_schedule")]
mod subscription_schedule;
#[cfg(feature = "type-subscription_schedule")]
pub use subscription_schedule::{
    InvoiceSettingSubscriptionSchedulePhaseSetting, InvoiceSettingSubscriptionScheduleSetting,
    StackableDiscount, SubscriptionSchedule, SubscriptionScheduleAddInvoiceItem,
    SubscriptionScheduleAddInvoiceItemPeriod, SubscriptionScheduleConfigurationItem,
    SubscriptionScheduleCurrentPhase, SubscriptionScheduleDefaultSettings, SubscriptionScheduleEndBehavior,
    SubscriptionScheduleInvoiceItemPeriodEnd, SubscriptionScheduleInvoiceItemPeriodStart,
    SubscriptionSchedulePhaseConfiguration, SubscriptionScheduleStatus,
};

#[cfg(feature = "type-tax_association")]
mod tax_association;
#[cfg(feature = "type-tax_association")]
pub use tax_association::{
    TaxAssociation, TaxAssociationTransactionAttempts, TaxAssociationTransactionAttemptsCommitted,
    TaxAssociationTransactionAttemptsErrored, TaxAssociationTransactionAttemptsErroredReason,
};

#[cfg(feature = "type-tax_calculation")]
mod tax_calculation;
#[cfg(feature = "type-tax_calculation")]
pub use tax_calculation::{TaxBreakdown, TaxCalculation, TaxCalculationShippingCost, TaxRateDetails};

#[cfg(feature = "type-tax_calculation_line_item")]
mod tax_calculation_line_item;
#[cfg(feature = "type-tax_calculation_line_item")]
pub use tax_calculation_line_item::TaxCalculationLineItem;

#[cfg(feature = "type-tax_code")]
mod tax_code;
#[cfg(feature = "type-tax_code")]
pub use tax_code::TaxCode;

#[cfg(feature = "type-tax_deducted_at_source")]
mod tax_deducted_at_source;
#[cfg(feature = "type-tax_deducted_at_source")]
pub use tax_deducted_at_source::TaxDeductedAtSource;

#[cfg(feature = "type-tax_id")]
mod tax_id;
#[cfg(feature = "type-tax_id")]
pub use tax_id::{TaxIDsOwner, TaxIDsOwnerType, TaxId, TaxIdVerification, TaxIdVerificationStatus};

#[cfg(feature = "type-tax_rate")]
mod tax_rate;
#[cfg(feature = "type-tax_rate")]
pub use tax_rate::TaxRate;

#[cfg(feature = "type-tax_registration")]
mod tax_registration;
#[cfg(feature = "type-tax_registration")]
pub use tax_registration::{
    TaxRegistration, TaxRegistrationCaProvinceStandard, TaxRegistrationCanada, TaxRegistrationCanadaType,
    TaxRegistrationCountryOptions, TaxRegistrationDefault, TaxRegistrationDefaultInboundGoods,
    TaxRegistrationDefaultStandard, TaxRegistrationDefaultStandardPlaceOfSupplyScheme,
    TaxRegistrationDefaultType, TaxRegistrationEuStandard, TaxRegistrationEuStandardPlaceOfSupplyScheme,
    TaxRegistrationEurope, TaxRegistrationEuropeType, TaxRegistrationStatus, TaxRegistrationThailand,
    TaxRegistrationThailandType, TaxRegistrationUnitedStates, TaxRegistrationUnitedStatesType,
    TaxRegistrationUsLocalTax, TaxRegistrationUsStateSalesTax, TaxRegistrationUsStateSalesTaxElection,
    TaxRegistrationUsStateSalesTaxElectionType,
};

#[cfg(feature = "type-tax_settings")]
mod tax_settings;
#[cfg(feature = "type-tax_settings")]
pub use tax_settings::{
    TaxSettings, TaxSettingsDefaults, TaxSettingsDefaultsTaxBehavior, TaxSettingsHeadOffice,
    TaxSettingsStatus, TaxSettingsStatusDetails, TaxSettingsStatusDetailsPending,
};

#[cfg(feature = "type-tax_transaction")]
mod tax_transaction;
#[cfg(feature = "type-tax_transaction")]
pub use tax_transaction::{TaxTransaction, TaxTransactionReversal, TaxTransactionShippingCost};

#[cfg(feature = "type-tax_transaction_line_item")]
mod tax_transaction_line_item;
#[cfg(feature = "type-tax_transaction_line_item")]
pub use tax_transaction_line_item::{TaxTransactionLineItem, TaxTransactionLineItemReversal};

#[cfg(feature = "type-terminal_configuration")]
mod terminal_configuration;
#[cfg(feature = "type-terminal_configuration")]
pub use terminal_configuration::{
    TerminalConfiguration, TerminalConfigurationCellularConfig, TerminalConfigurationCurrencySpecificConfig,
    TerminalConfigurationDeviceTypeSpecificConfig, TerminalConfigurationEnterprisePeapWifi,
    TerminalConfigurationEnterpriseTlsWifi, TerminalConfigurationOfflineConfig,
    TerminalConfigurationPersonalPskWifi, TerminalConfigurationRebootWindow, TerminalConfigurationTipping,
    TerminalConfigurationWifiConfig, TerminalConfigurationWifiConfigType,
};

#[cfg(feature = "type-terminal_connection_token")]
mod terminal_connection_token;
#[cfg(feature = "type-terminal_connection_token")]
pub use terminal_connection_token::TerminalConnectionToken;

#[cfg(feature = "type-terminal_location")]
mod terminal_location;
#[cfg(feature = "type-terminal_location")]
pub use terminal_location::TerminalLocation;

#[cfg(feature = "type-terminal_onboarding_link")]
mod terminal_onboarding_link;
#[cfg(feature = "type-terminal_onboarding_link")]
pub use terminal_onboarding_link::{
    TerminalOnboardingLink, TerminalOnboardingLinkAppleTermsAndConditions, TerminalOnboardingLinkLinkType,
    TerminalOnboardingLinkOptions,
};

#[cfg(feature = "type-terminal_reader")]
mod terminal_reader;
#[cfg(feature = "type-terminal_reader")]
pub use terminal_reader::{
    DeviceType, TerminalReader, TerminalReaderAction, TerminalReaderActionStatus, TerminalReaderActionType,
    TerminalReaderCart, TerminalReaderChoice, TerminalReaderChoiceStyle, TerminalReaderCollectConfig,
    TerminalReaderCollectInputsAction, TerminalReaderCollectPaymentMethodAction, TerminalReaderConfig,
    TerminalReaderConfirmConfig, TerminalReaderConfirmPaymentIntentAction, TerminalReaderCustomText,
    TerminalReaderFileMetadata, TerminalReaderInput, TerminalReaderInputType, TerminalReaderLineItem,
    TerminalReaderPrintContent, TerminalReaderPrintContentType, TerminalReaderProcessConfig,
    TerminalReaderProcessPaymentIntentAction, TerminalReaderProcessSetupIntentAction,
    TerminalReaderRefundPaymentAction, TerminalReaderSelection, TerminalReaderSetReaderDisplayAction,
    TerminalReaderSetReaderDisplayActionType, TerminalReaderText, TerminalReaderTippingConfig,
    TerminalReaderToggle,
};

#[cfg(feature = "type-test_helpers_test_clock")]
mod test_helpers_test_clock;
#[cfg(feature = "type-test_helpers_test_clock")]
pub use test_helpers_test_clock::{
    BillingClocksStatusDetails, BillingClocksStatusDetailsAdvancingStatusDetails, TestHelpersTestClock,
    TestHelpersTestClockStatus,
};

#[cfg(feature = "type-token")]
mod token;
#[cfg(feature = "type-token")]
pub use token::Token;

#[cfg(feature = "type-topup")]
mod topup;
#[cfg(feature = "type-topup")]
pub use topup::{Topup, TopupStatus};

#[cfg(feature = "type-transfer")]
mod transfer;
#[cfg(feature = "type-transfer")]
pub use transfer::Transfer;

#[cfg(feature = "type-transfer_reversal")]
mod transfer_reversal;
#[cfg(feature = "type-transfer_reversal")]
pub use transfer_reversal::TransferReversal;

#[cfg(feature = "type-treasury_credit_reversal")]
mod treasury_credit_reversal;
#[cfg(feature = "type-treasury_credit_reversal")]
pub use treasury_credit_reversal::{
    TreasuryCreditReversal, TreasuryCreditReversalNetwork, TreasuryCreditReversalStatus,
    TreasuryReceivedCreditStatusTransitions,
};

#[cfg(feature = "type-treasury_debit_reversal")]
mod treasury_debit_reversal;
#[cfg(feature = "type-treasury_debit_reversal")]
pub use treasury_debit_reversal::{
    TreasuryDebitReversal, TreasuryDebitReversalNetwork, TreasuryDebitReversalStatus,
    TreasuryReceivedDebitReversalLinkedFlows, TreasuryReceivedDebitStatusTransitions,
};

#[cfg(feature = "type-treasury_financial_account")]
mod treasury_financial_account;
#[cfg(feature = "type-treasury_financial_account")]
pub use treasury_financial_account::{
    TreasuryFinancialAccount, TreasuryFinancialAccountAbaRecord, TreasuryFinancialAccountActiveFeature,
    TreasuryFinancialAccountBalance, TreasuryFinancialAccountClosedStatusDetails,
    TreasuryFinancialAccountClosedStatusDetailsReason, TreasuryFinancialAccountFinancialAddress,
    TreasuryFinancialAccountFinancialAddressType, TreasuryFinancialAccountPlatformRestrictions,
    TreasuryFinancialAccountPlatformRestrictionsInboundFlow, TreasuryFinancialAccountStatus,
    TreasuryFinancialAccountStatusDetails,
};

#[cfg(feature = "type-treasury_financial_account_features")]
mod treasury_financial_account_features;
#[cfg(feature = "type-treasury_financial_account_features")]
pub use treasury_financial_account_features::{
    FinancialAccountTogglesSettingStatusDetailsResolution,
    FinancialAccountTogglesSettingStatusDetailsRestriction, TreasuryFinancialAccountFeatures,
    TreasuryFinancialAccountFinancialAddressesFeatures, TreasuryFinancialAccountInboundTransfers,
    TreasuryFinancialAccountOutbound, TreasuryFinancialAccountToggleSettings,
    TreasuryFinancialAccountToggleSettingsStatus, TreasuryFinancialAccountTogglesSettingStatusDetails,
    TreasuryFinancialAccountTogglesSettingStatusDetailsCode,
};

#[cfg(feature = "type-treasury_inbound_transfer")]
mod treasury_inbound_transfer;
#[cfg(feature = "type-treasury_inbound_transfer")]
pub use treasury_inbound_transfer::{
    InboundTransfers, InboundTransfersPaymentMethodDetailsUsBankAccount, TreasuryInboundTransfer,
    TreasuryInboundTransferFailureDetails, TreasuryInboundTransferFailureDetailsCode,
    TreasuryInboundTransferLinkedFlows, TreasuryInboundTransferStatus,
    TreasuryInboundTransferStatusTransitions,
};

#[cfg(feature = "type-treasury_outbound_payment")]
mod treasury_outbound_payment;
#[cfg(feature = "type-treasury_outbound_payment")]
pub use treasury_outbound_payment::{TreasuryOutboundPayment, TreasuryOutboundPaymentEndUserDetails};

#[cfg(feature = "type-treasury_outbound_transfer")]
mod treasury_outbound_transfer;
#[cfg(feature = "type-treasury_outbound_transfer")]
pub use treasury_outbound_transfer::TreasuryOutboundTransfer;

#[cfg(feature = "type-treasury_received_credit")]
mod treasury_received_credit;
#[cfg(feature = "type-treasury_received_credit")]
pub use treasury_received_credit::{
    TreasuryReceivedCredit, TreasuryReceivedCreditFailureCode, TreasuryReceivedCreditLinkedFlows,
    TreasuryReceivedCreditNetwork, TreasuryReceivedCreditSourceFlowsDetails,
    TreasuryReceivedCreditSourceFlowsDetailsType,
};

#[cfg(feature = "type-treasury_received_debit")]
mod treasury_received_debit;
#[cfg(feature = "type-treasury_received_debit")]
pub use treasury_received_debit::{
    TreasuryReceivedDebit, TreasuryReceivedDebitFailureCode, TreasuryReceivedDebitLinkedFlows,
    TreasuryReceivedDebitNetwork,
};

#[cfg(feature = "type-treasury_transaction")]
mod treasury_transaction;
#[cfg(feature = "type-treasury_transaction")]
pub use treasury_transaction::{TreasuryTransaction, TreasuryTransactionStatus};

#[cfg(feature = "type-treasury_transaction_entry")]
mod treasury_transaction_entry;
#[cfg(feature = "type-treasury_transaction_entry")]
pub use treasury_transaction_entry::{TreasuryTransactionEntry, TreasuryTransactionEntryType};

#[cfg(feature = "type-v2_billing_meter_event")]
mod v2_billing_meter_event;
#[cfg(feature = "type-v2_billing_meter_event")]
pub use v2_billing_meter_event::V2BillingMeterEvent;

#[cfg(feature = "type-v2_billing_meter_event_adjustment")]
mod v2_billing_meter_event_adjustment;
#[cfg(feature = "type-v2_billing_meter_event_adjustment")]
pub use v2_billing_meter_event_adjustment::{
    V2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentCancel,
};

#[cfg(feature = "type-v2_billing_meter_event_session")]
mod v2_billing_meter_event_session;
#[cfg(feature = "type-v2_billing_meter_event_session")]
pub use v2_billing_meter_event_session::V2BillingMeterEventSession;

#[cfg(feature = "type-v2_commerce_product_catalog_import")]
mod v2_commerce_product_catalog_import;
#[cfg(feature = "type-v2_commerce_product_catalog_import")]
pub use v2_commerce_product_catalog_import::{
    CatalogImportStatusDetailsSucceededWithErrorsErrorFile,
    ProductCatalogImportStatusDetailsSucceededWithErrorsSamples, V2ProductCatalogImport,
    V2ProductCatalogImportFeedType, V2ProductCatalogImportStatus, V2ProductCatalogImportStatusDetails,
    V2ProductCatalogImportStatusDetailsAwaitingUpload, V2ProductCatalogImportStatusDetailsFailed,
    V2ProductCatalogImportStatusDetailsFailedCode, V2ProductCatalogImportStatusDetailsFailedType,
    V2ProductCatalogImportStatusDetailsProcessing, V2ProductCatalogImportStatusDetailsSucceeded,
    V2ProductCatalogImportStatusDetailsSucceededWithErrors, V2ProductCatalogImportStatusDetailsUrl,
};

#[cfg(feature = "type-v2_core_account")]
mod v2_core_account;
#[cfg(feature = "type-v2_core_account")]
pub use v2_core_account::{
    ConfigurationCustomerAutomaticIndirectTaxLocationSource,
    RequirementsEntriesImpactRestrictsCapabilitiesCapability, V2Account, V2AccountConfiguration,
    V2AccountConfigurationCapabilities, V2AccountConfigurationCapabilitiesStatus,
    V2AccountConfigurationCapabilitiesStatusDetails, V2AccountConfigurationCapabilitiesStatusDetailsCode,
    V2AccountConfigurationCapabilitiesStatusDetailsResolution, V2AccountConfigurationCustomer,
    V2AccountConfigurationCustomerAutomaticIndirectTax,
    V2AccountConfigurationCustomerAutomaticIndirectTaxLocation, V2AccountConfigurationCustomerBilling,
    V2AccountConfigurationCustomerBillingInvoice, V2AccountConfigurationCustomerBillingInvoiceRendering,
    V2AccountConfigurationCustomerCapabilities, V2AccountConfigurationCustomerShipping,
    V2AccountConfigurationMerchant, V2AccountConfigurationMerchantBranding,
    V2AccountConfigurationMerchantCapabilities, V2AccountConfigurationMerchantCapabilitiesStripeBalance,
    V2AccountConfigurationMerchantCardPayments, V2AccountConfigurationMerchantCardPaymentsDeclineOn,
    V2AccountConfigurationMerchantKonbiniPayments, V2AccountConfigurationMerchantKonbiniPaymentsSupport,
    V2AccountConfigurationMerchantKonbiniPaymentsSupportHours,
    V2AccountConfigurationMerchantScriptStatementDescriptor,
    V2AccountConfigurationMerchantStatementDescriptor, V2AccountConfigurationMerchantSupport,
    V2AccountConfigurationRecipient, V2AccountConfigurationRecipientCapabilities,
    V2AccountConfigurationRecipientCapabilitiesStripeBalance, V2AccountDefaults, V2AccountDefaultsLocale,
    V2AccountDefaultsProfile, V2AccountDefaultsResponsibilities,
    V2AccountDefaultsResponsibilitiesFeesCollector, V2AccountFutureRequirements, V2AccountIdentity,
    V2AccountIdentityAttestations, V2AccountIdentityAttestationsPersonsProvided,
    V2AccountIdentityBusinessDetails, V2AccountIdentityBusinessDetailsAnnualRevenue,
    V2AccountIdentityBusinessDetailsDocuments, V2AccountIdentityBusinessDetailsDocumentsProofOf,
    V2AccountIdentityBusinessDetailsDocumentsProofOfSigner, V2AccountIdentityBusinessDetailsIdNumbers,
    V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue, V2AccountIdentityBusinessDetailsScriptNames,
    V2AccountIdentityBusinessDetailsScriptNamesKana, V2AccountIdentityIndividual, V2AccountRequirements,
    V2AccountRequirementsEntries, V2AccountRequirementsEntriesAwaitingActionFrom,
    V2AccountRequirementsEntriesDeadline, V2AccountRequirementsEntriesDeadlineStatus,
    V2AccountRequirementsEntriesErrors, V2AccountRequirementsEntriesErrorsCode,
    V2AccountRequirementsEntriesImpact, V2AccountRequirementsEntriesImpactRestrictsCapabilities,
    V2AccountRequirementsEntriesReference, V2AccountRequirementsEntriesReferenceType,
    V2AccountRequirementsEntriesRequestedReasons, V2AccountRequirementsEntriesRequestedReasonsCode,
    V2AccountRequirementsSummary, V2AccountRequirementsSummaryMinimumDeadline,
};

#[cfg(feature = "type-v2_core_account_link")]
mod v2_core_account_link;
#[cfg(feature = "type-v2_core_account_link")]
pub use v2_core_account_link::{
    V2AccountLink, V2AccountLinkUseCase, V2AccountLinkUseCaseAccount,
    V2AccountLinkUseCaseAccountCollectionOptions,
};

#[cfg(feature = "type-v2_core_account_person")]
mod v2_core_account_person;
#[cfg(feature = "type-v2_core_account_person")]
pub use v2_core_account_person::V2AccountPerson;

#[cfg(feature = "type-v2_core_account_person_token")]
mod v2_core_account_person_token;
#[cfg(feature = "type-v2_core_account_person_token")]
pub use v2_core_account_person_token::V2AccountPersonToken;

#[cfg(feature = "type-v2_core_account_token")]
mod v2_core_account_token;
#[cfg(feature = "type-v2_core_account_token")]
pub use v2_core_account_token::V2AccountToken;

#[cfg(feature = "type-v2_core_event")]
mod v2_core_event;
#[cfg(feature = "type-v2_core_event")]
pub use v2_core_event::{
    V2Event, V2EventReason, V2EventReasonRequest, V2EventReasonType, V2EventRelatedObject,
};

#[cfg(feature = "type-v2_core_event_destination")]
mod v2_core_event_destination;
#[cfg(feature = "type-v2_core_event_destination")]
pub use v2_core_event_destination::{
    V2EventDestination, V2EventDestinationAmazonEventbridge,
    V2EventDestinationAmazonEventbridgeAwsEventSourceStatus, V2EventDestinationAzureEventGrid,
    V2EventDestinationAzureEventGridAzurePartnerTopicStatus, V2EventDestinationEventPayload,
    V2EventDestinationStatusDetails, V2EventDestinationStatusDetailsDisabled,
    V2EventDestinationStatusDetailsDisabledReason, V2EventDestinationType, V2EventDestinationWebhookEndpoint,
};

#[cfg(feature = "type-webhook_endpoint")]
mod webhook_endpoint;
#[cfg(feature = "type-webhook_endpoint")]
pub use webhook_endpoint::WebhookEndpoint;

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
