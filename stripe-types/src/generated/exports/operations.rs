// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    feature = "account" =>
    pub use generated::operations::account::{
        CreateAccount, CreateAccountBankAccount, CreateAccountExternalAccount, DeleteAccount,
        DeleteAccountBankAccount, DeleteAccountExternalAccount, ListAccountExternalAccounts, ListAccounts,
        RejectAccount, RetrieveAccount, RetrieveAccountBankAccount, RetrieveAccountExternalAccount,
        RetrieveOwnAccount, UpdateAccount, UpdateAccountBankAccount, UpdateAccountExternalAccount,
        UpdateExternalAccount,
    };
}

crate::gated! {
    feature = "account_link" =>
    pub use generated::operations::account_link::CreateAccountLink;
}

crate::gated! {
    feature = "account_session" =>
    pub use generated::operations::account_session::CreateAccountSession;
}

crate::gated! {
    feature = "apple_pay_domain" =>
    pub use generated::operations::apple_pay_domain::{
        CreateApplePayDomain, DeleteApplePayDomain, ListApplePayDomains, RetrieveApplePayDomain,
    };
}

crate::gated! {
    feature = "application_fee" =>
    pub use generated::operations::application_fee::{
        ListApplicationFees, RefundApplicationFee, RetrieveApplicationFee,
    };
}

crate::gated! {
    feature = "apps_secret" =>
    pub use generated::operations::apps_secret::{
        CreateAppSecret, DeleteAppSecret, FindAppSecret, ListAppSecrets,
    };
}

crate::gated! {
    feature = "balance" =>
    pub use generated::operations::balance::RetrieveBalance;
}

crate::gated! {
    feature = "balance_settings" =>
    pub use generated::operations::balance_settings::{RetrieveBalanceSettings, UpdateBalanceSettings};
}

crate::gated! {
    feature = "balance_transaction" =>
    pub use generated::operations::balance_transaction::{
        ListBalanceHistory, ListBalanceTransactions, RetrieveBalanceHistory, RetrieveBalanceTransaction,
    };
}

crate::gated! {
    feature = "bank_account" =>
    pub use generated::operations::bank_account::{
        ListCustomerBankAccounts, RetrieveCustomerBankAccount, VerifyCustomerBankAccount,
        VerifyCustomerSource,
    };
}

crate::gated! {
    feature = "billing_alert" =>
    pub use generated::operations::billing_alert::{
        ActivateBillingAlert, ArchiveBillingAlert, CreateBillingAlert, DeactivateBillingAlert,
        ListBillingAlerts, RetrieveBillingAlert,
    };
}

crate::gated! {
    feature = "billing_credit_balance_summary" =>
    pub use generated::operations::billing_credit_balance_summary::RetrieveBillingCreditBalanceSummary;
}

crate::gated! {
    feature = "billing_credit_balance_transaction" =>
    pub use generated::operations::billing_credit_balance_transaction::{
        ListBillingCreditBalanceTransactions, RetrieveBillingCreditBalanceTransaction,
    };
}

crate::gated! {
    feature = "billing_credit_grant" =>
    pub use generated::operations::billing_credit_grant::{
        CreateBillingCreditGrant, ExpireBillingCreditGrant, ListBillingCreditGrants,
        RetrieveBillingCreditGrant, UpdateBillingCreditGrant, VoidBillingCreditGrant,
    };
}

crate::gated! {
    feature = "billing_meter" =>
    pub use generated::operations::billing_meter::{
        CreateBillingMeter, DeactivateBillingMeter, ListBillingMeters, ReactivateBillingMeter,
        RetrieveBillingMeter, UpdateBillingMeter,
    };
}

crate::gated! {
    feature = "billing_meter_event" =>
    pub use generated::operations::billing_meter_event::CreateBillingMeterEvent;
}

crate::gated! {
    feature = "billing_meter_event_adjustment" =>
    pub use generated::operations::billing_meter_event_adjustment::CreateBillingMeterEventAdjustment;
}

crate::gated! {
    feature = "billing_meter_event_summary" =>
    pub use generated::operations::billing_meter_event_summary::ListBillingMeterEventSummaries;
}

crate::gated! {
    feature = "billing_portal_configuration" =>
    pub use generated::operations::billing_portal_configuration::{
        CreateBillingPortalConfiguration, ListBillingPortalConfigurations,
        RetrieveBillingPortalConfiguration, UpdateBillingPortalConfiguration,
    };
}

crate::gated! {
    feature = "billing_portal_session" =>
    pub use generated::operations::billing_portal_session::CreateBillingPortalSession;
}

