// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Decimal, Deleted, Expand, List, Map, Plan, PlanBillingScheme, PlanId, PlanInterval,
    PlanProduct, PlanTierParams, PlanTiersMode, PlanTransformUsageParams, PlanUsageType, ProductId, Range,
    Timestamp,
};

crate::operation! {
    /// Creates a plan.
    ///
    /// `POST /v1/plans`, by the cargo feature `plan`. [Reference](https://docs.stripe.com/api/plans/create)
    pub struct CreatePlan: Post "/v1/plans" Form => Plan {
        required {
            /// Currency.
            currency: Currency,
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: PlanInterval,
        }
        optional {
            /// Active.
            active: bool,
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount decimal: an exact decimal.
            amount_decimal: Decimal,
            /// Billing scheme: one of `per_unit`, `tiered`.
            billing_scheme: PlanBillingScheme,
            /// The id, unique within the account.
            id: String,
            /// Interval count.
            interval_count: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Meter.
            meter: String,
            /// Nickname.
            nickname: String,
            /// Product.
            product: PlanProduct,
            /// Tiers mode: one of `graduated`, `volume`.
            tiers_mode: PlanTiersMode,
            /// Trial period days.
            trial_period_days: i64,
            /// Usage type: one of `licensed`, `metered`.
            usage_type: PlanUsageType,
        }
        boxed {
            /// Transform usage.
            transform_usage: PlanTransformUsageParams,
        }
        lists {
            /// Tiers.
            tiers: PlanTierParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Plan>,
        }
    }
}

crate::operation! {
    /// Deletes a plan.
    ///
    /// `DELETE /v1/plans/{plan}`, by the cargo feature `plan`.
    /// [Reference](https://docs.stripe.com/api/plans/delete)
    pub struct DeletePlan: Delete "/v1/plans/{plan}" Form => Deleted<PlanId> {
        path {
            /// Plan: the id of a `plan`.
            plan: PlanId,
        }
    }
}

crate::operation! {
    /// Lists plans.
    ///
    /// `GET /v1/plans`, by the cargo feature `plan`. [Reference](https://docs.stripe.com/api/plans/list)
    pub struct ListPlans: Get "/v1/plans" Form => List<Plan> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `product`. The id of a `product`.
            product: ProductId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Plan>>,
        }
    }
}

crate::operation! {
    /// Retrieves a plan.
    ///
    /// `GET /v1/plans/{plan}`, by the cargo feature `plan`.
    /// [Reference](https://docs.stripe.com/api/plans/retrieve)
    pub struct RetrievePlan: Get "/v1/plans/{plan}" Form => Plan {
        path {
            /// Plan: the id of a `plan`.
            plan: PlanId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Plan>,
        }
    }
}

crate::operation! {
    /// Updates a plan.
    ///
    /// `POST /v1/plans/{plan}`, by the cargo feature `plan`.
    /// [Reference](https://docs.stripe.com/api/plans/update)
    pub struct UpdatePlan: Post "/v1/plans/{plan}" Form => Plan {
        path {
            /// Plan: the id of a `plan`.
            plan: PlanId,
        }
        optional {
            /// Active.
            active: bool,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Nickname: can be cleared.
            nickname: Clearable<String>,
            /// Product: the id of a `product`.
            product: ProductId,
            /// Trial period days.
            trial_period_days: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Plan>,
        }
    }
}
