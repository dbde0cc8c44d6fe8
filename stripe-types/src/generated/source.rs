// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, AllowRedisplay, AuBecsDebit, Currency, CustomerId, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, Shipping, SourceId, Timestamp,
};

/// The object `source`.
///
/// See <https://docs.stripe.com/api/customers/sources/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Source {
    pub id: SourceId,
    pub ach_credit_transfer: Option<Box<SourceTypeAchCreditTransfer>>,
    pub ach_debit: Option<Box<SourceTypeAchDebit>>,
    pub acss_debit: Option<Box<SourceTypeAcssDebit>>,
    pub alipay: Option<Box<SourceTypeAlipay>>,
    pub allow_redisplay: Option<AllowRedisplay>,
    pub amount: Option<i64>,
    pub au_becs_debit: Option<Box<AuBecsDebit>>,
    pub bancontact: Option<Box<SourceTypeBancontact>>,
    pub card: Option<Box<SourceTypeCard>>,
    pub card_present: Option<Box<SourceTypeCardPresent>>,
    pub client_secret: String,
    pub code_verification: Option<Box<SourceCodeVerificationFlow>>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub customer: Option<CustomerId>,
    pub eps: Option<Box<SourceTypeEps>>,
    pub flow: String,
    pub giropay: Option<Box<SourceTypeGiropay>>,
    pub ideal: Option<Box<SourceTypeIdeal>>,
    pub klarna: Option<Box<SourceTypeKlarna>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub multibanco: Option<Box<SourceTypeMultibanco>>,
    pub owner: Option<Box<SourceOwner>>,
    pub p24: Option<Box<SourceTypeP24>>,
    pub receiver: Option<Box<SourceReceiverFlow>>,
    pub redirect: Option<Box<SourceRedirectFlow>>,
    pub sepa_debit: Option<Box<SourceTypeSepaDebit>>,
    pub sofort: Option<Box<SourceTypeSofort>>,
    pub source_order: Option<Box<SourceOrder>>,
    pub statement_descriptor: Option<String>,
    pub status: String,
    pub three_d_secure: Option<Box<SourceTypeThreeDSecure>>,
    pub type_: SourceType,
    pub usage: Option<String>,
    pub wechat: Option<Box<SourceTypeWechat>>,
}

crate::record!(
    Source, "source", true,
    [
        "id", "ach_credit_transfer", "ach_debit", "acss_debit", "alipay", "allow_redisplay", "amount",
        "au_becs_debit", "bancontact", "card", "card_present", "client_secret", "code_verification",
        "created", "currency", "customer", "eps", "flow", "giropay", "ideal", "klarna", "livemode",
        "metadata", "multibanco", "owner", "p24", "receiver", "redirect", "sepa_debit", "sofort",
        "source_order", "statement_descriptor", "status", "three_d_secure", "type", "usage", "wechat",
    ],
    [
        id, ach_credit_transfer, ach_debit, acss_debit, alipay, allow_redisplay, amount, au_becs_debit,
        bancontact, card, card_present, client_secret, code_verification, created, currency, customer, eps,
        flow, giropay, ideal, klarna, livemode, metadata, multibanco, owner, p24, receiver, redirect,
        sepa_debit, sofort, source_order, statement_descriptor, status, three_d_secure, type_, usage, wechat,
    ],
);

impl Object for Source {
    type Id = SourceId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "source",
        type_name: "Source",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/sources/{source}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/customers/{customer}/sources", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &["object"], passes: &[&[("object", "source")]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[
            "customer.source.created", "customer.source.deleted", "customer.source.expiring",
            "customer.source.updated", "source.canceled", "source.chargeable", "source.failed",
            "source.refund_attributes_required",
        ],
    };
}

/// Held by `Source.code_verification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceCodeVerificationFlow {
    pub attempts_remaining: i64,
    pub status: String,
}

crate::record!(
    SourceCodeVerificationFlow, "", false,
    ["attempts_remaining", "status"],
    [attempts_remaining, status],
);

/// Held by `Source.source_order`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceOrder {
    pub amount: i64,
    pub currency: Currency,
    pub email: Option<String>,
    pub items: Option<Vec<SourceOrderItem>>,
    pub shipping: Option<Box<Shipping>>,
}

crate::record!(
    SourceOrder, "", false,
    ["amount", "currency", "email", "items", "shipping"],
    [amount, currency, email, items, shipping],
);

