// Written by `stripe-codegen generate`; change `codegen/` instead.

#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
mod account_bacs_debit_payments;
#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
pub use account_bacs_debit_payments::AccountBacsDebitPayments;

#[cfg(any(feature = "token", feature = "type-account", feature = "type-v2_core_account", feature = "v2_core_account_token"))]
mod account_business_type;
#[cfg(any(feature = "token", feature = "type-account", feature = "type-v2_core_account", feature = "v2_core_account_token"))]
pub use account_business_type::AccountBusinessType;

#[cfg(any(feature = "account", feature = "customer", feature = "token", feature = "type-charge", feature = "type-confirmation_token", feature = "type-issuing_cardholder", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record", feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod account_holder_type;
#[cfg(any(feature = "account", feature = "customer", feature = "token", feature = "type-charge", feature = "type-confirmation_token", feature = "type-issuing_cardholder", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record", feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use account_holder_type::AccountHolderType;

#[cfg(any(feature = "type-capability", feature = "type-person"))]
mod account_requirements_alternative;
#[cfg(any(feature = "type-capability", feature = "type-person"))]
pub use account_requirements_alternative::AccountRequirementsAlternative;

#[cfg(any(feature = "type-bank_account", feature = "type-capability", feature = "type-person"))]
mod account_requirements_error;
#[cfg(any(feature = "type-bank_account", feature = "type-capability", feature = "type-person"))]
pub use account_requirements_error::{AccountRequirementsError, AccountRequirementsErrorCode};

#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
mod account_sepa_debit_payments;
#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
pub use account_sepa_debit_payments::AccountSepaDebitPayments;

#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
mod account_unification_account_controller_losses_payment;
#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
pub use account_unification_account_controller_losses_payment::AccountUnificationAccountControllerLossesPayment;

#[cfg(any(feature = "type-charge", feature = "type-checkout_session", feature = "type-confirmation_token", feature = "type-dispute", feature = "type-funding_instructions", feature = "type-identity_verification_report", feature = "type-identity_verification_session", feature = "type-issuing_cardholder", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record", feature = "type-person", feature = "type-radar_payment_evaluation", feature = "type-source", feature = "type-tax_settings", feature = "type-terminal_location", feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit", feature = "type-v2_core_account"))]
mod address;
#[cfg(any(feature = "type-charge", feature = "type-checkout_session", feature = "type-confirmation_token", feature = "type-dispute", feature = "type-funding_instructions", feature = "type-identity_verification_report", feature = "type-identity_verification_session", feature = "type-issuing_cardholder", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record", feature = "type-person", feature = "type-radar_payment_evaluation", feature = "type-source", feature = "type-tax_settings", feature = "type-terminal_location", feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit", feature = "type-v2_core_account"))]
pub use address::Address;

#[cfg(feature = "type-item")]
mod adjustable_quantity;
#[cfg(feature = "type-item")]
pub use adjustable_quantity::AdjustableQuantity;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod alipay_details;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use alipay_details::AlipayDetails;

#[cfg(any(feature = "type-card", feature = "type-checkout_session", feature = "type-confirmation_token", feature = "type-customer_session", feature = "type-payment_method", feature = "type-source"))]
mod allow_redisplay;
#[cfg(any(feature = "type-card", feature = "type-checkout_session", feature = "type-confirmation_token", feature = "type-customer_session", feature = "type-payment_method", feature = "type-source"))]
pub use allow_redisplay::AllowRedisplay;

#[cfg(feature = "type-payment_intent")]
mod amount_details_client;
#[cfg(feature = "type-payment_intent")]
pub use amount_details_client::AmountDetailsClient;

#[cfg(feature = "type-payment_intent")]
mod amount_details_client_tip;
#[cfg(feature = "type-payment_intent")]
pub use amount_details_client_tip::AmountDetailsClientTip;

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
mod amount_includes_iof;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
pub use amount_includes_iof::AmountIncludesIof;

#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
mod amount_type;
#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
pub use amount_type::AmountType;

#[cfg(feature = "type-payment_intent")]
mod api_errors;
#[cfg(feature = "type-payment_intent")]
pub use api_errors::{ApiErrors, ApiErrorsType};

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod ares_trans_status;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use ares_trans_status::AresTransStatus;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method", feature = "type-source"))]
mod au_becs_debit;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method", feature = "type-source"))]
pub use au_becs_debit::AuBecsDebit;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
mod authentication_flow;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
pub use authentication_flow::AuthenticationFlow;

#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-quote"))]
mod automatic_tax_status;
#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-quote"))]
pub use automatic_tax_status::AutomaticTaxStatus;

#[cfg(any(feature = "payout", feature = "type-bank_account", feature = "type-card"))]
mod available_payout_method;
#[cfg(any(feature = "payout", feature = "type-bank_account", feature = "type-card"))]
pub use available_payout_method::AvailablePayoutMethod;

#[cfg(any(feature = "account", feature = "type-balance_settings"))]
mod balance_settings_payout_schedule_interval;
#[cfg(any(feature = "account", feature = "type-balance_settings"))]
pub use balance_settings_payout_schedule_interval::BalanceSettingsPayoutScheduleInterval;

#[cfg(any(feature = "account", feature = "customer"))]
mod bank_account_object;
#[cfg(any(feature = "account", feature = "customer"))]
pub use bank_account_object::BankAccountObject;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod billing_address_collection;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use billing_address_collection::BillingAddressCollection;

#[cfg(any(feature = "subscription", feature = "type-billing_portal_configuration"))]
mod billing_cycle_anchor;
#[cfg(any(feature = "subscription", feature = "type-billing_portal_configuration"))]
pub use billing_cycle_anchor::BillingCycleAnchor;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
mod billing_details;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use billing_details::BillingDetails;

#[cfg(any(feature = "type-billing_meter_event_adjustment", feature = "type-v2_billing_meter_event_adjustment"))]
mod billing_meter_event_adjustment_type;
#[cfg(any(feature = "type-billing_meter_event_adjustment", feature = "type-v2_billing_meter_event_adjustment"))]
pub use billing_meter_event_adjustment_type::BillingMeterEventAdjustmentType;

#[cfg(any(feature = "billing_meter_event_summary", feature = "type-billing_meter"))]
mod billing_meter_event_time_window;
#[cfg(any(feature = "billing_meter_event_summary", feature = "type-billing_meter"))]
pub use billing_meter_event_time_window::BillingMeterEventTimeWindow;

#[cfg(any(feature = "issuing_card", feature = "issuing_cardholder", feature = "type-billing_meter", feature = "type-payment_method_domain"))]
mod billing_meter_status;
#[cfg(any(feature = "issuing_card", feature = "issuing_cardholder", feature = "type-billing_meter", feature = "type-payment_method_domain"))]
pub use billing_meter_status::BillingMeterStatus;

#[cfg(any(feature = "type-plan", feature = "type-price"))]
mod billing_scheme;
#[cfg(any(feature = "type-plan", feature = "type-price"))]
pub use billing_scheme::BillingScheme;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod brands_blocked;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use brands_blocked::BrandsBlocked;

#[cfg(any(feature = "type-billing_portal_configuration", feature = "type-subscription"))]
mod cancellation_details_feedback;
#[cfg(any(feature = "type-billing_portal_configuration", feature = "type-subscription"))]
pub use cancellation_details_feedback::CancellationDetailsFeedback;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod capture_method;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use capture_method::CaptureMethod;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
mod card_installment_plan;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
pub use card_installment_plan::CardInstallmentPlan;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
mod card_installment_plan_interval;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
pub use card_installment_plan_interval::CardInstallmentPlanInterval;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
mod card_installment_plan_type;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
pub use card_installment_plan_type::CardInstallmentPlanType;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod card_installments;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use card_installments::CardInstallments;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod card_networks;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use card_networks::CardNetworks;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod card_present_common_wallet;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use card_present_common_wallet::{CardPresentCommonWallet, CardPresentCommonWalletType};

#[cfg(any(feature = "type-charge", feature = "type-financial_connections_account"))]
mod charge_status;
#[cfg(any(feature = "type-charge", feature = "type-financial_connections_account"))]
pub use charge_status::ChargeStatus;

#[cfg(any(feature = "type-charge", feature = "type-payment_link"))]
mod charge_transfer_data;
#[cfg(any(feature = "type-charge", feature = "type-payment_link"))]
pub use charge_transfer_data::ChargeTransferData;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod checkout_acss_debit_payment_method_options_currency;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use checkout_acss_debit_payment_method_options_currency::CheckoutAcssDebitPaymentMethodOptionsCurrency;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod checkout_card_payment_method_options_request_overcapture;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use checkout_card_payment_method_options_request_overcapture::CheckoutCardPaymentMethodOptionsRequestOvercapture;

#[cfg(feature = "type-climate_supplier")]
mod climate_removals_location;
#[cfg(feature = "type-climate_supplier")]
pub use climate_removals_location::ClimateRemovalsLocation;

