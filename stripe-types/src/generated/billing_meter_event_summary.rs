// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterEventSummaryId, Decimal, ListInfo, ListStyle, Object, ObjectInfo, Timestamp};

/// The object `billing.meter_event_summary`.
///
/// See <https://docs.stripe.com/api/billing/meters/event_summaries/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterEventSummary {
    pub id: BillingMeterEventSummaryId,
    pub aggregated_value: Decimal,
    pub end_time: Timestamp,
    pub livemode: bool,
    pub meter: String,
    pub start_time: Timestamp,
}

crate::record!(
    BillingMeterEventSummary, "billing.meter_event_summary", true,
    ["id", "aggregated_value", "end_time", "livemode", "meter", "start_time"],
    [id, aggregated_value, end_time, livemode, meter, start_time],
);

impl Object for BillingMeterEventSummary {
    type Id = BillingMeterEventSummaryId;
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
        nested_lists: &[],
        events: &[],
    };
}
