// Written by `stripe-codegen generate`; change `codegen/` instead.

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod account_capabilities_treasury_params;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use account_capabilities_treasury_params::AccountCapabilitiesTreasuryParams;

#[cfg(any(feature = "account", feature = "source", feature = "token"))]
mod account_company_ownership_declaration_params;
#[cfg(any(feature = "account", feature = "source", feature = "token"))]
pub use account_company_ownership_declaration_params::AccountCompanyOwnershipDeclarationParams;

#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "token"))]
mod account_company_verification_params;
#[cfg(any(feature = "account", feature = "issuing_cardholder", feature = "token"))]
pub use account_company_verification_params::AccountCompanyVerificationParams;

#[cfg(any(feature = "account", feature = "token"))]
mod account_individual_params;
#[cfg(any(feature = "account", feature = "token"))]
pub use account_individual_params::{AccountIndividualParams, AccountIndividualRelationshipParams};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod account_person_additional_terms_of_service_account_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use account_person_additional_terms_of_service_account_params::V2CoreAccountPersonAdditionalTermsOfServiceAccountParams;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod account_settings_bacs_debit_payments_params;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use account_settings_bacs_debit_payments_params::AccountSettingsBacsDebitPaymentsParams;

#[cfg(any(feature = "account", feature = "v2_core_account"))]
mod account_settings_branding_params;
#[cfg(any(feature = "account", feature = "v2_core_account"))]
pub use account_settings_branding_params::AccountSettingsBrandingParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod additional_name_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use additional_name_params::AdditionalNameParams;

#[cfg(any(feature = "issuing_cardholder", feature = "person", feature = "token"))]
mod additional_tos_acceptances_account_params;
#[cfg(any(feature = "issuing_cardholder", feature = "person", feature = "token"))]
pub use additional_tos_acceptances_account_params::AdditionalTosAcceptancesAccountParams;

#[cfg(any(feature = "person", feature = "token"))]
mod additional_tos_acceptances_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use additional_tos_acceptances_params::AdditionalTosAcceptancesParams;

#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "payment_link"))]
mod adjustable_quantity_params;
#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "payment_link"))]
pub use adjustable_quantity_params::AdjustableQuantityParams;

#[cfg(feature = "payment_intent")]
mod automatic_payment_methods_params;
#[cfg(feature = "payment_intent")]
pub use automatic_payment_methods_params::AutomaticPaymentMethodsParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod bill_until_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use bill_until_params::BillUntilParams;