#[cfg(any(feature = "type-invoice", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
mod collection_method;
#[cfg(any(feature = "type-invoice", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use collection_method::CollectionMethod;

#[cfg(any(feature = "type-billing_portal_session", feature = "type-payment_link"))]
mod completion_confirmation;
#[cfg(any(feature = "type-billing_portal_session", feature = "type-payment_link"))]
pub use completion_confirmation::CompletionConfirmation;

#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-payment_link", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
mod connect_account_reference;
#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-payment_link", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use connect_account_reference::ConnectAccountReference;

#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-payment_link", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
mod connect_account_reference_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-payment_link", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use connect_account_reference_type::ConnectAccountReferenceType;

#[cfg(any(feature = "treasury_received_debit", feature = "type-financial_connections_account", feature = "type-treasury_inbound_transfer"))]
mod connections_account_number_details_supported_network;
#[cfg(any(feature = "treasury_received_debit", feature = "type-financial_connections_account", feature = "type-treasury_inbound_transfer"))]
pub use connections_account_number_details_supported_network::FinancialConnectionsAccountNumberDetailsSupportedNetwork;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod consent_collection;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use consent_collection::{ConsentCollection, PaymentMethodReuseAgreement};

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod consent_collection_promotion;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use consent_collection_promotion::ConsentCollectionPromotion;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod consent_collection_terms_of_service;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use consent_collection_terms_of_service::ConsentCollectionTermsOfService;

#[cfg(any(feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction", feature = "type-billing_credit_grant"))]
mod credit_grant_amount;
#[cfg(any(feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction", feature = "type-billing_credit_grant"))]
pub use credit_grant_amount::CreditGrantAmount;

#[cfg(any(feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction", feature = "type-billing_credit_grant"))]
mod credit_grant_amount_type;
#[cfg(any(feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction", feature = "type-billing_credit_grant"))]
pub use credit_grant_amount_type::CreditGrantAmountType;

#[cfg(any(feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction", feature = "type-billing_credit_grant", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-v2_core_account"))]
mod credit_grant_monetary_amount;
#[cfg(any(feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction", feature = "type-billing_credit_grant", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-v2_core_account"))]
pub use credit_grant_monetary_amount::CreditGrantMonetaryAmount;

#[cfg(any(feature = "billing_credit_balance_summary", feature = "type-billing_credit_grant"))]
mod credit_grant_scope_price_type;
#[cfg(any(feature = "billing_credit_balance_summary", feature = "type-billing_credit_grant"))]
pub use credit_grant_scope_price_type::CreditGrantScopePriceType;

#[cfg(feature = "type-credit_note_line_item")]
mod credit_note_line_item_type;
#[cfg(feature = "type-credit_note_line_item")]
pub use credit_note_line_item_type::CreditNoteLineItemType;

#[cfg(any(feature = "credit_note_line_item", feature = "type-credit_note"))]
mod credit_note_reason;
#[cfg(any(feature = "credit_note_line_item", feature = "type-credit_note"))]
pub use credit_note_reason::CreditNoteReason;

#[cfg(any(feature = "credit_note_line_item", feature = "type-credit_note"))]
mod credit_note_refund_type;
#[cfg(any(feature = "credit_note_line_item", feature = "type-credit_note"))]
pub use credit_note_refund_type::CreditNoteRefundType;

#[cfg(any(feature = "type-invoiceitem", feature = "type-line_item"))]
mod credited_line_items;
#[cfg(any(feature = "type-invoiceitem", feature = "type-line_item"))]
pub use credited_line_items::CreditedLineItems;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod custom_fields_label;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use custom_fields_label::CustomFieldsLabel;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_attempt_record", feature = "type-payment_link", feature = "type-payment_record"))]
mod custom_fields_label_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_attempt_record", feature = "type-payment_link", feature = "type-payment_record"))]
pub use custom_fields_label_type::CustomFieldsLabelType;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod custom_fields_option;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use custom_fields_option::CustomFieldsOption;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod custom_text;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use custom_text::{CustomText, CustomTextPosition};

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod customer_balance_bank_transfer_requested_address_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use customer_balance_bank_transfer_requested_address_type::CustomerBalanceBankTransferRequestedAddressType;

#[cfg(any(feature = "funding_instructions", feature = "type-checkout_session", feature = "type-customer_cash_balance_transaction", feature = "type-payment_intent"))]
mod customer_balance_bank_transfer_type;
#[cfg(any(feature = "funding_instructions", feature = "type-checkout_session", feature = "type-customer_cash_balance_transaction", feature = "type-payment_intent"))]
pub use customer_balance_bank_transfer_type::CustomerBalanceBankTransferType;

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "payment_link", feature = "type-v2_core_account"))]
mod customer_billing_invoice_rendering_amount_tax_display;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "invoice", feature = "payment_link", feature = "type-v2_core_account"))]
pub use customer_billing_invoice_rendering_amount_tax_display::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay;

#[cfg(any(feature = "type-customer", feature = "type-payment_intent"))]
mod customer_source;
#[cfg(any(feature = "type-customer", feature = "type-payment_intent"))]
pub use customer_source::CustomerSource;

#[cfg(any(feature = "type-checkout_session", feature = "type-customer", feature = "type-invoice", feature = "type-v2_core_account"))]
mod customer_tax_exempt;
#[cfg(any(feature = "type-checkout_session", feature = "type-customer", feature = "type-invoice", feature = "type-v2_core_account"))]
pub use customer_tax_exempt::CustomerTaxExempt;

#[cfg(any(feature = "customer", feature = "invoice", feature = "tax_calculation", feature = "tax_id"))]
mod customer_tax_id_data_type;
#[cfg(any(feature = "customer", feature = "invoice", feature = "tax_calculation", feature = "tax_id"))]
pub use customer_tax_id_data_type::CustomerTaxIdDataType;

#[cfg(any(feature = "type-customer", feature = "type-tax_settings"))]
mod customer_tax_provider;
#[cfg(any(feature = "type-customer", feature = "type-tax_settings"))]
pub use customer_tax_provider::CustomerTaxProvider;

#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
mod cvc_check;
#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
pub use cvc_check::CvcCheck;

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent"))]
mod default_for;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent"))]
pub use default_for::DefaultFor;

mod deleted_application;
pub use deleted_application::DeletedApplication;

#[cfg(any(feature = "type-discount", feature = "type-promotion_code"))]
mod discount_source_type;
#[cfg(any(feature = "type-discount", feature = "type-promotion_code"))]
pub use discount_source_type::DiscountSourceType;

#[cfg(any(feature = "type-credit_note_line_item", feature = "type-invoiceitem", feature = "type-line_item"))]
mod discounts_discount_amount;
#[cfg(any(feature = "type-credit_note_line_item", feature = "type-invoiceitem", feature = "type-line_item"))]
pub use discounts_discount_amount::DiscountsDiscountAmount;

#[cfg(any(feature = "payment_intent", feature = "setup_intent", feature = "type-charge", feature = "type-setup_attempt"))]
mod electronic_commerce_indicator;
#[cfg(any(feature = "payment_intent", feature = "setup_intent", feature = "type-charge", feature = "type-setup_attempt"))]
pub use electronic_commerce_indicator::ElectronicCommerceIndicator;

#[cfg(any(feature = "credit_note", feature = "credit_note_line_item"))]
mod email_type;
#[cfg(any(feature = "credit_note", feature = "credit_note_line_item"))]
pub use email_type::EmailType;

#[cfg(feature = "type-payment_intent")]
mod error;
#[cfg(feature = "type-payment_intent")]
pub use error::Error;

#[cfg(any(feature = "checkout_session", feature = "type-payment_intent"))]
mod excluded_payment_method_type;
#[cfg(any(feature = "checkout_session", feature = "type-payment_intent"))]
pub use excluded_payment_method_type::ExcludedPaymentMethodType;

#[cfg(any(feature = "payment_intent", feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod exemption_indicator;
#[cfg(any(feature = "payment_intent", feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use exemption_indicator::ExemptionIndicator;

#[cfg(any(feature = "type-checkout_session", feature = "type-financial_connections_account", feature = "type-payment_intent", feature = "type-subscription"))]
mod financial_connections_account_permission;
#[cfg(any(feature = "type-checkout_session", feature = "type-financial_connections_account", feature = "type-payment_intent", feature = "type-subscription"))]
pub use financial_connections_account_permission::FinancialConnectionsAccountPermission;

#[cfg(feature = "type-financial_connections_account")]
mod financial_connections_accountholder;
#[cfg(feature = "type-financial_connections_account")]
pub use financial_connections_accountholder::FinancialConnectionsAccountholder;

#[cfg(feature = "type-financial_connections_account")]
mod financial_connections_accountholder_type;
#[cfg(feature = "type-financial_connections_account")]
pub use financial_connections_accountholder_type::FinancialConnectionsAccountholderType;

