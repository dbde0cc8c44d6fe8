// Written by `stripe-codegen generate`; change `codegen/` instead.

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod account_bacs_debit_payments;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use account_bacs_debit_payments::AccountBacsDebitPayments;

#[cfg(any(feature = "account", feature = "token", feature = "v2_core_account", feature = "v2_core_account_token"))]
mod account_business_type;
#[cfg(any(feature = "account", feature = "token", feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use account_business_type::AccountBusinessType;

#[cfg(any(feature = "account", feature = "charge", feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record", feature = "token", feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod account_holder_type;
#[cfg(any(feature = "account", feature = "charge", feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record", feature = "token", feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use account_holder_type::AccountHolderType;

#[cfg(any(feature = "capability", feature = "person"))]
mod account_requirements_alternative;
#[cfg(any(feature = "capability", feature = "person"))]
pub use account_requirements_alternative::AccountRequirementsAlternative;

#[cfg(any(feature = "bank_account", feature = "capability", feature = "person"))]
mod account_requirements_error;
#[cfg(any(feature = "bank_account", feature = "capability", feature = "person"))]
pub use account_requirements_error::{AccountRequirementsError, AccountRequirementsErrorCode};

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod account_sepa_debit_payments;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use account_sepa_debit_payments::AccountSepaDebitPayments;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod account_unification_account_controller_losses_payment;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use account_unification_account_controller_losses_payment::AccountUnificationAccountControllerLossesPayment;

#[cfg(any(feature = "charge", feature = "checkout_session", feature = "confirmation_token", feature = "dispute", feature = "funding_instructions", feature = "identity_verification_report", feature = "identity_verification_session", feature = "issuing_cardholder", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record", feature = "person", feature = "radar_payment_evaluation", feature = "source", feature = "tax_settings", feature = "terminal_location", feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer", feature = "treasury_received_debit", feature = "v2_core_account"))]
mod address;
#[cfg(any(feature = "charge", feature = "checkout_session", feature = "confirmation_token", feature = "dispute", feature = "funding_instructions", feature = "identity_verification_report", feature = "identity_verification_session", feature = "issuing_cardholder", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record", feature = "person", feature = "radar_payment_evaluation", feature = "source", feature = "tax_settings", feature = "terminal_location", feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer", feature = "treasury_received_debit", feature = "v2_core_account"))]
pub use address::Address;

#[cfg(feature = "item")]
mod adjustable_quantity;
#[cfg(feature = "item")]
pub use adjustable_quantity::AdjustableQuantity;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod alipay_details;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use alipay_details::AlipayDetails;

#[cfg(any(feature = "card", feature = "checkout_session", feature = "confirmation_token", feature = "customer_session", feature = "payment_method", feature = "source"))]
mod allow_redisplay;
#[cfg(any(feature = "card", feature = "checkout_session", feature = "confirmation_token", feature = "customer_session", feature = "payment_method", feature = "source"))]
pub use allow_redisplay::AllowRedisplay;

#[cfg(feature = "payment_intent")]
mod amount_details_client;
#[cfg(feature = "payment_intent")]
pub use amount_details_client::AmountDetailsClient;

#[cfg(feature = "payment_intent")]
mod amount_details_client_tip;
#[cfg(feature = "payment_intent")]
pub use amount_details_client_tip::AmountDetailsClientTip;

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
mod amount_includes_iof;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
pub use amount_includes_iof::AmountIncludesIof;

#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "mandate", feature = "payment_method", feature = "subscription"))]
mod amount_type;
#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "mandate", feature = "payment_method", feature = "subscription"))]
pub use amount_type::AmountType;

#[cfg(feature = "payment_intent")]
mod api_errors;
#[cfg(feature = "payment_intent")]
pub use api_errors::{ApiErrors, ApiErrorsType};

#[cfg(feature = "payment_intent")]
mod ares_trans_status;
#[cfg(feature = "payment_intent")]
pub use ares_trans_status::AresTransStatus;

#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "source"))]
mod au_becs_debit;
#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "source"))]
pub use au_becs_debit::AuBecsDebit;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
mod authentication_flow;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
pub use authentication_flow::AuthenticationFlow;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote"))]
mod automatic_tax_status;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote"))]
pub use automatic_tax_status::AutomaticTaxStatus;

#[cfg(any(feature = "bank_account", feature = "card", feature = "payout"))]
mod available_payout_method;
#[cfg(any(feature = "bank_account", feature = "card", feature = "payout"))]
pub use available_payout_method::AvailablePayoutMethod;

#[cfg(any(feature = "account", feature = "balance_settings"))]
mod balance_settings_payout_schedule_interval;
#[cfg(any(feature = "account", feature = "balance_settings"))]
pub use balance_settings_payout_schedule_interval::BalanceSettingsPayoutScheduleInterval;

#[cfg(feature = "account")]
mod bank_account_object;
#[cfg(feature = "account")]
pub use bank_account_object::BankAccountObject;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod billing_address_collection;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use billing_address_collection::BillingAddressCollection;

#[cfg(any(feature = "billing_portal_configuration", feature = "subscription"))]
mod billing_cycle_anchor;
#[cfg(any(feature = "billing_portal_configuration", feature = "subscription"))]
pub use billing_cycle_anchor::BillingCycleAnchor;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
mod billing_details;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
pub use billing_details::BillingDetails;

#[cfg(any(feature = "billing_meter_event_adjustment", feature = "v2_billing_meter_event_adjustment"))]
mod billing_meter_event_adjustment_type;
#[cfg(any(feature = "billing_meter_event_adjustment", feature = "v2_billing_meter_event_adjustment"))]
pub use billing_meter_event_adjustment_type::BillingMeterEventAdjustmentType;

#[cfg(any(feature = "billing_meter", feature = "billing_meter_event_summary"))]
mod billing_meter_event_time_window;
#[cfg(any(feature = "billing_meter", feature = "billing_meter_event_summary"))]
pub use billing_meter_event_time_window::BillingMeterEventTimeWindow;

#[cfg(any(feature = "billing_meter", feature = "issuing_cardholder", feature = "payment_method_domain"))]
mod billing_meter_status;
#[cfg(any(feature = "billing_meter", feature = "issuing_cardholder", feature = "payment_method_domain"))]
pub use billing_meter_status::BillingMeterStatus;

#[cfg(any(feature = "plan", feature = "price"))]
mod billing_scheme;
#[cfg(any(feature = "plan", feature = "price"))]
pub use billing_scheme::BillingScheme;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod brands_blocked;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use brands_blocked::BrandsBlocked;

#[cfg(any(feature = "billing_portal_configuration", feature = "subscription"))]
mod cancellation_details_feedback;
#[cfg(any(feature = "billing_portal_configuration", feature = "subscription"))]
pub use cancellation_details_feedback::CancellationDetailsFeedback;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod capture_method;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use capture_method::CaptureMethod;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
mod card_installment_plan;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
pub use card_installment_plan::CardInstallmentPlan;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
mod card_installment_plan_interval;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
pub use card_installment_plan_interval::CardInstallmentPlanInterval;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
mod card_installment_plan_type;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
pub use card_installment_plan_type::CardInstallmentPlanType;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_record"))]
mod card_installments;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_record"))]
pub use card_installments::CardInstallments;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod card_networks;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use card_networks::CardNetworks;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod card_present_common_wallet;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use card_present_common_wallet::{CardPresentCommonWallet, CardPresentCommonWalletType};

#[cfg(any(feature = "charge", feature = "financial_connections_account"))]
mod charge_status;
#[cfg(any(feature = "charge", feature = "financial_connections_account"))]
pub use charge_status::ChargeStatus;

#[cfg(any(feature = "charge", feature = "payment_link"))]
mod charge_transfer_data;
#[cfg(any(feature = "charge", feature = "payment_link"))]
pub use charge_transfer_data::ChargeTransferData;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod checkout_acss_debit_payment_method_options_currency;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use checkout_acss_debit_payment_method_options_currency::CheckoutAcssDebitPaymentMethodOptionsCurrency;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod checkout_card_payment_method_options_request_overcapture;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use checkout_card_payment_method_options_request_overcapture::CheckoutCardPaymentMethodOptionsRequestOvercapture;

