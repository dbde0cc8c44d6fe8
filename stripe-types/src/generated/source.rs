// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, AuBecsDebit, Boxed, Currency, CustomerId, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    Shipping, SourceId, Timestamp,
};

/// The object `source`.
///
/// See <https://docs.stripe.com/api/customers/sources/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Source {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-id)
    pub id: SourceId,
    /// Details where `type` is `ach_credit_transfer`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-ach_credit_transfer)
    pub ach_credit_transfer: Option<Boxed<SourceTypeAchCreditTransfer>>,
    /// Details where `type` is `ach_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-ach_debit)
    pub ach_debit: Option<Boxed<SourceTypeAchDebit>>,
    /// Details where `type` is `acss_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-acss_debit)
    pub acss_debit: Option<Boxed<SourceTypeAcssDebit>>,
    /// Details where `type` is `alipay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-alipay)
    pub alipay: Option<Boxed<SourceTypeAlipay>>,
    /// Allow redisplay: one of `always`, `limited`, `unspecified`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-allow_redisplay)
    pub allow_redisplay: Option<SourceAllowRedisplay>,
    /// Amount: in minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-amount)
    pub amount: Option<i64>,
    /// Details where `type` is `au_becs_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-au_becs_debit)
    pub au_becs_debit: Option<Boxed<AuBecsDebit>>,
    /// Details where `type` is `bancontact`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-bancontact)
    pub bancontact: Option<Boxed<SourceTypeBancontact>>,
    /// Details where `type` is `card`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-card)
    pub card: Option<Boxed<SourceTypeCard>>,
    /// Details where `type` is `card_present`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-card_present)
    pub card_present: Option<Boxed<SourceTypeCardPresent>>,
    /// Client secret.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-client_secret)
    pub client_secret: String,
    /// Code verification: may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-code_verification)
    pub code_verification: Option<Boxed<SourceCodeVerificationFlow>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-created)
    pub created: Timestamp,
    /// Currency: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-currency)
    pub currency: Option<Currency>,
    /// Customer: the id of a `customer`; may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-customer)
    pub customer: Option<CustomerId>,
    /// Details where `type` is `eps`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-eps)
    pub eps: Option<Boxed<SourceTypeEps>>,
    /// Flow. [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-flow)
    pub flow: String,
    /// Details where `type` is `giropay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-giropay)
    pub giropay: Option<Boxed<SourceTypeGiropay>>,
    /// Details where `type` is `ideal`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-ideal)
    pub ideal: Option<Boxed<SourceTypeIdeal>>,
    /// Details where `type` is `klarna`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-klarna)
    pub klarna: Option<Boxed<SourceTypeKlarna>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-metadata)
    pub metadata: Option<Metadata>,
    /// Details where `type` is `multibanco`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-multibanco)
    pub multibanco: Option<Boxed<SourceTypeMultibanco>>,
    /// Owner: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-owner)
    pub owner: Option<Boxed<SourceOwner>>,
    /// Details where `type` is `p24`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-p24)
    pub p24: Option<Boxed<SourceTypeP24>>,
    /// Receiver: may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-receiver)
    pub receiver: Option<Boxed<SourceReceiverFlow>>,
    /// Redirect: may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-redirect)
    pub redirect: Option<Boxed<SourceRedirectFlow>>,
    /// Details where `type` is `sepa_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-sepa_debit)
    pub sepa_debit: Option<Boxed<SourceTypeSepaDebit>>,
    /// Details where `type` is `sofort`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-sofort)
    pub sofort: Option<Boxed<SourceTypeSofort>>,
    /// Source order: may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-source_order)
    pub source_order: Option<Boxed<SourceOrder>>,
    /// Statement descriptor: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-statement_descriptor)
    pub statement_descriptor: Option<String>,
    /// Status. [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-status)
    pub status: String,
    /// Details where `type` is `three_d_secure`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-three_d_secure)
    pub three_d_secure: Option<Boxed<SourceTypeThreeDSecure>>,
    /// Type: one of 18 values.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-type)
    pub type_: SourceType,
    /// Usage: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-usage)
    pub usage: Option<String>,
    /// Details where `type` is `wechat`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/sources/object#source_object-wechat)
    pub wechat: Option<Boxed<SourceTypeWechat>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "customer.source.created", "customer.source.deleted", "customer.source.expiring",
            "customer.source.updated", "source.canceled", "source.chargeable", "source.failed",
            "source.refund_attributes_required",
        ],
    };
}

crate::open_enum! {
    /// Values of [`Source::allow_redisplay`](crate::Source::allow_redisplay).
    pub enum SourceAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

/// Held by [`Source::code_verification`](crate::Source::code_verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceCodeVerificationFlow {
    /// Attempts remaining.
    pub attempts_remaining: i64,
    /// Status.
    pub status: String,
}

