// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterId, ListInfo, ListStyle, Object, ObjectInfo, Timestamp};

/// The object `billing.meter`.
///
/// See <https://docs.stripe.com/api/billing/meters/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeter {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-id)
    pub id: BillingMeterId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-created)
    pub created: Timestamp,
    /// The key of an event's payload that holds the customer's id.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-customer_mapping)
    pub customer_mapping: BillingMeterCustomerMappingSettings,
    /// The aggregation of values over a period: `sum`, `count` or `last`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-default_aggregation)
    pub default_aggregation: BillingMeterAggregationSettings,
    /// The name in the Dashboard.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-display_name)
    pub display_name: String,
    /// The name of the events that the meter counts.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-event_name)
    pub event_name: String,
    /// The time within which a value is replaced by a later one, where that is set. One of `day`, `hour`; may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-event_time_window)
    pub event_time_window: Option<BillingMeterEventTimeWindow>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-livemode)
    pub livemode: bool,
    /// The state: `active`, or `inactive`, in which the meter takes no events. One of `active`, `inactive`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-status)
    pub status: BillingMeterStatus,
    /// The time at which it was deactivated, if it was.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-status_transitions)
    pub status_transitions: BillingMeterStatusTransitions,
    /// The time of the last change of the meter. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-updated)
    pub updated: Timestamp,
    /// The key of an event's payload that holds the value.
    /// [Reference](https://docs.stripe.com/api/billing/meters/object#billing_meter_object-value_settings)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "billing.meter.created", "billing.meter.deactivated", "billing.meter.reactivated",
            "billing.meter.updated",
        ],
    };
}

/// Held by [`BillingMeter::default_aggregation`](crate::BillingMeter::default_aggregation).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterAggregationSettings {
    /// Formula: one of `count`, `last`, `sum`.
    pub formula: BillingMeterAggregationSettingsFormula,
}

crate::record!(
    BillingMeterAggregationSettings, "", false,
    ["formula"],
    [formula],
);

crate::open_enum! {
    /// Values of
    /// [`BillingMeterAggregationSettings::formula`](crate::BillingMeterAggregationSettings::formula),
    /// [`BillingMeterDefaultAggregationParams::formula`](crate::BillingMeterDefaultAggregationParams::formula).
    pub enum BillingMeterAggregationSettingsFormula {
        Count = "count",
        Last = "last",
        Sum = "sum",
    }
}

/// Held by [`BillingMeter::customer_mapping`](crate::BillingMeter::customer_mapping).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterCustomerMappingSettings {
    /// Event payload key.
    pub event_payload_key: String,
    /// Type: one of `by_id`.
    pub type_: BillingMeterCustomerMappingSettingsType,
}

crate::record!(
    BillingMeterCustomerMappingSettings, "", false,
    ["event_payload_key", "type"],
    [event_payload_key, type_],
);

crate::open_enum! {
    /// Values of
    /// [`BillingMeterCustomerMappingParams::type_`](crate::BillingMeterCustomerMappingParams::type_),
    /// [`BillingMeterCustomerMappingSettings::type_`](crate::BillingMeterCustomerMappingSettings::type_).
    pub enum BillingMeterCustomerMappingSettingsType {
        ById = "by_id",
    }
}

crate::open_enum! {
    /// Values of [`BillingMeter::event_time_window`](crate::BillingMeter::event_time_window),
    /// [`CreateBillingMeter::event_time_window`](crate::CreateBillingMeter::event_time_window).
    pub enum BillingMeterEventTimeWindow {
        Day = "day",
        Hour = "hour",
    }
}

crate::open_enum! {
    /// Values of [`BillingMeter::status`](crate::BillingMeter::status),
    /// [`ListBillingMeters::status`](crate::ListBillingMeters::status).
    pub enum BillingMeterStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

/// Held by [`BillingMeter::status_transitions`](crate::BillingMeter::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterStatusTransitions {
    /// Deactivated at: a time in seconds since 1970; may be null or absent.
    pub deactivated_at: Option<Timestamp>,
}

crate::record!(
    BillingMeterStatusTransitions, "", false,
    ["deactivated_at"],
    [deactivated_at],
);

/// Held by [`BillingMeter::value_settings`](crate::BillingMeter::value_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterValue {
    /// Event payload key.
    pub event_payload_key: String,
}

crate::record!(
    BillingMeterValue, "", false,
    ["event_payload_key"],
    [event_payload_key],
);