/// Held by `SourceOrder.items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceOrderItem {
    pub amount: Option<i64>,
    pub currency: Option<Currency>,
    pub description: Option<String>,
    pub parent: Option<String>,
    pub quantity: Option<i64>,
    pub type_: Option<String>,
}

crate::record!(
    SourceOrderItem, "", false,
    ["amount", "currency", "description", "parent", "quantity", "type"],
    [amount, currency, description, parent, quantity, type_],
);

/// Held by `Source.owner`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceOwner {
    pub address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub verified_address: Option<Box<Address>>,
    pub verified_email: Option<String>,
    pub verified_name: Option<String>,
    pub verified_phone: Option<String>,
}

crate::record!(
    SourceOwner, "", false,
    [
        "address", "email", "name", "phone", "verified_address", "verified_email", "verified_name",
        "verified_phone",
    ],
    [address, email, name, phone, verified_address, verified_email, verified_name, verified_phone],
);

/// Held by `Source.receiver`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceReceiverFlow {
    pub address: Option<String>,
    pub amount_charged: i64,
    pub amount_received: i64,
    pub amount_returned: i64,
    pub refund_attributes_method: String,
    pub refund_attributes_status: String,
}

crate::record!(
    SourceReceiverFlow, "", false,
    [
        "address", "amount_charged", "amount_received", "amount_returned", "refund_attributes_method",
        "refund_attributes_status",
    ],
    [
        address, amount_charged, amount_received, amount_returned, refund_attributes_method,
        refund_attributes_status,
    ],
);

/// Held by `Source.redirect`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceRedirectFlow {
    pub failure_reason: Option<String>,
    pub return_url: String,
    pub status: String,
    pub url: String,
}

crate::record!(
    SourceRedirectFlow, "", false,
    ["failure_reason", "return_url", "status", "url"],
    [failure_reason, return_url, status, url],
);

crate::open_enum! {
    /// Values of `Source.type`.
    pub enum SourceType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Alipay = "alipay",
        AuBecsDebit = "au_becs_debit",
        Bancontact = "bancontact",
        Card = "card",
        CardPresent = "card_present",
        Eps = "eps",
        Giropay = "giropay",
        Ideal = "ideal",
        Klarna = "klarna",
        Multibanco = "multibanco",
        P24 = "p24",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        ThreeDSecure = "three_d_secure",
        Wechat = "wechat",
    }
}

/// Held by `Source.ach_credit_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeAchCreditTransfer {
    pub account_number: Option<String>,
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_account_holder_type: Option<String>,
    pub refund_routing_number: Option<String>,
    pub routing_number: Option<String>,
    pub swift_code: Option<String>,
}

crate::record!(
    SourceTypeAchCreditTransfer, "", false,
    [
        "account_number", "bank_name", "fingerprint", "refund_account_holder_name",
        "refund_account_holder_type", "refund_routing_number", "routing_number", "swift_code",
    ],
    [
        account_number, bank_name, fingerprint, refund_account_holder_name, refund_account_holder_type,
        refund_routing_number, routing_number, swift_code,
    ],
);

/// Held by `Source.ach_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeAchDebit {
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
    pub type_: Option<String>,
}

crate::record!(
    SourceTypeAchDebit, "", false,
    ["bank_name", "country", "fingerprint", "last4", "routing_number", "type"],
    [bank_name, country, fingerprint, last4, routing_number, type_],
);

/// Held by `Source.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeAcssDebit {
    pub bank_address_city: Option<String>,
    pub bank_address_line_1: Option<String>,
    pub bank_address_line_2: Option<String>,
    pub bank_address_postal_code: Option<String>,
    pub bank_name: Option<String>,
    pub category: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

crate::record!(
    SourceTypeAcssDebit, "", false,
    [
        "bank_address_city", "bank_address_line_1", "bank_address_line_2", "bank_address_postal_code",
        "bank_name", "category", "country", "fingerprint", "last4", "routing_number",
    ],
    [
        bank_address_city, bank_address_line_1, bank_address_line_2, bank_address_postal_code, bank_name,
        category, country, fingerprint, last4, routing_number,
    ],
);

/// Held by `Source.alipay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeAlipay {
    pub data_string: Option<String>,
    pub native_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeAlipay, "", false,
    ["data_string", "native_url", "statement_descriptor"],
    [data_string, native_url, statement_descriptor],
);

/// Held by `Source.bancontact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeBancontact {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeBancontact, "", false,
    ["bank_code", "bank_name", "bic", "iban_last4", "preferred_language", "statement_descriptor"],
    [bank_code, bank_name, bic, iban_last4, preferred_language, statement_descriptor],
);

