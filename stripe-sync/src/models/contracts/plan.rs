// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    Currency, Decimal, PlanBillingScheme, PlanId, PlanInterval, PlanTiersMode, PlanUsageType, ProductId,
    RawJson, Timestamp,
};

/// Rows of objects `plan`, from `/v1/plans`.
///
/// See <https://docs.stripe.com/api/plans/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Plan, table = "plans", account, absent = null)]
pub struct Plan {
    pub id: PlanId,
    pub active: bool,
    pub amount: Option<i64>,
    pub amount_decimal: Option<Decimal>,
    pub billing_scheme: PlanBillingScheme,
    pub created: Timestamp,
    pub currency: Currency,
    pub interval: PlanInterval,
    pub interval_count: i64,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub meter: Option<String>,
    pub nickname: Option<String>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Product))]
    pub product: Option<ProductId>,
    pub tiers: Option<RawJson>,
    pub tiers_mode: Option<PlanTiersMode>,
    pub transform_usage: Option<RawJson>,
    pub trial_period_days: Option<i64>,
    pub usage_type: PlanUsageType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