#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_grant"))]
mod billing_credit_grant_applicability_config_scope_params;
#[cfg(any(feature = "billing_credit_balance_summary", feature = "billing_credit_grant"))]
pub use billing_credit_grant_applicability_config_scope_params::{
    BillingCreditGrantApplicabilityConfigScopeParams, BillingCreditGrantApplicabilityConfigScopePriceParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod business_details_documents_proof_of_registration_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use business_details_documents_proof_of_registration_params::{
    BusinessDetailsDocumentsProofOfRegistrationSignerParams,
    IdentityBusinessDetailsDocumentsProofOfRegistrationParams,
};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod cancel_at;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use cancel_at::CancelAt;

#[cfg(feature = "cash_balance")]
mod cash_balance_settings_params;
#[cfg(feature = "cash_balance")]
pub use cash_balance_settings_params::{CashBalanceSettingsParams, CashBalanceSettingsReconciliationMode};

#[cfg(any(feature = "charge", feature = "customer"))]
mod charge_card;
#[cfg(any(feature = "charge", feature = "customer"))]
pub use charge_card::{ChargeCard, ChargeCardParams};

#[cfg(any(feature = "charge", feature = "payment_intent"))]
mod charge_shipping_params;
#[cfg(any(feature = "charge", feature = "payment_intent"))]
pub use charge_shipping_params::ChargeShippingParams;

#[cfg(any(feature = "billing_portal_session", feature = "checkout_session"))]
mod checkout_session_discount_params;
#[cfg(any(feature = "billing_portal_session", feature = "checkout_session"))]
pub use checkout_session_discount_params::CheckoutSessionDiscountParams;

#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
mod collection_options_params;
#[cfg(any(feature = "account_link", feature = "v2_core_account_link"))]
pub use collection_options_params::CollectionOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod consent_collection_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use consent_collection_params::{
    ConsentCollectionParams, ConsentCollectionPaymentMethodReuseAgreementParams,
};

#[cfg(any(feature = "person", feature = "token"))]
mod create_account_people_relationship_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use create_account_people_relationship_params::CreateAccountPeopleRelationshipParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod create_v2_core_account_person_additional_address_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use create_v2_core_account_person_additional_address_params::CreateV2CoreAccountPersonAdditionalAddressParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod create_v2_core_account_person_documents_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use create_v2_core_account_person_documents_params::CreateV2CoreAccountPersonDocumentsParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
mod create_v2_core_account_person_script_addresses_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person"))]
pub use create_v2_core_account_person_script_addresses_params::CreateV2CoreAccountPersonScriptAddressesParams;

#[cfg(feature = "credit_note_line_item")]
mod credit_note_line_params;
#[cfg(feature = "credit_note_line_item")]
pub use credit_note_line_params::{CreditNoteLineParams, CreditNoteLineTaxAmountParams};

#[cfg(feature = "credit_note_line_item")]
mod credit_note_refund_params;
#[cfg(feature = "credit_note_line_item")]
pub use credit_note_refund_params::{CreditNoteRefundParams, CreditNoteRefundPaymentRecordRefundParams};

#[cfg(any(feature = "credit_note_line_item", feature = "payment_link"))]
mod credit_note_shipping_cost_params;
#[cfg(any(feature = "credit_note_line_item", feature = "payment_link"))]
pub use credit_note_shipping_cost_params::CreditNoteShippingCostParams;

#[cfg(any(feature = "price", feature = "product"))]
mod custom_unit_amount_params;
#[cfg(any(feature = "price", feature = "product"))]
pub use custom_unit_amount_params::CustomUnitAmountParams;

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

#[cfg(any(feature = "checkout_session", feature = "funding_instructions", feature = "payment_intent", feature = "subscription"))]
mod eu_bank_transfer_params;
#[cfg(any(feature = "checkout_session", feature = "funding_instructions", feature = "payment_intent", feature = "subscription"))]
pub use eu_bank_transfer_params::EuBankTransferParams;

#[cfg(any(feature = "file_link", feature = "invoice", feature = "subscription", feature = "subscription_schedule", feature = "tax_registration"))]
mod file_link_expires_at;
#[cfg(any(feature = "file_link", feature = "invoice", feature = "subscription", feature = "subscription_schedule", feature = "tax_registration"))]
pub use file_link_expires_at::FileLinkExpiresAt;

#[cfg(feature = "treasury_financial_account_features")]
mod financial_addresses_params;
#[cfg(feature = "treasury_financial_account_features")]
pub use financial_addresses_params::FinancialAddressesParams;

#[cfg(any(feature = "billing_portal_session", feature = "payment_link"))]
mod hosted_confirmation_params;
#[cfg(any(feature = "billing_portal_session", feature = "payment_link"))]
pub use hosted_confirmation_params::HostedConfirmationParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod identity_business_details_monthly_estimated_revenue_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use identity_business_details_monthly_estimated_revenue_params::AccountIdentityBusinessDetailsMonthlyEstimatedRevenueParams;

#[cfg(feature = "treasury_financial_account_features")]
mod inbound_transfers_params;
#[cfg(feature = "treasury_financial_account_features")]
pub use inbound_transfers_params::InboundTransfersParams;

#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
mod initiating_payment_method_details_params;
#[cfg(any(feature = "treasury_received_credit", feature = "treasury_received_debit"))]
pub use initiating_payment_method_details_params::{
    InitiatingPaymentMethodDetailsParams, InitiatingPaymentMethodDetailsUsBankAccountParams,
};

#[cfg(feature = "payment_intent")]
mod intent_payment_method_options_card_installments_params;
#[cfg(feature = "payment_intent")]
pub use intent_payment_method_options_card_installments_params::PaymentIntentPaymentMethodOptionsCardInstallmentsParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_intent"))]
mod intent_payment_method_options_card_installments_plan_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent"))]
pub use intent_payment_method_options_card_installments_plan_params::PaymentIntentPaymentMethodOptionsCardInstallmentsPlanParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod intent_payment_method_options_customer_balance_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use intent_payment_method_options_customer_balance_params::{
    IntentPaymentMethodOptionsCustomerBalanceBankTransferParams,
    PaymentIntentPaymentMethodOptionsCustomerBalanceParams,
};

#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
mod intent_payment_method_options_klarna_subscription_params;
#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
pub use intent_payment_method_options_klarna_subscription_params::SetupIntentPaymentMethodOptionsKlarnaSubscriptionParams;

#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
mod intent_payment_method_options_payto_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
pub use intent_payment_method_options_payto_mandate_options_params::SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod intent_payment_method_options_pix_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use intent_payment_method_options_pix_mandate_options_params::SetupIntentPaymentMethodOptionsPixMandateOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "forwarding_request", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
mod invoice_custom_field_params;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "forwarding_request", feature = "invoice", feature = "payment_link", feature = "v2_core_account"))]
pub use invoice_custom_field_params::InvoiceCustomFieldParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod invoice_issuer_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use invoice_issuer_params::InvoiceIssuerParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod invoice_payment_settings_payment_method_options_payto_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use invoice_payment_settings_payment_method_options_payto_params::{
    InvoicePaymentSettingsPaymentMethodOptionsPaytoParams,
    PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsParams,
};

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

