// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::*;

mod ids;
pub(crate) mod operations;
pub(crate) mod params;
pub(crate) mod shared;

pub use ids::*;

crate::gated! {
    feature = "type-account" =>
    pub(crate) mod account;
}

crate::gated! {
    feature = "type-account_link" =>
    pub(crate) mod account_link;
}

crate::gated! {
    feature = "type-account_session" =>
    pub(crate) mod account_session;
}

crate::gated! {
    feature = "type-apple_pay_domain" =>
    pub(crate) mod apple_pay_domain;
}

crate::gated! {
    feature = "type-application" =>
    pub(crate) mod application;
}

crate::gated! {
    feature = "type-application_fee" =>
    pub(crate) mod application_fee;
}

crate::gated! {
    feature = "type-apps_secret" =>
    pub(crate) mod apps_secret;
}

crate::gated! {
    feature = "type-balance" =>
    pub(crate) mod balance;
}

crate::gated! {
    feature = "type-balance_settings" =>
    pub(crate) mod balance_settings;
}

crate::gated! {
    feature = "type-balance_transaction" =>
    pub(crate) mod balance_transaction;
}

crate::gated! {
    feature = "type-bank_account" =>
    pub(crate) mod bank_account;
}

crate::gated! {
    feature = "type-billing_alert" =>
    pub(crate) mod billing_alert;
}

crate::gated! {
    feature = "type-billing_credit_balance_summary" =>
    pub(crate) mod billing_credit_balance_summary;
}

crate::gated! {
    feature = "type-billing_credit_balance_transaction" =>
    pub(crate) mod billing_credit_balance_transaction;
}

crate::gated! {
    feature = "type-billing_credit_grant" =>
    pub(crate) mod billing_credit_grant;
}

crate::gated! {
    feature = "type-billing_meter" =>
    pub(crate) mod billing_meter;
}

crate::gated! {
    feature = "type-billing_meter_event" =>
    pub(crate) mod billing_meter_event;
}

crate::gated! {
    feature = "type-billing_meter_event_adjustment" =>
    pub(crate) mod billing_meter_event_adjustment;
}

crate::gated! {
    feature = "type-billing_meter_event_summary" =>
    pub(crate) mod billing_meter_event_summary;
}

crate::gated! {
    feature = "type-billing_portal_configuration" =>
    pub(crate) mod billing_portal_configuration;
}

crate::gated! {
    feature = "type-billing_portal_session" =>
    pub(crate) mod billing_portal_session;
}

crate::gated! {
    feature = "type-capability" =>
    pub(crate) mod capability;
}

crate::gated! {
    feature = "type-card" =>
    pub(crate) mod card;
}

crate::gated! {
    feature = "type-cash_balance" =>
    pub(crate) mod cash_balance;
}

crate::gated! {
    feature = "type-charge" =>
    pub(crate) mod charge;
}

crate::gated! {
    feature = "type-checkout_session" =>
    pub(crate) mod checkout_session;
}

crate::gated! {
    feature = "type-climate_order" =>
    pub(crate) mod climate_order;
}

crate::gated! {
    feature = "type-climate_product" =>
    pub(crate) mod climate_product;
}

crate::gated! {
    feature = "type-climate_supplier" =>
    pub(crate) mod climate_supplier;
}

crate::gated! {
    feature = "type-confirmation_token" =>
    pub(crate) mod confirmation_token;
}

crate::gated! {
    feature = "type-connect_collection_transfer" =>
    pub(crate) mod connect_collection_transfer;
}

crate::gated! {
    feature = "type-country_spec" =>
    pub(crate) mod country_spec;
}

crate::gated! {
    feature = "type-coupon" =>
    pub(crate) mod coupon;
}

crate::gated! {
    feature = "type-credit_note" =>
    pub(crate) mod credit_note;
}

crate::gated! {
    feature = "type-credit_note_line_item" =>
    pub(crate) mod credit_note_line_item;
}

