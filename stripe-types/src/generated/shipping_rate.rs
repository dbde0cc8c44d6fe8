// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Map, Metadata, Object, ObjectInfo,
    ShippingRateId, TaxCodeId, Timestamp,
};

/// The object `shipping_rate`.
///
/// See <https://docs.stripe.com/api/shipping_rates/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRate {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-id)
    pub id: ShippingRateId,
    /// Active. [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-active)
    pub active: bool,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-created)
    pub created: Timestamp,
    /// Delivery estimate: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate)
    pub delivery_estimate: Option<Boxed<ShippingRateDeliveryEstimate>>,
    /// Display name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-display_name)
    pub display_name: Option<String>,
    /// Details where `type` is `fixed_amount`. May be absent.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-fixed_amount)
    pub fixed_amount: Option<Boxed<ShippingRateFixedAmount>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-metadata)
    pub metadata: Metadata,
    /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-tax_behavior)
    pub tax_behavior: Option<ShippingRateTaxBehavior>,
    /// Tax code: the id of a `tax_code`; expandable; expand it by [`EXPAND_TAX_CODE`](Self::EXPAND_TAX_CODE);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-tax_code)
    pub tax_code: Option<Expandable<TaxCodeId>>,
    /// Type: one of `fixed_amount`.
    /// [Reference](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-type)
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
    type Expanded = Self;
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
        only_expanded: &["fixed_amount.currency_options"],
        nested_lists: &[],
        events: &[],
    };
}

impl ShippingRate {
    pub const EXPAND_FIXED_AMOUNT_CURRENCY_OPTIONS: Expand<Self> = Expand::field("fixed_amount.currency_options");
    pub const EXPAND_TAX_CODE: Expand<Self> = Expand::field("tax_code");
}

/// Held by [`ShippingRateFixedAmount::currency_options`](crate::ShippingRateFixedAmount::currency_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateCurrencyOption {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
    pub tax_behavior: ShippingRateTaxBehavior,
}

crate::record!(
    ShippingRateCurrencyOption, "", false,
    ["amount", "tax_behavior"],
    [amount, tax_behavior],
);

/// Held by [`ShippingRate::delivery_estimate`](crate::ShippingRate::delivery_estimate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimate {
    /// Maximum: may be null or absent.
    pub maximum: Option<Boxed<ShippingRateDeliveryEstimateBound>>,
    /// Minimum: may be null or absent.
    pub minimum: Option<Boxed<ShippingRateDeliveryEstimateBound>>,
}

crate::record!(
    ShippingRateDeliveryEstimate, "", false,
    ["maximum", "minimum"],
    [maximum, minimum],
);

/// Held by [`ShippingRateDeliveryEstimate::maximum`](crate::ShippingRateDeliveryEstimate::maximum),
/// [`ShippingRateDeliveryEstimate::minimum`](crate::ShippingRateDeliveryEstimate::minimum).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimateBound {
    /// Unit: one of `business_day`, `day`, `hour`, `month`, `week`.
    pub unit: ShippingRateDeliveryEstimateBoundUnit,
    /// Value.
    pub value: i64,
}

crate::record!(
    ShippingRateDeliveryEstimateBound, "", false,
    ["unit", "value"],
    [unit, value],
);

crate::open_enum! {
    /// Values of [`ShippingRateDeliveryEstimateBound::unit`](crate::ShippingRateDeliveryEstimateBound::unit),
    /// [`ShippingRateDeliveryEstimateMaximumParams::unit`](crate::ShippingRateDeliveryEstimateMaximumParams::unit),
    /// [`ShippingRateDeliveryEstimateMinimumParams::unit`](crate::ShippingRateDeliveryEstimateMinimumParams::unit).
    pub enum ShippingRateDeliveryEstimateBoundUnit {
        BusinessDay = "business_day",
        Day = "day",
        Hour = "hour",
        Month = "month",
        Week = "week",
    }
}

/// Held by [`ShippingRate::fixed_amount`](crate::ShippingRate::fixed_amount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateFixedAmount {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Currency options: absent unless expanded.
    pub currency_options: Option<Map<ShippingRateCurrencyOption>>,
}

crate::record!(
    ShippingRateFixedAmount, "", false,
    ["amount", "currency", "currency_options"],
    [amount, currency, currency_options],
);

crate::open_enum! {
    /// Values of [`ShippingRate::tax_behavior`](crate::ShippingRate::tax_behavior),
    /// [`CreateShippingRate::tax_behavior`](crate::CreateShippingRate::tax_behavior),
    /// [`UpdateShippingRate::tax_behavior`](crate::UpdateShippingRate::tax_behavior) and 3 more.
    pub enum ShippingRateTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of [`ShippingRate::type_`](crate::ShippingRate::type_),
    /// [`CreateShippingRate::type_`](crate::CreateShippingRate::type_).
    pub enum ShippingRateType {
        FixedAmount = "fixed_amount",
    }
}
