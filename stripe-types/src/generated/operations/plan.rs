// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingScheme, Clearable, Currency, Decimal, Deleted, Expand, List, Map, Plan, PlanId, PlanInterval,
    PlanProductParams, PlanTierParams, PlanTransformUsageParams, ProductId, Range, TiersMode, Timestamp,
    UsageType,
};

crate::operation! {
    /// `POST /v1/plans`
    pub struct CreatePlan: Post "/v1/plans" Form => Plan {
        required {
            currency: Currency,
            interval: PlanInterval,
        }
        optional {
            active: bool,
            amount: i64,
            amount_decimal: Decimal,
            billing_scheme: BillingScheme,
            id: String,
            interval_count: i64,
            metadata: Clearable<Map<Clearable<String>>>,
            meter: String,
            nickname: String,
            product: PlanProduct,
            tiers_mode: TiersMode,
            trial_period_days: i64,
            usage_type: UsageType,
        }
        boxed {
            transform_usage: PlanTransformUsageParams,
        }
        lists {
            expand: Expand<Plan>,
            tiers: PlanTierParams,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/plans/{plan}`
    pub struct DeletePlan: Delete "/v1/plans/{plan}" Form => Deleted<PlanId> {
        path {
            plan: PlanId,
        }
    }
}

crate::operation! {
    /// `GET /v1/plans`
    pub struct ListPlans: Get "/v1/plans" Form => List<Plan> {
        optional {
            active: bool,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            product: ProductId,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Plan>>,
        }
    }
}

crate::source! {
    /// Held by `CreatePlan.product`.
    pub enum PlanProduct(PlanProductParams);
}

crate::operation! {
    /// `GET /v1/plans/{plan}`
    pub struct RetrievePlan: Get "/v1/plans/{plan}" Form => Plan {
        path {
            plan: PlanId,
        }
        lists {
            expand: Expand<Plan>,
        }
    }
}

crate::operation! {
    /// `POST /v1/plans/{plan}`
    pub struct UpdatePlan: Post "/v1/plans/{plan}" Form => Plan {
        path {
            plan: PlanId,
        }
        optional {
            active: bool,
            metadata: Clearable<Map<Clearable<String>>>,
            nickname: String,
            product: ProductId,
            trial_period_days: i64,
        }
        lists {
            expand: Expand<Plan>,
        }
    }
}
