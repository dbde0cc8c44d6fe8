// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    feature = "account" =>
    mod account;
    pub use account::{
        CreateAccount, CreateAccountBankAccount, CreateAccountExternalAccount, DeleteAccount,
        DeleteAccountBankAccount, DeleteAccountExternalAccount, ListAccountExternalAccounts, ListAccounts,
        RejectAccount, RetrieveAccount, RetrieveAccountBankAccount, RetrieveAccountExternalAccount,
        RetrieveOwnAccount, UpdateAccount, UpdateAccountBankAccount, UpdateAccountExternalAccount,
        UpdateExternalAccount,
    };
}

crate::gated! {
    feature = "account_link" =>
    mod account_link;
    pub use account_link::CreateAccountLink;
}

crate::gated! {
    feature = "account_session" =>
    mod account_session;
    pub use account_session::CreateAccountSession;
}

crate::gated! {
    feature = "apple_pay_domain" =>
    mod apple_pay_domain;
    pub use apple_pay_domain::{
        CreateApplePayDomain, DeleteApplePayDomain, ListApplePayDomains, RetrieveApplePayDomain,
    };
}

crate::gated! {
    feature = "application_fee" =>
    mod application_fee;
    pub use application_fee::{ListApplicationFees, RefundApplicationFee, RetrieveApplicationFee};
}

crate::gated! {
    feature = "apps_secret" =>
    mod apps_secret;
    pub use apps_secret::{CreateAppSecret, DeleteAppSecret, FindAppSecret, ListAppSecrets};
}

crate::gated! {
    feature = "balance" =>
    mod balance;
    pub use balance::RetrieveBalance;
}

crate::gated! {
    feature = "balance_settings" =>
    mod balance_settings;
    pub use balance_settings::{RetrieveBalanceSettings, UpdateBalanceSettings};
}

crate::gated! {
    feature = "balance_transaction" =>
    mod balance_transaction;
    pub use balance_transaction::{
        ListBalanceHistory, ListBalanceTransactions, RetrieveBalanceHistory, RetrieveBalanceTransaction,
    };
}

crate::gated! {
    feature = "bank_account" =>
    mod bank_account;
    pub use bank_account::{
        ListCustomerBankAccounts, RetrieveCustomerBankAccount, VerifyCustomerBankAccount,
        VerifyCustomerSource,
    };
}

crate::gated! {
    feature = "billing_alert" =>
    mod billing_alert;
    pub use billing_alert::{
        ActivateBillingAlert, ArchiveBillingAlert, CreateBillingAlert, DeactivateBillingAlert,
        ListBillingAlerts, RetrieveBillingAlert,
    };
}

crate::gated! {
    feature = "billing_credit_balance_summary" =>
    mod billing_credit_balance_summary;
    pub use billing_credit_balance_summary::RetrieveBillingCreditBalanceSummary;
}

crate::gated! {
    feature = "billing_credit_balance_transaction" =>
    mod billing_credit_balance_transaction;
    pub use billing_credit_balance_transaction::{
        ListBillingCreditBalanceTransactions, RetrieveBillingCreditBalanceTransaction,
    };
}

crate::gated! {
    feature = "billing_credit_grant" =>
    mod billing_credit_grant;
    pub use billing_credit_grant::{
        CreateBillingCreditGrant, ExpireBillingCreditGrant, ListBillingCreditGrants,
        RetrieveBillingCreditGrant, UpdateBillingCreditGrant, VoidBillingCreditGrant,
    };
}

crate::gated! {
    feature = "billing_meter" =>
    mod billing_meter;
    pub use billing_meter::{
        CreateBillingMeter, DeactivateBillingMeter, ListBillingMeters, ReactivateBillingMeter,
        RetrieveBillingMeter, UpdateBillingMeter,
    };
}

crate::gated! {
    feature = "billing_meter_event" =>
    mod billing_meter_event;
    pub use billing_meter_event::CreateBillingMeterEvent;
}

crate::gated! {
    feature = "billing_meter_event_adjustment" =>
    mod billing_meter_event_adjustment;
    pub use billing_meter_event_adjustment::CreateBillingMeterEventAdjustment;
}

crate::gated! {
    feature = "billing_meter_event_summary" =>
    mod billing_meter_event_summary;
    pub use billing_meter_event_summary::ListBillingMeterEventSummaries;
}

crate::gated! {
    feature = "billing_portal_configuration" =>
    mod billing_portal_configuration;
    pub use billing_portal_configuration::{
        CreateBillingPortalConfiguration, ListBillingPortalConfigurations,
        RetrieveBillingPortalConfiguration, UpdateBillingPortalConfiguration,
    };
}

crate::gated! {
    feature = "billing_portal_session" =>
    mod billing_portal_session;
    pub use billing_portal_session::CreateBillingPortalSession;
}

crate::gated! {
    feature = "capability" =>
    mod capability;
    pub use capability::{ListAccountCapabilities, RetrieveAccountCapability, UpdateAccountCapability};
}