crate::gated! {
    feature = "capability" =>
    pub use generated::operations::capability::{
        ListAccountCapabilities, RetrieveAccountCapability, UpdateAccountCapability,
    };
}

crate::gated! {
    feature = "card" =>
    pub use generated::operations::card::{ListCustomerCards, RetrieveCustomerCard};
}

crate::gated! {
    feature = "cash_balance" =>
    pub use generated::operations::cash_balance::{RetrieveCustomerCashBalance, UpdateCustomerCashBalance};
}

crate::gated! {
    feature = "charge" =>
    pub use generated::operations::charge::{
        CaptureCharge, CreateCharge, ListCharges, RefundCharge, RetrieveCharge, SearchCharges, UpdateCharge,
    };
}

crate::gated! {
    feature = "checkout_session" =>
    pub use generated::operations::checkout_session::{
        CreateCheckoutSession, ExpireCheckoutSession, ListCheckoutSessions, RetrieveCheckoutSession,
        UpdateCheckoutSession,
    };
}

crate::gated! {
    feature = "climate_order" =>
    pub use generated::operations::climate_order::{
        CancelClimateOrder, CreateClimateOrder, ListClimateOrders, RetrieveClimateOrder, UpdateClimateOrder,
    };
}

crate::gated! {
    feature = "climate_product" =>
    pub use generated::operations::climate_product::{ListClimateProducts, RetrieveClimateProduct};
}

crate::gated! {
    feature = "climate_supplier" =>
    pub use generated::operations::climate_supplier::{ListClimateSuppliers, RetrieveClimateSupplier};
}

crate::gated! {
    feature = "confirmation_token" =>
    pub use generated::operations::confirmation_token::{
        CreateTestConfirmationToken, RetrieveConfirmationToken,
    };
}

crate::gated! {
    feature = "country_spec" =>
    pub use generated::operations::country_spec::{ListCountrySpecs, RetrieveCountrySpec};
}

crate::gated! {
    feature = "coupon" =>
    pub use generated::operations::coupon::{
        CreateCoupon, DeleteCoupon, ListCoupons, RetrieveCoupon, UpdateCoupon,
    };
}

crate::gated! {
    feature = "credit_note" =>
    pub use generated::operations::credit_note::{
        CreateCreditNote, ListCreditNotes, RetrieveCreditNote, RetrieveCreditNotePreview, UpdateCreditNote,
        VoidCreditNote,
    };
}

crate::gated! {
    feature = "credit_note_line_item" =>
    pub use generated::operations::credit_note_line_item::{ListCreditNoteLines, ListCreditNotePreviewLines};
}

crate::gated! {
    feature = "customer" =>
    pub use generated::operations::customer::{
        CreateCustomer, CreateCustomerBankAccount, CreateCustomerCard, CreateCustomerSource, DeleteCustomer,
        DeleteCustomerBankAccount, DeleteCustomerCard, DeleteCustomerSource, ListCustomerSources,
        ListCustomers, RetrieveCustomer, RetrieveCustomerSource, SearchCustomers, UpdateCustomer,
        UpdateCustomerBankAccount, UpdateCustomerCard, UpdateCustomerSource,
    };
}

crate::gated! {
    feature = "customer_balance_transaction" =>
    pub use generated::operations::customer_balance_transaction::{
        CreateCustomerBalanceTransaction, ListCustomerBalanceTransactions,
        RetrieveCustomerBalanceTransaction, UpdateCustomerBalanceTransaction,
    };
}

crate::gated! {
    feature = "customer_cash_balance_transaction" =>
    pub use generated::operations::customer_cash_balance_transaction::{
        FundTestCustomerCashBalance, ListCustomerCashBalanceTransactions,
        RetrieveCustomerCashBalanceTransaction,
    };
}

crate::gated! {
    feature = "customer_session" =>
    pub use generated::operations::customer_session::CreateCustomerSession;
}

crate::gated! {
    feature = "discount" =>
    pub use generated::operations::discount::{
        DeleteCustomerDiscount, DeleteCustomerSubscriptionDiscount, DeleteSubscriptionDiscount,
        RetrieveCustomerDiscount, RetrieveCustomerSubscriptionDiscount,
    };
}

crate::gated! {
    feature = "dispute" =>
    pub use generated::operations::dispute::{
        CloseChargeDispute, CloseDispute, ListDisputes, RetrieveChargeDispute, RetrieveDispute,
        UpdateChargeDispute, UpdateDispute,
    };
}

crate::gated! {
    feature = "entitlements_active_entitlement" =>
    pub use generated::operations::entitlements_active_entitlement::{
        ListEntitlementsActiveEntitlements, RetrieveEntitlementsActiveEntitlement,
    };
}

