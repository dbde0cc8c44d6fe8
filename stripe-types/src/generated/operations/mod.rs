// Written by `stripe-codegen generate`; change `codegen/` instead.

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "account")]
pub use account::{
    AccountBankAccount, AccountBankAccountParams, AccountControllerFeesParams, AccountControllerLossesParams,
    AccountControllerParams, AccountControllerStripeDashboardParams, AccountDocumentsParams,
    AccountGroupsParams, AccountSettingsCardPaymentsParams, AccountSettingsInvoicesParams,
    AccountSettingsParams, AccountSettingsTreasuryParams, BusinessProfileAnnualRevenueParams,
    BusinessProfileParams, CapabilitiesParams, CompanyParams, CreateAccount, CreateAccountBankAccount,
    CreateAccountDocumentsCompanyLicenseParams, CreateAccountDocumentsParams,
    CreateAccountDocumentsProofOfRegistrationParams, CreateAccountDocumentsProofOfRegistrationSignerParams,
    CreateAccountExternalAccount, CreateAccountType, DeleteAccount, DeleteAccountBankAccount,
    DeleteAccountExternalAccount, DeletedBankAccount, DeletedCard, DeletedExternalAccount,
    ListAccountExternalAccounts, ListAccounts, PaymentsParams, PayoutsParams, PayoutsScheduleDelayDays,
    PayoutsScheduleParams, PayoutsScheduleWeeklyAnchor, RejectAccount, RetrieveAccount,
    RetrieveAccountBankAccount, RetrieveAccountExternalAccount, RetrieveOwnAccount, TosAcceptanceParams,
    UpdateAccount, UpdateAccountBankAccount, UpdateAccountExternalAccount,
    UpdateAccountSettingsInvoicesParams, UpdateAccountSettingsParams, UpdateExternalAccount,
};

#[cfg(feature = "account_link")]
mod account_link;
#[cfg(feature = "account_link")]
pub use account_link::CreateAccountLink;

#[cfg(feature = "account_session")]
mod account_session;
#[cfg(feature = "account_session")]
pub use account_session::{
    AccountSessionComponentsAccountManagementFeaturesParams, AccountSessionComponentsAccountManagementParams,
    AccountSessionComponentsDocumentsParams, AccountSessionComponentsFinancialAccountFeaturesParams,
    AccountSessionComponentsFinancialAccountParams,
    AccountSessionComponentsFinancialAccountTransactionsParams,
    AccountSessionComponentsInstantPayoutsPromotionParams, AccountSessionComponentsIssuingCardFeaturesParams,
    AccountSessionComponentsIssuingCardParams, AccountSessionComponentsIssuingCardsListFeaturesParams,
    AccountSessionComponentsIssuingCardsListParams, AccountSessionComponentsParams,
    AccountSessionComponentsPaymentDisputesFeaturesParams, AccountSessionComponentsPaymentDisputesParams,
    AccountSessionComponentsPaymentsFeaturesParams, AccountSessionComponentsPaymentsParams,
    AccountSessionComponentsPayoutsFeaturesParams, AccountSessionComponentsPayoutsParams,
    CreateAccountSession, SessionComponentsFinancialAccountTransactionsFeaturesParams,
    SessionComponentsInstantPayoutsPromotionFeaturesParams,
};

#[cfg(feature = "apple_pay_domain")]
mod apple_pay_domain;
#[cfg(feature = "apple_pay_domain")]
pub use apple_pay_domain::{
    CreateApplePayDomain, DeleteApplePayDomain, ListApplePayDomains, RetrieveApplePayDomain,
};

#[cfg(feature = "application_fee")]
mod application_fee;
#[cfg(feature = "application_fee")]
pub use application_fee::{ListApplicationFees, RefundApplicationFee, RetrieveApplicationFee};

#[cfg(feature = "apps_secret")]
mod apps_secret;
#[cfg(feature = "apps_secret")]
pub use apps_secret::{AppsSecretScopeParams, CreateAppSecret, DeleteAppSecret, FindAppSecret, ListAppSecrets};

#[cfg(feature = "balance")]
mod balance;
#[cfg(feature = "balance")]
pub use balance::RetrieveBalance;

#[cfg(feature = "balance_settings")]
mod balance_settings;
#[cfg(feature = "balance_settings")]
pub use balance_settings::{
    BalanceSettingsPaymentsParams, BalanceSettingsPaymentsPayoutsParams,
    BalanceSettingsPaymentsPayoutsScheduleParams, BalanceSettingsPaymentsSettlementTimingParams,
    BalanceSettingsPaymentsSettlementTimingStartOfDayParams,
    PaymentsPayoutsAutomaticTransferRulesByCurrencyParams, RetrieveBalanceSettings, UpdateBalanceSettings,
};

#[cfg(feature = "balance_transaction")]
mod balance_transaction;
#[cfg(feature = "balance_transaction")]
pub use balance_transaction::{
    ListBalanceHistory, ListBalanceTransactions, RetrieveBalanceHistory, RetrieveBalanceTransaction,
};

#[cfg(feature = "bank_account")]
mod bank_account;
#[cfg(feature = "bank_account")]
pub use bank_account::{
    ListCustomerBankAccounts, RetrieveCustomerBankAccount, VerifyCustomerBankAccount, VerifyCustomerSource,
};

#[cfg(feature = "billing_alert")]
mod billing_alert;
#[cfg(feature = "billing_alert")]
pub use billing_alert::{
    ActivateBillingAlert, ArchiveBillingAlert, BillingAlertUsageThresholdFilterParams,
    BillingAlertUsageThresholdParams, CreateBillingAlert, DeactivateBillingAlert, ListBillingAlerts,
    RetrieveBillingAlert,
};

#[cfg(feature = "billing_credit_balance_summary")]
mod billing_credit_balance_summary;
#[cfg(feature = "billing_credit_balance_summary")]
pub use billing_credit_balance_summary::{
    BillingCreditBalanceSummaryFilterParams, BillingCreditBalanceSummaryFilterType,
    RetrieveBillingCreditBalanceSummary,
};

#[cfg(feature = "billing_credit_balance_transaction")]
mod billing_credit_balance_transaction;
#[cfg(feature = "billing_credit_balance_transaction")]
pub use billing_credit_balance_transaction::{
    ListBillingCreditBalanceTransactions, RetrieveBillingCreditBalanceTransaction,
};

#[cfg(feature = "billing_credit_grant")]
mod billing_credit_grant;
#[cfg(feature = "billing_credit_grant")]
pub use billing_credit_grant::{
    BillingCreditGrantAmountParams, BillingCreditGrantApplicabilityConfigParams, CreateBillingCreditGrant,
    ExpireBillingCreditGrant, ListBillingCreditGrants, RetrieveBillingCreditGrant, UpdateBillingCreditGrant,
    VoidBillingCreditGrant,
};

#[cfg(feature = "billing_meter")]
mod billing_meter;
#[cfg(feature = "billing_meter")]
pub use billing_meter::{
    BillingMeterCustomerMappingParams, BillingMeterDefaultAggregationParams, BillingMeterValueSettingsParams,
    CreateBillingMeter, DeactivateBillingMeter, ListBillingMeters, ReactivateBillingMeter,
    RetrieveBillingMeter, UpdateBillingMeter,
};

#[cfg(feature = "billing_meter_event")]
mod billing_meter_event;
#[cfg(feature = "billing_meter_event")]
pub use billing_meter_event::CreateBillingMeterEvent;

#[cfg(feature = "billing_meter_event_adjustment")]
mod billing_meter_event_adjustment;
#[cfg(feature = "billing_meter_event_adjustment")]
pub use billing_meter_event_adjustment::{
    BillingMeterEventAdjustmentCancelParams, CreateBillingMeterEventAdjustment,
};

#[cfg(feature = "billing_meter_event_summary")]
mod billing_meter_event_summary;
#[cfg(feature = "billing_meter_event_summary")]
pub use billing_meter_event_summary::ListBillingMeterEventSummaries;