crate::gated! {
    feature = "card" =>
    mod card;
    pub use card::{ListCustomerCards, RetrieveCustomerCard};
}

crate::gated! {
    feature = "cash_balance" =>
    mod cash_balance;
    pub use cash_balance::{RetrieveCustomerCashBalance, UpdateCustomerCashBalance};
}

crate::gated! {
    feature = "charge" =>
    mod charge;
    pub use charge::{
        CaptureCharge, CreateCharge, ListCharges, RefundCharge, RetrieveCharge, SearchCharges, UpdateCharge,
    };
}

crate::gated! {
    feature = "checkout_session" =>
    mod checkout_session;
    pub use checkout_session::{
        CreateCheckoutSession, ExpireCheckoutSession, ListCheckoutSessions, RetrieveCheckoutSession,
        UpdateCheckoutSession,
    };
}

crate::gated! {
    feature = "climate_order" =>
    mod climate_order;
    pub use climate_order::{
        CancelClimateOrder, CreateClimateOrder, ListClimateOrders, RetrieveClimateOrder, UpdateClimateOrder,
    };
}

crate::gated! {
    feature = "climate_product" =>
    mod climate_product;
    pub use climate_product::{ListClimateProducts, RetrieveClimateProduct};
}

crate::gated! {
    feature = "climate_supplier" =>
    mod climate_supplier;
    pub use climate_supplier::{ListClimateSuppliers, RetrieveClimateSupplier};
}

crate::gated! {
    feature = "confirmation_token" =>
    mod confirmation_token;
    pub use confirmation_token::{CreateTestConfirmationToken, RetrieveConfirmationToken};
}

crate::gated! {
    feature = "country_spec" =>
    mod country_spec;
    pub use country_spec::{ListCountrySpecs, RetrieveCountrySpec};
}

crate::gated! {
    feature = "coupon" =>
    mod coupon;
    pub use coupon::{CreateCoupon, DeleteCoupon, ListCoupons, RetrieveCoupon, UpdateCoupon};
}

crate::gated! {
    feature = "credit_note" =>
    mod credit_note;
    pub use credit_note::{
        CreateCreditNote, ListCreditNotes, RetrieveCreditNote, RetrieveCreditNotePreview, UpdateCreditNote,
        VoidCreditNote,
    };
}

crate::gated! {
    feature = "credit_note_line_item" =>
    mod credit_note_line_item;
    pub use credit_note_line_item::{ListCreditNoteLines, ListCreditNotePreviewLines};
}

crate::gated! {
    feature = "customer" =>
    mod customer;
    pub use customer::{
        CreateCustomer, CreateCustomerBankAccount, CreateCustomerCard, CreateCustomerSource, DeleteCustomer,
        DeleteCustomerBankAccount, DeleteCustomerCard, DeleteCustomerSource, ListCustomerSources,
        ListCustomers, RetrieveCustomer, RetrieveCustomerSource, SearchCustomers, UpdateCustomer,
        UpdateCustomerBankAccount, UpdateCustomerCard, UpdateCustomerSource,
    };
}

crate::gated! {
    feature = "customer_balance_transaction" =>
    mod customer_balance_transaction;
    pub use customer_balance_transaction::{
        CreateCustomerBalanceTransaction, ListCustomerBalanceTransactions,
        RetrieveCustomerBalanceTransaction, UpdateCustomerBalanceTransaction,
    };
}

crate::gated! {
    feature = "customer_cash_balance_transaction" =>
    mod customer_cash_balance_transaction;
    pub use customer_cash_balance_transaction::{
        FundTestCustomerCashBalance, ListCustomerCashBalanceTransactions,
        RetrieveCustomerCashBalanceTransaction,
    };
}

crate::gated! {
    feature = "customer_session" =>
    mod customer_session;
    pub use customer_session::CreateCustomerSession;
}

crate::gated! {
    feature = "discount" =>
    mod discount;
    pub use discount::{
        DeleteCustomerDiscount, DeleteCustomerSubscriptionDiscount, DeleteSubscriptionDiscount,
        RetrieveCustomerDiscount, RetrieveCustomerSubscriptionDiscount,
    };
}

crate::gated! {
    feature = "dispute" =>
    mod dispute;
    pub use dispute::{
        CloseChargeDispute, CloseDispute, ListDisputes, RetrieveChargeDispute, RetrieveDispute,
        UpdateChargeDispute, UpdateDispute,
    };
}

crate::gated! {
    feature = "entitlements_active_entitlement" =>
    mod entitlements_active_entitlement;
    pub use entitlements_active_entitlement::{
        ListEntitlementsActiveEntitlements, RetrieveEntitlementsActiveEntitlement,
    };
}

crate::gated! {
    feature = "entitlements_feature" =>
    mod entitlements_feature;
    pub use entitlements_feature::{
        CreateEntitlementsFeature, ListEntitlementsFeatures, RetrieveEntitlementsFeature,
        UpdateEntitlementsFeature,
    };
}

