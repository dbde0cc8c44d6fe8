// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, ScheduledQueryRun, ScheduledQueryRunId};

crate::operation! {
    /// `GET /v1/sigma/scheduled_query_runs`
    pub struct ListScheduledQueryRuns: Get "/v1/sigma/scheduled_query_runs" Form => List<ScheduledQueryRun> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ScheduledQueryRun>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}`
    pub struct RetrieveScheduledQueryRun: Get "/v1/sigma/scheduled_query_runs/{scheduled_query_run}" Form => ScheduledQueryRun {
        path {
            scheduled_query_run: ScheduledQueryRunId,
        }
        lists {
            expand: Expand<ScheduledQueryRun>,
        }
    }
}
