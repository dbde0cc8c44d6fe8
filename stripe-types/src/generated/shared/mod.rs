// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    any(feature = "type-capability", feature = "type-person") =>
    pub(crate) mod account_requirements_alternative;
}

crate::gated! {
    any(feature = "type-bank_account", feature = "type-capability", feature = "type-person") =>
    pub(crate) mod account_requirements_error;
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-checkout_session", feature = "type-confirmation_token",
        feature = "type-funding_instructions", feature = "type-identity_verification_report",
        feature = "type-identity_verification_session", feature = "type-issuing_cardholder",
        feature = "type-payment_method", feature = "type-person", feature = "type-source",
        feature = "type-tax_settings", feature = "type-terminal_location",
        feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment",
        feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit",
    ) =>
    pub(crate) mod address;
}

crate::gated! {
    feature = "type-item" =>
    pub(crate) mod adjustable_quantity;
}

crate::gated! {
    feature = "type-payment_intent" =>
    pub(crate) mod api_errors;
}

crate::gated! {
    any(feature = "type-confirmation_token", feature = "type-payment_method", feature = "type-source") =>
    pub(crate) mod au_becs_debit;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_method") =>
    pub(crate) mod billing_details;
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-confirmation_token",
        feature = "type-payment_attempt_record", feature = "type-payment_intent",
        feature = "type-payment_record",
    ) =>
    pub(crate) mod card_installment_plan;
}

crate::gated! {
    any(feature = "type-confirmation_token", feature = "type-payment_method") =>
    pub(crate) mod card_networks;
}

crate::gated! {
    feature = "type-cash_balance" =>
    pub(crate) mod cash_balance_reconciliation_mode;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_link") =>
    pub(crate) mod charge_transfer_data;
}

crate::gated! {
    feature = "type-climate_supplier" =>
    pub(crate) mod climate_removals_location;
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-invoice", feature = "type-payment_link",
        feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule",
    ) =>
    pub(crate) mod connect_account_reference;
}

crate::gated! {
    any(
        feature = "type-billing_credit_balance_summary", feature = "type-billing_credit_balance_transaction",
        feature = "type-billing_credit_grant",
    ) =>
    pub(crate) mod credit_grant_amount;
}

crate::gated! {
    feature = "type-credit_note_line_item" =>
    pub(crate) mod credit_note_line_item_type;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_link") =>
    pub(crate) mod custom_text;
}

crate::gated! {
    any(feature = "type-customer", feature = "type-payment_intent") =>
    pub(crate) mod customer_source;
}

crate::gated! {
    any(feature = "type-credit_note_line_item", feature = "type-invoiceitem", feature = "type-line_item") =>
    pub(crate) mod discounts_discount_amount;
}

crate::gated! {
    all(
        any(feature = "type-charge", feature = "type-confirmation_token", feature = "type-payment_attempt_record", feature = "type-payment_intent", feature = "type-payment_record"),
        any(feature = "type-checkout_session", feature = "type-payment_intent"),
        feature = "type-payment_intent",
    ) =>
    pub(crate) mod error;
}

crate::gated! {
    feature = "type-financial_connections_account" =>
    pub(crate) mod financial_connections_accountholder;
}

crate::gated! {
    any(feature = "type-funding_instructions", feature = "type-payment_intent") =>
    pub(crate) mod funding_instructions_bank_transfer_financial_address;
}

crate::gated! {
    any(feature = "type-identity_verification_report", feature = "type-identity_verification_session") =>
    pub(crate) mod identity_data_date;
}

crate::gated! {
    any(feature = "type-payment_intent", feature = "type-subscription") =>
    pub(crate) mod invoice_payment_method_options_upi;
}

crate::gated! {
    any(feature = "type-invoiceitem", feature = "type-line_item") =>
    pub(crate) mod invoice_pricing;
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-customer", feature = "type-invoice",
        feature = "type-payment_link",
    ) =>
    pub(crate) mod invoice_setting_custom_field;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-customer", feature = "type-payment_link") =>
    pub(crate) mod invoice_setting_rendering_options;
}

crate::gated! {
    any(feature = "type-credit_note_line_item", feature = "type-line_item") =>
    pub(crate) mod invoice_taxes_tax;
}

crate::gated! {
    any(feature = "type-invoice", feature = "type-subscription") =>
    pub(crate) mod invoice_transaction_type;
}

crate::gated! {
    feature = "type-issuing_transaction" =>
    pub(crate) mod issuing_amount_details;
}

crate::gated! {
    feature = "type-issuing_cardholder" =>
    pub(crate) mod issuing_merchant_category;
}

crate::gated! {
    any(feature = "issuing_authorization", feature = "issuing_transaction") =>
    pub(crate) mod issuing_transaction_merchant_data_category;
}

crate::gated! {
    any(feature = "type-person", feature = "type-terminal_location") =>
    pub(crate) mod legal_entity_japan_address;
}

crate::gated! {
    any(feature = "type-credit_note", feature = "type-invoice", feature = "type-item") =>
    pub(crate) mod line_items_tax_amount;
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-payment_link",
        feature = "type-subscription",
    ) =>
    pub(crate) mod managed_payments;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_intent") =>
    pub(crate) mod mandate_options_payto;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-subscription") =>
    pub(crate) mod mandate_options_upi;
}

