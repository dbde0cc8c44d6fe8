// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{Account, Customer};
use crate::types::{AccountId, CardAllowRedisplay, CardId, CardRegulatedStatus, Currency, CustomerId, RawJson};

/// Rows of objects `card`, from `/v1/accounts/{account}/external_accounts` and `/v1/customers/{customer}/sources`.
///
/// See <https://docs.stripe.com/api/accounts/external_accounts/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Card, table = "cards", account, absent = null)]
pub struct Card {
    pub id: CardId,
    #[stripe(references = Account)]
    pub account: Option<AccountId>,
    pub address_city: Option<String>,
    pub address_country: Option<String>,
    pub address_line1: Option<String>,
    pub address_line1_check: Option<String>,
    pub address_line2: Option<String>,
    pub address_state: Option<String>,
    pub address_zip: Option<String>,
    pub address_zip_check: Option<String>,
    pub allow_redisplay: Option<CardAllowRedisplay>,
    pub available_payout_methods: Option<RawJson>,
    pub brand: String,
    pub country: Option<String>,
    pub currency: Option<Currency>,
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    pub cvc_check: Option<String>,
    pub default_for_currency: Option<bool>,
    pub dynamic_last4: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: String,
    pub iin: Option<String>,
    pub last4: String,
    pub metadata: Option<RawJson>,
    pub name: Option<String>,
    pub networks: Option<RawJson>,
    pub regulated_status: Option<CardRegulatedStatus>,
    pub status: Option<String>,
    pub tokenization_method: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
