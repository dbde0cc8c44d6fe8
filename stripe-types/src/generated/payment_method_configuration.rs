// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, ListInfo, ListStyle, Object, ObjectInfo, PaymentMethodConfigurationId};

/// The object `payment_method_configuration`.
///
/// See <https://docs.stripe.com/api/payment_method_configurations/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfiguration {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-id)
    pub id: PaymentMethodConfigurationId,
    /// Acss debit: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-acss_debit)
    pub acss_debit: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Active.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-active)
    pub active: bool,
    /// Affirm: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm)
    pub affirm: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Afterpay clearpay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay)
    pub afterpay_clearpay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Alipay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay)
    pub alipay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Alma: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma)
    pub alma: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Amazon pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay)
    pub amazon_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Apple pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay)
    pub apple_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Application: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-application)
    pub application: Option<String>,
    /// Au becs debit: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit)
    pub au_becs_debit: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Bacs debit: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit)
    pub bacs_debit: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Bancontact: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact)
    pub bancontact: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Billie: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie)
    pub billie: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Bizum: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum)
    pub bizum: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Blik: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik)
    pub blik: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Boleto: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto)
    pub boleto: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Card: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card)
    pub card: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Cartes bancaires: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires)
    pub cartes_bancaires: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Cashapp: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp)
    pub cashapp: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Crypto: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto)
    pub crypto: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Customer balance: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance)
    pub customer_balance: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Eps: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps)
    pub eps: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Fpx: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx)
    pub fpx: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Giropay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay)
    pub giropay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Google pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay)
    pub google_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Grabpay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay)
    pub grabpay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Ideal: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal)
    pub ideal: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Is default.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-is_default)
    pub is_default: bool,
    /// Jcb: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb)
    pub jcb: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Kakao pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay)
    pub kakao_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Klarna: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna)
    pub klarna: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Konbini: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini)
    pub konbini: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Kr card: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card)
    pub kr_card: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Link: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link)
    pub link: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-livemode)
    pub livemode: bool,
    /// Mb way: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way)
    pub mb_way: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Mobilepay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay)
    pub mobilepay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Multibanco: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco)
    pub multibanco: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Name.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-name)
    pub name: String,
    /// Naver pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay)
    pub naver_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Nz bank account: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account)
    pub nz_bank_account: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Oxxo: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo)
    pub oxxo: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// P24: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24)
    pub p24: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Parent: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-parent)
    pub parent: Option<String>,
    /// Pay by bank: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank)
    pub pay_by_bank: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Payco: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco)
    pub payco: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Paynow: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow)
    pub paynow: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Paypal: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal)
    pub paypal: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Payto: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto)
    pub payto: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Pix: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix)
    pub pix: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Promptpay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay)
    pub promptpay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Revolut pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay)
    pub revolut_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Samsung pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay)
    pub samsung_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Satispay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay)
    pub satispay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Scalapay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay)
    pub scalapay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Sepa debit: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit)
    pub sepa_debit: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Sofort: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort)
    pub sofort: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Sunbit: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit)
    pub sunbit: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Swish: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish)
    pub swish: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Twint: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint)
    pub twint: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Upi: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi)
    pub upi: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Us bank account: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account)
    pub us_bank_account: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Wechat pay: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay)
    pub wechat_pay: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
    /// Zip: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip)
    pub zip: Option<Boxed<PaymentMethodConfigPaymentMethodProperties>>,
}

crate::record!(
    PaymentMethodConfiguration, "payment_method_configuration", true,
    [
        "id", "acss_debit", "active", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay",
        "apple_pay", "application", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik",
        "boleto", "card", "cartes_bancaires", "cashapp", "crypto", "customer_balance", "eps", "fpx",
        "giropay", "google_pay", "grabpay", "ideal", "is_default", "jcb", "kakao_pay", "klarna", "konbini",
        "kr_card", "link", "livemode", "mb_way", "mobilepay", "multibanco", "name", "naver_pay",
        "nz_bank_account", "oxxo", "p24", "parent", "pay_by_bank", "payco", "paynow", "paypal", "payto",
        "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sofort",
        "sunbit", "swish", "twint", "upi", "us_bank_account", "wechat_pay", "zip",
    ],
    [
        id, acss_debit, active, affirm, afterpay_clearpay, alipay, alma, amazon_pay, apple_pay, application,
        au_becs_debit, bacs_debit, bancontact, billie, bizum, blik, boleto, card, cartes_bancaires, cashapp,
        crypto, customer_balance, eps, fpx, giropay, google_pay, grabpay, ideal, is_default, jcb, kakao_pay,
        klarna, konbini, kr_card, link, livemode, mb_way, mobilepay, multibanco, name, naver_pay,
        nz_bank_account, oxxo, p24, parent, pay_by_bank, payco, paynow, paypal, payto, pix, promptpay,
        revolut_pay, samsung_pay, satispay, scalapay, sepa_debit, sofort, sunbit, swish, twint, upi,
        us_bank_account, wechat_pay, zip,
    ],
);

impl Object for PaymentMethodConfiguration {
    type Id = PaymentMethodConfigurationId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_method_configuration",
        type_name: "PaymentMethodConfiguration",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/payment_method_configurations/{configuration}"),
        list: Some(&ListInfo { path: "/v1/payment_method_configurations", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "application"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by
/// [`PaymentMethodConfigPaymentMethodProperties::display_preference`](crate::PaymentMethodConfigPaymentMethodProperties::display_preference).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigDisplayPreference {
    /// Overridable: may be null or absent.
    pub overridable: Option<bool>,
    /// Preference: one of `none`, `off`, `on`.
    pub preference: PaymentMethodConfigDisplayPreferencePreference,
    /// Value: one of `off`, `on`.
    pub value: PaymentMethodConfigDisplayPreferenceValue,
}

crate::record!(
    PaymentMethodConfigDisplayPreference, "", false,
    ["overridable", "preference", "value"],
    [overridable, preference, value],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodConfigDisplayPreference::preference`](crate::PaymentMethodConfigDisplayPreference::preference),
    /// [`CreatePaymentMethodConfigurationEntryDisplayPreferenceParams::preference`](crate::CreatePaymentMethodConfigurationEntryDisplayPreferenceParams::preference).
    pub enum PaymentMethodConfigDisplayPreferencePreference {
        None = "none",
        Off = "off",
        On = "on",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodConfigDisplayPreference::value`](crate::PaymentMethodConfigDisplayPreference::value).
    pub enum PaymentMethodConfigDisplayPreferenceValue {
        Off = "off",
        On = "on",
    }
}

/// Held by [`PaymentMethodConfiguration::eps`](crate::PaymentMethodConfiguration::eps),
/// [`PaymentMethodConfiguration::fpx`](crate::PaymentMethodConfiguration::fpx),
/// [`PaymentMethodConfiguration::jcb`](crate::PaymentMethodConfiguration::jcb) and 55 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigPaymentMethodProperties {
    /// Available.
    pub available: bool,
    /// Display preference.
    pub display_preference: PaymentMethodConfigDisplayPreference,
}

crate::record!(
    PaymentMethodConfigPaymentMethodProperties, "", false,
    ["available", "display_preference"],
    [available, display_preference],
);