#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "subscription", feature = "subscription_schedule"))]
mod invoiceitem_price_data_params;
#[cfg(any(feature = "invoice", feature = "invoiceitem", feature = "subscription", feature = "subscription_schedule"))]
pub use invoiceitem_price_data_params::InvoiceitemPriceDataParams;

#[cfg(feature = "issuing_transaction")]
mod issuing_authorization_fleet_params;
#[cfg(feature = "issuing_transaction")]
pub use issuing_authorization_fleet_params::{
    IssuingAuthorizationFleetCardholderPromptDataParams, IssuingAuthorizationFleetParams,
    IssuingAuthorizationFleetReportedBreakdownFuelParams, IssuingAuthorizationFleetReportedBreakdownParams,
    IssuingAuthorizationFleetReportedBreakdownTaxParams,
};

#[cfg(feature = "issuing_transaction")]
mod issuing_authorization_fuel_params;
#[cfg(feature = "issuing_transaction")]
pub use issuing_authorization_fuel_params::IssuingAuthorizationFuelParams;

#[cfg(feature = "issuing_cardholder")]
mod issuing_card_shipping_address_params;
#[cfg(feature = "issuing_cardholder")]
pub use issuing_card_shipping_address_params::IssuingCardShippingAddressParams;

#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
mod line_item_period_params;
#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
pub use line_item_period_params::LineItemPeriodParams;

#[cfg(feature = "line_item")]
mod line_item_price_data_params;
#[cfg(feature = "line_item")]
pub use line_item_price_data_params::LineItemPriceDataParams;

#[cfg(any(feature = "checkout_session", feature = "line_item", feature = "payment_link"))]
mod line_item_price_data_product_data_params;
#[cfg(any(feature = "checkout_session", feature = "line_item", feature = "payment_link"))]
pub use line_item_price_data_product_data_params::LineItemPriceDataProductDataParams;

#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
mod line_item_pricing_params;
#[cfg(any(feature = "invoiceitem", feature = "line_item"))]
pub use line_item_pricing_params::LineItemPricingParams;

#[cfg(feature = "line_item")]
mod line_item_tax_amount_params;
#[cfg(feature = "line_item")]
pub use line_item_tax_amount_params::{LineItemTaxAmountParams, LineItemTaxAmountTaxRateDataParams};

#[cfg(feature = "issuing_transaction")]
mod merchant_data_params;
#[cfg(feature = "issuing_transaction")]
pub use merchant_data_params::{MerchantDataCategory, MerchantDataParams};

#[cfg(feature = "payment_intent")]
mod method_options_us_bank_account_financial_connections_params;
#[cfg(feature = "payment_intent")]
pub use method_options_us_bank_account_financial_connections_params::MethodOptionsUsBankAccountFinancialConnectionsParams;

#[cfg(feature = "payment_intent")]
mod method_options_us_bank_account_mandate_options_params;
#[cfg(feature = "payment_intent")]
pub use method_options_us_bank_account_mandate_options_params::IntentPaymentMethodOptionsUsBankAccountMandateOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod name_collection_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use name_collection_params::{NameCollectionBusinessParams, NameCollectionParams};