crate::gated! {
    feature = "type-customer" =>
    pub(crate) mod customer;
}

crate::gated! {
    feature = "type-customer_balance_transaction" =>
    pub(crate) mod customer_balance_transaction;
}

crate::gated! {
    feature = "type-customer_cash_balance_transaction" =>
    pub(crate) mod customer_cash_balance_transaction;
}

crate::gated! {
    feature = "type-customer_session" =>
    pub(crate) mod customer_session;
}

crate::gated! {
    feature = "type-discount" =>
    pub(crate) mod discount;
}

crate::gated! {
    feature = "type-dispute" =>
    pub(crate) mod dispute;
}

crate::gated! {
    feature = "type-entitlements_active_entitlement" =>
    pub(crate) mod entitlements_active_entitlement;
}

crate::gated! {
    feature = "type-entitlements_feature" =>
    pub(crate) mod entitlements_feature;
}

crate::gated! {
    feature = "type-ephemeral_key" =>
    pub(crate) mod ephemeral_key;
}

crate::gated! {
    feature = "type-event" =>
    pub(crate) mod event;
}

crate::gated! {
    feature = "type-exchange_rate" =>
    pub(crate) mod exchange_rate;
}

crate::gated! {
    feature = "type-fee_refund" =>
    pub(crate) mod fee_refund;
}

crate::gated! {
    feature = "type-file" =>
    pub(crate) mod file;
}

crate::gated! {
    feature = "type-file_link" =>
    pub(crate) mod file_link;
}

crate::gated! {
    feature = "type-financial_connections_account" =>
    pub(crate) mod financial_connections_account;
}

crate::gated! {
    feature = "type-financial_connections_account_owner" =>
    pub(crate) mod financial_connections_account_owner;
}

crate::gated! {
    feature = "type-financial_connections_account_ownership" =>
    pub(crate) mod financial_connections_account_ownership;
}

crate::gated! {
    feature = "type-financial_connections_session" =>
    pub(crate) mod financial_connections_session;
}

crate::gated! {
    feature = "type-financial_connections_transaction" =>
    pub(crate) mod financial_connections_transaction;
}

crate::gated! {
    feature = "type-forwarding_request" =>
    pub(crate) mod forwarding_request;
}

crate::gated! {
    feature = "type-funding_instructions" =>
    pub(crate) mod funding_instructions;
}

crate::gated! {
    feature = "type-identity_verification_report" =>
    pub(crate) mod identity_verification_report;
}

crate::gated! {
    feature = "type-identity_verification_session" =>
    pub(crate) mod identity_verification_session;
}

crate::gated! {
    feature = "type-invoice" =>
    pub(crate) mod invoice;
}

crate::gated! {
    feature = "type-invoice_payment" =>
    pub(crate) mod invoice_payment;
}

crate::gated! {
    feature = "type-invoice_rendering_template" =>
    pub(crate) mod invoice_rendering_template;
}

crate::gated! {
    feature = "type-invoiceitem" =>
    pub(crate) mod invoiceitem;
}

crate::gated! {
    feature = "type-issuing_authorization" =>
    pub(crate) mod issuing_authorization;
}

crate::gated! {
    feature = "type-issuing_card" =>
    pub(crate) mod issuing_card;
}

crate::gated! {
    feature = "type-issuing_cardholder" =>
    pub(crate) mod issuing_cardholder;
}

crate::gated! {
    feature = "type-issuing_dispute" =>
    pub(crate) mod issuing_dispute;
}

crate::gated! {
    feature = "type-issuing_personalization_design" =>
    pub(crate) mod issuing_personalization_design;
}

crate::gated! {
    feature = "type-issuing_physical_bundle" =>
    pub(crate) mod issuing_physical_bundle;
}

crate::gated! {
    feature = "type-issuing_settlement" =>
    pub(crate) mod issuing_settlement;
}

crate::gated! {
    feature = "type-issuing_token" =>
    pub(crate) mod issuing_token;
}

