// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Decimal, Expand, Expandable, Expansion, ListInfo, ListStyle, Map, MaybeDeleted,
    Metadata, Object, ObjectInfo, PriceId, ProductId, Timestamp,
};

/// The object `price`.
///
/// See <https://docs.stripe.com/api/prices/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Price {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-id)
    pub id: PriceId,
    /// True if the price can be used for new purchases. Existing subscriptions keep an inactive price.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-active)
    pub active: bool,
    /// The computation of the price: the same for each unit (`per_unit`), or by tiers of the quantity
    /// (`tiered`). One of `per_unit`, `tiered`.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-billing_scheme)
    pub billing_scheme: PriceBillingScheme,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-created)
    pub created: Timestamp,
    /// The currency of `unit_amount`; others are in `currency_options`.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-currency)
    pub currency: Currency,
    /// The price in other currencies, by their three letters. Expand it by
    /// [`EXPAND_CURRENCY_OPTIONS`](Self::EXPAND_CURRENCY_OPTIONS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-currency_options)
    pub currency_options: Option<Map<CurrencyOption>>,
    /// The bounds of an amount that the customer chooses, as for donations; then `unit_amount` is null. May
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-custom_unit_amount)
    pub custom_unit_amount: Option<Boxed<CustomUnitAmount>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-livemode)
    pub livemode: bool,
    /// A key of your own by which to find the price; it can move to another price of the account. May be null
    /// or absent. [Reference](https://docs.stripe.com/api/prices/object#price_object-lookup_key)
    pub lookup_key: Option<String>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-metadata)
    pub metadata: Metadata,
    /// A name for your own use, never shown to customers. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-nickname)
    pub nickname: Option<String>,
    /// The product that the price is of. The id of a `product`; expandable; expand it by
    /// [`EXPAND_PRODUCT`](Self::EXPAND_PRODUCT).
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-product)
    pub product: Expandable<ProductId>,
    /// The billing interval and usage type; null where the price is paid once. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-recurring)
    pub recurring: Option<Boxed<Recurring>>,
    /// The tax behavior: the amount includes tax, or tax is added. Once it is `inclusive` or `exclusive`, it
    /// cannot be changed. One of `exclusive`, `inclusive`, `unspecified`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-tax_behavior)
    pub tax_behavior: Option<PriceTaxBehavior>,
    /// The amounts by quantity, the lowest tier first; the last one has no upper bound. Expand it by
    /// [`EXPAND_TIERS`](Self::EXPAND_TIERS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-tiers)
    pub tiers: Option<Vec<PriceTier>>,
    /// The use of tiers: one tier counts for all units (`volume`), or each tier for its own units
    /// (`graduated`). One of `graduated`, `volume`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-tiers_mode)
    pub tiers_mode: Option<PriceTiersMode>,
    /// A division of the quantity before it is charged, as for packages of ten; not together with tiers. May
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-transform_quantity)
    pub transform_quantity: Option<Boxed<TransformQuantity>>,
    /// The type: paid once (`one_time`), or again and again (`recurring`). One of `one_time`, `recurring`.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-type)
    pub type_: PriceType,
    /// The price of a unit; null for tiers, custom amounts, and amounts with a fraction of a minor unit. In
    /// minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-unit_amount)
    pub unit_amount: Option<i64>,
    /// The price of a unit with up to twelve decimal places; the same as `unit_amount` where that is whole.
    /// An exact decimal; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/prices/object#price_object-unit_amount_decimal)
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
    type Expanded = MaybeDeleted<Self, PriceId>;
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
        only_expanded: &["currency_options", "tiers"],
        nested_lists: &[],
        events: &["price.created", "price.deleted", "price.updated"],
    };
}

impl Price {
    pub const EXPAND_CURRENCY_OPTIONS: Expand<Self> = Expand::field("currency_options");
    pub const EXPAND_PRODUCT: Expand<Self> = Expand::field("product");
    pub const EXPAND_TIERS: Expand<Self> = Expand::field("tiers");
}

