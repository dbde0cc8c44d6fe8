// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, PaymentMethodConfigurationId};

/// The object `payment_method_configuration`.
///
/// See <https://docs.stripe.com/api/payment_method_configurations/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodConfiguration {
    pub id: PaymentMethodConfigurationId,
    pub acss_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub active: bool,
    pub affirm: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub afterpay_clearpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub alipay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub alma: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub amazon_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub apple_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub application: Option<String>,
    pub au_becs_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub bacs_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub bancontact: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub billie: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub bizum: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub blik: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub boleto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub card: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub cartes_bancaires: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub cashapp: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub crypto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub customer_balance: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub eps: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub fpx: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub giropay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub google_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub grabpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub ideal: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub is_default: bool,
    pub jcb: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub kakao_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub klarna: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub konbini: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub kr_card: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub link: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub livemode: bool,
    pub mb_way: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub mobilepay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub multibanco: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub name: String,
    pub naver_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub nz_bank_account: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub oxxo: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub p24: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub parent: Option<String>,
    pub pay_by_bank: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub payco: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub paynow: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub paypal: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub payto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub pix: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub promptpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub revolut_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub samsung_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub satispay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub scalapay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub sepa_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub sofort: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub sunbit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub swish: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub twint: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub upi: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub us_bank_account: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub wechat_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    pub zip: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
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
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `PaymentMethodConfigPaymentMethodProperties.display_preference`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodConfigDisplayPreference {
    pub overridable: Option<bool>,
    pub preference: PaymentMethodConfigDisplayPreferencePreference,
    pub value: PaymentMethodConfigDisplayPreferenceValue,
}

crate::record!(
    PaymentMethodConfigDisplayPreference, "", false,
    ["overridable", "preference", "value"],
    [overridable, preference, value],
);

crate::open_enum! {
    /// Values of `PaymentMethodConfigDisplayPreference.preference`, `PaymentMethodConfigurationEpsDisplayPreferenceParams.preference`.
    pub enum PaymentMethodConfigDisplayPreferencePreference {
        None = "none",
        Off = "off",
        On = "on",
    }
}

crate::open_enum! {
    /// Values of `PaymentMethodConfigDisplayPreference.value`.
    pub enum PaymentMethodConfigDisplayPreferenceValue {
        Off = "off",
        On = "on",
    }
}

/// Held by `PaymentMethodConfiguration.acss_debit`, `PaymentMethodConfiguration.affirm`, `PaymentMethodConfiguration.afterpay_clearpay` and 55 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodConfigPaymentMethodProperties {
    pub available: bool,
    pub display_preference: PaymentMethodConfigDisplayPreference,
}

crate::record!(
    PaymentMethodConfigPaymentMethodProperties, "", false,
    ["available", "display_preference"],
    [available, display_preference],
);