crate::gated! {
    feature = "entitlements_feature" =>
    pub use generated::operations::entitlements_feature::{
        CreateEntitlementsFeature, ListEntitlementsFeatures, RetrieveEntitlementsFeature,
        UpdateEntitlementsFeature,
    };
}

crate::gated! {
    feature = "ephemeral_key" =>
    pub use generated::operations::ephemeral_key::{CreateEphemeralKey, DeleteEphemeralKey};
}

crate::gated! {
    feature = "event" =>
    pub use generated::operations::event::{ListEvents, RetrieveEvent};
}

crate::gated! {
    feature = "exchange_rate" =>
    pub use generated::operations::exchange_rate::{ListExchangeRates, RetrieveExchangeRate};
}

crate::gated! {
    feature = "fee_refund" =>
    pub use generated::operations::fee_refund::{
        CreateApplicationFeeRefund, ListApplicationFeeRefunds, RetrieveApplicationFeeRefund,
        UpdateApplicationFeeRefund,
    };
}

crate::gated! {
    feature = "file" =>
    pub use generated::operations::file::{CreateFile, ListFiles, RetrieveFile};
}

crate::gated! {
    feature = "file_link" =>
    pub use generated::operations::file_link::{
        CreateFileLink, ListFileLinks, RetrieveFileLink, UpdateFileLink,
    };
}

crate::gated! {
    feature = "financial_connections_account" =>
    pub use generated::operations::financial_connections_account::{
        DisconnectFinancialConnectionsAccount, DisconnectLinkedAccount, ListFinancialConnectionsAccounts,
        ListLinkedAccounts, RefreshFinancialConnectionsAccount, RefreshLinkedAccount,
        RetrieveFinancialConnectionsAccount, RetrieveLinkedAccount, SubscribeFinancialConnectionsAccount,
        UnsubscribeFinancialConnectionsAccount,
    };
}

crate::gated! {
    feature = "financial_connections_account_owner" =>
    pub use generated::operations::financial_connections_account_owner::{
        ListFinancialConnectionAccountOwners, ListLinkedAccountOwners,
    };
}

crate::gated! {
    feature = "financial_connections_session" =>
    pub use generated::operations::financial_connections_session::{
        CreateFinancialConnectionsSession, CreateLinkAccountSession, RetrieveFinancialConnectionsSession,
        RetrieveLinkAccountSession,
    };
}

crate::gated! {
    feature = "financial_connections_transaction" =>
    pub use generated::operations::financial_connections_transaction::{
        ListFinancialConnectionsTransactions, RetrieveFinancialConnectionsTransaction,
    };
}

crate::gated! {
    feature = "forwarding_request" =>
    pub use generated::operations::forwarding_request::{
        CreateForwardingRequest, ListForwardingRequests, RetrieveForwardingRequest,
    };
}

crate::gated! {
    feature = "funding_instructions" =>
    pub use generated::operations::funding_instructions::CreateCustomerFundingInstruction;
}

crate::gated! {
    feature = "identity_verification_report" =>
    pub use generated::operations::identity_verification_report::{
        ListIdentityVerificationReports, RetrieveIdentityVerificationReport,
    };
}

crate::gated! {
    feature = "identity_verification_session" =>
    pub use generated::operations::identity_verification_session::{
        CancelIdentityVerificationSession, CreateIdentityVerificationSession,
        ListIdentityVerificationSessions, RedactIdentityVerificationSession,
        RetrieveIdentityVerificationSession, UpdateIdentityVerificationSession,
    };
}

crate::gated! {
    feature = "invoice" =>
    pub use generated::operations::invoice::{
        AddInvoiceLines, AttachInvoicePayment, CreateInvoice, CreateInvoicePreview, DeleteInvoice,
        FinalizeInvoice, ListInvoices, MarkInvoiceUncollectible, PayInvoice, RemoveInvoiceLines,
        RetrieveInvoice, SearchInvoices, SendInvoice, UpdateInvoice, UpdateInvoiceLines, VoidInvoice,
    };
}

crate::gated! {
    feature = "invoice_payment" =>
    pub use generated::operations::invoice_payment::{ListInvoicePayments, RetrieveInvoicePayment};
}

crate::gated! {
    feature = "invoice_rendering_template" =>
    pub use generated::operations::invoice_rendering_template::{
        ArchiveInvoiceRenderingTemplate, ListInvoiceRenderingTemplates, RetrieveInvoiceRenderingTemplate,
        UnarchiveInvoiceRenderingTemplate,
    };
}

crate::gated! {
    feature = "invoiceitem" =>
    pub use generated::operations::invoiceitem::{
        CreateInvoiceitem, DeleteInvoiceitem, ListInvoiceitems, RetrieveInvoiceitem, UpdateInvoiceitem,
    };
}

