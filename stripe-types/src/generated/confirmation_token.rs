// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, AuBecsDebit, BillingDetails, Boxed, CardInstallmentPlan, ConfirmationTokenId, CustomerId,
    EmptyObject, Expand, Expandable, Expansion, Object, ObjectInfo, PaymentIntentId, PaymentMethodAcssDebit,
    PaymentMethodBacsDebit, PaymentMethodBoleto, PaymentMethodCard, PaymentMethodCardPresent,
    PaymentMethodCashapp, PaymentMethodEps, PaymentMethodFpx, PaymentMethodIdeal,
    PaymentMethodInteracPresent, PaymentMethodKlarna, PaymentMethodKrCard, PaymentMethodLink,
    PaymentMethodNaverPay, PaymentMethodNzBankAccount, PaymentMethodP24, PaymentMethodPaypal,
    PaymentMethodPayto, PaymentMethodSepaDebit, PaymentMethodSofort, PaymentMethodType,
    PaymentMethodUsBankAccount, PaymentUpi, SetupIntentId, Timestamp,
};

/// The object `confirmation_token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationToken {
    /// The id, unique within the account.
    pub id: ConfirmationTokenId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Mandate data: may be null or absent.
    pub mandate_data: Option<Boxed<ConfirmationTokenMandateData>>,
    /// Payment intent: the id of a `payment_intent`; may be null or absent.
    pub payment_intent: Option<PaymentIntentId>,
    /// Payment method options: may be null or absent.
    pub payment_method_options: Option<Boxed<ConfirmationTokenPaymentMethodOptions>>,
    /// Payment method preview: may be null or absent.
    pub payment_method_preview: Option<Boxed<ConfirmationTokenPaymentMethodPreview>>,
    /// Return url: may be null or absent.
    pub return_url: Option<String>,
    /// Setup future usage: one of `off_session`, `on_session`; may be null or absent.
    pub setup_future_usage: Option<ConfirmationTokenSetupFutureUsage>,
    /// Setup intent: the id of a `setup_intent`; may be null or absent.
    pub setup_intent: Option<SetupIntentId>,
    /// Shipping: may be null or absent.
    pub shipping: Option<Boxed<ConfirmationTokenShipping>>,
    /// Use stripe sdk.
    pub use_stripe_sdk: bool,
}

crate::record!(
    ConfirmationToken, "confirmation_token", true,
    [
        "id", "created", "expires_at", "livemode", "mandate_data", "payment_intent",
        "payment_method_options", "payment_method_preview", "return_url", "setup_future_usage",
        "setup_intent", "shipping", "use_stripe_sdk",
    ],
    [
        id, created, expires_at, livemode, mandate_data, payment_intent, payment_method_options,
        payment_method_preview, return_url, setup_future_usage, setup_intent, shipping, use_stripe_sdk,
    ],
);