#[cfg(any(feature = "type-checkout_session", feature = "type-financial_connections_session", feature = "type-payment_intent", feature = "type-subscription"))]
mod financial_connections_session_prefetch;
#[cfg(any(feature = "type-checkout_session", feature = "type-financial_connections_session", feature = "type-payment_intent", feature = "type-subscription"))]
pub use financial_connections_session_prefetch::FinancialConnectionsSessionPrefetch;

#[cfg(feature = "type-payment_intent")]
mod flow_direction;
#[cfg(feature = "type-payment_intent")]
pub use flow_direction::FlowDirection;

#[cfg(any(feature = "type-funding_instructions", feature = "type-payment_intent"))]
mod funding_instructions_bank_transfer_financial_address;
#[cfg(any(feature = "type-funding_instructions", feature = "type-payment_intent"))]
pub use funding_instructions_bank_transfer_financial_address::{
    FundingInstructionsBankTransferAbaRecord, FundingInstructionsBankTransferFinancialAddress,
    FundingInstructionsBankTransferFinancialAddressType, FundingInstructionsBankTransferIbanRecord,
    FundingInstructionsBankTransferSortCodeRecord, FundingInstructionsBankTransferSpeiRecord,
    FundingInstructionsBankTransferSwiftRecord, FundingInstructionsBankTransferZenginRecord,
    InstructionsBankTransferFinancialAddressSupportedNetwork,
};

#[cfg(any(feature = "type-checkout_session", feature = "type-funding_instructions", feature = "type-payment_intent", feature = "type-subscription"))]
mod funding_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-funding_instructions", feature = "type-payment_intent", feature = "type-subscription"))]
pub use funding_type::FundingType;

#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
mod id_number_type;
#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
pub use id_number_type::IdNumberType;

#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
mod identity_data_date;
#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
pub use identity_data_date::IdentityDataDate;

#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
mod identity_document_options;
#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
pub use identity_document_options::IdentityDocumentOptions;

#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
mod identity_document_report_sex;
#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
pub use identity_document_report_sex::IdentityDocumentReportSex;

#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
mod identity_document_report_type;
#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
pub use identity_document_report_type::IdentityDocumentReportType;

#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
mod identity_verification_report_type;
#[cfg(any(feature = "type-identity_verification_report", feature = "type-identity_verification_session"))]
pub use identity_verification_report_type::IdentityVerificationReportType;

#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
mod identity_verification_session_type;
#[cfg(any(feature = "identity_verification_report", feature = "identity_verification_session"))]
pub use identity_verification_session_type::IdentityVerificationSessionType;

#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit", feature = "type-treasury_inbound_transfer"))]
mod inbound_transfers_type;
#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit", feature = "type-treasury_inbound_transfer"))]
pub use inbound_transfers_type::InboundTransfersType;

#[cfg(feature = "type-payment_intent")]
mod intent_next_action_redirect_to_url;
#[cfg(feature = "type-payment_intent")]
pub use intent_next_action_redirect_to_url::IntentNextActionRedirectToUrl;

#[cfg(feature = "type-payment_intent")]
mod intent_next_action_upi_handle_redirect_or_display_qr_code;
#[cfg(feature = "type-payment_intent")]
pub use intent_next_action_upi_handle_redirect_or_display_qr_code::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;

#[cfg(feature = "type-payment_intent")]
mod intent_next_action_verify_with_microdeposits;
#[cfg(feature = "type-payment_intent")]
pub use intent_next_action_verify_with_microdeposits::{
    IntentNextActionVerifyWithMicrodeposits, IntentNextActionVerifyWithMicrodepositsMicrodepositType,
};

#[cfg(any(feature = "type-checkout_session", feature = "type-customer", feature = "type-invoice", feature = "type-payment_link", feature = "type-v2_core_account"))]
mod invoice_custom;
#[cfg(any(feature = "type-checkout_session", feature = "type-customer", feature = "type-invoice", feature = "type-payment_link", feature = "type-v2_core_account"))]
pub use invoice_custom::InvoiceCustom;

#[cfg(any(feature = "type-invoiceitem", feature = "type-line_item"))]
mod invoice_line_item_period;
#[cfg(any(feature = "type-invoiceitem", feature = "type-line_item"))]
pub use invoice_line_item_period::InvoiceLineItemPeriod;

#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
mod invoice_payment_method_options_acss_debit;
#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
pub use invoice_payment_method_options_acss_debit::{
    InvoicePaymentMethodOptionsAcssDebit, InvoicePaymentMethodOptionsAcssDebitMandateOptions,
};

#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
mod invoice_payment_method_options_bancontact;
#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
pub use invoice_payment_method_options_bancontact::InvoicePaymentMethodOptionsBancontact;

#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
mod invoice_payment_method_options_customer_balance;
#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
pub use invoice_payment_method_options_customer_balance::{
    InvoicePaymentMethodOptionsCustomerBalance, InvoicePaymentMethodOptionsCustomerBalanceBankTransfer,
};

#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
mod invoice_payment_method_options_payto;
#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
pub use invoice_payment_method_options_payto::{InvoiceMandateOptionsPayto, InvoicePaymentMethodOptionsPayto};

#[cfg(any(feature = "type-payment_intent", feature = "type-subscription"))]
mod invoice_payment_method_options_upi;
#[cfg(any(feature = "type-payment_intent", feature = "type-subscription"))]
pub use invoice_payment_method_options_upi::InvoicePaymentMethodOptionsUpi;

#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
mod invoice_payment_method_options_us_bank_account;
#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
pub use invoice_payment_method_options_us_bank_account::{
    InvoicePaymentMethodOptionsUsBankAccount, InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions,
};

#[cfg(any(feature = "type-invoiceitem", feature = "type-line_item"))]
mod invoice_pricing;
#[cfg(any(feature = "type-invoiceitem", feature = "type-line_item"))]
pub use invoice_pricing::{InvoicePricing, InvoicePricingPriceDetails, InvoicePricingType};

#[cfg(any(feature = "type-checkout_session", feature = "type-customer", feature = "type-payment_link"))]
mod invoice_setting_rendering_options;
#[cfg(any(feature = "type-checkout_session", feature = "type-customer", feature = "type-payment_link"))]
pub use invoice_setting_rendering_options::InvoiceSettingRenderingOptions;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod invoice_settings;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use invoice_settings::InvoiceSettings;

#[cfg(any(feature = "type-checkout_session", feature = "type-invoice"))]
mod invoice_tax_id;
#[cfg(any(feature = "type-checkout_session", feature = "type-invoice"))]
pub use invoice_tax_id::InvoiceTaxId;

#[cfg(any(feature = "type-credit_note_line_item", feature = "type-line_item"))]
mod invoice_taxes_tax;
#[cfg(any(feature = "type-credit_note_line_item", feature = "type-line_item"))]
pub use invoice_taxes_tax::{
    InvoiceTaxesTax, InvoiceTaxesTaxRateDetails, InvoiceTaxesTaxTaxabilityReason, InvoiceTaxesTaxType,
};

#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
mod invoices_payment_settings_payment_method_type;
#[cfg(any(feature = "type-invoice", feature = "type-subscription"))]
pub use invoices_payment_settings_payment_method_type::InvoicesPaymentSettingsPaymentMethodType;

#[cfg(feature = "type-issuing_transaction")]
mod issuing_amount_details;
#[cfg(feature = "type-issuing_transaction")]
pub use issuing_amount_details::IssuingAmountDetails;

#[cfg(feature = "type-issuing_cardholder")]
mod issuing_authorization_card_presence;
#[cfg(feature = "type-issuing_cardholder")]
pub use issuing_authorization_card_presence::IssuingAuthorizationCardPresence;

#[cfg(feature = "type-issuing_cardholder")]
mod issuing_authorization_controls;
#[cfg(feature = "type-issuing_cardholder")]
pub use issuing_authorization_controls::{IssuingAuthorizationControls, IssuingSpendingLimit};

#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
mod issuing_authorization_fleet_data_purchase_type;
#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
pub use issuing_authorization_fleet_data_purchase_type::IssuingAuthorizationFleetDataPurchaseType;

#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
mod issuing_authorization_fleet_data_service_type;
#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
pub use issuing_authorization_fleet_data_service_type::IssuingAuthorizationFleetDataServiceType;

#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
mod issuing_authorization_fuel_data_type;
#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
pub use issuing_authorization_fuel_data_type::IssuingAuthorizationFuelDataType;

#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
mod issuing_authorization_fuel_data_unit;
#[cfg(any(feature = "issuing_transaction", feature = "type-issuing_authorization"))]
pub use issuing_authorization_fuel_data_unit::IssuingAuthorizationFuelDataUnit;

#[cfg(feature = "type-issuing_transaction")]
mod issuing_authorization_merchant_data;
#[cfg(feature = "type-issuing_transaction")]
pub use issuing_authorization_merchant_data::IssuingAuthorizationMerchantData;

#[cfg(feature = "type-issuing_transaction")]
mod issuing_fleet_reported_breakdown;
#[cfg(feature = "type-issuing_transaction")]
pub use issuing_fleet_reported_breakdown::{
    IssuingFleetFuelPriceData, IssuingFleetReportedBreakdown, IssuingFleetTaxData,
};

