// Written by `stripe-codegen generate`; change `codegen/` instead.

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod account_person_additional_terms_of_service_account_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use account_person_additional_terms_of_service_account_params::V2CoreAccountPersonAdditionalTermsOfServiceAccountParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod acss_debit_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use acss_debit_params::{AcssDebitMandateOptionsParams, AcssDebitParams};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod additional_address_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use additional_address_params::AdditionalAddressParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod additional_name_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use additional_name_params::AdditionalNameParams;

#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "person", feature = "token"))]
mod additional_tos_acceptances_account_params;
#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "person", feature = "token"))]
pub use additional_tos_acceptances_account_params::AdditionalTosAcceptancesAccountParams;

#[cfg(any(feature = "person", feature = "token"))]
mod additional_tos_acceptances_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use additional_tos_acceptances_params::AdditionalTosAcceptancesParams;

#[cfg(any(feature = "account", feature = "person", feature = "terminal_location", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod address_kanji_params;
#[cfg(any(feature = "account", feature = "person", feature = "terminal_location", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use address_kanji_params::AddressKanjiParams;

#[cfg(any(feature = "account", feature = "charge", feature = "confirmation_token", feature = "customer", feature = "invoice", feature = "payment_intent", feature = "payment_method", feature = "payment_record", feature = "person", feature = "radar_payment_evaluation", feature = "setup_intent", feature = "source", feature = "tax_settings", feature = "terminal_location", feature = "token", feature = "treasury_outbound_payment", feature = "v2_core_account"))]
mod address_params;
#[cfg(any(feature = "account", feature = "charge", feature = "confirmation_token", feature = "customer", feature = "invoice", feature = "payment_intent", feature = "payment_method", feature = "payment_record", feature = "person", feature = "radar_payment_evaluation", feature = "setup_intent", feature = "source", feature = "tax_settings", feature = "terminal_location", feature = "token", feature = "treasury_outbound_payment", feature = "v2_core_account"))]
pub use address_params::AddressParams;

#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "payment_link"))]
mod adjustable_quantity_params;
#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "payment_link"))]
pub use adjustable_quantity_params::AdjustableQuantityParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod annual_revenue_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use annual_revenue_params::AnnualRevenueParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod applies_to_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use applies_to_params::AppliesToParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod au_becs_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use au_becs_debit_params::AuBecsDebitParams;

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod automatic_payment_methods_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use automatic_payment_methods_params::AutomaticPaymentMethodsParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod automatic_tax_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use automatic_tax_params::AutomaticTaxParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod bacs_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use bacs_debit_params::BacsDebitParams;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod bacs_debit_payments_params;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use bacs_debit_payments_params::BacsDebitPaymentsParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod bancontact_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use bancontact_params::BancontactParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod bill_until_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use bill_until_params::BillUntilParams;

#[cfg(any(feature = "issuing_card", feature = "issuing_cardholder"))]
mod billing_address_params;
#[cfg(any(feature = "issuing_card", feature = "issuing_cardholder"))]
pub use billing_address_params::BillingAddressParams;

#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_grant"))]
mod billing_credit_grant_applicability_config_scope_params;
#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_grant"))]
pub use billing_credit_grant_applicability_config_scope_params::{
    BillingCreditGrantApplicabilityConfigScopeParams, BillingCreditGrantApplicabilityConfigScopePriceParams,
};

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod billing_details_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use billing_details_params::BillingDetailsParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod billing_mode_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use billing_mode_params::BillingModeParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod billing_schedule_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use billing_schedule_params::BillingScheduleParams;

