// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApiErrors, ApplicationId, AuthenticationFlow, CustomerId, ElectronicCommerceIndicator,
    EmptyObject, ExpandTo, Expandable, Expansion, FlowDirection, ListInfo, ListStyle, MandateId, Object,
    ObjectInfo, PaymentIdealBank, PaymentIdealBic, PaymentMethodCardChecks, PaymentMethodDetailsBancontact,
    PaymentMethodDetailsBlik, PaymentMethodDetailsCardPresentOffline, PaymentMethodId, ResultReason,
    SetupAttemptId, SetupIntentId, ThreeDSecureDetailsResult, ThreeDSecureDetailsVersion, Timestamp,
};

/// The object `setup_attempt`.
///
/// See <https://docs.stripe.com/api/setup_attempts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupAttempt {
    pub id: SetupAttemptId,
    pub application: Option<Expandable<ApplicationId>>,
    pub attach_to_self: Option<bool>,
    pub created: Timestamp,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub flow_directions: Option<Vec<FlowDirection>>,
    pub livemode: bool,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub payment_method: Expandable<PaymentMethodId>,
    pub payment_method_details: SetupAttemptPaymentMethodDetails,
    pub setup_error: Option<Box<ApiErrors>>,
    pub setup_intent: Expandable<SetupIntentId>,
    pub status: String,
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
        nested_lists: &[],
        events: &[],
    };
}

impl SetupAttempt {
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit");
    pub const EXPAND_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.bancontact.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_CARD_PRESENT_GENERATED_CARD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.card_present.generated_card");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit");
    pub const EXPAND_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    pub const EXPAND_PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit");
    pub const EXPAND_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    pub const EXPAND_SETUP_INTENT: ExpandTo<Self, SetupIntentId> = ExpandTo::new("setup_intent");
}

/// Held by `SetupAttempt.payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetails {
    pub acss_debit: Option<EmptyObject>,
    pub amazon_pay: Option<EmptyObject>,
    pub au_becs_debit: Option<EmptyObject>,
    pub bacs_debit: Option<EmptyObject>,
    pub bancontact: Option<Box<PaymentMethodDetailsBancontact>>,
    pub boleto: Option<EmptyObject>,
    pub card: Option<Box<SetupAttemptPaymentMethodDetailsCard>>,
    pub card_present: Option<Box<SetupAttemptPaymentMethodDetailsCardPresent>>,
    pub cashapp: Option<EmptyObject>,
    pub ideal: Option<Box<SetupAttemptPaymentMethodDetailsIdeal>>,
    pub kakao_pay: Option<EmptyObject>,
    pub klarna: Option<EmptyObject>,
    pub kr_card: Option<EmptyObject>,
    pub link: Option<EmptyObject>,
    pub naver_pay: Option<Box<PaymentMethodDetailsBlik>>,
    pub nz_bank_account: Option<EmptyObject>,
    pub paypal: Option<EmptyObject>,
    pub payto: Option<EmptyObject>,
    pub pix: Option<EmptyObject>,
    pub revolut_pay: Option<EmptyObject>,
    pub sepa_debit: Option<EmptyObject>,
    pub sofort: Option<Box<PaymentMethodDetailsBancontact>>,
    pub twint: Option<EmptyObject>,
    pub type_: String,
    pub upi: Option<EmptyObject>,
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

/// Held by `SetupAttemptPaymentMethodDetails.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCard {
    pub brand: Option<String>,
    pub checks: Option<Box<PaymentMethodCardChecks>>,
    pub country: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub network: Option<String>,
    pub three_d_secure: Option<Box<ThreeDSecureDetails>>,
    pub wallet: Option<Box<SetupAttemptPaymentMethodDetailsCardWallet>>,
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

/// Held by `SetupAttemptPaymentMethodDetails.card_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardPresent {
    pub generated_card: Option<Expandable<PaymentMethodId>>,
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsCardPresent, "", false,
    ["generated_card", "offline"],
    [generated_card, offline],
);

/// Held by `SetupAttemptPaymentMethodDetailsCard.wallet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardWallet {
    pub apple_pay: Option<EmptyObject>,
    pub google_pay: Option<EmptyObject>,
    pub type_: SetupAttemptPaymentMethodDetailsCardWalletType,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsCardWallet, "", false,
    ["apple_pay", "google_pay", "type"],
    [apple_pay, google_pay, type_],
);

crate::open_enum! {
    /// Values of `SetupAttemptPaymentMethodDetailsCardWallet.type`.
    pub enum SetupAttemptPaymentMethodDetailsCardWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        Link = "link",
    }
}

/// Held by `SetupAttemptPaymentMethodDetails.ideal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsIdeal {
    pub bank: Option<PaymentIdealBank>,
    pub bic: Option<PaymentIdealBic>,
    pub generated_sepa_debit: Option<Expandable<PaymentMethodId>>,
    pub generated_sepa_debit_mandate: Option<Expandable<MandateId>>,
    pub iban_last4: Option<String>,
    pub verified_name: Option<String>,
}

crate::record!(
    SetupAttemptPaymentMethodDetailsIdeal, "", false,
    ["bank", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate", "iban_last4", "verified_name"],
    [bank, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4, verified_name],
);

/// Held by `SetupAttemptPaymentMethodDetailsCard.three_d_secure`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeDSecureDetails {
    pub authentication_flow: Option<AuthenticationFlow>,
    pub electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
    pub result: Option<ThreeDSecureDetailsResult>,
    pub result_reason: Option<ResultReason>,
    pub transaction_id: Option<String>,
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