#[cfg(any(feature = "type-billing_meter_event_adjustment", feature = "type-issuing_settlement", feature = "type-v2_billing_meter_event_adjustment"))]
mod issuing_settlement_status;
#[cfg(any(feature = "type-billing_meter_event_adjustment", feature = "type-issuing_settlement", feature = "type-v2_billing_meter_event_adjustment"))]
pub use issuing_settlement_status::IssuingSettlementStatus;

#[cfg(feature = "type-issuing_cardholder")]
mod issuing_spending_limit_category;
#[cfg(feature = "type-issuing_cardholder")]
pub use issuing_spending_limit_category::IssuingSpendingLimitCategory;

#[cfg(feature = "type-issuing_cardholder")]
mod issuing_spending_limit_interval;
#[cfg(feature = "type-issuing_cardholder")]
pub use issuing_spending_limit_interval::IssuingSpendingLimitInterval;

#[cfg(any(feature = "type-issuing_token", feature = "type-issuing_transaction"))]
mod issuing_transaction_wallet;
#[cfg(any(feature = "type-issuing_token", feature = "type-issuing_transaction"))]
pub use issuing_transaction_wallet::IssuingTransactionWallet;

#[cfg(any(feature = "token", feature = "type-account"))]
mod legal_entity_company_structure;
#[cfg(any(feature = "token", feature = "type-account"))]
pub use legal_entity_company_structure::LegalEntityCompanyStructure;

#[cfg(any(feature = "type-confirmation_token", feature = "type-issuing_cardholder", feature = "type-payment_method", feature = "type-person"))]
mod legal_entity_dob;
#[cfg(any(feature = "type-confirmation_token", feature = "type-issuing_cardholder", feature = "type-payment_method", feature = "type-person"))]
pub use legal_entity_dob::LegalEntityDob;

#[cfg(any(feature = "type-person", feature = "type-terminal_location", feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod legal_entity_japan_address;
#[cfg(any(feature = "type-person", feature = "type-terminal_location", feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use legal_entity_japan_address::LegalEntityJapanAddress;

#[cfg(feature = "type-person")]
mod legal_entity_verification_document;
#[cfg(feature = "type-person")]
pub use legal_entity_verification_document::LegalEntityVerificationDocument;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod legal_gender;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use legal_gender::LegalGender;

#[cfg(feature = "type-item")]
mod line_items_discount_amount;
#[cfg(feature = "type-item")]
pub use line_items_discount_amount::LineItemsDiscountAmount;

#[cfg(any(feature = "type-credit_note", feature = "type-invoice", feature = "type-item"))]
mod line_items_tax_amount;
#[cfg(any(feature = "type-credit_note", feature = "type-invoice", feature = "type-item"))]
pub use line_items_tax_amount::LineItemsTaxAmount;

#[cfg(any(feature = "account_link", feature = "type-v2_core_account_link"))]
mod link_use_case_account_collection_options_future_requirement;
#[cfg(any(feature = "account_link", feature = "type-v2_core_account_link"))]
pub use link_use_case_account_collection_options_future_requirement::AccountLinkUseCaseAccountCollectionOptionsFutureRequirement;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod linked_account_options_common;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use linked_account_options_common::LinkedAccountOptionsCommon;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
mod linked_account_options_filters;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
pub use linked_account_options_filters::LinkedAccountOptionsFilters;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-payment_link", feature = "type-subscription"))]
mod managed_payments;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-payment_link", feature = "type-subscription"))]
pub use managed_payments::ManagedPayments;

#[cfg(any(feature = "source", feature = "type-mandate"))]
mod mandate_bacs_debit_network_status;
#[cfg(any(feature = "source", feature = "type-mandate"))]
pub use mandate_bacs_debit_network_status::MandateBacsDebitNetworkStatus;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod mandate_options_acss_debit;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use mandate_options_acss_debit::MandateOptionsAcssDebit;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod mandate_options_payto;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use mandate_options_payto::MandateOptionsPayto;

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent"))]
mod mandate_payto_payment_schedule;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent"))]
pub use mandate_payto_payment_schedule::MandatePaytoPaymentSchedule;

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
mod mandate_payto_purpose;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
pub use mandate_payto_purpose::MandatePaytoPurpose;

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
mod mandate_pix_payment_schedule;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
pub use mandate_pix_payment_schedule::MandatePixPaymentSchedule;

#[cfg(any(feature = "type-account", feature = "type-mandate"))]
mod mandate_status;
#[cfg(any(feature = "type-account", feature = "type-mandate"))]
pub use mandate_status::MandateStatus;

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
mod mandate_upi;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
pub use mandate_upi::MandateUpi;

#[cfg(any(feature = "type-mandate", feature = "type-payment_intent"))]
mod mandate_us_bank_account;
#[cfg(any(feature = "type-mandate", feature = "type-payment_intent"))]
pub use mandate_us_bank_account::MandateUsBankAccount;

#[cfg(any(feature = "type-mandate", feature = "type-payment_intent"))]
mod mandate_us_bank_account_collection_method;
#[cfg(any(feature = "type-mandate", feature = "type-payment_intent"))]
pub use mandate_us_bank_account_collection_method::MandateUsBankAccountCollectionMethod;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod method_config_biz_payment_method_configuration_details;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use method_config_biz_payment_method_configuration_details::PaymentMethodConfigBizPaymentMethodConfigurationDetails;

#[cfg(feature = "type-payment_intent")]
mod method_options_card_present_routing_requested_priority;
#[cfg(feature = "type-payment_intent")]
pub use method_options_card_present_routing_requested_priority::PaymentMethodOptionsCardPresentRoutingRequestedPriority;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod name_collection;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use name_collection::{NameCollection, PaymentLinkBusinessName};

#[cfg(feature = "type-payment_intent")]
mod next_action_cashapp_handle_redirect_or_display_qr_code;
#[cfg(feature = "type-payment_intent")]
pub use next_action_cashapp_handle_redirect_or_display_qr_code::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod optional_item;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use optional_item::OptionalItem;

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod outbound_payment_method_details;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use outbound_payment_method_details::{
    OutboundPaymentMethodDetails, OutboundPaymentMethodDetailsUsBankAccount,
};

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod outbound_payment_method_details_type;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use outbound_payment_method_details_type::OutboundPaymentMethodDetailsType;

#[cfg(any(feature = "token", feature = "type-account", feature = "type-v2_core_account", feature = "v2_core_account_token"))]
mod ownership_exemption_reason;
#[cfg(any(feature = "token", feature = "type-account", feature = "type-v2_core_account", feature = "v2_core_account_token"))]
pub use ownership_exemption_reason::OwnershipExemptionReason;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_acss_debit;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_acss_debit::PaymentAcssDebit;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_affirm;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_affirm::PaymentAffirm;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_afterpay_clearpay;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_afterpay_clearpay::PaymentAfterpayClearpay;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_alma;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_alma::{AlmaInstallments, PaymentAlma};

#[cfg(any(feature = "subscription", feature = "subscription_item"))]
mod payment_behavior;
#[cfg(any(feature = "subscription", feature = "subscription_item"))]
pub use payment_behavior::PaymentBehavior;

#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
mod payment_billing_details;
#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
pub use payment_billing_details::PaymentBillingDetails;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_card_network_token;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_card_network_token::PaymentCardNetworkToken;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_cashapp;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_cashapp::PaymentCashapp;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_eps;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_eps::PaymentEps;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_eps_bank;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_eps_bank::PaymentEpsBank;

#[cfg(any(feature = "issuing_authorization", feature = "type-radar_payment_evaluation"))]
mod payment_evaluation_signal_v2_risk_level;
#[cfg(any(feature = "issuing_authorization", feature = "type-radar_payment_evaluation"))]
pub use payment_evaluation_signal_v2_risk_level::PaymentEvaluationSignalV2RiskLevel;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_giropay;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_giropay::PaymentGiropay;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_ideal;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_ideal::PaymentIdeal;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_ideal_bank;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_ideal_bank::PaymentIdealBank;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_ideal_bic;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_ideal_bic::PaymentIdealBic;

#[cfg(any(feature = "checkout_session", feature = "type-payment_intent", feature = "type-payment_link"))]
mod payment_intent_capture_method;
#[cfg(any(feature = "checkout_session", feature = "type-payment_intent", feature = "type-payment_link"))]
pub use payment_intent_capture_method::PaymentIntentCaptureMethod;

#[cfg(any(feature = "type-cash_balance", feature = "type-payment_intent"))]
mod payment_intent_confirmation_method;
#[cfg(any(feature = "type-cash_balance", feature = "type-payment_intent"))]
pub use payment_intent_confirmation_method::PaymentIntentConfirmationMethod;

#[cfg(feature = "type-payment_intent")]
mod payment_intent_next_action_code;
#[cfg(feature = "type-payment_intent")]
pub use payment_intent_next_action_code::PaymentIntentNextActionCode;