impl Object for ConfirmationToken {
    type Id = ConfirmationTokenId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "confirmation_token",
        type_name: "ConfirmationToken",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/confirmation_tokens/{confirmation_token}"),
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "payment_method_preview.card.generated_from.setup_attempt", targets: &["setup_attempt"], array: false },
            Expansion { path: "payment_method_preview.customer", targets: &["customer"], array: false },
            Expansion { path: "payment_method_preview.sepa_debit.generated_from.charge", targets: &["charge"], array: false },
            Expansion { path: "payment_method_preview.sepa_debit.generated_from.setup_attempt", targets: &["setup_attempt"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl ConfirmationToken {
    pub const EXPAND_CARD_GENERATED_FROM_SETUP_ATTEMPT: Expand<Self> = Expand::field("payment_method_preview.card.generated_from.setup_attempt");
    pub const EXPAND_PAYMENT_METHOD_PREVIEW_CUSTOMER: Expand<Self> = Expand::field("payment_method_preview.customer");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_CHARGE: Expand<Self> = Expand::field("payment_method_preview.sepa_debit.generated_from.charge");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT: Expand<Self> = Expand::field("payment_method_preview.sepa_debit.generated_from.setup_attempt");
}

crate::open_enum! {
    /// Values of
    /// [`ConfirmationTokenPaymentMethodPreview::allow_redisplay`](crate::ConfirmationTokenPaymentMethodPreview::allow_redisplay),
    /// [`ConfirmationTokenPaymentMethodDataParams::allow_redisplay`](crate::ConfirmationTokenPaymentMethodDataParams::allow_redisplay).
    pub enum ConfirmationTokenAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

/// Held by [`ConfirmationToken::mandate_data`](crate::ConfirmationToken::mandate_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateData {
    /// Customer acceptance.
    pub customer_acceptance: ConfirmationTokenMandateDataCustomerAcceptance,
}

crate::record!(
    ConfirmationTokenMandateData, "", false,
    ["customer_acceptance"],
    [customer_acceptance],
);

/// Held by
/// [`ConfirmationTokenMandateData::customer_acceptance`](crate::ConfirmationTokenMandateData::customer_acceptance).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptance {
    /// Online: may be null or absent.
    pub online: Option<Boxed<ConfirmationTokenMandateDataCustomerAcceptanceOnline>>,
    /// Type.
    pub type_: String,
}

crate::record!(
    ConfirmationTokenMandateDataCustomerAcceptance, "", false,
    ["online", "type"],
    [online, type_],
);

/// Held by
/// [`ConfirmationTokenMandateDataCustomerAcceptance::online`](crate::ConfirmationTokenMandateDataCustomerAcceptance::online).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptanceOnline {
    /// Ip address: may be null or absent.
    pub ip_address: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    ConfirmationTokenMandateDataCustomerAcceptanceOnline, "", false,
    ["ip_address", "user_agent"],
    [ip_address, user_agent],
);

/// Held by [`ConfirmationToken::payment_method_options`](crate::ConfirmationToken::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptions {
    /// Card: may be null or absent.
    pub card: Option<Boxed<ConfirmationTokenPaymentMethodOptionsCard>>,
}

crate::record!(
    ConfirmationTokenPaymentMethodOptions, "", false,
    ["card"],
    [card],
);

/// Held by
/// [`ConfirmationTokenPaymentMethodOptions::card`](crate::ConfirmationTokenPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptionsCard {
    /// Cvc token: may be null or absent.
    pub cvc_token: Option<String>,
    /// Installments: may be absent.
    pub installments: Option<Boxed<ConfirmationTokenPaymentMethodOptionsCardInstallment>>,
}

crate::record!(
    ConfirmationTokenPaymentMethodOptionsCard, "", false,
    ["cvc_token", "installments"],
    [cvc_token, installments],
);

/// Held by
/// [`ConfirmationTokenPaymentMethodOptionsCard::installments`](crate::ConfirmationTokenPaymentMethodOptionsCard::installments).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptionsCardInstallment {
    /// Plan: may be absent.
    pub plan: Option<Boxed<CardInstallmentPlan>>,
}

crate::record!(
    ConfirmationTokenPaymentMethodOptionsCardInstallment, "", false,
    ["plan"],
    [plan],
);