#[cfg(feature = "billing_portal_configuration")]
mod billing_portal_configuration;
#[cfg(feature = "billing_portal_configuration")]
pub use billing_portal_configuration::{
    BillingPortalConfigurationBusinessProfileParams, BillingPortalConfigurationFeaturesCustomerUpdateParams,
    BillingPortalConfigurationFeaturesParams, BillingPortalConfigurationFeaturesSubscriptionCancelParams,
    BillingPortalConfigurationFeaturesSubscriptionUpdateParams, ConditionParams,
    CreateBillingPortalConfiguration, FeaturesSubscriptionCancelCancellationReasonParams,
    FeaturesSubscriptionUpdateScheduleAtPeriodEndParams, ListBillingPortalConfigurations,
    PaymentMethodUpdateParams, PortalConfigurationFeaturesSubscriptionCancelParams,
    PortalConfigurationFeaturesSubscriptionUpdateParams, ProductParams, RetrieveBillingPortalConfiguration,
    SubscriptionCancelCancellationReasonParams, SubscriptionUpdateScheduleAtPeriodEndParams,
    UpdateBillingPortalConfiguration, UpdateBillingPortalConfigurationBusinessProfileParams,
    UpdateBillingPortalConfigurationFeaturesCustomerUpdateParams,
    UpdateBillingPortalConfigurationFeaturesParams,
};

#[cfg(feature = "billing_portal_session")]
mod billing_portal_session;
#[cfg(feature = "billing_portal_session")]
pub use billing_portal_session::{
    BillingPortalSessionFlowDataAfterCompletionParams, BillingPortalSessionFlowDataParams,
    BillingPortalSessionFlowDataSubscriptionCancelParams,
    BillingPortalSessionFlowDataSubscriptionUpdateConfirmParams,
    BillingPortalSessionFlowDataSubscriptionUpdateParams, CreateBillingPortalSession,
    PortalSessionFlowDataSubscriptionCancelRetentionParams,
    PortalSessionFlowDataSubscriptionUpdateConfirmItemParams,
    SessionFlowDataSubscriptionCancelRetentionCouponOfferParams,
};

#[cfg(feature = "capability")]
mod capability;
#[cfg(feature = "capability")]
pub use capability::{ListAccountCapabilities, RetrieveAccountCapability, UpdateAccountCapability};

#[cfg(feature = "card")]
mod card;
#[cfg(feature = "card")]
pub use card::{ListCustomerCards, RetrieveCustomerCard};

#[cfg(feature = "cash_balance")]
mod cash_balance;
#[cfg(feature = "cash_balance")]
pub use cash_balance::{RetrieveCustomerCashBalance, UpdateCustomerCashBalance};

#[cfg(feature = "charge")]
mod charge;
#[cfg(feature = "charge")]
pub use charge::{
    CaptureCharge, ChargeDestination, ChargeDestinationParams, ChargeFraudDetailsParams,
    ChargeFraudDetailsUserReport, ChargeTransferDataParams, CreateCharge, ListCharges, RefundCharge,
    RetrieveCharge, SearchCharges, UpdateCharge,
};

#[cfg(feature = "checkout_session")]
mod checkout_session;
#[cfg(feature = "checkout_session")]
pub use checkout_session::{
    CheckoutSessionAfterExpirationParams, CheckoutSessionAfterExpirationRecoveryParams,
    CheckoutSessionBrandingSettingsFontFamily, CheckoutSessionBrandingSettingsIconParams,
    CheckoutSessionBrandingSettingsParams, CheckoutSessionCollectedInformationParams,
    CheckoutSessionCollectedInformationShippingDetailsParams, CheckoutSessionCustomerDetailsParams,
    CheckoutSessionCustomerUpdateParams, CheckoutSessionInvoiceCreationInvoiceDataParams,
    CheckoutSessionInvoiceCreationParams, CheckoutSessionLineItemParams,
    CheckoutSessionPaymentIntentDataParams, CheckoutSessionPaymentIntentDataShippingParams,
    CheckoutSessionPaymentMethodDataParams, CheckoutSessionPaymentMethodOptionsAcssDebitParams,
    CheckoutSessionPaymentMethodOptionsAffirmParams, CheckoutSessionPaymentMethodOptionsAlmaParams,
    CheckoutSessionPaymentMethodOptionsAuBecsDebitParams, CheckoutSessionPaymentMethodOptionsBacsDebitParams,
    CheckoutSessionPaymentMethodOptionsBoletoParams, CheckoutSessionPaymentMethodOptionsCardParams,
    CheckoutSessionPaymentMethodOptionsCashappParams, CheckoutSessionPaymentMethodOptionsKlarnaParams,
    CheckoutSessionPaymentMethodOptionsLinkParams, CheckoutSessionPaymentMethodOptionsParams,
    CheckoutSessionPaymentMethodOptionsPaytoParams, CheckoutSessionPaymentMethodOptionsPixParams,
    CheckoutSessionPaymentMethodOptionsSwishParams, CheckoutSessionPaymentMethodOptionsUsBankAccountParams,
    CheckoutSessionPaymentMethodOptionsWechatPayParams, CheckoutSessionPaymentMethodType,
    CheckoutSessionPermissionsParams, CheckoutSessionSavedPaymentMethodOptionsParams,
    CheckoutSessionSetupIntentDataParams, CheckoutSessionSubscriptionDataParams,
    CheckoutSessionSubscriptionDataProrationBehavior, CheckoutSessionWalletOptionsLinkParams,
    CheckoutSessionWalletOptionsParams, CreateCheckoutSession, ExpireCheckoutSession, ListCheckoutSessions,
    PaymentMethodOptionsUsBankAccountFinancialConnectionsParams, RetrieveCheckoutSession,
    SessionCollectedInformationShippingDetailsAddressParams, UpdateCheckoutSession,
    UpdateCheckoutSessionLineItemParams,
};

#[cfg(feature = "climate_order")]
mod climate_order;
#[cfg(feature = "climate_order")]
pub use climate_order::{
    CancelClimateOrder, ClimateOrderBeneficiaryParams, CreateClimateOrder, ListClimateOrders,
    RetrieveClimateOrder, UpdateClimateOrder, UpdateClimateOrderBeneficiaryParams,
};

#[cfg(feature = "climate_product")]
mod climate_product;
#[cfg(feature = "climate_product")]
pub use climate_product::{ListClimateProducts, RetrieveClimateProduct};

#[cfg(feature = "climate_supplier")]
mod climate_supplier;
#[cfg(feature = "climate_supplier")]
pub use climate_supplier::{ListClimateSuppliers, RetrieveClimateSupplier};

#[cfg(feature = "confirmation_token")]
mod confirmation_token;
#[cfg(feature = "confirmation_token")]
pub use confirmation_token::{
    ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams,
    ConfirmationTokenPaymentMethodOptionsCardParams, ConfirmationTokenPaymentMethodOptionsParams,
    CreateTestConfirmationToken, RetrieveConfirmationToken,
};

#[cfg(feature = "country_spec")]
mod country_spec;
#[cfg(feature = "country_spec")]
pub use country_spec::{ListCountrySpecs, RetrieveCountrySpec};

#[cfg(feature = "coupon")]
mod coupon;
#[cfg(feature = "coupon")]
pub use coupon::{
    CouponAppliesToParams, CouponCurrencyOptionParams, CreateCoupon, DeleteCoupon, ListCoupons,
    RetrieveCoupon, UpdateCoupon,
};

#[cfg(feature = "credit_note")]
mod credit_note;
#[cfg(feature = "credit_note")]
pub use credit_note::{
    CreateCreditNote, ListCreditNotes, RetrieveCreditNote, RetrieveCreditNotePreview, UpdateCreditNote,
    VoidCreditNote,
};

#[cfg(feature = "credit_note_line_item")]
mod credit_note_line_item;
#[cfg(feature = "credit_note_line_item")]
pub use credit_note_line_item::{ListCreditNoteLines, ListCreditNotePreviewLines};

#[cfg(feature = "customer")]
mod customer;
#[cfg(feature = "customer")]
pub use customer::{
    BankAccountParams, CashBalanceParams, CreateCustomer, CreateCustomerBankAccount, CreateCustomerCard,
    CreateCustomerSource, CustomerBankAccount, CustomerInvoiceSettingsParams, CustomerTaxParams,
    CustomerTaxValidateLocation, DeleteCustomer, DeleteCustomerBankAccount, DeleteCustomerCard,
    DeleteCustomerSource, ListCustomerSources, ListCustomers, PaymentSource, RetrieveCustomer,
    RetrieveCustomerSource, SearchCustomers, UpdateCustomer, UpdateCustomerBankAccount, UpdateCustomerCard,
    UpdateCustomerSource, UpdateCustomerTaxParams,
};

#[cfg(feature = "customer_balance_transaction")]
mod customer_balance_transaction;
#[cfg(feature = "customer_balance_transaction")]
pub use customer_balance_transaction::{
    CreateCustomerBalanceTransaction, ListCustomerBalanceTransactions, RetrieveCustomerBalanceTransaction,
    UpdateCustomerBalanceTransaction,
};

