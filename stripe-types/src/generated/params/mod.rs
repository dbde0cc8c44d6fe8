// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::gated! {
    feature = "account" =>
    pub(crate) mod account;
}

crate::gated! {
    feature = "account_link" =>
    pub(crate) mod account_link;
}

crate::gated! {
    feature = "account_session" =>
    pub(crate) mod account_session;
}

crate::gated! {
    feature = "apps_secret" =>
    pub(crate) mod apps_secret;
}

crate::gated! {
    feature = "balance_settings" =>
    pub(crate) mod balance_settings;
}

crate::gated! {
    feature = "billing_alert" =>
    pub(crate) mod billing_alert;
}

crate::gated! {
    feature = "billing_credit_balance_summary" =>
    pub(crate) mod billing_credit_balance_summary;
}

crate::gated! {
    feature = "billing_credit_grant" =>
    pub(crate) mod billing_credit_grant;
}

crate::gated! {
    feature = "billing_meter" =>
    pub(crate) mod billing_meter;
}

crate::gated! {
    feature = "billing_meter_event_adjustment" =>
    pub(crate) mod billing_meter_event_adjustment;
}

crate::gated! {
    feature = "billing_meter_event_summary" =>
    pub(crate) mod billing_meter_event_summary;
}

crate::gated! {
    feature = "billing_portal_configuration" =>
    pub(crate) mod billing_portal_configuration;
}

crate::gated! {
    feature = "billing_portal_session" =>
    pub(crate) mod billing_portal_session;
}

crate::gated! {
    feature = "cash_balance" =>
    pub(crate) mod cash_balance;
}

crate::gated! {
    feature = "charge" =>
    pub(crate) mod charge;
}

crate::gated! {
    feature = "checkout_session" =>
    pub(crate) mod checkout_session;
}

crate::gated! {
    feature = "climate_order" =>
    pub(crate) mod climate_order;
}

crate::gated! {
    feature = "confirmation_token" =>
    pub(crate) mod confirmation_token;
}

crate::gated! {
    feature = "coupon" =>
    pub(crate) mod coupon;
}

crate::gated! {
    feature = "credit_note" =>
    pub(crate) mod credit_note;
}

crate::gated! {
    feature = "credit_note_line_item" =>
    pub(crate) mod credit_note_line_item;
}

crate::gated! {
    feature = "customer" =>
    pub(crate) mod customer;
}

crate::gated! {
    feature = "customer_session" =>
    pub(crate) mod customer_session;
}

crate::gated! {
    feature = "discount" =>
    pub(crate) mod discount;
}

crate::gated! {
    feature = "dispute" =>
    pub(crate) mod dispute;
}

crate::gated! {
    feature = "file" =>
    pub(crate) mod file;
}

crate::gated! {
    feature = "file_link" =>
    pub(crate) mod file_link;
}

crate::gated! {
    feature = "financial_connections_account" =>
    pub(crate) mod financial_connections_account;
}

crate::gated! {
    feature = "financial_connections_session" =>
    pub(crate) mod financial_connections_session;
}

crate::gated! {
    feature = "financial_connections_transaction" =>
    pub(crate) mod financial_connections_transaction;
}

crate::gated! {
    feature = "forwarding_request" =>
    pub(crate) mod forwarding_request;
}

crate::gated! {
    feature = "funding_instructions" =>
    pub(crate) mod funding_instructions;
}

crate::gated! {
    feature = "identity_verification_session" =>
    pub(crate) mod identity_verification_session;
}

crate::gated! {
    feature = "invoice" =>
    pub(crate) mod invoice;
}

crate::gated! {
    feature = "invoice_payment" =>
    pub(crate) mod invoice_payment;
}

crate::gated! {
    feature = "invoiceitem" =>
    pub(crate) mod invoiceitem;
}

crate::gated! {
    feature = "issuing_authorization" =>
    pub(crate) mod issuing_authorization;
}

crate::gated! {
    feature = "issuing_card" =>
    pub(crate) mod issuing_card;
}

crate::gated! {
    feature = "issuing_cardholder" =>
    pub(crate) mod issuing_cardholder;
}

crate::gated! {
    feature = "issuing_dispute" =>
    pub(crate) mod issuing_dispute;
}

crate::gated! {
    feature = "issuing_personalization_design" =>
    pub(crate) mod issuing_personalization_design;
}

crate::gated! {
    feature = "issuing_transaction" =>
    pub(crate) mod issuing_transaction;
}

crate::gated! {
    feature = "line_item" =>
    pub(crate) mod line_item;
}

crate::gated! {
    feature = "payment_intent" =>
    pub(crate) mod payment_intent;
}

crate::gated! {
    feature = "payment_link" =>
    pub(crate) mod payment_link;
}

crate::gated! {
    feature = "payment_method" =>
    pub(crate) mod payment_method;
}

crate::gated! {
    feature = "payment_method_configuration" =>
    pub(crate) mod payment_method_configuration;
}

crate::gated! {
    feature = "payment_record" =>
    pub(crate) mod payment_record;
}

