// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, ClimateOrderId, ClimateProductId, ClimateRemovalsLocation, ClimateSupplier, Currency, Decimal,
    Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `climate.order`.
///
/// See <https://docs.stripe.com/api/climate/orders/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateOrder {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-id)
    pub id: ClimateOrderId,
    /// Amount fees: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-amount_fees)
    pub amount_fees: i64,
    /// Amount subtotal: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-amount_subtotal)
    pub amount_subtotal: i64,
    /// Amount total: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-amount_total)
    pub amount_total: i64,
    /// Beneficiary: may be absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-beneficiary)
    pub beneficiary: Option<Boxed<ClimateRemovalsBeneficiary>>,
    /// Canceled at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-canceled_at)
    pub canceled_at: Option<Timestamp>,
    /// Cancellation reason: one of `expired`, `product_unavailable`, `requested`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-cancellation_reason)
    pub cancellation_reason: Option<ClimateOrderCancellationReason>,
    /// Certificate: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-certificate)
    pub certificate: Option<String>,
    /// Confirmed at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-confirmed_at)
    pub confirmed_at: Option<Timestamp>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-created)
    pub created: Timestamp,
    /// Currency. [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-currency)
    pub currency: Currency,
    /// Delayed at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-delayed_at)
    pub delayed_at: Option<Timestamp>,
    /// Delivered at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-delivered_at)
    pub delivered_at: Option<Timestamp>,
    /// Delivery details.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-delivery_details)
    pub delivery_details: Vec<ClimateRemovalsOrderDeliveries>,
    /// Expected delivery year.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-expected_delivery_year)
    pub expected_delivery_year: i64,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-metadata)
    pub metadata: Metadata,
    /// Metric tons: an exact decimal.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-metric_tons)
    pub metric_tons: Decimal,
    /// Product: the id of a `climate.product`; expandable; expand it by
    /// [`EXPAND_PRODUCT`](Self::EXPAND_PRODUCT).
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-product)
    pub product: Expandable<ClimateProductId>,
    /// Product substituted at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-product_substituted_at)
    pub product_substituted_at: Option<Timestamp>,
    /// Status: one of `awaiting_funds`, `canceled`, `confirmed`, `delivered`, `open`.
    /// [Reference](https://docs.stripe.com/api/climate/orders/object#climate_order_object-status)
    pub status: ClimateOrderStatus,
}

crate::record!(
    ClimateOrder, "climate.order", true,
    [
        "id", "amount_fees", "amount_subtotal", "amount_total", "beneficiary", "canceled_at",
        "cancellation_reason", "certificate", "confirmed_at", "created", "currency", "delayed_at",
        "delivered_at", "delivery_details", "expected_delivery_year", "livemode", "metadata", "metric_tons",
        "product", "product_substituted_at", "status",
    ],
    [
        id, amount_fees, amount_subtotal, amount_total, beneficiary, canceled_at, cancellation_reason,
        certificate, confirmed_at, created, currency, delayed_at, delivered_at, delivery_details,
        expected_delivery_year, livemode, metadata, metric_tons, product, product_substituted_at, status,
    ],
);

impl Object for ClimateOrder {
    type Id = ClimateOrderId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "climate.order",
        type_name: "ClimateOrder",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/climate/orders/{order}"),
        list: Some(&ListInfo { path: "/v1/climate/orders", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "product", targets: &["climate.product"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "climate.order.canceled", "climate.order.created", "climate.order.delayed",
            "climate.order.delivered", "climate.order.product_substituted",
        ],
    };
}

impl ClimateOrder {
    pub const EXPAND_PRODUCT: Expand<Self> = Expand::field("product");
}

crate::open_enum! {
    /// Values of [`ClimateOrder::cancellation_reason`](crate::ClimateOrder::cancellation_reason).
    pub enum ClimateOrderCancellationReason {
        Expired = "expired",
        ProductUnavailable = "product_unavailable",
        Requested = "requested",
    }
}

crate::open_enum! {
    /// Values of [`ClimateOrder::status`](crate::ClimateOrder::status).
    pub enum ClimateOrderStatus {
        AwaitingFunds = "awaiting_funds",
        Canceled = "canceled",
        Confirmed = "confirmed",
        Delivered = "delivered",
        Open = "open",
    }
}

/// Held by [`ClimateOrder::beneficiary`](crate::ClimateOrder::beneficiary).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateRemovalsBeneficiary {
    /// Public name.
    pub public_name: String,
}

crate::record!(
    ClimateRemovalsBeneficiary, "", false,
    ["public_name"],
    [public_name],
);

/// Held by [`ClimateOrder::delivery_details`](crate::ClimateOrder::delivery_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateRemovalsOrderDeliveries {
    /// Delivered at: a time in seconds since 1970.
    pub delivered_at: Timestamp,
    /// Location: may be null or absent.
    pub location: Option<Boxed<ClimateRemovalsLocation>>,
    /// Metric tons.
    pub metric_tons: String,
    /// Registry url: may be null or absent.
    pub registry_url: Option<String>,
    /// Supplier.
    pub supplier: ClimateSupplier,
}

crate::record!(
    ClimateRemovalsOrderDeliveries, "", false,
    ["delivered_at", "location", "metric_tons", "registry_url", "supplier"],
    [delivered_at, location, metric_tons, registry_url, supplier],
);