#[cfg(feature = "type-payment_intent")]
mod payment_intent_payment_method_options_mandate_options_payto;
#[cfg(feature = "type-payment_intent")]
pub use payment_intent_payment_method_options_mandate_options_payto::PaymentIntentPaymentMethodOptionsMandateOptionsPayto;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-refund"))]
mod payment_intent_presentment_details;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-refund"))]
pub use payment_intent_presentment_details::PaymentIntentPresentmentDetails;

#[cfg(any(feature = "customer", feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
mod payment_intent_processing_type;
#[cfg(any(feature = "customer", feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
pub use payment_intent_processing_type::PaymentIntentProcessingType;

#[cfg(any(feature = "checkout_session", feature = "type-confirmation_token", feature = "type-customer_session", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_link", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
mod payment_intent_setup_future_usage;
#[cfg(any(feature = "checkout_session", feature = "type-confirmation_token", feature = "type-customer_session", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_link", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
pub use payment_intent_setup_future_usage::PaymentIntentSetupFutureUsage;

#[cfg(all(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"), any(feature = "type-checkout_session", feature = "type-payment_intent"), any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"), feature = "type-payment_intent"))]
mod payment_intent_type_specific_payment_method_options_client;
#[cfg(all(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"), any(feature = "type-checkout_session", feature = "type-payment_intent"), any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"), feature = "type-payment_intent"))]
pub use payment_intent_type_specific_payment_method_options_client::{
    InstallmentOptions, IntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    PaymentIntentTypeSpecificPaymentMethodOptionsClient,
};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_klarna;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_klarna::{KlarnaAddress, KlarnaPayerDetails, PaymentKlarna};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_konbini;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_konbini::{PaymentKonbini, PaymentKonbiniStore, PaymentKonbiniStoreChain};

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod payment_link_custom_fields_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use payment_link_custom_fields_type::PaymentLinkCustomFieldsType;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod payment_link_customer_creation;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use payment_link_customer_creation::PaymentLinkCustomerCreation;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_acss_debit;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_acss_debit::PaymentMethodAcssDebit;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_bacs_debit;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_bacs_debit::PaymentMethodBacsDebit;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_boleto;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_boleto::PaymentMethodBoleto;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_card;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_card::{
    CardGeneratedFromPaymentMethodDetails, PaymentMethodCard, PaymentMethodCardGeneratedCard,
    ThreeDSecureUsage,
};

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_card_checks;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_card_checks::PaymentMethodCardChecks;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_card_present;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_card_present::PaymentMethodCardPresent;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_card_wallet;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_card_wallet::{
    PaymentMethodCardWallet, PaymentMethodCardWalletMasterpass, PaymentMethodCardWalletType,
};

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_cashapp;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_cashapp::PaymentMethodCashapp;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_ach_credit_transfer;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_ach_credit_transfer::PaymentMethodDetailsAchCreditTransfer;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_ach_debit;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_ach_debit::PaymentMethodDetailsAchDebit;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_au_becs_debit;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_au_becs_debit::PaymentMethodDetailsAuBecsDebit;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_bacs_debit;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_bacs_debit::PaymentMethodDetailsBacsDebit;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
mod payment_method_details_bancontact;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
pub use payment_method_details_bancontact::PaymentMethodDetailsBancontact;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_bizum;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_bizum::PaymentMethodDetailsBizum;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
mod payment_method_details_blik;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
pub use payment_method_details_blik::PaymentMethodDetailsBlik;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_method_details_card_present;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_method_details_card_present::{
    PaymentMethodDetailsCardPresent, PaymentMethodDetailsCardPresentReceipt,
    PaymentMethodDetailsCardPresentReceiptAccountType,
};

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_method_details_card_present_offline;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_method_details_card_present_offline::{
    PaymentMethodDetailsCardPresentOffline, PaymentMethodDetailsCardPresentOfflineType,
};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_crypto;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_crypto::{
    PaymentMethodDetailsCrypto, PaymentMethodDetailsCryptoNetwork, PaymentMethodDetailsCryptoTokenCurrency,
};

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit"))]
mod payment_method_details_financial_account;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit"))]
pub use payment_method_details_financial_account::{
    PaymentMethodDetailsFinancialAccount, PaymentMethodDetailsFinancialAccountNetwork,
};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_fpx;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_fpx::PaymentMethodDetailsFpx;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_interac_present;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_interac_present::{
    PaymentMethodDetailsInteracPresent, PaymentMethodDetailsInteracPresentReceipt,
    PaymentMethodDetailsInteracPresentReceiptAccountType,
};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_kr_card;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_kr_card::PaymentMethodDetailsKrCard;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_link;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_link::PaymentMethodDetailsLink;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_nz_bank_account;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_nz_bank_account::PaymentMethodDetailsNzBankAccount;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_payco;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_payco::PaymentMethodDetailsPayco;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_method_details_paypal;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_method_details_paypal::{
    PaymentMethodDetailsPaypal, PaypalSellerProtection, PaypalSellerProtectionDisputeCategory,
    PaypalSellerProtectionStatus,
};

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_eps;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_eps::PaymentMethodEps;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_fpx;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_fpx::PaymentMethodFpx;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_method_fpx_bank;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_method_fpx_bank::PaymentMethodFpxBank;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_ideal;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_ideal::PaymentMethodIdeal;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_interac_present;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_interac_present::PaymentMethodInteracPresent;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_klarna;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_klarna::PaymentMethodKlarna;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_kr_card;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_kr_card::PaymentMethodKrCard;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_method_kr_card_brand;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_method_kr_card_brand::PaymentMethodKrCardBrand;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_link;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_link::PaymentMethodLink;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_naver_pay;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_naver_pay::PaymentMethodNaverPay;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_naver_pay_funding;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_naver_pay_funding::PaymentMethodNaverPayFunding;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_nz_bank_account;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_nz_bank_account::PaymentMethodNzBankAccount;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options::PaymentMethodOptions;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_alma;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_alma::PaymentMethodOptionsAlma;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_boleto;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_boleto::PaymentMethodOptionsBoleto;

#[cfg(feature = "type-payment_intent")]
mod payment_method_options_card_mandate_options_interval;
#[cfg(feature = "type-payment_intent")]
pub use payment_method_options_card_mandate_options_interval::PaymentMethodOptionsCardMandateOptionsInterval;

#[cfg(feature = "type-payment_intent")]
mod payment_method_options_card_present_routing;
#[cfg(feature = "type-payment_intent")]
pub use payment_method_options_card_present_routing::PaymentMethodOptionsCardPresentRouting;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_cashapp;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_cashapp::PaymentMethodOptionsCashapp;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_customer_balance;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_customer_balance::{
    CustomerBalanceBankTransfer, PaymentMethodOptionsCustomerBalance,
};

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
mod payment_method_options_customer_balance_eu_bank;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
pub use payment_method_options_customer_balance_eu_bank::{
    PaymentMethodOptionsCustomerBalanceEuBank, PaymentMethodOptionsCustomerBalanceEuBankCountry,
};

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_fpx;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_fpx::PaymentMethodOptionsFpx;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_fpx_setup_future_usage;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_fpx_setup_future_usage::PaymentMethodOptionsFpxSetupFutureUsage;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_ideal;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_ideal::PaymentMethodOptionsIdeal;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_kr_card;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_kr_card::PaymentMethodOptionsKrCard;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_mandate_options_debit;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_mandate_options_debit::PaymentMethodOptionsMandateOptionsDebit;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_mandate_options_pix;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_mandate_options_pix::PaymentMethodOptionsMandateOptionsPix;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_manual_capture;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_manual_capture::PaymentMethodOptionsManualCapture;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_oxxo;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_oxxo::PaymentMethodOptionsOxxo;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_paypal;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_paypal::PaymentMethodOptionsPaypal;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_pix_setup_future_usage;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_pix_setup_future_usage::PaymentMethodOptionsPixSetupFutureUsage;

#[cfg(any(feature = "checkout_session", feature = "type-payment_intent"))]
mod payment_method_options_wechat_pay_client;
#[cfg(any(feature = "checkout_session", feature = "type-payment_intent"))]
pub use payment_method_options_wechat_pay_client::PaymentMethodOptionsWechatPayClient;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_p24;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_p24::PaymentMethodP24;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_paypal;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_paypal::PaymentMethodPaypal;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_payto;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_payto::PaymentMethodPayto;

