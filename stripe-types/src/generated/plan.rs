// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Decimal, Expand, Expandable, Expansion, ListInfo, ListStyle, MaybeDeleted, Metadata,
    Object, ObjectInfo, PlanId, ProductId, Timestamp,
};

/// The object `plan`.
///
/// See <https://docs.stripe.com/api/plans/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-id)
    pub id: PlanId,
    /// Active. [Reference](https://docs.stripe.com/api/plans/object#plan_object-active)
    pub active: bool,
    /// Amount: in minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-amount)
    pub amount: Option<i64>,
    /// Amount decimal: an exact decimal; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-amount_decimal)
    pub amount_decimal: Option<Decimal>,
    /// Billing scheme: one of `per_unit`, `tiered`.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-billing_scheme)
    pub billing_scheme: PlanBillingScheme,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-created)
    pub created: Timestamp,
    /// Currency. [Reference](https://docs.stripe.com/api/plans/object#plan_object-currency)
    pub currency: Currency,
    /// Interval: one of `day`, `month`, `week`, `year`.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-interval)
    pub interval: PlanInterval,
    /// Interval count. [Reference](https://docs.stripe.com/api/plans/object#plan_object-interval_count)
    pub interval_count: i64,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-metadata)
    pub metadata: Option<Metadata>,
    /// Meter: may be null or absent. [Reference](https://docs.stripe.com/api/plans/object#plan_object-meter)
    pub meter: Option<String>,
    /// Nickname: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-nickname)
    pub nickname: Option<String>,
    /// Product: the id of a `product`; expandable; expand it by [`EXPAND_PRODUCT`](Self::EXPAND_PRODUCT); may
    /// be null or absent. [Reference](https://docs.stripe.com/api/plans/object#plan_object-product)
    pub product: Option<Expandable<ProductId>>,
    /// Tiers: expand it by [`EXPAND_TIERS`](Self::EXPAND_TIERS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-tiers)
    pub tiers: Option<Vec<PlanTier>>,
    /// Tiers mode: one of `graduated`, `volume`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-tiers_mode)
    pub tiers_mode: Option<PlanTiersMode>,
    /// Transform usage: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-transform_usage)
    pub transform_usage: Option<Boxed<TransformUsage>>,
    /// Trial period days: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-trial_period_days)
    pub trial_period_days: Option<i64>,
    /// Usage type: one of `licensed`, `metered`.
    /// [Reference](https://docs.stripe.com/api/plans/object#plan_object-usage_type)
    pub usage_type: PlanUsageType,
}

crate::record!(
    Plan, "plan", true,
    [
        "id", "active", "amount", "amount_decimal", "billing_scheme", "created", "currency", "interval",
        "interval_count", "livemode", "metadata", "meter", "nickname", "product", "tiers", "tiers_mode",
        "transform_usage", "trial_period_days", "usage_type",
    ],
    [
        id, active, amount, amount_decimal, billing_scheme, created, currency, interval, interval_count,
        livemode, metadata, meter, nickname, product, tiers, tiers_mode, transform_usage, trial_period_days,
        usage_type,
    ],
);

impl Object for Plan {
    type Id = PlanId;
    type Expanded = MaybeDeleted<Self, PlanId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "plan",
        type_name: "Plan",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/plans/{plan}"),
        list: Some(&ListInfo { path: "/v1/plans", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "created", "product"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "product", targets: &["product"], array: false },
        ],
        only_expanded: &["tiers"],
        nested_lists: &[],
        events: &["plan.created", "plan.deleted", "plan.updated"],
    };
}

impl Plan {
    pub const EXPAND_PRODUCT: Expand<Self> = Expand::field("product");
    pub const EXPAND_TIERS: Expand<Self> = Expand::field("tiers");
}

crate::open_enum! {
    /// Values of [`Plan::billing_scheme`](crate::Plan::billing_scheme),
    /// [`CreatePlan::billing_scheme`](crate::CreatePlan::billing_scheme).
    pub enum PlanBillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }
}

crate::open_enum! {
    /// Values of [`Plan::interval`](crate::Plan::interval),
    /// [`CreatePlan::interval`](crate::CreatePlan::interval).
    pub enum PlanInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

/// Held by [`Plan::tiers`](crate::Plan::tiers).
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanTier {
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
    PlanTier, "", false,
    ["flat_amount", "flat_amount_decimal", "unit_amount", "unit_amount_decimal", "up_to"],
    [flat_amount, flat_amount_decimal, unit_amount, unit_amount_decimal, up_to],
);

crate::open_enum! {
    /// Values of [`Plan::tiers_mode`](crate::Plan::tiers_mode),
    /// [`CreatePlan::tiers_mode`](crate::CreatePlan::tiers_mode).
    pub enum PlanTiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}

crate::open_enum! {
    /// Values of [`Plan::usage_type`](crate::Plan::usage_type),
    /// [`CreatePlan::usage_type`](crate::CreatePlan::usage_type).
    pub enum PlanUsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
}

/// Held by [`Plan::transform_usage`](crate::Plan::transform_usage).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransformUsage {
    /// Divide by.
    pub divide_by: i64,
    /// Round: one of `down`, `up`.
    pub round: TransformUsageRound,
}

crate::record!(
    TransformUsage, "", false,
    ["divide_by", "round"],
    [divide_by, round],
);

crate::open_enum! {
    /// Values of [`TransformUsage::round`](crate::TransformUsage::round),
    /// [`PlanTransformUsageParams::round`](crate::PlanTransformUsageParams::round).
    pub enum TransformUsageRound {
        Down = "down",
        Up = "up",
    }
}