#[cfg(feature = "climate_supplier")]
mod climate_removals_location;
#[cfg(feature = "climate_supplier")]
pub use climate_removals_location::ClimateRemovalsLocation;

#[cfg(any(feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod collection_method;
#[cfg(any(feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use collection_method::CollectionMethod;

#[cfg(any(feature = "billing_portal_session", feature = "payment_link"))]
mod completion_confirmation;
#[cfg(any(feature = "billing_portal_session", feature = "payment_link"))]
pub use completion_confirmation::CompletionConfirmation;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod connect_account_reference;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use connect_account_reference::ConnectAccountReference;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod connect_account_reference_type;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use connect_account_reference_type::ConnectAccountReferenceType;

#[cfg(any(feature = "financial_connections_account", feature = "treasury_inbound_transfer", feature = "treasury_received_debit"))]
mod connections_account_number_details_supported_network;
#[cfg(any(feature = "financial_connections_account", feature = "treasury_inbound_transfer", feature = "treasury_received_debit"))]
pub use connections_account_number_details_supported_network::FinancialConnectionsAccountNumberDetailsSupportedNetwork;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod consent_collection;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use consent_collection::{ConsentCollection, PaymentMethodReuseAgreement};

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod consent_collection_promotion;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use consent_collection_promotion::ConsentCollectionPromotion;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod consent_collection_terms_of_service;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use consent_collection_terms_of_service::ConsentCollectionTermsOfService;

#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_balance_transaction", feature = "billing_credit_grant"))]
mod credit_grant_amount;
#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_balance_transaction", feature = "billing_credit_grant"))]
pub use credit_grant_amount::CreditGrantAmount;

#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_balance_transaction", feature = "billing_credit_grant"))]
mod credit_grant_amount_type;
#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_balance_transaction", feature = "billing_credit_grant"))]
pub use credit_grant_amount_type::CreditGrantAmountType;

#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_balance_transaction", feature = "billing_credit_grant", feature = "payment_attempt_record", feature = "payment_record", feature = "v2_core_account"))]
mod credit_grant_monetary_amount;
#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_balance_transaction", feature = "billing_credit_grant", feature = "payment_attempt_record", feature = "payment_record", feature = "v2_core_account"))]
pub use credit_grant_monetary_amount::CreditGrantMonetaryAmount;

#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_grant"))]
mod credit_grant_scope_price_type;
#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_grant"))]
pub use credit_grant_scope_price_type::CreditGrantScopePriceType;

#[cfg(feature = "credit_note_line_item")]
mod credit_note_line_item_type;
#[cfg(feature = "credit_note_line_item")]
pub use credit_note_line_item_type::CreditNoteLineItemType;

#[cfg(feature = "credit_note_line_item")]
mod credit_note_reason;
#[cfg(feature = "credit_note_line_item")]
pub use credit_note_reason::CreditNoteReason;

#[cfg(feature = "credit_note_line_item")]
mod credit_note_refund_type;
#[cfg(feature = "credit_note_line_item")]
pub use credit_note_refund_type::CreditNoteRefundType;

#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
mod credited_line_items;
#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
pub use credited_line_items::CreditedLineItems;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod custom_fields_label;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use custom_fields_label::CustomFieldsLabel;

#[cfg(any(feature = "checkout_session", feature = "payment_attempt_record", feature = "payment_link", feature = "payment_record"))]
mod custom_fields_label_type;
#[cfg(any(feature = "checkout_session", feature = "payment_attempt_record", feature = "payment_link", feature = "payment_record"))]
pub use custom_fields_label_type::CustomFieldsLabelType;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod custom_fields_option;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use custom_fields_option::CustomFieldsOption;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod custom_text;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use custom_text::{CustomText, CustomTextPosition};

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod customer_balance_bank_transfer_requested_address_type;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use customer_balance_bank_transfer_requested_address_type::CustomerBalanceBankTransferRequestedAddressType;

#[cfg(any(feature = "checkout_session", feature = "customer_cash_balance_transaction", feature = "funding_instructions", feature = "payment_intent"))]
mod customer_balance_bank_transfer_type;
#[cfg(any(feature = "checkout_session", feature = "customer_cash_balance_transaction", feature = "funding_instructions", feature = "payment_intent"))]
pub use customer_balance_bank_transfer_type::CustomerBalanceBankTransferType;

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
mod customer_billing_invoice_rendering_amount_tax_display;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
pub use customer_billing_invoice_rendering_amount_tax_display::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay;

#[cfg(any(feature = "customer", feature = "payment_intent"))]
mod customer_source;
#[cfg(any(feature = "customer", feature = "payment_intent"))]
pub use customer_source::CustomerSource;

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "v2_core_account"))]
mod customer_tax_exempt;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "v2_core_account"))]
pub use customer_tax_exempt::CustomerTaxExempt;

#[cfg(any(feature = "invoice", feature = "tax_calculation", feature = "tax_id"))]
mod customer_tax_id_data_type;
#[cfg(any(feature = "invoice", feature = "tax_calculation", feature = "tax_id"))]
pub use customer_tax_id_data_type::CustomerTaxIdDataType;

#[cfg(any(feature = "customer", feature = "tax_settings"))]
mod customer_tax_provider;
#[cfg(any(feature = "customer", feature = "tax_settings"))]
pub use customer_tax_provider::CustomerTaxProvider;

#[cfg(any(feature = "payment_attempt_record", feature = "payment_record", feature = "radar_payment_evaluation"))]
mod cvc_check;
#[cfg(any(feature = "payment_attempt_record", feature = "payment_record", feature = "radar_payment_evaluation"))]
pub use cvc_check::CvcCheck;

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent"))]
mod default_for;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent"))]
pub use default_for::DefaultFor;

mod deleted_application;
pub use deleted_application::DeletedApplication;

#[cfg(any(feature = "discount", feature = "promotion_code"))]
mod discount_source_type;
#[cfg(any(feature = "discount", feature = "promotion_code"))]
pub use discount_source_type::DiscountSourceType;

#[cfg(any(feature = "credit_note_line_item", feature = "invoiceitem", feature = "line_item"))]
mod discounts_discount_amount;
#[cfg(any(feature = "credit_note_line_item", feature = "invoiceitem", feature = "line_item"))]
pub use discounts_discount_amount::DiscountsDiscountAmount;

#[cfg(any(feature = "charge", feature = "payment_intent"))]
mod electronic_commerce_indicator;
#[cfg(any(feature = "charge", feature = "payment_intent"))]
pub use electronic_commerce_indicator::ElectronicCommerceIndicator;

#[cfg(feature = "credit_note_line_item")]
mod email_type;
#[cfg(feature = "credit_note_line_item")]
pub use email_type::EmailType;

#[cfg(feature = "payment_intent")]
mod error;
#[cfg(feature = "payment_intent")]
pub use error::Error;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod excluded_payment_method_type;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use excluded_payment_method_type::ExcludedPaymentMethodType;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
mod exemption_indicator;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
pub use exemption_indicator::ExemptionIndicator;

#[cfg(any(feature = "checkout_session", feature = "financial_connections_account", feature = "payment_intent", feature = "subscription"))]
mod financial_connections_account_permission;
#[cfg(any(feature = "checkout_session", feature = "financial_connections_account", feature = "payment_intent", feature = "subscription"))]
pub use financial_connections_account_permission::FinancialConnectionsAccountPermission;

#[cfg(feature = "financial_connections_account")]
mod financial_connections_accountholder;
#[cfg(feature = "financial_connections_account")]
pub use financial_connections_accountholder::FinancialConnectionsAccountholder;

#[cfg(feature = "financial_connections_account")]
mod financial_connections_accountholder_type;
#[cfg(feature = "financial_connections_account")]
pub use financial_connections_accountholder_type::FinancialConnectionsAccountholderType;

#[cfg(any(feature = "checkout_session", feature = "financial_connections_session", feature = "payment_intent", feature = "subscription"))]
mod financial_connections_session_prefetch;
#[cfg(any(feature = "checkout_session", feature = "financial_connections_session", feature = "payment_intent", feature = "subscription"))]
pub use financial_connections_session_prefetch::FinancialConnectionsSessionPrefetch;