crate::gated! {
    feature = "issuing_authorization" =>
    pub use generated::operations::issuing_authorization::{
        ApproveIssuingAuthorization, CaptureTestIssuingAuthorization, CreateTestIssuingAuthorization,
        DeclineIssuingAuthorization, ExpireTestIssuingAuthorization, FinalizeTestIssuingAuthorizationAmount,
        IncrementTestIssuingAuthorization, ListIssuingAuthorizations,
        RespondTestIssuingAuthorizationFraudChallenge, RetrieveIssuingAuthorization,
        ReverseTestIssuingAuthorization, UpdateIssuingAuthorization,
    };
}

crate::gated! {
    feature = "issuing_card" =>
    pub use generated::operations::issuing_card::{
        CreateIssuingCard, DeliverTestIssuingCardShipping, FailTestIssuingCardShipping, ListIssuingCards,
        RetrieveIssuingCard, ReturnTestIssuingCardShipping, ShipTestIssuingCardShipping,
        SubmitTestIssuingCardShipping, UpdateIssuingCard,
    };
}

crate::gated! {
    feature = "issuing_cardholder" =>
    pub use generated::operations::issuing_cardholder::{
        CreateIssuingCardholder, ListIssuingCardholders, RetrieveIssuingCardholder, UpdateIssuingCardholder,
    };
}

crate::gated! {
    feature = "issuing_dispute" =>
    pub use generated::operations::issuing_dispute::{
        CreateIssuingDispute, ListIssuingDisputes, RetrieveIssuingDispute, SubmitIssuingDispute,
        UpdateIssuingDispute,
    };
}

crate::gated! {
    feature = "issuing_personalization_design" =>
    pub use generated::operations::issuing_personalization_design::{
        ActivateTestIssuingPersonalizationDesign, CreateIssuingPersonalizationDesign,
        DeactivateTestIssuingPersonalizationDesign, ListIssuingPersonalizationDesigns,
        RejectTestIssuingPersonalizationDesign, RetrieveIssuingPersonalizationDesign,
        UpdateIssuingPersonalizationDesign,
    };
}

crate::gated! {
    feature = "issuing_physical_bundle" =>
    pub use generated::operations::issuing_physical_bundle::{
        ListIssuingPhysicalBundles, RetrieveIssuingPhysicalBundle,
    };
}

crate::gated! {
    feature = "issuing_settlement" =>
    pub use generated::operations::issuing_settlement::{
        CompleteTestIssuingSettlement, CreateTestIssuingSettlement, RetrieveIssuingSettlement,
        UpdateIssuingSettlement,
    };
}

crate::gated! {
    feature = "issuing_token" =>
    pub use generated::operations::issuing_token::{
        ListIssuingTokens, RetrieveIssuingToken, UpdateIssuingToken,
    };
}

crate::gated! {
    feature = "issuing_transaction" =>
    pub use generated::operations::issuing_transaction::{
        CreateTestIssuingTransactionForceCapture, CreateTestIssuingTransactionUnlinkedRefund,
        ListIssuingTransactions, RefundTestIssuingTransaction, RetrieveIssuingTransaction,
        UpdateIssuingTransaction,
    };
}

crate::gated! {
    feature = "item" =>
    pub use generated::operations::item::{
        ListCheckoutSessionLineItems, ListPaymentLinkLineItems, ListQuoteComputedUpfrontLineItems,
        ListQuoteLineItems,
    };
}

crate::gated! {
    feature = "line_item" =>
    pub use generated::operations::line_item::{ListInvoiceLines, UpdateInvoiceLine};
}

crate::gated! {
    feature = "login_link" =>
    pub use generated::operations::login_link::CreateAccountLoginLink;
}

crate::gated! {
    feature = "mandate" =>
    pub use generated::operations::mandate::RetrieveMandate;
}

crate::gated! {
    feature = "payment_attempt_record" =>
    pub use generated::operations::payment_attempt_record::{
        ListPaymentAttemptRecords, RetrievePaymentAttemptRecord,
    };
}

crate::gated! {
    feature = "payment_intent" =>
    pub use generated::operations::payment_intent::{
        ApplyPaymentIntentCustomerBalance, CancelPaymentIntent, CapturePaymentIntent, ConfirmPaymentIntent,
        CreatePaymentIntent, IncrementPaymentIntentAuthorization, ListPaymentIntents, RetrievePaymentIntent,
        SearchPaymentIntents, UpdatePaymentIntent, VerifyPaymentIntentMicrodeposits,
    };
}