#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
mod billing_thresholds_params;
#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
pub use billing_thresholds_params::BillingThresholdsParams;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod branding_params;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use branding_params::BrandingParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod business_details_documents_proof_of_registration_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use business_details_documents_proof_of_registration_params::{
    BusinessDetailsDocumentsProofOfRegistrationParams,
    BusinessDetailsDocumentsProofOfRegistrationSignerParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod business_details_id_number_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use business_details_id_number_params::BusinessDetailsIdNumberParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod business_details_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use business_details_params::{BusinessDetailsDocumentsParams, BusinessDetailsParams};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod business_details_script_names_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use business_details_script_names_params::{
    BusinessDetailsScriptNamesKanaParams, BusinessDetailsScriptNamesParams,
};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod cancel_at;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use cancel_at::CancelAt;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod capabilities_treasury_params;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use capabilities_treasury_params::CapabilitiesTreasuryParams;

#[cfg(any(feature = "charge", feature = "customer"))]
mod charge_card;
#[cfg(any(feature = "charge", feature = "customer"))]
pub use charge_card::{ChargeCard, ChargeCardParams};

#[cfg(any(feature = "billing_portal_session", feature = "checkout_session"))]
mod checkout_session_discount_params;
#[cfg(any(feature = "billing_portal_session", feature = "checkout_session"))]
pub use checkout_session_discount_params::CheckoutSessionDiscountParams;

#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
mod collection_options_params;
#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
pub use collection_options_params::CollectionOptionsParams;

#[cfg(any(feature = "account", feature = "source", feature = "token"))]
mod company_ownership_declaration_params;
#[cfg(any(feature = "account", feature = "source", feature = "token"))]
pub use company_ownership_declaration_params::CompanyOwnershipDeclarationParams;

#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "token"))]
mod company_verification_params;
#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "token"))]
pub use company_verification_params::CompanyVerificationParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod consent_collection_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use consent_collection_params::{
    ConsentCollectionParams, ConsentCollectionPaymentMethodReuseAgreementParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod create_v2_core_account_person_documents_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use create_v2_core_account_person_documents_params::CreateV2CoreAccountPersonDocumentsParams;

#[cfg(any(feature = "credit_note", feature = "credit_note_line_item"))]
mod credit_note_line_params;
#[cfg(any(feature = "credit_note", feature = "credit_note_line_item"))]
pub use credit_note_line_params::{CreditNoteLineParams, CreditNoteLineTaxAmountParams};

#[cfg(any(feature = "credit_note", feature = "credit_note_line_item"))]
mod credit_note_refund_params;
#[cfg(any(feature = "credit_note", feature = "credit_note_line_item"))]
pub use credit_note_refund_params::{CreditNoteRefundParams, CreditNoteRefundPaymentRecordRefundParams};

#[cfg(any(feature = "price", feature = "product"))]
mod currency_option_params;
#[cfg(any(feature = "price", feature = "product"))]
pub use currency_option_params::CurrencyOptionParams;

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "forwarding_request", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
mod custom_field_params;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "forwarding_request", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
pub use custom_field_params::CustomFieldParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod custom_text_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use custom_text_params::{CustomTextParams, CustomTextSubmitParams};

#[cfg(any(feature = "price", feature = "product"))]
mod custom_unit_amount_params;
#[cfg(any(feature = "price", feature = "product"))]
pub use custom_unit_amount_params::CustomUnitAmountParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod customer_balance_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use customer_balance_params::{CustomerBalanceBankTransferParams, CustomerBalanceParams};

#[cfg(any(feature = "customer", feature = "invoice"))]
mod customer_shipping_params;
#[cfg(any(feature = "customer", feature = "invoice"))]
pub use customer_shipping_params::CustomerShippingParams;

#[cfg(any(feature = "customer", feature = "invoice", feature = "tax_calculation"))]
mod customer_tax_id_data_params;
#[cfg(any(feature = "customer", feature = "invoice", feature = "tax_calculation"))]
pub use customer_tax_id_data_params::CustomerTaxIdDataParams;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod decline_on_params;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use decline_on_params::DeclineOnParams;

#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
mod default_settings_invoice_settings_params;
#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
pub use default_settings_invoice_settings_params::DefaultSettingsInvoiceSettingsParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
mod delivery_estimate_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
pub use delivery_estimate_params::{DeliveryEstimateMaximumParams, DeliveryEstimateParams};

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod destination_payment_method_options_params;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use destination_payment_method_options_params::{
    DestinationPaymentMethodOptionsParams, DestinationPaymentMethodOptionsUsBankAccountParams,
};

#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item", feature = "quote", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
mod discount_params;
#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item", feature = "quote", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
pub use discount_params::DiscountParams;

#[cfg(any(feature = "person", feature = "token"))]
mod documents_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use documents_params::{DocumentsParams, DocumentsVisaParams};

#[cfg(any(feature = "checkout_session", feature = "funding_instructions", feature = "invoice", feature = "payment_intent", feature = "subscription"))]
mod eu_bank_transfer_params;
#[cfg(any(feature = "checkout_session", feature = "funding_instructions", feature = "invoice", feature = "payment_intent", feature = "subscription"))]
pub use eu_bank_transfer_params::EuBankTransferParams;

#[cfg(any(feature = "invoice", feature = "payment_intent", feature = "setup_intent", feature = "subscription"))]
mod filters_params;
#[cfg(any(feature = "invoice", feature = "payment_intent", feature = "setup_intent", feature = "subscription"))]
pub use filters_params::FiltersParams;

#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features"))]
mod financial_addresses_params;
#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features"))]
pub use financial_addresses_params::FinancialAddressesParams;

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod financial_connections_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use financial_connections_params::FinancialConnectionsParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
mod fixed_amount_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
pub use fixed_amount_params::{FixedAmountCurrencyOptionParams, FixedAmountParams};

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod flexible_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use flexible_params::FlexibleParams;

#[cfg(any(feature = "billing_portal_session", feature = "payment_link"))]
mod hosted_confirmation_params;
#[cfg(any(feature = "billing_portal_session", feature = "payment_link"))]
pub use hosted_confirmation_params::HostedConfirmationParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod id_number_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use id_number_params::IdNumberParams;

#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features"))]
mod inbound_transfers_params;
#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features"))]
pub use inbound_transfers_params::InboundTransfersParams;

#[cfg(any(feature = "account", feature = "token"))]
mod individual_params;
#[cfg(any(feature = "account", feature = "token"))]
pub use individual_params::{IndividualParams, IndividualRelationshipParams};

#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
mod initiating_payment_method_details_params;
#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
pub use initiating_payment_method_details_params::{
    InitiatingPaymentMethodDetailsParams, InitiatingPaymentMethodDetailsUsBankAccountParams,
};

#[cfg(any(feature = "invoice", feature = "payment_intent"))]
mod installments_params;
#[cfg(any(feature = "invoice", feature = "payment_intent"))]
pub use installments_params::InstallmentsParams;

#[cfg(any(feature = "confirmation_token", feature = "invoice", feature = "payment_intent"))]
mod installments_plan_params;
#[cfg(any(feature = "confirmation_token", feature = "invoice", feature = "payment_intent"))]
pub use installments_plan_params::InstallmentsPlanParams;

#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
mod intent_payment_method_options_payto_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
pub use intent_payment_method_options_payto_mandate_options_params::SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod invoice_issuer_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use invoice_issuer_params::InvoiceIssuerParams;

#[cfg(any(feature = "checkout_session", feature = "invoice"))]
mod invoice_shipping_cost_params;
#[cfg(any(feature = "checkout_session", feature = "invoice"))]
pub use invoice_shipping_cost_params::{InvoiceShippingCostParams, InvoiceShippingCostShippingRateDataParams};

#[cfg(any(feature = "confirmation_token", feature = "invoice"))]
mod invoice_shipping_details_params;
#[cfg(any(feature = "confirmation_token", feature = "invoice"))]
pub use invoice_shipping_details_params::InvoiceShippingDetailsParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link"))]
mod invoice_transfer_data_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link"))]
pub use invoice_transfer_data_params::InvoiceTransferDataParams;

#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
mod issuing_authorization_fleet_params;
#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
pub use issuing_authorization_fleet_params::{
    IssuingAuthorizationFleetCardholderPromptDataParams, IssuingAuthorizationFleetParams,
    IssuingAuthorizationFleetReportedBreakdownFuelParams, IssuingAuthorizationFleetReportedBreakdownParams,
    IssuingAuthorizationFleetReportedBreakdownTaxParams,
};

#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
mod issuing_authorization_fuel_params;
#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
pub use issuing_authorization_fuel_params::IssuingAuthorizationFuelParams;

#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item"))]
mod line_item_period_params;
#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item"))]
pub use line_item_period_params::LineItemPeriodParams;

#[cfg(any(feature = "invoice", feature = "line_item"))]
mod line_item_price_data_params;
#[cfg(any(feature = "invoice", feature = "line_item"))]
pub use line_item_price_data_params::LineItemPriceDataParams;

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod mandate_data_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use mandate_data_params::{
    MandateDataCustomerAcceptanceOnlineParams, MandateDataCustomerAcceptanceParams, MandateDataParams,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
mod mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
pub use mandate_options_params::MandateOptionsParams;

#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
mod merchant_data_params;
#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
pub use merchant_data_params::{MerchantDataCategory, MerchantDataParams};

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod method_options_us_bank_account_mandate_options_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use method_options_us_bank_account_mandate_options_params::PaymentMethodOptionsUsBankAccountMandateOptionsParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod monthly_estimated_revenue_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use monthly_estimated_revenue_params::MonthlyEstimatedRevenueParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod name_collection_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use name_collection_params::{NameCollectionBusinessParams, NameCollectionParams};

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod naver_pay_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use naver_pay_params::NaverPayParams;

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod network_options_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use network_options_params::{
    NetworkOptionsCartesBancairesCbAvalgo, NetworkOptionsCartesBancairesParams, NetworkOptionsParams,
};

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod networks_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use networks_params::NetworksParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
mod next_billing_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
pub use next_billing_params::NextBillingParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod nz_bank_account_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use nz_bank_account_params::NzBankAccountParams;

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod on_demand_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use on_demand_params::OnDemandParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod optional_item_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use optional_item_params::OptionalItemParams;

#[cfg(any(feature = "charge", feature = "payment_intent"))]
mod payment_intent_transfer_data_params;
#[cfg(any(feature = "charge", feature = "payment_intent"))]
pub use payment_intent_transfer_data_params::PaymentIntentTransferDataParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_custom_field_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_custom_field_params::{
    PaymentLinkCustomFieldDropdownOptionParams, PaymentLinkCustomFieldDropdownParams,
    PaymentLinkCustomFieldLabelParams, PaymentLinkCustomFieldParams, PaymentLinkCustomFieldTextParams,
};

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_line_item_price_data_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_line_item_price_data_params::PaymentLinkLineItemPriceDataParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_managed_payments_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_managed_payments_params::PaymentLinkManagedPaymentsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_subscription_data_invoice_settings_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_subscription_data_invoice_settings_params::PaymentLinkSubscriptionDataInvoiceSettingsParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_acss_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_acss_debit_params::PaymentMethodAcssDebitParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_boleto_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_boleto_params::PaymentMethodBoletoParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "setup_intent"))]
mod payment_method_data_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "setup_intent"))]
pub use payment_method_data_params::{PaymentMethodDataParams, PaymentMethodDataType};

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_eps_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_eps_params::PaymentMethodEpsParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_fpx_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_fpx_params::PaymentMethodFpxParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_ideal_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_ideal_params::PaymentMethodIdealParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_klarna_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_klarna_params::PaymentMethodKlarnaParams;