/// Held by [`ConfirmationToken::payment_method_preview`](crate::ConfirmationToken::payment_method_preview).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodPreview {
    /// Details where `type` is `acss_debit`. May be absent.
    pub acss_debit: Option<Boxed<PaymentMethodAcssDebit>>,
    /// Details where `type` is `affirm`. May be absent.
    pub affirm: Option<EmptyObject>,
    /// Details where `type` is `afterpay_clearpay`. May be absent.
    pub afterpay_clearpay: Option<EmptyObject>,
    /// Details where `type` is `alipay`. May be absent.
    pub alipay: Option<EmptyObject>,
    /// Allow redisplay: one of `always`, `limited`, `unspecified`; may be absent.
    pub allow_redisplay: Option<ConfirmationTokenAllowRedisplay>,
    /// Details where `type` is `alma`. May be absent.
    pub alma: Option<EmptyObject>,
    /// Details where `type` is `amazon_pay`. May be absent.
    pub amazon_pay: Option<EmptyObject>,
    /// Details where `type` is `au_becs_debit`. May be absent.
    pub au_becs_debit: Option<Boxed<AuBecsDebit>>,
    /// Details where `type` is `bacs_debit`. May be absent.
    pub bacs_debit: Option<Boxed<PaymentMethodBacsDebit>>,
    /// Details where `type` is `bancontact`. May be absent.
    pub bancontact: Option<EmptyObject>,
    /// Details where `type` is `billie`. May be absent.
    pub billie: Option<EmptyObject>,
    /// Billing details.
    pub billing_details: BillingDetails,
    /// Details where `type` is `bizum`. May be absent.
    pub bizum: Option<EmptyObject>,
    /// Details where `type` is `blik`. May be absent.
    pub blik: Option<EmptyObject>,
    /// Details where `type` is `boleto`. May be absent.
    pub boleto: Option<Boxed<PaymentMethodBoleto>>,
    /// Details where `type` is `card`. May be absent.
    pub card: Option<Boxed<PaymentMethodCard>>,
    /// Details where `type` is `card_present`. May be absent.
    pub card_present: Option<Boxed<PaymentMethodCardPresent>>,
    /// Details where `type` is `cashapp`. May be absent.
    pub cashapp: Option<Boxed<PaymentMethodCashapp>>,
    /// Details where `type` is `crypto`. May be absent.
    pub crypto: Option<EmptyObject>,
    /// Customer: the id of a `customer`; expandable; may be null or absent.
    pub customer: Option<Expandable<CustomerId>>,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// Details where `type` is `customer_balance`. May be absent.
    pub customer_balance: Option<EmptyObject>,
    /// Details where `type` is `eps`. May be absent.
    pub eps: Option<Boxed<PaymentMethodEps>>,
    /// Details where `type` is `fpx`. May be absent.
    pub fpx: Option<Boxed<PaymentMethodFpx>>,
    /// Details where `type` is `giropay`. May be absent.
    pub giropay: Option<EmptyObject>,
    /// Details where `type` is `grabpay`. May be absent.
    pub grabpay: Option<EmptyObject>,
    /// Details where `type` is `ideal`. May be absent.
    pub ideal: Option<Boxed<PaymentMethodIdeal>>,
    /// Details where `type` is `interac_present`. May be absent.
    pub interac_present: Option<Boxed<PaymentMethodInteracPresent>>,
    /// Details where `type` is `kakao_pay`. May be absent.
    pub kakao_pay: Option<EmptyObject>,
    /// Details where `type` is `klarna`. May be absent.
    pub klarna: Option<Boxed<PaymentMethodKlarna>>,
    /// Details where `type` is `konbini`. May be absent.
    pub konbini: Option<EmptyObject>,
    /// Details where `type` is `kr_card`. May be absent.
    pub kr_card: Option<Boxed<PaymentMethodKrCard>>,
    /// Details where `type` is `link`. May be absent.
    pub link: Option<Boxed<PaymentMethodLink>>,
    /// Details where `type` is `mb_way`. May be absent.
    pub mb_way: Option<EmptyObject>,
    /// Details where `type` is `mobilepay`. May be absent.
    pub mobilepay: Option<EmptyObject>,
    /// Details where `type` is `multibanco`. May be absent.
    pub multibanco: Option<EmptyObject>,
    /// Details where `type` is `naver_pay`. May be absent.
    pub naver_pay: Option<Boxed<PaymentMethodNaverPay>>,
    /// Details where `type` is `nz_bank_account`. May be absent.
    pub nz_bank_account: Option<Boxed<PaymentMethodNzBankAccount>>,
    /// Details where `type` is `oxxo`. May be absent.
    pub oxxo: Option<EmptyObject>,
    /// Details where `type` is `p24`. May be absent.
    pub p24: Option<Boxed<PaymentMethodP24>>,
    /// Details where `type` is `pay_by_bank`. May be absent.
    pub pay_by_bank: Option<EmptyObject>,
    /// Details where `type` is `payco`. May be absent.
    pub payco: Option<EmptyObject>,
    /// Details where `type` is `paynow`. May be absent.
    pub paynow: Option<EmptyObject>,
    /// Details where `type` is `paypal`. May be absent.
    pub paypal: Option<Boxed<PaymentMethodPaypal>>,
    /// Details where `type` is `payto`. May be absent.
    pub payto: Option<Boxed<PaymentMethodPayto>>,
    /// Details where `type` is `pix`. May be absent.
    pub pix: Option<EmptyObject>,
    /// Details where `type` is `promptpay`. May be absent.
    pub promptpay: Option<EmptyObject>,
    /// Details where `type` is `revolut_pay`. May be absent.
    pub revolut_pay: Option<EmptyObject>,
    /// Details where `type` is `samsung_pay`. May be absent.
    pub samsung_pay: Option<EmptyObject>,
    /// Details where `type` is `satispay`. May be absent.
    pub satispay: Option<EmptyObject>,
    /// Details where `type` is `scalapay`. May be absent.
    pub scalapay: Option<EmptyObject>,
    /// Details where `type` is `sepa_debit`. May be absent.
    pub sepa_debit: Option<Boxed<PaymentMethodSepaDebit>>,
    /// Details where `type` is `sofort`. May be absent.
    pub sofort: Option<Boxed<PaymentMethodSofort>>,
    /// Details where `type` is `sunbit`. May be absent.
    pub sunbit: Option<EmptyObject>,
    /// Details where `type` is `swish`. May be absent.
    pub swish: Option<EmptyObject>,
    /// Details where `type` is `twint`. May be absent.
    pub twint: Option<EmptyObject>,
    /// Type: one of 57 values.
    pub type_: PaymentMethodType,
    /// Details where `type` is `upi`. May be absent.
    pub upi: Option<Boxed<PaymentUpi>>,
    /// Details where `type` is `us_bank_account`. May be absent.
    pub us_bank_account: Option<Boxed<PaymentMethodUsBankAccount>>,
    /// Details where `type` is `wechat_pay`. May be absent.
    pub wechat_pay: Option<EmptyObject>,
    /// Details where `type` is `zip`. May be absent.
    pub zip: Option<EmptyObject>,
}