crate::gated! {
    feature = "payment_intent_amount_details_line_item" =>
    pub use generated::operations::payment_intent_amount_details_line_item::ListPaymentIntentAmountDetailsLineItems;
}

crate::gated! {
    feature = "payment_link" =>
    pub use generated::operations::payment_link::{
        CreatePaymentLink, ListPaymentLinks, RetrievePaymentLink, UpdatePaymentLink,
    };
}

crate::gated! {
    feature = "payment_method" =>
    pub use generated::operations::payment_method::{
        AttachPaymentMethod, CreatePaymentMethod, DetachPaymentMethod, ListCustomerPaymentMethods,
        ListPaymentMethods, RetrieveCustomerPaymentMethod, RetrievePaymentMethod, UpdatePaymentMethod,
    };
}

crate::gated! {
    feature = "payment_method_configuration" =>
    pub use generated::operations::payment_method_configuration::{
        CreatePaymentMethodConfiguration, ListPaymentMethodConfigurations,
        RetrievePaymentMethodConfiguration, UpdatePaymentMethodConfiguration,
    };
}

crate::gated! {
    feature = "payment_method_domain" =>
    pub use generated::operations::payment_method_domain::{
        CreatePaymentMethodDomain, ListPaymentMethodDomains, RetrievePaymentMethodDomain,
        UpdatePaymentMethodDomain, ValidatePaymentMethodDomain,
    };
}

crate::gated! {
    feature = "payment_record" =>
    pub use generated::operations::payment_record::{
        ReportPaymentRecordPayment, ReportPaymentRecordPaymentAttempt,
        ReportPaymentRecordPaymentAttemptCanceled, ReportPaymentRecordPaymentAttemptFailed,
        ReportPaymentRecordPaymentAttemptGuaranteed, ReportPaymentRecordPaymentAttemptInformational,
        ReportPaymentRecordRefund, RetrievePaymentRecord,
    };
}

crate::gated! {
    feature = "payout" =>
    pub use generated::operations::payout::{
        CancelPayout, CreatePayout, ListPayouts, RetrievePayout, ReversePayout, UpdatePayout,
    };
}

crate::gated! {
    feature = "person" =>
    pub use generated::operations::person::{
        CreateAccountPeople, CreateAccountPerson, DeleteAccountPeople, DeleteAccountPerson,
        ListAccountPeople, ListAccountPersons, RetrieveAccountPeople, RetrieveAccountPerson,
        UpdateAccountPeople, UpdateAccountPerson,
    };
}

crate::gated! {
    feature = "plan" =>
    pub use generated::operations::plan::{CreatePlan, DeletePlan, ListPlans, RetrievePlan, UpdatePlan};
}

crate::gated! {
    feature = "price" =>
    pub use generated::operations::price::{CreatePrice, ListPrices, RetrievePrice, SearchPrices, UpdatePrice};
}

crate::gated! {
    feature = "product" =>
    pub use generated::operations::product::{
        CreateProduct, DeleteProduct, ListProducts, RetrieveProduct, SearchProducts, UpdateProduct,
    };
}

crate::gated! {
    feature = "product_feature" =>
    pub use generated::operations::product_feature::{
        CreateProductFeature, DeleteProductFeature, ListProductFeatures, RetrieveProductFeature,
    };
}

crate::gated! {
    feature = "promotion_code" =>
    pub use generated::operations::promotion_code::{
        CreatePromotionCode, ListPromotionCodes, RetrievePromotionCode, UpdatePromotionCode,
    };
}

crate::gated! {
    feature = "quote" =>
    pub use generated::operations::quote::{
        AcceptQuote, CancelQuote, CreateQuote, FinalizeQuote, ListQuotes, RetrieveQuote, RetrieveQuotePdf,
        UpdateQuote,
    };
}

crate::gated! {
    feature = "radar_early_fraud_warning" =>
    pub use generated::operations::radar_early_fraud_warning::{
        ListRadarEarlyFraudWarnings, RetrieveRadarEarlyFraudWarning,
    };
}

crate::gated! {
    feature = "radar_payment_evaluation" =>
    pub use generated::operations::radar_payment_evaluation::CreateRadarPaymentEvaluation;
}

crate::gated! {
    feature = "radar_value_list" =>
    pub use generated::operations::radar_value_list::{
        CreateRadarValueList, DeleteRadarValueList, ListRadarValueLists, RetrieveRadarValueList,
        UpdateRadarValueList,
    };
}

crate::gated! {
    feature = "radar_value_list_item" =>
    pub use generated::operations::radar_value_list_item::{
        CreateRadarValueListItem, DeleteRadarValueListItem, ListRadarValueListItems,
        RetrieveRadarValueListItem,
    };
}