#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
mod payment_method_options_acss_debit_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
pub use payment_method_options_acss_debit_mandate_options_params::SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_eps_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_eps_params::PaymentMethodOptionsEpsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_oxxo_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_oxxo_params::PaymentMethodOptionsOxxoParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_p24_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_p24_params::PaymentMethodOptionsP24Params;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_paypal_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_paypal_params::{
    PaymentMethodOptionsPaypalParams, PaymentMethodOptionsPaypalPreferredLocale,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
mod payment_method_options_pix_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
pub use payment_method_options_pix_mandate_options_params::PaymentMethodOptionsPixMandateOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_twint_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_twint_params::PaymentMethodOptionsTwintParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
mod payment_method_options_upi_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent", feature = "setup_intent"))]
pub use payment_method_options_upi_params::PaymentMethodOptionsUpiParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_p24_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_p24_params::PaymentMethodP24Params;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_payto_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_payto_params::PaymentMethodPaytoParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod payment_method_sofort_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use payment_method_sofort_params::{PaymentMethodSofortCountry, PaymentMethodSofortParams};

#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "invoice", feature = "payment_intent", feature = "payment_method", feature = "setup_intent", feature = "subscription"))]
mod payment_method_upi_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "invoice", feature = "payment_intent", feature = "payment_method", feature = "setup_intent", feature = "subscription"))]
pub use payment_method_upi_mandate_options_params::PaymentMethodUpiMandateOptionsParams;

