// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApiErrors, ApplicationId, Boxed, CustomerId, EmptyObject, Expand, Expandable, Expansion,
    ListInfo, ListStyle, MandateId, Object, ObjectInfo, PaymentBancontact, PaymentMethodCardChecks,
    PaymentMethodDetailsCardPresentOffline, PaymentMethodId, SetupAttemptId, SetupIntentId, Timestamp,
};

/// The object `setup_attempt`.
///
/// See <https://docs.stripe.com/api/setup_attempts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttempt {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-id)
    pub id: SetupAttemptId,
    /// Application: the id of an `application`; expandable; expand it by
    /// [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// Attach to self: may be absent.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-attach_to_self)
    pub attach_to_self: Option<bool>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-created)
    pub created: Timestamp,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// Customer account: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-customer_account)
    pub customer_account: Option<String>,
    /// Flow directions: one of `inbound`, `outbound`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-flow_directions)
    pub flow_directions: Option<Vec<SetupAttemptFlowDirection>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-livemode)
    pub livemode: bool,
    /// On behalf of: the id of an `account`; expandable; expand it by
    /// [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// Payment method: the id of a `payment_method`; expandable; expand it by
    /// [`EXPAND_PAYMENT_METHOD`](Self::EXPAND_PAYMENT_METHOD).
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method)
    pub payment_method: Expandable<PaymentMethodId>,
    /// Payment method details.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details)
    pub payment_method_details: SetupAttemptPaymentMethodDetails,
    /// Setup error: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error)
    pub setup_error: Option<Boxed<ApiErrors>>,
    /// Setup intent: the id of a `setup_intent`; expandable; expand it by
    /// [`EXPAND_SETUP_INTENT`](Self::EXPAND_SETUP_INTENT).
    /// [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_intent)
    pub setup_intent: Expandable<SetupIntentId>,
    /// Status. [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-status)
    pub status: String,
    /// Usage. [Reference](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-usage)
    pub usage: String,
}

crate::record!(
    SetupAttempt, "setup_attempt", true,
    [
        "id", "application", "attach_to_self", "created", "customer", "customer_account", "flow_directions",
        "livemode", "on_behalf_of", "payment_method", "payment_method_details", "setup_error",
        "setup_intent", "status", "usage",
    ],
    [
        id, application, attach_to_self, created, customer, customer_account, flow_directions, livemode,
        on_behalf_of, payment_method, payment_method_details, setup_error, setup_intent, status, usage,
    ],
);