#[cfg(feature = "customer_cash_balance_transaction")]
mod customer_cash_balance_transaction;
#[cfg(feature = "customer_cash_balance_transaction")]
pub use customer_cash_balance_transaction::{
    FundTestCustomerCashBalance, ListCustomerCashBalanceTransactions, RetrieveCustomerCashBalanceTransaction,
};

#[cfg(feature = "customer_session")]
mod customer_session;
#[cfg(feature = "customer_session")]
pub use customer_session::{
    CreateCustomerSession, CustomerSessionComponentsCustomerSheetFeaturesParams,
    CustomerSessionComponentsCustomerSheetParams,
    CustomerSessionComponentsMobilePaymentElementFeaturesParams,
    CustomerSessionComponentsMobilePaymentElementParams, CustomerSessionComponentsParams,
    CustomerSessionComponentsPaymentElementFeaturesParams, CustomerSessionComponentsPaymentElementParams,
};

#[cfg(feature = "discount")]
mod discount;
#[cfg(feature = "discount")]
pub use discount::{
    DeleteCustomerDiscount, DeleteCustomerSubscriptionDiscount, DeleteSubscriptionDiscount, DeletedDiscount,
    RetrieveCustomerDiscount, RetrieveCustomerSubscriptionDiscount,
};

#[cfg(feature = "dispute")]
mod dispute;
#[cfg(feature = "dispute")]
pub use dispute::{
    CloseChargeDispute, CloseDispute, EvidenceEnhancedEvidenceParams,
    EvidenceEnhancedEvidenceVisaCompellingEvidence3Params, EvidenceEnhancedEvidenceVisaComplianceParams,
    EvidenceParams, EvidenceVisaCompellingEvidence3DisputedTransactionParams, ListDisputes,
    RetrieveChargeDispute, RetrieveDispute, ShippingAddressParams, UpdateChargeDispute, UpdateDispute,
    VisaCompellingEvidence3PriorUndisputedTransactionParams,
};

#[cfg(feature = "entitlements_active_entitlement")]
mod entitlements_active_entitlement;
#[cfg(feature = "entitlements_active_entitlement")]
pub use entitlements_active_entitlement::{
    ListEntitlementsActiveEntitlements, RetrieveEntitlementsActiveEntitlement,
};

#[cfg(feature = "entitlements_feature")]
mod entitlements_feature;
#[cfg(feature = "entitlements_feature")]
pub use entitlements_feature::{
    CreateEntitlementsFeature, ListEntitlementsFeatures, RetrieveEntitlementsFeature,
    UpdateEntitlementsFeature,
};

#[cfg(feature = "ephemeral_key")]
mod ephemeral_key;
#[cfg(feature = "ephemeral_key")]
pub use ephemeral_key::{CreateEphemeralKey, DeleteEphemeralKey};

#[cfg(feature = "event")]
mod event;
#[cfg(feature = "event")]
pub use event::{ListEvents, RetrieveEvent};

#[cfg(feature = "exchange_rate")]
mod exchange_rate;
#[cfg(feature = "exchange_rate")]
pub use exchange_rate::{ListExchangeRates, RetrieveExchangeRate};

#[cfg(feature = "fee_refund")]
mod fee_refund;
#[cfg(feature = "fee_refund")]
pub use fee_refund::{
    CreateApplicationFeeRefund, ListApplicationFeeRefunds, RetrieveApplicationFeeRefund,
    UpdateApplicationFeeRefund,
};

#[cfg(feature = "file")]
mod file;
#[cfg(feature = "file")]
pub use file::{CreateFile, CreateFilePurpose, FileLinkDataParams, ListFiles, RetrieveFile};

#[cfg(feature = "file_link")]
mod file_link;
#[cfg(feature = "file_link")]
pub use file_link::{CreateFileLink, ListFileLinks, RetrieveFileLink, UpdateFileLink};

#[cfg(feature = "financial_connections_account")]
mod financial_connections_account;
#[cfg(feature = "financial_connections_account")]
pub use financial_connections_account::{
    AccountHolderParams, DisconnectFinancialConnectionsAccount, DisconnectLinkedAccount,
    FinancialConnectionsAccountFeature, ListFinancialConnectionsAccounts, ListLinkedAccounts,
    RefreshFinancialConnectionsAccount, RefreshLinkedAccount, RetrieveFinancialConnectionsAccount,
    RetrieveLinkedAccount, SubscribeFinancialConnectionsAccount, UnsubscribeFinancialConnectionsAccount,
};

#[cfg(feature = "financial_connections_account_owner")]
mod financial_connections_account_owner;
#[cfg(feature = "financial_connections_account_owner")]
pub use financial_connections_account_owner::{ListFinancialConnectionAccountOwners, ListLinkedAccountOwners};

#[cfg(feature = "financial_connections_session")]
mod financial_connections_session;
#[cfg(feature = "financial_connections_session")]
pub use financial_connections_session::{
    CreateFinancialConnectionsSession, CreateLinkAccountSession,
    FinancialConnectionsSessionAccountHolderParams, FinancialConnectionsSessionFiltersParams,
    RetrieveFinancialConnectionsSession, RetrieveLinkAccountSession,
};

#[cfg(feature = "financial_connections_transaction")]
mod financial_connections_transaction;
#[cfg(feature = "financial_connections_transaction")]
pub use financial_connections_transaction::{
    FinancialConnectionsTransactionTransactionRefreshParams, ListFinancialConnectionsTransactions,
    RetrieveFinancialConnectionsTransaction,
};

#[cfg(feature = "forwarding_request")]
mod forwarding_request;
#[cfg(feature = "forwarding_request")]
pub use forwarding_request::{
    CreateForwardingRequest, ForwardingRequestRequestParams, ListForwardingRequests,
    RetrieveForwardingRequest,
};

#[cfg(feature = "funding_instructions")]
mod funding_instructions;
#[cfg(feature = "funding_instructions")]
pub use funding_instructions::{
    CreateCustomerFundingInstruction, FundingInstructionsBankTransferParams,
    FundingInstructionsBankTransferRequestedAddressType,
};

#[cfg(feature = "identity_verification_report")]
mod identity_verification_report;
#[cfg(feature = "identity_verification_report")]
pub use identity_verification_report::{ListIdentityVerificationReports, RetrieveIdentityVerificationReport};

#[cfg(feature = "identity_verification_session")]
mod identity_verification_session;
#[cfg(feature = "identity_verification_session")]
pub use identity_verification_session::{
    CancelIdentityVerificationSession, CreateIdentityVerificationSession,
    IdentityVerificationSessionRelatedPersonParams, ListIdentityVerificationSessions, OptionsDocumentParams,
    OptionsParams, ProvidedDetailsParams, RedactIdentityVerificationSession,
    RetrieveIdentityVerificationSession, UpdateIdentityVerificationSession,
};

#[cfg(feature = "invoice")]
mod invoice;
#[cfg(feature = "invoice")]
pub use invoice::{
    AddInvoiceLines, AttachInvoicePayment, CreateInvoice, CreateInvoicePreview, DeleteInvoice,
    FinalizeInvoice, InvoiceCustomerDetailsParams, InvoiceCustomerDetailsTaxParams, InvoiceFromInvoiceAction,
    InvoiceFromInvoiceParams, InvoiceItemParams, InvoiceLineParams, InvoicePaymentSettingsParams,
    InvoicePaymentSettingsPaymentMethodOptionsCardParams, InvoicePaymentSettingsPaymentMethodOptionsParams,
    InvoicePaymentSettingsPaymentMethodOptionsPixParams, InvoicePendingInvoiceItemsBehavior,
    InvoicePreviewMode, InvoiceScheduleDetailsEndBehavior, InvoiceScheduleDetailsParams,
    InvoiceSubscriptionDetailsBillingCycleAnchor, InvoiceSubscriptionDetailsParams,
    InvoiceSubscriptionDetailsResumeAt, ListInvoices, MarkInvoiceUncollectible, PayInvoice,
    RemoveInvoiceLines, RemoveInvoiceLinesLineBehavior, RemoveInvoiceLinesLineParams, RenderingParams,
    RenderingPdfParams, RetrieveInvoice, SearchInvoices, SendInvoice, UpdateInvoice, UpdateInvoiceLines,
    UpdateInvoiceLinesLineParams, VoidInvoice,
};

#[cfg(feature = "invoice_payment")]
mod invoice_payment;
#[cfg(feature = "invoice_payment")]
pub use invoice_payment::{
    InvoicePaymentPaymentParams, InvoicePaymentPaymentType, InvoicePaymentStatus, ListInvoicePayments,
    RetrieveInvoicePayment,
};

