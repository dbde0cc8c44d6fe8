// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AllowRedisplay, AuBecsDebit, BillingDetails, ChargeId, CustomerId, EmptyObject, ExpandTo, Expandable,
    Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PaymentMethodAcssDebit,
    PaymentMethodBacsDebit, PaymentMethodBoleto, PaymentMethodCard, PaymentMethodCardPresent,
    PaymentMethodCashapp, PaymentMethodEps, PaymentMethodFpx, PaymentMethodId, PaymentMethodIdeal,
    PaymentMethodInteracPresent, PaymentMethodKlarna, PaymentMethodKrCard, PaymentMethodLink,
    PaymentMethodNaverPay, PaymentMethodNzBankAccount, PaymentMethodP24, PaymentMethodPaypal,
    PaymentMethodPayto, PaymentMethodSepaDebit, PaymentMethodSofort, PaymentMethodType,
    PaymentMethodUsBankAccount, PaymentUpi, RadarOptions, SetupAttemptId, Timestamp,
};

/// The object `payment_method`.
///
/// See <https://docs.stripe.com/api/payment_methods/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethod {
    pub id: PaymentMethodId,
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
    pub created: Timestamp,
    pub crypto: Option<EmptyObject>,
    pub custom: Option<Box<PaymentMethodCustom>>,
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
    pub livemode: bool,
    pub mb_way: Option<EmptyObject>,
    pub metadata: Option<Metadata>,
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
    pub radar_options: Option<Box<RadarOptions>>,
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
    PaymentMethod, "payment_method", true,
    [
        "id", "acss_debit", "affirm", "afterpay_clearpay", "alipay", "allow_redisplay", "alma", "amazon_pay",
        "au_becs_debit", "bacs_debit", "bancontact", "billie", "billing_details", "bizum", "blik", "boleto",
        "card", "card_present", "cashapp", "created", "crypto", "custom", "customer", "customer_account",
        "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present", "kakao_pay",
        "klarna", "konbini", "kr_card", "link", "livemode", "mb_way", "metadata", "mobilepay", "multibanco",
        "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "payto",
        "pix", "promptpay", "radar_options", "revolut_pay", "samsung_pay", "satispay", "scalapay",
        "sepa_debit", "sofort", "sunbit", "swish", "twint", "type", "upi", "us_bank_account", "wechat_pay",
        "zip",
    ],
    [
        id, acss_debit, affirm, afterpay_clearpay, alipay, allow_redisplay, alma, amazon_pay, au_becs_debit,
        bacs_debit, bancontact, billie, billing_details, bizum, blik, boleto, card, card_present, cashapp,
        created, crypto, custom, customer, customer_account, customer_balance, eps, fpx, giropay, grabpay,
        ideal, interac_present, kakao_pay, klarna, konbini, kr_card, link, livemode, mb_way, metadata,
        mobilepay, multibanco, naver_pay, nz_bank_account, oxxo, p24, pay_by_bank, payco, paynow, paypal,
        payto, pix, promptpay, radar_options, revolut_pay, samsung_pay, satispay, scalapay, sepa_debit,
        sofort, sunbit, swish, twint, type_, upi, us_bank_account, wechat_pay, zip,
    ],
);

impl Object for PaymentMethod {
    type Id = PaymentMethodId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_method",
        type_name: "PaymentMethod",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/payment_methods/{payment_method}"),
        list: Some(&ListInfo { path: "/v1/payment_methods", parent: None, style: ListStyle::Cursor, required: &[], filters: &["allow_redisplay", "customer", "customer_account", "type"], passes: &[&[], &[("type", "custom")]] }),
        parent_lists: &[
            ListInfo { path: "/v1/customers/{customer}/payment_methods", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &["allow_redisplay", "type"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "card.generated_from.setup_attempt", targets: &["setup_attempt"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "sepa_debit.generated_from.charge", targets: &["charge"], array: false },
            Expansion { path: "sepa_debit.generated_from.setup_attempt", targets: &["setup_attempt"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "payment_method.attached", "payment_method.automatically_updated", "payment_method.detached",
            "payment_method.updated",
        ],
    };
}

impl PaymentMethod {
    pub const EXPAND_CARD_GENERATED_FROM_SETUP_ATTEMPT: ExpandTo<Self, SetupAttemptId> = ExpandTo::new("card.generated_from.setup_attempt");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("sepa_debit.generated_from.charge");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT: ExpandTo<Self, SetupAttemptId> = ExpandTo::new("sepa_debit.generated_from.setup_attempt");
}

/// Held by `PaymentMethodCustom.logo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLogo {
    pub content_type: Option<String>,
    pub url: String,
}

crate::record!(
    CustomLogo, "", false,
    ["content_type", "url"],
    [content_type, url],
);

/// Held by `PaymentMethod.custom`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCustom {
    pub display_name: Option<String>,
    pub logo: Option<Box<CustomLogo>>,
    pub type_: String,
}

crate::record!(
    PaymentMethodCustom, "", false,
    ["display_name", "logo", "type"],
    [display_name, logo, type_],
);