#[cfg(feature = "payment_intent")]
mod network_options_params;
#[cfg(feature = "payment_intent")]
pub use network_options_params::{
    NetworkOptionsCartesBancairesCbAvalgo, NetworkOptionsCartesBancairesParams, NetworkOptionsParams,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod next_billing_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use next_billing_params::NextBillingParams;

#[cfg(feature = "payment_intent")]
mod on_demand_params;
#[cfg(feature = "payment_intent")]
pub use on_demand_params::OnDemandParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod optional_item_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use optional_item_params::OptionalItemParams;

#[cfg(any(feature = "payment_intent", feature = "subscription"))]
mod options_us_bank_account_financial_connections_filters_params;
#[cfg(any(feature = "payment_intent", feature = "subscription"))]
pub use options_us_bank_account_financial_connections_filters_params::MethodOptionsUsBankAccountFinancialConnectionsFiltersParams;

#[cfg(feature = "payment_intent")]
mod payment_intent_mandate_data_params;
#[cfg(feature = "payment_intent")]
pub use payment_intent_mandate_data_params::{
    PaymentIntentMandateDataCustomerAcceptanceOnlineParams, PaymentIntentMandateDataCustomerAcceptanceParams,
    PaymentIntentMandateDataParams,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_intent_payment_method_options_eps_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_intent_payment_method_options_eps_params::PaymentIntentPaymentMethodOptionsEpsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_intent_payment_method_options_oxxo_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_intent_payment_method_options_oxxo_params::PaymentIntentPaymentMethodOptionsOxxoParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_intent_payment_method_options_p24_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_intent_payment_method_options_p24_params::PaymentIntentPaymentMethodOptionsP24Params;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_intent_payment_method_options_paypal_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_intent_payment_method_options_paypal_params::{
    PaymentIntentPaymentMethodOptionsPaypalParams, PaymentIntentPaymentMethodOptionsPaypalPreferredLocale,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_intent_payment_method_options_twint_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_intent_payment_method_options_twint_params::PaymentIntentPaymentMethodOptionsTwintParams;

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
mod payment_link_custom_text_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_custom_text_params::{PaymentLinkCustomTextParams, PaymentLinkCustomTextSubmitParams};

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_line_item_price_data_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_line_item_price_data_params::PaymentLinkLineItemPriceDataParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_managed_payments_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_managed_payments_params::PaymentLinkManagedPaymentsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_payment_method_options_card_restrictions_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_payment_method_options_card_restrictions_params::PaymentLinkPaymentMethodOptionsCardRestrictionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod payment_link_subscription_data_invoice_settings_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use payment_link_subscription_data_invoice_settings_params::PaymentLinkSubscriptionDataInvoiceSettingsParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_acss_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_acss_debit_params::PaymentMethodAcssDebitParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_au_becs_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_au_becs_debit_params::PaymentMethodAuBecsDebitParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_bacs_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_bacs_debit_params::PaymentMethodBacsDebitParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_billing_details_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_billing_details_params::PaymentMethodBillingDetailsParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_boleto_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_boleto_params::PaymentMethodBoletoParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_eps_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_eps_params::PaymentMethodEpsParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_fpx_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_fpx_params::PaymentMethodFpxParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_ideal_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_ideal_params::PaymentMethodIdealParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_klarna_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_klarna_params::PaymentMethodKlarnaParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_naver_pay_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_naver_pay_params::PaymentMethodNaverPayParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_nz_bank_account_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_nz_bank_account_params::PaymentMethodNzBankAccountParams;

#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
mod payment_method_options_acss_debit_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "setup_intent"))]
pub use payment_method_options_acss_debit_mandate_options_params::SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod payment_method_options_bacs_debit_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use payment_method_options_bacs_debit_mandate_options_params::SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams;

#[cfg(feature = "payment_intent")]
mod payment_method_options_us_bank_account_networks_params;
#[cfg(feature = "payment_intent")]
pub use payment_method_options_us_bank_account_networks_params::SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_p24_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_p24_params::PaymentMethodP24Params;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_payto_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_payto_params::PaymentMethodPaytoParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_sepa_debit_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_sepa_debit_params::PaymentMethodSepaDebitParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
mod payment_method_sofort_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method"))]
pub use payment_method_sofort_params::{PaymentMethodSofortCountry, PaymentMethodSofortParams};

#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "payment_method", feature = "subscription"))]
mod payment_method_upi_mandate_options_params;
#[cfg(any(feature = "checkout_session", feature = "confirmation_token", feature = "payment_method", feature = "subscription"))]
pub use payment_method_upi_mandate_options_params::PaymentMethodUpiMandateOptionsParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "subscription"))]
mod payment_method_upi_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "subscription"))]
pub use payment_method_upi_params::PaymentMethodUpiParams;