crate::gated! {
    feature = "type-issuing_transaction" =>
    pub(crate) mod issuing_transaction;
}

crate::gated! {
    feature = "type-item" =>
    pub(crate) mod item;
}

crate::gated! {
    feature = "type-line_item" =>
    pub(crate) mod line_item;
}

crate::gated! {
    feature = "type-login_link" =>
    pub(crate) mod login_link;
}

crate::gated! {
    feature = "type-mandate" =>
    pub(crate) mod mandate;
}

crate::gated! {
    feature = "type-payment_attempt_record" =>
    pub(crate) mod payment_attempt_record;
}

crate::gated! {
    feature = "type-payment_intent" =>
    pub(crate) mod payment_intent;
}

crate::gated! {
    feature = "type-payment_intent_amount_details_line_item" =>
    pub(crate) mod payment_intent_amount_details_line_item;
}

crate::gated! {
    feature = "type-payment_link" =>
    pub(crate) mod payment_link;
}

crate::gated! {
    feature = "type-payment_method" =>
    pub(crate) mod payment_method;
}

crate::gated! {
    feature = "type-payment_method_configuration" =>
    pub(crate) mod payment_method_configuration;
}

crate::gated! {
    feature = "type-payment_method_domain" =>
    pub(crate) mod payment_method_domain;
}

crate::gated! {
    feature = "type-payment_record" =>
    pub(crate) mod payment_record;
}

crate::gated! {
    feature = "type-payout" =>
    pub(crate) mod payout;
}

crate::gated! {
    feature = "type-person" =>
    pub(crate) mod person;
}

crate::gated! {
    feature = "type-plan" =>
    pub(crate) mod plan;
}

crate::gated! {
    feature = "type-price" =>
    pub(crate) mod price;
}

crate::gated! {
    feature = "type-product" =>
    pub(crate) mod product;
}

crate::gated! {
    feature = "type-product_feature" =>
    pub(crate) mod product_feature;
}

crate::gated! {
    feature = "type-promotion_code" =>
    pub(crate) mod promotion_code;
}

crate::gated! {
    feature = "type-quote" =>
    pub(crate) mod quote;
}

crate::gated! {
    feature = "type-radar_early_fraud_warning" =>
    pub(crate) mod radar_early_fraud_warning;
}

crate::gated! {
    feature = "type-radar_payment_evaluation" =>
    pub(crate) mod radar_payment_evaluation;
}

crate::gated! {
    feature = "type-radar_value_list" =>
    pub(crate) mod radar_value_list;
}

crate::gated! {
    feature = "type-radar_value_list_item" =>
    pub(crate) mod radar_value_list_item;
}

crate::gated! {
    feature = "type-refund" =>
    pub(crate) mod refund;
}

crate::gated! {
    feature = "type-reporting_report_run" =>
    pub(crate) mod reporting_report_run;
}

crate::gated! {
    feature = "type-reporting_report_type" =>
    pub(crate) mod reporting_report_type;
}

crate::gated! {
    feature = "type-reserve_transaction" =>
    pub(crate) mod reserve_transaction;
}

crate::gated! {
    feature = "type-review" =>
    pub(crate) mod review;
}

crate::gated! {
    feature = "type-scheduled_query_run" =>
    pub(crate) mod scheduled_query_run;
}

crate::gated! {
    feature = "type-setup_attempt" =>
    pub(crate) mod setup_attempt;
}

crate::gated! {
    feature = "type-payment_intent" =>
    pub(crate) mod setup_intent;
}

crate::gated! {
    feature = "type-shipping_rate" =>
    pub(crate) mod shipping_rate;
}

crate::gated! {
    feature = "type-sigma_sigma_api_query" =>
    pub(crate) mod sigma_sigma_api_query;
}

crate::gated! {
    feature = "type-source" =>
    pub(crate) mod source;
}

crate::gated! {
    feature = "type-source_mandate_notification" =>
    pub(crate) mod source_mandate_notification;
}