#[cfg(feature = "payment_intent")]
mod flow_direction;
#[cfg(feature = "payment_intent")]
pub use flow_direction::FlowDirection;

#[cfg(any(feature = "funding_instructions", feature = "payment_intent"))]
mod funding_instructions_bank_transfer_financial_address;
#[cfg(any(feature = "funding_instructions", feature = "payment_intent"))]
pub use funding_instructions_bank_transfer_financial_address::{
    FundingInstructionsBankTransferAbaRecord, FundingInstructionsBankTransferFinancialAddress,
    FundingInstructionsBankTransferFinancialAddressType, FundingInstructionsBankTransferIbanRecord,
    FundingInstructionsBankTransferSortCodeRecord, FundingInstructionsBankTransferSpeiRecord,
    FundingInstructionsBankTransferSwiftRecord, FundingInstructionsBankTransferZenginRecord,
    InstructionsBankTransferFinancialAddressSupportedNetwork,
};

#[cfg(any(feature = "checkout_session", feature = "funding_instructions", feature = "payment_intent", feature = "subscription"))]
mod funding_type;
#[cfg(any(feature = "checkout_session", feature = "funding_instructions", feature = "payment_intent", feature = "subscription"))]
pub use funding_type::FundingType;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod id_number_type;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use id_number_type::IdNumberType;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod identity_data_date;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use identity_data_date::IdentityDataDate;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod identity_document_options;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use identity_document_options::IdentityDocumentOptions;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod identity_document_report_sex;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use identity_document_report_sex::IdentityDocumentReportSex;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod identity_document_report_type;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use identity_document_report_type::IdentityDocumentReportType;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod identity_verification_report_type;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use identity_verification_report_type::IdentityVerificationReportType;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod identity_verification_session_type;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use identity_verification_session_type::IdentityVerificationSessionType;

#[cfg(any(feature = "treasury_inbound_transfer", feature = "treasury_received_credit", feature = "treasury_received_debit"))]
mod inbound_transfers_type;
#[cfg(any(feature = "treasury_inbound_transfer", feature = "treasury_received_credit", feature = "treasury_received_debit"))]
pub use inbound_transfers_type::InboundTransfersType;

#[cfg(feature = "payment_intent")]
mod intent_next_action_redirect_to_url;
#[cfg(feature = "payment_intent")]
pub use intent_next_action_redirect_to_url::IntentNextActionRedirectToUrl;

#[cfg(feature = "payment_intent")]
mod intent_next_action_upi_handle_redirect_or_display_qr_code;
#[cfg(feature = "payment_intent")]
pub use intent_next_action_upi_handle_redirect_or_display_qr_code::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;

#[cfg(feature = "payment_intent")]
mod intent_next_action_verify_with_microdeposits;
#[cfg(feature = "payment_intent")]
pub use intent_next_action_verify_with_microdeposits::{
    IntentNextActionVerifyWithMicrodeposits, IntentNextActionVerifyWithMicrodepositsMicrodepositType,
};

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
mod invoice_custom;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
pub use invoice_custom::InvoiceCustom;

#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
mod invoice_line_item_period;
#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
pub use invoice_line_item_period::InvoiceLineItemPeriod;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod invoice_payment_method_options_acss_debit;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use invoice_payment_method_options_acss_debit::{
    InvoicePaymentMethodOptionsAcssDebit, InvoicePaymentMethodOptionsAcssDebitMandateOptions,
};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod invoice_payment_method_options_bancontact;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use invoice_payment_method_options_bancontact::InvoicePaymentMethodOptionsBancontact;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod invoice_payment_method_options_customer_balance;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use invoice_payment_method_options_customer_balance::{
    InvoicePaymentMethodOptionsCustomerBalance, InvoicePaymentMethodOptionsCustomerBalanceBankTransfer,
};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod invoice_payment_method_options_payto;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use invoice_payment_method_options_payto::{InvoiceMandateOptionsPayto, InvoicePaymentMethodOptionsPayto};

#[cfg(any(feature = "payment_intent", feature = "subscription"))]
mod invoice_payment_method_options_upi;
#[cfg(any(feature = "payment_intent", feature = "subscription"))]
pub use invoice_payment_method_options_upi::InvoicePaymentMethodOptionsUpi;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod invoice_payment_method_options_us_bank_account;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use invoice_payment_method_options_us_bank_account::{
    InvoicePaymentMethodOptionsUsBankAccount, InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions,
};

#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
mod invoice_pricing;
#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
pub use invoice_pricing::{InvoicePricing, InvoicePricingPriceDetails, InvoicePricingType};

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "payment_link"))]
mod invoice_setting_rendering_options;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "payment_link"))]
pub use invoice_setting_rendering_options::InvoiceSettingRenderingOptions;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod invoice_settings;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use invoice_settings::InvoiceSettings;

#[cfg(any(feature = "checkout_session", feature = "invoice"))]
mod invoice_tax_id;
#[cfg(any(feature = "checkout_session", feature = "invoice"))]
pub use invoice_tax_id::InvoiceTaxId;

#[cfg(any(feature = "credit_note_line_item", feature = "line_item"))]
mod invoice_taxes_tax;
#[cfg(any(feature = "credit_note_line_item", feature = "line_item"))]
pub use invoice_taxes_tax::{
    InvoiceTaxesTax, InvoiceTaxesTaxRateDetails, InvoiceTaxesTaxTaxabilityReason, InvoiceTaxesTaxType,
};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod invoices_payment_settings_payment_method_type;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use invoices_payment_settings_payment_method_type::InvoicesPaymentSettingsPaymentMethodType;

#[cfg(feature = "issuing_transaction")]
mod issuing_amount_details;
#[cfg(feature = "issuing_transaction")]
pub use issuing_amount_details::IssuingAmountDetails;

#[cfg(feature = "issuing_cardholder")]
mod issuing_authorization_card_presence;
#[cfg(feature = "issuing_cardholder")]
pub use issuing_authorization_card_presence::IssuingAuthorizationCardPresence;

#[cfg(feature = "issuing_cardholder")]
mod issuing_authorization_controls;
#[cfg(feature = "issuing_cardholder")]
pub use issuing_authorization_controls::{IssuingAuthorizationControls, IssuingSpendingLimit};

#[cfg(feature = "issuing_transaction")]
mod issuing_authorization_fleet_data_purchase_type;
#[cfg(feature = "issuing_transaction")]
pub use issuing_authorization_fleet_data_purchase_type::IssuingAuthorizationFleetDataPurchaseType;

#[cfg(feature = "issuing_transaction")]
mod issuing_authorization_fleet_data_service_type;
#[cfg(feature = "issuing_transaction")]
pub use issuing_authorization_fleet_data_service_type::IssuingAuthorizationFleetDataServiceType;

#[cfg(feature = "issuing_transaction")]
mod issuing_authorization_fuel_data_type;
#[cfg(feature = "issuing_transaction")]
pub use issuing_authorization_fuel_data_type::IssuingAuthorizationFuelDataType;

#[cfg(feature = "issuing_transaction")]
mod issuing_authorization_fuel_data_unit;
#[cfg(feature = "issuing_transaction")]
pub use issuing_authorization_fuel_data_unit::IssuingAuthorizationFuelDataUnit;

#[cfg(feature = "issuing_transaction")]
mod issuing_authorization_merchant_data;
#[cfg(feature = "issuing_transaction")]
pub use issuing_authorization_merchant_data::IssuingAuthorizationMerchantData;

#[cfg(feature = "issuing_transaction")]
mod issuing_fleet_reported_breakdown;
#[cfg(feature = "issuing_transaction")]
pub use issuing_fleet_reported_breakdown::{
    IssuingFleetFuelPriceData, IssuingFleetReportedBreakdown, IssuingFleetTaxData,
};

#[cfg(any(feature = "billing_meter_event_adjustment", feature = "issuing_settlement", feature = "v2_billing_meter_event_adjustment"))]
mod issuing_settlement_status;
#[cfg(any(feature = "billing_meter_event_adjustment", feature = "issuing_settlement", feature = "v2_billing_meter_event_adjustment"))]
pub use issuing_settlement_status::IssuingSettlementStatus;

#[cfg(feature = "issuing_cardholder")]
mod issuing_spending_limit_category;
#[cfg(feature = "issuing_cardholder")]
pub use issuing_spending_limit_category::IssuingSpendingLimitCategory;