#[cfg(any(feature = "type-balance_settings", feature = "type-charge", feature = "type-checkout_session", feature = "type-customer_session", feature = "type-terminal_reader", feature = "type-v2_core_event_destination"))]
mod payment_method_remove;
#[cfg(any(feature = "type-balance_settings", feature = "type-charge", feature = "type-checkout_session", feature = "type-customer_session", feature = "type-terminal_reader", feature = "type-v2_core_event_destination"))]
pub use payment_method_remove::PaymentMethodRemove;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod payment_method_reuse_agreement_position;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use payment_method_reuse_agreement_position::PaymentMethodReuseAgreementPosition;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_sepa_debit;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_sepa_debit::{PaymentMethodSepaDebit, SepaDebitGeneratedFrom};

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_sofort;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_sofort::PaymentMethodSofort;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_type;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_type::PaymentMethodType;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
mod payment_method_us_bank_account;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use payment_method_us_bank_account::{
    PaymentMethodUsBankAccount, PaymentMethodUsBankAccountBlocked,
    PaymentMethodUsBankAccountBlockedNetworkCode, PaymentMethodUsBankAccountBlockedReason,
    PaymentMethodUsBankAccountStatusDetails, UsBankAccountNetworks,
};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_mobilepay;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_mobilepay::{InternalCard, PaymentMobilepay};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_multibanco;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_multibanco::PaymentMultibanco;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_oxxo;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_oxxo::PaymentOxxo;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_p24;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_p24::PaymentP24;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_p24_bank;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_p24_bank::PaymentP24Bank;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_paynow;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_paynow::PaymentPaynow;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_payto;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_payto::PaymentPayto;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_pix;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_pix::PaymentPix;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_promptpay;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_promptpay::PaymentPromptpay;

#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_record_customer_details;
#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_record_customer_details::PaymentRecordCustomerDetails;

#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_record_details;
#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_record_details::{
    PaymentRecordBoleto, PaymentRecordCardDetails, PaymentRecordCardDetailsBrand,
    PaymentRecordCardDetailsChecks, PaymentRecordCardDetailsFunding,
    PaymentRecordCardDetailsStoredCredentialUsage, PaymentRecordCardDetailsThreeDSecure,
    PaymentRecordCardDetailsThreeDSecureVersion, PaymentRecordCardDetailsWallet,
    PaymentRecordCardDetailsWalletApplePay, PaymentRecordCustomDetails, PaymentRecordDetails,
    RecordCardDetailsThreeDSecureElectronicCommerceIndicator,
};

#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_record_processor_details;
#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_record_processor_details::{
    PaymentRecordProcessorDetails, PaymentRecordProcessorDetailsCustomDetails,
};

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent"))]
mod payment_schedule;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent"))]
pub use payment_schedule::PaymentSchedule;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_sepa_debit;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_sepa_debit::PaymentSepaDebit;

#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
mod payment_shipping;
#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-radar_payment_evaluation"))]
pub use payment_shipping::PaymentShipping;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_sofort;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_sofort::PaymentSofort;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
mod payment_sofort_preferred_language;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"))]
pub use payment_sofort_preferred_language::PaymentSofortPreferredLanguage;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_swish;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_swish::PaymentSwish;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_twint;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_twint::PaymentTwint;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod payment_upi;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use payment_upi::PaymentUpi;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_us_bank_account;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_us_bank_account::PaymentUsBankAccount;

#[cfg(any(feature = "type-charge", feature = "type-checkout_session", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record", feature = "type-subscription", feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod payment_us_bank_account_account_type;
#[cfg(any(feature = "type-charge", feature = "type-checkout_session", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record", feature = "type-subscription", feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use payment_us_bank_account_account_type::PaymentUsBankAccountAccountType;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_wallet_pay;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_wallet_pay::{
    AmazonPayUnderlyingPaymentMethodFundingDetails, PaymentDetailsCard, PaymentWalletPay,
};

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod payment_wechat_pay;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use payment_wechat_pay::PaymentWechatPay;

#[cfg(any(feature = "payout", feature = "transfer"))]
mod payout_source_type;
#[cfg(any(feature = "payout", feature = "transfer"))]
pub use payout_source_type::PayoutSourceType;

#[cfg(any(feature = "account", feature = "type-payout"))]
mod payout_type;
#[cfg(any(feature = "account", feature = "type-payout"))]
pub use payout_type::PayoutType;

#[cfg(feature = "type-payment_intent_amount_details_line_item")]
mod paypal_amount_details_line_item_options_category;
#[cfg(feature = "type-payment_intent_amount_details_line_item")]
pub use paypal_amount_details_line_item_options_category::PaypalAmountDetailsLineItemOptionsCategory;

#[cfg(any(feature = "type-issuing_cardholder", feature = "type-person"))]
mod person_additional_tos_acceptance;
#[cfg(any(feature = "type-issuing_cardholder", feature = "type-person"))]
pub use person_additional_tos_acceptance::PersonAdditionalTosAcceptance;

#[cfg(any(feature = "token", feature = "type-person"))]
mod person_ethnicity_details_ethnicity;
#[cfg(any(feature = "token", feature = "type-person"))]
pub use person_ethnicity_details_ethnicity::PersonEthnicityDetailsEthnicity;

#[cfg(any(feature = "token", feature = "type-person"))]
mod person_race_details_race;
#[cfg(any(feature = "token", feature = "type-person"))]
pub use person_race_details_race::PersonRaceDetailsRace;

#[cfg(any(feature = "type-person", feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod person_relationship;
#[cfg(any(feature = "type-person", feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use person_relationship::PersonRelationship;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod phone_number_collection;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use phone_number_collection::PhoneNumberCollection;

#[cfg(any(feature = "invoice", feature = "payment_intent", feature = "product", feature = "setup_intent", feature = "subscription_schedule", feature = "type-plan", feature = "type-price"))]
mod plan_interval;
#[cfg(any(feature = "invoice", feature = "payment_intent", feature = "product", feature = "setup_intent", feature = "subscription_schedule", feature = "type-plan", feature = "type-price"))]
pub use plan_interval::PlanInterval;

#[cfg(any(feature = "type-plan", feature = "type-price"))]
mod plan_tier;
#[cfg(any(feature = "type-plan", feature = "type-price"))]
pub use plan_tier::PlanTier;

#[cfg(any(feature = "token", feature = "type-person", feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod political_exposure;
#[cfg(any(feature = "token", feature = "type-person", feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use political_exposure::PoliticalExposure;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record", feature = "type-subscription"))]
mod preferred_language;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record", feature = "type-subscription"))]
pub use preferred_language::PreferredLanguage;

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod preferred_locale;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use preferred_locale::PreferredLocale;

#[cfg(any(feature = "type-credit_note_line_item", feature = "type-line_item"))]
mod pretax_credit_amount;
#[cfg(any(feature = "type-credit_note_line_item", feature = "type-line_item"))]
pub use pretax_credit_amount::{PretaxCreditAmount, PretaxCreditAmountType};

#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item", feature = "product", feature = "subscription_schedule", feature = "type-price", feature = "type-shipping_rate"))]
mod price_tax_behavior;
#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item", feature = "product", feature = "subscription_schedule", feature = "type-price", feature = "type-shipping_rate"))]
pub use price_tax_behavior::PriceTaxBehavior;

#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_item", feature = "type-billing_portal_configuration", feature = "type-subscription_schedule"))]
mod proration_behavior;
#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_item", feature = "type-billing_portal_configuration", feature = "type-subscription_schedule"))]
pub use proration_behavior::ProrationBehavior;

#[cfg(any(feature = "type-checkout_session", feature = "type-quote"))]
mod quote_automatic_tax;
#[cfg(any(feature = "type-checkout_session", feature = "type-quote"))]
pub use quote_automatic_tax::QuoteAutomaticTax;

#[cfg(any(feature = "type-charge", feature = "type-payment_method"))]
mod radar_options;
#[cfg(any(feature = "type-charge", feature = "type-payment_method"))]
pub use radar_options::RadarOptions;

mod radar_rule;
pub use radar_rule::RadarRule;

#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_rate"))]
mod rate_type;
#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_rate"))]
pub use rate_type::RateType;

#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
mod read_method;
#[cfg(any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_method", feature = "type-payment_record"))]
pub use read_method::ReadMethod;

#[cfg(any(feature = "type-card", feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
mod regulated_status;
#[cfg(any(feature = "type-card", feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method"))]
pub use regulated_status::RegulatedStatus;

#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
mod reported_by;
#[cfg(any(feature = "type-payment_attempt_record", feature = "type-payment_record"))]
pub use reported_by::ReportedBy;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
mod request_three_d_secure;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
pub use request_three_d_secure::RequestThreeDSecure;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
mod result_reason;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
pub use result_reason::ResultReason;

#[cfg(any(feature = "type-checkout_session", feature = "type-customer_session"))]
mod session_pricing;
#[cfg(any(feature = "type-checkout_session", feature = "type-customer_session"))]
pub use session_pricing::SessionPricing;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
mod setup_future_usage;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent"))]
pub use setup_future_usage::SetupFutureUsage;

#[cfg(any(feature = "type-payment_intent", feature = "type-subscription"))]
mod setup_intent_payment_method_options_card_network;
#[cfg(any(feature = "type-payment_intent", feature = "type-subscription"))]
pub use setup_intent_payment_method_options_card_network::SetupIntentPaymentMethodOptionsCardNetwork;

#[cfg(all(any(feature = "type-checkout_session", feature = "type-payment_intent"), any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription")))]
mod setup_intent_type_specific_payment_method_options_client;
#[cfg(all(any(feature = "type-checkout_session", feature = "type-payment_intent"), any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription")))]
pub use setup_intent_type_specific_payment_method_options_client::SetupIntentTypeSpecificPaymentMethodOptionsClient;