crate::gated! {
    any(feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer") =>
    pub(crate) mod outbound_payment_method_details;
}

crate::gated! {
    any(
        feature = "type-payment_attempt_record", feature = "type-payment_record",
        feature = "type-radar_payment_evaluation",
    ) =>
    pub(crate) mod payment_address;
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record",
        feature = "type-setup_attempt",
    ) =>
    pub(crate) mod payment_bancontact;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_attempt_record", feature = "type-payment_record") =>
    pub(crate) mod payment_eps;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-payment_intent", feature = "type-refund") =>
    pub(crate) mod payment_intent_presentment_details;
}

crate::gated! {
    any(
        feature = "type-treasury_outbound_payment", feature = "type-treasury_outbound_transfer",
        feature = "type-treasury_received_debit",
    ) =>
    pub(crate) mod payment_method_details_financial_account;
}

crate::gated! {
    any(feature = "type-payment_attempt_record", feature = "type-payment_record") =>
    pub(crate) mod payment_record_amount;
}

crate::gated! {
    any(
        feature = "type-charge", feature = "type-confirmation_token",
        feature = "type-payment_attempt_record", feature = "type-payment_method",
        feature = "type-payment_record",
    ) =>
    pub(crate) mod payment_upi;
}

crate::gated! {
    feature = "type-payment_intent_amount_details_line_item" =>
    pub(crate) mod paypal_amount_details_line_item_options_category;
}

crate::gated! {
    feature = "type-person" =>
    pub(crate) mod person_political_exposure;
}

crate::gated! {
    any(feature = "type-person", feature = "type-v2_core_account_person") =>
    pub(crate) mod person_relationship;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-payment_method") =>
    pub(crate) mod radar_options;
}

crate::gated! {
    any(feature = "checkout_session", feature = "type-payment_intent") =>
    pub(crate) mod setup_intent_excluded_payment_method_type;
}

crate::gated! {
    any(feature = "confirmation_token", feature = "payment_intent", feature = "setup_intent") =>
    pub(crate) mod setup_intent_payment_method_data_type;
}

crate::gated! {
    any(feature = "type-charge", feature = "type-source") =>
    pub(crate) mod shipping;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-credit_note", feature = "type-invoice") =>
    pub(crate) mod shipping_cost;
}

crate::gated! {
    any(feature = "type-subscription", feature = "type-subscription_schedule") =>
    pub(crate) mod subscription_billing_mode;
}

crate::gated! {
    any(feature = "type-quote", feature = "type-subscription", feature = "type-subscription_schedule") =>
    pub(crate) mod subscription_billing_mode_flexible;
}

crate::gated! {
    any(feature = "type-subscription_item", feature = "type-subscription_schedule") =>
    pub(crate) mod subscription_item_billing_thresholds;
}

crate::gated! {
    any(feature = "type-payment_link", feature = "type-subscription") =>
    pub(crate) mod subscription_trial_settings;
}

crate::gated! {
    any(
        feature = "type-checkout_session", feature = "type-invoice", feature = "type-tax_calculation",
        feature = "type-tax_id", feature = "type-tax_transaction",
    ) =>
    pub(crate) mod tax_id_type;
}

crate::gated! {
    feature = "type-tax_calculation_line_item" =>
    pub(crate) mod tax_line_item_tax_breakdown;
}

crate::gated! {
    any(feature = "type-tax_calculation", feature = "type-tax_transaction") =>
    pub(crate) mod tax_postal_address;
}

crate::gated! {
    any(feature = "type-tax_calculation", feature = "type-tax_rate") =>
    pub(crate) mod tax_rate_flat_amount;
}

crate::gated! {
    any(feature = "type-checkout_session", feature = "type-quote") =>
    pub(crate) mod total_details;
}

crate::gated! {
    any(feature = "type-financial_connections_transaction", feature = "type-treasury_transaction") =>
    pub(crate) mod transaction_status_transitions;
}

crate::gated! {
    any(
        feature = "type-treasury_inbound_transfer", feature = "type-treasury_outbound_payment",
        feature = "type-treasury_outbound_transfer", feature = "type-treasury_received_debit",
    ) =>
    pub(crate) mod treasury_billing_details;
}

crate::gated! {
    any(feature = "type-treasury_received_credit", feature = "type-treasury_received_debit") =>
    pub(crate) mod treasury_received_reversal_details;
}

crate::gated! {
    feature = "type-treasury_transaction_entry" =>
    pub(crate) mod treasury_transaction_flow_details;
}

crate::gated! {
    any(feature = "type-v2_core_account", feature = "type-v2_core_account_person") =>
    pub(crate) mod v2_account_address;
}

crate::gated! {
    any(
        feature = "type-v2_core_account", feature = "type-v2_core_account_person",
        feature = "v2_core_account_person_token", feature = "v2_core_account_token",
    ) =>
    pub(crate) mod v2_account_id_numbers_type;
}

crate::gated! {
    any(feature = "type-v2_core_account", feature = "v2_core_account_token") =>
    pub(crate) mod v2_account_identity_business_details_id_numbers_type;
}

crate::gated! {
    any(feature = "v2_core_account", feature = "v2_core_event_destination") =>
    pub(crate) mod v2_deleted_object;
}