impl Object for SetupAttempt {
    type Id = SetupAttemptId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "setup_attempt",
        type_name: "SetupAttempt",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/setup_attempts", parent: Some("setup_intent"), style: ListStyle::Cursor, required: &["setup_intent"], filters: &["created", "setup_intent"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "payment_method", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.bancontact.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.bancontact.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.card_present.generated_card", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.ideal.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.ideal.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "payment_method_details.sofort.generated_sepa_debit", targets: &["payment_method"], array: false },
            Expansion { path: "payment_method_details.sofort.generated_sepa_debit_mandate", targets: &["mandate"], array: false },
            Expansion { path: "setup_intent", targets: &["setup_intent"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl SetupAttempt {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_PAYMENT_METHOD: Expand<Self> = Expand::field("payment_method");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_CARD_PRESENT_GENERATED_CARD: Expand<Self> = Expand::field("payment_method_details.card_present.generated_card");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_SETUP_ERROR_PAYMENT_INTENT: Expand<Self> = Expand::field("setup_error.payment_intent");
    pub const EXPAND_SETUP_ERROR_PAYMENT_METHOD: Expand<Self> = Expand::field("setup_error.payment_method");
    pub const EXPAND_SETUP_ERROR_SETUP_INTENT: Expand<Self> = Expand::field("setup_error.setup_intent");
    pub const EXPAND_SETUP_INTENT: Expand<Self> = Expand::field("setup_intent");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: Expand<Self> = Expand::field("payment_method_details.sofort.generated_sepa_debit_mandate");
}

crate::open_enum! {
    /// Values of
    /// [`ThreeDSecureDetails::authentication_flow`](crate::ThreeDSecureDetails::authentication_flow).
    pub enum SetupAttemptAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
}

crate::open_enum! {
    /// Values of
    /// [`ThreeDSecureDetails::electronic_commerce_indicator`](crate::ThreeDSecureDetails::electronic_commerce_indicator).
    pub enum SetupAttemptElectronicCommerceIndicator {
        V01 = "01",
        V02 = "02",
        V05 = "05",
        V06 = "06",
        V07 = "07",
    }
}

crate::open_enum! {
    /// Values of [`SetupAttempt::flow_directions`](crate::SetupAttempt::flow_directions).
    pub enum SetupAttemptFlowDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

/// Held by [`SetupAttempt::payment_method_details`](crate::SetupAttempt::payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetails {
    /// Acss debit: may be absent.
    pub acss_debit: Option<EmptyObject>,
    /// Amazon pay: may be absent.
    pub amazon_pay: Option<EmptyObject>,
    /// Au becs debit: may be absent.
    pub au_becs_debit: Option<EmptyObject>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<EmptyObject>,
    /// Bancontact: may be absent.
    pub bancontact: Option<Boxed<PaymentBancontact>>,
    /// Boleto: may be absent.
    pub boleto: Option<EmptyObject>,
    /// Card: may be absent.
    pub card: Option<Boxed<SetupAttemptPaymentMethodDetailsCard>>,
    /// Card present: may be absent.
    pub card_present: Option<Boxed<SetupAttemptPaymentMethodDetailsCardPresent>>,
    /// Cashapp: may be absent.
    pub cashapp: Option<EmptyObject>,
    /// Ideal: may be absent.
    pub ideal: Option<Boxed<SetupAttemptPaymentMethodDetailsIdeal>>,
    /// Kakao pay: may be absent.
    pub kakao_pay: Option<EmptyObject>,
    /// Klarna: may be absent.
    pub klarna: Option<EmptyObject>,
    /// Kr card: may be absent.
    pub kr_card: Option<EmptyObject>,
    /// Link: may be absent.
    pub link: Option<EmptyObject>,
    /// Naver pay: may be absent.
    pub naver_pay: Option<Boxed<SetupAttemptPaymentMethodDetailsNaverPay>>,
    /// Nz bank account: may be absent.
    pub nz_bank_account: Option<EmptyObject>,
    /// Paypal: may be absent.
    pub paypal: Option<EmptyObject>,
    /// Payto: may be absent.
    pub payto: Option<EmptyObject>,
    /// Pix: may be absent.
    pub pix: Option<EmptyObject>,
    /// Revolut pay: may be absent.
    pub revolut_pay: Option<EmptyObject>,
    /// Sepa debit: may be absent.
    pub sepa_debit: Option<EmptyObject>,
    /// Sofort: may be absent.
    pub sofort: Option<Boxed<SetupAttemptPaymentMethodDetailsSofort>>,
    /// Twint: may be absent.
    pub twint: Option<EmptyObject>,
    /// Type.
    pub type_: String,
    /// Upi: may be absent.
    pub upi: Option<EmptyObject>,
    /// Us bank account: may be absent.
    pub us_bank_account: Option<EmptyObject>,
}

crate::record!(
    SetupAttemptPaymentMethodDetails, "", false,
    [
        "acss_debit", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "boleto", "card",
        "card_present", "cashapp", "ideal", "kakao_pay", "klarna", "kr_card", "link", "naver_pay",
        "nz_bank_account", "paypal", "payto", "pix", "revolut_pay", "sepa_debit", "sofort", "twint", "type",
        "upi", "us_bank_account",
    ],
    [
        acss_debit, amazon_pay, au_becs_debit, bacs_debit, bancontact, boleto, card, card_present, cashapp,
        ideal, kakao_pay, klarna, kr_card, link, naver_pay, nz_bank_account, paypal, payto, pix, revolut_pay,
        sepa_debit, sofort, twint, type_, upi, us_bank_account,
    ],
);

/// Held by [`SetupAttemptPaymentMethodDetails::card`](crate::SetupAttemptPaymentMethodDetails::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCard {
    /// Brand: may be null or absent.
    pub brand: Option<String>,
    /// Checks: may be null or absent.
    pub checks: Option<Boxed<PaymentMethodCardChecks>>,
    /// Country: may be null or absent.
    pub country: Option<String>,
    /// Exp month: may be null or absent.
    pub exp_month: Option<i64>,
    /// Exp year: may be null or absent.
    pub exp_year: Option<i64>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Funding: may be null or absent.
    pub funding: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Network: may be null or absent.
    pub network: Option<String>,
    /// Three d secure: may be null or absent.
    pub three_d_secure: Option<Boxed<ThreeDSecureDetails>>,
    /// Wallet: may be null or absent.
    pub wallet: Option<Boxed<SetupAttemptPaymentMethodDetailsCardWallet>>,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsCard, "", false,
    [
        "brand", "checks", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4", "network",
        "three_d_secure", "wallet",
    ],
    [
        brand, checks, country, exp_month, exp_year, fingerprint, funding, last4, network, three_d_secure,
        wallet,
    ],
);

/// Held by
/// [`SetupAttemptPaymentMethodDetails::card_present`](crate::SetupAttemptPaymentMethodDetails::card_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardPresent {
    /// Generated card: the id of a `payment_method`; expandable; may be null or absent.
    pub generated_card: Option<Expandable<PaymentMethodId>>,
    /// Offline: may be null or absent.
    pub offline: Option<Boxed<PaymentMethodDetailsCardPresentOffline>>,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsCardPresent, "", false,
    ["generated_card", "offline"],
    [generated_card, offline],
);