/// Held by `Source.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeCard {
    pub address_line1_check: Option<String>,
    pub address_zip_check: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvc_check: Option<String>,
    pub dynamic_last4: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    pub tokenization_method: Option<String>,
}

crate::record!(
    SourceTypeCard, "", false,
    [
        "address_line1_check", "address_zip_check", "brand", "country", "cvc_check", "dynamic_last4",
        "exp_month", "exp_year", "fingerprint", "funding", "last4", "name", "three_d_secure",
        "tokenization_method",
    ],
    [
        address_line1_check, address_zip_check, brand, country, cvc_check, dynamic_last4, exp_month,
        exp_year, fingerprint, funding, last4, name, three_d_secure, tokenization_method,
    ],
);

/// Held by `Source.card_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeCardPresent {
    pub application_cryptogram: Option<String>,
    pub application_preferred_name: Option<String>,
    pub authorization_code: Option<String>,
    pub authorization_response_code: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvm_type: Option<String>,
    pub data_type: Option<String>,
    pub dedicated_file_name: Option<String>,
    pub emv_auth_data: Option<String>,
    pub evidence_customer_signature: Option<String>,
    pub evidence_transaction_certificate: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub pos_device_id: Option<String>,
    pub pos_entry_mode: Option<String>,
    pub read_method: Option<String>,
    pub reader: Option<String>,
    pub terminal_verification_results: Option<String>,
    pub transaction_status_information: Option<String>,
}

crate::record!(
    SourceTypeCardPresent, "", false,
    [
        "application_cryptogram", "application_preferred_name", "authorization_code",
        "authorization_response_code", "brand", "country", "cvm_type", "data_type", "dedicated_file_name",
        "emv_auth_data", "evidence_customer_signature", "evidence_transaction_certificate", "exp_month",
        "exp_year", "fingerprint", "funding", "last4", "pos_device_id", "pos_entry_mode", "read_method",
        "reader", "terminal_verification_results", "transaction_status_information",
    ],
    [
        application_cryptogram, application_preferred_name, authorization_code, authorization_response_code,
        brand, country, cvm_type, data_type, dedicated_file_name, emv_auth_data, evidence_customer_signature,
        evidence_transaction_certificate, exp_month, exp_year, fingerprint, funding, last4, pos_device_id,
        pos_entry_mode, read_method, reader, terminal_verification_results, transaction_status_information,
    ],
);

/// Held by `Source.eps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeEps {
    pub reference: Option<String>,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeEps, "", false,
    ["reference", "statement_descriptor"],
    [reference, statement_descriptor],
);

/// Held by `Source.giropay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeGiropay {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeGiropay, "", false,
    ["bank_code", "bank_name", "bic", "statement_descriptor"],
    [bank_code, bank_name, bic, statement_descriptor],
);

/// Held by `Source.ideal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeIdeal {
    pub bank: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeIdeal, "", false,
    ["bank", "bic", "iban_last4", "statement_descriptor"],
    [bank, bic, iban_last4, statement_descriptor],
);

/// Held by `Source.klarna`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeKlarna {
    pub background_image_url: Option<String>,
    pub client_token: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub logo_url: Option<String>,
    pub page_title: Option<String>,
    pub pay_later_asset_urls_descriptive: Option<String>,
    pub pay_later_asset_urls_standard: Option<String>,
    pub pay_later_name: Option<String>,
    pub pay_later_redirect_url: Option<String>,
    pub pay_now_asset_urls_descriptive: Option<String>,
    pub pay_now_asset_urls_standard: Option<String>,
    pub pay_now_name: Option<String>,
    pub pay_now_redirect_url: Option<String>,
    pub pay_over_time_asset_urls_descriptive: Option<String>,
    pub pay_over_time_asset_urls_standard: Option<String>,
    pub pay_over_time_name: Option<String>,
    pub pay_over_time_redirect_url: Option<String>,
    pub payment_method_categories: Option<String>,
    pub purchase_country: Option<String>,
    pub purchase_type: Option<String>,
    pub redirect_url: Option<String>,
    pub shipping_delay: Option<i64>,
    pub shipping_first_name: Option<String>,
    pub shipping_last_name: Option<String>,
}