crate::gated! {
    feature = "refund" =>
    pub use generated::operations::refund::{
        CancelRefund, CreateChargeRefund, CreateRefund, ExpireTestRefund, ListChargeRefunds, ListRefunds,
        RetrieveChargeRefund, RetrieveRefund, UpdateChargeRefund, UpdateRefund,
    };
}

crate::gated! {
    feature = "reporting_report_run" =>
    pub use generated::operations::reporting_report_run::{
        ListReportingReportRuns, ReportReportingRuns, RetrieveReportingReportRun,
    };
}

crate::gated! {
    feature = "reporting_report_type" =>
    pub use generated::operations::reporting_report_type::{
        ListReportingReportTypes, RetrieveReportingReportType,
    };
}

crate::gated! {
    feature = "review" =>
    pub use generated::operations::review::{ApproveReview, ListReviews, RetrieveReview};
}

crate::gated! {
    feature = "scheduled_query_run" =>
    pub use generated::operations::scheduled_query_run::{ListScheduledQueryRuns, RetrieveScheduledQueryRun};
}

crate::gated! {
    feature = "setup_attempt" =>
    pub use generated::operations::setup_attempt::ListSetupAttempts;
}

crate::gated! {
    feature = "setup_intent" =>
    pub use generated::operations::setup_intent::{
        CancelSetupIntent, ConfirmSetupIntent, CreateSetupIntent, ListSetupIntents, RetrieveSetupIntent,
        UpdateSetupIntent, VerifySetupIntentMicrodeposits,
    };
}

crate::gated! {
    feature = "shipping_rate" =>
    pub use generated::operations::shipping_rate::{
        CreateShippingRate, ListShippingRates, RetrieveShippingRate, UpdateShippingRate,
    };
}

crate::gated! {
    feature = "sigma_sigma_api_query" =>
    pub use generated::operations::sigma_sigma_api_query::UpdateSigmaSavedQuery;
}

crate::gated! {
    feature = "source" =>
    pub use generated::operations::source::{CreateSource, RetrieveSource, UpdateSource, VerifySource};
}

crate::gated! {
    feature = "source_mandate_notification" =>
    pub use generated::operations::source_mandate_notification::RetrieveSourceMandateNotification;
}

crate::gated! {
    feature = "source_transaction" =>
    pub use generated::operations::source_transaction::{
        ListSourceSourceTransactions, RetrieveSourceSourceTransaction,
    };
}

crate::gated! {
    feature = "subscription" =>
    pub use generated::operations::subscription::{
        CancelSubscription, CreateCustomerSubscription, CreateSubscription, DeleteCustomerSubscription,
        ListCustomerSubscriptions, ListSubscriptions, MigrateSubscription, ResumeSubscription,
        RetrieveCustomerSubscription, RetrieveSubscription, SearchSubscriptions, UpdateCustomerSubscription,
        UpdateSubscription,
    };
}

crate::gated! {
    feature = "subscription_item" =>
    pub use generated::operations::subscription_item::{
        CreateSubscriptionItem, DeleteSubscriptionItem, ListSubscriptionItems, RetrieveSubscriptionItem,
        UpdateSubscriptionItem,
    };
}

crate::gated! {
    feature = "subscription_schedule" =>
    pub use generated::operations::subscription_schedule::{
        CancelSubscriptionSchedule, CreateSubscriptionSchedule, ListSubscriptionSchedules,
        ReleaseSubscriptionSchedule, RetrieveSubscriptionSchedule, UpdateSubscriptionSchedule,
    };
}

crate::gated! {
    feature = "tax_association" =>
    pub use generated::operations::tax_association::FindTaxAssociation;
}

crate::gated! {
    feature = "tax_calculation" =>
    pub use generated::operations::tax_calculation::{CreateTaxCalculation, RetrieveTaxCalculation};
}

crate::gated! {
    feature = "tax_calculation_line_item" =>
    pub use generated::operations::tax_calculation_line_item::ListTaxCalculationLineItems;
}

crate::gated! {
    feature = "tax_code" =>
    pub use generated::operations::tax_code::{ListTaxCodes, RetrieveTaxCode};
}

crate::gated! {
    feature = "tax_id" =>
    pub use generated::operations::tax_id::{
        CreateCustomerTaxId, CreateTaxId, DeleteCustomerTaxId, DeleteTaxId, ListCustomerTaxIds, ListTaxIds,
        RetrieveCustomerTaxId, RetrieveTaxId,
    };
}

crate::gated! {
    feature = "tax_rate" =>
    pub use generated::operations::tax_rate::{CreateTaxRate, ListTaxRates, RetrieveTaxRate, UpdateTaxRate};
}

