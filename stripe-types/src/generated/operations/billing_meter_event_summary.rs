// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingMeterEventSummary, BillingMeterEventSummaryValueGroupingWindow, BillingMeterId, CustomerId,
    Expand, List, Timestamp,
};

crate::operation! {
    /// Lists billing meter event summaries.
    ///
    /// `GET /v1/billing/meters/{id}/event_summaries`, by the cargo feature `billing_meter_event_summary`.
    /// [Reference](https://docs.stripe.com/api/billing/meters/event_summaries/list)
    pub struct ListBillingMeterEventSummaries: Get "/v1/billing/meters/{id}/event_summaries" Form => List<BillingMeterEventSummary> {
        path {
            /// Id.
            id: BillingMeterId,
        }
        required {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `end_time`. A time in seconds since 1970.
            end_time: Timestamp,
            /// Only objects with this `start_time`. A time in seconds since 1970.
            start_time: Timestamp,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Value grouping window: one of `day`, `hour`.
            value_grouping_window: BillingMeterEventSummaryValueGroupingWindow,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<BillingMeterEventSummary>>,
        }
    }
}