#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "treasury_outbound_payment"))]
mod payment_method_us_bank_account_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_method", feature = "treasury_outbound_payment"))]
pub use payment_method_us_bank_account_params::PaymentMethodUsBankAccountParams;

#[cfg(any(feature = "billing_credit_grant", feature = "payment_record", feature = "v2_core_account", feature = "v2_core_account_token"))]
mod payment_record_amount_params;
#[cfg(any(feature = "billing_credit_grant", feature = "payment_record", feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use payment_record_amount_params::PaymentRecordAmountParams;

#[cfg(any(feature = "payment_record", feature = "radar_payment_evaluation", feature = "v2_core_account"))]
mod payment_record_shipping_details_params;
#[cfg(any(feature = "payment_record", feature = "radar_payment_evaluation", feature = "v2_core_account"))]
pub use payment_record_shipping_details_params::PaymentRecordShippingDetailsParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod payment_settings_payment_method_options_acss_debit_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use payment_settings_payment_method_options_acss_debit_params::{
    InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams,
    SettingsPaymentMethodOptionsAcssDebitMandateOptionsParams,
};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod payment_settings_payment_method_options_bancontact_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use payment_settings_payment_method_options_bancontact_params::InvoicePaymentSettingsPaymentMethodOptionsBancontactParams;

#[cfg(any(feature = "person", feature = "terminal_location", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod person_address_kana_params;
#[cfg(any(feature = "person", feature = "terminal_location", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use person_address_kana_params::PersonAddressKanaParams;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method", feature = "payment_record", feature = "person", feature = "radar_payment_evaluation", feature = "source", feature = "tax_settings", feature = "terminal_location", feature = "token", feature = "treasury_outbound_payment", feature = "v2_core_account"))]
mod person_address_params;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method", feature = "payment_record", feature = "person", feature = "radar_payment_evaluation", feature = "source", feature = "tax_settings", feature = "terminal_location", feature = "token", feature = "treasury_outbound_payment", feature = "v2_core_account"))]
pub use person_address_params::PersonAddressParams;

#[cfg(any(feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_method", feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod person_dob_params;
#[cfg(any(feature = "confirmation_token", feature = "issuing_cardholder", feature = "payment_method", feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use person_dob_params::PersonDobParams;

#[cfg(any(feature = "person", feature = "token"))]
mod person_documents_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use person_documents_params::{PersonDocumentsParams, PersonDocumentsVisaParams};

#[cfg(any(feature = "issuing_cardholder", feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod person_verification_document_params;
#[cfg(any(feature = "issuing_cardholder", feature = "person", feature = "token", feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use person_verification_document_params::PersonVerificationDocumentParams;

#[cfg(any(feature = "person", feature = "token"))]
mod person_verification_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use person_verification_params::PersonVerificationParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod persons_provided_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use persons_provided_params::PersonsProvidedParams;

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

#[cfg(any(feature = "price", feature = "product"))]
mod price_currency_option_params;
#[cfg(any(feature = "price", feature = "product"))]
pub use price_currency_option_params::PriceCurrencyOptionParams;

#[cfg(feature = "issuing_transaction")]
mod purchase_details_params;
#[cfg(feature = "issuing_transaction")]
pub use purchase_details_params::{
    PurchaseDetailsFlightParams, PurchaseDetailsFlightSegmentParams, PurchaseDetailsLodgingParams,
    PurchaseDetailsParams, PurchaseDetailsReceiptParams,
};

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod quote_automatic_tax_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use quote_automatic_tax_params::QuoteAutomaticTaxParams;

#[cfg(any(feature = "invoiceitem", feature = "line_item", feature = "quote", feature = "subscription_item", feature = "subscription_schedule"))]
mod quote_discount_params;
#[cfg(any(feature = "invoiceitem", feature = "line_item", feature = "quote", feature = "subscription_item", feature = "subscription_schedule"))]
pub use quote_discount_params::QuoteDiscountParams;

#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
mod radar_options_params;
#[cfg(any(feature = "charge", feature = "confirmation_token", feature = "payment_method"))]
pub use radar_options_params::RadarOptionsParams;

#[cfg(any(feature = "checkout_session", feature = "customer", feature = "payment_link"))]
mod rendering_options_params;
#[cfg(any(feature = "checkout_session", feature = "customer", feature = "payment_link"))]
pub use rendering_options_params::RenderingOptionsParams;