#[cfg(any(feature = "confirmation_token", feature = "invoice", feature = "payment_intent", feature = "payment_method", feature = "setup_intent", feature = "subscription"))]
mod payment_method_upi_params;
#[cfg(any(feature = "confirmation_token", feature = "invoice", feature = "payment_intent", feature = "payment_method", feature = "setup_intent", feature = "subscription"))]
pub use payment_method_upi_params::PaymentMethodUpiParams;

#[cfg(any(feature = "billing_credit_grant", feature = "payment_record", feature = "v2_core_account", feature = "v2_core_account_token"))]
mod payment_record_amount_params;
#[cfg(any(feature = "billing_credit_grant", feature = "payment_record", feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use payment_record_amount_params::PaymentRecordAmountParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod payment_settings_payment_method_options_payto_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use payment_settings_payment_method_options_payto_params::{
    PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParams,
    PaymentSettingsPaymentMethodOptionsPaytoParams,
};

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "product", feature = "quote", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
mod pending_invoice_item_interval_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "product", feature = "quote", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
pub use pending_invoice_item_interval_params::PendingInvoiceItemIntervalParams;

#[cfg(any(feature = "account", feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_intent", feature = "payment_method", feature = "person", feature = "setup_intent", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod person_dob_params;
#[cfg(any(feature = "account", feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_intent", feature = "payment_method", feature = "person", feature = "setup_intent", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use person_dob_params::PersonDobParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod persons_provided_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use persons_provided_params::PersonsProvidedParams;

