// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingMeter, BillingMeterAggregationSettingsFormula, BillingMeterCustomerMappingSettingsType,
    BillingMeterEventTimeWindow, BillingMeterId, BillingMeterStatus, Expand, List,
};

crate::params! {
    /// Held by `CreateBillingMeter.customer_mapping`.
    pub struct BillingMeterCustomerMappingParams {
        required {
            event_payload_key: String,
            type_ = "type": BillingMeterCustomerMappingSettingsType,
        }
    }
}

crate::params! {
    /// Held by `CreateBillingMeter.default_aggregation`.
    pub struct BillingMeterDefaultAggregationParams {
        required {
            formula: BillingMeterAggregationSettingsFormula,
        }
    }
}

crate::params! {
    /// Held by `CreateBillingMeter.value_settings`.
    pub struct BillingMeterValueSettingsParams {
        required {
            event_payload_key: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/meters`
    pub struct CreateBillingMeter: Post "/v1/billing/meters" Form => BillingMeter {
        required {
            default_aggregation: BillingMeterDefaultAggregationParams,
            display_name: String,
            event_name: String,
        }
        optional {
            event_time_window: BillingMeterEventTimeWindow,
        }
        boxed {
            customer_mapping: BillingMeterCustomerMappingParams,
            value_settings: BillingMeterValueSettingsParams,
        }
        lists {
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/meters/{id}/deactivate`
    pub struct DeactivateBillingMeter: Post "/v1/billing/meters/{id}/deactivate" Form => BillingMeter {
        path {
            id: BillingMeterId,
        }
        lists {
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing/meters`
    pub struct ListBillingMeters: Get "/v1/billing/meters" Form => List<BillingMeter> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: BillingMeterStatus,
        }
        lists {
            expand: Expand<List<BillingMeter>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/meters/{id}/reactivate`
    pub struct ReactivateBillingMeter: Post "/v1/billing/meters/{id}/reactivate" Form => BillingMeter {
        path {
            id: BillingMeterId,
        }
        lists {
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// `GET /v1/billing/meters/{id}`
    pub struct RetrieveBillingMeter: Get "/v1/billing/meters/{id}" Form => BillingMeter {
        path {
            id: BillingMeterId,
        }
        lists {
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/meters/{id}`
    pub struct UpdateBillingMeter: Post "/v1/billing/meters/{id}" Form => BillingMeter {
        path {
            id: BillingMeterId,
        }
        optional {
            display_name: String,
        }
        lists {
            expand: Expand<BillingMeter>,
        }
    }
}