crate::record!(
    ConfirmationTokenPaymentMethodPreview, "", false,
    [
        "acss_debit", "affirm", "afterpay_clearpay", "alipay", "allow_redisplay", "alma", "amazon_pay",
        "au_becs_debit", "bacs_debit", "bancontact", "billie", "billing_details", "bizum", "blik", "boleto",
        "card", "card_present", "cashapp", "crypto", "customer", "customer_account", "customer_balance",
        "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present", "kakao_pay", "klarna", "konbini",
        "kr_card", "link", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo",
        "p24", "pay_by_bank", "payco", "paynow", "paypal", "payto", "pix", "promptpay", "revolut_pay",
        "samsung_pay", "satispay", "scalapay", "sepa_debit", "sofort", "sunbit", "swish", "twint", "type",
        "upi", "us_bank_account", "wechat_pay", "zip",
    ],
    [
        acss_debit, affirm, afterpay_clearpay, alipay, allow_redisplay, alma, amazon_pay, au_becs_debit,
        bacs_debit, bancontact, billie, billing_details, bizum, blik, boleto, card, card_present, cashapp,
        crypto, customer, customer_account, customer_balance, eps, fpx, giropay, grabpay, ideal,
        interac_present, kakao_pay, klarna, konbini, kr_card, link, mb_way, mobilepay, multibanco, naver_pay,
        nz_bank_account, oxxo, p24, pay_by_bank, payco, paynow, paypal, payto, pix, promptpay, revolut_pay,
        samsung_pay, satispay, scalapay, sepa_debit, sofort, sunbit, swish, twint, type_, upi,
        us_bank_account, wechat_pay, zip,
    ],
);

crate::open_enum! {
    /// Values of [`ConfirmationToken::setup_future_usage`](crate::ConfirmationToken::setup_future_usage),
    /// [`CreateTestConfirmationToken::setup_future_usage`](crate::CreateTestConfirmationToken::setup_future_usage).
    pub enum ConfirmationTokenSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

/// Held by [`ConfirmationToken::shipping`](crate::ConfirmationToken::shipping).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokenShipping {
    /// Address.
    pub address: Address,
    /// Name.
    pub name: String,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
}

crate::record!(
    ConfirmationTokenShipping, "", false,
    ["address", "name", "phone"],
    [address, name, phone],
);