crate::gated! {
    feature = "ephemeral_key" =>
    mod ephemeral_key;
    pub use ephemeral_key::{CreateEphemeralKey, DeleteEphemeralKey};
}

crate::gated! {
    feature = "event" =>
    mod event;
    pub use event::{ListEvents, RetrieveEvent};
}

crate::gated! {
    feature = "exchange_rate" =>
    mod exchange_rate;
    pub use exchange_rate::{ListExchangeRates, RetrieveExchangeRate};
}

crate::gated! {
    feature = "fee_refund" =>
    mod fee_refund;
    pub use fee_refund::{
        CreateApplicationFeeRefund, ListApplicationFeeRefunds, RetrieveApplicationFeeRefund,
        UpdateApplicationFeeRefund,
    };
}

crate::gated! {
    feature = "file" =>
    mod file;
    pub use file::{CreateFile, ListFiles, RetrieveFile};
}

crate::gated! {
    feature = "file_link" =>
    mod file_link;
    pub use file_link::{CreateFileLink, ListFileLinks, RetrieveFileLink, UpdateFileLink};
}

crate::gated! {
    feature = "financial_connections_account" =>
    mod financial_connections_account;
    pub use financial_connections_account::{
        DisconnectFinancialConnectionsAccount, DisconnectLinkedAccount, ListFinancialConnectionsAccounts,
        ListLinkedAccounts, RefreshFinancialConnectionsAccount, RefreshLinkedAccount,
        RetrieveFinancialConnectionsAccount, RetrieveLinkedAccount, SubscribeFinancialConnectionsAccount,
        UnsubscribeFinancialConnectionsAccount,
    };
}

crate::gated! {
    feature = "financial_connections_account_owner" =>
    mod financial_connections_account_owner;
    pub use financial_connections_account_owner::{
        ListFinancialConnectionAccountOwners, ListLinkedAccountOwners,
    };
}

crate::gated! {
    feature = "financial_connections_session" =>
    mod financial_connections_session;
    pub use financial_connections_session::{
        CreateFinancialConnectionsSession, CreateLinkAccountSession, RetrieveFinancialConnectionsSession,
        RetrieveLinkAccountSession,
    };
}

crate::gated! {
    feature = "financial_connections_transaction" =>
    mod financial_connections_transaction;
    pub use financial_connections_transaction::{
        ListFinancialConnectionsTransactions, RetrieveFinancialConnectionsTransaction,
    };
}

crate::gated! {
    feature = "forwarding_request" =>
    mod forwarding_request;
    pub use forwarding_request::{CreateForwardingRequest, ListForwardingRequests, RetrieveForwardingRequest};
}

crate::gated! {
    feature = "funding_instructions" =>
    mod funding_instructions;
    pub use funding_instructions::CreateCustomerFundingInstruction;
}

crate::gated! {
    feature = "identity_verification_report" =>
    mod identity_verification_report;
    pub use identity_verification_report::{
        ListIdentityVerificationReports, RetrieveIdentityVerificationReport,
    };
}

crate::gated! {
    feature = "identity_verification_session" =>
    mod identity_verification_session;
    pub use identity_verification_session::{
        CancelIdentityVerificationSession, CreateIdentityVerificationSession,
        ListIdentityVerificationSessions, RedactIdentityVerificationSession,
        RetrieveIdentityVerificationSession, UpdateIdentityVerificationSession,
    };
}

crate::gated! {
    feature = "invoice" =>
    mod invoice;
    pub use invoice::{
        AddInvoiceLines, AttachInvoicePayment, CreateInvoice, CreateInvoicePreview, DeleteInvoice,
        FinalizeInvoice, ListInvoices, MarkInvoiceUncollectible, PayInvoice, RemoveInvoiceLines,
        RetrieveInvoice, SearchInvoices, SendInvoice, UpdateInvoice, UpdateInvoiceLines, VoidInvoice,
    };
}

crate::gated! {
    feature = "invoice_payment" =>
    mod invoice_payment;
    pub use invoice_payment::{ListInvoicePayments, RetrieveInvoicePayment};
}

crate::gated! {
    feature = "invoice_rendering_template" =>
    mod invoice_rendering_template;
    pub use invoice_rendering_template::{
        ArchiveInvoiceRenderingTemplate, ListInvoiceRenderingTemplates, RetrieveInvoiceRenderingTemplate,
        UnarchiveInvoiceRenderingTemplate,
    };
}

crate::gated! {
    feature = "invoiceitem" =>
    mod invoiceitem;
    pub use invoiceitem::{
        CreateInvoiceitem, DeleteInvoiceitem, ListInvoiceitems, RetrieveInvoiceitem, UpdateInvoiceitem,
    };
}