crate::gated! {
    feature = "type-source_transaction" =>
    pub(crate) mod source_transaction;
}

crate::gated! {
    feature = "type-subscription" =>
    pub(crate) mod subscription;
}

crate::gated! {
    feature = "type-subscription_item" =>
    pub(crate) mod subscription_item;
}

crate::gated! {
    feature = "type-subscription_schedule" =>
    pub(crate) mod subscription_schedule;
}

crate::gated! {
    feature = "type-tax_association" =>
    pub(crate) mod tax_association;
}

crate::gated! {
    feature = "type-tax_calculation" =>
    pub(crate) mod tax_calculation;
}

crate::gated! {
    feature = "type-tax_calculation_line_item" =>
    pub(crate) mod tax_calculation_line_item;
}

crate::gated! {
    feature = "type-tax_code" =>
    pub(crate) mod tax_code;
}

crate::gated! {
    feature = "type-tax_deducted_at_source" =>
    pub(crate) mod tax_deducted_at_source;
}

crate::gated! {
    feature = "type-tax_id" =>
    pub(crate) mod tax_id;
}

crate::gated! {
    feature = "type-tax_rate" =>
    pub(crate) mod tax_rate;
}

crate::gated! {
    feature = "type-tax_registration" =>
    pub(crate) mod tax_registration;
}

crate::gated! {
    feature = "type-tax_settings" =>
    pub(crate) mod tax_settings;
}

crate::gated! {
    feature = "type-tax_transaction" =>
    pub(crate) mod tax_transaction;
}

crate::gated! {
    feature = "type-tax_transaction_line_item" =>
    pub(crate) mod tax_transaction_line_item;
}

crate::gated! {
    feature = "type-terminal_configuration" =>
    pub(crate) mod terminal_configuration;
}

crate::gated! {
    feature = "type-terminal_connection_token" =>
    pub(crate) mod terminal_connection_token;
}

crate::gated! {
    feature = "type-terminal_location" =>
    pub(crate) mod terminal_location;
}

crate::gated! {
    feature = "type-terminal_onboarding_link" =>
    pub(crate) mod terminal_onboarding_link;
}

crate::gated! {
    feature = "type-terminal_reader" =>
    pub(crate) mod terminal_reader;
}

crate::gated! {
    feature = "type-test_helpers_test_clock" =>
    pub(crate) mod test_helpers_test_clock;
}

crate::gated! {
    feature = "type-token" =>
    pub(crate) mod token;
}

crate::gated! {
    feature = "type-topup" =>
    pub(crate) mod topup;
}

crate::gated! {
    feature = "type-transfer" =>
    pub(crate) mod transfer;
}

crate::gated! {
    feature = "type-transfer_reversal" =>
    pub(crate) mod transfer_reversal;
}

crate::gated! {
    feature = "type-treasury_credit_reversal" =>
    pub(crate) mod treasury_credit_reversal;
}

crate::gated! {
    feature = "type-treasury_debit_reversal" =>
    pub(crate) mod treasury_debit_reversal;
}

crate::gated! {
    feature = "type-treasury_financial_account" =>
    pub(crate) mod treasury_financial_account;
}

crate::gated! {
    feature = "type-treasury_financial_account_features" =>
    pub(crate) mod treasury_financial_account_features;
}

crate::gated! {
    feature = "type-treasury_inbound_transfer" =>
    pub(crate) mod treasury_inbound_transfer;
}

crate::gated! {
    feature = "type-treasury_outbound_payment" =>
    pub(crate) mod treasury_outbound_payment;
}

crate::gated! {
    feature = "type-treasury_outbound_transfer" =>
    pub(crate) mod treasury_outbound_transfer;
}

crate::gated! {
    feature = "type-treasury_received_credit" =>
    pub(crate) mod treasury_received_credit;
}

crate::gated! {
    feature = "type-treasury_received_debit" =>
    pub(crate) mod treasury_received_debit;
}