#[cfg(feature = "invoice_rendering_template")]
mod invoice_rendering_template;
#[cfg(feature = "invoice_rendering_template")]
pub use invoice_rendering_template::{
    ArchiveInvoiceRenderingTemplate, ListInvoiceRenderingTemplates, RetrieveInvoiceRenderingTemplate,
    UnarchiveInvoiceRenderingTemplate,
};

#[cfg(feature = "invoiceitem")]
mod invoiceitem;
#[cfg(feature = "invoiceitem")]
pub use invoiceitem::{
    CreateInvoiceitem, DeleteInvoiceitem, ListInvoiceitems, RetrieveInvoiceitem, UpdateInvoiceitem,
};

#[cfg(feature = "issuing_authorization")]
mod issuing_authorization;
#[cfg(feature = "issuing_authorization")]
pub use issuing_authorization::{
    ApproveIssuingAuthorization, AuthorizationVerificationDataAuthenticationExemptionParams,
    CaptureTestIssuingAuthorization, CreateTestIssuingAuthorization, DeclineIssuingAuthorization,
    ExpireTestIssuingAuthorization, FinalizeTestIssuingAuthorizationAmount,
    IncrementTestIssuingAuthorization, IssuingAuthorizationAmountDetailsParams,
    IssuingAuthorizationFraudDisputabilityLikelihood, IssuingAuthorizationNetworkDataParams,
    IssuingAuthorizationRiskAssessmentCardTestingRiskParams,
    IssuingAuthorizationRiskAssessmentFraudRiskParams,
    IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams, IssuingAuthorizationRiskAssessmentParams,
    IssuingAuthorizationVerificationDataParams, IssuingAuthorizationVerificationDataThreeDSecureParams,
    ListIssuingAuthorizations, RespondTestIssuingAuthorizationFraudChallenge, RetrieveIssuingAuthorization,
    ReverseTestIssuingAuthorization, UpdateIssuingAuthorization,
};

#[cfg(feature = "issuing_card")]
mod issuing_card;
#[cfg(feature = "issuing_card")]
pub use issuing_card::{
    CreateIssuingCard, CreateIssuingCardReplacementReason, DeliverTestIssuingCardShipping,
    FailTestIssuingCardShipping, IssuingCardLifecycleControlsCancelAfterParams,
    IssuingCardLifecycleControlsParams, IssuingCardPinParams, IssuingCardShippingAddressValidationParams,
    IssuingCardShippingCustomsParams, IssuingCardShippingParams, IssuingCardSpendingControlsParams,
    ListIssuingCards, RetrieveIssuingCard, ReturnTestIssuingCardShipping, ShipTestIssuingCardShipping,
    SubmitTestIssuingCardShipping, UpdateIssuingCard, UpdateIssuingCardCancellationReason,
};

#[cfg(feature = "issuing_cardholder")]
mod issuing_cardholder;
#[cfg(feature = "issuing_cardholder")]
pub use issuing_cardholder::{
    BillingParams, CreateIssuingCardholder, IssuingCardholderCompanyParams,
    IssuingCardholderIndividualCardIssuingParams, IssuingCardholderIndividualParams, ListIssuingCardholders,
    RetrieveIssuingCardholder, SpendingControlsParams, UpdateIssuingCardholder,
};

#[cfg(feature = "issuing_dispute")]
mod issuing_dispute;
#[cfg(feature = "issuing_dispute")]
pub use issuing_dispute::{
    CreateIssuingDispute, IssuingDisputeEvidenceCanceledParams, IssuingDisputeEvidenceDuplicateParams,
    IssuingDisputeEvidenceFraudulentParams, IssuingDisputeEvidenceMerchandiseNotAsDescribedParams,
    IssuingDisputeEvidenceNotReceivedParams, IssuingDisputeEvidenceOtherParams, IssuingDisputeEvidenceParams,
    IssuingDisputeEvidenceServiceNotAsDescribedParams, IssuingDisputeTreasuryParams, ListIssuingDisputes,
    RetrieveIssuingDispute, SubmitIssuingDispute, UpdateIssuingDispute,
};

#[cfg(feature = "issuing_personalization_design")]
mod issuing_personalization_design;
#[cfg(feature = "issuing_personalization_design")]
pub use issuing_personalization_design::{
    ActivateTestIssuingPersonalizationDesign, CarrierTextParams, CreateIssuingPersonalizationDesign,
    DeactivateTestIssuingPersonalizationDesign, IssuingPersonalizationDesignPreferencesParams,
    IssuingPersonalizationDesignRejectionReasonsParams, ListIssuingPersonalizationDesigns, PreferencesParams,
    RejectTestIssuingPersonalizationDesign, RetrieveIssuingPersonalizationDesign,
    UpdateIssuingPersonalizationDesign,
};

#[cfg(feature = "issuing_physical_bundle")]
mod issuing_physical_bundle;
#[cfg(feature = "issuing_physical_bundle")]
pub use issuing_physical_bundle::{ListIssuingPhysicalBundles, RetrieveIssuingPhysicalBundle};

#[cfg(feature = "issuing_settlement")]
mod issuing_settlement;
#[cfg(feature = "issuing_settlement")]
pub use issuing_settlement::{
    CompleteTestIssuingSettlement, CreateTestIssuingSettlement, CreateTestIssuingSettlementNetwork,
    RetrieveIssuingSettlement, UpdateIssuingSettlement,
};

#[cfg(feature = "issuing_token")]
mod issuing_token;
#[cfg(feature = "issuing_token")]
pub use issuing_token::{
    ListIssuingTokens, RetrieveIssuingToken, UpdateIssuingToken, UpdateIssuingTokenStatus,
};

#[cfg(feature = "issuing_transaction")]
mod issuing_transaction;
#[cfg(feature = "issuing_transaction")]
pub use issuing_transaction::{
    CreateTestIssuingTransactionForceCapture, CreateTestIssuingTransactionUnlinkedRefund,
    ListIssuingTransactions, RefundTestIssuingTransaction, RetrieveIssuingTransaction,
    UpdateIssuingTransaction,
};

#[cfg(feature = "item")]
mod item;
#[cfg(feature = "item")]
pub use item::{
    ListCheckoutSessionLineItems, ListPaymentLinkLineItems, ListQuoteComputedUpfrontLineItems,
    ListQuoteLineItems,
};

#[cfg(feature = "line_item")]
mod line_item;
#[cfg(feature = "line_item")]
pub use line_item::{ListInvoiceLines, UpdateInvoiceLine};

#[cfg(feature = "login_link")]
mod login_link;
#[cfg(feature = "login_link")]
pub use login_link::CreateAccountLoginLink;

#[cfg(feature = "mandate")]
mod mandate;
#[cfg(feature = "mandate")]
pub use mandate::RetrieveMandate;

#[cfg(feature = "payment_attempt_record")]
mod payment_attempt_record;
#[cfg(feature = "payment_attempt_record")]
pub use payment_attempt_record::{ListPaymentAttemptRecords, RetrievePaymentAttemptRecord};

#[cfg(feature = "payment_intent")]
mod payment_intent;
#[cfg(feature = "payment_intent")]
pub use payment_intent::{
    AmountDetailsLineItemParams, AmountDetailsLineItemPaymentMethodOptionsCardParams,
    AmountDetailsLineItemPaymentMethodOptionsKlarnaParams, AmountDetailsLineItemPaymentMethodOptionsParams,
    AmountDetailsLineItemPaymentMethodOptionsPaypalParams, AmountDetailsParams, AmountDetailsShippingParams,
    AmountDetailsTaxParams, ApplyPaymentIntentCustomerBalance, CancelPaymentIntent,
    CancelPaymentIntentCancellationReason, CapturePaymentIntent, ConfirmPaymentIntent, CreatePaymentIntent,
    CreatePaymentIntentTransferDataParams, IncrementPaymentIntentAuthorization, ListPaymentIntents,
    OffSession, PaymentDataParams, PaymentDetailsParams, PaymentIntentHooksInputsParams,
    PaymentIntentHooksInputsTaxParams, PaymentIntentHooksParams,
    PaymentMethodOptionsAcssDebitMandateOptionsParams, PaymentMethodOptionsAcssDebitParams,
    PaymentMethodOptionsAffirmParams, PaymentMethodOptionsAfterpayClearpayParams,
    PaymentMethodOptionsAlmaParams, PaymentMethodOptionsAuBecsDebitParams,
    PaymentMethodOptionsBacsDebitParams, PaymentMethodOptionsBancontactParams,
    PaymentMethodOptionsBlikParams, PaymentMethodOptionsBoletoParams,
    PaymentMethodOptionsCardMandateOptionsParams, PaymentMethodOptionsCardParams,
    PaymentMethodOptionsCardPresentParams, PaymentMethodOptionsCardPresentRoutingParams,
    PaymentMethodOptionsCardThreeDSecureParams, PaymentMethodOptionsCashappParams,
    PaymentMethodOptionsIdealParams, PaymentMethodOptionsKlarnaParams,
    PaymentMethodOptionsKlarnaSubscriptionParams, PaymentMethodOptionsKonbiniParams,
    PaymentMethodOptionsLinkParams, PaymentMethodOptionsMobilepayParams, PaymentMethodOptionsParams,
    PaymentMethodOptionsPaytoMandateOptionsParams, PaymentMethodOptionsPaytoParams,
    PaymentMethodOptionsPixParams, PaymentMethodOptionsSofortParams, PaymentMethodOptionsSwishParams,
    PaymentMethodOptionsUsBankAccountParams, PaymentMethodOptionsWechatPayParams, RetrievePaymentIntent,
    SearchPaymentIntents, UpdatePaymentIntent, UpdatePaymentIntentTransferDataParams,
    VerifyPaymentIntentMicrodeposits,
};