#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "customer_session", feature = "payment_link", feature = "subscription", feature = "terminal_configuration"))]
mod phone_number_collection_params;
#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "customer_session", feature = "payment_link", feature = "subscription", feature = "terminal_configuration"))]
pub use phone_number_collection_params::PhoneNumberCollectionParams;

#[cfg(any(feature = "plan", feature = "price"))]
mod plan_product_params;
#[cfg(any(feature = "plan", feature = "price"))]
pub use plan_product_params::PlanProductParams;

#[cfg(any(feature = "plan", feature = "price", feature = "product"))]
mod plan_tier_params;
#[cfg(any(feature = "plan", feature = "price", feature = "product"))]
pub use plan_tier_params::{PlanTierParams, PlanTierUpTo};

#[cfg(any(feature = "plan", feature = "price"))]
mod plan_transform_usage_params;
#[cfg(any(feature = "plan", feature = "price"))]
pub use plan_transform_usage_params::PlanTransformUsageParams;

#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "subscription", feature = "subscription_schedule"))]
mod price_data_params;
#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "subscription", feature = "subscription_schedule"))]
pub use price_data_params::PriceDataParams;

#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item"))]
mod pricing_params;
#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "line_item"))]
pub use pricing_params::PricingParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "line_item", feature = "payment_link"))]
mod product_data_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "line_item", feature = "payment_link"))]
pub use product_data_params::ProductDataParams;

#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
mod purchase_details_params;
#[cfg(any(feature = "issuing_authorization", feature = "issuing_transaction"))]
pub use purchase_details_params::{
    PurchaseDetailsFlightParams, PurchaseDetailsFlightSegmentParams, PurchaseDetailsLodgingParams,
    PurchaseDetailsParams, PurchaseDetailsReceiptParams,
};

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod radar_options_params;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use radar_options_params::RadarOptionsParams;

#[cfg(any(feature = "billing_portal_session", feature = "source"))]
mod redirect_params;
#[cfg(any(feature = "billing_portal_session", feature = "source"))]
pub use redirect_params::RedirectParams;

#[cfg(any(feature = "person", feature = "token"))]
mod relationship_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use relationship_params::RelationshipParams;

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "payment_link"))]
mod rendering_options_params;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "payment_link"))]
pub use rendering_options_params::RenderingOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod restrictions_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use restrictions_params::RestrictionsParams;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod returned_details_params;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use returned_details_params::ReturnedDetailsParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod script_addresses_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use script_addresses_params::ScriptAddressesParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod script_names_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use script_names_params::{ScriptNamesKanaParams, ScriptNamesParams};

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
mod sepa_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent"))]
pub use sepa_debit_params::SepaDebitParams;

#[cfg(any(feature = "cash_balance", feature = "customer"))]
mod settings_params;
#[cfg(any(feature = "cash_balance", feature = "customer"))]
pub use settings_params::{SettingsParams, SettingsReconciliationMode};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod settings_payment_method_options_customer_balance_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use settings_payment_method_options_customer_balance_params::{
    PaymentMethodOptionsCustomerBalanceBankTransferParams,
    PaymentSettingsPaymentMethodOptionsCustomerBalanceParams,
};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod settings_payment_method_options_us_bank_account_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use settings_payment_method_options_us_bank_account_params::{
    MethodOptionsUsBankAccountFinancialConnectionsParams,
    PaymentSettingsPaymentMethodOptionsUsBankAccountParams,
};

