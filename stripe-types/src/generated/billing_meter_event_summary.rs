// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterEventSummaryId, Decimal, ListInfo, ListStyle, Object, ObjectInfo, Timestamp};

/// The object `billing.meter_event_summary`.
///
/// See <https://docs.stripe.com/api/billing/meters/event_summaries/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventSummary {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/billing/meters/event_summaries/object#billing_meter_event_summary_object-id)
    pub id: BillingMeterEventSummaryId,
    /// Aggregated value: an exact decimal.
    /// [Reference](https://docs.stripe.com/api/billing/meters/event_summaries/object#billing_meter_event_summary_object-aggregated_value)
    pub aggregated_value: Decimal,
    /// End time: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/meters/event_summaries/object#billing_meter_event_summary_object-end_time)
    pub end_time: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/billing/meters/event_summaries/object#billing_meter_event_summary_object-livemode)
    pub livemode: bool,
    /// Meter.
    /// [Reference](https://docs.stripe.com/api/billing/meters/event_summaries/object#billing_meter_event_summary_object-meter)
    pub meter: String,
    /// Start time: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/meters/event_summaries/object#billing_meter_event_summary_object-start_time)
    pub start_time: Timestamp,
}

crate::record!(
    BillingMeterEventSummary, "billing.meter_event_summary", true,
    ["id", "aggregated_value", "end_time", "livemode", "meter", "start_time"],
    [id, aggregated_value, end_time, livemode, meter, start_time],
);

impl Object for BillingMeterEventSummary {
    type Id = BillingMeterEventSummaryId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.meter_event_summary",
        type_name: "BillingMeterEventSummary",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/billing/meters/{id}/event_summaries", parent: None, style: ListStyle::Cursor, required: &["customer", "end_time", "start_time"], filters: &["customer", "end_time", "start_time", "value_grouping_window"], passes: &[&[]] },
        ],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