#[cfg(feature = "issuing_cardholder")]
mod issuing_spending_limit_interval;
#[cfg(feature = "issuing_cardholder")]
pub use issuing_spending_limit_interval::IssuingSpendingLimitInterval;

#[cfg(any(feature = "issuing_token", feature = "issuing_transaction"))]
mod issuing_transaction_wallet;
#[cfg(any(feature = "issuing_token", feature = "issuing_transaction"))]
pub use issuing_transaction_wallet::IssuingTransactionWallet;

#[cfg(any(feature = "account", feature = "token"))]
mod legal_entity_company_structure;
#[cfg(any(feature = "account", feature = "token"))]
pub use legal_entity_company_structure::LegalEntityCompanyStructure;

#[cfg(any(feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_method", feature = "person"))]
mod legal_entity_dob;
#[cfg(any(feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_method", feature = "person"))]
pub use legal_entity_dob::LegalEntityDob;

#[cfg(any(feature = "person", feature = "terminal_location", feature = "v2_core_account", feature = "v2_core_account_person"))]
mod legal_entity_japan_address;
#[cfg(any(feature = "person", feature = "terminal_location", feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use legal_entity_japan_address::LegalEntityJapanAddress;

#[cfg(feature = "person")]
mod legal_entity_verification_document;
#[cfg(feature = "person")]
pub use legal_entity_verification_document::LegalEntityVerificationDocument;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod legal_gender;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use legal_gender::LegalGender;

#[cfg(feature = "item")]
mod line_items_discount_amount;
#[cfg(feature = "item")]
pub use line_items_discount_amount::LineItemsDiscountAmount;

#[cfg(any(feature = "credit_note", feature = "invoice", feature = "item"))]
mod line_items_tax_amount;
#[cfg(any(feature = "credit_note", feature = "invoice", feature = "item"))]
pub use line_items_tax_amount::LineItemsTaxAmount;

#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
mod link_use_case_account_collection_options_future_requirement;
#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
pub use link_use_case_account_collection_options_future_requirement::AccountLinkUseCaseAccountCollectionOptionsFutureRequirement;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod linked_account_options_common;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use linked_account_options_common::LinkedAccountOptionsCommon;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
mod linked_account_options_filters;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
pub use linked_account_options_filters::LinkedAccountOptionsFilters;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "payment_link", feature = "subscription"))]
mod managed_payments;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "payment_link", feature = "subscription"))]
pub use managed_payments::ManagedPayments;

#[cfg(any(feature = "mandate", feature = "source"))]
mod mandate_bacs_debit_network_status;
#[cfg(any(feature = "mandate", feature = "source"))]
pub use mandate_bacs_debit_network_status::MandateBacsDebitNetworkStatus;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod mandate_options_acss_debit;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use mandate_options_acss_debit::MandateOptionsAcssDebit;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod mandate_options_payto;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use mandate_options_payto::MandateOptionsPayto;

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent"))]
mod mandate_payto_payment_schedule;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent"))]
pub use mandate_payto_payment_schedule::MandatePaytoPaymentSchedule;

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
mod mandate_payto_purpose;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
pub use mandate_payto_purpose::MandatePaytoPurpose;

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
mod mandate_pix_payment_schedule;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
pub use mandate_pix_payment_schedule::MandatePixPaymentSchedule;

#[cfg(any(feature = "account", feature = "mandate"))]
mod mandate_status;
#[cfg(any(feature = "account", feature = "mandate"))]
pub use mandate_status::MandateStatus;

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
mod mandate_upi;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
pub use mandate_upi::MandateUpi;

#[cfg(any(feature = "mandate", feature = "payment_intent"))]
mod mandate_us_bank_account;
#[cfg(any(feature = "mandate", feature = "payment_intent"))]
pub use mandate_us_bank_account::MandateUsBankAccount;

#[cfg(any(feature = "mandate", feature = "payment_intent"))]
mod mandate_us_bank_account_collection_method;
#[cfg(any(feature = "mandate", feature = "payment_intent"))]
pub use mandate_us_bank_account_collection_method::MandateUsBankAccountCollectionMethod;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod method_config_biz_payment_method_configuration_details;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use method_config_biz_payment_method_configuration_details::PaymentMethodConfigBizPaymentMethodConfigurationDetails;

#[cfg(feature = "payment_intent")]
mod method_options_card_present_routing_requested_priority;
#[cfg(feature = "payment_intent")]
pub use method_options_card_present_routing_requested_priority::PaymentMethodOptionsCardPresentRoutingRequestedPriority;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod name_collection;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use name_collection::{NameCollection, PaymentLinkBusinessName};

#[cfg(feature = "payment_intent")]
mod next_action_cashapp_handle_redirect_or_display_qr_code;
#[cfg(feature = "payment_intent")]
pub use next_action_cashapp_handle_redirect_or_display_qr_code::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod optional_item;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use optional_item::OptionalItem;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod outbound_payment_method_details;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use outbound_payment_method_details::{
    OutboundPaymentMethodDetails, OutboundPaymentMethodDetailsUsBankAccount,
};

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod outbound_payment_method_details_type;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use outbound_payment_method_details_type::OutboundPaymentMethodDetailsType;

#[cfg(any(feature = "account", feature = "token", feature = "v2_core_account", feature = "v2_core_account_token"))]
mod ownership_exemption_reason;
#[cfg(any(feature = "account", feature = "token", feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use ownership_exemption_reason::OwnershipExemptionReason;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_acss_debit;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_acss_debit::PaymentAcssDebit;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_affirm;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_affirm::PaymentAffirm;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_afterpay_clearpay;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_afterpay_clearpay::PaymentAfterpayClearpay;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_alma;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_alma::{AlmaInstallments, PaymentAlma};

#[cfg(feature = "subscription_item")]
mod payment_behavior;
#[cfg(feature = "subscription_item")]
pub use payment_behavior::PaymentBehavior;

#[cfg(any(feature = "payment_attempt_record", feature = "payment_record", feature = "radar_payment_evaluation"))]
mod payment_billing_details;
#[cfg(any(feature = "payment_attempt_record", feature = "payment_record", feature = "radar_payment_evaluation"))]
pub use payment_billing_details::PaymentBillingDetails;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_card_network_token;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_card_network_token::PaymentCardNetworkToken;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_cashapp;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_cashapp::PaymentCashapp;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_eps;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_eps::PaymentEps;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_eps_bank;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_eps_bank::PaymentEpsBank;

#[cfg(any(feature = "issuing_authorization", feature = "radar_payment_evaluation"))]
mod payment_evaluation_signal_v2_risk_level;
#[cfg(any(feature = "issuing_authorization", feature = "radar_payment_evaluation"))]
pub use payment_evaluation_signal_v2_risk_level::PaymentEvaluationSignalV2RiskLevel;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_giropay;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_giropay::PaymentGiropay;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_ideal;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_ideal::PaymentIdeal;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_ideal_bank;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_ideal_bank::PaymentIdealBank;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_ideal_bic;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_ideal_bic::PaymentIdealBic;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "payment_link"))]
mod payment_intent_capture_method;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "payment_link"))]
pub use payment_intent_capture_method::PaymentIntentCaptureMethod;

#[cfg(any(feature = "cash_balance", feature = "payment_intent"))]
mod payment_intent_confirmation_method;
#[cfg(any(feature = "cash_balance", feature = "payment_intent"))]
pub use payment_intent_confirmation_method::PaymentIntentConfirmationMethod;

#[cfg(feature = "payment_intent")]
mod payment_intent_next_action_code;
#[cfg(feature = "payment_intent")]
pub use payment_intent_next_action_code::PaymentIntentNextActionCode;

#[cfg(feature = "payment_intent")]
mod payment_intent_payment_method_options_mandate_options_payto;
#[cfg(feature = "payment_intent")]
pub use payment_intent_payment_method_options_mandate_options_payto::PaymentIntentPaymentMethodOptionsMandateOptionsPayto;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "refund"))]
mod payment_intent_presentment_details;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "refund"))]
pub use payment_intent_presentment_details::PaymentIntentPresentmentDetails;