crate::gated! {
    feature = "issuing_authorization" =>
    mod issuing_authorization;
    pub use issuing_authorization::{
        ApproveIssuingAuthorization, CaptureTestIssuingAuthorization, CreateTestIssuingAuthorization,
        DeclineIssuingAuthorization, ExpireTestIssuingAuthorization, FinalizeTestIssuingAuthorizationAmount,
        IncrementTestIssuingAuthorization, ListIssuingAuthorizations,
        RespondTestIssuingAuthorizationFraudChallenge, RetrieveIssuingAuthorization,
        ReverseTestIssuingAuthorization, UpdateIssuingAuthorization,
    };
}

crate::gated! {
    feature = "issuing_card" =>
    mod issuing_card;
    pub use issuing_card::{
        CreateIssuingCard, DeliverTestIssuingCardShipping, FailTestIssuingCardShipping, ListIssuingCards,
        RetrieveIssuingCard, ReturnTestIssuingCardShipping, ShipTestIssuingCardShipping,
        SubmitTestIssuingCardShipping, UpdateIssuingCard,
    };
}

crate::gated! {
    feature = "issuing_cardholder" =>
    mod issuing_cardholder;
    pub use issuing_cardholder::{
        CreateIssuingCardholder, ListIssuingCardholders, RetrieveIssuingCardholder, UpdateIssuingCardholder,
    };
}

crate::gated! {
    feature = "issuing_dispute" =>
    mod issuing_dispute;
    pub use issuing_dispute::{
        CreateIssuingDispute, ListIssuingDisputes, RetrieveIssuingDispute, SubmitIssuingDispute,
        UpdateIssuingDispute,
    };
}

crate::gated! {
    feature = "issuing_personalization_design" =>
    mod issuing_personalization_design;
    pub use issuing_personalization_design::{
        ActivateTestIssuingPersonalizationDesign, CreateIssuingPersonalizationDesign,
        DeactivateTestIssuingPersonalizationDesign, ListIssuingPersonalizationDesigns,
        RejectTestIssuingPersonalizationDesign, RetrieveIssuingPersonalizationDesign,
        UpdateIssuingPersonalizationDesign,
    };
}

crate::gated! {
    feature = "issuing_physical_bundle" =>
    mod issuing_physical_bundle;
    pub use issuing_physical_bundle::{ListIssuingPhysicalBundles, RetrieveIssuingPhysicalBundle};
}

crate::gated! {
    feature = "issuing_settlement" =>
    mod issuing_settlement;
    pub use issuing_settlement::{
        CompleteTestIssuingSettlement, CreateTestIssuingSettlement, RetrieveIssuingSettlement,
        UpdateIssuingSettlement,
    };
}

crate::gated! {
    feature = "issuing_token" =>
    mod issuing_token;
    pub use issuing_token::{ListIssuingTokens, RetrieveIssuingToken, UpdateIssuingToken};
}

crate::gated! {
    feature = "issuing_transaction" =>
    mod issuing_transaction;
    pub use issuing_transaction::{
        CreateTestIssuingTransactionForceCapture, CreateTestIssuingTransactionUnlinkedRefund,
        ListIssuingTransactions, RefundTestIssuingTransaction, RetrieveIssuingTransaction,
        UpdateIssuingTransaction,
    };
}

crate::gated! {
    feature = "item" =>
    mod item;
    pub use item::{
        ListCheckoutSessionLineItems, ListPaymentLinkLineItems, ListQuoteComputedUpfrontLineItems,
        ListQuoteLineItems,
    };
}

crate::gated! {
    feature = "line_item" =>
    mod line_item;
    pub use line_item::{ListInvoiceLines, UpdateInvoiceLine};
}

crate::gated! {
    feature = "login_link" =>
    mod login_link;
    pub use login_link::CreateAccountLoginLink;
}

crate::gated! {
    feature = "mandate" =>
    mod mandate;
    pub use mandate::RetrieveMandate;
}

crate::gated! {
    feature = "payment_attempt_record" =>
    mod payment_attempt_record;
    pub use payment_attempt_record::{ListPaymentAttemptRecords, RetrievePaymentAttemptRecord};
}

crate::gated! {
    feature = "payment_intent" =>
    mod payment_intent;
    pub use payment_intent::{
        ApplyPaymentIntentCustomerBalance, CancelPaymentIntent, CapturePaymentIntent, ConfirmPaymentIntent,
        CreatePaymentIntent, IncrementPaymentIntentAuthorization, ListPaymentIntents, RetrievePaymentIntent,
        SearchPaymentIntents, UpdatePaymentIntent, VerifyPaymentIntentMicrodeposits,
    };
}

crate::gated! {
    feature = "payment_intent_amount_details_line_item" =>
    mod payment_intent_amount_details_line_item;
    pub use payment_intent_amount_details_line_item::ListPaymentIntentAmountDetailsLineItems;
}

crate::gated! {
    feature = "payment_link" =>
    mod payment_link;
    pub use payment_link::{CreatePaymentLink, ListPaymentLinks, RetrievePaymentLink, UpdatePaymentLink};
}