#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
mod setup_intent_mandate_data_params;
#[cfg(any(feature = "payment_intent", feature = "setup_intent"))]
pub use setup_intent_mandate_data_params::{
    SetupIntentMandateDataCustomerAcceptanceOnlineParams, SetupIntentMandateDataCustomerAcceptanceParams,
    SetupIntentMandateDataParams,
};

#[cfg(any(feature = "account", feature = "setup_intent"))]
mod setup_intent_single_use_params;
#[cfg(any(feature = "account", feature = "setup_intent"))]
pub use setup_intent_single_use_params::SetupIntentSingleUseParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod shipping_address_collection_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use shipping_address_collection_params::ShippingAddressCollectionParams;

#[cfg(any(feature = "credit_note", feature = "credit_note_line_item", feature = "payment_link"))]
mod shipping_cost_params;
#[cfg(any(feature = "credit_note", feature = "credit_note_line_item", feature = "payment_link"))]
pub use shipping_cost_params::ShippingCostParams;

#[cfg(any(feature = "payment_record", feature = "radar_payment_evaluation", feature = "v2_core_account"))]
mod shipping_details_params;
#[cfg(any(feature = "payment_record", feature = "radar_payment_evaluation", feature = "v2_core_account"))]
pub use shipping_details_params::ShippingDetailsParams;

#[cfg(any(feature = "charge", feature = "payment_intent"))]
mod shipping_params;
#[cfg(any(feature = "charge", feature = "payment_intent"))]
pub use shipping_params::ShippingParams;

#[cfg(any(feature = "checkout_session", feature = "source"))]
mod source_order_shipping_address_params;
#[cfg(any(feature = "checkout_session", feature = "source"))]
pub use source_order_shipping_address_params::SourceOrderShippingAddressParams;

#[cfg(any(feature = "customer", feature = "payment_record", feature = "radar_payment_evaluation", feature = "source"))]
mod source_owner_params;
#[cfg(any(feature = "customer", feature = "payment_record", feature = "radar_payment_evaluation", feature = "source"))]
pub use source_owner_params::SourceOwnerParams;

#[cfg(any(feature = "issuing_card", feature = "issuing_cardholder"))]
mod spending_limit_params;
#[cfg(any(feature = "issuing_card", feature = "issuing_cardholder"))]
pub use spending_limit_params::SpendingLimitParams;

#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
mod subscription_item_billing_thresholds_params;
#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
pub use subscription_item_billing_thresholds_params::SubscriptionItemBillingThresholdsParams;

#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_item_params;
#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_item_params::SubscriptionItemParams;

#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
mod subscription_item_price_data_params;
#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_item", feature = "subscription_schedule"))]
pub use subscription_item_price_data_params::SubscriptionItemPriceDataParams;

#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
mod subscription_params;
#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
pub use subscription_params::SubscriptionParams;

#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
mod subscription_schedule_phase_add_invoice_item_params;
#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
pub use subscription_schedule_phase_add_invoice_item_params::{
    SubscriptionSchedulePhaseAddInvoiceItemParams, SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams,
    SubscriptionSchedulePhaseAddInvoiceItemPeriodParams,
    SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams,
};

#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
mod subscription_schedule_phase_params;
#[cfg(any(feature = "invoice", feature = "subscription_schedule"))]
pub use subscription_schedule_phase_params::SubscriptionSchedulePhaseParams;

#[cfg(any(feature = "invoice", feature = "line_item"))]
mod tax_amount_params;
#[cfg(any(feature = "invoice", feature = "line_item"))]
pub use tax_amount_params::{TaxAmountParams, TaxAmountTaxRateDataParams};

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod tax_id_collection_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use tax_id_collection_params::TaxIdCollectionParams;

#[cfg(any(feature = "payment_method", feature = "token"))]
mod token_card_networks_params;
#[cfg(any(feature = "payment_method", feature = "token"))]
pub use token_card_networks_params::TokenCardNetworksParams;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod tracking_details_params;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use tracking_details_params::{
    TrackingDetailsAchParams, TrackingDetailsParams, TrackingDetailsUsDomesticWireParams,
};

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
mod transfer_data_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
pub use transfer_data_params::TransferDataParams;

