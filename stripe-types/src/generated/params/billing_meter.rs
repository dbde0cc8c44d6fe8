// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterAggregationSettingsFormula, BillingMeterCustomerMappingSettingsType};

crate::params! {
    /// Held by [`CreateBillingMeter::customer_mapping`](crate::CreateBillingMeter::customer_mapping).
    pub struct BillingMeterCustomerMappingParams {
        required {
            /// Event payload key: at most 100 characters.
            event_payload_key: String,
            /// Type: one of `by_id`.
            type_ = "type": BillingMeterCustomerMappingSettingsType,
        }
    }
}

crate::params! {
    /// Held by [`CreateBillingMeter::default_aggregation`](crate::CreateBillingMeter::default_aggregation).
    pub struct BillingMeterDefaultAggregationParams {
        required {
            /// Formula: one of `count`, `last`, `sum`.
            formula: BillingMeterAggregationSettingsFormula,
        }
    }
}

crate::params! {
    /// Held by [`CreateBillingMeter::value_settings`](crate::CreateBillingMeter::value_settings).
    pub struct BillingMeterValueSettingsParams {
        required {
            /// Event payload key: at most 100 characters.
            event_payload_key: String,
        }
    }
}