crate::gated! {
    feature = "payment_method" =>
    mod payment_method;
    pub use payment_method::{
        AttachPaymentMethod, CreatePaymentMethod, DetachPaymentMethod, ListCustomerPaymentMethods,
        ListPaymentMethods, RetrieveCustomerPaymentMethod, RetrievePaymentMethod, UpdatePaymentMethod,
    };
}

crate::gated! {
    feature = "payment_method_configuration" =>
    mod payment_method_configuration;
    pub use payment_method_configuration::{
        CreatePaymentMethodConfiguration, ListPaymentMethodConfigurations,
        RetrievePaymentMethodConfiguration, UpdatePaymentMethodConfiguration,
    };
}

crate::gated! {
    feature = "payment_method_domain" =>
    mod payment_method_domain;
    pub use payment_method_domain::{
        CreatePaymentMethodDomain, ListPaymentMethodDomains, RetrievePaymentMethodDomain,
        UpdatePaymentMethodDomain, ValidatePaymentMethodDomain,
    };
}

crate::gated! {
    feature = "payment_record" =>
    mod payment_record;
    pub use payment_record::{
        ReportPaymentRecordPayment, ReportPaymentRecordPaymentAttempt,
        ReportPaymentRecordPaymentAttemptCanceled, ReportPaymentRecordPaymentAttemptFailed,
        ReportPaymentRecordPaymentAttemptGuaranteed, ReportPaymentRecordPaymentAttemptInformational,
        ReportPaymentRecordRefund, RetrievePaymentRecord,
    };
}

crate::gated! {
    feature = "payout" =>
    mod payout;
    pub use payout::{CancelPayout, CreatePayout, ListPayouts, RetrievePayout, ReversePayout, UpdatePayout};
}

crate::gated! {
    feature = "person" =>
    mod person;
    pub use person::{
        CreateAccountPeople, CreateAccountPerson, DeleteAccountPeople, DeleteAccountPerson,
        ListAccountPeople, ListAccountPersons, RetrieveAccountPeople, RetrieveAccountPerson,
        UpdateAccountPeople, UpdateAccountPerson,
    };
}

crate::gated! {
    feature = "plan" =>
    mod plan;
    pub use plan::{CreatePlan, DeletePlan, ListPlans, RetrievePlan, UpdatePlan};
}

crate::gated! {
    feature = "price" =>
    mod price;
    pub use price::{CreatePrice, ListPrices, RetrievePrice, SearchPrices, UpdatePrice};
}

crate::gated! {
    feature = "product" =>
    mod product;
    pub use product::{
        CreateProduct, DeleteProduct, ListProducts, RetrieveProduct, SearchProducts, UpdateProduct,
    };
}

crate::gated! {
    feature = "product_feature" =>
    mod product_feature;
    pub use product_feature::{
        CreateProductFeature, DeleteProductFeature, ListProductFeatures, RetrieveProductFeature,
    };
}

crate::gated! {
    feature = "promotion_code" =>
    mod promotion_code;
    pub use promotion_code::{
        CreatePromotionCode, ListPromotionCodes, RetrievePromotionCode, UpdatePromotionCode,
    };
}

crate::gated! {
    feature = "quote" =>
    mod quote;
    pub use quote::{
        AcceptQuote, CancelQuote, CreateQuote, FinalizeQuote, ListQuotes, RetrieveQuote, RetrieveQuotePdf,
        UpdateQuote,
    };
}

crate::gated! {
    feature = "radar_early_fraud_warning" =>
    mod radar_early_fraud_warning;
    pub use radar_early_fraud_warning::{ListRadarEarlyFraudWarnings, RetrieveRadarEarlyFraudWarning};
}

crate::gated! {
    feature = "radar_payment_evaluation" =>
    mod radar_payment_evaluation;
    pub use radar_payment_evaluation::CreateRadarPaymentEvaluation;
}

crate::gated! {
    feature = "radar_value_list" =>
    mod radar_value_list;
    pub use radar_value_list::{
        CreateRadarValueList, DeleteRadarValueList, ListRadarValueLists, RetrieveRadarValueList,
        UpdateRadarValueList,
    };
}

crate::gated! {
    feature = "radar_value_list_item" =>
    mod radar_value_list_item;
    pub use radar_value_list_item::{
        CreateRadarValueListItem, DeleteRadarValueListItem, ListRadarValueListItems,
        RetrieveRadarValueListItem,
    };
}

crate::gated! {
    feature = "refund" =>
    mod refund;
    pub use refund::{
        CancelRefund, CreateChargeRefund, CreateRefund, ExpireTestRefund, ListChargeRefunds, ListRefunds,
        RetrieveChargeRefund, RetrieveRefund, UpdateChargeRefund, UpdateRefund,
    };
}

crate::gated! {
    feature = "reporting_report_run" =>
    mod reporting_report_run;
    pub use reporting_report_run::{ListReportingReportRuns, ReportReportingRuns, RetrieveReportingReportRun};
}