#[cfg(any(feature = "charge", feature = "customer", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record", feature = "radar_payment_evaluation"))]
mod payment_intent_processing_type;
#[cfg(any(feature = "charge", feature = "customer", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record", feature = "radar_payment_evaluation"))]
pub use payment_intent_processing_type::PaymentIntentProcessingType;

#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "customer_session", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_link", feature = "payment_record", feature = "radar_payment_evaluation"))]
mod payment_intent_setup_future_usage;
#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "customer_session", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_link", feature = "payment_record", feature = "radar_payment_evaluation"))]
pub use payment_intent_setup_future_usage::PaymentIntentSetupFutureUsage;

#[cfg(all(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"), any(feature = "checkout_session", feature = "payment_intent"), any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"), feature = "payment_intent"))]
mod payment_intent_type_specific_payment_method_options_client;
#[cfg(all(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"), any(feature = "checkout_session", feature = "payment_intent"), any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"), feature = "payment_intent"))]
pub use payment_intent_type_specific_payment_method_options_client::{
    InstallmentOptions, IntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    PaymentIntentTypeSpecificPaymentMethodOptionsClient,
};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_klarna;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_klarna::{KlarnaAddress, KlarnaPayerDetails, PaymentKlarna};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_konbini;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_konbini::{PaymentKonbini, PaymentKonbiniStore, PaymentKonbiniStoreChain};

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_custom_fields_type;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_custom_fields_type::PaymentLinkCustomFieldsType;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_customer_creation;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_customer_creation::PaymentLinkCustomerCreation;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_acss_debit;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_acss_debit::PaymentMethodAcssDebit;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_bacs_debit;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_bacs_debit::PaymentMethodBacsDebit;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_boleto;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_boleto::PaymentMethodBoleto;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_card;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_card::{
    CardGeneratedFromPaymentMethodDetails, PaymentMethodCard, PaymentMethodCardGeneratedCard,
    ThreeDSecureUsage,
};

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_card_checks;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_card_checks::PaymentMethodCardChecks;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_card_present;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_card_present::PaymentMethodCardPresent;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_card_wallet;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_card_wallet::{
    PaymentMethodCardWallet, PaymentMethodCardWalletMasterpass, PaymentMethodCardWalletType,
};

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_cashapp;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_cashapp::PaymentMethodCashapp;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_ach_credit_transfer;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_ach_credit_transfer::PaymentMethodDetailsAchCreditTransfer;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_ach_debit;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_ach_debit::PaymentMethodDetailsAchDebit;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_au_becs_debit;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_au_becs_debit::PaymentMethodDetailsAuBecsDebit;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_bacs_debit;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_bacs_debit::PaymentMethodDetailsBacsDebit;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
mod payment_method_details_bancontact;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
pub use payment_method_details_bancontact::PaymentMethodDetailsBancontact;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_bizum;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_bizum::PaymentMethodDetailsBizum;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
mod payment_method_details_blik;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
pub use payment_method_details_blik::PaymentMethodDetailsBlik;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_method_details_card_present;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_method_details_card_present::{
    PaymentMethodDetailsCardPresent, PaymentMethodDetailsCardPresentReceipt,
    PaymentMethodDetailsCardPresentReceiptAccountType,
};

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_method_details_card_present_offline;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_method_details_card_present_offline::{
    PaymentMethodDetailsCardPresentOffline, PaymentMethodDetailsCardPresentOfflineType,
};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_crypto;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_crypto::{
    PaymentMethodDetailsCrypto, PaymentMethodDetailsCryptoNetwork, PaymentMethodDetailsCryptoTokenCurrency,
};

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer", feature = "treasury_received_debit"))]
mod payment_method_details_financial_account;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer", feature = "treasury_received_debit"))]
pub use payment_method_details_financial_account::{
    PaymentMethodDetailsFinancialAccount, PaymentMethodDetailsFinancialAccountNetwork,
};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_fpx;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_fpx::PaymentMethodDetailsFpx;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_interac_present;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_interac_present::{
    PaymentMethodDetailsInteracPresent, PaymentMethodDetailsInteracPresentReceipt,
    PaymentMethodDetailsInteracPresentReceiptAccountType,
};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_kr_card;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_kr_card::PaymentMethodDetailsKrCard;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_link;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_link::PaymentMethodDetailsLink;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_nz_bank_account;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_nz_bank_account::PaymentMethodDetailsNzBankAccount;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_payco;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_payco::PaymentMethodDetailsPayco;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_method_details_paypal;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_method_details_paypal::{
    PaymentMethodDetailsPaypal, PaypalSellerProtection, PaypalSellerProtectionDisputeCategory,
    PaypalSellerProtectionStatus,
};

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_eps;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_eps::PaymentMethodEps;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_fpx;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_fpx::PaymentMethodFpx;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_method_fpx_bank;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_method_fpx_bank::PaymentMethodFpxBank;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_ideal;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_ideal::PaymentMethodIdeal;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_interac_present;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_interac_present::PaymentMethodInteracPresent;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_klarna;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_klarna::PaymentMethodKlarna;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_kr_card;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_kr_card::PaymentMethodKrCard;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_method_kr_card_brand;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_method_kr_card_brand::PaymentMethodKrCardBrand;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_link;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_link::PaymentMethodLink;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_naver_pay;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_naver_pay::PaymentMethodNaverPay;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_naver_pay_funding;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_naver_pay_funding::PaymentMethodNaverPayFunding;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_nz_bank_account;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_nz_bank_account::PaymentMethodNzBankAccount;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options::PaymentMethodOptions;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_alma;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_alma::PaymentMethodOptionsAlma;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_boleto;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_boleto::PaymentMethodOptionsBoleto;

#[cfg(feature = "payment_intent")]
mod payment_method_options_card_mandate_options_interval;
#[cfg(feature = "payment_intent")]
pub use payment_method_options_card_mandate_options_interval::PaymentMethodOptionsCardMandateOptionsInterval;

#[cfg(feature = "payment_intent")]
mod payment_method_options_card_present_routing;
#[cfg(feature = "payment_intent")]
pub use payment_method_options_card_present_routing::PaymentMethodOptionsCardPresentRouting;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_cashapp;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_cashapp::PaymentMethodOptionsCashapp;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_customer_balance;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_customer_balance::{
    CustomerBalanceBankTransfer, PaymentMethodOptionsCustomerBalance,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
mod payment_method_options_customer_balance_eu_bank;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
pub use payment_method_options_customer_balance_eu_bank::{
    PaymentMethodOptionsCustomerBalanceEuBank, PaymentMethodOptionsCustomerBalanceEuBankCountry,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_fpx;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_fpx::PaymentMethodOptionsFpx;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_fpx_setup_future_usage;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_fpx_setup_future_usage::PaymentMethodOptionsFpxSetupFutureUsage;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_ideal;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_ideal::PaymentMethodOptionsIdeal;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_kr_card;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_kr_card::PaymentMethodOptionsKrCard;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_mandate_options_debit;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_mandate_options_debit::PaymentMethodOptionsMandateOptionsDebit;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_mandate_options_pix;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_mandate_options_pix::PaymentMethodOptionsMandateOptionsPix;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_manual_capture;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_manual_capture::PaymentMethodOptionsManualCapture;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_oxxo;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_oxxo::PaymentMethodOptionsOxxo;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_paypal;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_paypal::PaymentMethodOptionsPaypal;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_pix_setup_future_usage;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_pix_setup_future_usage::PaymentMethodOptionsPixSetupFutureUsage;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_wechat_pay_client;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_wechat_pay_client::PaymentMethodOptionsWechatPayClient;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_p24;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_p24::PaymentMethodP24;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_paypal;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_paypal::PaymentMethodPaypal;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_payto;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_payto::PaymentMethodPayto;

#[cfg(any(feature = "balance_settings", feature = "charge", feature = "checkout_session", feature = "customer_session", feature = "terminal_reader", feature = "v2_core_event_destination"))]
mod payment_method_remove;
#[cfg(any(feature = "balance_settings", feature = "charge", feature = "checkout_session", feature = "customer_session", feature = "terminal_reader", feature = "v2_core_event_destination"))]
pub use payment_method_remove::PaymentMethodRemove;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_method_reuse_agreement_position;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_method_reuse_agreement_position::PaymentMethodReuseAgreementPosition;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_sepa_debit;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_sepa_debit::{PaymentMethodSepaDebit, SepaDebitGeneratedFrom};

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_sofort;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_sofort::PaymentMethodSofort;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_type;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_type::PaymentMethodType;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_us_bank_account;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_us_bank_account::{
    PaymentMethodUsBankAccount, PaymentMethodUsBankAccountBlocked,
    PaymentMethodUsBankAccountBlockedNetworkCode, PaymentMethodUsBankAccountBlockedReason,
    PaymentMethodUsBankAccountStatusDetails, UsBankAccountNetworks,
};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_mobilepay;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_mobilepay::{InternalCard, PaymentMobilepay};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_multibanco;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_multibanco::PaymentMultibanco;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_oxxo;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_oxxo::PaymentOxxo;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_p24;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_p24::PaymentP24;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_p24_bank;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_p24_bank::PaymentP24Bank;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_paynow;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_paynow::PaymentPaynow;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_payto;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_payto::PaymentPayto;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_pix;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_pix::PaymentPix;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_promptpay;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_promptpay::PaymentPromptpay;

#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_record_customer_details;
#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_record_customer_details::PaymentRecordCustomerDetails;

#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_record_details;
#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_record_details::{
    PaymentRecordBoleto, PaymentRecordCardDetails, PaymentRecordCardDetailsBrand,
    PaymentRecordCardDetailsChecks, PaymentRecordCardDetailsFunding,
    PaymentRecordCardDetailsStoredCredentialUsage, PaymentRecordCardDetailsThreeDSecure,
    PaymentRecordCardDetailsThreeDSecureVersion, PaymentRecordCardDetailsWallet,
    PaymentRecordCardDetailsWalletApplePay, PaymentRecordCustomDetails, PaymentRecordDetails,
    RecordCardDetailsThreeDSecureElectronicCommerceIndicator,
};

#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_record_processor_details;
#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_record_processor_details::{
    PaymentRecordProcessorDetails, PaymentRecordProcessorDetailsCustomDetails,
};

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent"))]
mod payment_schedule;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent"))]
pub use payment_schedule::PaymentSchedule;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_sepa_debit;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_sepa_debit::PaymentSepaDebit;

