// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{PaymentMethodConfigurationId, RawJson};

/// Rows of objects `payment_method_configuration`, from `/v1/payment_method_configurations`.
///
/// See <https://docs.stripe.com/api/payment_method_configurations/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::PaymentMethodConfiguration, table = "payment_method_configurations", account, absent = null)]
pub struct PaymentMethodConfiguration {
    pub id: PaymentMethodConfigurationId,
    pub acss_debit: Option<RawJson>,
    pub active: bool,
    pub affirm: Option<RawJson>,
    pub afterpay_clearpay: Option<RawJson>,
    pub alipay: Option<RawJson>,
    pub alma: Option<RawJson>,
    pub amazon_pay: Option<RawJson>,
    pub apple_pay: Option<RawJson>,
    pub application: Option<String>,
    pub au_becs_debit: Option<RawJson>,
    pub bacs_debit: Option<RawJson>,
    pub bancontact: Option<RawJson>,
    pub billie: Option<RawJson>,
    pub bizum: Option<RawJson>,
    pub blik: Option<RawJson>,
    pub boleto: Option<RawJson>,
    pub card: Option<RawJson>,
    pub cartes_bancaires: Option<RawJson>,
    pub cashapp: Option<RawJson>,
    pub crypto: Option<RawJson>,
    pub customer_balance: Option<RawJson>,
    pub eps: Option<RawJson>,
    pub fpx: Option<RawJson>,
    pub giropay: Option<RawJson>,
    pub google_pay: Option<RawJson>,
    pub grabpay: Option<RawJson>,
    pub ideal: Option<RawJson>,
    pub is_default: bool,
    pub jcb: Option<RawJson>,
    pub kakao_pay: Option<RawJson>,
    pub klarna: Option<RawJson>,
    pub konbini: Option<RawJson>,
    pub kr_card: Option<RawJson>,
    pub link: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub mb_way: Option<RawJson>,
    pub mobilepay: Option<RawJson>,
    pub multibanco: Option<RawJson>,
    pub name: String,
    pub naver_pay: Option<RawJson>,
    pub nz_bank_account: Option<RawJson>,
    pub oxxo: Option<RawJson>,
    pub p24: Option<RawJson>,
    pub parent: Option<String>,
    pub pay_by_bank: Option<RawJson>,
    pub payco: Option<RawJson>,
    pub paynow: Option<RawJson>,
    pub paypal: Option<RawJson>,
    pub payto: Option<RawJson>,
    pub pix: Option<RawJson>,
    pub promptpay: Option<RawJson>,
    pub revolut_pay: Option<RawJson>,
    pub samsung_pay: Option<RawJson>,
    pub satispay: Option<RawJson>,
    pub scalapay: Option<RawJson>,
    pub sepa_debit: Option<RawJson>,
    pub sofort: Option<RawJson>,
    pub sunbit: Option<RawJson>,
    pub swish: Option<RawJson>,
    pub twint: Option<RawJson>,
    pub upi: Option<RawJson>,
    pub us_bank_account: Option<RawJson>,
    pub wechat_pay: Option<RawJson>,
    pub zip: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