crate::gated! {
    feature = "payout" =>
    pub(crate) mod payout;
}

crate::gated! {
    feature = "person" =>
    pub(crate) mod person;
}

crate::gated! {
    feature = "plan" =>
    pub(crate) mod plan;
}

crate::gated! {
    feature = "price" =>
    pub(crate) mod price;
}

crate::gated! {
    feature = "product" =>
    pub(crate) mod product;
}

crate::gated! {
    feature = "promotion_code" =>
    pub(crate) mod promotion_code;
}

crate::gated! {
    feature = "quote" =>
    pub(crate) mod quote;
}

crate::gated! {
    feature = "radar_payment_evaluation" =>
    pub(crate) mod radar_payment_evaluation;
}

crate::gated! {
    feature = "refund" =>
    pub(crate) mod refund;
}

crate::gated! {
    feature = "reporting_report_run" =>
    pub(crate) mod reporting_report_run;
}

crate::gated! {
    feature = "setup_intent" =>
    pub(crate) mod setup_intent;
}

crate::gated! {
    feature = "shipping_rate" =>
    pub(crate) mod shipping_rate;
}

crate::gated! {
    feature = "source" =>
    pub(crate) mod source;
}

crate::gated! {
    feature = "subscription" =>
    pub(crate) mod subscription;
}

crate::gated! {
    feature = "subscription_item" =>
    pub(crate) mod subscription_item;
}

crate::gated! {
    feature = "subscription_schedule" =>
    pub(crate) mod subscription_schedule;
}

crate::gated! {
    feature = "tax_calculation" =>
    pub(crate) mod tax_calculation;
}

crate::gated! {
    feature = "tax_id" =>
    pub(crate) mod tax_id;
}

crate::gated! {
    feature = "tax_registration" =>
    pub(crate) mod tax_registration;
}

crate::gated! {
    feature = "tax_settings" =>
    pub(crate) mod tax_settings;
}

crate::gated! {
    feature = "tax_transaction" =>
    pub(crate) mod tax_transaction;
}

crate::gated! {
    feature = "terminal_configuration" =>
    pub(crate) mod terminal_configuration;
}

crate::gated! {
    feature = "terminal_location" =>
    pub(crate) mod terminal_location;
}

crate::gated! {
    feature = "terminal_onboarding_link" =>
    pub(crate) mod terminal_onboarding_link;
}

crate::gated! {
    feature = "terminal_reader" =>
    pub(crate) mod terminal_reader;
}

crate::gated! {
    feature = "token" =>
    pub(crate) mod token;
}

crate::gated! {
    feature = "transfer" =>
    pub(crate) mod transfer;
}

crate::gated! {
    feature = "treasury_debit_reversal" =>
    pub(crate) mod treasury_debit_reversal;
}

crate::gated! {
    feature = "treasury_financial_account" =>
    pub(crate) mod treasury_financial_account;
}

crate::gated! {
    feature = "treasury_financial_account_features" =>
    pub(crate) mod treasury_financial_account_features;
}

crate::gated! {
    feature = "treasury_inbound_transfer" =>
    pub(crate) mod treasury_inbound_transfer;
}

crate::gated! {
    feature = "treasury_outbound_payment" =>
    pub(crate) mod treasury_outbound_payment;
}

crate::gated! {
    feature = "treasury_outbound_transfer" =>
    pub(crate) mod treasury_outbound_transfer;
}

crate::gated! {
    feature = "treasury_received_credit" =>
    pub(crate) mod treasury_received_credit;
}

crate::gated! {
    feature = "treasury_received_debit" =>
    pub(crate) mod treasury_received_debit;
}

crate::gated! {
    feature = "treasury_transaction" =>
    pub(crate) mod treasury_transaction;
}

crate::gated! {
    feature = "treasury_transaction_entry" =>
    pub(crate) mod treasury_transaction_entry;
}

crate::gated! {
    feature = "v2_billing_meter_event_adjustment" =>
    pub(crate) mod v2_billing_meter_event_adjustment;
}

crate::gated! {
    feature = "v2_billing_meter_event_session" =>
    pub(crate) mod v2_billing_meter_event_session;
}

crate::gated! {
    feature = "v2_commerce_product_catalog_import" =>
    pub(crate) mod v2_commerce_product_catalog_import;
}

crate::gated! {
    feature = "v2_core_account" =>
    pub(crate) mod v2_core_account;
}

crate::gated! {
    feature = "v2_core_account_link" =>
    pub(crate) mod v2_core_account_link;
}

crate::gated! {
    feature = "v2_core_account_person" =>
    pub(crate) mod v2_core_account_person;
}

crate::gated! {
    feature = "v2_core_account_person_token" =>
    pub(crate) mod v2_core_account_person_token;
}

crate::gated! {
    feature = "v2_core_account_token" =>
    pub(crate) mod v2_core_account_token;
}

crate::gated! {
    feature = "v2_core_event_destination" =>
    pub(crate) mod v2_core_event_destination;
}

crate::gated! {
    feature = "webhook_endpoint" =>
    pub(crate) mod webhook_endpoint;
}
