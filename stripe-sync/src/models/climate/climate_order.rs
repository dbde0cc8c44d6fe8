// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::ClimateProduct;
use crate::types::{
    ClimateOrderCancellationReason, ClimateOrderId, ClimateOrderStatus, ClimateProductId, Currency, Decimal,
    RawJson, Timestamp,
};

/// Rows of objects `climate.order`, from `/v1/climate/orders`.
///
/// See <https://docs.stripe.com/api/climate/orders/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ClimateOrder, table = "climate_orders", account, absent = null)]
pub struct ClimateOrder {
    pub id: ClimateOrderId,
    pub amount_fees: i64,
    pub amount_subtotal: i64,
    pub amount_total: i64,
    pub beneficiary: Option<RawJson>,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_reason: Option<ClimateOrderCancellationReason>,
    pub certificate: Option<String>,
    pub confirmed_at: Option<Timestamp>,
    pub created: Timestamp,
    pub currency: Currency,
    pub delayed_at: Option<Timestamp>,
    pub delivered_at: Option<Timestamp>,
    pub delivery_details: Option<RawJson>,
    pub expected_delivery_year: i64,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub metric_tons: Decimal,
    #[stripe(references = ClimateProduct)]
    pub product: ClimateProductId,
    pub product_substituted_at: Option<Timestamp>,
    pub status: ClimateOrderStatus,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
