// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, ScheduledQueryRun, ScheduledQueryRunId};

crate::operation! {
    /// Lists scheduled query runs.
    ///
    /// `GET /v1/sigma/scheduled_query_runs`, by the cargo feature `scheduled_query_run`.
    /// [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/list)
    pub struct ListScheduledQueryRuns: Get "/v1/sigma/scheduled_query_runs" Form => List<ScheduledQueryRun> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<ScheduledQueryRun>>,
        }
    }
}

crate::operation! {
    /// Retrieves a scheduled query run.
    ///
    /// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}`, by the cargo feature
    /// `scheduled_query_run`. [Reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/retrieve)
    pub struct RetrieveScheduledQueryRun: Get "/v1/sigma/scheduled_query_runs/{scheduled_query_run}" Form => ScheduledQueryRun {
        path {
            /// Scheduled query run: the id of a `scheduled_query_run`.
            scheduled_query_run: ScheduledQueryRunId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ScheduledQueryRun>,
        }
    }
}
