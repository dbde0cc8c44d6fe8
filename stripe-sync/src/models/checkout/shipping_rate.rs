// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, ShippingRateId, ShippingRateTaxBehavior, ShippingRateType, TaxCodeId, Timestamp};

/// Rows of objects `shipping_rate`, from `/v1/shipping_rates`.
///
/// See <https://docs.stripe.com/api/shipping_rates/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ShippingRate, table = "shipping_rates", account, absent = null)]
pub struct ShippingRate {
    pub id: ShippingRateId,
    pub active: bool,
    pub created: Timestamp,
    pub delivery_estimate: Option<RawJson>,
    pub display_name: Option<String>,
    pub fixed_amount: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub tax_behavior: Option<ShippingRateTaxBehavior>,
    pub tax_code: Option<TaxCodeId>,
    #[stripe(path = type, column = "type")]
    pub kind: ShippingRateType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
