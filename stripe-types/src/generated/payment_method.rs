// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AuBecsDebit, BillingDetails, Boxed, CustomerId, EmptyObject, Expand, Expandable, Expansion, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, PaymentMethodAcssDebit, PaymentMethodBacsDebit,
    PaymentMethodBoleto, PaymentMethodCard, PaymentMethodCardPresent, PaymentMethodCashapp, PaymentMethodEps,
    PaymentMethodFpx, PaymentMethodId, PaymentMethodIdeal, PaymentMethodInteracPresent, PaymentMethodKlarna,
    PaymentMethodKrCard, PaymentMethodLink, PaymentMethodNaverPay, PaymentMethodNzBankAccount,
    PaymentMethodP24, PaymentMethodPaypal, PaymentMethodPayto, PaymentMethodSepaDebit, PaymentMethodSofort,
    PaymentMethodType, PaymentMethodUsBankAccount, PaymentUpi, RadarOptions, Timestamp,
};

/// The object `payment_method`.
///
/// See <https://docs.stripe.com/api/payment_methods/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-id)
    pub id: PaymentMethodId,
    /// Details where `type` is `acss_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-acss_debit)
    pub acss_debit: Option<Boxed<PaymentMethodAcssDebit>>,
    /// Details where `type` is `affirm`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-affirm)
    pub affirm: Option<EmptyObject>,
    /// Details where `type` is `afterpay_clearpay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-afterpay_clearpay)
    pub afterpay_clearpay: Option<EmptyObject>,
    /// Details where `type` is `alipay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-alipay)
    pub alipay: Option<EmptyObject>,
    /// The permission to show it to the customer again: `always`, `limited` to its first use, or
    /// `unspecified`. One of `always`, `limited`, `unspecified`; may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    pub allow_redisplay: Option<PaymentMethodAllowRedisplay>,
    /// Details where `type` is `alma`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-alma)
    pub alma: Option<EmptyObject>,
    /// Details where `type` is `amazon_pay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-amazon_pay)
    pub amazon_pay: Option<EmptyObject>,
    /// Details where `type` is `au_becs_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-au_becs_debit)
    pub au_becs_debit: Option<Boxed<AuBecsDebit>>,
    /// Details where `type` is `bacs_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bacs_debit)
    pub bacs_debit: Option<Boxed<PaymentMethodBacsDebit>>,
    /// Details where `type` is `bancontact`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bancontact)
    pub bancontact: Option<EmptyObject>,
    /// Details where `type` is `billie`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billie)
    pub billie: Option<EmptyObject>,
    /// Name, address, email and phone given with the payment method.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billing_details)
    pub billing_details: BillingDetails,
    /// Details where `type` is `bizum`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bizum)
    pub bizum: Option<EmptyObject>,
    /// Details where `type` is `blik`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-blik)
    pub blik: Option<EmptyObject>,
    /// Details where `type` is `boleto`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-boleto)
    pub boleto: Option<Boxed<PaymentMethodBoleto>>,
    /// The card: brand, last four digits, expiry, country, funding, checks. Never the number. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card)
    pub card: Option<Boxed<PaymentMethodCard>>,
    /// Details where `type` is `card_present`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present)
    pub card_present: Option<Boxed<PaymentMethodCardPresent>>,
    /// Details where `type` is `cashapp`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-cashapp)
    pub cashapp: Option<Boxed<PaymentMethodCashapp>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-created)
    pub created: Timestamp,
    /// Details where `type` is `crypto`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-crypto)
    pub crypto: Option<EmptyObject>,
    /// Details where `type` is `custom`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-custom)
    pub custom: Option<Boxed<PaymentMethodCustom>>,
    /// The customer that it is attached to; null where it is not. Detached ones cannot be attached again. The
    /// id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer_account)
    pub customer_account: Option<String>,
    /// Details where `type` is `customer_balance`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer_balance)
    pub customer_balance: Option<EmptyObject>,
    /// Details where `type` is `eps`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-eps)
    pub eps: Option<Boxed<PaymentMethodEps>>,
    /// Details where `type` is `fpx`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-fpx)
    pub fpx: Option<Boxed<PaymentMethodFpx>>,
    /// Details where `type` is `giropay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-giropay)
    pub giropay: Option<EmptyObject>,
    /// Details where `type` is `grabpay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-grabpay)
    pub grabpay: Option<EmptyObject>,
    /// Details where `type` is `ideal`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-ideal)
    pub ideal: Option<Boxed<PaymentMethodIdeal>>,
    /// Details where `type` is `interac_present`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present)
    pub interac_present: Option<Boxed<PaymentMethodInteracPresent>>,
    /// Details where `type` is `kakao_pay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-kakao_pay)
    pub kakao_pay: Option<EmptyObject>,
    /// Details where `type` is `klarna`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-klarna)
    pub klarna: Option<Boxed<PaymentMethodKlarna>>,
    /// Details where `type` is `konbini`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-konbini)
    pub konbini: Option<EmptyObject>,
    /// Details where `type` is `kr_card`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-kr_card)
    pub kr_card: Option<Boxed<PaymentMethodKrCard>>,
    /// Details where `type` is `link`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-link)
    pub link: Option<Boxed<PaymentMethodLink>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-livemode)
    pub livemode: bool,
    /// Details where `type` is `mb_way`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-mb_way)
    pub mb_way: Option<EmptyObject>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-metadata)
    pub metadata: Option<Metadata>,
    /// Details where `type` is `mobilepay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-mobilepay)
    pub mobilepay: Option<EmptyObject>,
    /// Details where `type` is `multibanco`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-multibanco)
    pub multibanco: Option<EmptyObject>,
    /// Details where `type` is `naver_pay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-naver_pay)
    pub naver_pay: Option<Boxed<PaymentMethodNaverPay>>,
    /// Details where `type` is `nz_bank_account`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account)
    pub nz_bank_account: Option<Boxed<PaymentMethodNzBankAccount>>,
    /// Details where `type` is `oxxo`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-oxxo)
    pub oxxo: Option<EmptyObject>,
    /// Details where `type` is `p24`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-p24)
    pub p24: Option<Boxed<PaymentMethodP24>>,
    /// Details where `type` is `pay_by_bank`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-pay_by_bank)
    pub pay_by_bank: Option<EmptyObject>,
    /// Details where `type` is `payco`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-payco)
    pub payco: Option<EmptyObject>,
    /// Details where `type` is `paynow`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paynow)
    pub paynow: Option<EmptyObject>,
    /// Details where `type` is `paypal`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paypal)
    pub paypal: Option<Boxed<PaymentMethodPaypal>>,
    /// Details where `type` is `payto`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-payto)
    pub payto: Option<Boxed<PaymentMethodPayto>>,
    /// Details where `type` is `pix`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-pix)
    pub pix: Option<EmptyObject>,
    /// Details where `type` is `promptpay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-promptpay)
    pub promptpay: Option<EmptyObject>,
    /// Data given to Radar when it was made. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-radar_options)
    pub radar_options: Option<Boxed<RadarOptions>>,
    /// Details where `type` is `revolut_pay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-revolut_pay)
    pub revolut_pay: Option<EmptyObject>,
    /// Details where `type` is `samsung_pay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-samsung_pay)
    pub samsung_pay: Option<EmptyObject>,
    /// Details where `type` is `satispay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-satispay)
    pub satispay: Option<EmptyObject>,
    /// Details where `type` is `scalapay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-scalapay)
    pub scalapay: Option<EmptyObject>,
    /// Details where `type` is `sepa_debit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit)
    pub sepa_debit: Option<Boxed<PaymentMethodSepaDebit>>,
    /// Details where `type` is `sofort`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sofort)
    pub sofort: Option<Boxed<PaymentMethodSofort>>,
    /// Details where `type` is `sunbit`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sunbit)
    pub sunbit: Option<EmptyObject>,
    /// Details where `type` is `swish`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-swish)
    pub swish: Option<EmptyObject>,
    /// Details where `type` is `twint`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-twint)
    pub twint: Option<EmptyObject>,
    /// The type; the field of the same name has its details. One of 57 values.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type)
    pub type_: PaymentMethodType,
    /// Details where `type` is `upi`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-upi)
    pub upi: Option<Boxed<PaymentUpi>>,
    /// Details where `type` is `us_bank_account`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account)
    pub us_bank_account: Option<Boxed<PaymentMethodUsBankAccount>>,
    /// Details where `type` is `wechat_pay`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-wechat_pay)
    pub wechat_pay: Option<EmptyObject>,
    /// Details where `type` is `zip`. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_methods/object#payment_method_object-zip)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "payment_method.attached", "payment_method.automatically_updated", "payment_method.detached",
            "payment_method.updated",
        ],
    };
}