#[cfg(feature = "payment_intent_amount_details_line_item")]
mod payment_intent_amount_details_line_item;
#[cfg(feature = "payment_intent_amount_details_line_item")]
pub use payment_intent_amount_details_line_item::ListPaymentIntentAmountDetailsLineItems;

#[cfg(feature = "payment_link")]
mod payment_link;
#[cfg(feature = "payment_link")]
pub use payment_link::{
    AfterCompletionParams, CreatePaymentLink, InvoiceCreationInvoiceDataParams, InvoiceCreationParams,
    ListPaymentLinks, PaymentLinkLineItemParams, PaymentLinkPaymentIntentDataParams,
    PaymentLinkPaymentMethodOptionsCardParams, PaymentLinkPaymentMethodOptionsParams,
    PaymentLinkRestrictionsCompletedSessionsParams, PaymentLinkRestrictionsParams,
    PaymentLinkSubscriptionDataParams, RetrievePaymentLink, UpdatePaymentLink,
    UpdatePaymentLinkLineItemParams, UpdatePaymentLinkPaymentIntentDataParams,
    UpdatePaymentLinkPaymentMethodOptionsCardParams,
    UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams, UpdatePaymentLinkPaymentMethodOptionsParams,
    UpdatePaymentLinkSubscriptionDataParams,
};

#[cfg(feature = "payment_method")]
mod payment_method;
#[cfg(feature = "payment_method")]
pub use payment_method::{
    AttachPaymentMethod, CreatePaymentMethod, DetachPaymentMethod, ListCustomerPaymentMethods,
    ListPaymentMethods, ListPaymentMethodsType, PaymentMethodCardParams, PaymentMethodCustomParams,
    PaymentMethodUsBankAccountParams, RetrieveCustomerPaymentMethod, RetrievePaymentMethod,
    UpdatePaymentMethod, UpdatePaymentMethodCardNetworksParams, UpdatePaymentMethodCardParams,
};

#[cfg(feature = "payment_method_configuration")]
mod payment_method_configuration;
#[cfg(feature = "payment_method_configuration")]
pub use payment_method_configuration::{
    CreatePaymentMethodConfiguration, ListPaymentMethodConfigurations,
    PaymentMethodConfigurationEpsDisplayPreferenceParams, PaymentMethodConfigurationEpsParams,
    RetrievePaymentMethodConfiguration, UpdatePaymentMethodConfiguration,
};

#[cfg(feature = "payment_method_domain")]
mod payment_method_domain;
#[cfg(feature = "payment_method_domain")]
pub use payment_method_domain::{
    CreatePaymentMethodDomain, ListPaymentMethodDomains, RetrievePaymentMethodDomain,
    UpdatePaymentMethodDomain, ValidatePaymentMethodDomain,
};

#[cfg(feature = "payment_record")]
mod payment_record;
#[cfg(feature = "payment_record")]
pub use payment_record::{
    CustomerDetailsParams, GuaranteedParams, PaymentMethodDetailsCustomParams, PaymentMethodDetailsParams,
    PaymentRecordFailedParams, PaymentRecordOutcome, PaymentRecordProcessorDetailsCustomParams,
    PaymentRecordProcessorDetailsParams, PaymentRecordRefundedParams, ReportPaymentRecordPayment,
    ReportPaymentRecordPaymentAttempt, ReportPaymentRecordPaymentAttemptCanceled,
    ReportPaymentRecordPaymentAttemptFailed, ReportPaymentRecordPaymentAttemptGuaranteed,
    ReportPaymentRecordPaymentAttemptInformational, ReportPaymentRecordRefund,
    ReportPaymentRecordRefundOutcome, ReportPaymentRecordRefundProcessorDetailsCustomParams,
    ReportPaymentRecordRefundProcessorDetailsParams, RetrievePaymentRecord,
};

#[cfg(feature = "payout")]
mod payout;
#[cfg(feature = "payout")]
pub use payout::{CancelPayout, CreatePayout, ListPayouts, RetrievePayout, ReversePayout, UpdatePayout};

#[cfg(feature = "person")]
mod person;
#[cfg(feature = "person")]
pub use person::{
    CreateAccountPeople, CreateAccountPerson, DeleteAccountPeople, DeleteAccountPerson, ListAccountPeople,
    ListAccountPersons, PersonRelationshipParams, RetrieveAccountPeople, RetrieveAccountPerson,
    UpdateAccountPeople, UpdateAccountPerson,
};

#[cfg(feature = "plan")]
mod plan;
#[cfg(feature = "plan")]
pub use plan::{CreatePlan, DeletePlan, ListPlans, PlanProduct, RetrievePlan, UpdatePlan};

#[cfg(feature = "price")]
mod price;
#[cfg(feature = "price")]
pub use price::{
    CreatePrice, CreatePriceRecurringParams, ListPrices, PriceRecurringParams, RetrievePrice, SearchPrices,
    UpdatePrice,
};

#[cfg(feature = "product")]
mod product;
#[cfg(feature = "product")]
pub use product::{
    CreateProduct, DeleteProduct, ListProducts, MarketingFeatureParams, PackageDimensionsParams,
    ProductDefaultPriceDataParams, RetrieveProduct, SearchProducts, UpdateProduct,
};

#[cfg(feature = "product_feature")]
mod product_feature;
#[cfg(feature = "product_feature")]
pub use product_feature::{
    CreateProductFeature, DeleteProductFeature, ListProductFeatures, RetrieveProductFeature,
};

#[cfg(feature = "promotion_code")]
mod promotion_code;
#[cfg(feature = "promotion_code")]
pub use promotion_code::{
    CreatePromotionCode, ListPromotionCodes, PromotionCodePromotionParams,
    PromotionCodeRestrictionsCurrencyOptionParams, PromotionCodeRestrictionsParams, RetrievePromotionCode,
    UpdatePromotionCode, UpdatePromotionCodeRestrictionsParams,
};

#[cfg(feature = "quote")]
mod quote;
#[cfg(feature = "quote")]
pub use quote::{
    AcceptQuote, CancelQuote, CreateQuote, EffectiveDate, FinalizeQuote, ListQuotes, QuoteFromQuoteParams,
    QuoteInvoiceSettingsParams, QuoteLineItemParams, QuoteLineItemPriceDataParams,
    QuoteSubscriptionDataParams, QuoteTransferDataParams, RetrieveQuote, RetrieveQuotePdf, UpdateQuote,
    UpdateQuoteLineItemParams, UpdateQuoteSubscriptionDataParams,
};

#[cfg(feature = "radar_early_fraud_warning")]
mod radar_early_fraud_warning;
#[cfg(feature = "radar_early_fraud_warning")]
pub use radar_early_fraud_warning::{ListRadarEarlyFraudWarnings, RetrieveRadarEarlyFraudWarning};

#[cfg(feature = "radar_payment_evaluation")]
mod radar_payment_evaluation;
#[cfg(feature = "radar_payment_evaluation")]
pub use radar_payment_evaluation::{
    CreateRadarPaymentEvaluation, EvaluationPaymentDetailsMoneyMovementDetailsCardParams,
    PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams,
    PaymentEvaluationPaymentDetailsPaymentMethodDetailsParams,
    RadarPaymentEvaluationClientDeviceMetadataDetailsParams, RadarPaymentEvaluationCustomerDetailsParams,
    RadarPaymentEvaluationPaymentDetailsParams,
};

#[cfg(feature = "radar_value_list")]
mod radar_value_list;
#[cfg(feature = "radar_value_list")]
pub use radar_value_list::{
    CreateRadarValueList, DeleteRadarValueList, ListRadarValueLists, RetrieveRadarValueList,
    UpdateRadarValueList,
};