crate::record!(
    SourceTypeKlarna, "", false,
    [
        "background_image_url", "client_token", "first_name", "last_name", "locale", "logo_url",
        "page_title", "pay_later_asset_urls_descriptive", "pay_later_asset_urls_standard", "pay_later_name",
        "pay_later_redirect_url", "pay_now_asset_urls_descriptive", "pay_now_asset_urls_standard",
        "pay_now_name", "pay_now_redirect_url", "pay_over_time_asset_urls_descriptive",
        "pay_over_time_asset_urls_standard", "pay_over_time_name", "pay_over_time_redirect_url",
        "payment_method_categories", "purchase_country", "purchase_type", "redirect_url", "shipping_delay",
        "shipping_first_name", "shipping_last_name",
    ],
    [
        background_image_url, client_token, first_name, last_name, locale, logo_url, page_title,
        pay_later_asset_urls_descriptive, pay_later_asset_urls_standard, pay_later_name,
        pay_later_redirect_url, pay_now_asset_urls_descriptive, pay_now_asset_urls_standard, pay_now_name,
        pay_now_redirect_url, pay_over_time_asset_urls_descriptive, pay_over_time_asset_urls_standard,
        pay_over_time_name, pay_over_time_redirect_url, payment_method_categories, purchase_country,
        purchase_type, redirect_url, shipping_delay, shipping_first_name, shipping_last_name,
    ],
);

/// Held by `Source.multibanco`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeMultibanco {
    pub entity: Option<String>,
    pub reference: Option<String>,
    pub refund_account_holder_address_city: Option<String>,
    pub refund_account_holder_address_country: Option<String>,
    pub refund_account_holder_address_line1: Option<String>,
    pub refund_account_holder_address_line2: Option<String>,
    pub refund_account_holder_address_postal_code: Option<String>,
    pub refund_account_holder_address_state: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_iban: Option<String>,
}

crate::record!(
    SourceTypeMultibanco, "", false,
    [
        "entity", "reference", "refund_account_holder_address_city", "refund_account_holder_address_country",
        "refund_account_holder_address_line1", "refund_account_holder_address_line2",
        "refund_account_holder_address_postal_code", "refund_account_holder_address_state",
        "refund_account_holder_name", "refund_iban",
    ],
    [
        entity, reference, refund_account_holder_address_city, refund_account_holder_address_country,
        refund_account_holder_address_line1, refund_account_holder_address_line2,
        refund_account_holder_address_postal_code, refund_account_holder_address_state,
        refund_account_holder_name, refund_iban,
    ],
);

/// Held by `Source.p24`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeP24 {
    pub reference: Option<String>,
}

crate::record!(
    SourceTypeP24, "", false,
    ["reference"],
    [reference],
);

/// Held by `Source.sepa_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate_reference: Option<String>,
    pub mandate_url: Option<String>,
}

crate::record!(
    SourceTypeSepaDebit, "", false,
    ["bank_code", "branch_code", "country", "fingerprint", "last4", "mandate_reference", "mandate_url"],
    [bank_code, branch_code, country, fingerprint, last4, mandate_reference, mandate_url],
);

/// Held by `Source.sofort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeSofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeSofort, "", false,
    ["bank_code", "bank_name", "bic", "country", "iban_last4", "preferred_language", "statement_descriptor"],
    [bank_code, bank_name, bic, country, iban_last4, preferred_language, statement_descriptor],
);

/// Held by `Source.three_d_secure`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeThreeDSecure {
    pub address_line1_check: Option<String>,
    pub address_zip_check: Option<String>,
    pub authenticated: Option<bool>,
    pub brand: Option<String>,
    pub card: Option<String>,
    pub country: Option<String>,
    pub customer: Option<CustomerId>,
    pub cvc_check: Option<String>,
    pub dynamic_last4: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    pub tokenization_method: Option<String>,
}

crate::record!(
    SourceTypeThreeDSecure, "", false,
    [
        "address_line1_check", "address_zip_check", "authenticated", "brand", "card", "country", "customer",
        "cvc_check", "dynamic_last4", "exp_month", "exp_year", "fingerprint", "funding", "last4", "name",
        "three_d_secure", "tokenization_method",
    ],
    [
        address_line1_check, address_zip_check, authenticated, brand, card, country, customer, cvc_check,
        dynamic_last4, exp_month, exp_year, fingerprint, funding, last4, name, three_d_secure,
        tokenization_method,
    ],
);

/// Held by `Source.wechat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceTypeWechat {
    pub prepay_id: Option<String>,
    pub qr_code_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeWechat, "", false,
    ["prepay_id", "qr_code_url", "statement_descriptor"],
    [prepay_id, qr_code_url, statement_descriptor],
);
