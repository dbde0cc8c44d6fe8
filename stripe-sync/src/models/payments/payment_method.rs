// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    CustomerId, PaymentMethodAllowRedisplay, PaymentMethodId, PaymentMethodType, RawJson, Timestamp,
};

/// Rows of objects `payment_method`, from `/v1/payment_methods`.
///
/// See <https://docs.stripe.com/api/payment_methods/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::PaymentMethod, table = "payment_methods", account, absent = null)]
pub struct PaymentMethod {
    pub id: PaymentMethodId,
    pub acss_debit: Option<RawJson>,
    pub affirm: Option<RawJson>,
    pub afterpay_clearpay: Option<RawJson>,
    pub alipay: Option<RawJson>,
    pub allow_redisplay: Option<PaymentMethodAllowRedisplay>,
    pub alma: Option<RawJson>,
    pub amazon_pay: Option<RawJson>,
    pub au_becs_debit: Option<RawJson>,
    pub bacs_debit: Option<RawJson>,
    pub bancontact: Option<RawJson>,
    pub billie: Option<RawJson>,
    pub billing_details: Option<RawJson>,
    pub bizum: Option<RawJson>,
    pub blik: Option<RawJson>,
    pub boleto: Option<RawJson>,
    pub card: Option<RawJson>,
    #[stripe(path = card.brand)]
    pub card_brand: Option<String>,
    #[stripe(path = card.exp_month)]
    pub card_exp_month: Option<i64>,
    #[stripe(path = card.exp_year)]
    pub card_exp_year: Option<i64>,
    #[stripe(path = card.last4)]
    pub card_last4: Option<String>,
    pub card_present: Option<RawJson>,
    pub cashapp: Option<RawJson>,
    pub created: Timestamp,
    pub crypto: Option<RawJson>,
    pub custom: Option<RawJson>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub customer_balance: Option<RawJson>,
    pub eps: Option<RawJson>,
    pub fpx: Option<RawJson>,
    pub giropay: Option<RawJson>,
    pub grabpay: Option<RawJson>,
    pub ideal: Option<RawJson>,
    pub interac_present: Option<RawJson>,
    pub kakao_pay: Option<RawJson>,
    pub klarna: Option<RawJson>,
    pub konbini: Option<RawJson>,
    pub kr_card: Option<RawJson>,
    pub link: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub mb_way: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub mobilepay: Option<RawJson>,
    pub multibanco: Option<RawJson>,
    pub naver_pay: Option<RawJson>,
    pub nz_bank_account: Option<RawJson>,
    pub oxxo: Option<RawJson>,
    pub p24: Option<RawJson>,
    pub pay_by_bank: Option<RawJson>,
    pub payco: Option<RawJson>,
    pub paynow: Option<RawJson>,
    pub paypal: Option<RawJson>,
    pub payto: Option<RawJson>,
    pub pix: Option<RawJson>,
    pub promptpay: Option<RawJson>,
    pub radar_options: Option<RawJson>,
    pub revolut_pay: Option<RawJson>,
    pub samsung_pay: Option<RawJson>,
    pub satispay: Option<RawJson>,
    pub scalapay: Option<RawJson>,
    pub sepa_debit: Option<RawJson>,
    pub sofort: Option<RawJson>,
    pub sunbit: Option<RawJson>,
    pub swish: Option<RawJson>,
    pub twint: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: PaymentMethodType,
    pub upi: Option<RawJson>,
    pub us_bank_account: Option<RawJson>,
    pub wechat_pay: Option<RawJson>,
    pub zip: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
