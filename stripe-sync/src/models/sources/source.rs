// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Customer;
use crate::types::{Currency, CustomerId, RawJson, SourceAllowRedisplay, SourceId, SourceType, Timestamp};

/// Rows of objects `source`, from `/v1/customers/{customer}/sources`.
///
/// See <https://docs.stripe.com/api/customers/sources/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Source, table = "sources", account, absent = null)]
pub struct Source {
    pub id: SourceId,
    pub ach_credit_transfer: Option<RawJson>,
    pub ach_debit: Option<RawJson>,
    pub acss_debit: Option<RawJson>,
    pub alipay: Option<RawJson>,
    pub allow_redisplay: Option<SourceAllowRedisplay>,
    pub amount: Option<i64>,
    pub au_becs_debit: Option<RawJson>,
    pub bancontact: Option<RawJson>,
    pub card: Option<RawJson>,
    pub card_present: Option<RawJson>,
    pub code_verification: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    pub eps: Option<RawJson>,
    pub flow: String,
    pub giropay: Option<RawJson>,
    pub ideal: Option<RawJson>,
    pub klarna: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub multibanco: Option<RawJson>,
    pub owner: Option<RawJson>,
    pub p24: Option<RawJson>,
    pub receiver: Option<RawJson>,
    pub redirect: Option<RawJson>,
    pub sepa_debit: Option<RawJson>,
    pub sofort: Option<RawJson>,
    pub source_order: Option<RawJson>,
    pub statement_descriptor: Option<String>,
    pub status: String,
    pub three_d_secure: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: SourceType,
    pub usage: Option<String>,
    pub wechat: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