crate::gated! {
    feature = "type-treasury_transaction" =>
    pub(crate) mod treasury_transaction;
}

crate::gated! {
    feature = "type-treasury_transaction_entry" =>
    pub(crate) mod treasury_transaction_entry;
}

crate::gated! {
    feature = "type-v2_billing_meter_event" =>
    pub(crate) mod v2_billing_meter_event;
}

crate::gated! {
    feature = "type-v2_billing_meter_event_adjustment" =>
    pub(crate) mod v2_billing_meter_event_adjustment;
}

crate::gated! {
    feature = "type-v2_billing_meter_event_session" =>
    pub(crate) mod v2_billing_meter_event_session;
}

crate::gated! {
    feature = "type-v2_commerce_product_catalog_import" =>
    pub(crate) mod v2_commerce_product_catalog_import;
}

crate::gated! {
    feature = "type-v2_core_account" =>
    pub(crate) mod v2_core_account;
}

crate::gated! {
    feature = "type-v2_core_account_link" =>
    pub(crate) mod v2_core_account_link;
}

crate::gated! {
    feature = "type-v2_core_account_person" =>
    pub(crate) mod v2_core_account_person;
}

crate::gated! {
    feature = "type-v2_core_account_person_token" =>
    pub(crate) mod v2_core_account_person_token;
}

crate::gated! {
    feature = "type-v2_core_account_token" =>
    pub(crate) mod v2_core_account_token;
}

crate::gated! {
    feature = "type-v2_core_event" =>
    pub(crate) mod v2_core_event;
}

crate::gated! {
    feature = "type-v2_core_event_destination" =>
    pub(crate) mod v2_core_event_destination;
}