crate::record!(
    SourceCodeVerificationFlow, "", false,
    ["attempts_remaining", "status"],
    [attempts_remaining, status],
);

/// Held by [`Source::source_order`](crate::Source::source_order).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceOrder {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Email: may be absent.
    pub email: Option<String>,
    /// Items: may be null or absent.
    pub items: Option<Vec<SourceOrderItem>>,
    /// Shipping: may be absent.
    pub shipping: Option<Boxed<Shipping>>,
}

crate::record!(
    SourceOrder, "", false,
    ["amount", "currency", "email", "items", "shipping"],
    [amount, currency, email, items, shipping],
);

/// Held by [`SourceOrder::items`](crate::SourceOrder::items).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceOrderItem {
    /// Amount: in minor units of `currency`; may be null or absent.
    pub amount: Option<i64>,
    /// Currency: may be null or absent.
    pub currency: Option<Currency>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Parent: may be null or absent.
    pub parent: Option<String>,
    /// Quantity: may be absent.
    pub quantity: Option<i64>,
    /// Type: may be null or absent.
    pub type_: Option<String>,
}

crate::record!(
    SourceOrderItem, "", false,
    ["amount", "currency", "description", "parent", "quantity", "type"],
    [amount, currency, description, parent, quantity, type_],
);

/// Held by [`Source::owner`](crate::Source::owner).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceOwner {
    /// Address: may be null or absent.
    pub address: Option<Boxed<Address>>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
    /// Verified address: may be null or absent.
    pub verified_address: Option<Boxed<Address>>,
    /// Verified email: may be null or absent.
    pub verified_email: Option<String>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
    /// Verified phone: may be null or absent.
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

/// Held by [`Source::receiver`](crate::Source::receiver).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceReceiverFlow {
    /// Address: may be null or absent.
    pub address: Option<String>,
    /// Amount charged: in minor units of the currency.
    pub amount_charged: i64,
    /// Amount received: in minor units of the currency.
    pub amount_received: i64,
    /// Amount returned: in minor units of the currency.
    pub amount_returned: i64,
    /// Refund attributes method.
    pub refund_attributes_method: String,
    /// Refund attributes status.
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

/// Held by [`Source::redirect`](crate::Source::redirect).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceRedirectFlow {
    /// Failure reason: may be null or absent.
    pub failure_reason: Option<String>,
    /// Return url.
    pub return_url: String,
    /// Status.
    pub status: String,
    /// Url: at most 2048 characters.
    pub url: String,
}

crate::record!(
    SourceRedirectFlow, "", false,
    ["failure_reason", "return_url", "status", "url"],
    [failure_reason, return_url, status, url],
);

crate::open_enum! {
    /// Values of [`Source::type_`](crate::Source::type_).
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

/// Held by [`Source::ach_credit_transfer`](crate::Source::ach_credit_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAchCreditTransfer {
    /// Account number: may be null or absent.
    pub account_number: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Refund account holder name: may be null or absent.
    pub refund_account_holder_name: Option<String>,
    /// Refund account holder type: may be null or absent.
    pub refund_account_holder_type: Option<String>,
    /// Refund routing number: may be null or absent.
    pub refund_routing_number: Option<String>,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
    /// Swift code: may be null or absent.
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

/// Held by [`Source::ach_debit`](crate::Source::ach_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAchDebit {
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
    /// Type: may be null or absent.
    pub type_: Option<String>,
}

crate::record!(
    SourceTypeAchDebit, "", false,
    ["bank_name", "country", "fingerprint", "last4", "routing_number", "type"],
    [bank_name, country, fingerprint, last4, routing_number, type_],
);

/// Held by [`Source::acss_debit`](crate::Source::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAcssDebit {
    /// Bank address city: may be null or absent.
    pub bank_address_city: Option<String>,
    /// Bank address line 1: may be null or absent.
    pub bank_address_line_1: Option<String>,
    /// Bank address line 2: may be null or absent.
    pub bank_address_line_2: Option<String>,
    /// Bank address postal code: may be null or absent.
    pub bank_address_postal_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Category: may be null or absent.
    pub category: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Routing number: may be null or absent.
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

/// Held by [`Source::alipay`](crate::Source::alipay).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAlipay {
    /// Data string: may be null or absent.
    pub data_string: Option<String>,
    /// Native url: may be null or absent.
    pub native_url: Option<String>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeAlipay, "", false,
    ["data_string", "native_url", "statement_descriptor"],
    [data_string, native_url, statement_descriptor],
);