#[cfg(any(feature = "payment_attempt_record", feature = "payment_record", feature = "radar_payment_evaluation"))]
mod payment_shipping;
#[cfg(any(feature = "payment_attempt_record", feature = "payment_record", feature = "radar_payment_evaluation"))]
pub use payment_shipping::PaymentShipping;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_sofort;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_sofort::PaymentSofort;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
mod payment_sofort_preferred_language;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record"))]
pub use payment_sofort_preferred_language::PaymentSofortPreferredLanguage;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_swish;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_swish::PaymentSwish;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_twint;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_twint::PaymentTwint;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod payment_upi;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use payment_upi::PaymentUpi;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_us_bank_account;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_us_bank_account::PaymentUsBankAccount;

#[cfg(any(feature = "charge", feature = "checkout_session", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record", feature = "subscription", feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod payment_us_bank_account_account_type;
#[cfg(any(feature = "charge", feature = "checkout_session", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record", feature = "subscription", feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use payment_us_bank_account_account_type::PaymentUsBankAccountAccountType;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_wallet_pay;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_wallet_pay::{
    AmazonPayUnderlyingPaymentMethodFundingDetails, PaymentDetailsCard, PaymentWalletPay,
};

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
mod payment_wechat_pay;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record"))]
pub use payment_wechat_pay::PaymentWechatPay;

#[cfg(any(feature = "payout", feature = "transfer"))]
mod payout_source_type;
#[cfg(any(feature = "payout", feature = "transfer"))]
pub use payout_source_type::PayoutSourceType;

#[cfg(any(feature = "account", feature = "payout"))]
mod payout_type;
#[cfg(any(feature = "account", feature = "payout"))]
pub use payout_type::PayoutType;

#[cfg(feature = "payment_intent_amount_details_line_item")]
mod paypal_amount_details_line_item_options_category;
#[cfg(feature = "payment_intent_amount_details_line_item")]
pub use paypal_amount_details_line_item_options_category::PaypalAmountDetailsLineItemOptionsCategory;

#[cfg(any(feature = "issuing_cardholder", feature = "person"))]
mod person_additional_tos_acceptance;
#[cfg(any(feature = "issuing_cardholder", feature = "person"))]
pub use person_additional_tos_acceptance::PersonAdditionalTosAcceptance;

#[cfg(any(feature = "person", feature = "token"))]
mod person_ethnicity_details_ethnicity;
#[cfg(any(feature = "person", feature = "token"))]
pub use person_ethnicity_details_ethnicity::PersonEthnicityDetailsEthnicity;

#[cfg(any(feature = "person", feature = "token"))]
mod person_race_details_race;
#[cfg(any(feature = "person", feature = "token"))]
pub use person_race_details_race::PersonRaceDetailsRace;

#[cfg(any(feature = "person", feature = "v2_core_account", feature = "v2_core_account_person"))]
mod person_relationship;
#[cfg(any(feature = "person", feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use person_relationship::PersonRelationship;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod phone_number_collection;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use phone_number_collection::PhoneNumberCollection;

#[cfg(any(feature = "payment_intent", feature = "plan", feature = "price", feature = "product", feature = "subscription_schedule"))]
mod plan_interval;
#[cfg(any(feature = "payment_intent", feature = "plan", feature = "price", feature = "product", feature = "subscription_schedule"))]
pub use plan_interval::PlanInterval;

#[cfg(any(feature = "plan", feature = "price"))]
mod plan_tier;
#[cfg(any(feature = "plan", feature = "price"))]
pub use plan_tier::PlanTier;

#[cfg(any(feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod political_exposure;
#[cfg(any(feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use political_exposure::PoliticalExposure;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record", feature = "subscription"))]
mod preferred_language;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_intent", feature = "payment_record", feature = "subscription"))]
pub use preferred_language::PreferredLanguage;

#[cfg(feature = "payment_intent")]
mod preferred_locale;
#[cfg(feature = "payment_intent")]
pub use preferred_locale::PreferredLocale;

#[cfg(any(feature = "credit_note_line_item", feature = "line_item"))]
mod pretax_credit_amount;
#[cfg(any(feature = "credit_note_line_item", feature = "line_item"))]
pub use pretax_credit_amount::{PretaxCreditAmount, PretaxCreditAmountType};

#[cfg(any(feature = "invoiceitem", feature = "line_item", feature = "price", feature = "product", feature = "shipping_rate", feature = "subscription_schedule"))]
mod price_tax_behavior;
#[cfg(any(feature = "invoiceitem", feature = "line_item", feature = "price", feature = "product", feature = "shipping_rate", feature = "subscription_schedule"))]
pub use price_tax_behavior::PriceTaxBehavior;

#[cfg(any(feature = "billing_portal_configuration", feature = "invoice", feature = "subscription_item", feature = "subscription_schedule"))]
mod proration_behavior;
#[cfg(any(feature = "billing_portal_configuration", feature = "invoice", feature = "subscription_item", feature = "subscription_schedule"))]
pub use proration_behavior::ProrationBehavior;

#[cfg(any(feature = "checkout_session", feature = "quote"))]
mod quote_automatic_tax;
#[cfg(any(feature = "checkout_session", feature = "quote"))]
pub use quote_automatic_tax::QuoteAutomaticTax;

#[cfg(any(feature = "charge", feature = "payment_method"))]
mod radar_options;
#[cfg(any(feature = "charge", feature = "payment_method"))]
pub use radar_options::RadarOptions;

mod radar_rule;
pub use radar_rule::RadarRule;

#[cfg(any(feature = "tax_calculation", feature = "tax_rate"))]
mod rate_type;
#[cfg(any(feature = "tax_calculation", feature = "tax_rate"))]
pub use rate_type::RateType;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
mod read_method;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_attempt_record", feature = "payment_method", feature = "payment_record"))]
pub use read_method::ReadMethod;

#[cfg(any(feature = "card", feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
mod regulated_status;
#[cfg(any(feature = "card", feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
pub use regulated_status::RegulatedStatus;