/// Held by
/// [`SetupAttemptPaymentMethodDetailsCard::wallet`](crate::SetupAttemptPaymentMethodDetailsCard::wallet).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardWallet {
    /// Details where `type` is `apple_pay`. May be absent.
    pub apple_pay: Option<EmptyObject>,
    /// Details where `type` is `google_pay`. May be absent.
    pub google_pay: Option<EmptyObject>,
    /// Type: one of `apple_pay`, `google_pay`, `link`.
    pub type_: SetupAttemptPaymentMethodDetailsCardWalletType,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsCardWallet, "", false,
    ["apple_pay", "google_pay", "type"],
    [apple_pay, google_pay, type_],
);

crate::open_enum! {
    /// Values of
    /// [`SetupAttemptPaymentMethodDetailsCardWallet::type_`](crate::SetupAttemptPaymentMethodDetailsCardWallet::type_).
    pub enum SetupAttemptPaymentMethodDetailsCardWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        Link = "link",
    }
}

/// Held by [`SetupAttemptPaymentMethodDetails::ideal`](crate::SetupAttemptPaymentMethodDetails::ideal).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsIdeal {
    /// Bank: one of 20 values; may be null or absent.
    pub bank: Option<SetupAttemptPaymentMethodDetailsIdealBank>,
    /// Bic: one of 21 values; may be null or absent.
    pub bic: Option<SetupAttemptPaymentMethodDetailsIdealBic>,
    /// Generated sepa debit: the id of a `payment_method`; expandable; may be null or absent.
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    /// Generated sepa debit mandate: the id of a `mandate`; expandable; may be null or absent.
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsIdeal, "", false,
    ["bank", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate", "iban_last4", "verified_name"],
    [bank, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4, verified_name],
);

