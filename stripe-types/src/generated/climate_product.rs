// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ClimateProductId, ClimateSupplier, Decimal, ListInfo, ListStyle, Map, Object, ObjectInfo, Timestamp,
};

/// The object `climate.product`.
///
/// See <https://docs.stripe.com/api/climate/products/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateProduct {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-id)
    pub id: ClimateProductId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-created)
    pub created: Timestamp,
    /// Current prices per metric ton.
    /// [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-current_prices_per_metric_ton)
    pub current_prices_per_metric_ton: Map<ClimateRemovalsProductsPrice>,
    /// Delivery year: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-delivery_year)
    pub delivery_year: Option<i64>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-livemode)
    pub livemode: bool,
    /// Metric tons available: an exact decimal.
    /// [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-metric_tons_available)
    pub metric_tons_available: Decimal,
    /// Name. [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-name)
    pub name: String,
    /// Suppliers.
    /// [Reference](https://docs.stripe.com/api/climate/products/object#climate_product_object-suppliers)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["climate.product.created", "climate.product.pricing_updated"],
    };
}

/// Held by
/// [`ClimateProduct::current_prices_per_metric_ton`](crate::ClimateProduct::current_prices_per_metric_ton).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateRemovalsProductsPrice {
    /// Amount fees: in minor units of the currency.
    pub amount_fees: i64,
    /// Amount subtotal: in minor units of the currency.
    pub amount_subtotal: i64,
    /// Amount total: in minor units of the currency.
    pub amount_total: i64,
}

crate::record!(
    ClimateRemovalsProductsPrice, "", false,
    ["amount_fees", "amount_subtotal", "amount_total"],
    [amount_fees, amount_subtotal, amount_total],
);
