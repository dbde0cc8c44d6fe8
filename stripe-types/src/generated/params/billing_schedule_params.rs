// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AppliesToParams, BillUntilParams};

crate::params! {
    /// Held by `InvoiceSubscriptionDetailsParams.billing_schedules`, `UpdateSubscription.billing_schedules`.
    pub struct BillingScheduleParams {
        optional {
            key: String,
        }
        boxed {
            bill_until: BillUntilParams,
        }
        lists {
            applies_to: AppliesToParams,
        }
    }
}
