// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AlertUsageAlertFilterType, AlertUsageThresholdConfigRecurrence, CustomerId};

crate::params! {
    /// Held by
    /// [`BillingAlertUsageThresholdParams::filters`](crate::BillingAlertUsageThresholdParams::filters).
    pub struct BillingAlertUsageThresholdFilterParams {
        required {
            /// Type: one of `customer`.
            type_ = "type": AlertUsageAlertFilterType,
        }
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
    }
}

crate::params! {
    /// Held by [`CreateBillingAlert::usage_threshold`](crate::CreateBillingAlert::usage_threshold).
    pub struct BillingAlertUsageThresholdParams {
        required {
            /// Gte.
            gte: i64,
            /// Meter.
            meter: String,
            /// Recurrence: one of `one_time`.
            recurrence: AlertUsageThresholdConfigRecurrence,
        }
        lists {
            /// Filters.
            filters: BillingAlertUsageThresholdFilterParams,
        }
    }
}
