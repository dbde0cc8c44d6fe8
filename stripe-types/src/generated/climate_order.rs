// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ClimateOrderId, ClimateProductId, ClimateRemovalsLocation, ClimateSupplier, Currency, Decimal, ExpandTo,
    Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `climate.order`.
///
/// See <https://docs.stripe.com/api/climate/orders/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClimateOrder {
    pub id: ClimateOrderId,
    pub amount_fees: i64,
    pub amount_subtotal: i64,
    pub amount_total: i64,
    pub beneficiary: Option<Box<ClimateRemovalsBeneficiary>>,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_reason: Option<ClimateOrderCancellationReason>,
    pub certificate: Option<String>,
    pub confirmed_at: Option<Timestamp>,
    pub created: Timestamp,
    pub currency: Currency,
    pub delayed_at: Option<Timestamp>,
    pub delivered_at: Option<Timestamp>,
    pub delivery_details: Vec<ClimateRemovalsOrderDeliveries>,
    pub expected_delivery_year: i64,
    pub livemode: bool,
    pub metadata: Metadata,
    pub metric_tons: Decimal,
    pub product: Expandable<ClimateProductId>,
    pub product_substituted_at: Option<Timestamp>,
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
        nested_lists: &[],
        events: &[
            "climate.order.canceled", "climate.order.created", "climate.order.delayed",
            "climate.order.delivered", "climate.order.product_substituted",
        ],
    };
}

impl ClimateOrder {
    pub const EXPAND_PRODUCT: ExpandTo<Self, ClimateProductId> = ExpandTo::new("product");
}

crate::open_enum! {
    /// Values of `ClimateOrder.cancellation_reason`.
    pub enum ClimateOrderCancellationReason {
        Expired = "expired",
        ProductUnavailable = "product_unavailable",
        Requested = "requested",
    }
}

crate::open_enum! {
    /// Values of `ClimateOrder.status`.
    pub enum ClimateOrderStatus {
        AwaitingFunds = "awaiting_funds",
        Canceled = "canceled",
        Confirmed = "confirmed",
        Delivered = "delivered",
        Open = "open",
    }
}

/// Held by `ClimateOrder.beneficiary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClimateRemovalsBeneficiary {
    pub public_name: String,
}

crate::record!(
    ClimateRemovalsBeneficiary, "", false,
    ["public_name"],
    [public_name],
);

/// Held by `ClimateOrder.delivery_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClimateRemovalsOrderDeliveries {
    pub delivered_at: Timestamp,
    pub location: Option<Box<ClimateRemovalsLocation>>,
    pub metric_tons: String,
    pub registry_url: Option<String>,
    pub supplier: ClimateSupplier,
}

crate::record!(
    ClimateRemovalsOrderDeliveries, "", false,
    ["delivered_at", "location", "metric_tons", "registry_url", "supplier"],
    [delivered_at, location, metric_tons, registry_url, supplier],
);