#[cfg(feature = "radar_value_list_item")]
mod radar_value_list_item;
#[cfg(feature = "radar_value_list_item")]
pub use radar_value_list_item::{
    CreateRadarValueListItem, DeleteRadarValueListItem, ListRadarValueListItems, RetrieveRadarValueListItem,
};

#[cfg(feature = "refund")]
mod refund;
#[cfg(feature = "refund")]
pub use refund::{
    CancelRefund, CreateChargeRefund, CreateRefund, ExpireTestRefund, ListChargeRefunds, ListRefunds,
    RefundOrigin, RetrieveChargeRefund, RetrieveRefund, UpdateChargeRefund, UpdateRefund,
};

#[cfg(feature = "reporting_report_run")]
mod reporting_report_run;
#[cfg(feature = "reporting_report_run")]
pub use reporting_report_run::{
    ListReportingReportRuns, ReportReportingRuns, ReportingReportRunParametersParams,
    ReportingReportRunParametersReportingCategory, ReportingReportRunParametersTimezone,
    RetrieveReportingReportRun,
};

#[cfg(feature = "reporting_report_type")]
mod reporting_report_type;
#[cfg(feature = "reporting_report_type")]
pub use reporting_report_type::{ListReportingReportTypes, RetrieveReportingReportType};

#[cfg(feature = "review")]
mod review;
#[cfg(feature = "review")]
pub use review::{ApproveReview, ListReviews, RetrieveReview};

#[cfg(feature = "scheduled_query_run")]
mod scheduled_query_run;
#[cfg(feature = "scheduled_query_run")]
pub use scheduled_query_run::{ListScheduledQueryRuns, RetrieveScheduledQueryRun};

#[cfg(feature = "setup_attempt")]
mod setup_attempt;
#[cfg(feature = "setup_attempt")]
pub use setup_attempt::ListSetupAttempts;

#[cfg(feature = "setup_intent")]
mod setup_intent;
#[cfg(feature = "setup_intent")]
pub use setup_intent::{
    CancelSetupIntent, ConfirmSetupIntent, CreateSetupIntent, ListSetupIntents, RetrieveSetupIntent,
    SetupIntentPaymentMethodOptionsAcssDebitParams, SetupIntentPaymentMethodOptionsBacsDebitParams,
    SetupIntentPaymentMethodOptionsCardMandateOptionsParams, SetupIntentPaymentMethodOptionsCardParams,
    SetupIntentPaymentMethodOptionsCardThreeDSecureParams, SetupIntentPaymentMethodOptionsKlarnaParams,
    SetupIntentPaymentMethodOptionsParams, SetupIntentPaymentMethodOptionsPaypalParams,
    SetupIntentPaymentMethodOptionsPaytoParams, SetupIntentPaymentMethodOptionsPixParams,
    SetupIntentPaymentMethodOptionsUsBankAccountParams, UpdateSetupIntent, VerifySetupIntentMicrodeposits,
};

#[cfg(feature = "shipping_rate")]
mod shipping_rate;
#[cfg(feature = "shipping_rate")]
pub use shipping_rate::{
    CreateShippingRate, ListShippingRates, RetrieveShippingRate, ShippingRateFixedAmountCurrencyOptionParams,
    ShippingRateFixedAmountParams, UpdateShippingRate,
};

#[cfg(feature = "sigma_sigma_api_query")]
mod sigma_sigma_api_query;
#[cfg(feature = "sigma_sigma_api_query")]
pub use sigma_sigma_api_query::UpdateSigmaSavedQuery;

#[cfg(feature = "source")]
mod source;
#[cfg(feature = "source")]
pub use source::{
    CreateSource, MandateAcceptanceOfflineParams, MandateAcceptanceParams, MandateInterval,
    MandateNotificationMethod, MandateParams, RetrieveSource, SourceFlow, SourceOrderItemParams,
    SourceOrderItemType, SourceOrderParams, SourceOrderShippingParams, SourceReceiverParams,
    SourceReceiverRefundAttributesMethod, SourceUsage, UpdateSource, VerifySource,
};

#[cfg(feature = "source_mandate_notification")]
mod source_mandate_notification;
#[cfg(feature = "source_mandate_notification")]
pub use source_mandate_notification::RetrieveSourceMandateNotification;

#[cfg(feature = "source_transaction")]
mod source_transaction;
#[cfg(feature = "source_transaction")]
pub use source_transaction::{ListSourceSourceTransactions, RetrieveSourceSourceTransaction};

#[cfg(feature = "subscription")]
mod subscription;
#[cfg(feature = "subscription")]
pub use subscription::{
    AddInvoiceItemParams, AddInvoiceItemPeriodEndParams, AddInvoiceItemPeriodEndType,
    AddInvoiceItemPeriodParams, AddInvoiceItemPeriodStartParams, AddInvoiceItemPeriodStartType,
    CancelSubscription, CancellationDetailsParams, CreateCustomerSubscription, CreateSubscription,
    DeleteCustomerSubscription, InvoiceSettingsParams, ListCustomerSubscriptions, ListSubscriptions,
    ListSubscriptionsStatus, MigrateSubscription, PauseCollectionParams, PaymentSettingsParams,
    PaymentSettingsPaymentMethodOptionsCardMandateOptionsParams,
    PaymentSettingsPaymentMethodOptionsCardParams, PaymentSettingsPaymentMethodOptionsParams,
    PaymentSettingsPaymentMethodOptionsPixMandateOptionsParams, PaymentSettingsPaymentMethodOptionsPixParams,
    ResumeSubscription, RetrieveCustomerSubscription, RetrieveSubscription, SearchSubscriptions,
    SubscriptionBillingCycleAnchorConfigParams, SubscriptionBillingModeParams,
    SubscriptionBillingModeTypeOption, SubscriptionBillingScheduleParams, UpdateCustomerSubscription,
    UpdateSubscription,
};

#[cfg(feature = "subscription_item")]
mod subscription_item;
#[cfg(feature = "subscription_item")]
pub use subscription_item::{
    CreateSubscriptionItem, DeleteSubscriptionItem, ListSubscriptionItems, RetrieveSubscriptionItem,
    UpdateSubscriptionItem,
};

#[cfg(feature = "subscription_schedule")]
mod subscription_schedule;
#[cfg(feature = "subscription_schedule")]
pub use subscription_schedule::{
    CancelSubscriptionSchedule, CreateSubscriptionSchedule, CreateSubscriptionSchedulePhaseParams,
    DefaultSettingsParams, ListSubscriptionSchedules, ReleaseSubscriptionSchedule,
    RetrieveSubscriptionSchedule, UpdateSubscriptionSchedule,
};

#[cfg(feature = "tax_association")]
mod tax_association;
#[cfg(feature = "tax_association")]
pub use tax_association::FindTaxAssociation;

#[cfg(feature = "tax_calculation")]
mod tax_calculation;
#[cfg(feature = "tax_calculation")]
pub use tax_calculation::{
    CreateTaxCalculation, RetrieveTaxCalculation, TaxCalculationCustomerDetailsAddressParams,
    TaxCalculationCustomerDetailsParams, TaxCalculationLineItemParams, TaxCalculationShipFromDetailsParams,
    TaxCalculationShippingCostParams,
};

#[cfg(feature = "tax_calculation_line_item")]
mod tax_calculation_line_item;
#[cfg(feature = "tax_calculation_line_item")]
pub use tax_calculation_line_item::ListTaxCalculationLineItems;

#[cfg(feature = "tax_code")]
mod tax_code;
#[cfg(feature = "tax_code")]
pub use tax_code::{ListTaxCodes, RetrieveTaxCode};

#[cfg(feature = "tax_id")]
mod tax_id;
#[cfg(feature = "tax_id")]
pub use tax_id::{
    CreateCustomerTaxId, CreateTaxId, DeleteCustomerTaxId, DeleteTaxId, ListCustomerTaxIds, ListTaxIds,
    RetrieveCustomerTaxId, RetrieveTaxId, TaxIdOwnerParams,
};

#[cfg(feature = "tax_rate")]
mod tax_rate;
#[cfg(feature = "tax_rate")]
pub use tax_rate::{CreateTaxRate, ListTaxRates, RetrieveTaxRate, UpdateTaxRate};