crate::open_enum! {
    /// Values of
    /// [`SetupAttemptPaymentMethodDetailsIdeal::bank`](crate::SetupAttemptPaymentMethodDetailsIdeal::bank).
    pub enum SetupAttemptPaymentMethodDetailsIdealBank {
        AbnAmro = "abn_amro",
        Adyen = "adyen",
        AsnBank = "asn_bank",
        Bunq = "bunq",
        Buut = "buut",
        Finom = "finom",
        Handelsbanken = "handelsbanken",
        Ing = "ing",
        Knab = "knab",
        Mollie = "mollie",
        Moneyou = "moneyou",
        N26 = "n26",
        Nn = "nn",
        Rabobank = "rabobank",
        Regiobank = "regiobank",
        Revolut = "revolut",
        SnsBank = "sns_bank",
        TriodosBank = "triodos_bank",
        VanLanschot = "van_lanschot",
        Yoursafe = "yoursafe",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupAttemptPaymentMethodDetailsIdeal::bic`](crate::SetupAttemptPaymentMethodDetailsIdeal::bic).
    pub enum SetupAttemptPaymentMethodDetailsIdealBic {
        Abnanl2a = "ABNANL2A",
        Adybnl2a = "ADYBNL2A",
        Asnbnl21 = "ASNBNL21",
        Bitsnl2a = "BITSNL2A",
        Bunqnl2a = "BUNQNL2A",
        Buutnl2a = "BUUTNL2A",
        Fnomnl22 = "FNOMNL22",
        Fvlbnl22 = "FVLBNL22",
        Handnl2a = "HANDNL2A",
        Ingbnl2a = "INGBNL2A",
        Knabnl2h = "KNABNL2H",
        Mllenl2a = "MLLENL2A",
        Moyonl21 = "MOYONL21",
        Nnbanl2g = "NNBANL2G",
        Ntsbdeb1 = "NTSBDEB1",
        Rabonl2u = "RABONL2U",
        Rbrbnl21 = "RBRBNL21",
        Revoie23 = "REVOIE23",
        Revolt21 = "REVOLT21",
        Snsbnl2a = "SNSBNL2A",
        Trionl2u = "TRIONL2U",
    }
}

/// Held by
/// [`SetupAttemptPaymentMethodDetails::naver_pay`](crate::SetupAttemptPaymentMethodDetails::naver_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsNaverPay {
    /// Buyer id: may be absent.
    pub buyer_id: Option<String>,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsNaverPay, "", false,
    ["buyer_id"],
    [buyer_id],
);

/// Held by [`SetupAttemptPaymentMethodDetails::sofort`](crate::SetupAttemptPaymentMethodDetails::sofort).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsSofort {
    /// Bank code: may be null or absent.
    pub bank_code: Option<String>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Generated sepa debit: the id of a `payment_method`; expandable; may be null or absent.
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    /// Generated sepa debit mandate: the id of a `mandate`; expandable; may be null or absent.
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Preferred language: one of `de`, `en`, `fr`, `nl`; may be null or absent.
    pub preferred_language: Option<SetupAttemptPreferredLanguage>,
    /// Verified name: may be null or absent.
    pub verified_name: Option<String>,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsSofort, "", false,
    [
        "bank_code", "bank_name", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate",
        "iban_last4", "preferred_language", "verified_name",
    ],
    [
        bank_code, bank_name, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4,
        preferred_language, verified_name,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`SetupAttemptPaymentMethodDetailsSofort::preferred_language`](crate::SetupAttemptPaymentMethodDetailsSofort::preferred_language).
    pub enum SetupAttemptPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

crate::open_enum! {
    /// Values of [`ThreeDSecureDetails::result_reason`](crate::ThreeDSecureDetails::result_reason).
    pub enum SetupAttemptResultReason {
        Abandoned = "abandoned",
        Bypassed = "bypassed",
        Canceled = "canceled",
        CardNotEnrolled = "card_not_enrolled",
        NetworkNotSupported = "network_not_supported",
        ProtocolError = "protocol_error",
        Rejected = "rejected",
    }
}

/// Held by
/// [`SetupAttemptPaymentMethodDetailsCard::three_d_secure`](crate::SetupAttemptPaymentMethodDetailsCard::three_d_secure).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureDetails {
    /// Authentication flow: one of `challenge`, `frictionless`; may be null or absent.
    pub authentication_flow: Option<SetupAttemptAuthenticationFlow>,
    /// Electronic commerce indicator: one of `01`, `02`, `05`, `06`, `07`; may be null or absent.
    pub electronic_commerce_indicator: Option<SetupAttemptElectronicCommerceIndicator>,
    /// Result: one of `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported`,
    /// `processing_error`; may be null or absent.
    pub result: Option<ThreeDSecureDetailsResult>,
    /// Result reason: one of 7 values; may be null or absent.
    pub result_reason: Option<SetupAttemptResultReason>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
    /// Version: one of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`; may be null or absent.
    pub version: Option<ThreeDSecureDetailsVersion>,
}

crate::record!(
    ThreeDSecureDetails, "", false,
    [
        "authentication_flow", "electronic_commerce_indicator", "result", "result_reason", "transaction_id",
        "version",
    ],
    [authentication_flow, electronic_commerce_indicator, result, result_reason, transaction_id, version],
);

crate::open_enum! {
    /// Values of [`ThreeDSecureDetails::result`](crate::ThreeDSecureDetails::result).
    pub enum ThreeDSecureDetailsResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }
}

crate::open_enum! {
    /// Values of [`ThreeDSecureDetails::version`](crate::ThreeDSecureDetails::version).
    pub enum ThreeDSecureDetailsVersion {
        V102 = "1.0.2",
        V210 = "2.1.0",
        V220 = "2.2.0",
        V230 = "2.3.0",
        V231 = "2.3.1",
    }
}