#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
mod returned_details_params;
#[cfg(any(feature = "treasury_outbound_payment", feature = "treasury_outbound_transfer"))]
pub use returned_details_params::ReturnedDetailsParams;

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
    OptionsUsBankAccountFinancialConnectionsParams, PaymentSettingsPaymentMethodOptionsUsBankAccountParams,
};

#[cfg(feature = "payment_intent")]
mod setup_intent_mandate_data_params;
#[cfg(feature = "payment_intent")]
pub use setup_intent_mandate_data_params::{
    SetupIntentMandateDataCustomerAcceptanceOnlineParams, SetupIntentMandateDataCustomerAcceptanceParams,
    SetupIntentMandateDataParams,
};

#[cfg(any(feature = "confirmation_token", feature = "payment_intent"))]
mod setup_intent_payment_method_data_params;
#[cfg(any(feature = "confirmation_token", feature = "payment_intent"))]
pub use setup_intent_payment_method_data_params::{
    SetupIntentPaymentMethodDataParams, SetupIntentPaymentMethodDataType,
};

#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
mod setup_intent_payment_method_options_upi_params;
#[cfg(any(feature = "checkout_session", feature = "payment_intent"))]
pub use setup_intent_payment_method_options_upi_params::SetupIntentPaymentMethodOptionsUpiParams;

#[cfg(any(feature = "account", feature = "setup_intent"))]
mod setup_intent_single_use_params;
#[cfg(any(feature = "account", feature = "setup_intent"))]
pub use setup_intent_single_use_params::SetupIntentSingleUseParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
mod shipping_address_collection_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link"))]
pub use shipping_address_collection_params::ShippingAddressCollectionParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
mod shipping_rate_fixed_amount_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "shipping_rate"))]
pub use shipping_rate_fixed_amount_params::{
    ShippingRateFixedAmountCurrencyOptionParams, ShippingRateFixedAmountParams,
};

#[cfg(any(feature = "checkout_session", feature = "source"))]
mod source_order_shipping_address_params;
#[cfg(any(feature = "checkout_session", feature = "source"))]
pub use source_order_shipping_address_params::SourceOrderShippingAddressParams;

#[cfg(any(feature = "payment_record", feature = "radar_payment_evaluation", feature = "source"))]
mod source_owner_params;
#[cfg(any(feature = "payment_record", feature = "radar_payment_evaluation", feature = "source"))]
pub use source_owner_params::SourceOwnerParams;

#[cfg(any(feature = "billing_portal_session", feature = "source"))]
mod source_redirect_params;
#[cfg(any(feature = "billing_portal_session", feature = "source"))]
pub use source_redirect_params::SourceRedirectParams;

#[cfg(feature = "issuing_cardholder")]
mod spending_limit_params;
#[cfg(feature = "issuing_cardholder")]
pub use spending_limit_params::SpendingLimitParams;

#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "customer_session", feature = "payment_link", feature = "subscription", feature = "terminal_configuration"))]
mod subscription_automatic_tax_params;
#[cfg(any(feature = "billing_portal_configuration", feature = "checkout_session", feature = "customer_session", feature = "payment_link", feature = "subscription", feature = "terminal_configuration"))]
pub use subscription_automatic_tax_params::SubscriptionAutomaticTaxParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_mode_flexible_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_mode_flexible_params::SubscriptionBillingModeFlexibleParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_mode_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "quote", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_mode_params::SubscriptionBillingModeParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod subscription_billing_schedule_applies_to_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use subscription_billing_schedule_applies_to_params::SubscriptionBillingScheduleAppliesToParams;

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod subscription_billing_schedule_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use subscription_billing_schedule_params::SubscriptionBillingScheduleParams;

#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_billing_thresholds_params;
#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_billing_thresholds_params::SubscriptionBillingThresholdsParams;

#[cfg(any(feature = "invoice", feature = "subscription_item", feature = "subscription_schedule"))]
mod subscription_item_billing_thresholds_params;
#[cfg(any(feature = "invoice", feature = "subscription_item", feature = "subscription_schedule"))]
pub use subscription_item_billing_thresholds_params::SubscriptionItemBillingThresholdsParams;

#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_item_params;
#[cfg(any(feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_item_params::SubscriptionItemParams;

