// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingMeterEventSummary, BillingMeterEventTimeWindow, BillingMeterId, CustomerId, Expand, List,
    Timestamp,
};

crate::operation! {
    /// `GET /v1/billing/meters/{id}/event_summaries`
    pub struct ListBillingMeterEventSummaries: Get "/v1/billing/meters/{id}/event_summaries" Form => List<BillingMeterEventSummary> {
        path {
            id: BillingMeterId,
        }
        required {
            customer: CustomerId,
            end_time: Timestamp,
            start_time: Timestamp,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            value_grouping_window: BillingMeterEventTimeWindow,
        }
        lists {
            expand: Expand<List<BillingMeterEventSummary>>,
        }
    }
}