#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
mod reported_by;
#[cfg(any(feature = "payment_attempt_record", feature = "payment_record"))]
pub use reported_by::ReportedBy;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
mod request_three_d_secure;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
pub use request_three_d_secure::RequestThreeDSecure;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
mod result_reason;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
pub use result_reason::ResultReason;

#[cfg(any(feature = "checkout_session", feature = "customer_session"))]
mod session_pricing;
#[cfg(any(feature = "checkout_session", feature = "customer_session"))]
pub use session_pricing::SessionPricing;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod setup_future_usage;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use setup_future_usage::SetupFutureUsage;

#[cfg(any(feature = "payment_intent", feature = "subscription"))]
mod setup_intent_payment_method_options_card_network;
#[cfg(any(feature = "payment_intent", feature = "subscription"))]
pub use setup_intent_payment_method_options_card_network::SetupIntentPaymentMethodOptionsCardNetwork;

#[cfg(all(any(feature = "checkout_session", feature = "payment_intent"), any(feature = "checkout_session", feature = "payment_intent", feature = "subscription")))]
mod setup_intent_type_specific_payment_method_options_client;
#[cfg(all(any(feature = "checkout_session", feature = "payment_intent"), any(feature = "checkout_session", feature = "payment_intent", feature = "subscription")))]
pub use setup_intent_type_specific_payment_method_options_client::SetupIntentTypeSpecificPaymentMethodOptionsClient;

#[cfg(any(feature = "charge", feature = "source"))]
mod shipping;
#[cfg(any(feature = "charge", feature = "source"))]
pub use shipping::Shipping;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod shipping_address_collection;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use shipping_address_collection::ShippingAddressCollection;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod shipping_address_collection_allowed_country;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use shipping_address_collection_allowed_country::ShippingAddressCollectionAllowedCountry;

#[cfg(any(feature = "checkout_session", feature = "credit_note", feature = "invoice"))]
mod shipping_cost;
#[cfg(any(feature = "checkout_session", feature = "credit_note", feature = "invoice"))]
pub use shipping_cost::ShippingCost;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod shipping_option;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use shipping_option::ShippingOption;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
mod shipping_rate_delivery_estimate_bound_unit;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
pub use shipping_rate_delivery_estimate_bound_unit::ShippingRateDeliveryEstimateBoundUnit;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
mod shipping_rate_type;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
pub use shipping_rate_type::ShippingRateType;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod submit_type;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use submit_type::SubmitType;

#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
mod subscription_automatic_tax;
#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_automatic_tax::{SubscriptionAutomaticTax, SubscriptionAutomaticTaxDisabledReason};

#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_mode;
#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_mode::SubscriptionBillingMode;

#[cfg(any(feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_mode_flexible;
#[cfg(any(feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_mode_flexible::SubscriptionBillingModeFlexible;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_mode_flexible_proration_discount;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_mode_flexible_proration_discount::SubscriptionBillingModeFlexibleProrationDiscount;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_mode_type;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_mode_type::SubscriptionBillingModeType;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod subscription_billing_schedules_applies_to_type;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use subscription_billing_schedules_applies_to_type::SubscriptionBillingSchedulesAppliesToType;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod subscription_billing_schedules_bill_until_type;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use subscription_billing_schedules_bill_until_type::SubscriptionBillingSchedulesBillUntilType;

#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_thresholds;
#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_thresholds::SubscriptionBillingThresholds;

#[cfg(any(feature = "subscription_item", feature = "subscription_schedule"))]
mod subscription_item_billing_thresholds;
#[cfg(any(feature = "subscription_item", feature = "subscription_schedule"))]
pub use subscription_item_billing_thresholds::SubscriptionItemBillingThresholds;

#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
mod subscription_schedule_default_settings_billing_cycle_anchor;
#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
pub use subscription_schedule_default_settings_billing_cycle_anchor::SubscriptionScheduleDefaultSettingsBillingCycleAnchor;

#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
mod subscription_schedule_invoice_item_period_end_type;
#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
pub use subscription_schedule_invoice_item_period_end_type::SubscriptionScheduleInvoiceItemPeriodEndType;

#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
mod subscription_schedule_invoice_item_period_start_type;
#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
pub use subscription_schedule_invoice_item_period_start_type::SubscriptionScheduleInvoiceItemPeriodStartType;

#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
mod subscription_transfer_data;
#[cfg(any(feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_transfer_data::SubscriptionTransferData;

#[cfg(any(feature = "checkout_session", feature = "payment_link", feature = "subscription"))]
mod subscription_trial_end_behavior_missing_payment_method;
#[cfg(any(feature = "checkout_session", feature = "payment_link", feature = "subscription"))]
pub use subscription_trial_end_behavior_missing_payment_method::SubscriptionTrialEndBehaviorMissingPaymentMethod;

#[cfg(any(feature = "payment_link", feature = "subscription"))]
mod subscription_trial_settings;
#[cfg(any(feature = "payment_link", feature = "subscription"))]
pub use subscription_trial_settings::{SubscriptionTrialEndBehavior, SubscriptionTrialSettings};

#[cfg(feature = "payment_intent")]
mod supported_type;
#[cfg(feature = "payment_intent")]
pub use supported_type::SupportedType;

#[cfg(any(feature = "credit_note_line_item", feature = "line_item", feature = "tax_calculation_line_item", feature = "tax_transaction_line_item"))]
mod tax_behavior;
#[cfg(any(feature = "credit_note_line_item", feature = "line_item", feature = "tax_calculation_line_item", feature = "tax_transaction_line_item"))]
pub use tax_behavior::TaxBehavior;

#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
mod tax_customer_details;
#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
pub use tax_customer_details::{TaxCustomerDetails, TaxCustomerDetailsTaxId};

#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
mod tax_customer_details_address_source;
#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
pub use tax_customer_details_address_source::TaxCustomerDetailsAddressSource;

#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
mod tax_customer_details_taxability_override;
#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
pub use tax_customer_details_taxability_override::TaxCustomerDetailsTaxabilityOverride;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod tax_id_collection;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use tax_id_collection::TaxIdCollection;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod tax_id_collection_required;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use tax_id_collection_required::TaxIdCollectionRequired;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "tax_calculation", feature = "tax_id", feature = "tax_transaction"))]
mod tax_id_type;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "tax_calculation", feature = "tax_id", feature = "tax_transaction"))]
pub use tax_id_type::TaxIdType;

#[cfg(feature = "tax_calculation_line_item")]
mod tax_line_item_tax_breakdown;
#[cfg(feature = "tax_calculation_line_item")]
pub use tax_line_item_tax_breakdown::{
    TaxJurisdiction, TaxJurisdictionLevel, TaxLineItemTaxBreakdown, TaxLineItemTaxBreakdownSourcing,
    TaxLineItemTaxRateDetails,
};

#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
mod tax_postal_address;
#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
pub use tax_postal_address::TaxPostalAddress;

#[cfg(any(feature = "tax_calculation", feature = "tax_rate"))]
mod tax_rate_flat_amount;
#[cfg(any(feature = "tax_calculation", feature = "tax_rate"))]
pub use tax_rate_flat_amount::TaxRateFlatAmount;

#[cfg(any(feature = "line_item", feature = "tax_rate"))]
mod tax_rate_jurisdiction_level;
#[cfg(any(feature = "line_item", feature = "tax_rate"))]
pub use tax_rate_jurisdiction_level::TaxRateJurisdictionLevel;

#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
mod tax_ship_from_details;
#[cfg(any(feature = "tax_calculation", feature = "tax_transaction"))]
pub use tax_ship_from_details::TaxShipFromDetails;

#[cfg(feature = "tax_transaction_line_item")]
mod tax_transaction_type;
#[cfg(feature = "tax_transaction_line_item")]
pub use tax_transaction_type::TaxTransactionType;

#[cfg(any(feature = "line_item", feature = "tax_calculation_line_item", feature = "tax_rate"))]
mod tax_type;
#[cfg(any(feature = "line_item", feature = "tax_calculation_line_item", feature = "tax_rate"))]
pub use tax_type::TaxType;

#[cfg(any(feature = "credit_note", feature = "item", feature = "line_item", feature = "tax_calculation_line_item"))]
mod taxability_reason;
#[cfg(any(feature = "credit_note", feature = "item", feature = "line_item", feature = "tax_calculation_line_item"))]
pub use taxability_reason::TaxabilityReason;