/// Held by [`Source::bancontact`](crate::Source::bancontact).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeBancontact {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Preferred language: may be null or absent.
    pub preferred_language: Option<String>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeBancontact, "", false,
    ["bank_code", "bank_name", "bic", "iban_last4", "preferred_language", "statement_descriptor"],
    [bank_code, bank_name, bic, iban_last4, preferred_language, statement_descriptor],
);

/// Held by [`Source::card`](crate::Source::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeCard {
    /// Address line1 check: may be null or absent.
    pub address_line1_check: Option<String>,
    /// Address zip check: may be null or absent.
    pub address_zip_check: Option<String>,
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Cvc check: may be null or absent.
    pub cvc_check: Option<String>,
    /// Dynamic last4: may be null or absent.
    pub dynamic_last4: Option<String>,
    /// Exp month: may be null or absent.
    pub exp_month: Option<i64>,
    /// Exp year: may be null or absent.
    pub exp_year: Option<i64>,
    /// Fingerprint: may be absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Three d secure: may be absent.
    pub three_d_secure: Option<String>,
    /// Tokenization method: may be null or absent.
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

/// Held by [`Source::card_present`](crate::Source::card_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeCardPresent {
    /// Application cryptogram: may be absent.
    pub application_cryptogram: Option<String>,
    /// Application preferred name: may be absent.
    pub application_preferred_name: Option<String>,
    /// Authorization code: may be null or absent.
    pub authorization_code: Option<String>,
    /// Authorization response code: may be absent.
    pub authorization_response_code: Option<String>,
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Cvm type: may be absent.
    pub cvm_type: Option<String>,
    /// Data type: may be null or absent.
    pub data_type: Option<String>,
    /// Dedicated file name: may be absent.
    pub dedicated_file_name: Option<String>,
    /// Emv auth data: may be absent.
    pub emv_auth_data: Option<String>,
    /// Evidence customer signature: may be null or absent.
    pub evidence_customer_signature: Option<String>,
    /// Evidence transaction certificate: may be null or absent.
    pub evidence_transaction_certificate: Option<String>,
    /// Exp month: may be null or absent.
    pub exp_month: Option<i64>,
    /// Exp year: may be null or absent.
    pub exp_year: Option<i64>,
    /// Fingerprint: may be absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Pos device id: may be null or absent.
    pub pos_device_id: Option<String>,
    /// Pos entry mode: may be absent.
    pub pos_entry_mode: Option<String>,
    /// Read method: may be null or absent.
    pub read_method: Option<String>,
    /// Reader: may be null or absent.
    pub reader: Option<String>,
    /// Terminal verification results: may be absent.
    pub terminal_verification_results: Option<String>,
    /// Transaction status information: may be absent.
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

/// Held by [`Source::eps`](crate::Source::eps).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeEps {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeEps, "", false,
    ["reference", "statement_descriptor"],
    [reference, statement_descriptor],
);

/// Held by [`Source::giropay`](crate::Source::giropay).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeGiropay {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeGiropay, "", false,
    ["bank_code", "bank_name", "bic", "statement_descriptor"],
    [bank_code, bank_name, bic, statement_descriptor],
);

/// Held by [`Source::ideal`](crate::Source::ideal).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeIdeal {
    /// Bank: may be null or absent.
    pub bank: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeIdeal, "", false,
    ["bank", "bic", "iban_last4", "statement_descriptor"],
    [bank, bic, iban_last4, statement_descriptor],
);

/// Held by [`Source::klarna`](crate::Source::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeKlarna {
    /// Background image url: may be absent.
    pub background_image_url: Option<String>,
    /// Client token: may be null or absent.
    pub client_token: Option<String>,
    /// First name: may be absent.
    pub first_name: Option<String>,
    /// Last name: may be absent.
    pub last_name: Option<String>,
    /// Locale: may be absent.
    pub locale: Option<String>,
    /// Logo url: may be absent.
    pub logo_url: Option<String>,
    /// Page title: may be absent.
    pub page_title: Option<String>,
    /// Pay later asset urls descriptive: may be absent.
    pub pay_later_asset_urls_descriptive: Option<String>,
    /// Pay later asset urls standard: may be absent.
    pub pay_later_asset_urls_standard: Option<String>,
    /// Pay later name: may be absent.
    pub pay_later_name: Option<String>,
    /// Pay later redirect url: may be absent.
    pub pay_later_redirect_url: Option<String>,
    /// Pay now asset urls descriptive: may be absent.
    pub pay_now_asset_urls_descriptive: Option<String>,
    /// Pay now asset urls standard: may be absent.
    pub pay_now_asset_urls_standard: Option<String>,
    /// Pay now name: may be absent.
    pub pay_now_name: Option<String>,
    /// Pay now redirect url: may be absent.
    pub pay_now_redirect_url: Option<String>,
    /// Pay over time asset urls descriptive: may be absent.
    pub pay_over_time_asset_urls_descriptive: Option<String>,
    /// Pay over time asset urls standard: may be absent.
    pub pay_over_time_asset_urls_standard: Option<String>,
    /// Pay over time name: may be absent.
    pub pay_over_time_name: Option<String>,
    /// Pay over time redirect url: may be absent.
    pub pay_over_time_redirect_url: Option<String>,
    /// Payment method categories: may be absent.
    pub payment_method_categories: Option<String>,
    /// Purchase country: may be absent.
    pub purchase_country: Option<String>,
    /// Purchase type: may be absent.
    pub purchase_type: Option<String>,
    /// Redirect url: may be absent.
    pub redirect_url: Option<String>,
    /// Shipping delay: may be absent.
    pub shipping_delay: Option<i64>,
    /// Shipping first name: may be absent.
    pub shipping_first_name: Option<String>,
    /// Shipping last name: may be absent.
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