#[cfg(any(feature = "type-charge", feature = "type-source"))]
mod shipping;
#[cfg(any(feature = "type-charge", feature = "type-source"))]
pub use shipping::Shipping;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod shipping_address_collection;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use shipping_address_collection::ShippingAddressCollection;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod shipping_address_collection_allowed_country;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use shipping_address_collection_allowed_country::ShippingAddressCollectionAllowedCountry;

#[cfg(any(feature = "type-checkout_session", feature = "type-credit_note", feature = "type-invoice"))]
mod shipping_cost;
#[cfg(any(feature = "type-checkout_session", feature = "type-credit_note", feature = "type-invoice"))]
pub use shipping_cost::ShippingCost;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod shipping_option;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use shipping_option::ShippingOption;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-shipping_rate"))]
mod shipping_rate_delivery_estimate_bound_unit;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-shipping_rate"))]
pub use shipping_rate_delivery_estimate_bound_unit::ShippingRateDeliveryEstimateBoundUnit;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-shipping_rate"))]
mod shipping_rate_type;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-shipping_rate"))]
pub use shipping_rate_type::ShippingRateType;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod submit_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use submit_type::SubmitType;

#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
mod subscription_automatic_tax;
#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use subscription_automatic_tax::{SubscriptionAutomaticTax, SubscriptionAutomaticTaxDisabledReason};

#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
mod subscription_billing_mode;
#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use subscription_billing_mode::SubscriptionBillingMode;

#[cfg(any(feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
mod subscription_billing_mode_flexible;
#[cfg(any(feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use subscription_billing_mode_flexible::SubscriptionBillingModeFlexible;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
mod subscription_billing_mode_flexible_proration_discount;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use subscription_billing_mode_flexible_proration_discount::SubscriptionBillingModeFlexibleProrationDiscount;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
mod subscription_billing_mode_type;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use subscription_billing_mode_type::SubscriptionBillingModeType;

#[cfg(any(feature = "invoice", feature = "type-subscription"))]
mod subscription_billing_schedules_applies_to_type;
#[cfg(any(feature = "invoice", feature = "type-subscription"))]
pub use subscription_billing_schedules_applies_to_type::SubscriptionBillingSchedulesAppliesToType;

#[cfg(any(feature = "invoice", feature = "type-subscription"))]
mod subscription_billing_schedules_bill_until_type;
#[cfg(any(feature = "invoice", feature = "type-subscription"))]
pub use subscription_billing_schedules_bill_until_type::SubscriptionBillingSchedulesBillUntilType;

#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
mod subscription_billing_thresholds;
#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use subscription_billing_thresholds::SubscriptionBillingThresholds;

#[cfg(any(feature = "type-subscription_item", feature = "type-subscription_schedule"))]
mod subscription_item_billing_thresholds;
#[cfg(any(feature = "type-subscription_item", feature = "type-subscription_schedule"))]
pub use subscription_item_billing_thresholds::SubscriptionItemBillingThresholds;

#[cfg(any(feature = "invoice", feature = "type-subscription_schedule"))]
mod subscription_schedule_default_settings_billing_cycle_anchor;
#[cfg(any(feature = "invoice", feature = "type-subscription_schedule"))]
pub use subscription_schedule_default_settings_billing_cycle_anchor::SubscriptionScheduleDefaultSettingsBillingCycleAnchor;

#[cfg(any(feature = "invoice", feature = "type-subscription_schedule"))]
mod subscription_schedule_invoice_item_period_end_type;
#[cfg(any(feature = "invoice", feature = "type-subscription_schedule"))]
pub use subscription_schedule_invoice_item_period_end_type::SubscriptionScheduleInvoiceItemPeriodEndType;

#[cfg(any(feature = "invoice", feature = "type-subscription_schedule"))]
mod subscription_schedule_invoice_item_period_start_type;
#[cfg(any(feature = "invoice", feature = "type-subscription_schedule"))]
pub use subscription_schedule_invoice_item_period_start_type::SubscriptionScheduleInvoiceItemPeriodStartType;

#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
mod subscription_transfer_data;
#[cfg(any(feature = "type-subscription", feature = "type-subscription_schedule"))]
pub use subscription_transfer_data::SubscriptionTransferData;

#[cfg(any(feature = "checkout_session", feature = "type-payment_link", feature = "type-subscription"))]
mod subscription_trial_end_behavior_missing_payment_method;
#[cfg(any(feature = "checkout_session", feature = "type-payment_link", feature = "type-subscription"))]
pub use subscription_trial_end_behavior_missing_payment_method::SubscriptionTrialEndBehaviorMissingPaymentMethod;

#[cfg(any(feature = "type-payment_link", feature = "type-subscription"))]
mod subscription_trial_settings;
#[cfg(any(feature = "type-payment_link", feature = "type-subscription"))]
pub use subscription_trial_settings::{SubscriptionTrialEndBehavior, SubscriptionTrialSettings};

#[cfg(feature = "type-payment_intent")]
mod supported_type;
#[cfg(feature = "type-payment_intent")]
pub use supported_type::SupportedType;

#[cfg(any(feature = "type-credit_note_line_item", feature = "type-line_item", feature = "type-tax_calculation_line_item", feature = "type-tax_transaction_line_item"))]
mod tax_behavior;
#[cfg(any(feature = "type-credit_note_line_item", feature = "type-line_item", feature = "type-tax_calculation_line_item", feature = "type-tax_transaction_line_item"))]
pub use tax_behavior::TaxBehavior;

#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
mod tax_customer_details;
#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
pub use tax_customer_details::{TaxCustomerDetails, TaxCustomerDetailsTaxId};

#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
mod tax_customer_details_address_source;
#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
pub use tax_customer_details_address_source::TaxCustomerDetailsAddressSource;

#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
mod tax_customer_details_taxability_override;
#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
pub use tax_customer_details_taxability_override::TaxCustomerDetailsTaxabilityOverride;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod tax_id_collection;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use tax_id_collection::TaxIdCollection;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
mod tax_id_collection_required;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_link"))]
pub use tax_id_collection_required::TaxIdCollectionRequired;

#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-tax_calculation", feature = "type-tax_id", feature = "type-tax_transaction"))]
mod tax_id_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-invoice", feature = "type-tax_calculation", feature = "type-tax_id", feature = "type-tax_transaction"))]
pub use tax_id_type::TaxIdType;

#[cfg(feature = "type-tax_calculation_line_item")]
mod tax_line_item_tax_breakdown;
#[cfg(feature = "type-tax_calculation_line_item")]
pub use tax_line_item_tax_breakdown::{
    TaxJurisdiction, TaxJurisdictionLevel, TaxLineItemTaxBreakdown, TaxLineItemTaxBreakdownSourcing,
    TaxLineItemTaxRateDetails,
};

#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
mod tax_postal_address;
#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
pub use tax_postal_address::TaxPostalAddress;

#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_rate"))]
mod tax_rate_flat_amount;
#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_rate"))]
pub use tax_rate_flat_amount::TaxRateFlatAmount;

#[cfg(any(feature = "line_item", feature = "type-tax_rate"))]
mod tax_rate_jurisdiction_level;
#[cfg(any(feature = "line_item", feature = "type-tax_rate"))]
pub use tax_rate_jurisdiction_level::TaxRateJurisdictionLevel;

#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
mod tax_ship_from_details;
#[cfg(any(feature = "type-tax_calculation", feature = "type-tax_transaction"))]
pub use tax_ship_from_details::TaxShipFromDetails;

#[cfg(feature = "type-tax_transaction_line_item")]
mod tax_transaction_type;
#[cfg(feature = "type-tax_transaction_line_item")]
pub use tax_transaction_type::TaxTransactionType;

#[cfg(any(feature = "line_item", feature = "type-tax_calculation_line_item", feature = "type-tax_rate"))]
mod tax_type;
#[cfg(any(feature = "line_item", feature = "type-tax_calculation_line_item", feature = "type-tax_rate"))]
pub use tax_type::TaxType;

#[cfg(any(feature = "line_item", feature = "type-credit_note", feature = "type-invoice", feature = "type-item", feature = "type-tax_calculation_line_item"))]
mod taxability_reason;
#[cfg(any(feature = "line_item", feature = "type-credit_note", feature = "type-invoice", feature = "type-item", feature = "type-tax_calculation_line_item"))]
pub use taxability_reason::TaxabilityReason;

#[cfg(any(feature = "charge", feature = "refund", feature = "type-terminal_reader"))]
mod terminal_reader_refund_payment_action_reason;
#[cfg(any(feature = "charge", feature = "refund", feature = "type-terminal_reader"))]
pub use terminal_reader_refund_payment_action_reason::TerminalReaderRefundPaymentActionReason;