#[cfg(feature = "tax_registration")]
mod tax_registration;
#[cfg(feature = "tax_registration")]
pub use tax_registration::{
    CreateTaxRegistration, ListTaxRegistrations, ListTaxRegistrationsStatus, RetrieveTaxRegistration,
    TaxRegistrationCountryOptionsAeParams, TaxRegistrationCountryOptionsAeStandardParams,
    TaxRegistrationCountryOptionsAmParams, TaxRegistrationCountryOptionsAtParams,
    TaxRegistrationCountryOptionsAtStandardParams, TaxRegistrationCountryOptionsCaParams,
    TaxRegistrationCountryOptionsCaProvinceStandardParams, TaxRegistrationCountryOptionsParams,
    TaxRegistrationCountryOptionsUsLocalLeaseTaxParams, TaxRegistrationCountryOptionsUsParams,
    TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams,
    TaxRegistrationCountryOptionsUsStateSalesTaxParams, UpdateTaxRegistration,
};

#[cfg(feature = "tax_settings")]
mod tax_settings;
#[cfg(feature = "tax_settings")]
pub use tax_settings::{
    RetrieveTaxSettings, TaxSettingsDefaultsParams, TaxSettingsHeadOfficeParams, UpdateTaxSettings,
};

#[cfg(feature = "tax_transaction")]
mod tax_transaction;
#[cfg(feature = "tax_transaction")]
pub use tax_transaction::{
    CreateTaxTransactionFromCalculation, CreateTaxTransactionReversal, RetrieveTaxTransaction,
    TaxTransactionLineItemParams, TaxTransactionMode, TaxTransactionShippingCostParams,
};

#[cfg(feature = "tax_transaction_line_item")]
mod tax_transaction_line_item;
#[cfg(feature = "tax_transaction_line_item")]
pub use tax_transaction_line_item::ListTaxTransactionLineItems;

#[cfg(feature = "terminal_configuration")]
mod terminal_configuration;
#[cfg(feature = "terminal_configuration")]
pub use terminal_configuration::{
    CreateTerminalConfiguration, DeleteTerminalConfiguration, ListTerminalConfigurations, RebootWindowParams,
    RetrieveTerminalConfiguration, TerminalConfigurationStripeS700Params,
    TerminalConfigurationWifiEnterpriseEapPeapParams, TerminalConfigurationWifiEnterpriseEapTlsParams,
    TerminalConfigurationWifiParams, TerminalConfigurationWifiPersonalPskParams, TippingAedParams,
    TippingParams, UpdateTerminalConfiguration,
};

#[cfg(feature = "terminal_connection_token")]
mod terminal_connection_token;
#[cfg(feature = "terminal_connection_token")]
pub use terminal_connection_token::CreateTerminalConnectionToken;

#[cfg(feature = "terminal_location")]
mod terminal_location;
#[cfg(feature = "terminal_location")]
pub use terminal_location::{
    CreateTerminalLocation, DeleteTerminalLocation, ListTerminalLocations, RetrieveTerminalLocation,
    TerminalLocationAddressParams, UpdateTerminalLocation,
};

#[cfg(feature = "terminal_onboarding_link")]
mod terminal_onboarding_link;
#[cfg(feature = "terminal_onboarding_link")]
pub use terminal_onboarding_link::{
    CreateTerminalOnboardingLink, OnboardingLinkLinkOptionsAppleTermsAndConditionsParams,
    TerminalOnboardingLinkLinkOptionsParams,
};

#[cfg(feature = "terminal_reader")]
mod terminal_reader;
#[cfg(feature = "terminal_reader")]
pub use terminal_reader::{
    CancelTerminalReaderAction, CollectTerminalReaderInputs, CollectTerminalReaderPaymentMethod,
    ConfirmTerminalReaderPaymentIntent, CreateTerminalReader, CreateTerminalRefund, DeleteTerminalReader,
    DeletedTerminalReader, ListTerminalReaders, PresentTestTerminalReaderPaymentMethod,
    ProcessTerminalReaderPaymentIntent, ProcessTerminalReaderSetupIntent, RefundTerminalReaderPayment,
    RetrieveTerminalReader, SetTerminalReaderReaderDisplay, SucceedTestTerminalReaderInputCollection,
    TerminalReaderCardParams, TerminalReaderCardPresentParams, TerminalReaderCartLineItemParams,
    TerminalReaderCartParams, TerminalReaderCollectConfigParams, TerminalReaderCollectConfigTippingParams,
    TerminalReaderConfirmConfigParams, TerminalReaderInputCustomTextParams, TerminalReaderInputParams,
    TerminalReaderInputSelectionChoiceParams, TerminalReaderInputSelectionParams,
    TerminalReaderInputToggleParams, TerminalReaderProcessConfigParams,
    TerminalReaderRefundPaymentConfigParams, TerminalReaderSkipNonRequiredInputs, TerminalReaderType,
    TimeoutTestTerminalReaderInputCollection, UpdateTerminalReader,
};

#[cfg(feature = "test_helpers_test_clock")]
mod test_helpers_test_clock;
#[cfg(feature = "test_helpers_test_clock")]
pub use test_helpers_test_clock::{
    AdvanceTestHelpersTestClock, CreateTestHelpersTestClock, DeleteTestHelpersTestClock,
    ListTestHelpersTestClocks, RetrieveTestHelpersTestClock,
};

#[cfg(feature = "token")]
mod token;
#[cfg(feature = "token")]
pub use token::{
    CreateToken, RetrieveToken, TokenAccountCompanyParams, TokenAccountParams, TokenBankAccountParams,
    TokenCard, TokenCardParams, TokenCvcUpdateParams, TokenPersonParams, TokenPiiParams,
};

#[cfg(feature = "topup")]
mod topup;
#[cfg(feature = "topup")]
pub use topup::{CancelTopup, CreateTopup, ListTopups, ListTopupsStatus, RetrieveTopup, UpdateTopup};

#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "transfer")]
pub use transfer::{CreateTransfer, ListTransfers, RetrieveTransfer, UpdateTransfer};

#[cfg(feature = "transfer_reversal")]
mod transfer_reversal;
#[cfg(feature = "transfer_reversal")]
pub use transfer_reversal::{
    CreateTransferReversal, ListTransferReversals, RetrieveTransferReversal, UpdateTransferReversal,
};

#[cfg(feature = "treasury_credit_reversal")]
mod treasury_credit_reversal;
#[cfg(feature = "treasury_credit_reversal")]
pub use treasury_credit_reversal::{
    CreateTreasuryCreditReversal, ListTreasuryCreditReversals, RetrieveTreasuryCreditReversal,
};

#[cfg(feature = "treasury_debit_reversal")]
mod treasury_debit_reversal;
#[cfg(feature = "treasury_debit_reversal")]
pub use treasury_debit_reversal::{
    CreateTreasuryDebitReversal, ListTreasuryDebitReversals, ListTreasuryDebitReversalsStatus,
    RetrieveTreasuryDebitReversal, TreasuryDebitReversalResolution,
};

#[cfg(feature = "treasury_financial_account")]
mod treasury_financial_account;
#[cfg(feature = "treasury_financial_account")]
pub use treasury_financial_account::{
    CloseTreasuryFinancialAccount, CreateTreasuryFinancialAccount, FeaturesParams, ForwardingSettingsParams,
    ForwardingSettingsType, ListTreasuryFinancialAccounts, PlatformRestrictionsParams,
    RetrieveTreasuryFinancialAccount, UpdateTreasuryFinancialAccount,
};

#[cfg(feature = "treasury_financial_account_features")]
mod treasury_financial_account_features;
#[cfg(feature = "treasury_financial_account_features")]
pub use treasury_financial_account_features::{
    RetrieveTreasuryFinancialAccountFeatures, UpdateTreasuryFinancialAccountFeatures,
};

#[cfg(feature = "treasury_inbound_transfer")]
mod treasury_inbound_transfer;
#[cfg(feature = "treasury_inbound_transfer")]
pub use treasury_inbound_transfer::{
    CancelTreasuryInboundTransfer, CreateTreasuryInboundTransfer, FailTestTreasuryInboundTransfer,
    ListTreasuryInboundTransfers, RetrieveTreasuryInboundTransfer, ReturnTestTreasuryInboundTransfer,
    SucceedTestTreasuryInboundTransfer, TreasuryInboundTransferFailureDetailsParams,
};

#[cfg(feature = "treasury_outbound_payment")]
mod treasury_outbound_payment;
#[cfg(feature = "treasury_outbound_payment")]
pub use treasury_outbound_payment::{
    CancelTreasuryOutboundPayment, CreateTreasuryOutboundPayment, FailTestTreasuryOutboundPayment,
    ListTreasuryOutboundPayments, PaymentDestinationPaymentMethodDataBillingDetailsParams,
    PostTestTreasuryOutboundPayment, RetrieveTreasuryOutboundPayment, ReturnTestTreasuryOutboundPayment,
    TreasuryOutboundPaymentDestinationPaymentMethodDataParams, TreasuryOutboundPaymentEndUserDetailsParams,
    UpdateTestTreasuryOutboundPayment,
};