/// Held by [`Source::multibanco`](crate::Source::multibanco).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeMultibanco {
    /// Entity: may be null or absent.
    pub entity: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Refund account holder address city: may be null or absent.
    pub refund_account_holder_address_city: Option<String>,
    /// Refund account holder address country: may be null or absent.
    pub refund_account_holder_address_country: Option<String>,
    /// Refund account holder address line1: may be null or absent.
    pub refund_account_holder_address_line1: Option<String>,
    /// Refund account holder address line2: may be null or absent.
    pub refund_account_holder_address_line2: Option<String>,
    /// Refund account holder address postal code: may be null or absent.
    pub refund_account_holder_address_postal_code: Option<String>,
    /// Refund account holder address state: may be null or absent.
    pub refund_account_holder_address_state: Option<String>,
    /// Refund account holder name: may be null or absent.
    pub refund_account_holder_name: Option<String>,
    /// Refund iban: may be null or absent.
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

/// Held by [`Source::p24`](crate::Source::p24).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeP24 {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    SourceTypeP24, "", false,
    ["reference"],
    [reference],
);

/// Held by [`Source::sepa_debit`](crate::Source::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeSepaDebit {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Branch code: may be null or absent.
    pub branch_code: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate reference: may be null or absent.
    pub mandate_reference: Option<String>,
    /// Mandate url: may be null or absent.
    pub mandate_url: Option<String>,
}

crate::record!(
    SourceTypeSepaDebit, "", false,
    ["bank_code", "branch_code", "country", "fingerprint", "last4", "mandate_reference", "mandate_url"],
    [bank_code, branch_code, country, fingerprint, last4, mandate_reference, mandate_url],
);

/// Held by [`Source::sofort`](crate::Source::sofort).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeSofort {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Preferred language: may be null or absent.
    pub preferred_language: Option<String>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeSofort, "", false,
    ["bank_code", "bank_name", "bic", "country", "iban_last4", "preferred_language", "statement_descriptor"],
    [bank_code, bank_name, bic, country, iban_last4, preferred_language, statement_descriptor],
);

/// Held by [`Source::three_d_secure`](crate::Source::three_d_secure).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeThreeDSecure {
    /// Address line1 check: may be null or absent.
    pub address_line1_check: Option<String>,
    /// Address zip check: may be null or absent.
    pub address_zip_check: Option<String>,
    /// Authenticated: may be null or absent.
    pub authenticated: Option<bool>,
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Card: may be null or absent.
    pub card: Option<String>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Customer: the id of a `customer`; may be null or absent.
    pub customer: Option<CustomerId>,
    /// Cvc check: may be null or absent.
    pub cvc_check: Option<String>,
    /// Dynamic last4: may be null or absent.
    pub dynamic_last4: Option<String>,
    /// Exp month: may be null or absent.
    pub exp_month: Option<i64>,
    /// Exp year: may be null or absent.
    pub exp_year: Option<i64>,
    /// Fingerprint: may be absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Three d secure: may be absent.
    pub three_d_secure: Option<String>,
    /// Tokenization method: may be null or absent.
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

/// Held by [`Source::wechat`](crate::Source::wechat).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeWechat {
    /// Prepay id: may be absent.
    pub prepay_id: Option<String>,
    /// Qr code url: may be null or absent.
    pub qr_code_url: Option<String>,
    /// Statement descriptor: may be absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceTypeWechat, "", false,
    ["prepay_id", "qr_code_url", "statement_descriptor"],
    [prepay_id, qr_code_url, statement_descriptor],
);