crate::gated! {
    feature = "reporting_report_type" =>
    mod reporting_report_type;
    pub use reporting_report_type::{ListReportingReportTypes, RetrieveReportingReportType};
}

crate::gated! {
    feature = "review" =>
    mod review;
    pub use review::{ApproveReview, ListReviews, RetrieveReview};
}

crate::gated! {
    feature = "scheduled_query_run" =>
    mod scheduled_query_run;
    pub use scheduled_query_run::{ListScheduledQueryRuns, RetrieveScheduledQueryRun};
}

crate::gated! {
    feature = "setup_attempt" =>
    mod setup_attempt;
    pub use setup_attempt::ListSetupAttempts;
}

crate::gated! {
    feature = "setup_intent" =>
    mod setup_intent;
    pub use setup_intent::{
        CancelSetupIntent, ConfirmSetupIntent, CreateSetupIntent, ListSetupIntents, RetrieveSetupIntent,
        UpdateSetupIntent, VerifySetupIntentMicrodeposits,
    };
}

crate::gated! {
    feature = "shipping_rate" =>
    mod shipping_rate;
    pub use shipping_rate::{CreateShippingRate, ListShippingRates, RetrieveShippingRate, UpdateShippingRate};
}

crate::gated! {
    feature = "sigma_sigma_api_query" =>
    mod sigma_sigma_api_query;
    pub use sigma_sigma_api_query::UpdateSigmaSavedQuery;
}

crate::gated! {
    feature = "source" =>
    mod source;
    pub use source::{CreateSource, RetrieveSource, UpdateSource, VerifySource};
}

crate::gated! {
    feature = "source_mandate_notification" =>
    mod source_mandate_notification;
    pub use source_mandate_notification::RetrieveSourceMandateNotification;
}

crate::gated! {
    feature = "source_transaction" =>
    mod source_transaction;
    pub use source_transaction::{ListSourceSourceTransactions, RetrieveSourceSourceTransaction};
}

crate::gated! {
    feature = "subscription" =>
    mod subscription;
    pub use subscription::{
        CancelSubscription, CreateCustomerSubscription, CreateSubscription, DeleteCustomerSubscription,
        ListCustomerSubscriptions, ListSubscriptions, MigrateSubscription, ResumeSubscription,
        RetrieveCustomerSubscription, RetrieveSubscription, SearchSubscriptions, UpdateCustomerSubscription,
        UpdateSubscription,
    };
}

crate::gated! {
    feature = "subscription_item" =>
    mod subscription_item;
    pub use subscription_item::{
        CreateSubscriptionItem, DeleteSubscriptionItem, ListSubscriptionItems, RetrieveSubscriptionItem,
        UpdateSubscriptionItem,
    };
}

crate::gated! {
    feature = "subscription_schedule" =>
    mod subscription_schedule;
    pub use subscription_schedule::{
        CancelSubscriptionSchedule, CreateSubscriptionSchedule, ListSubscriptionSchedules,
        ReleaseSubscriptionSchedule, RetrieveSubscriptionSchedule, UpdateSubscriptionSchedule,
    };
}

crate::gated! {
    feature = "tax_association" =>
    mod tax_association;
    pub use tax_association::FindTaxAssociation;
}

crate::gated! {
    feature = "tax_calculation" =>
    mod tax_calculation;
    pub use tax_calculation::{CreateTaxCalculation, RetrieveTaxCalculation};
}

crate::gated! {
    feature = "tax_calculation_line_item" =>
    mod tax_calculation_line_item;
    pub use tax_calculation_line_item::ListTaxCalculationLineItems;
}

crate::gated! {
    feature = "tax_code" =>
    mod tax_code;
    pub use tax_code::{ListTaxCodes, RetrieveTaxCode};
}

crate::gated! {
    feature = "tax_id" =>
    mod tax_id;
    pub use tax_id::{
        CreateCustomerTaxId, CreateTaxId, DeleteCustomerTaxId, DeleteTaxId, ListCustomerTaxIds, ListTaxIds,
        RetrieveCustomerTaxId, RetrieveTaxId,
    };
}

crate::gated! {
    feature = "tax_rate" =>
    mod tax_rate;
    pub use tax_rate::{CreateTaxRate, ListTaxRates, RetrieveTaxRate, UpdateTaxRate};
}

crate::gated! {
    feature = "tax_registration" =>
    mod tax_registration;
    pub use tax_registration::{
        CreateTaxRegistration, ListTaxRegistrations, RetrieveTaxRegistration, UpdateTaxRegistration,
    };
}

crate::gated! {
    feature = "tax_settings" =>
    mod tax_settings;
    pub use tax_settings::{RetrieveTaxSettings, UpdateTaxSettings};
}

crate::gated! {
    feature = "tax_transaction" =>
    mod tax_transaction;
    pub use tax_transaction::{
        CreateTaxTransactionFromCalculation, CreateTaxTransactionReversal, RetrieveTaxTransaction,
    };
}

