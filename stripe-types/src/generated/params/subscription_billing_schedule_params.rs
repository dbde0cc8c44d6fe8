// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillUntilParams, SubscriptionBillingScheduleAppliesToParams};

crate::params! {
    /// Held by `InvoiceSubscriptionDetailsParams.billing_schedules`, `UpdateSubscription.billing_schedules`.
    pub struct SubscriptionBillingScheduleParams {
        optional {
            key: String,
        }
        boxed {
            bill_until: BillUntilParams,
        }
        lists {
            applies_to: SubscriptionBillingScheduleAppliesToParams,
        }
    }
}