/// Held by [`Price::currency_options`](crate::Price::currency_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyOption {
    /// Custom unit amount: may be null or absent.
    pub custom_unit_amount: Option<Boxed<CustomUnitAmount>>,
    /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`; may be null or absent.
    pub tax_behavior: Option<PriceTaxBehavior>,
    /// Tiers: may be absent.
    pub tiers: Option<Vec<PriceTier>>,
    /// Unit amount: in minor units of the currency; may be null or absent.
    pub unit_amount: Option<i64>,
    /// Unit amount decimal: an exact decimal; may be null or absent.
    pub unit_amount_decimal: Option<Decimal>,
}

crate::record!(
    CurrencyOption, "", false,
    ["custom_unit_amount", "tax_behavior", "tiers", "unit_amount", "unit_amount_decimal"],
    [custom_unit_amount, tax_behavior, tiers, unit_amount, unit_amount_decimal],
);

/// Held by [`Price::custom_unit_amount`](crate::Price::custom_unit_amount),
/// [`CurrencyOption::custom_unit_amount`](crate::CurrencyOption::custom_unit_amount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// Maximum: may be null or absent.
    pub maximum: Option<i64>,
    /// Minimum: may be null or absent.
    pub minimum: Option<i64>,
    /// Preset: may be null or absent.
    pub preset: Option<i64>,
}

crate::record!(
    CustomUnitAmount, "", false,
    ["maximum", "minimum", "preset"],
    [maximum, minimum, preset],
);

crate::open_enum! {
    /// Values of [`Price::billing_scheme`](crate::Price::billing_scheme),
    /// [`CreatePrice::billing_scheme`](crate::CreatePrice::billing_scheme).
    pub enum PriceBillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }
}

crate::open_enum! {
    /// Values of [`Price::tax_behavior`](crate::Price::tax_behavior),
    /// [`CreatePrice::tax_behavior`](crate::CreatePrice::tax_behavior),
    /// [`UpdatePrice::tax_behavior`](crate::UpdatePrice::tax_behavior) and 2 more.
    pub enum PriceTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

/// Held by [`Price::tiers`](crate::Price::tiers), [`CurrencyOption::tiers`](crate::CurrencyOption::tiers).
#[derive(Clone)]
#[non_exhaustive]
pub struct PriceTier {
    /// Flat amount: in minor units of the currency; may be null or absent.
    pub flat_amount: Option<i64>,
    /// Flat amount decimal: an exact decimal; may be null or absent.
    pub flat_amount_decimal: Option<Decimal>,
    /// Unit amount: in minor units of the currency; may be null or absent.
    pub unit_amount: Option<i64>,
    /// Unit amount decimal: an exact decimal; may be null or absent.
    pub unit_amount_decimal: Option<Decimal>,
    /// Up to: may be null or absent.
    pub up_to: Option<i64>,
}

crate::record!(
    PriceTier, "", false,
    ["flat_amount", "flat_amount_decimal", "unit_amount", "unit_amount_decimal", "up_to"],
    [flat_amount, flat_amount_decimal, unit_amount, unit_amount_decimal, up_to],
);

crate::open_enum! {
    /// Values of [`Price::tiers_mode`](crate::Price::tiers_mode),
    /// [`CreatePrice::tiers_mode`](crate::CreatePrice::tiers_mode).
    pub enum PriceTiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}

crate::open_enum! {
    /// Values of [`Price::type_`](crate::Price::type_), [`ListPrices::type_`](crate::ListPrices::type_).
    pub enum PriceType {
        OneTime = "one_time",
        Recurring = "recurring",
    }
}

crate::open_enum! {
    /// Values of [`Recurring::usage_type`](crate::Recurring::usage_type),
    /// [`PriceRecurringParams::usage_type`](crate::PriceRecurringParams::usage_type),
    /// [`CreatePriceRecurringParams::usage_type`](crate::CreatePriceRecurringParams::usage_type).
    pub enum PriceUsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
}

/// Held by [`Price::recurring`](crate::Price::recurring).
#[derive(Clone)]
#[non_exhaustive]
pub struct Recurring {
    /// Interval: one of `day`, `month`, `week`, `year`.
    pub interval: RecurringInterval,
    /// Interval count.
    pub interval_count: i64,
    /// Meter: may be null or absent.
    pub meter: Option<String>,
    /// Usage type: one of `licensed`, `metered`.
    pub usage_type: PriceUsageType,
}

crate::record!(
    Recurring, "", false,
    ["interval", "interval_count", "meter", "usage_type"],
    [interval, interval_count, meter, usage_type],
);

crate::open_enum! {
    /// Values of [`Recurring::interval`](crate::Recurring::interval),
    /// [`PriceRecurringParams::interval`](crate::PriceRecurringParams::interval),
    /// [`CreatePriceRecurringParams::interval`](crate::CreatePriceRecurringParams::interval).
    pub enum RecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

/// Held by [`Price::transform_quantity`](crate::Price::transform_quantity).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransformQuantity {
    /// Divide by.
    pub divide_by: i64,
    /// Round: one of `down`, `up`.
    pub round: TransformQuantityRound,
}

crate::record!(
    TransformQuantity, "", false,
    ["divide_by", "round"],
    [divide_by, round],
);

crate::open_enum! {
    /// Values of [`TransformQuantity::round`](crate::TransformQuantity::round),
    /// [`PriceTransformQuantityParams::round`](crate::PriceTransformQuantityParams::round).
    pub enum TransformQuantityRound {
        Down = "down",
        Up = "up",
    }
}
