// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{ExchangeRateId, RawJson};

/// Rows of objects `exchange_rate`, from `/v1/exchange_rates`.
///
/// See <https://docs.stripe.com/api/exchange_rates/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ExchangeRate, table = "exchange_rates", account, absent = null)]
pub struct ExchangeRate {
    pub id: ExchangeRateId,
    pub rates: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
