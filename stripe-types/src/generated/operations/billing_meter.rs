// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingMeter, BillingMeterCustomerMappingParams, BillingMeterDefaultAggregationParams,
    BillingMeterEventTimeWindow, BillingMeterId, BillingMeterStatus, BillingMeterValueSettingsParams, Expand,
    List,
};

crate::operation! {
    /// Creates a billing meter.
    ///
    /// `POST /v1/billing/meters`, by the cargo feature `billing_meter`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/create)
    pub struct CreateBillingMeter: Post "/v1/billing/meters" Form => BillingMeter {
        required {
            /// The aggregation of values over a period: `sum`, `count` or `last`.
            default_aggregation: BillingMeterDefaultAggregationParams,
            /// The name in the Dashboard. At most 250 characters.
            display_name: String,
            /// The name of the events that the meter counts. At most 100 characters.
            event_name: String,
        }
        optional {
            /// The time within which a value is replaced by a later one, where that is set. One of `day`,
            /// `hour`.
            event_time_window: BillingMeterEventTimeWindow,
        }
        boxed {
            /// The key of an event's payload that holds the customer's id.
            customer_mapping: BillingMeterCustomerMappingParams,
            /// The key of an event's payload that holds the value.
            value_settings: BillingMeterValueSettingsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// Deactivates a billing meter.
    ///
    /// `POST /v1/billing/meters/{id}/deactivate`, by the cargo feature `billing_meter`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/deactivate)
    pub struct DeactivateBillingMeter: Post "/v1/billing/meters/{id}/deactivate" Form => BillingMeter {
        path {
            /// Id.
            id: BillingMeterId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// Lists billing meters.
    ///
    /// `GET /v1/billing/meters`, by the cargo feature `billing_meter`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/list)
    pub struct ListBillingMeters: Get "/v1/billing/meters" Form => List<BillingMeter> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `inactive`.
            status: BillingMeterStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<BillingMeter>>,
        }
    }
}

crate::operation! {
    /// Reactivates a billing meter.
    ///
    /// `POST /v1/billing/meters/{id}/reactivate`, by the cargo feature `billing_meter`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/reactivate)
    pub struct ReactivateBillingMeter: Post "/v1/billing/meters/{id}/reactivate" Form => BillingMeter {
        path {
            /// Id.
            id: BillingMeterId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// Retrieves a billing meter.
    ///
    /// `GET /v1/billing/meters/{id}`, by the cargo feature `billing_meter`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/retrieve)
    pub struct RetrieveBillingMeter: Get "/v1/billing/meters/{id}" Form => BillingMeter {
        path {
            /// Id.
            id: BillingMeterId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingMeter>,
        }
    }
}

crate::operation! {
    /// Updates a billing meter.
    ///
    /// `POST /v1/billing/meters/{id}`, by the cargo feature `billing_meter`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/update)
    pub struct UpdateBillingMeter: Post "/v1/billing/meters/{id}" Form => BillingMeter {
        path {
            /// Id.
            id: BillingMeterId,
        }
        optional {
            /// The name in the Dashboard. At most 250 characters.
            display_name: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingMeter>,
        }
    }
}