crate::gated! {
    feature = "tax_transaction_line_item" =>
    mod tax_transaction_line_item;
    pub use tax_transaction_line_item::ListTaxTransactionLineItems;
}

crate::gated! {
    feature = "terminal_configuration" =>
    mod terminal_configuration;
    pub use terminal_configuration::{
        CreateTerminalConfiguration, DeleteTerminalConfiguration, ListTerminalConfigurations,
        RetrieveTerminalConfiguration, UpdateTerminalConfiguration,
    };
}

crate::gated! {
    feature = "terminal_connection_token" =>
    mod terminal_connection_token;
    pub use terminal_connection_token::CreateTerminalConnectionToken;
}

crate::gated! {
    feature = "terminal_location" =>
    mod terminal_location;
    pub use terminal_location::{
        CreateTerminalLocation, DeleteTerminalLocation, ListTerminalLocations, RetrieveTerminalLocation,
        UpdateTerminalLocation,
    };
}

crate::gated! {
    feature = "terminal_onboarding_link" =>
    mod terminal_onboarding_link;
    pub use terminal_onboarding_link::CreateTerminalOnboardingLink;
}

crate::gated! {
    feature = "terminal_reader" =>
    mod terminal_reader;
    pub use terminal_reader::{
        CancelTerminalReaderAction, CollectTerminalReaderInputs, CollectTerminalReaderPaymentMethod,
        ConfirmTerminalReaderPaymentIntent, CreateTerminalReader, CreateTerminalRefund, DeleteTerminalReader,
        ListTerminalReaders, PresentTestTerminalReaderPaymentMethod, ProcessTerminalReaderPaymentIntent,
        ProcessTerminalReaderSetupIntent, RefundTerminalReaderPayment, RetrieveTerminalReader,
        SetTerminalReaderReaderDisplay, SucceedTestTerminalReaderInputCollection,
        TimeoutTestTerminalReaderInputCollection, UpdateTerminalReader,
    };
}

crate::gated! {
    feature = "test_helpers_test_clock" =>
    mod test_helpers_test_clock;
    pub use test_helpers_test_clock::{
        AdvanceTestHelpersTestClock, CreateTestHelpersTestClock, DeleteTestHelpersTestClock,
        ListTestHelpersTestClocks, RetrieveTestHelpersTestClock,
    };
}

crate::gated! {
    feature = "token" =>
    mod token;
    pub use token::{CreateToken, RetrieveToken};
}

crate::gated! {
    feature = "topup" =>
    mod topup;
    pub use topup::{CancelTopup, CreateTopup, ListTopups, RetrieveTopup, UpdateTopup};
}

crate::gated! {
    feature = "transfer" =>
    mod transfer;
    pub use transfer::{CreateTransfer, ListTransfers, RetrieveTransfer, UpdateTransfer};
}

crate::gated! {
    feature = "transfer_reversal" =>
    mod transfer_reversal;
    pub use transfer_reversal::{
        CreateTransferReversal, ListTransferReversals, RetrieveTransferReversal, UpdateTransferReversal,
    };
}

crate::gated! {
    feature = "treasury_credit_reversal" =>
    mod treasury_credit_reversal;
    pub use treasury_credit_reversal::{
        CreateTreasuryCreditReversal, ListTreasuryCreditReversals, RetrieveTreasuryCreditReversal,
    };
}

crate::gated! {
    feature = "treasury_debit_reversal" =>
    mod treasury_debit_reversal;
    pub use treasury_debit_reversal::{
        CreateTreasuryDebitReversal, ListTreasuryDebitReversals, RetrieveTreasuryDebitReversal,
    };
}

crate::gated! {
    feature = "treasury_financial_account" =>
    mod treasury_financial_account;
    pub use treasury_financial_account::{
        CloseTreasuryFinancialAccount, CreateTreasuryFinancialAccount, ListTreasuryFinancialAccounts,
        RetrieveTreasuryFinancialAccount, UpdateTreasuryFinancialAccount,
    };
}

crate::gated! {
    feature = "treasury_financial_account_features" =>
    mod treasury_financial_account_features;
    pub use treasury_financial_account_features::{
        RetrieveTreasuryFinancialAccountFeatures, UpdateTreasuryFinancialAccountFeatures,
    };
}

crate::gated! {
    feature = "treasury_inbound_transfer" =>
    mod treasury_inbound_transfer;
    pub use treasury_inbound_transfer::{
        CancelTreasuryInboundTransfer, CreateTreasuryInboundTransfer, FailTestTreasuryInboundTransfer,
        ListTreasuryInboundTransfers, RetrieveTreasuryInboundTransfer, ReturnTestTreasuryInboundTransfer,
        SucceedTestTreasuryInboundTransfer,
    };
}