#[cfg(any(feature = "refund", feature = "terminal_reader"))]
mod terminal_reader_refund_payment_action_reason;
#[cfg(any(feature = "refund", feature = "terminal_reader"))]
pub use terminal_reader_refund_payment_action_reason::TerminalReaderRefundPaymentActionReason;

#[cfg(any(feature = "mandate", feature = "source"))]
mod terminal_reader_status;
#[cfg(any(feature = "mandate", feature = "source"))]
pub use terminal_reader_status::TerminalReaderStatus;

#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
mod three_d_secure_details_result;
#[cfg(any(feature = "charge", feature = "payment_attempt_record", feature = "payment_record", feature = "setup_attempt"))]
pub use three_d_secure_details_result::ThreeDSecureDetailsResult;

#[cfg(any(feature = "charge", feature = "payment_intent"))]
mod three_d_secure_details_version;
#[cfg(any(feature = "charge", feature = "payment_intent"))]
pub use three_d_secure_details_version::ThreeDSecureDetailsVersion;

#[cfg(any(feature = "plan", feature = "price"))]
mod tiers_mode;
#[cfg(any(feature = "plan", feature = "price"))]
pub use tiers_mode::TiersMode;

#[cfg(any(feature = "account", feature = "token"))]
mod token_bank_account_account_type;
#[cfg(any(feature = "account", feature = "token"))]
pub use token_bank_account_account_type::TokenBankAccountAccountType;

#[cfg(any(feature = "payment_method", feature = "token"))]
mod token_card_networks_preferred;
#[cfg(any(feature = "payment_method", feature = "token"))]
pub use token_card_networks_preferred::TokenCardNetworksPreferred;

#[cfg(any(feature = "checkout_session", feature = "quote"))]
mod total_details;
#[cfg(any(feature = "checkout_session", feature = "quote"))]
pub use total_details::{TotalDetails, TotalDetailsBreakdown};

#[cfg(any(feature = "financial_connections_transaction", feature = "treasury_transaction"))]
mod transaction_status_transitions;
#[cfg(any(feature = "financial_connections_transaction", feature = "treasury_transaction"))]
pub use transaction_status_transitions::TransactionStatusTransitions;

#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
mod transaction_type;
#[cfg(any(feature = "checkout_session", feature = "mandate", feature = "payment_intent", feature = "subscription"))]
pub use transaction_type::TransactionType;

#[cfg(any(feature = "plan", feature = "price"))]
mod transform_usage_round;
#[cfg(any(feature = "plan", feature = "price"))]
pub use transform_usage_round::TransformUsageRound;

#[cfg(any(feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer", feature = "treasury_received_debit"))]
mod treasury_billing_details;
#[cfg(any(feature = "treasury_inbound_transfer", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer", feature = "treasury_received_debit"))]
pub use treasury_billing_details::TreasuryBillingDetails;

#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
mod treasury_initiating_payment_method_details;
#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
pub use treasury_initiating_payment_method_details::{
    TreasuryInitiatingPaymentMethodDetails, TreasuryInitiatingPaymentMethodDetailsBalance,
    TreasuryInitiatingPaymentMethodDetailsType, TreasuryInitiatingPaymentMethodDetailsUsBankAccount,
};

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod treasury_outbound_payment_status;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use treasury_outbound_payment_status::TreasuryOutboundPaymentStatus;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod treasury_outbound_returned;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use treasury_outbound_returned::TreasuryOutboundReturned;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod treasury_outbound_returned_code;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use treasury_outbound_returned_code::TreasuryOutboundReturnedCode;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod treasury_outbound_status_transitions;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use treasury_outbound_status_transitions::TreasuryOutboundStatusTransitions;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod treasury_outbound_tracking_details;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use treasury_outbound_tracking_details::{
    TreasuryOutboundAchTrackingDetails, TreasuryOutboundTrackingDetails,
    TreasuryOutboundUsDomesticWireTrackingDetails,
};

#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
mod treasury_received_debit_status;
#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
pub use treasury_received_debit_status::TreasuryReceivedDebitStatus;

#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
mod treasury_received_reversal_details;
#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
pub use treasury_received_reversal_details::{
    TreasuryReceivedReversalDetails, TreasuryReceivedReversalDetailsRestrictedReason,
};

#[cfg(feature = "treasury_transaction_entry")]
mod treasury_transaction_balance_impact;
#[cfg(feature = "treasury_transaction_entry")]
pub use treasury_transaction_balance_impact::TreasuryTransactionBalanceImpact;

#[cfg(feature = "treasury_transaction_entry")]
mod treasury_transaction_flow_details;
#[cfg(feature = "treasury_transaction_entry")]
pub use treasury_transaction_flow_details::TreasuryTransactionFlowDetails;

#[cfg(feature = "treasury_transaction_entry")]
mod treasury_transaction_flow_type;
#[cfg(feature = "treasury_transaction_entry")]
pub use treasury_transaction_flow_type::TreasuryTransactionFlowType;

#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "treasury_financial_account", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod us_bank_account_networks_supported;
#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "treasury_financial_account", feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use us_bank_account_networks_supported::UsBankAccountNetworksSupported;

#[cfg(any(feature = "plan", feature = "price"))]
mod usage_type;
#[cfg(any(feature = "plan", feature = "price"))]
pub use usage_type::UsageType;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_additional_addresses;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_additional_addresses::V2AccountAdditionalAddresses;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_additional_addresses_purpose;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_additional_addresses_purpose::V2AccountAdditionalAddressesPurpose;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_additional_names;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_additional_names::V2AccountAdditionalNames;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_additional_names_purpose;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_additional_names_purpose::V2AccountAdditionalNamesPurpose;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_link"))]
mod v2_account_applied_configuration;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_link"))]
pub use v2_account_applied_configuration::V2AccountAppliedConfiguration;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod v2_account_dashboard;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use v2_account_dashboard::V2AccountDashboard;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_date;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_date::V2AccountDate;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_documents;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_documents::V2AccountDocuments;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_documents_type;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_documents_type::V2AccountDocumentsType;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_documents_verification;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_documents_verification::{
    V2AccountDocumentsVerification, V2AccountDocumentsVerificationFrontBack,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_documents_verification_type;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_documents_verification_type::V2AccountDocumentsVerificationType;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_id_numbers;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_id_numbers::V2AccountIdNumbers;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_id_numbers_type;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_id_numbers_type::V2AccountIdNumbersType;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_business_details_id_numbers_type;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_business_details_id_numbers_type::V2AccountIdentityBusinessDetailsIdNumbersType;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_business_details_structure;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_business_details_structure::V2AccountIdentityBusinessDetailsStructure;

#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
mod v2_account_link_use_case_account_collection_options_field;
#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
pub use v2_account_link_use_case_account_collection_options_field::V2AccountLinkUseCaseAccountCollectionOptionsField;

#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
mod v2_account_link_use_case_type;
#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
pub use v2_account_link_use_case_type::V2AccountLinkUseCaseType;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_additional_terms_of_service_account;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_additional_terms_of_service_account::V2AccountPersonAdditionalTermsOfServiceAccount;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_documents;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_documents::V2AccountPersonDocuments;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_script_addresses;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_script_addresses::{V2AccountPersonScriptAddresses, V2AccountScriptAddresses};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_script_names;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_script_names::{V2AccountPersonScriptNames, V2AccountScriptNames};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_terms_of_service;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_terms_of_service::V2AccountTermsOfService;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_event_destination"))]
mod v2_deleted_object;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_event_destination"))]
pub use v2_deleted_object::V2DeletedObject;

#[cfg(any(feature = "customer", feature = "v2_core_account"))]
mod validate_location;
#[cfg(any(feature = "customer", feature = "v2_core_account"))]
pub use validate_location::ValidateLocation;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
mod verification_method;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "subscription"))]
pub use verification_method::VerificationMethod;

#[cfg(any(feature = "account", feature = "balance_settings"))]
mod weekly_payout_day;
#[cfg(any(feature = "account", feature = "balance_settings"))]
pub use weekly_payout_day::WeeklyPayoutDay;