crate::gated! {
    feature = "tax_registration" =>
    pub use generated::operations::tax_registration::{
        CreateTaxRegistration, ListTaxRegistrations, RetrieveTaxRegistration, UpdateTaxRegistration,
    };
}

crate::gated! {
    feature = "tax_settings" =>
    pub use generated::operations::tax_settings::{RetrieveTaxSettings, UpdateTaxSettings};
}

crate::gated! {
    feature = "tax_transaction" =>
    pub use generated::operations::tax_transaction::{
        CreateTaxTransactionFromCalculation, CreateTaxTransactionReversal, RetrieveTaxTransaction,
    };
}

crate::gated! {
    feature = "tax_transaction_line_item" =>
    pub use generated::operations::tax_transaction_line_item::ListTaxTransactionLineItems;
}

crate::gated! {
    feature = "terminal_configuration" =>
    pub use generated::operations::terminal_configuration::{
        CreateTerminalConfiguration, DeleteTerminalConfiguration, ListTerminalConfigurations,
        RetrieveTerminalConfiguration, UpdateTerminalConfiguration,
    };
}

crate::gated! {
    feature = "terminal_connection_token" =>
    pub use generated::operations::terminal_connection_token::CreateTerminalConnectionToken;
}

crate::gated! {
    feature = "terminal_location" =>
    pub use generated::operations::terminal_location::{
        CreateTerminalLocation, DeleteTerminalLocation, ListTerminalLocations, RetrieveTerminalLocation,
        UpdateTerminalLocation,
    };
}

crate::gated! {
    feature = "terminal_onboarding_link" =>
    pub use generated::operations::terminal_onboarding_link::CreateTerminalOnboardingLink;
}

