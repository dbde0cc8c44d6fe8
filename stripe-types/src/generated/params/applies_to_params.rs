// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PriceId, SubscriptionBillingSchedulesAppliesToType};

crate::params! {
    /// Held by `BillingScheduleParams.applies_to`, `SubscriptionBillingScheduleParams.applies_to`.
    pub struct AppliesToParams {
        required {
            type_ = "type": SubscriptionBillingSchedulesAppliesToType,
        }
        optional {
            price: PriceId,
        }
    }
}
