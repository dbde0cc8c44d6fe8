// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{CountrySpecId, Currency, RawJson};

/// Rows of objects `country_spec`, from `/v1/country_specs`.
///
/// See <https://docs.stripe.com/api/country_specs/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::CountrySpec, table = "country_specs", account, absent = null)]
pub struct CountrySpec {
    pub id: CountrySpecId,
    pub default_currency: Currency,
    pub supported_bank_account_currencies: Option<RawJson>,
    pub supported_payment_currencies: Option<RawJson>,
    pub supported_payment_methods: Option<RawJson>,
    pub supported_transfer_countries: Option<RawJson>,
    pub verification_fields: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
