// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, AllowRedisplay, AuBecsDebit, BillingDetails, CardInstallments, ChargeId, ConfirmationTokenId,
    CustomerId, EmptyObject, ExpandTo, Expandable, Expansion, Object, ObjectInfo, PaymentIntentId,
    PaymentIntentSetupFutureUsage, PaymentMethodAcssDebit, PaymentMethodBacsDebit, PaymentMethodBoleto,
    PaymentMethodCard, PaymentMethodCardPresent, PaymentMethodCashapp, PaymentMethodEps, PaymentMethodFpx,
    PaymentMethodIdeal, PaymentMethodInteracPresent, PaymentMethodKlarna, PaymentMethodKrCard,
    PaymentMethodLink, PaymentMethodNaverPay, PaymentMethodNzBankAccount, PaymentMethodP24,
    PaymentMethodPaypal, PaymentMethodPayto, PaymentMethodSepaDebit, PaymentMethodSofort, PaymentMethodType,
    PaymentMethodUsBankAccount, PaymentUpi, SetupAttemptId, SetupIntentId, Timestamp,
};

/// The object `confirmation_token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationToken {
    pub id: ConfirmationTokenId,
    pub created: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub livemode: bool,
    pub mandate_data: Option<Box<ConfirmationTokenMandateData>>,
    pub payment_intent: Option<PaymentIntentId>,
    pub payment_method_options: Option<Box<ConfirmationTokenPaymentMethodOptions>>,
    pub payment_method_preview: Option<Box<ConfirmationTokenPaymentMethodPreview>>,
    pub return_url: Option<String>,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    pub setup_intent: Option<SetupIntentId>,
    pub shipping: Option<Box<ConfirmationTokenShipping>>,
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
        nested_lists: &[],
        events: &[],
    };
}

impl ConfirmationToken {
    pub const EXPAND_CARD_GENERATED_FROM_SETUP_ATTEMPT: ExpandTo<Self, SetupAttemptId> = ExpandTo::new("payment_method_preview.card.generated_from.setup_attempt");
    pub const EXPAND_PAYMENT_METHOD_PREVIEW_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("payment_method_preview.customer");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("payment_method_preview.sepa_debit.generated_from.charge");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT: ExpandTo<Self, SetupAttemptId> = ExpandTo::new("payment_method_preview.sepa_debit.generated_from.setup_attempt");
}

/// Held by `ConfirmationToken.mandate_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateData {
    pub customer_acceptance: ConfirmationTokenMandateDataCustomerAcceptance,
}

crate::record!(
    ConfirmationTokenMandateData, "", false,
    ["customer_acceptance"],
    [customer_acceptance],
);

/// Held by `ConfirmationTokenMandateData.customer_acceptance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptance {
    pub online: Option<Box<ConfirmationTokenMandateDataCustomerAcceptanceOnline>>,
    pub type_: String,
}

crate::record!(
    ConfirmationTokenMandateDataCustomerAcceptance, "", false,
    ["online", "type"],
    [online, type_],
);

/// Held by `ConfirmationTokenMandateDataCustomerAcceptance.online`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptanceOnline {
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
}

crate::record!(
    ConfirmationTokenMandateDataCustomerAcceptanceOnline, "", false,
    ["ip_address", "user_agent"],
    [ip_address, user_agent],
);

/// Held by `ConfirmationToken.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptions {
    pub card: Option<Box<ConfirmationTokenPaymentMethodOptionsCard>>,
}

crate::record!(
    ConfirmationTokenPaymentMethodOptions, "", false,
    ["card"],
    [card],
);

/// Held by `ConfirmationTokenPaymentMethodOptions.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptionsCard {
    pub cvc_token: Option<String>,
    pub installments: Option<Box<CardInstallments>>,
}

crate::record!(
    ConfirmationTokenPaymentMethodOptionsCard, "", false,
    ["cvc_token", "installments"],
    [cvc_token, installments],
);

/// Held by `ConfirmationToken.payment_method_preview`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodPreview {
    pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
    pub affirm: Option<EmptyObject>,
    pub afterpay_clearpay: Option<EmptyObject>,
    pub alipay: Option<EmptyObject>,
    pub allow_redisplay: Option<AllowRedisplay>,
    pub alma: Option<EmptyObject>,
    pub amazon_pay: Option<EmptyObject>,
    pub au_becs_debit: Option<Box<AuBecsDebit>>,
    pub bacs_debit: Option<Box<PaymentMethodBacsDebit>>,
    pub bancontact: Option<EmptyObject>,
    pub billie: Option<EmptyObject>,
    pub billing_details: BillingDetails,
    pub bizum: Option<EmptyObject>,
    pub blik: Option<EmptyObject>,
    pub boleto: Option<Box<PaymentMethodBoleto>>,
    pub card: Option<Box<PaymentMethodCard>>,
    pub card_present: Option<Box<PaymentMethodCardPresent>>,
    pub cashapp: Option<Box<PaymentMethodCashapp>>,
    pub crypto: Option<EmptyObject>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub customer_balance: Option<EmptyObject>,
    pub eps: Option<Box<PaymentMethodEps>>,
    pub fpx: Option<Box<PaymentMethodFpx>>,
    pub giropay: Option<EmptyObject>,
    pub grabpay: Option<EmptyObject>,
    pub ideal: Option<Box<PaymentMethodIdeal>>,
    pub interac_present: Option<Box<PaymentMethodInteracPresent>>,
    pub kakao_pay: Option<EmptyObject>,
    pub klarna: Option<Box<PaymentMethodKlarna>>,
    pub konbini: Option<EmptyObject>,
    pub kr_card: Option<Box<PaymentMethodKrCard>>,
    pub link: Option<Box<PaymentMethodLink>>,
    pub mb_way: Option<EmptyObject>,
    pub mobilepay: Option<EmptyObject>,
    pub multibanco: Option<EmptyObject>,
    pub naver_pay: Option<Box<PaymentMethodNaverPay>>,
    pub nz_bank_account: Option<Box<PaymentMethodNzBankAccount>>,
    pub oxxo: Option<EmptyObject>,
    pub p24: Option<Box<PaymentMethodP24>>,
    pub pay_by_bank: Option<EmptyObject>,
    pub payco: Option<EmptyObject>,
    pub paynow: Option<EmptyObject>,
    pub paypal: Option<Box<PaymentMethodPaypal>>,
    pub payto: Option<Box<PaymentMethodPayto>>,
    pub pix: Option<EmptyObject>,
    pub promptpay: Option<EmptyObject>,
    pub revolut_pay: Option<EmptyObject>,
    pub samsung_pay: Option<EmptyObject>,
    pub satispay: Option<EmptyObject>,
    pub scalapay: Option<EmptyObject>,
    pub sepa_debit: Option<Box<PaymentMethodSepaDebit>>,
    pub sofort: Option<Box<PaymentMethodSofort>>,
    pub sunbit: Option<EmptyObject>,
    pub swish: Option<EmptyObject>,
    pub twint: Option<EmptyObject>,
    pub type_: PaymentMethodType,
    pub upi: Option<Box<PaymentUpi>>,
    pub us_bank_account: Option<Box<PaymentMethodUsBankAccount>>,
    pub wechat_pay: Option<EmptyObject>,
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

/// Held by `ConfirmationToken.shipping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationTokenShipping {
    pub address: Address,
    pub name: String,
    pub phone: Option<String>,
}

crate::record!(
    ConfirmationTokenShipping, "", false,
    ["address", "name", "phone"],
    [address, name, phone],
);
