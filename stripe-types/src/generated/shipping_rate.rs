// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Map, Metadata, Object, ObjectInfo,
    PriceTaxBehavior, ShippingRateDeliveryEstimateBoundUnit, ShippingRateId, ShippingRateType, TaxCodeId,
    Timestamp,
};

/// The object `shipping_rate`.
///
/// See <https://docs.stripe.com/api/shipping_rates/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingRate {
    pub id: ShippingRateId,
    pub active: bool,
    pub created: Timestamp,
    pub delivery_estimate: Option<Box<ShippingRateDeliveryEstimate>>,
    pub display_name: Option<String>,
    pub fixed_amount: Option<Box<ShippingRateFixedAmount>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tax_code: Option<Expandable<TaxCodeId>>,
    pub type_: ShippingRateType,
}

crate::record!(
    ShippingRate, "shipping_rate", true,
    [
        "id", "active", "created", "delivery_estimate", "display_name", "fixed_amount", "livemode",
        "metadata", "tax_behavior", "tax_code", "type",
    ],
    [
        id, active, created, delivery_estimate, display_name, fixed_amount, livemode, metadata, tax_behavior,
        tax_code, type_,
    ],
);

impl Object for ShippingRate {
    type Id = ShippingRateId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "shipping_rate",
        type_name: "ShippingRate",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/shipping_rates/{shipping_rate_token}"),
        list: Some(&ListInfo { path: "/v1/shipping_rates", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "created", "currency"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "tax_code", targets: &["tax_code"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl ShippingRate {
    pub const EXPAND_TAX_CODE: ExpandTo<Self, TaxCodeId> = ExpandTo::new("tax_code");
}

/// Held by `ShippingRateFixedAmount.currency_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingRateCurrencyOption {
    pub amount: i64,
    pub tax_behavior: PriceTaxBehavior,
}

crate::record!(
    ShippingRateCurrencyOption, "", false,
    ["amount", "tax_behavior"],
    [amount, tax_behavior],
);

/// Held by `ShippingRate.delivery_estimate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimate {
    pub maximum: Option<Box<ShippingRateDeliveryEstimateBound>>,
    pub minimum: Option<Box<ShippingRateDeliveryEstimateBound>>,
}

crate::record!(
    ShippingRateDeliveryEstimate, "", false,
    ["maximum", "minimum"],
    [maximum, minimum],
);

/// Held by `ShippingRateDeliveryEstimate.maximum`, `ShippingRateDeliveryEstimate.minimum`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimateBound {
    pub unit: ShippingRateDeliveryEstimateBoundUnit,
    pub value: i64,
}

crate::record!(
    ShippingRateDeliveryEstimateBound, "", false,
    ["unit", "value"],
    [unit, value],
);

/// Held by `ShippingRate.fixed_amount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingRateFixedAmount {
    pub amount: i64,
    pub currency: Currency,
    pub currency_options: Option<Map<ShippingRateCurrencyOption>>,
}

crate::record!(
    ShippingRateFixedAmount, "", false,
    ["amount", "currency", "currency_options"],
    [amount, currency, currency_options],
);
