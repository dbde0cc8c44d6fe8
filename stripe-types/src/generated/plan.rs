// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingScheme, Currency, Decimal, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, PlanId, PlanInterval, PlanTier, ProductId, TiersMode, Timestamp, TransformUsageRound,
    UsageType,
};

/// The object `plan`.
///
/// See <https://docs.stripe.com/api/plans/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plan {
    pub id: PlanId,
    pub active: bool,
    pub amount: Option<i64>,
    pub amount_decimal: Option<Decimal>,
    pub billing_scheme: BillingScheme,
    pub created: Timestamp,
    pub currency: Currency,
    pub interval: PlanInterval,
    pub interval_count: i64,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub meter: Option<String>,
    pub nickname: Option<String>,
    pub product: Option<Expandable<ProductId>>,
    pub tiers: Option<Vec<PlanTier>>,
    pub tiers_mode: Option<TiersMode>,
    pub transform_usage: Option<Box<TransformUsage>>,
    pub trial_period_days: Option<i64>,
    pub usage_type: UsageType,
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
        nested_lists: &[],
        events: &["plan.created", "plan.deleted", "plan.updated"],
    };
}

impl Plan {
    pub const EXPAND_PRODUCT: ExpandTo<Self, ProductId> = ExpandTo::new("product");
}

/// Held by `Plan.transform_usage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformUsage {
    pub divide_by: i64,
    pub round: TransformUsageRound,
}

crate::record!(
    TransformUsage, "", false,
    ["divide_by", "round"],
    [divide_by, round],
);