impl PaymentMethod {
    pub const EXPAND_CARD_GENERATED_FROM_SETUP_ATTEMPT: Expand<Self> = Expand::field("card.generated_from.setup_attempt");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_CHARGE: Expand<Self> = Expand::field("sepa_debit.generated_from.charge");
    pub const EXPAND_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT: Expand<Self> = Expand::field("sepa_debit.generated_from.setup_attempt");
}

/// Held by [`PaymentMethodCustom::logo`](crate::PaymentMethodCustom::logo).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomLogo {
    /// Content type: may be null or absent.
    pub content_type: Option<String>,
    /// Url.
    pub url: String,
}

crate::record!(
    CustomLogo, "", false,
    ["content_type", "url"],
    [content_type, url],
);

crate::open_enum! {
    /// Values of [`PaymentMethod::allow_redisplay`](crate::PaymentMethod::allow_redisplay),
    /// [`ListPaymentMethods::allow_redisplay`](crate::ListPaymentMethods::allow_redisplay),
    /// [`CreatePaymentMethod::allow_redisplay`](crate::CreatePaymentMethod::allow_redisplay) and 2 more.
    pub enum PaymentMethodAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

/// Held by [`PaymentMethod::custom`](crate::PaymentMethod::custom).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCustom {
    /// Display name: may be null or absent.
    pub display_name: Option<String>,
    /// Logo: may be null or absent.
    pub logo: Option<Boxed<CustomLogo>>,
    /// Type.
    pub type_: String,
}

crate::record!(
    PaymentMethodCustom, "", false,
    ["display_name", "logo", "type"],
    [display_name, logo, type_],
);