crate::gated! {
    feature = "treasury_outbound_payment" =>
    mod treasury_outbound_payment;
    pub use treasury_outbound_payment::{
        CancelTreasuryOutboundPayment, CreateTreasuryOutboundPayment, FailTestTreasuryOutboundPayment,
        ListTreasuryOutboundPayments, PostTestTreasuryOutboundPayment, RetrieveTreasuryOutboundPayment,
        ReturnTestTreasuryOutboundPayment, UpdateTestTreasuryOutboundPayment,
    };
}

crate::gated! {
    feature = "treasury_outbound_transfer" =>
    mod treasury_outbound_transfer;
    pub use treasury_outbound_transfer::{
        CancelTreasuryOutboundTransfer, CreateTreasuryOutboundTransfer, FailTestTreasuryOutboundTransfer,
        ListTreasuryOutboundTransfers, PostTestTreasuryOutboundTransfer, RetrieveTreasuryOutboundTransfer,
        ReturnTestTreasuryOutboundTransfer, UpdateTestTreasuryOutboundTransfer,
    };
}

crate::gated! {
    feature = "treasury_received_credit" =>
    mod treasury_received_credit;
    pub use treasury_received_credit::{
        CreateTestTreasuryReceivedCredit, ListTreasuryReceivedCredits, RetrieveTreasuryReceivedCredit,
    };
}

crate::gated! {
    feature = "treasury_received_debit" =>
    mod treasury_received_debit;
    pub use treasury_received_debit::{
        CreateTestTreasuryReceivedDebit, ListTreasuryReceivedDebits, RetrieveTreasuryReceivedDebit,
    };
}

crate::gated! {
    feature = "treasury_transaction" =>
    mod treasury_transaction;
    pub use treasury_transaction::{ListTreasuryTransactions, RetrieveTreasuryTransaction};
}

crate::gated! {
    feature = "treasury_transaction_entry" =>
    mod treasury_transaction_entry;
    pub use treasury_transaction_entry::{ListTreasuryTransactionEntries, RetrieveTreasuryTransactionEntry};
}

crate::gated! {
    feature = "v2_billing_meter_event" =>
    mod v2_billing_meter_event;
    pub use v2_billing_meter_event::CreateV2BillingMeterEvent;
}

crate::gated! {
    feature = "v2_billing_meter_event_adjustment" =>
    mod v2_billing_meter_event_adjustment;
    pub use v2_billing_meter_event_adjustment::CreateV2BillingMeterEventAdjustment;
}

crate::gated! {
    feature = "v2_billing_meter_event_session" =>
    mod v2_billing_meter_event_session;
    pub use v2_billing_meter_event_session::{
        CreateV2BillingMeterEventSession, CreateV2BillingMeterEventStream,
    };
}

crate::gated! {
    feature = "v2_commerce_product_catalog_import" =>
    mod v2_commerce_product_catalog_import;
    pub use v2_commerce_product_catalog_import::{
        CreateV2ProductCatalogImport, ListV2ProductCatalogImports, RetrieveV2ProductCatalogImport,
    };
}

crate::gated! {
    feature = "v2_core_account" =>
    mod v2_core_account;
    pub use v2_core_account::{
        CloseV2Account, CreateV2Account, DeleteV2CoreAccountPerson, ListV2Accounts, RetrieveV2Account,
        UpdateV2Account,
    };
}

crate::gated! {
    feature = "v2_core_account_link" =>
    mod v2_core_account_link;
    pub use v2_core_account_link::CreateV2CoreAccountLink;
}

crate::gated! {
    feature = "v2_core_account_person" =>
    mod v2_core_account_person;
    pub use v2_core_account_person::{
        CreateV2CoreAccountPerson, ListV2CoreAccountPersons, RetrieveV2CoreAccountPerson,
        UpdateV2CoreAccountPerson,
    };
}

crate::gated! {
    feature = "v2_core_account_person_token" =>
    mod v2_core_account_person_token;
    pub use v2_core_account_person_token::{CreateV2CoreAccountPersonToken, RetrieveV2CoreAccountPersonToken};
}

crate::gated! {
    feature = "v2_core_account_token" =>
    mod v2_core_account_token;
    pub use v2_core_account_token::{CreateV2AccountToken, RetrieveV2AccountToken};
}

crate::gated! {
    feature = "v2_core_event" =>
    mod v2_core_event;
    pub use v2_core_event::{ListV2Events, PingV2EventDestination, RetrieveV2Event};
}

crate::gated! {
    feature = "v2_core_event_destination" =>
    mod v2_core_event_destination;
    pub use v2_core_event_destination::{
        CreateV2EventDestination, DeleteV2EventDestination, DisableV2EventDestination,
        EnableV2EventDestination, ListV2EventDestinations, RetrieveV2EventDestination,
        UpdateV2EventDestination,
    };
}

crate::gated! {
    feature = "webhook_endpoint" =>
    mod webhook_endpoint;
    pub use webhook_endpoint::{
        CreateWebhookEndpoint, DeleteWebhookEndpoint, ListWebhookEndpoints, RetrieveWebhookEndpoint,
        UpdateWebhookEndpoint,
    };
}
