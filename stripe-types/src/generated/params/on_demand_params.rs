// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PlanInterval;

crate::params! {
    /// Held by `PaymentMethodOptionsKlarnaParams.on_demand`, `SetupIntentPaymentMethodOptionsKlarnaParams.on_demand`.
    pub struct OnDemandParams {
        optional {
            average_amount: i64,
            maximum_amount: i64,
            minimum_amount: i64,
            purchase_interval: PlanInterval,
            purchase_interval_count: i64,
        }
    }
}