#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features", feature = "v2_core_account"))]
mod treasury_financial_account_features_card_issuing_params;
#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features", feature = "v2_core_account"))]
pub use treasury_financial_account_features_card_issuing_params::TreasuryFinancialAccountFeaturesCardIssuingParams;

#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features"))]
mod treasury_financial_account_features_outbound_payments_params;
#[cfg(any(feature = "treasury_financial_account", feature = "treasury_financial_account_features"))]
pub use treasury_financial_account_features_outbound_payments_params::TreasuryFinancialAccountFeaturesOutboundPaymentsParams;

#[cfg(any(feature = "file_link", feature = "invoice", feature = "subscription", feature = "subscription_schedule", feature = "tax_registration"))]
mod trial_end;
#[cfg(any(feature = "file_link", feature = "invoice", feature = "subscription", feature = "subscription_schedule", feature = "tax_registration"))]
pub use trial_end::TrialEnd;

#[cfg(any(feature = "checkout_session", feature = "payment_link", feature = "subscription"))]
mod trial_settings_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link", feature = "subscription"))]
pub use trial_settings_params::{TrialSettingsEndBehaviorParams, TrialSettingsParams};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod update_subscription_item_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use update_subscription_item_params::UpdateSubscriptionItemParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent", feature = "treasury_outbound_payment"))]
mod us_bank_account_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent", feature = "payment_method", feature = "setup_intent", feature = "treasury_outbound_payment"))]
pub use us_bank_account_params::UsBankAccountParams;

#[cfg(any(feature = "person", feature = "token"))]
mod us_cfpb_data_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use us_cfpb_data_params::{
    UsCfpbDataEthnicityDetailsParams, UsCfpbDataParams, UsCfpbDataRaceDetailsParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_individual_relationship_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_individual_relationship_params::V2AccountIdentityIndividualRelationshipParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_additional_address_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_additional_address_params::V2AccountPersonAdditionalAddressParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_additional_terms_of_service_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_additional_terms_of_service_params::{
    V2AccountPersonAdditionalTermsOfServiceAccountParams, V2AccountPersonAdditionalTermsOfServiceParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_address_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_address_params::V2AccountPersonAddressParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_documents_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_documents_params::V2AccountPersonDocumentsParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_documents_primary_verification_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_documents_primary_verification_params::V2AccountPersonDocumentsPrimaryVerificationParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_documents_visa_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_documents_visa_params::V2AccountPersonDocumentsVisaParams;

#[cfg(any(feature = "v2_core_account_person", feature = "v2_core_account_person_token"))]
mod v2_account_person_relationship_params;
#[cfg(any(feature = "v2_core_account_person", feature = "v2_core_account_person_token"))]
pub use v2_account_person_relationship_params::V2AccountPersonRelationshipParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_account_person_script_addresses_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_account_person_script_addresses_params::V2AccountPersonScriptAddressesParams;

#[cfg(any(feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_token_additional_terms_of_service_params;
#[cfg(any(feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_token_additional_terms_of_service_params::{
    V2AccountPersonTokenAdditionalTermsOfServiceAccountParams,
    V2AccountPersonTokenAdditionalTermsOfServiceParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_token_identity_individual_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_token_identity_individual_params::V2AccountTokenIdentityIndividualParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod v2_core_account_person_documents_primary_verification_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use v2_core_account_person_documents_primary_verification_params::{
    CoreAccountPersonDocumentsPrimaryVerificationFrontBackParams,
    CreateV2CoreAccountPersonDocumentsPrimaryVerificationParams,
};

#[cfg(any(feature = "payment_link", feature = "v2_core_event_destination"))]
mod v2_event_destination_webhook_endpoint_params;
#[cfg(any(feature = "payment_link", feature = "v2_core_event_destination"))]
pub use v2_event_destination_webhook_endpoint_params::V2EventDestinationWebhookEndpointParams;

#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod verification_document_params;
#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use verification_document_params::VerificationDocumentParams;

#[cfg(any(feature = "account", feature = "person", feature = "token"))]
mod verification_params;
#[cfg(any(feature = "account", feature = "person", feature = "token"))]
pub use verification_params::VerificationParams;