crate::gated! {
    feature = "type-webhook_endpoint" =>
    pub(crate) mod webhook_endpoint;
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

#[cfg(any(feature = "type-event", feature = "type-v2_core_event"))]
crate::union! {
    /// The object of an event.
    ///
    /// Each member needs the cargo feature of its type.
    pub enum EventObject {
        #[cfg(feature = "type-account")]
        Account(Account) = "account",
        #[cfg(feature = "type-application")]
        Application(Application) = "application",
        #[cfg(feature = "type-application_fee")]
        ApplicationFee(ApplicationFee) = "application_fee",
        #[cfg(feature = "type-balance")]
        Balance(Balance) = "balance",
        #[cfg(feature = "type-balance_settings")]
        BalanceSettings(BalanceSettings) = "balance_settings",
        #[cfg(feature = "type-bank_account")]
        BankAccount(BankAccount) = "bank_account",
        #[cfg(feature = "type-billing_credit_balance_transaction")]
        BillingCreditBalanceTransaction(BillingCreditBalanceTransaction) = "billing.credit_balance_transaction",
        #[cfg(feature = "type-billing_credit_grant")]
        BillingCreditGrant(BillingCreditGrant) = "billing.credit_grant",
        #[cfg(feature = "type-billing_meter")]
        BillingMeter(BillingMeter) = "billing.meter",
        #[cfg(feature = "type-billing_portal_configuration")]
        BillingPortalConfiguration(BillingPortalConfiguration) = "billing_portal.configuration",
        #[cfg(feature = "type-billing_portal_session")]
        BillingPortalSession(BillingPortalSession) = "billing_portal.session",
        #[cfg(feature = "type-capability")]
        Capability(Capability) = "capability",
        #[cfg(feature = "type-card")]
        Card(Card) = "card",
        #[cfg(feature = "type-cash_balance")]
        CashBalance(CashBalance) = "cash_balance",
        #[cfg(feature = "type-charge")]
        Charge(Charge) = "charge",
        #[cfg(feature = "type-checkout_session")]
        CheckoutSession(CheckoutSession) = "checkout.session",
        #[cfg(feature = "type-climate_order")]
        ClimateOrder(ClimateOrder) = "climate.order",
        #[cfg(feature = "type-climate_product")]
        ClimateProduct(ClimateProduct) = "climate.product",
        #[cfg(feature = "type-coupon")]
        Coupon(Coupon) = "coupon",
        #[cfg(feature = "type-credit_note")]
        CreditNote(CreditNote) = "credit_note",
        #[cfg(feature = "type-customer")]
        Customer(Customer) = "customer",
        #[cfg(feature = "type-customer_cash_balance_transaction")]
        CustomerCashBalanceTransaction(CustomerCashBalanceTransaction) = "customer_cash_balance_transaction",
        #[cfg(feature = "type-discount")]
        Discount(Discount) = "discount",
        #[cfg(feature = "type-dispute")]
        Dispute(Dispute) = "dispute",
        #[cfg(feature = "type-fee_refund")]
        FeeRefund(FeeRefund) = "fee_refund",
        #[cfg(feature = "type-file")]
        File(File) = "file",
        #[cfg(feature = "type-financial_connections_account")]
        FinancialConnectionsAccount(FinancialConnectionsAccount) = "financial_connections.account",
        #[cfg(feature = "type-identity_verification_session")]
        IdentityVerificationSession(IdentityVerificationSession) = "identity.verification_session",
        #[cfg(feature = "type-invoice")]
        Invoice(Invoice) = "invoice",
        #[cfg(feature = "type-invoice_payment")]
        InvoicePayment(InvoicePayment) = "invoice_payment",
        #[cfg(feature = "type-invoiceitem")]
        Invoiceitem(Invoiceitem) = "invoiceitem",
        #[cfg(feature = "type-issuing_authorization")]
        IssuingAuthorization(IssuingAuthorization) = "issuing.authorization",
        #[cfg(feature = "type-issuing_card")]
        IssuingCard(IssuingCard) = "issuing.card",
        #[cfg(feature = "type-issuing_cardholder")]
        IssuingCardholder(IssuingCardholder) = "issuing.cardholder",
        #[cfg(feature = "type-issuing_dispute")]
        IssuingDispute(IssuingDispute) = "issuing.dispute",
        #[cfg(feature = "type-issuing_personalization_design")]
        IssuingPersonalizationDesign(IssuingPersonalizationDesign) = "issuing.personalization_design",
        #[cfg(feature = "type-issuing_token")]
        IssuingToken(IssuingToken) = "issuing.token",
        #[cfg(feature = "type-issuing_transaction")]
        IssuingTransaction(IssuingTransaction) = "issuing.transaction",
        #[cfg(feature = "type-mandate")]
        Mandate(Mandate) = "mandate",
        #[cfg(feature = "type-payment_intent")]
        PaymentIntent(PaymentIntent) = "payment_intent",
        #[cfg(feature = "type-payment_link")]
        PaymentLink(PaymentLink) = "payment_link",
        #[cfg(feature = "type-payment_method")]
        PaymentMethod(PaymentMethod) = "payment_method",
        #[cfg(feature = "type-payout")]
        Payout(Payout) = "payout",
        #[cfg(feature = "type-person")]
        Person(Person) = "person",
        #[cfg(feature = "type-plan")]
        Plan(Plan) = "plan",
        #[cfg(feature = "type-price")]
        Price(Price) = "price",
        #[cfg(feature = "type-product")]
        Product(Product) = "product",
        #[cfg(feature = "type-promotion_code")]
        PromotionCode(PromotionCode) = "promotion_code",
        #[cfg(feature = "type-quote")]
        Quote(Quote) = "quote",
        #[cfg(feature = "type-radar_early_fraud_warning")]
        RadarEarlyFraudWarning(RadarEarlyFraudWarning) = "radar.early_fraud_warning",
        #[cfg(feature = "type-refund")]
        Refund(Refund) = "refund",
        #[cfg(feature = "type-reporting_report_run")]
        ReportingReportRun(ReportingReportRun) = "reporting.report_run",
        #[cfg(feature = "type-reporting_report_type")]
        ReportingReportType(ReportingReportType) = "reporting.report_type",
        #[cfg(feature = "type-review")]
        Review(Review) = "review",
        #[cfg(feature = "type-scheduled_query_run")]
        ScheduledQueryRun(ScheduledQueryRun) = "scheduled_query_run",
        #[cfg(feature = "type-setup_intent")]
        SetupIntent(SetupIntent) = "setup_intent",
        #[cfg(feature = "type-source")]
        Source(Source) = "source",
        #[cfg(feature = "type-source_mandate_notification")]
        SourceMandateNotification(SourceMandateNotification) = "source_mandate_notification",
        #[cfg(feature = "type-source_transaction")]
        SourceTransaction(SourceTransaction) = "source_transaction",
        #[cfg(feature = "type-subscription")]
        Subscription(Subscription) = "subscription",
        #[cfg(feature = "type-subscription_schedule")]
        SubscriptionSchedule(SubscriptionSchedule) = "subscription_schedule",
        #[cfg(feature = "type-tax_settings")]
        TaxSettings(TaxSettings) = "tax.settings",
        #[cfg(feature = "type-tax_id")]
        TaxId(TaxId) = "tax_id",
        #[cfg(feature = "type-tax_rate")]
        TaxRate(TaxRate) = "tax_rate",
        #[cfg(feature = "type-terminal_reader")]
        TerminalReader(TerminalReader) = "terminal.reader",
        #[cfg(feature = "type-test_helpers_test_clock")]
        TestHelpersTestClock(TestHelpersTestClock) = "test_helpers.test_clock",
        #[cfg(feature = "type-topup")]
        Topup(Topup) = "topup",
        #[cfg(feature = "type-transfer")]
        Transfer(Transfer) = "transfer",
        #[cfg(feature = "type-treasury_credit_reversal")]
        TreasuryCreditReversal(TreasuryCreditReversal) = "treasury.credit_reversal",
        #[cfg(feature = "type-treasury_debit_reversal")]
        TreasuryDebitReversal(TreasuryDebitReversal) = "treasury.debit_reversal",
        #[cfg(feature = "type-treasury_financial_account")]
        TreasuryFinancialAccount(TreasuryFinancialAccount) = "treasury.financial_account",
        #[cfg(feature = "type-treasury_inbound_transfer")]
        TreasuryInboundTransfer(TreasuryInboundTransfer) = "treasury.inbound_transfer",
        #[cfg(feature = "type-treasury_outbound_payment")]
        TreasuryOutboundPayment(TreasuryOutboundPayment) = "treasury.outbound_payment",
        #[cfg(feature = "type-treasury_outbound_transfer")]
        TreasuryOutboundTransfer(TreasuryOutboundTransfer) = "treasury.outbound_transfer",
        #[cfg(feature = "type-treasury_received_credit")]
        TreasuryReceivedCredit(TreasuryReceivedCredit) = "treasury.received_credit",
        #[cfg(feature = "type-treasury_received_debit")]
        TreasuryReceivedDebit(TreasuryReceivedDebit) = "treasury.received_debit",
        #[cfg(feature = "type-v2_core_account")]
        V2Account(V2Account) = "v2.core.account",
        #[cfg(feature = "type-v2_core_account_person")]
        V2AccountPerson(V2AccountPerson) = "v2.core.account_person",
        #[cfg(feature = "type-v2_core_account_person_token")]
        V2AccountPersonToken(V2AccountPersonToken) = "v2.core.account_person_token",
        #[cfg(feature = "type-v2_core_account_token")]
        V2AccountToken(V2AccountToken) = "v2.core.account_token",
        #[cfg(feature = "type-v2_core_event_destination")]
        V2EventDestination(V2EventDestination) = "v2.core.event_destination",
    }
}

#[cfg(feature = "type-event")]
crate::event_object!(Event, EventObject);

pub mod events;
