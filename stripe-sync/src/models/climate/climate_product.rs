// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{ClimateProductId, Decimal, RawJson, Timestamp};

/// Rows of objects `climate.product`, from `/v1/climate/products`.
///
/// See <https://docs.stripe.com/api/climate/products/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ClimateProduct, table = "climate_products", account, absent = null)]
pub struct ClimateProduct {
    pub id: ClimateProductId,
    pub created: Timestamp,
    pub current_prices_per_metric_ton: Option<RawJson>,
    pub delivery_year: Option<i64>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metric_tons_available: Decimal,
    pub name: String,
    pub suppliers: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
