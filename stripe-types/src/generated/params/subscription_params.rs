// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{NextBillingParams, PlanInterval};

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsKlarnaParams.subscriptions`, `SetupIntentPaymentMethodOptionsKlarnaParams.subscriptions`.
    pub struct SubscriptionParams {
        required {
            interval: PlanInterval,
            next_billing: NextBillingParams,
            reference: String,
        }
        optional {
            interval_count: i64,
            name: String,
        }
    }
}