crate::gated! {
    feature = "terminal_reader" =>
    pub use generated::operations::terminal_reader::{
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
    pub use generated::operations::test_helpers_test_clock::{
        AdvanceTestHelpersTestClock, CreateTestHelpersTestClock, DeleteTestHelpersTestClock,
        ListTestHelpersTestClocks, RetrieveTestHelpersTestClock,
    };
}

crate::gated! {
    feature = "token" =>
    pub use generated::operations::token::{CreateToken, RetrieveToken};
}

crate::gated! {
    feature = "topup" =>
    pub use generated::operations::topup::{CancelTopup, CreateTopup, ListTopups, RetrieveTopup, UpdateTopup};
}

crate::gated! {
    feature = "transfer" =>
    pub use generated::operations::transfer::{
        CreateTransfer, ListTransfers, RetrieveTransfer, UpdateTransfer,
    };
}

crate::gated! {
    feature = "transfer_reversal" =>
    pub use generated::operations::transfer_reversal::{
        CreateTransferReversal, ListTransferReversals, RetrieveTransferReversal, UpdateTransferReversal,
    };
}

crate::gated! {
    feature = "treasury_credit_reversal" =>
    pub use generated::operations::treasury_credit_reversal::{
        CreateTreasuryCreditReversal, ListTreasuryCreditReversals, RetrieveTreasuryCreditReversal,
    };
}

crate::gated! {
    feature = "treasury_debit_reversal" =>
    pub use generated::operations::treasury_debit_reversal::{
        CreateTreasuryDebitReversal, ListTreasuryDebitReversals, RetrieveTreasuryDebitReversal,
    };
}

crate::gated! {
    feature = "treasury_financial_account" =>
    pub use generated::operations::treasury_financial_account::{
        CloseTreasuryFinancialAccount, CreateTreasuryFinancialAccount, ListTreasuryFinancialAccounts,
        RetrieveTreasuryFinancialAccount, UpdateTreasuryFinancialAccount,
    };
}

crate::gated! {
    feature = "treasury_financial_account_features" =>
    pub use generated::operations::treasury_financial_account_features::{
        RetrieveTreasuryFinancialAccountFeatures, UpdateTreasuryFinancialAccountFeatures,
    };
}

crate::gated! {
    feature = "treasury_inbound_transfer" =>
    pub use generated::operations::treasury_inbound_transfer::{
        CancelTreasuryInboundTransfer, CreateTreasuryInboundTransfer, FailTestTreasuryInboundTransfer,
        ListTreasuryInboundTransfers, RetrieveTreasuryInboundTransfer, ReturnTestTreasuryInboundTransfer,
        SucceedTestTreasuryInboundTransfer,
    };
}

crate::gated! {
    feature = "treasury_outbound_payment" =>
    pub use generated::operations::treasury_outbound_payment::{
        CancelTreasuryOutboundPayment, CreateTreasuryOutboundPayment, FailTestTreasuryOutboundPayment,
        ListTreasuryOutboundPayments, PostTestTreasuryOutboundPayment, RetrieveTreasuryOutboundPayment,
        ReturnTestTreasuryOutboundPayment, UpdateTestTreasuryOutboundPayment,
    };
}

crate::gated! {
    feature = "treasury_outbound_transfer" =>
    pub use generated::operations::treasury_outbound_transfer::{
        CancelTreasuryOutboundTransfer, CreateTreasuryOutboundTransfer, FailTestTreasuryOutboundTransfer,
        ListTreasuryOutboundTransfers, PostTestTreasuryOutboundTransfer, RetrieveTreasuryOutboundTransfer,
        ReturnTestTreasuryOutboundTransfer, UpdateTestTreasuryOutboundTransfer,
    };
}

crate::gated! {
    feature = "treasury_received_credit" =>
    pub use generated::operations::treasury_received_credit::{
        CreateTestTreasuryReceivedCredit, ListTreasuryReceivedCredits, RetrieveTreasuryReceivedCredit,
    };
}

crate::gated! {
    feature = "treasury_received_debit" =>
    pub use generated::operations::treasury_received_debit::{
        CreateTestTreasuryReceivedDebit, ListTreasuryReceivedDebits, RetrieveTreasuryReceivedDebit,
    };
}

crate::gated! {
    feature = "treasury_transaction" =>
    pub use generated::operations::treasury_transaction::{
        ListTreasuryTransactions, RetrieveTreasuryTransaction,
    };
}

crate::gated! {
    feature = "treasury_transaction_entry" =>
    pub use generated::operations::treasury_transaction_entry::{
        ListTreasuryTransactionEntries, RetrieveTreasuryTransactionEntry,
    };
}

crate::gated! {
    feature = "v2_billing_meter_event" =>
    pub use generated::operations::v2_billing_meter_event::CreateV2BillingMeterEvent;
}

crate::gated! {
    feature = "v2_billing_meter_event_adjustment" =>
    pub use generated::operations::v2_billing_meter_event_adjustment::CreateV2BillingMeterEventAdjustment;
}

crate::gated! {
    feature = "v2_billing_meter_event_session" =>
    pub use generated::operations::v2_billing_meter_event_session::{
        CreateV2BillingMeterEventSession, CreateV2BillingMeterEventStream,
    };
}

crate::gated! {
    feature = "v2_commerce_product_catalog_import" =>
    pub use generated::operations::v2_commerce_product_catalog_import::{
        CreateV2ProductCatalogImport, ListV2ProductCatalogImports, RetrieveV2ProductCatalogImport,
    };
}

crate::gated! {
    feature = "v2_core_account" =>
    pub use generated::operations::v2_core_account::{
        CloseV2Account, CreateV2Account, DeleteV2CoreAccountPerson, ListV2Accounts, RetrieveV2Account,
        UpdateV2Account,
    };
}

crate::gated! {
    feature = "v2_core_account_link" =>
    pub use generated::operations::v2_core_account_link::CreateV2CoreAccountLink;
}

crate::gated! {
    feature = "v2_core_account_person" =>
    pub use generated::operations::v2_core_account_person::{
        CreateV2CoreAccountPerson, ListV2CoreAccountPersons, RetrieveV2CoreAccountPerson,
        UpdateV2CoreAccountPerson,
    };
}

crate::gated! {
    feature = "v2_core_account_person_token" =>
    pub use generated::operations::v2_core_account_person_token::{
        CreateV2CoreAccountPersonToken, RetrieveV2CoreAccountPersonToken,
    };
}

crate::gated! {
    feature = "v2_core_account_token" =>
    pub use generated::operations::v2_core_account_token::{CreateV2AccountToken, RetrieveV2AccountToken};
}

crate::gated! {
    feature = "v2_core_event" =>
    pub use generated::operations::v2_core_event::{ListV2Events, PingV2EventDestination, RetrieveV2Event};
}

crate::gated! {
    feature = "v2_core_event_destination" =>
    pub use generated::operations::v2_core_event_destination::{
        CreateV2EventDestination, DeleteV2EventDestination, DisableV2EventDestination,
        EnableV2EventDestination, ListV2EventDestinations, RetrieveV2EventDestination,
        UpdateV2EventDestination,
    };
}

crate::gated! {
    feature = "webhook_endpoint" =>
    pub use generated::operations::webhook_endpoint::{
        CreateWebhookEndpoint, DeleteWebhookEndpoint, ListWebhookEndpoints, RetrieveWebhookEndpoint,
        UpdateWebhookEndpoint,
    };
}
