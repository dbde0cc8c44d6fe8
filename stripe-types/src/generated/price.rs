// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingScheme, Currency, Decimal, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Map, Metadata,
    Object, ObjectInfo, PlanInterval, PlanTier, PriceId, PriceTaxBehavior, ProductId, TiersMode, Timestamp,
    TransformUsageRound, UsageType,
};

/// The object `price`.
///
/// See <https://docs.stripe.com/api/prices/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub id: PriceId,
    pub active: bool,
    pub billing_scheme: BillingScheme,
    pub created: Timestamp,
    pub currency: Currency,
    pub currency_options: Option<Map<CurrencyOption>>,
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    pub livemode: bool,
    pub lookup_key: Option<String>,
    pub metadata: Metadata,
    pub nickname: Option<String>,
    pub product: Expandable<ProductId>,
    pub recurring: Option<Box<Recurring>>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tiers: Option<Vec<PlanTier>>,
    pub tiers_mode: Option<TiersMode>,
    pub transform_quantity: Option<Box<TransformQuantity>>,
    pub type_: PriceType,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<Decimal>,
}

crate::record!(
    Price, "price", true,
    [
        "id", "active", "billing_scheme", "created", "currency", "currency_options", "custom_unit_amount",
        "livemode", "lookup_key", "metadata", "nickname", "product", "recurring", "tax_behavior", "tiers",
        "tiers_mode", "transform_quantity", "type", "unit_amount", "unit_amount_decimal",
    ],
    [
        id, active, billing_scheme, created, currency, currency_options, custom_unit_amount, livemode,
        lookup_key, metadata, nickname, product, recurring, tax_behavior, tiers, tiers_mode,
        transform_quantity, type_, unit_amount, unit_amount_decimal,
    ],
);

impl Object for Price {
    type Id = PriceId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "price",
        type_name: "Price",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/prices/{price}"),
        list: Some(&ListInfo { path: "/v1/prices", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "created", "currency", "lookup_keys", "product", "recurring", "type"], passes: &[&[("active", "true")], &[("active", "false")]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "product", targets: &["product"], array: false },
        ],
        nested_lists: &[],
        events: &["price.created", "price.deleted", "price.updated"],
    };
}

impl Price {
    pub const EXPAND_PRODUCT: ExpandTo<Self, ProductId> = ExpandTo::new("product");
}

/// Held by `Price.currency_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrencyOption {
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tiers: Option<Vec<PlanTier>>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<Decimal>,
}

crate::record!(
    CurrencyOption, "", false,
    ["custom_unit_amount", "tax_behavior", "tiers", "unit_amount", "unit_amount_decimal"],
    [custom_unit_amount, tax_behavior, tiers, unit_amount, unit_amount_decimal],
);

/// Held by `CurrencyOption.custom_unit_amount`, `Price.custom_unit_amount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomUnitAmount {
    pub maximum: Option<i64>,
    pub minimum: Option<i64>,
    pub preset: Option<i64>,
}

crate::record!(
    CustomUnitAmount, "", false,
    ["maximum", "minimum", "preset"],
    [maximum, minimum, preset],
);

crate::open_enum! {
    /// Values of `Price.type`, `ListPrices.type`.
    pub enum PriceType {
        OneTime = "one_time",
        Recurring = "recurring",
    }
}

/// Held by `Price.recurring`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recurring {
    pub interval: PlanInterval,
    pub interval_count: i64,
    pub meter: Option<String>,
    pub usage_type: UsageType,
}

crate::record!(
    Recurring, "", false,
    ["interval", "interval_count", "meter", "usage_type"],
    [interval, interval_count, meter, usage_type],
);

/// Held by `Price.transform_quantity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformQuantity {
    pub divide_by: i64,
    pub round: TransformUsageRound,
}

crate::record!(
    TransformQuantity, "", false,
    ["divide_by", "round"],
    [divide_by, round],
);
