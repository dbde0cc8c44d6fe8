// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PriceId, SubscriptionBillingSchedulesAppliesToType};

crate::params! {
    /// Held by `SubscriptionBillingScheduleParams.applies_to`, `CreateSubscriptionBillingScheduleParams.applies_to`.
    pub struct SubscriptionBillingScheduleAppliesToParams {
        required {
            type_ = "type": SubscriptionBillingSchedulesAppliesToType,
        }
        optional {
            price: PriceId,
        }
    }
}