#[cfg(any(feature = "payment_intent", feature = "setup_intent", feature = "source", feature = "type-mandate", feature = "type-terminal_reader"))]
mod terminal_reader_status;
#[cfg(any(feature = "payment_intent", feature = "setup_intent", feature = "source", feature = "type-mandate", feature = "type-terminal_reader"))]
pub use terminal_reader_status::TerminalReaderStatus;

#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
mod three_d_secure_details_result;
#[cfg(any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record", feature = "type-setup_attempt"))]
pub use three_d_secure_details_result::ThreeDSecureDetailsResult;

#[cfg(any(feature = "payment_intent", feature = "setup_intent", feature = "type-charge", feature = "type-setup_attempt"))]
mod three_d_secure_details_version;
#[cfg(any(feature = "payment_intent", feature = "setup_intent", feature = "type-charge", feature = "type-setup_attempt"))]
pub use three_d_secure_details_version::ThreeDSecureDetailsVersion;

#[cfg(any(feature = "type-plan", feature = "type-price"))]
mod tiers_mode;
#[cfg(any(feature = "type-plan", feature = "type-price"))]
pub use tiers_mode::TiersMode;

#[cfg(any(feature = "account", feature = "token"))]
mod token_bank_account_account_type;
#[cfg(any(feature = "account", feature = "token"))]
pub use token_bank_account_account_type::TokenBankAccountAccountType;

#[cfg(any(feature = "payment_method", feature = "token"))]
mod token_card_networks_preferred;
#[cfg(any(feature = "payment_method", feature = "token"))]
pub use token_card_networks_preferred::TokenCardNetworksPreferred;

#[cfg(any(feature = "type-checkout_session", feature = "type-quote"))]
mod total_details;
#[cfg(any(feature = "type-checkout_session", feature = "type-quote"))]
pub use total_details::{TotalDetails, TotalDetailsBreakdown};

#[cfg(any(feature = "type-financial_connections_transaction", feature = "type-treasury_transaction"))]
mod transaction_status_transitions;
#[cfg(any(feature = "type-financial_connections_transaction", feature = "type-treasury_transaction"))]
pub use transaction_status_transitions::TransactionStatusTransitions;

#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
mod transaction_type;
#[cfg(any(feature = "type-checkout_session", feature = "type-mandate", feature = "type-payment_intent", feature = "type-subscription"))]
pub use transaction_type::TransactionType;

#[cfg(any(feature = "type-plan", feature = "type-price"))]
mod transform_usage_round;
#[cfg(any(feature = "type-plan", feature = "type-price"))]
pub use transform_usage_round::TransformUsageRound;

#[cfg(any(feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit"))]
mod treasury_billing_details;
#[cfg(any(feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit"))]
pub use treasury_billing_details::TreasuryBillingDetails;

#[cfg(any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit"))]
mod treasury_initiating_payment_method_details;
#[cfg(any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit"))]
pub use treasury_initiating_payment_method_details::{
    TreasuryInitiatingPaymentMethodDetails, TreasuryInitiatingPaymentMethodDetailsBalance,
    TreasuryInitiatingPaymentMethodDetailsType, TreasuryInitiatingPaymentMethodDetailsUsBankAccount,
};

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod treasury_outbound_payment_status;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use treasury_outbound_payment_status::TreasuryOutboundPaymentStatus;

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod treasury_outbound_returned;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use treasury_outbound_returned::TreasuryOutboundReturned;

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod treasury_outbound_returned_code;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use treasury_outbound_returned_code::TreasuryOutboundReturnedCode;

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod treasury_outbound_status_transitions;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use treasury_outbound_status_transitions::TreasuryOutboundStatusTransitions;

#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod treasury_outbound_tracking_details;
#[cfg(any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use treasury_outbound_tracking_details::{
    TreasuryOutboundAchTrackingDetails, TreasuryOutboundTrackingDetails,
    TreasuryOutboundUsDomesticWireTrackingDetails,
};

#[cfg(any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit"))]
mod treasury_received_debit_status;
#[cfg(any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit"))]
pub use treasury_received_debit_status::TreasuryReceivedDebitStatus;

#[cfg(any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit"))]
mod treasury_received_reversal_details;
#[cfg(any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit"))]
pub use treasury_received_reversal_details::{
    TreasuryReceivedReversalDetails, TreasuryReceivedReversalDetailsRestrictedReason,
};

#[cfg(feature = "type-treasury_transaction_entry")]
mod treasury_transaction_balance_impact;
#[cfg(feature = "type-treasury_transaction_entry")]
pub use treasury_transaction_balance_impact::TreasuryTransactionBalanceImpact;

#[cfg(feature = "type-treasury_transaction_entry")]
mod treasury_transaction_flow_details;
#[cfg(feature = "type-treasury_transaction_entry")]
pub use treasury_transaction_flow_details::TreasuryTransactionFlowDetails;

#[cfg(feature = "type-treasury_transaction_entry")]
mod treasury_transaction_flow_type;
#[cfg(feature = "type-treasury_transaction_entry")]
pub use treasury_transaction_flow_type::TreasuryTransactionFlowType;

#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method", feature = "type-treasury_financial_account", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
mod us_bank_account_networks_supported;
#[cfg(any(feature = "type-confirmation_token", feature = "type-payment_method", feature = "type-treasury_financial_account", feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer"))]
pub use us_bank_account_networks_supported::UsBankAccountNetworksSupported;

#[cfg(any(feature = "type-plan", feature = "type-price"))]
mod usage_type;
#[cfg(any(feature = "type-plan", feature = "type-price"))]
pub use usage_type::UsageType;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_additional_addresses;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_additional_addresses::V2AccountAdditionalAddresses;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_additional_addresses_purpose;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_additional_addresses_purpose::V2AccountAdditionalAddressesPurpose;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_additional_names;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_additional_names::V2AccountAdditionalNames;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_additional_names_purpose;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_additional_names_purpose::V2AccountAdditionalNamesPurpose;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_link"))]
mod v2_account_applied_configuration;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_link"))]
pub use v2_account_applied_configuration::V2AccountAppliedConfiguration;

#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
mod v2_account_dashboard;
#[cfg(any(feature = "type-account", feature = "type-v2_core_account"))]
pub use v2_account_dashboard::V2AccountDashboard;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_date;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_date::V2AccountDate;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_documents;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_documents::V2AccountDocuments;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_documents_type;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_documents_type::V2AccountDocumentsType;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_documents_verification;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_documents_verification::{
    V2AccountDocumentsVerification, V2AccountDocumentsVerificationFrontBack,
};

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_documents_verification_type;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_documents_verification_type::V2AccountDocumentsVerificationType;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_id_numbers;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_id_numbers::V2AccountIdNumbers;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_id_numbers_type;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_id_numbers_type::V2AccountIdNumbersType;

#[cfg(any(feature = "type-v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_business_details_id_numbers_type;
#[cfg(any(feature = "type-v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_business_details_id_numbers_type::V2AccountIdentityBusinessDetailsIdNumbersType;

#[cfg(any(feature = "type-v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_business_details_structure;
#[cfg(any(feature = "type-v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_business_details_structure::V2AccountIdentityBusinessDetailsStructure;

#[cfg(any(feature = "account_link", feature = "type-v2_core_account_link"))]
mod v2_account_link_use_case_account_collection_options_field;
#[cfg(any(feature = "account_link", feature = "type-v2_core_account_link"))]
pub use v2_account_link_use_case_account_collection_options_field::V2AccountLinkUseCaseAccountCollectionOptionsField;

#[cfg(any(feature = "account_link", feature = "type-v2_core_account_link"))]
mod v2_account_link_use_case_type;
#[cfg(any(feature = "account_link", feature = "type-v2_core_account_link"))]
pub use v2_account_link_use_case_type::V2AccountLinkUseCaseType;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_person_additional_terms_of_service_account;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_person_additional_terms_of_service_account::V2AccountPersonAdditionalTermsOfServiceAccount;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_person_documents;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_person_documents::V2AccountPersonDocuments;

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_person_script_addresses;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_person_script_addresses::{V2AccountPersonScriptAddresses, V2AccountScriptAddresses};

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_person_script_names;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_person_script_names::{V2AccountPersonScriptNames, V2AccountScriptNames};

#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
mod v2_account_terms_of_service;
#[cfg(any(feature = "type-v2_core_account", feature = "type-v2_core_account_person"))]
pub use v2_account_terms_of_service::V2AccountTermsOfService;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_event_destination"))]
mod v2_deleted_object;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_event_destination"))]
pub use v2_deleted_object::V2DeletedObject;

#[cfg(any(feature = "customer", feature = "v2_core_account"))]
mod validate_location;
#[cfg(any(feature = "customer", feature = "v2_core_account"))]
pub use validate_location::ValidateLocation;

#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
mod verification_method;
#[cfg(any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription"))]
pub use verification_method::VerificationMethod;

#[cfg(any(feature = "type-account", feature = "type-balance_settings"))]
mod weekly_payout_day;
#[cfg(any(feature = "type-account", feature = "type-balance_settings"))]
pub use weekly_payout_day::WeeklyPayoutDay;
