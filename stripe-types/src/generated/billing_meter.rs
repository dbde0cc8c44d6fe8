// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingMeterEventTimeWindow, BillingMeterId, BillingMeterStatus, ListInfo, ListStyle, Object, ObjectInfo,
    Timestamp,
};

/// The object `billing.meter`.
///
/// See <https://docs.stripe.com/api/billing/meters/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeter {
    pub id: BillingMeterId,
    pub created: Timestamp,
    pub customer_mapping: BillingMeterCustomerMappingSettings,
    pub default_aggregation: BillingMeterAggregationSettings,
    pub display_name: String,
    pub event_name: String,
    pub event_time_window: Option<BillingMeterEventTimeWindow>,
    pub livemode: bool,
    pub status: BillingMeterStatus,
    pub status_transitions: BillingMeterStatusTransitions,
    pub updated: Timestamp,
    pub value_settings: BillingMeterValue,
}

crate::record!(
    BillingMeter, "billing.meter", true,
    [
        "id", "created", "customer_mapping", "default_aggregation", "display_name", "event_name",
        "event_time_window", "livemode", "status", "status_transitions", "updated", "value_settings",
    ],
    [
        id, created, customer_mapping, default_aggregation, display_name, event_name, event_time_window,
        livemode, status, status_transitions, updated, value_settings,
    ],
);

impl Object for BillingMeter {
    type Id = BillingMeterId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.meter",
        type_name: "BillingMeter",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/billing/meters/{id}"),
        list: Some(&ListInfo { path: "/v1/billing/meters", parent: None, style: ListStyle::Cursor, required: &[], filters: &["status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[
            "billing.meter.created", "billing.meter.deactivated", "billing.meter.reactivated",
            "billing.meter.updated",
        ],
    };
}

/// Held by `BillingMeter.default_aggregation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterAggregationSettings {
    pub formula: BillingMeterAggregationSettingsFormula,
}

crate::record!(
    BillingMeterAggregationSettings, "", false,
    ["formula"],
    [formula],
);

crate::open_enum! {
    /// Values of `BillingMeterAggregationSettings.formula`, `BillingMeterDefaultAggregationParams.formula`.
    pub enum BillingMeterAggregationSettingsFormula {
        Count = "count",
        Last = "last",
        Sum = "sum",
    }
}

/// Held by `BillingMeter.customer_mapping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterCustomerMappingSettings {
    pub event_payload_key: String,
    pub type_: BillingMeterCustomerMappingSettingsType,
}

crate::record!(
    BillingMeterCustomerMappingSettings, "", false,
    ["event_payload_key", "type"],
    [event_payload_key, type_],
);

crate::open_enum! {
    /// Values of `BillingMeterCustomerMappingSettings.type`, `BillingMeterCustomerMappingParams.type`.
    pub enum BillingMeterCustomerMappingSettingsType {
        ById = "by_id",
    }
}

/// Held by `BillingMeter.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterStatusTransitions {
    pub deactivated_at: Option<Timestamp>,
}

crate::record!(
    BillingMeterStatusTransitions, "", false,
    ["deactivated_at"],
    [deactivated_at],
);

/// Held by `BillingMeter.value_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterValue {
    pub event_payload_key: String,
}

crate::record!(
    BillingMeterValue, "", false,
    ["event_payload_key"],
    [event_payload_key],
);
