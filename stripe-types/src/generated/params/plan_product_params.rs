// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Map};

crate::params! {
    /// Held by `CreatePlan.product`, `CreatePrice.product_data`.
    pub struct PlanProductParams {
        required {
            name: String,
        }
        optional {
            active: bool,
            id: String,
            metadata: Map<Clearable<String>>,
            statement_descriptor: String,
            tax_code: String,
            unit_label: String,
        }
    }
}