#[cfg(feature = "treasury_outbound_transfer")]
mod treasury_outbound_transfer;
#[cfg(feature = "treasury_outbound_transfer")]
pub use treasury_outbound_transfer::{
    CancelTreasuryOutboundTransfer, CreateTreasuryOutboundTransfer, FailTestTreasuryOutboundTransfer,
    ListTreasuryOutboundTransfers, PostTestTreasuryOutboundTransfer, RetrieveTreasuryOutboundTransfer,
    ReturnTestTreasuryOutboundTransfer, TreasuryOutboundTransferDestinationPaymentMethodDataParams,
    TreasuryOutboundTransferDestinationPaymentMethodDataType, UpdateTestTreasuryOutboundTransfer,
};

#[cfg(feature = "treasury_received_credit")]
mod treasury_received_credit;
#[cfg(feature = "treasury_received_credit")]
pub use treasury_received_credit::{
    CreateTestTreasuryReceivedCredit, ListTreasuryReceivedCredits, RetrieveTreasuryReceivedCredit,
    TreasuryReceivedCreditLinkedFlowsParams,
};

#[cfg(feature = "treasury_received_debit")]
mod treasury_received_debit;
#[cfg(feature = "treasury_received_debit")]
pub use treasury_received_debit::{
    CreateTestTreasuryReceivedDebit, ListTreasuryReceivedDebits, RetrieveTreasuryReceivedDebit,
};

#[cfg(feature = "treasury_transaction")]
mod treasury_transaction;
#[cfg(feature = "treasury_transaction")]
pub use treasury_transaction::{
    ListTreasuryTransactions, RetrieveTreasuryTransaction, TreasuryTransactionOrderBy,
    TreasuryTransactionStatusTransitionsParams,
};

#[cfg(feature = "treasury_transaction_entry")]
mod treasury_transaction_entry;
#[cfg(feature = "treasury_transaction_entry")]
pub use treasury_transaction_entry::{
    ListTreasuryTransactionEntries, RetrieveTreasuryTransactionEntry, TreasuryTransactionEntryOrderBy,
};

#[cfg(feature = "v2_billing_meter_event")]
mod v2_billing_meter_event;
#[cfg(feature = "v2_billing_meter_event")]
pub use v2_billing_meter_event::CreateV2BillingMeterEvent;

#[cfg(feature = "v2_billing_meter_event_adjustment")]
mod v2_billing_meter_event_adjustment;
#[cfg(feature = "v2_billing_meter_event_adjustment")]
pub use v2_billing_meter_event_adjustment::{
    CreateV2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentCancelParams,
};

#[cfg(feature = "v2_billing_meter_event_session")]
mod v2_billing_meter_event_session;
#[cfg(feature = "v2_billing_meter_event_session")]
pub use v2_billing_meter_event_session::{
    CreateV2BillingMeterEventSession, CreateV2BillingMeterEventStream, V2BillingMeterEventSessionEventParams,
};

#[cfg(feature = "v2_commerce_product_catalog_import")]
mod v2_commerce_product_catalog_import;
#[cfg(feature = "v2_commerce_product_catalog_import")]
pub use v2_commerce_product_catalog_import::{
    CreateV2ProductCatalogImport, ListV2ProductCatalogImports, RetrieveV2ProductCatalogImport,
    V2ProductCatalogImportMode,
};

#[cfg(feature = "v2_core_account")]
mod v2_core_account;
#[cfg(feature = "v2_core_account")]
pub use v2_core_account::{
    AccountConfigurationCustomerAutomaticIndirectTaxParams,
    AccountConfigurationRecipientCapabilitiesStripeBalanceParams, CloseV2Account,
    ConfigurationMerchantKonbiniPaymentsSupportHoursParams,
    ConfigurationRecipientCapabilitiesStripeBalanceParams, CreateV2Account, DefaultsParams,
    DefaultsProfileParams, DefaultsResponsibilitiesParams, DeleteV2CoreAccountPerson, InvoiceParams,
    InvoiceRenderingParams, ListV2Accounts, RetrieveV2Account, ScriptStatementDescriptorParams,
    UpdateV2Account, UpdateV2AccountConfigurationCustomerBillingParams,
    UpdateV2AccountConfigurationCustomerCapabilitiesParams, UpdateV2AccountConfigurationCustomerParams,
    UpdateV2AccountConfigurationMerchantCapabilitiesParams, UpdateV2AccountConfigurationMerchantParams,
    UpdateV2AccountConfigurationMerchantSupportParams, UpdateV2AccountConfigurationParams,
    UpdateV2AccountConfigurationRecipientCapabilitiesParams, UpdateV2AccountConfigurationRecipientParams,
    UpdateV2AccountIdentityAttestationsParams, UpdateV2AccountIdentityAttestationsTermsOfServiceParams,
    UpdateV2AccountIdentityParams, V2AccountConfigurationCustomerAutomaticIndirectTaxParams,
    V2AccountConfigurationCustomerBillingParams, V2AccountConfigurationCustomerCapabilitiesParams,
    V2AccountConfigurationCustomerParams, V2AccountConfigurationMerchantCapabilitiesParams,
    V2AccountConfigurationMerchantCardPaymentsParams, V2AccountConfigurationMerchantKonbiniPaymentsParams,
    V2AccountConfigurationMerchantKonbiniPaymentsSupportParams, V2AccountConfigurationMerchantParams,
    V2AccountConfigurationMerchantStatementDescriptorParams, V2AccountConfigurationMerchantSupportParams,
    V2AccountConfigurationParams, V2AccountConfigurationRecipientCapabilitiesParams,
    V2AccountConfigurationRecipientParams, V2AccountIdentityAttestationsParams,
    V2AccountIdentityBusinessDetailsDocumentsParams, V2AccountIdentityBusinessDetailsParams,
    V2AccountIdentityIndividualParams, V2AccountIdentityParams, V2AccountInclude,
};

#[cfg(feature = "v2_core_account_link")]
mod v2_core_account_link;
#[cfg(feature = "v2_core_account_link")]
pub use v2_core_account_link::{
    CreateV2CoreAccountLink, V2AccountLinkUseCaseAccountUpdateParams, V2AccountLinkUseCaseParams,
};

#[cfg(feature = "v2_core_account_person")]
mod v2_core_account_person;
#[cfg(feature = "v2_core_account_person")]
pub use v2_core_account_person::{
    CreateV2CoreAccountPerson, ListV2CoreAccountPersons, RetrieveV2CoreAccountPerson,
    UpdateV2CoreAccountPerson, UpdateV2CoreAccountPersonAdditionalTermsOfServiceParams,
};

#[cfg(feature = "v2_core_account_person_token")]
mod v2_core_account_person_token;
#[cfg(feature = "v2_core_account_person_token")]
pub use v2_core_account_person_token::{CreateV2CoreAccountPersonToken, RetrieveV2CoreAccountPersonToken};

#[cfg(feature = "v2_core_account_token")]
mod v2_core_account_token;
#[cfg(feature = "v2_core_account_token")]
pub use v2_core_account_token::{
    CreateV2AccountToken, RetrieveV2AccountToken,
    V2AccountTokenIdentityAttestationsOwnershipDeclarationParams, V2AccountTokenIdentityAttestationsParams,
    V2AccountTokenIdentityParams,
};

#[cfg(feature = "v2_core_event")]
mod v2_core_event;
#[cfg(feature = "v2_core_event")]
pub use v2_core_event::{ListV2Events, PingV2EventDestination, RetrieveV2Event};

#[cfg(feature = "v2_core_event_destination")]
mod v2_core_event_destination;
#[cfg(feature = "v2_core_event_destination")]
pub use v2_core_event_destination::{
    CreateV2EventDestination, CreateV2EventDestinationInclude, DeleteV2EventDestination,
    DisableV2EventDestination, EnableV2EventDestination, ListV2EventDestinations, RetrieveV2EventDestination,
    UpdateV2EventDestination, V2EventDestinationAmazonEventbridgeParams,
    V2EventDestinationAzureEventGridParams, V2EventDestinationInclude,
};

#[cfg(feature = "webhook_endpoint")]
mod webhook_endpoint;
#[cfg(feature = "webhook_endpoint")]
pub use webhook_endpoint::{
    CreateWebhookEndpoint, DeleteWebhookEndpoint, EnabledEvent, ListWebhookEndpoints,
    RetrieveWebhookEndpoint, UpdateWebhookEndpoint, WebhookEndpointApiVersion,
};