#[cfg(any(feature = "invoice", feature = "subscription_item", feature = "subscription_schedule"))]
mod subscription_item_price_data_params;
#[cfg(any(feature = "invoice", feature = "subscription_item", feature = "subscription_schedule"))]
pub use subscription_item_price_data_params::SubscriptionItemPriceDataParams;

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "product", feature = "quote", feature = "subscription_item", feature = "subscription_schedule"))]
mod subscription_pending_invoice_item_interval_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "payment_link", feature = "product", feature = "quote", feature = "subscription_item", feature = "subscription_schedule"))]
pub use subscription_pending_invoice_item_interval_params::SubscriptionPendingInvoiceItemIntervalParams;

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

#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
mod subscription_transfer_data_params;
#[cfg(any(feature = "checkout_session", feature = "invoice", feature = "subscription", feature = "subscription_schedule"))]
pub use subscription_transfer_data_params::SubscriptionTransferDataParams;

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

#[cfg(any(feature = "treasury_financial_account_features", feature = "v2_core_account"))]
mod treasury_financial_account_features_card_issuing_params;
#[cfg(any(feature = "treasury_financial_account_features", feature = "v2_core_account"))]
pub use treasury_financial_account_features_card_issuing_params::TreasuryFinancialAccountFeaturesCardIssuingParams;

#[cfg(feature = "treasury_financial_account_features")]
mod treasury_financial_account_features_outbound_payments_params;
#[cfg(feature = "treasury_financial_account_features")]
pub use treasury_financial_account_features_outbound_payments_params::TreasuryFinancialAccountFeaturesOutboundPaymentsParams;

#[cfg(any(feature = "checkout_session", feature = "payment_link", feature = "subscription"))]
mod trial_settings_params;
#[cfg(any(feature = "checkout_session", feature = "payment_link", feature = "subscription"))]
pub use trial_settings_params::{TrialSettingsEndBehaviorParams, TrialSettingsParams};

#[cfg(any(feature = "invoice", feature = "subscription"))]
mod update_subscription_item_params;
#[cfg(any(feature = "invoice", feature = "subscription"))]
pub use update_subscription_item_params::UpdateSubscriptionItemParams;

#[cfg(any(feature = "person", feature = "token"))]
mod us_cfpb_data_params;
#[cfg(any(feature = "person", feature = "token"))]
pub use us_cfpb_data_params::{
    UsCfpbDataEthnicityDetailsParams, UsCfpbDataParams, UsCfpbDataRaceDetailsParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_business_details_annual_revenue_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_business_details_annual_revenue_params::V2AccountIdentityBusinessDetailsAnnualRevenueParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_business_details_id_number_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_business_details_id_number_params::V2AccountIdentityBusinessDetailsIdNumberParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_business_details_script_names_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_business_details_script_names_params::{
    V2AccountIdentityBusinessDetailsScriptNamesKanaParams, V2AccountIdentityBusinessDetailsScriptNamesParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_identity_individual_relationship_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_identity_individual_relationship_params::V2AccountIdentityIndividualRelationshipParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_additional_address_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
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

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_id_number_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_id_number_params::V2AccountPersonIdNumberParams;

#[cfg(any(feature = "v2_core_account_person", feature = "v2_core_account_person_token"))]
mod v2_account_person_relationship_params;
#[cfg(any(feature = "v2_core_account_person", feature = "v2_core_account_person_token"))]
pub use v2_account_person_relationship_params::V2AccountPersonRelationshipParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_script_addresses_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_script_addresses_params::V2AccountPersonScriptAddressesParams;

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_script_names_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_person", feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_script_names_params::{
    V2AccountPersonScriptNamesKanaParams, V2AccountPersonScriptNamesParams,
};

#[cfg(any(feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
mod v2_account_person_token_additional_terms_of_service_params;
#[cfg(any(feature = "v2_core_account_person_token", feature = "v2_core_account_token"))]
pub use v2_account_person_token_additional_terms_of_service_params::{
    V2AccountPersonTokenAdditionalTermsOfServiceAccountParams,
    V2AccountPersonTokenAdditionalTermsOfServiceParams,
};

#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
mod v2_account_token_identity_business_details_params;
#[cfg(any(feature = "v2_core_account", feature = "v2_core_account_token"))]
pub use v2_account_token_identity_business_details_params::{
    V2AccountTokenIdentityBusinessDetailsDocumentsParams, V2AccountTokenIdentityBusinessDetailsParams,
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
