// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ClimateProductId, ClimateSupplier, Decimal, ListInfo, ListStyle, Map, Object, ObjectInfo, Timestamp,
};

/// The object `climate.product`.
///
/// See <https://docs.stripe.com/api/climate/products/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClimateProduct {
    pub id: ClimateProductId,
    pub created: Timestamp,
    pub current_prices_per_metric_ton: Map<ClimateRemovalsProductsPrice>,
    pub delivery_year: Option<i64>,
    pub livemode: bool,
    pub metric_tons_available: Decimal,
    pub name: String,
    pub suppliers: Vec<ClimateSupplier>,
}

crate::record!(
    ClimateProduct, "climate.product", true,
    [
        "id", "created", "current_prices_per_metric_ton", "delivery_year", "livemode",
        "metric_tons_available", "name", "suppliers",
    ],
    [
        id, created, current_prices_per_metric_ton, delivery_year, livemode, metric_tons_available, name,
        suppliers,
    ],
);

impl Object for ClimateProduct {
    type Id = ClimateProductId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "climate.product",
        type_name: "ClimateProduct",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/climate/products/{product}"),
        list: Some(&ListInfo { path: "/v1/climate/products", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["climate.product.created", "climate.product.pricing_updated"],
    };
}

/// Held by `ClimateProduct.current_prices_per_metric_ton`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClimateRemovalsProductsPrice {
    pub amount_fees: i64,
    pub amount_subtotal: i64,
    pub amount_total: i64,
}

crate::record!(
    ClimateRemovalsProductsPrice, "", false,
    ["amount_fees", "amount_subtotal", "amount_total"],
    [amount_fees, amount_subtotal, amount_total],
);
