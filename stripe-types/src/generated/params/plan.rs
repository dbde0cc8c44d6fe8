// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Decimal, Map, TransformUsageRound};

crate::source! {
    /// Held by [`CreatePlan::product`](crate::CreatePlan::product).
    pub enum PlanProduct(PlanProductParams);
}

crate::params! {
    /// Held by [`CreatePlan::product`](crate::CreatePlan::product).
    pub struct PlanProductParams {
        required {
            /// Name.
            name: String,
        }
        optional {
            /// Active.
            active: bool,
            /// Id: deprecated by Stripe.
            id: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
            /// Tax code.
            tax_code: String,
            /// Unit label: at most 12 characters.
            unit_label: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePlan::tiers`](crate::CreatePlan::tiers).
    pub struct PlanTierParams {
        required {
            /// Up to.
            up_to: PlanUpTo,
        }
        optional {
            /// Flat amount: in minor units of the currency.
            flat_amount: i64,
            /// Flat amount decimal: an exact decimal.
            flat_amount_decimal: Decimal,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by [`CreatePlan::transform_usage`](crate::CreatePlan::transform_usage).
    pub struct PlanTransformUsageParams {
        required {
            /// Divide by.
            divide_by: i64,
            /// Round: one of `down`, `up`.
            round: TransformUsageRound,
        }
    }
}

crate::keyword! {
    /// Held by [`PlanTierParams::up_to`](crate::PlanTierParams::up_to).
    pub enum PlanUpTo(i64) {
        Inf = "inf",
    }
}
